"""The questions about forms: `form_ids`, `form`."""

from prospectus.base.need import Need
from prospectus.model.form import Form
from prospectus.model.items import ids, item_path
from prospectus.model.origin import Origin
from prospectus.read.complaint import Complaint, tell
from prospectus.read.conform import Asked
from prospectus.read.validated import validated


def form_ids(need: Need) -> tuple[str, ...]:
    """The published forms, sorted."""
    return need(ids, "form")


def form(need: Need, item: str) -> Form:
    """A form."""
    path = need(item_path, "form", item)
    made = {"id": item, "origin": Origin(path)}
    found, fields = validated(need, path, Form, Asked(made, {"privacy": {}}, "a form"))
    wrong = []
    if not fields.keys() & {"endpoint", "email"}:
        hint = "write endpoint: https://… or email: …"
        wrong.append(Complaint("E-FORM-TO", "the form is sent nowhere", hint, Origin(path), "start"))
    if found.endpoint and found.email:
        hint = "keep endpoint or email, and delete the other"
        origin = Origin(path, ("email",))
        wrong.append(Complaint("E-FORM-TO", "the form has both an endpoint and an email", hint, origin, "key"))
    if fields.get("privacy") and not ((found.privacy.controller and found.privacy.purpose) or found.privacy.text):
        hint = "write controller: … and purpose: … under it"
        message = "the privacy notice does not say who answers for the information and what it is for"
        wrong.append(Complaint("E-PRIVACY", message, hint, Origin(path, ("privacy",)), "key"))
    names = [field.name for field in found.fields]
    for index, name in enumerate(names):
        if name in names[:index]:
            origin = Origin(path, ("fields", index, "name"))
            wrong.append(Complaint("E-ID-TWICE", f"two fields are named “{name}”", "give each its own name", origin))
    tell(need, wrong)
    return found

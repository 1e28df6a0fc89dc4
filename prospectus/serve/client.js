// Keeps a previewed page up to date, and shows over it what a failed build says.
(function () {
  "use strict";

  var page = Object.assign({}, document.body.dataset, document.currentScript.dataset);
  var build = Number(page.build);
  var revision = 0;
  var box = null;

  function ask() {
    fetch("/__preview__/state", { cache: "no-store" })
      .then(function (answer) { return answer.json(); })
      .then(settle)
      .catch(function () {}); // the server is gone; on its return the connection asks again
  }

  function settle(state) {
    if (state.mark !== page.mark || build < state.pages) {
      location.reload();
      return;
    }
    if ("previewRevision" in page) { // a page of the preview's own, which says itself what is wrong
      if (Number(page.previewRevision) < state.revision) {
        location.reload();
      }
      return;
    }
    if (build < state.build) {
      build = state.build;
      document.querySelectorAll('link[rel~="stylesheet"]').forEach(refresh);
    }
    if (revision < state.revision) { // else it is known, or an older answer that came late
      revision = state.revision;
      show(state.text);
    }
  }

  function refresh(link) {
    var address = new URL(link.href);
    if (address.origin !== location.origin) {
      return;
    }
    var fresh = link.cloneNode();
    address.searchParams.set("preview", build);
    fresh.href = address.href;
    fresh.onload = fresh.onerror = function () { link.remove(); };
    link.after(fresh);
  }

  function show(text) {
    if (box) {
      box.remove();
      box = null;
    }
    if (!text) {
      return;
    }
    box = document.createElement("prospectus-preview");
    var inside = box.attachShadow({ mode: "open" });
    var style = add(inside, "link");
    style.rel = "stylesheet";
    style.href = "/__preview__/preview.css";
    var panel = add(inside, "section");
    panel.setAttribute("role", "alert");
    panel.setAttribute("aria-labelledby", "title");
    var title = add(panel, "h2", "The last change could not be built");
    title.id = "title";
    add(panel, "p", "Behind this stands the last version that could.");
    add(panel, "pre", text).tabIndex = 0;
    add(panel, "button", "Hide until the next save").onclick = function () { box.remove(); };
    document.body.append(box);
  }

  function add(parent, name, text) {
    var element = document.createElement(name);
    element.textContent = text || "";
    parent.append(element);
    return element;
  }

  window.LiveReloadPluginPreview = function () {};
  window.LiveReloadPluginPreview.identifier = "preview";
  window.LiveReloadPluginPreview.version = "1.0";
  window.LiveReloadPluginPreview.prototype.reload = function (_, message) {
    settle(JSON.parse(message.originalPath));
    return true;
  };
  document.addEventListener("LiveReloadConnect", ask);
})();

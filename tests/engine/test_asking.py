"""What is asked anew after a change, and what is not."""

from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import pytest

from prospectus.base.disk import MemoryDisk
from prospectus.base.need import Need
from prospectus.engine.engine import Engine
from prospectus.engine.faults import CycleError, Damaged, NotAQuestionError
from prospectus.engine.outside import Outside
from prospectus.engine.session import Setting, remembering
from tests.engine import toy
from tests.engine.builds import A_FEW, EARLY, End, build, setting


@pytest.fixture
def disk() -> MemoryDisk:
    return MemoryDisk(dict(A_FEW))


def names_of(anew: tuple[str, ...]) -> set[str]:
    return {sentence.partition(": ")[2].partition(", because")[0] for sentence in anew}


def test_nothing_is_asked_anew_where_nothing_changed(disk: MemoryDisk, tmp_path: Path) -> None:
    first = build(setting(disk, tmp_path))
    again = build(setting(disk, tmp_path), first.pages)
    assert again.anew == ()
    assert (again.pages, again.index, again.findings) == (first.pages, first.index, first.findings)


def test_an_answer_that_comes_out_equal_stops_there(disk: MemoryDisk, tmp_path: Path) -> None:
    build(setting(disk, tmp_path))
    disk.files["cards/b.card"] = "title=Bee\nnext=c\nsay=goodbye"
    seen = build(setting(disk, tmp_path))
    assert names_of(seen.anew) == {"fields of b", "hidden of b", "card of b"}
    assert seen.findings == ("cards/b.card goodbye",)


def test_every_renewal_has_a_sentence(disk: MemoryDisk, tmp_path: Path) -> None:
    build(setting(disk, tmp_path))
    disk.files["about/b.txt"] = "A bee."
    assert build(setting(disk, tmp_path)).anew == ("asked anew: page of b, because file about/b.txt changed",)


def test_the_chain_of_one_answer_leads_down_to_what_changed_outside(disk: MemoryDisk, tmp_path: Path) -> None:
    def chain(engine: Engine) -> tuple[str, ...]:
        engine.ask(toy.menu)
        reasons = engine.chain(toy.menu)
        engine.finish()
        return reasons

    assert remembering(setting(disk, tmp_path), chain) == ()
    disk.files["cards/b.card"] = "title=Bug"
    assert remembering(setting(disk, tmp_path), chain) == (
        "asked anew: menu, because title of b changed",
        "asked anew: title of b, because card of b changed",
        "asked anew: card of b, because fields of b changed",
        "asked anew: fields of b, because file cards/b.card changed",
    )


def test_what_an_answer_was_made_from_is_known_to_the_last_file(disk: MemoryDisk) -> None:
    def made_from(engine: Engine) -> tuple[tuple[str, ...], tuple[datetime, ...]]:
        engine.ask(toy.is_open, "a")
        return engine.made_from(toy.is_open, "a"), engine.instants(toy.is_open, "a")

    instant = datetime(2017, 4, 26, 11, tzinfo=UTC)
    assert remembering(setting(disk), made_from) == (
        ("file cards/a.card", f"reached {instant.isoformat()}"),
        (instant,),
    )


def test_findings_come_again_when_their_answer_is_reused(disk: MemoryDisk, tmp_path: Path) -> None:
    found = [build(setting(disk, tmp_path)).findings for _ in range(3)]
    assert found == [("cards/b.card hello",)] * 3


def test_findings_of_what_is_no_longer_needed_are_gone(disk: MemoryDisk, tmp_path: Path) -> None:
    build(setting(disk, tmp_path))
    del disk.files["cards/b.card"]
    assert build(setting(disk, tmp_path)).findings == ()


def test_only_news_is_told(disk: MemoryDisk, tmp_path: Path) -> None:
    assert build(setting(disk, tmp_path)).told == ("a", "b", "c")
    disk.files["about/c.txt"] = "A cow."
    assert build(setting(disk, tmp_path)).told == ("c",)


@pytest.mark.parametrize("end", ["pause", "pause half-way", "stop"])
def test_news_is_news_until_a_build_is_finished(end: End, disk: MemoryDisk, tmp_path: Path) -> None:
    assert build(setting(disk, tmp_path), end=end).told[0] == "a"
    assert build(setting(disk, tmp_path)).told == ("a", "b", "c")
    disk.files["about/c.txt"] = "A cow."
    assert build(setting(disk, tmp_path), end=end).told == ("c",)
    assert build(setting(disk, tmp_path)).told == ("c",)
    assert build(setting(disk, tmp_path)).told == ()


def test_a_pause_forgets_nothing_of_the_last_finished_build(disk: MemoryDisk, tmp_path: Path) -> None:
    """A build that stops at its errors asks for no pages; the next need not make them all again."""
    build(setting(disk, tmp_path))

    def stopping(engine: Engine) -> tuple[str, ...]:
        engine.ask(toy.names)
        engine.pause()
        return tuple(found.message for found in engine.diagnostics())

    assert remembering(setting(disk, tmp_path), stopping) == ()
    assert build(setting(disk, tmp_path)).anew == ()


def test_news_that_was_not_taken_is_told_again(disk: MemoryDisk, tmp_path: Path) -> None:
    def careless(engine: Engine) -> str:
        first = next(engine.ask_each(toy.page, toy.names)).item
        engine.finish()
        return first

    assert remembering(setting(disk, tmp_path), careless) == "a"
    assert build(setting(disk, tmp_path)).told == ("b", "c")


def test_what_the_caller_has_not_is_news(disk: MemoryDisk, tmp_path: Path) -> None:
    build(setting(disk, tmp_path))

    def work(engine: Engine) -> list[tuple[str, bytes]]:
        told = engine.ask_each(toy.page, toy.names, has=lambda name, digest: name != "b" and len(digest) > 0)
        return [(one.item, one.answer()) for one in told]

    assert remembering(setting(disk, tmp_path), work) == [("b", build(setting(disk)).pages["b"])]


def test_whether_an_answer_is_that_of_the_last_build_can_be_asked(disk: MemoryDisk, tmp_path: Path) -> None:
    def same(engine: Engine) -> tuple[bool, bool]:
        answer = engine.same(toy.names), engine.same(toy.menu)
        engine.finish()
        return answer

    assert remembering(setting(disk, tmp_path), same) == (False, False)
    assert remembering(setting(disk, tmp_path), same) == (True, True)
    disk.files["cards/b.card"] = "title=Bug"
    assert remembering(setting(disk, tmp_path), same) == (True, False)


def test_the_state_of_a_build_is_known_to_the_next(disk: MemoryDisk, tmp_path: Path) -> None:
    def states(engine: Engine) -> tuple[bytes, bytes]:
        engine.ask(toy.menu)
        found = engine.last(), engine.state()
        engine.finish()
        return found

    nothing, first = remembering(setting(disk, tmp_path), states)
    assert nothing == b""
    assert remembering(setting(disk, tmp_path), states) == (first, first)
    disk.files["cards/b.card"] = "title=Bug"
    last, second = remembering(setting(disk, tmp_path), states)
    assert last == first != second


def test_a_name_argument_and_a_default_are_as_good_as_a_place(disk: MemoryDisk) -> None:
    assert remembering(setting(disk), lambda engine: engine.ask(toy.trail, name="a", length=2)) == ("Ant", "Bee")


def test_a_deep_chain_does_not_overflow_the_stack(disk: MemoryDisk, tmp_path: Path) -> None:
    def work(engine: Engine) -> int:
        counted = engine.ask(toy.count, 3000)
        engine.finish()
        return counted

    assert remembering(setting(disk, tmp_path), work) == 3003
    disk.files["cards/d.card"] = ""
    assert remembering(setting(disk, tmp_path), work) == 3004


def test_a_question_that_needs_its_own_answer_is_a_fault_that_names_the_circle(disk: MemoryDisk) -> None:
    with pytest.raises(CycleError, match=r"toy:endless needs .*toy:endless_too needs .*toy:endless$"):
        remembering(setting(disk), lambda engine: engine.ask(toy.endless, "x"))


def test_a_fault_in_a_question_is_raised_where_a_root_needs_it(disk: MemoryDisk, tmp_path: Path) -> None:
    build(setting(disk, tmp_path))
    disk.files["cards/b.card"] = "fail=yes"
    with pytest.raises(toy.BrokenError):
        build(setting(disk, tmp_path))
    disk.files["cards/b.card"] = "fail=yes\nhidden=yes"
    assert "b" not in build(setting(disk, tmp_path)).pages


def test_a_fault_in_a_question_that_nothing_needs_any_more_is_not_raised(disk: MemoryDisk, tmp_path: Path) -> None:
    build(setting(disk, tmp_path))
    del disk.files["cards/b.card"]  # `fields` of it would raise
    disk.files["cards/a.card"] = "title=Ant"
    assert set(build(setting(disk, tmp_path)).pages) == {"a", "c"}


def test_a_question_must_be_found_again_by_its_name(disk: MemoryDisk) -> None:
    def inner(_need: Need) -> str:
        return ""

    with pytest.raises(NotAQuestionError, match="inner"):
        remembering(setting(disk), lambda engine: engine.ask(inner))
    with pytest.raises(NotAQuestionError, match="of_another_package"):
        remembering(setting(disk), lambda engine: engine.ask(of_another_package))


def of_another_package(_need: Need) -> str:
    return ""


def test_a_question_that_does_not_return_what_it_declares_is_a_fault() -> None:
    using = Setting(Outside(MemoryDisk(), EARLY), packages=(__name__,))
    with pytest.raises(TypeError, match="says_text does not return what it declares"):
        remembering(using, lambda engine: engine.ask(says_text))


def says_text(_need: Need) -> str:
    return 1  # type: ignore[return-value]


def test_a_question_that_does_not_answer_the_same_twice_is_found_out(tmp_path: Path) -> None:
    disk = MemoryDisk()

    def work(engine: Engine) -> tuple[str, ...]:
        first = tuple(told.answer() for told in engine.ask_each(whim, whims))
        engine.asker.answers.young.clear()
        return first + tuple(told.answer() for told in engine.ask_each(whim, whims, has=lambda *_: False))

    using = Setting(Outside(disk, EARLY), str(tmp_path), packages=(__name__,), unkept=frozenset({whim}))
    with pytest.raises(Damaged, match="does not answer the same twice"):
        remembering(using, work)


TIMES = count()


def whims(_need: Need) -> tuple[str, ...]:
    return ("x",)


def whim(_need: Need, word: str) -> str:
    return f"{word} {next(TIMES)}"


def test_a_cache_belongs_to_one_version_of_the_code(disk: MemoryDisk, tmp_path: Path) -> None:
    build(setting(disk, tmp_path, version="1"))
    assert build(setting(disk, tmp_path, version="2")).told == ("a", "b", "c")
    assert [path.name for path in tmp_path.glob("*.sqlite")] == ["2.sqlite"]


def test_without_a_folder_nothing_is_remembered(disk: MemoryDisk) -> None:
    assert build(setting(disk)).told == build(setting(disk)).told == ("a", "b", "c")


def test_a_cache_that_cannot_be_written_is_done_without(disk: MemoryDisk, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    assert build(setting(disk, tmp_path / "file" / "cache")).pages == build(setting(disk)).pages

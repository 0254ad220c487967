"""Files of curation: equal decisions give equal bytes, whatever is in them; what is not understood is named."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fonds.curation import change, parse_curation, read_curations, write_curation
from fonds.curation.folder import open_curation
from fonds.errors import CurationConflict, CurationError
from fonds.model import Act, BlockChoice, Correction, Curation, Verdict
from fonds.model.visible import shown

ID = "ab" * 32
AT = datetime(2026, 3, 1, 14, 30, tzinfo=UTC)
HEAD = f"fonds-curation: 1\ncapture: {ID}\npayload: {ID}\n"
WORDS = st.text(min_size=1, max_size=40).map(lambda text: " ".join(text.encode("utf-8", "replace").decode().split()))


def curation(*values: str, note: str | None = None) -> Curation:
    act = Act("anna", AT, note)
    return Curation(ID, ID, "a/b.txt", (Correction("byline", values, ("Harbour Desk",), act),))


@given(note=WORDS, before=st.lists(WORDS, max_size=3), text=WORDS)
def test_what_is_written_is_read_again(note: str, before: list[str], text: str) -> None:
    act = Act("anna", AT, note or None)
    there = Curation(
        ID, "cd" * 32, text or None,
        (Correction("title", ("<b>& \u202e: - # 'x'\"</b>",), tuple(before), act), Correction("language", (), (), act)),
        (BlockChoice(7, ID, keep=False, before="body", text=text, act=act),),
        (Verdict("reject", act, "B", 0.123, ID), Verdict("note", Act(None, None, "yes"))),
    )  # fmt: skip
    written = write_curation(there)
    assert parse_curation(written, "x") == there
    assert write_curation(parse_curation(written, "x")) == written
    assert written == shown(written), "nothing in it hides or turns text"


def test_one_fact_a_line_in_a_fixed_order() -> None:
    assert write_curation(curation("Ada Vint", "Bo Marlin")) == (
        f'{HEAD}place: "a/b.txt"\ncorrections:\n  byline:\n    value:\n      - "Ada Vint"\n      - "Bo Marlin"\n'
        '    before:\n      - "Harbour Desk"\n    by: "anna"\n    at: 2026-03-01T14:30:00Z\n'
    )


def test_by_hand_a_value_is_enough() -> None:
    there = parse_curation(f"{HEAD}corrections:\n  byline: [Ada Vint, Bo Marlin]\n  date: 2026-03-01\n", "x")
    assert [each.value for each in there.corrections] == [("Ada Vint", "Bo Marlin"), ("2026-03-01",)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "does not begin with `fonds-curation: 1`"),
        ("title: x\n", "does not begin with"),
        (HEAD.replace("1", "2", 1), "of version 2"),
        (f"{HEAD}corrections:\n  byline: A\n  byline: B\n", "line 6: `byline` stands there twice"),
        (f"{HEAD}corrections:\n  author: A\n", "there is no field `author`"),
        (f"{HEAD}corrections:\n  date: 1 March\n", "can't be read: it is not a date in ISO 8601"),
        (f"{HEAD}corrections:\n  date: 2026-02-31\n", "can't be read"),
        (f"{HEAD}corrections:\n  title: [a, b]\n", "title has 2 values; one at most"),
        (f"{HEAD}corrections:\n  language: '12'\n", "no language tag"),
        (f"{HEAD}corrections:\n  title: {{by: anna}}\n", "has no `value`"),
        (f"{HEAD}corrections:\n  title: &a x\n", "uses an anchor"),
        (f"{HEAD}corrections:\n  title: !!binary x\n", "tags and further levels"),
        (f"{HEAD}blocks:\n  x: {{choice: keep}}\n", "expected the number of a block"),
        (f"{HEAD}blocks:\n  1: {{choice: keep, digest: 12}}\n", "not a SHA-256"),
        (f"{HEAD}verdicts:\n  - verdict: fine\n", "none of accept, reject, note"),
        (f"{HEAD}colour: red\n", "there is no `colour`"),
        (f"{HEAD}---\n{HEAD}", "several documents"),
        (f"{HEAD}corrections: [", "not YAML"),
        (HEAD[:60], "`capture` is not a SHA-256"),
        ("[" * 10_000, "not YAML"),
        (f"{HEAD}place: {'[' * 20}{']' * 20}\n", "further levels"),
    ],
)  # fmt: skip
def test_what_is_not_understood_is_named(text: str, words: str) -> None:
    with pytest.raises(CurationError) as caught:
        parse_curation(text, "curation/x.yaml")
    assert words in caught.value.message
    assert "curation/x.yaml" in caught.value.message


def test_a_folder_with_files_that_cannot_be_used(tmp_path: Path) -> None:
    other, third = "cd" * 32, "ef" * 32
    (tmp_path / f"{ID}.yaml").write_text(write_curation(curation("Ada Vint")))
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / f"{other}.yaml").write_bytes(b"\xff\xfe")
    (tmp_path / f"{third}.yaml").write_text(write_curation(curation("Ada Vint")))
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "x.yaml").write_text("?")
    (tmp_path / "README.md").write_text("?")
    (tmp_path / f"{'12' * 32}.yml").mkdir()
    found = read_curations(tmp_path)
    assert [each.capture_id for each in found.curations] == [ID]
    assert found.broken == {other, third}
    assert [name in each.message for each, name in zip(found.problems, (third, other), strict=True)] == [True, True]
    (tmp_path / "sub" / f"{ID}.yml").write_text(write_curation(curation("Bo Marlin")))
    found = read_curations(tmp_path)
    assert found.curations == ()
    assert ID in found.broken
    assert any("about the same capture" in each.message for each in found.problems)


def test_two_who_change_the_same_file(tmp_path: Path) -> None:
    first = open_curation(tmp_path, ID, ID)
    second = open_curation(tmp_path, ID, ID)
    done = change(tmp_path, first, lambda _: curation("Ada Vint"))
    with pytest.raises(CurationConflict, match="changed meanwhile by anna"):
        change(tmp_path, second, lambda _: curation("Bo Marlin"))
    assert read_curations(tmp_path).curations == (curation("Ada Vint"),)
    change(tmp_path, done, lambda there: Curation(there.capture_id, there.payload_digest))
    assert [path.name for path in tmp_path.iterdir()] == [".lock"], "nothing decided, no file"


def test_nothing_is_written_that_a_run_could_not_read(tmp_path: Path) -> None:
    with pytest.raises(CurationError):
        change(tmp_path, open_curation(tmp_path, ID, ID), lambda _: curation("x" * 3_000))
    assert read_curations(tmp_path).curations == ()

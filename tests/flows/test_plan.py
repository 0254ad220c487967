"""Every file met is a job, already there, failed before, skipped or a failure: nothing lost, nothing twice."""

from __future__ import annotations

import errno
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from fonds.archive import Known, KnownFailure
from fonds.archive.known import Place
from fonds.capture import sha256
from fonds.errors import NoInput
from fonds.flows.plan import Basis, Plan, facts_digest
from fonds.flows.planning import make_plan
from fonds.model import Sidecar, Source

BASIS = Basis(fingerprint="f1", context="none", limit=1000)


def _plan(root: Path, known: Known | None = None, *, basis: Basis = BASIS, only_failures: bool = False) -> Plan:
    plan = make_plan(root, known or Known(), basis, only_failures=only_failures)
    jobs = sum(len(job.sources) for job in plan.jobs)
    assert plan.found == jobs + plan.already + plan.failed_before + len(plan.failures) + len(plan.skipped)
    return plan


def _failure(
    code: str,
    digest: str | None,
    *,
    retryable: bool = False,
    sidecar: Sidecar | None = None,
    message: str = "",
    raw: str | None = None,
) -> KnownFailure:
    return KnownFailure(
        code=code,
        message=message,
        run_raw=raw,
        retryable=retryable,
        failed_at=datetime(2026, 3, 1, tzinfo=UTC),
        fingerprint="f1",
        context_digest="none",
        payload_digest=digest,
        facts_digest=facts_digest(sidecar or Sidecar()),
        capture_id=digest,
    )


def test_new_files_become_jobs(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("one")
    (tmp_path / "b.html").write_text("<p>two")
    (tmp_path / "c.jpg").write_text("three")
    plan = _plan(tmp_path)
    assert [job.source.path for job in plan.jobs] == ["a.txt", "b.html"], "what lies together is read together"
    assert [item.code for item in plan.skipped] == ["other_extension"]


def test_the_same_bytes_in_two_places_are_one_job(tmp_path: Path) -> None:
    (tmp_path / "x").mkdir()
    (tmp_path / "page.txt").write_text("one")
    (tmp_path / "x" / "page.txt").write_text("one")
    (tmp_path / "x" / "page.txt.meta.yaml").write_text("note: kept")
    plan = _plan(tmp_path)
    (job,) = plan.jobs
    assert job.sources == (Source("page.txt"), Source("x/page.txt"))
    assert job.sidecar.note == "kept"
    assert plan.duplicates == 1


def test_contradicting_sidecars_give_one_result_in_any_order(tmp_path: Path) -> None:
    seen = set()
    for first, second in (("a", "b"), ("b", "a")):
        root = tmp_path / first
        root.mkdir()
        for name, note in ((first, "one"), (second, "two")):
            (root / f"{name}.txt").write_text("same")
            (root / f"{name}.txt.meta.yaml").write_text(f"note: {note}")
        plan = _plan(root)
        seen.add(plan.jobs[0].sidecar.note)
        assert plan.contradictions == ("a.txt and b.txt: note",)
    assert len(seen) == 1


def test_known_captures_are_left_alone_and_new_places_noted(tmp_path: Path) -> None:
    (tmp_path / "moved.txt").write_text("one")
    digest = sha256(b"one")
    plan = _plan(tmp_path, Known(captures=frozenset({digest}), places={("old.txt", None): digest}))
    assert (plan.jobs, plan.already, plan.new_places) == ((), 1, ((digest, Source("moved.txt")),))
    again = _plan(tmp_path, Known(captures=frozenset({digest}), places={("moved.txt", None): digest}))
    assert (again.already, again.new_places) == (1, ())


def test_changed_bytes_at_a_known_path_replace(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text("new words")
    old = sha256(b"old words")
    plan = _plan(tmp_path, Known(captures=frozenset({old}), places={("page.txt", None): old}))
    assert plan.jobs[0].replaces == old


def test_a_new_sidecar_for_a_known_capture_does_nothing(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text("one")
    digest = sha256(b"one")
    (tmp_path / "page.txt.meta.yaml").write_text("note: late")
    plan = _plan(tmp_path, Known(captures=frozenset({digest}), places={("page.txt", None): digest}))
    assert plan.jobs == ()


def test_failures_of_all_sorts(tmp_path: Path) -> None:
    (tmp_path / "large.txt").write_bytes(b"x" * 1001)
    (tmp_path / "dangling.txt").symlink_to(tmp_path / "nowhere")
    (tmp_path / "page.txt").write_text("one")
    (tmp_path / "page.txt.meta.yaml").write_text("colour: red")
    plan = _plan(tmp_path)
    assert {failure.source.path: failure.code for failure in plan.failures} == {
        "large.txt": "capture_too_large",
        "dangling.txt": "unreadable_capture",
        "page.txt": "sidecar_error",
    }


def test_what_failed_is_tried_again_when_something_changed(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text("one")
    known = Known(failures={("page.txt", None): _failure("stage_failed", sha256(b"one"))})
    assert _plan(tmp_path, known).failed_before == 1
    assert len(_plan(tmp_path, known, basis=Basis("f2", "none", 1000)).jobs) == 1, "another version"
    (tmp_path / "page.txt.meta.yaml").write_text("note: corrected")
    assert len(_plan(tmp_path, known).jobs) == 1, "another sidecar"
    (tmp_path / "page.txt.meta.yaml").unlink()
    (tmp_path / "page.txt").write_text("two")
    assert len(_plan(tmp_path, known).jobs) == 1, "other bytes"


def test_a_file_that_became_readable_is_tried_by_an_ordinary_run(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text("one")
    said = "page.txt can't be read: no such file or directory."
    known = Known(failures={("page.txt", None): _failure("unreadable_capture", None, retryable=True, message=said)})
    assert len(_plan(tmp_path, known).jobs) == 1
    (tmp_path / "page.txt").unlink()
    (tmp_path / "page.txt").symlink_to(tmp_path / "nowhere")
    again = _plan(tmp_path, known)
    assert (again.failed_before, again.failures) == (1, ()), "told once, not every night"
    (tmp_path / "page.txt").unlink()
    (tmp_path / "page.txt").symlink_to("page.txt")
    (other,) = _plan(tmp_path, known).failures
    assert "too many levels" in other.message, "another reason is told"


def test_one_mistake_mended_and_another_met_is_told(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text("one")
    (tmp_path / "page.txt.meta.yaml").write_text("colour: red")
    (first,) = _plan(tmp_path).failures
    failed = _failure("sidecar_error", sha256(b"one"), message=first.message)
    known = Known(failures={("page.txt", None): failed})
    assert _plan(tmp_path, known).failed_before == 1
    (tmp_path / "page.txt.meta.yaml").write_text("acess: closed")
    (second,) = _plan(tmp_path, known).failures
    assert "acess" in second.message


def test_what_is_gone_is_told_and_what_was_never_here_is_not(tmp_path: Path) -> None:
    (tmp_path / "kept.txt").write_text("kept")
    (tmp_path / "moved.txt").write_text("moved")
    ids = {name: sha256(name.encode()) for name in ("kept", "moved", "lost", "elsewhere")}
    places: dict[Place, str] = {(f"{name}.txt", None): key for name, key in ids.items()}
    roots: dict[Place, str | None] = {(f"{name}.txt", None): "../raw" for name in ("kept", "moved", "lost", "old")}
    known = Known(
        captures=frozenset(ids.values()),
        places={**places, ("old.txt", None): ids["moved"]},
        roots={**roots, ("elsewhere.txt", None): "../other"},
        failures={
            ("broken.txt", None): _failure("binary_capture", None, raw="../raw"),
            ("other.txt", None): _failure("binary_capture", None, raw="../other"),
        },
    )
    plan = _plan(tmp_path, known, basis=Basis("f1", "none", 1000, raw="../raw"))
    assert (plan.missing, plan.gone) == (("lost.txt",), (Source("broken.txt"),))
    retry = _plan(tmp_path, known, basis=Basis("f1", "none", 1000, raw="../raw"), only_failures=True)
    assert (retry.missing, retry.gone, retry.found) == ((), (), 0)


def test_nothing_below_a_folder_that_cannot_be_listed_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "secret").mkdir()
    (tmp_path / "page.txt").write_text("one")
    ask = os.scandir

    def refuse(place: Path) -> object:
        if Path(place).name == "secret":
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        return ask(place)

    monkeypatch.setattr(os, "scandir", refuse)
    known = Known(
        captures=frozenset({"x"}), places={("secret/x.txt", None): "x"}, roots={("secret/x.txt", None): "../raw"}
    )
    plan = _plan(tmp_path, known, basis=Basis("f1", "none", 1000, raw="../raw"))
    assert (plan.missing, plan.unreadable_folders) == ((), ("secret",))
    assert [failure.code for failure in plan.failures] == ["unreadable_folder"]


def test_retry_looks_at_retryable_failures_alone(tmp_path: Path) -> None:
    for name in ("limit", "defect", "new"):
        (tmp_path / f"{name}.txt").write_text(name)
    known = Known(
        failures={
            ("limit.txt", None): _failure("limit_exceeded", sha256(b"limit"), retryable=True),
            ("defect.txt", None): _failure("stage_failed", sha256(b"defect")),
        }
    )
    assert _plan(tmp_path, known).failed_before == 2
    plan = _plan(tmp_path, known, only_failures=True)
    assert [job.sources[0].path for job in plan.jobs] == ["limit.txt"]
    (tmp_path / "copy.txt").write_text("limit")
    (tmp_path / "copy.txt.meta.yaml").write_text("access: closed")
    (job,) = _plan(tmp_path, known, only_failures=True).jobs
    assert job.sidecar.access == "closed", "what is said at another place of the same bytes holds"


@pytest.mark.parametrize("kind", ["missing", "empty", "file", "no capture"])
def test_an_unmounted_folder_is_no_success(tmp_path: Path, kind: str) -> None:
    root = tmp_path / "raw"
    if kind == "file":
        root.write_text("x")
    elif kind != "missing":
        root.mkdir()
    if kind == "no capture":
        (root / "photo.jpg").touch()
    with pytest.raises(NoInput):
        _plan(root)

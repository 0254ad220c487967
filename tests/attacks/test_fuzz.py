"""A short run of the fuzz: spoilt captures break no promise. `make fuzz` runs as many as one likes."""

from __future__ import annotations

import pytest

from fonds.pipeline import record_of
from tests.attacks.captures import HTML, TEXT, samples
from tests.attacks.evidence import broken_evidence
from tests.attacks.mutations import MUTATIONS, Mutant, mutant
from tests.attacks.promises import examine
from tests.attacks.workers import Summary, run

NUMBER = 300
SEED = 9


@pytest.mark.slow
def test_spoilt_captures_break_no_promise() -> None:
    summary = Summary()
    for result in run((mutant(SEED, number) for number in range(NUMBER)), workers=1):
        summary.add(result)
    assert summary.failing == 0, "\n".join(summary.lines())
    assert summary.captures == NUMBER
    assert summary.documents > NUMBER / 2, "most mutants should still be documents, or nothing is tested"
    # No mutant is so large that a bound may refuse it.
    assert set(summary.refused) <= {"binary_capture", "empty_capture"}


@pytest.mark.parametrize("sample", samples(), ids=lambda sample: sample.name)
def test_samples_break_no_promise(sample: object) -> None:
    assert isinstance(sample, type(samples()[0]))
    assert examine(sample.payload, sample.media_type, sample.url).broken == ()


def test_a_mutant_is_told_by_seed_and_number() -> None:
    assert [mutant(SEED, n) for n in range(20)] == [mutant(SEED, n) for n in range(20)]
    assert mutant(SEED, 0).payload != mutant(SEED + 1, 0).payload
    assert {mutant(SEED, n).media_type for n in range(50)} == {HTML, TEXT}


@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda mutation: mutation.name)
def test_each_mutation_spoils_something(mutation: object) -> None:
    from random import Random

    assert isinstance(mutation, type(MUTATIONS[0]))
    fitting = [sample for sample in samples() if sample.media_type in mutation.media and b"ld+json" in sample.payload]
    fitting = fitting or [sample for sample in samples() if sample.media_type in mutation.media]
    spoilt = [mutation(Random(f"{n}"), sample.payload) for n in range(8) for sample in fitting]
    assert any(payload not in {sample.payload for sample in fitting} for payload in spoilt)


def test_a_capture_that_hangs_is_killed(monkeypatch: pytest.MonkeyPatch) -> None:
    hanging = Mutant(0, "hangs", b"The ferry was late. " * 200_000, TEXT, None)
    (result,) = run([hanging], workers=1, seconds=0.001)
    assert result.verdict.broken[0][0] == "time"


def test_the_checker_finds_what_does_not_hold() -> None:
    """A checker that finds nothing anywhere would pass as well."""
    from dataclasses import replace

    from fonds.model import Evidence, Locator, Span

    record = record_of(samples()[0].payload, media_type=HTML, url=samples()[0].url)
    right = next(e for e in record.document.evidence if e.locator is not None)
    assert right.locator is not None
    wrong = {
        "something else stands there": replace(right, raw=f"{right.raw} "),
        "no place": replace(right, method="meta", locator=None),
        "leads nowhere": replace(right, locator=Locator((Span("/9/9/9", 0, 1),))),
        "leads beyond the end": replace(right, locator=Locator((Span("/0/0", 0, 10_000_000),))),
        "has no places": replace(right, locator=Locator(())),
        "not in the address": Evidence("published", "2024-05-06", "/1999/01/01/", "url", 0.6),
        "not in the sidecar": Evidence("rights", "CC0", "CC0", "sidecar", 1.0),
    }
    for why, entry in wrong.items():
        spoilt = replace(record.document, evidence=(entry,))
        assert [one.why for one in broken_evidence(record.capture, spoilt)] == [why]

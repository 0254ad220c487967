"""The breakdown by stage books time where the stack stands."""

from __future__ import annotations

import time

import pytest

from benchmarks.sampling import STAGES, sampled, stage_of


@pytest.mark.parametrize(
    ("modules", "stage"),
    [
        (["fonds.marks.dates.read", "fonds.extract.dates.sources", "fonds.pipeline.stages"], "fields"),
        (["fonds.cleaning.html.features.look", "fonds.cleaning.html.cleaner"], "features"),
        (["fonds.capture.dom.walk", "fonds.cleaning.html.cleaner"], "parse"),
        (["numpy", "fonds.cleaning.trees", "fonds.cleaning.html.cleaner"], "models"),
        (["pyarrow.parquet.core", "fonds.archive.files", "fonds.flows.run"], "commit"),
        (["fonds.schema.digest", "fonds.flows.working"], "rows"),
        (["json", "unittest"], "outside fonds"),
    ],
)
def test_the_stage_of_a_stack(modules: list[str], stage: str) -> None:
    assert stage_of(modules) == stage


def test_time_is_booked_on_stages_whole() -> None:
    begun = time.process_time()
    with sampled() as spent:
        while time.process_time() < begun + 0.1:
            sum(range(1_000))
    # The last look may be one step before the end; a busy machine looks less often.
    assert 0 < sum(spent.values()) <= time.process_time() - begun
    assert set(spent) <= {"outside fonds", *(stage for stage, _ in STAGES)}

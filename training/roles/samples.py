"""Makes training samples: a vocabulary, labels from people, names or teacher models, and what each label weighs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from fonds.cleaning.roles.features import ROLES
from fonds.model import Role
from training.roles.pages import AT, HTML, KEPT, PageLines, RoleSample, Tokens, with_rows

Teachers = Callable[[RoleSample], npt.NDArray[np.float32]]

# Words on fewer sites would be a site's own; of the others the most frequent so many.
LEAST_SITES = 3
MOST_WORDS = 9_000
# Roles that are rare and are to be found weigh more; the refuge less, and roles that were given too freely: on the even
# half of the labelled pieces footer had .88 and .99 (precision, recall, text), advert .83 and .56 with 1.5.
BY_ROLE = {
    Role.ADVERT: 2.2,
    Role.CONSENT: 2.0,
    Role.COMMENTS: 1.5,
    Role.DISCLOSURE: 2.0,
    Role.AUTHOR_BIO: 1.5,
    Role.NEWSLETTER: 1.3,
    Role.PAGING: 1.3,
    Role.LEGAL: 1.3,
    Role.OTHER: 0.8,
    Role.FOOTER: 0.8,
    Role.RELATED: 0.9,
}
ROLE_WEIGHTS = [BY_ROLE.get(role, 1.0) for role in ROLES]
# Text copies of a read page come in up to five layouts; a page has one HTML and one bare text.
_LAYOUT = 0.5
# What teachers predict with less probability is not learned; names alone count for the rest where they are sure.
_LEAST_CHANCE = 0.6
_BY_GUESS, _BY_SURE_NAME = 0.5, 0.1
_SURE = 0.99
_ONE_COPY = {HTML, "bare"}


@dataclass(frozen=True)
class RoleVocabulary:
    """Words in the order of their numbers, and the numbers of tokens in it (-1 for those that it lacks)."""

    words: tuple[str, ...]
    numbers: npt.NDArray[np.int32]


def vocabulary(seen: Sequence[PageLines], tokens: Tokens) -> RoleVocabulary:
    """What stands on three sites or more, the most frequent first."""
    sites: dict[int, set[str]] = defaultdict(set)
    for each in seen:
        for number in np.unique(each.bags["word"].numbers).tolist():
            sites[number].add(each.domain)
    strings = list(tokens.numbers)
    found = [number for number, on in sites.items() if len(on) >= LEAST_SITES]
    found = sorted(found, key=lambda number: (-len(sites[number]), strings[number]))[:MOST_WORDS]
    numbers = np.full(len(strings), -1, np.int32)
    numbers[found] = np.arange(len(found))
    return RoleVocabulary(tuple(strings[number] for number in found), numbers)


def sample_of(
    each: PageLines, known: RoleVocabulary, labels: npt.NDArray[np.int64], weights: npt.NDArray[np.float32]
) -> RoleSample:
    """Each role of a page counts by the root of how often it stands there."""
    bags = {"word": each.bags["word"].kept(known.numbers), "field": each.bags["field"]}
    counts = np.bincount(labels[labels >= 0], minlength=len(ROLES))
    fair = np.where(labels >= 0, weights / np.sqrt(np.maximum(counts[labels], 1)), 0)
    return RoleSample(bags, labels, fair.astype(np.float32))


def first_samples(seen: Sequence[PageLines], known: RoleVocabulary, *, manual: float, weak: float) -> list[RoleSample]:
    """Labels read by eye, and elsewhere those by names and rows."""
    found = []
    for each in seen:
        labels = np.where(each.by_eye >= 0, each.by_eye, each.weak)
        weights = np.where(each.by_eye >= 0, manual, each.weak_weight * weak).astype(np.float32)
        if each.read and each.medium not in _ONE_COPY:
            weights *= _LAYOUT
        if (labels >= 0).any():
            found.append(sample_of(each, known, labels, weights))
    return found


def last_samples(seen: Sequence[PageLines], known: RoleVocabulary) -> list[RoleSample]:
    """Labels read by eye, elsewhere the teachers', elsewhere those of sure names."""
    found = []
    for each in seen:
        labels, weights = each.by_eye.copy(), (each.by_eye >= 0).astype(np.float32)
        guessed = (labels < 0) & (each.teacher_probability > _LEAST_CHANCE)
        labels[guessed], weights[guessed] = each.teacher[guessed], each.teacher_probability[guessed] ** 2 * _BY_GUESS
        named = (labels < 0) & (each.weak >= 0) & (each.weak_weight > _SURE)
        labels[named], weights[named] = each.weak[named], _BY_SURE_NAME
        if (labels >= 0).any():
            found.append(sample_of(each, known, labels, weights))
    return found


def ask_teachers(seen: Sequence[PageLines], known: RoleVocabulary, teachers: Teachers) -> None:
    """Note what teachers predict for each line, and how surely. For a line of text its HTML counts too, which bears the
    names of containers."""
    html: dict[str, npt.NDArray[np.float64]] = {}
    for each in sorted(seen, key=lambda one: one.medium != HTML):
        if not len(each):
            continue
        nothing = np.full(len(each), -1, np.int64)
        scores = with_rows(teachers(sample_of(each, known, nothing, np.zeros(len(each), np.float32))), each.by_row)
        powers = np.exp((scores - scores.max(axis=1, keepdims=True)).astype(np.float64))
        probabilities = powers / powers.sum(axis=1, keepdims=True)
        if each.medium == HTML:
            html[each.page] = probabilities
        elif each.source is not None:
            there = each.source >= 0
            probabilities[there] = (probabilities[there] + 2 * html[each.page][each.source[there]]) / 3
            kept = each.source == KEPT
            probabilities[kept] *= 0.5
            probabilities[kept, AT[Role.OTHER]] += 0.5
        each.teacher, each.teacher_probability = (
            probabilities.argmax(axis=1),
            probabilities.max(axis=1).astype(np.float32),
        )

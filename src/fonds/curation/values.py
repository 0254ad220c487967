"""What a person may state for a field, and what it is in a document."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from fonds.extract.language.tags import bcp47
from fonds.marks.credits.names import read_names
from fonds.marks.persons.names import kind_of
from fonds.model import Byline, Fields, Language, PhotoCredit
from fonds.model.curation import FIELDS, SEVERAL
from fonds.model.iso import read_date
from fonds.model.visible import HIDDEN

# Longer ones are no title, name or credit but a paragraph laid into the wrong place.
MAX_CHARACTERS = 2_000
MAX_VALUES = 200


def check_value(field: str, values: Sequence[str]) -> tuple[str, ...]:
    """The values of a field as they are kept: on one line each, white space collapsed, empty ones left out.

    A language is brought to BCP 47. Markup is text like any other and stays. Raises ValueError, whose words say what is
    wrong with which value.
    """
    if field not in FIELDS:
        raise ValueError(f"there is no field `{field}`; known are {', '.join(FIELDS)}")
    kept = tuple(dict.fromkeys(text for value in values if (text := " ".join(value.split()))))
    if len(kept) > (MAX_VALUES if field in SEVERAL else 1):
        raise ValueError(f"{field} has {len(kept)} values; {MAX_VALUES if field in SEVERAL else 'one'} at most")
    for text in kept:
        if len(text) > MAX_CHARACTERS:
            raise ValueError(f"{field} has {len(text):,} characters; {MAX_CHARACTERS:,} at most")
        if any(ord(hidden) < 0xA0 or "\ud800" <= hidden <= "\udfff" for hidden in HIDDEN.findall(text)):
            raise ValueError(f"{field} holds a control character")
    if field == "date" and kept:
        try:
            read_date(kept[0])
        except ValueError as error:
            raise ValueError(f"the date `{kept[0]}` can't be read: {error}") from error
    if field == "language" and kept:
        tag = bcp47(kept[0])
        if not tag:
            raise ValueError(f"`{kept[0]}` is no language tag of BCP 47, such as en or de-AT")
        return (tag,)
    return kept


def values_of(field: str, row: Mapping[str, Any]) -> tuple[str, ...]:
    """What a documents row has for a field, in the words in which a person would state it."""
    if field == "date":
        stated = row["published_edtf"] or row["published_as_stated"]
        return (str(stated),) if stated else ()
    if field == "byline":
        return tuple(each["name"] for each in row["bylines"] or ())
    if field == "credit":
        return tuple(each["credit_line"] for each in row["photo_credits"] or ())
    value = row[FIELDS[field]]
    return (str(value),) if value else ()


def _byline(name: str, position: int, there: Sequence[Byline]) -> Byline:
    """What fonds knows of the name stays: role, and whether it is a person."""
    known = next((each for each in there if each.name == name), None)
    return Byline(name, known.role if known else None, known.kind if known else kind_of(name), position)


def _credit(line: str, there: Sequence[PhotoCredit]) -> PhotoCredit:
    known = next((each for each in there if each.credit_line == line), None)
    if known is not None:
        return known
    mark = read_names(line, line, "photo", "person", 0, opened=True)
    if mark is None:
        return PhotoCredit(line, line, creators=(line,), ambiguous=True)
    return PhotoCredit(
        mark.credit_line,
        line,
        creators=mark.creators,
        agencies=mark.agencies,
        ambiguous=mark.ambiguous,
        rights=mark.rights,
    )


def value_in(fields: Fields, field: str, values: Sequence[str]) -> Any:
    """The value of the document's attribute that a field stands for."""
    if field == "byline":
        return tuple(_byline(name, number, fields.bylines) for number, name in enumerate(values))
    if field == "credit":
        return tuple(_credit(line, fields.photo_credits) for line in values)
    if not values:
        return None
    if field == "date":
        return read_date(values[0])
    if field == "language":
        opinions = fields.language.opinions if fields.language else ()
        return Language(values[0], 1.0, opinions)
    return values[0]

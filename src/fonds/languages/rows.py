"""What the rows of a language's file are: tuples with names, which are made fastest, as there are thousands of them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from fonds.model import Role


class Shape(StrEnum):
    """How phrases must stand in a line: be all of it, begin it, or stand anywhere in it."""

    WHOLE = "whole"
    START = "start"
    INSIDE = "inside"


@dataclass(frozen=True, slots=True)
class FurnitureKind:
    """A kind of lines that belong to a site and not to a document.

    `name` is the role and a word, parted by a dot. `opens` tells that what follows such a line belongs to the same
    role, until another mark. `strength` is 0 to 1: how rarely such a line is part of a document. `longest` bounds the
    line, in characters.
    """

    name: str
    role: Role
    shape: Shape
    means: str
    opens: bool = False
    strength: float = 0.9
    longest: int = 600


class Furniture(NamedTuple):
    """Phrases of one kind in one language.

    `phrases` are parted by `|` or by a line's end: lower case, plain quotes, `#` for a number. `example` is a line that
    one of them must recognise. `strength` and `longest` stand where this language's phrases are more or less telling
    than the kind's.
    """

    kind: str
    phrases: str
    example: str
    strength: float | None = None
    longest: int | None = None


class Month(NamedTuple):
    """Names of a month, 1 to 12, parted by `|`: lower case, without a dot behind. `example` is a day in it."""

    number: int
    names: str
    example: str


class Ago(NamedTuple):
    """How the language says "3 hours ago": what stands before and behind the number with its unit, the words for the
    units, and an example of 3 hours.

    All but the example are expressions: `?` makes the letter before it optional, `|` parts two spellings.
    """

    before: str
    behind: str
    minutes: str
    hours: str
    days: str
    weeks: str
    example: str


class DayWord(NamedTuple):
    """Words for a day counted from today, parted by `|`: `back` is 0 for today, 1 for yesterday. `example` has the word
    and the time 18:20."""

    back: int
    words: str
    example: str


class DateLabel(NamedTuple):
    """Words before a date that tell what it is of: `published`, `modified`, an `event`, or something `foreign` to the
    document (a picture, a birth, a deadline).

    `words` are expressions parted by `|`, without regard to case; in scripts with blanks they are whole words.
    `example` is a line with a date behind them.
    """

    kind: str
    words: str
    example: str


class BylineOpener(NamedTuple):
    """What stands before authors' names: an expression, without regard to case, with the colon or the end of the word.

    `rule` names the openers that are asked together; `fonds.marks.bylines.openers` has their order. `example` is a
    line.
    """

    rule: str
    words: str
    example: str


class CreditOpener(NamedTuple):
    """What stands before picture credits: expressions parted by `|`, without regard to case.

    `rule` names the openers that are asked together, with what stands behind them (a colon, a bar, "von");
    `fonds.marks.credits.openers` has their order. `example` is a line.
    """

    rule: str
    words: str
    example: str


class CreditWords(NamedTuple):
    """Words in and around picture credits that name nobody: expressions parted by `|`, without regard to case.

    `behind`: what agencies, sites and buttons write behind a credit, which ends there. `place`: which picture or which
    part of it is meant, in brackets behind a name. `note`: what kind of picture it is, in brackets. `status`: the same
    as a part of its own, lower case. `unnamed`: lower case, who gave a picture and isn't named. `bare`: an opener that
    stands before names without a mark, as it is written. `said`: what a caption says of its picture in brackets.
    `nobody`: words of lines that look like credits and name nobody. `example` holds one of them.
    """

    part: str
    words: str
    example: str


class JobTitle(NamedTuple):
    """Words of job titles, parted by `|`, lower case: `head` is what makes a title ("editor"), `beside` what may stand
    beside a head ("senior"), `ending` what a head may end with ("wirtschafts" + "redakteur"), `adjective` the endings
    of adjectives before it, `whole` a title of scripts without blanks, `press` a head before which any capitalised
    words make a title ("Harbour Correspondent"). `example` is a title."""

    part: str
    words: str
    example: str


class MailWord(NamedTuple):
    """Labels in the header of a mail, parted by `"
    "|`, lower case: `states` is `subject`, `sent`, `sender` or `other`."""

    states: str
    labels: str


class ExportWord(NamedTuple):
    """Labels above each document of an export, parted by `|`, lower case: `fact` is what they state."""

    fact: str
    labels: str


class CountedWord(NamedTuple):
    """Words that number the documents of an export, parted by `|`, lower case: `many` stand behind two numbers ("2 of
    14 documents"), `one` before them ("Document 2 of 14")."""

    place: str
    words: str


class Hint(NamedTuple):
    """Words that lean towards a role in a line already known to be furniture; they would say nothing of a line of the
    document.

    `words` are expressions parted by `|` for lines as rows of furniture are written, tried at the beginnings of words;
    `anywhere` ones are signs and letters of scripts without blanks, tried everywhere. `example` is a line.
    """

    role: str
    words: str
    example: str
    anywhere: bool = False


class Bio(NamedTuple):
    """What an author does, behind the name at the beginning of a paragraph about them: verbs parted by `|`, lower case.
    `example` is such a sentence about Ada Vint."""

    verbs: str
    example: str


class Rights(NamedTuple):
    """The sentence that reserves all rights, lower case: what every form of it has, and the whole. `example` is a line
    that a name begins and the sentence ends."""

    reserved: str
    whole: str
    example: str


class Licence(NamedTuple):
    """Words around the names of public licences, parted by `|`, without regard to case: `term` is a licence's condition
    ("attribution"), `verb` says that something is licensed, `text` is an expression for a text or site that is,
    `picture` a word for a picture that is. `example` is a line."""

    part: str
    words: str
    example: str


class NameWords(NamedTuple):
    """Words that tell names of people from what else is written with capitals, parted by blanks, lower case: `title`
    stands before a name ("dr"), `organisation` makes a name an organisation's, `desk` one of nobody in particular,
    `common` is a word of headings, menus and sentences that no name holds, `command` begins commands and greetings,
    `job` stands in job titles behind a name."""

    part: str
    words: str


class PageSign(NamedTuple):
    """A line that says that a page is something other than a whole document: `error` is what a server or guard answers
    instead of it, `paywall` stands where the free part ends, `read-on` ends a text that goes on elsewhere.

    `parts` must all stand in the line, lower case, parted by ` + `. `example` is such a line."""

    kind: str
    name: str
    parts: str
    example: str

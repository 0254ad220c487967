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


class DateEra(NamedTuple):
    """Names of an era by which years are counted, parted by `|`, and the Gregorian year before its first. `example` is
    a day of it."""

    names: str
    before: int
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


class DateWord(NamedTuple):
    """Words in dates and around them that don't tell what the date is of: expressions parted by `|`, without regard to
    case.

    `place` is where they stand. In a date: `ordinal` behind a day's number ("rd"), `month` before a month's name
    ("of"), `month-number` before its number, `year` before a year and `after-year` behind one that comes first;
    `year-sign` to `minute-sign` are the letters of scripts that write dates by units. Around one: `day` before a day or
    behind a date ("on"), `clock` between a day and its time ("at"), `hour` behind a time ("Uhr"),
    `morning` and `afternoon` before or behind one, `until` between two times; a `particle` behind a date joins it to a
    sentence. `document` begins or goes on a statement that the document makes of itself ("this page was last"), `small`
    words join what stands in datelines ("in", "by"), `one` counts ("an hour ago"). `example` has them beside a date of
    2024, or says how long ago something was.
    """

    place: str
    words: str
    example: str


class BylineOpener(NamedTuple):
    """What stands before authors' names: an expression, without regard to case, with the colon or the end of the word.

    `rule` is `names`, or what else the words say: `written-by` that a text was, `additional` who helped. `example` is a
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
    `nobody`: words of lines that look like credits and name nobody, `nobody-whole` what is such a line by itself.

    Amid a caption: `sign-by` opens a credit as it is written, `courtesy` (and `of` behind it) and `sign` do so before
    a word of `given` ("Photo courtesy …"), `copyright` behind a dash; `bracketed` (with `bracketed-by` behind) opens
    one in brackets; `studio` ends a maker's name, `quoted-job` is what somebody is who speaks, `dotted` openers go on
    with dots, `text-hint` stands in ends of paragraphs that credit pictures (as written). Beside names:
    `source-field` names whom a picture is from, before a colon, `for` stands between maker and paper, `with` between
    two makers, `article` before a house, `small` words stand inside names of houses, `licence` says that nobody need
    be asked.
    `example` holds one of them.
    """

    part: str
    words: str
    example: str


class ClassWords(NamedTuple):
    """Words in class names and ids that tell what an element is: `subtitle`, `lead` (a standfirst, or another
    paragraph), `kicker` (what stands over a title in its heading), `caption`, `credit`, `byline`, or a row of
    `fonds.cleaning.html.name_rules` by its name (`advert`, `share`, `comments`, …).

    In names beside those, parted by hyphens as they are written: `author-name` is who wrote a text; `picture-word` and
    behind it `credit-word` tell who made a picture, and so does `credit-name`.

    Expressions parted by `|`, lower case, for names whose words are parted by blanks; a match ends where a word ends.
    `example` is a class name.
    """

    part: str
    words: str
    example: str


class BrandWords(NamedTuple):
    """Words parted by blanks, lower case, that are no site's name: `menu` words of menus, offers and other brands,
    `first` ones that begin lines about a site. `example` is one of them."""

    part: str
    words: str
    example: str


class BrandLine(NamedTuple):
    """A whole line about a site: an expression, without regard to case, with `NAME` where its name stands. `example` is
    such a line."""

    line: str
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
    """Words of mails, parted by `|`, lower case: labels in the header (`states` is `subject`, `sent`, `sender` or
    `other`), what a program draws a line beside above a mail that is passed on (`forward`), what it writes before a
    subject that it answers or passes on (`prefix`). `example` is a line."""

    states: str
    labels: str
    example: str


class ExportWord(NamedTuple):
    """Labels above and below each document of an export, parted by `|`, lower case: `fact` is what they state.

    `body` is what the text itself follows, `annex` what is added below it ("Graphic", "Correction"), `end` closes the
    document; these also stand alone on their line, without a colon. `example` is such a line.
    """

    fact: str
    labels: str
    example: str


class Invite(NamedTuple):
    """How sentences invite readers to a newsletter or a channel: words that call ("sign up"), and what they call to
    ("newsletter"), each parted by `|`, lower case. A sentence begins or ends with the first and has the second.
    `example` is one."""

    calls: str
    to: str
    example: str


class Suspended(NamedTuple):
    """Words that follow a hyphen which stands for the rest of a word ("Vor- und Nachteile"), parted by `|`, lower case.
    `example` is a text."""

    words: str
    example: str


class CreditSign(NamedTuple):
    """Words, and letters of scripts without blanks, of which nearly every line has one that credits a picture, parted
    by `|`, lower case. `example` is such a line."""

    words: str
    example: str


class OutOf(NamedTuple):
    """Words between the number of a page or document and that of all, parted by `|`. `example` has both numbers."""

    words: str
    example: str


class WireWord(NamedTuple):
    """Words that agencies write around a story, parted by `|`, lower case: `note` opens what editors are told, `alert`
    stands alone above a story, `slug` in the line that names it ("2nd Ld-Writethru"), `prefix` in capitals before its
    headline ("UPDATE 2-"), `change` opens a line in brackets that says what is new, `end` stands alone below it, and
    from `below` on all is for editors. `example` is a line."""

    place: str
    words: str
    example: str


class CountedWord(NamedTuple):
    """Words that number the documents of an export, parted by `|`, lower case: `many` stand behind two numbers ("2 of
    14 documents"), `one` before them ("Document 2 of 14"). `example` is a line."""

    place: str
    words: str
    example: str


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


class BioLine(NamedTuple):
    """How a paragraph about the author begins that stands below the byline: expressions parted by `|`; `begin` begin
    it, `does` stand behind the name. `example` is one."""

    place: str
    words: str
    example: str


class Beside(NamedTuple):
    """Words that stand beside authors' names on one line: expressions parted by `|`, without regard to case.

    `kind` is the place of the words in `fonds.marks.bylines.beside`, which has the grammar: before a date (`stated`,
    after `stated-first`, with `day-lead` behind), how long ago (`ago` behind the number, `ago-before`, `ago-unit` with
    its word for "ago"), how long it takes to read (`reading-time`, `minute`, `read`), what a time of day ends with
    (`clock`), what is counted (`counted`, `word-count`) or asked for (`comment`, `button`, which is written so), the
    author's `picture` (`picture-of`). Those with `-east` join their neighbours without blanks.

    Others stand between and behind names: `and` (`and-between` not behind a comma), `with` (`with-comma` only there),
    `from` and `in-place` before the place they write from, `works-for` before their paper, `unnamed` for agencies that
    are not named, `by` before names (`by-inside` in a line, `by-inside-apart` wants a blank behind, both as written),
    `left-over` when a date or a name is cut out, `tail` and `link` (as written) what ends names, `title-at` what stands
    between a job title and the paper, `reporter-east` and
    `pictured-east` what is joined to them, `about` what lines at the end of pages say of an author. Those with `-han`
    and `-ko` stand in the bylines of `fonds.marks.bylines.east`, which has the grammar of these: whose the reporter is
    (`own-`, `central-`, `house-han`), the reporter (`by-han`, `reporter-ko`; `correspondent-ko` in a dateline), what is
    reported (`reports-`, `wires-han`), labels of the author in brackets, before a mark, in a row of labels (`author-`,
    `text-`, `label-han`, `text-ko`), and the labels that may follow (`other-label-han`). `example` is a line.
    """

    kind: str
    words: str
    example: str


class NotAuthor(NamedTuple):
    """Words beside people who did not write the document, parted by `|`, without regard to case.

    `contact` stands before a colon or ends a line above whom readers may call, `press` says so by itself; `edited`
    names who went over a text or put it into another language, `pictured` who drew or took its pictures, `by` what
    stands between such a word and the name. `example` is a line.
    """

    kind: str
    words: str
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
    `job` stands in job titles behind a name, `given` is a word of headings, in whichever language, that people are
    called too ("mark", "per"), `family` such a word that ends names ("king"), `particle` a small word inside names
    ("van"), `inner` one only when written small, `suffix` stands behind a name ("jr"), `not-initials` is a short word
    that ends texts in brackets and is nobody's initials, `prefix` what a name may begin with before a capital inside it
    ("mac"). `surname-zh` and `surname-ko` are the first letters of family names, together or apart, `surname-ja` whole
    ones; `house` ends names of papers and desks in scripts without blanks, `desk-ending` those of desks,
    `organisation-inside` stands in names of papers there. `example` is one of them."""

    part: str
    words: str
    example: str = ""


class Places(NamedTuple):
    """Names of cities and countries, parted by `|`, lower case; `example` is a byline from one of them."""

    names: str
    example: str


class PageSign(NamedTuple):
    """A line that says that a page is something other than a whole document: `error` is what a server or guard answers
    instead of it, `paywall` stands where the free part ends, `read-on` ends a text that goes on elsewhere.

    `parts` must all stand in the line, lower case, parted by ` + `. `example` is such a line."""

    kind: str
    name: str
    parts: str
    example: str


class Words(NamedTuple):
    """Words that are looked for in one place, parted by `|`, as expressions that ignore case; `example` is a text that
    one of them stands in.

    `reserved` stands in any sentence that reserves rights, `reserved-begins` begins one; `behind-owner` (and
    `behind-owner-east` without a blank before it) goes on behind an owner's name, `owner-form` ends it ("GmbH"), `firm`
    stands in names of firms that own papers; `about` begins a line about a site; `topics` stands before a list of
    topics; `genre` is a kind of opinion that copies glue to a title, with its capital; `offer` is what is offered at
    the end of a title; `field` names a field before a colon; `issue-number` stands before the number of an issue,
    `text-length` behind that of words or minutes; `picture-label` stands before who made a picture; `via` before who
    passed it on; `picture` is a word for one wherever it stands, `reporter-east` stands before a photographer's name at
    the end of a caption; `credit-hint` stands in lines that may end with a credit; `profile-link` is what a link beside
    a name says and copies glue to it, `logo` stands behind a site's name in the text of its picture.

    `copyright` is said like ©; `upload` in terms of use that speak of what visitors bring; `link-list` stands above the
    addresses that a text browser lists; `post-day` stands between who posted and when; `minutes` and `minutes-east`
    behind the number of minutes that reading takes; `and-names` joins names. In names of sites stand `site-inside` and
    `site-article`, behind them `site-firm` ("Inc"); lines about them begin with `site-from`, `site-follow` (and go on
    with `site-on` and a network) or `about-site`, where `site-us` and `about-nobody` name no site. Documents of exports
    are `numbered` ("Document" 2 `numbered-of` 40, 3 of 25 `numbered-all`), and labelled: `label-headline`,
    `label-title`, `label-source`, `label-id`, `label-length` (512 `length-unit`). `legal-path` stands in addresses of
    imprints and terms, `picture-element` in names of elements around pictures. `nobody` is written where nobody is
    named ("anonymous"); `maker` stands before who made the software or the looks of a site. Transcripts of broadcasts
    say when they were `aired`, that they are a `rush-transcript`, and where they end (`transcript-end`)."""

    place: str
    words: str
    example: str

"""What stands beside names on one line: dates' words, reading times, buttons. A test reads each row's example."""

from __future__ import annotations

import re
from typing import NamedTuple


class Beside(NamedTuple):
    """A row: rule, pattern searched in the line, an example that it matches as a whole, whether it tells a time."""

    rule: str
    pattern: str
    example: str
    timed: bool = False


# The dates themselves are found by marks.dates. Alternatives are tried in this order.
BESIDE: tuple[Beside, ...] = (
    Beside(
        "published",
        r"(?:(?:first|last|zuletzt|zuerst|sist|först|oprindeligt|originally) )?(?:\b|(?-i:(?<=[a-z])(?=[A-Z])))"
        r"(?:published|updated|posted|modified|created|veröffentlicht|aktualisiert|erstellt|publié|mis à jour|publicado"
        r"|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt|publisert|oppdatert|publicerad"
        r"|uppdaterad|publiceret|opdateret|opublikowano|aktualizacja|yayınlanma|güncelleme|stand)\b"
        r"(?: (?:on|am|le|el|il|op|em|at|den|um))?\s?:?",
        "Published:",
        timed=True,
    ),
    Beside("опубликовано", r"\b(?:опубликовано|обновлено|опубліковано|оновлено)\b\s?:?", "Опубликовано:", timed=True),
    Beside(
        "east-published",
        r"(?:公開|更新|掲載|発行|发布|發布|发表|입력|수정|등록|승인)(?:日時|日|时间|時間|일시)?\s?[:：]?",
        "更新：",
        timed=True,
    ),
    Beside(
        "ago",
        r"(?<!\d)\d{1,3}\s?(?:min(?:ute)?s?\.?|hours?|hrs?|h|days?|d|weeks?|months?|years?) ago\b"
        r"|\b(?:vor|il y a|hace|há|fa) \d{1,3} \w+|\b\d{1,3} \w+ (?:geleden|sedan|siden|temu|fa|önce|назад|тому)\b"
        r"|\d{1,3}\s?(?:分前|時間前|小时前|小時前|分钟前|분 전|시간 전|일 전)",
        "3 hours ago",
        timed=True,
    ),
    Beside(
        "reading-time",
        r"(?:(?:reading|read) time|lesezeit|lesedauer|temps de lecture|tiempo de lectura|tempo di lettura"
        r"|tempo de leitura|leestijd|läsetid|lesetid|læsetid|время чтения)?\s?:?\s?(?:ca\. ?)?\b\d{1,3}[\s-]?"
        r"(?:min(?:ut[eos]?n?s?|uti|uuttia)?\.?|мин(?:ут[аы]?)?\.?|분|分)(?:[\s-](?:read|de lecture|de lectura"
        r"|di lettura|de leitura|lesezeit|leestijd|läsning|lesetid|okuma|чтения))?(?!\w)",
        "3 min read",
        timed=True,
    ),
    Beside(
        "clock",
        r"(?<![\d.:])\d{1,2}[:.h]\d\d(?::\d\d)?(?:\s?(?:uhr|hrs|h|a\.?m\.?|p\.?m\.?))?(?:\s?\(?[A-Z]{2,4}\b\)?)?"
        r"(?![\d.])",
        "18:11 Uhr",
        timed=True,
    ),
    Beside(
        "counts",
        r"\b(?:(?:post|leave|add|write) an? comment|no comments?(?: yet)?|keine kommentare|kommentar (?:schreiben"
        r"|hinterlassen))"
        r"\b|\b\d{0,6}\s?(?:comments?|kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties|kommentarer"
        r"|shares?|views?|likes?)\b(?:\s?[:(]?\s?\d{1,6}\)?)?",
        "12 Kommentare",
    ),
    Beside(
        "buttons",
        r"(?:(?<=[a-zà-öø-ÿ])|\b)(?-i:Follow(?: us| author)?|Share(?: this)?|Folgen|Teilen|Merken|Drucken|Suivre"
        r"|Partager|Seguir|Compartir|Condividi|Volg|E-?[Mm]ail|Print|Save|View Bio|Contact|Twitter|Facebook|LinkedIn"
        r"|Bluesky)\b",
        "Follow",
    ),
    Beside(
        "words",
        r"\b\d{1,3}(?:,\d{3}|\d{0,3}) (?:words|wörter|mots|palabras|parole|palavras|woorden)\b",
        "6279 words",
    ),
    Beside(
        "handle",
        r"\(?(?:(?<=[a-zß-ÿ])|(?<!\w))@\w{2,30}\)?(?!\.\w)|\S{2,40}@\S{2,60}\.\w{2,}",
        "@annlee",
    ),
    Beside(
        "picture",
        r"\b[\w-]+(?: [\w-]+)?\.(?:jpe?g|png|webp|gif)\b|\b(?:avatar|profilbild|autoren(?:profil)?bild"
        r"|profile (?:picture|photo)|headshot|portrait|porträt|author photo)(?: (?:von|of|de|for))?",
        "ann lee.jpg",
    ),
)
_BESIDE = re.compile("|".join(f"(?P<r{n}>{row.pattern})" for n, row in enumerate(BESIDE)), re.IGNORECASE)
# What a row wants where neither a digit nor an address stands, without case. The test of the rows' examples asks this
# too.
_MAY_STAND = re.compile(
    "publ|pubbl|updat|posted|modif|created|aktuali|erstellt|tualizado|aggiornato|bijgewerkt|pdater|yayin"
    "|stand|comment|kommentar|coment|reacties|share|view|like|follow|folgen|teilen|merken|drucken|suivre"
    "|partager|seguir|compartir|condividi|volg|mail|print|save|contact|twitter|facebook|linkedin|bluesky"
    r"|\.(?:jpe?g|png|webp|gif)|avatar|profil|autoren|headshot|portr|author photo"
    "|veröff|mis à|güncel|опубл|обновл|оновл|公開|更新|掲載|発行|发布|發布|发表|입력|수정|등록|승인"
)
_TIMED = frozenset(f"r{n}" for n, row in enumerate(BESIDE) if row.timed)


def _caseless(text: str) -> str:
    """Without case as patterns that ignore it compare: the Turkish letters i are i, too."""
    plain = text.casefold()
    return plain if plain.isascii() else plain.replace("\u0307", "").replace("ı", "i")


def without_beside(text: str, mark: str) -> tuple[str, bool]:
    """The text with `mark` in place of each match of a row, and whether one of them tells a time."""
    timed = False
    # Asking each row at each character is the dearest question about a line; most hold nothing of the kind.
    if "@" not in text and not any(map(str.isdigit, text)) and not _MAY_STAND.search(_caseless(text)):
        return text, False

    def cut(match: re.Match[str]) -> str:
        nonlocal timed
        timed = timed or match.lastgroup in _TIMED
        return mark

    return _BESIDE.sub(cut, text), timed

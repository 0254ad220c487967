"""What stands before authors' names, per language. Every row has an example; a test reads each."""

from __future__ import annotations

import re
from typing import NamedTuple


class Opener(NamedTuple):
    """A row of the opener table: name, pattern of the words before the names, an example line."""

    rule: str
    pattern: re.Pattern[str]
    example: str


def _opener(rule: str, words: str, example: str) -> Opener:
    return Opener(rule, re.compile(words, re.IGNORECASE), example)


# `:` or a blank must follow an opener of letters; the glued form ("ByAnn Lee") wants a capital right behind it.
OPENERS: tuple[Opener, ...] = (
    _opener(
        "additional",
        r"(?:additional reporting|contributing|reporting contributed|with additional reporting"
        r"|contributed reporting)"
        r"(?: by|:)",
        "Additional reporting by Ann Lee",
    ),
    _opener(
        "written-by",
        r"(?:written|words|story|text|report|reported|posted|published|article|reporting|opinion|analysis"
        r"|review|guest post|guest article|guest column|commentary|photos and story|interview)"
        r"(?: and photos?| & photos?)? by\b:?|words:|text:",
        "Written by Ann Lee",
    ),
    _opener("by", r"by\b:?|author(?:s|\(s\))?\s?:|byline\s?:|reporter\s?:|writer\s?:", "By Ann Lee"),
    _opener(
        "german",
        r"(?:ein(?:e)? (?:artikel|kommentar|analyse|interview|gastbeitrag|bericht|text|beitrag|reportage"
        r"|essay|kolumne"
        r"|leitartikel)(?: von)?|text|autor(?:in|en|:in|\*in)?|redaktion|bericht|geschrieben von|verfasst von)\s?:"
        r"|(?:(?:eine? )?(?:artikel|kommentar|analyse|interview|gastbeitrag|bericht|text|beitrag|reportage"
        r"|essay|kolumne|glosse|leitartikel|rezension|gastkommentar)"
        r"|geschrieben|verfasst|aufgezeichnet|interview|erstellt) von\b:?|von\b:?|vo\b:|interview\s?:"
        r"|(?:das (?:interview|gespräch) führte[n]?|aus [A-ZÄÖÜ]\w+ berichtete?n?|es berichtete?n?)\b:?",
        "Von Jonas Weber",
    ),
    _opener(
        "french",
        r"(?:écrit |publié |propos recueillis |article |texte |rédigé )?par\b\s?:?|auteurs?(?:\(s\))?\s?:"
        r"|auteur·e\s?:|rédaction\s?:",
        "Par Camille Durand",
    ),
    _opener(
        "spanish-portuguese",
        r"(?:escrito |texto |publicado |redactado )?por\b:?|autor(?:es|a|\(es\))?\s?:|texto:|redacción:",
        "Por Lucía Fernández",
    ),
    _opener("italian", r"(?:scritto |articolo |a cura )?di\b:?|autor[ei]\s?:|a cura di\b:?", "Di Marta Rossi"),
    _opener(
        "dutch",
        r"(?:geschreven )?door\b:?(?: onze (?:redacteur|verslaggever|correspondent)(?: in \w+)?\b)?"
        r"|van onze (?:redacteur|verslaggever|correspondent|redactie)\b|auteur\s?:|tekst\s?:",
        "Door Pieter de Vries",
    ),
    _opener(
        "nordic",
        r"(?:skrevet |skriven |text |tekst )?a[vf]\b:?|text\s?:|tekst\s?:|skribent\s?:|forfatter\s?:"
        r"|journalist\s?:"
        r"|författare\s?:|kirjoittaja\s?:|teksti\s?:",
        "Av Ingrid Solberg",
    ),
    _opener(
        "slavic",
        r"autor(?:ka|ři|zy|i)?\s?:|opracowa(?:ł|ła|nie)\s?:?|napisa(?:ł|ła)\s?:?|oprac\.\s?:?|tekst\s?:"
        r"|napsal[ai]?\s?:?"
        r"|автор(?:ы|и|ка)?\s?:?|текст\s?:|подготовил[аи]?\s?:?|підготував\s?:?|piše\s?:|autorius\s?:",
        "Автор: Анна Петрова",
    ),
    _opener("turkish", r"yazan\s?:|yazar\s?:|haber(?:i)?\s?:|muhabir\s?:", "Yazan: Elif Kaya"),
    _opener(
        "other",
        r"(?:γράφει (?:ο|η)|του|της|συντάκτης\s?:|szerző\s?:|írta\s?:|de\b:|autor\s?:|tác giả\s?:|theo\b"
        r"|penulis\s?:|oleh\s?:|ditulis oleh|oleh(?= \S+ \S+$)|reporter\s?:|editor\s?:|ngu:|uthor:|na\b(?= [A-Z]))",
        "Penulis: Siti Rahma",
    ),
    _opener(
        "east",
        r"(?:取材・文)|(?:文|撰文|作者|记者|記者|责任编辑|責任編輯|采写|撰稿|本报记者|글|기자|執筆|取材)(?:\s?[／/:：|丨・]|\s(?=\S))",
        "记者：李明",
    ),
    _opener("arabic-hebrew", r"(?:بقلم|كتب(?:ت)?|الكاتب|نویسنده|מאת)\s?:?", "بقلم: سعيد الحسن"),
)

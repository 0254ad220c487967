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
        r"(?: by|:)|(?:unter )?mitarbeit(?: von|:)|mitgearbeitet (?:hat|haben)\b:?|avec la (?:collaboration"
        r"|participation) de"
        r"|con (?:la colaboración|información) de|ha(?:n)? colaborado\b:?|con la collaborazione di"
        r"|ha(?:nno)? collaborato\b:?"
        r"|com (?:a )?(?:colaboração|informações) de|colabor(?:ou|aram)\b:?|met medewerking van|mmv\b"
        r"|med bidrag (?:från|fra|av)"
        r"|współpraca\s?:|при участии\b|за участю\b|katkıda bulunan(?:lar)?\s?:",
        "Additional reporting by Ann Lee",
    ),
    _opener(
        "written-by",
        r"(?:(?:this|the) (?:article|post|story|piece) (?:was|is) written|written|words|story|text|report|reported"
        r"|posted|published|article|reporting|opinion|analysis"
        r"|review|guest post|guest article|guest column|commentary|photos and story|interview)"
        r"(?: and photos?| & photos?)? by\b:?|words:|text:",
        "Written by Ann Lee",
    ),
    _opener("by", r"by\b:?|author(?:s|\(s\))?\s?:|byline\s?:|reporter\s?:|writer\s?:", "By Ann Lee"),
    _opener(
        "german",
        r"(?:ein(?:e)? (?:artikel|kommentar|analyse|interview|gastbeitrag|bericht|text|beitrag|reportage"
        r"|essay|kolumne"
        r"|leitartikel)(?: von)?|text|autor(?:in|en|:in|\*in|in/autor|/in|/autorin)?|protokoll|redaktion|bericht"
        r"|geschrieben von|verfasst von)\s?:"
        r"|(?:(?:eine? )?(?:artikel|kommentar|analyse|interview|gastbeitrag|bericht|text|beitrag|reportage"
        r"|essay|kolumne|glosse|leitartikel|rezension|gastkommentar)"
        r"|geschrieben|verfasst|aufgezeichnet|interview|erstellt|eingestellt|gepostet|veröffentlicht|publiziert"
        r"|protokoll"
        r"|pressemitteilung|porträt|portrait|recherche) von\b:?|autorin/autor\b"
        r"|von(?: unsere[mnr] (?:\w+)?(?:redakteur|korrespondent|reporter|mitarbeiter|autor)(?:in"
        r"|en)?(?: in \w+)?)?\b:?|vo\b:"
        r"|interview\s?:|(?:text|interview) (?:und|&) fotos?\s?:"
        r"|(?:das (?:interview|gespräch) führte[n]?|aus [A-ZÄÖÜ]\w+ berichtete?n?|es berichtete?n?)\b:?",
        "Von Jonas Weber",
    ),
    _opener(
        "french",
        r"(?:écrit |publié |(?:propos )?recueillis? |article |texte |rédigé |posté |proposé |un article "
        r"|entretien réalisé )?"
        r"par\b(?: notre (?:correspondante?|envoyée? spéciale?)(?: à \w+)?,?)?\s?:?|auteurs?(?:\(s\))?\s?:"
        r"|(?:de )?notre (?:correspondante?|envoyée? spéciale?)(?: à \w+)?,?\b|auteur·e\s?:|auteur-?rice\s?:"
        r"|rédaction\s?:"
        r"|texte(?: et photos?)?\s?:",
        "Par Camille Durand",
    ),
    _opener(
        "spanish-portuguese",
        r"(?:escrito |texto |publicado |redactado |postado |enviado |un reportaje |entrevista )?por\b:?"
        r"|(?:una? )?(?:entrevista|reportaje|crónica|reportagem|análisis|análise|artículo|artigo"
        r"|texto) de\b(?=\s[A-ZÀ-Þ])"
        r"|escribe:?\b|autor(?:es|a|\(es\)|\(a\))?\s?:|(?:texto|reportagem|redacción|redação|entrevista)(?: (?:y"
        r"|e) fotos?)?\s?:",
        "Por Lucía Fernández",
    ),
    _opener(
        "italian",
        r"(?:scritto |articolo |a cura |servizio |testo |intervista )?di\b:?|(?:scritto|pubblicato|redatto|inserito"
        r"|postato) da\b:?"
        r"|autor[ei]\s?:|a cura di\b:?|(?:dal|la) nostr[oa] (?:inviat[oa]|corrispondente)(?: a \w+)?\b"
        r"|testo(?: e foto)?\s?:",
        "Di Marta Rossi",
    ),
    _opener(
        "dutch",
        r"(?:geschreven |gepubliceerd |geplaatst |opgetekend )?door\b:?(?: onze (?:redacteur|verslaggever"
        r"|correspondent)(?: in \w+)?\b)?"
        r"|van onze (?:redacteur|verslaggever|correspondent|redactie)\b|auteurs?\s?:|tekst(?: en foto'?s?)?\s?:",
        "Door Pieter de Vries",
    ),
    _opener(
        "nordic",
        r"(?:skrevet |skriven |text |tekst |publicerad |publisert |publiceret |opdateret |reportage |krönika "
        r"|intervju )?a[vf]\b:?"
        r"|te(?:x|ks)t(?: (?:och|og|&) (?:foto|bilder|bild))?\s?:|foto (?:och|og) te(?:x|ks)t\s?:|höfundur\s?:"
        r"|eftir\b:?"
        r"|skribent\s?:|forfatter\s?:|reporter\s?:|kirjoittanut\b:?"
        r"|journalist\s?:"
        r"|författare\s?:|kirjoittaja\s?:|teksti\s?:",
        "Av Ingrid Solberg",
    ),
    _opener(
        "slavic",
        r"autor(?:ka|ři|zy|i)?\s?:|opracowa(?:ł|ła|nie)\s?:?|napisa(?:ł|ła)\s?:?|oprac\.\s?:?|tekst\s?:"
        r"|napsal[ai]?\s?:?"
        r"|(?:rozmawia(?:ł|ła)?|rozmowę przeprowadzi(?:ł|ła)|zebra(?:ł|ła)|dodał[a]?|opr\.|redakcja|redaktor)(?:\s?:"
        r"|(?=\s[A-ZŁŚŻ]))"
        r"|(?:бесе́?довал[аи]?|записал[аи]?|корреспондент|журналист|материал подготовил[аи]?)(?:\s?:|(?=\s[А-Я]))"
        r"|(?:napísal[ai]?|avtor(?:ica)?|napisa[ol](?:/la)?)\s?:?"
        r"|автор(?:ы|и|ка)?\s?:?|текст\s?:|подготовил[аи]?\s?:?|підготував\s?:?|piše\s?:|autorius\s?:",
        "Автор: Анна Петрова",
    ),
    _opener(
        "turkish",
        r"yazan\s?:|yazar\s?:|haber(?:i)?\s?:|muhabir\s?:|röportaj\s?:|derleyen\s?:|hazırlayan\s?:|giriş\s?:",
        "Yazan: Elif Kaya",
    ),
    _opener(
        "other",
        r"(?:γράφει (?:ο|η)|των?|του|της|από (?:τον|την|τη)|επιμέλεια\s?:|συντάκτης\s?:|szerző\s?:|írta\s?:|de\b:"
        r"|(?:scris|publicat|articol|text) de\b:?|autor\s?:|tác giả\s?:|theo\b"
        r"|penulis\s?:|oleh\s?:|ditulis oleh|oleh(?= \S+ \S+$)|reporter\s?:|editor\s?:|ngu:|uthor:|na\b(?= [A-Z]))",
        "Penulis: Siti Rahma",
    ),
    _opener(
        "east",
        r"(?:取材・文)|(?:文|撰文|作者|著者|執筆者|筆者|ライター|编译|編譯|记者|記者|责任编辑|責任編輯|采写|撰稿|本报记者|글·사진|글|기자|執筆|取材)(?:\s?[／/:：|丨・]"
        r"|\s(?=\S))",
        "记者：李明",
    ),
    _opener(
        "arabic-hebrew",
        r"(?:بقلم|كتب(?:ت)?|الكاتب(?:ة)?|إعداد|تحرير|تقرير|نویسنده|מאת)\s?:?",
        "بقلم: سعيد الحسن",
    ),
    _opener("indic", r"(?:लेखक|लेखिका|रिपोर्ट|संवाददाता|द्वारा|লেখক|প্রতিবেদক)\s?[:：-]", "लेखक: राम शर्मा"),
)

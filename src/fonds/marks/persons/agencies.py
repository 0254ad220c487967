"""Picture and news agencies: canonical name by folded spelling."""

from __future__ import annotations

import re
from collections import Counter

# One row per agency: the spellings seen, folded. Codes of two or three letters count only in capitals or beside a
# slash.
_AGENCIES: dict[str, tuple[str, ...]] = {
    "AP": ("ap", "associated press", "the associated press", "ap photo", "ap images", "ap foto"),
    "AFP": ("afp", "agence france-presse", "agence france presse", "afp photo", "afp deutschland"),
    "Getty Images": ("getty", "getty images", "gettyimages", "getty images north america", "getty images europe"),
    "AFP via Getty Images": ("afp via getty images", "afp via getty"),
    "Reuters": ("reuters", "thomson reuters", "rtr", "рейтер", "رويترز", "路透社", "ロイター", "로이터"),
    "dpa": ("dpa", "dpa-bildfunk", "deutsche presse-agentur", "dpa-zentralbild", "dpa picture-alliance"),
    "picture alliance": ("picture alliance", "picture-alliance", "pa picture alliance", "picturealliance"),
    "EPA": ("epa", "epa-efe", "epa-ejn", "european pressphoto agency", "epa/efe"),
    "EFE": ("efe", "agencia efe"),
    "ANSA": ("ansa",),
    "LaPresse": ("lapresse",),
    "APA": ("apa", "apa-images", "apa images", "apa-picturedesk"),
    "Keystone": ("keystone", "keystone-sda"),
    "SDA": ("sda", "keystone-sda-ats"),
    "ATS": ("ats",),
    "PA": ("pa", "press association", "pa media", "pa wire", "the press association"),
    "PA Images": ("pa images",),
    "Alamy": ("alamy", "alamy stock photo", "alamy live news", "alamy stock vector"),
    "Shutterstock": ("shutterstock", "shutterstock.com", "rex/shutterstock", "rex features", "rex"),
    "iStock": ("istock", "istockphoto", "istock photo"),
    "Adobe Stock": ("adobe stock", "adobestock", "stock.adobe.com", "fotolia"),
    "Unsplash": ("unsplash",),
    "Pexels": ("pexels",),
    "Pixabay": ("pixabay",),
    "Depositphotos": ("depositphotos", "depositphotos.com"),
    "Dreamstime": ("dreamstime",),
    "Flickr": ("flickr",),
    "Wikimedia Commons": ("wikimedia commons", "wikimedia", "wikipedia"),
    "imago": ("imago", "imago images", "imago-images", "imago stock&people"),
    "ddp": ("ddp", "ddp images", "ddp media"),
    "epd": ("epd", "epd-bild"),
    "SID": ("sid", "sport-informations-dienst"),
    "KNA": ("kna", "kna-bild"),
    "ullstein bild": ("ullstein bild", "ullstein"),
    "akg-images": ("akg-images", "akg images"),
    "mauritius images": ("mauritius images", "mauritius"),
    "laif": ("laif",),
    "Bloomberg": ("bloomberg", "bloomberg news", "bloomberg via getty images"),
    "Xinhua": ("xinhua", "xinhua news agency", "新华社", "新華社"),
    "China News Service": ("china news service", "cns", "中新社", "中国新闻社"),
    "Visual China": ("visual china group", "vcg", "视觉中国"),
    "IC photo": ("ic photo", "icphoto", "东方ic"),
    "Kyodo": ("kyodo", "kyodo news", "共同通信", "共同"),
    "Jiji": ("jiji", "jiji press", "時事通信", "時事"),
    "Yonhap": ("yonhap", "yonhap news", "연합뉴스", "yna"),
    "Newsis": ("newsis", "뉴시스"),
    "News1": ("뉴스1",),
    "TASS": ("tass", "itar-tass", "тасс", "итар-тасс"),
    "RIA Novosti": ("ria novosti", "риа новости", "риа"),
    "Sputnik": ("sputnik",),
    "Interfax": ("interfax", "интерфакс"),
    "Ukrinform": ("ukrinform", "укрінформ"),
    "UNIAN": ("unian", "уніан"),
    "PAP": ("pap", "polska agencja prasowa"),
    "Agencja Wyborcza": ("agencja wyborcza", "agencja wyborcza.pl", "agencja gazeta"),
    "East News": ("east news",),
    "ČTK": ("čtk", "ctk"),
    "TASR": ("tasr",),
    "MTI": ("mti",),
    "Agerpres": ("agerpres",),
    "Mediafax Foto": ("mediafax foto", "mediafax"),
    "Inquam Photos": ("inquam photos", "inquam"),
    "Anadolu": ("anadolu", "anadolu agency", "anadolu ajansı", "aa", "anadolu images"),
    "DHA": ("dha", "demirören haber ajansı"),
    "İHA": ("iha", "i̇ha", "ihlas haber ajansı"),
    "Depo Photos": ("depo photos",),
    "ANP": ("anp",),
    "Hollandse Hoogte": ("hollandse hoogte",),
    "Belga": ("belga", "belgaimage", "belga image"),
    "Photo News": ("photo news", "photonews", "photo news/belga"),
    "NTB": ("ntb", "ntb scanpix", "scanpix"),
    "TT": ("tt", "tt nyhetsbyrån"),
    "Bildbyrån": ("bildbyrån",),
    "Ritzau Scanpix": ("ritzau scanpix", "ritzau"),
    "Lehtikuva": ("lehtikuva", "stt", "stt-lehtikuva"),
    "Lusa": ("lusa", "agência lusa"),
    "Agência Brasil": ("agência brasil",),
    "Folhapress": ("folhapress",),
    "Estadão Conteúdo": ("estadão conteúdo",),
    "Europa Press": ("europa press", "europapress"),
    "Notimex": ("notimex",),
    "Cuartoscuro": ("cuartoscuro", "cuartoscuro.com"),
    "Magnum Photos": ("magnum photos", "magnum"),
    "Sipa": ("sipa", "sipa press", "sipa usa"),
    "Abaca": ("abaca", "abacapress", "abaca press"),
    "Hans Lucas": ("hans lucas",),
    "MaxPPP": ("maxppp",),
    "Zuma Press": ("zuma", "zuma press", "zuma wire", "zumapress", "zumapress.com", "zuma press wire"),
    "UPI": ("upi",),
    "AAP": ("aap", "aap image", "aapimage"),
    "The Canadian Press": ("the canadian press", "canadian press", "cp"),
    "Postmedia": ("postmedia", "postmedia news"),
    "IANS": ("ians",),
    "ANI": ("ani",),
    "PTI": ("pti", "press trust of india"),
    "NurPhoto": ("nurphoto",),
    "Gallo Images": ("gallo images", "gallo"),
    "AFLO": ("aflo", "アフロ"),
    "WireImage": ("wireimage",),
    "Icon Sport": ("icon sport",),
    "USA TODAY Sports": ("usa today sports", "imagn", "imagn images"),
    "Action Images": ("action images",),
    "SWNS": ("swns",),
    "Bridgeman Images": ("bridgeman images",),
    "NASA": ("nasa",),
    "ESA": ("esa",),
    "Freepik": ("freepik",),
    "SOPA Images": ("sopa images",),
    "Redux": ("redux", "redux pictures"),
    "GC Images": ("gc images",),
    "Universal Images Group": ("universal images group", "uig"),
    "Hulton Archive": ("hulton archive",),
    "Bettmann": ("bettmann", "bettmann archive"),
    "Icon Sportswire": ("icon sportswire",),
    "LightRocket": ("lightrocket",),
    "Pacific Press": ("pacific press",),
    "CQ Roll Call": ("cq roll call",),
    "Panos Pictures": ("panos pictures",),
    "Agence VU": ("agence vu", "agence vu'"),
    "Gamma-Rapho": ("gamma-rapho", "gamma rapho"),
    "Bestimage": ("bestimage",),
    "Contrasto": ("contrasto",),
    "Imagoeconomica": ("imagoeconomica",),
    "photothek": ("photothek", "photothek.net"),
    "Funke Foto Services": ("funke foto services", "ffs"),
    "Eibner": ("eibner", "eibner-pressefoto"),
    "Nordphoto": ("nordphoto", "nordphoto gmbh"),
    "GEPA pictures": ("gepa pictures", "gepa"),
    "Profimedia": ("profimedia", "profimedia.cz"),
    "Pixsell": ("pixsell",),
    "Cropix": ("cropix",),
    "Tanjug": ("tanjug", "танјуг"),
    "HINA": ("hina",),
    "BTA": ("бта",),
    "Eurokinissi": ("eurokinissi",),
    "Newspix": ("newspix",),
    "freshfocus": ("freshfocus",),
    "PantherMedia": ("panthermedia",),
    "Thinkstock": ("thinkstock",),
    "Stocksy": ("stocksy",),
    "123RF": ("123rf", "123rf.com"),
    "Envato": ("envato", "envato elements"),
    "TNS": ("tns", "tribune news service"),
    "Middle East Images": ("middle east images",),
}  # fmt: skip

_BY_SPELLING = {spelling: name for name, spellings in _AGENCIES.items() for spelling in spellings}
_HEAD = re.compile(r"[\s(\[©]+")
# Asked of the text backwards: at the end, an expression would try each stop of a row of them.
_TAIL = re.compile(r"[\s)\].,;]+")


def _without(opening: re.Pattern[str], text: str) -> str:
    found = opening.match(text)
    return text[found.end() :] if found else text


def agency_of(text: str) -> str | None:
    """The agency's usual name if the whole string is one of its spellings. Short codes must stand in capitals."""
    plain = _without(_TAIL, _without(_HEAD, text)[::-1])[::-1]
    name = _BY_SPELLING.get(plain.casefold())
    if name is None:
        return None
    short = len(plain) <= 4 and plain.isascii()
    return (
        name if not short or plain.isupper() or plain in ("dpa", "epd", "ddp", "laif", "Rex", "Sipa", "Tass") else None
    )


# First words of all spellings; no other text can name an agency.
_FIRST_WORDS = frozenset(re.split(r"[^\w]+", spelling)[0] for spelling in _BY_SPELLING)
_WORDS = re.compile(r"\w+")
# Of each spelling the word that stands in the fewest of all: "associated" for "the associated press".
_HELD = Counter(word for spelling in _BY_SPELLING for word in set(_WORDS.findall(spelling)))
_TELLING = frozenset(min(_WORDS.findall(s), key=lambda word: (_HELD[word], -len(word), word)) for s in _BY_SPELLING)


def may_name_agency(text: str) -> bool:
    """Whether a word of the text begins some agency's name: a cheap question before the dear ones."""
    return not _FIRST_WORDS.isdisjoint(_WORDS.findall(text.casefold()))


def holds_agency(text: str) -> bool:
    """Whether some agency's name may stand whole in the text: like `may_name_agency`, and fewer texts pass."""
    return not _TELLING.isdisjoint(_WORDS.findall(text.casefold()))

"""What stands before picture credits, per language. Every row has an example; a test reads each."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple


class CreditOpener(NamedTuple):
    """A row of the opener table: rule, kind of picture, the opener as a regular expression, an example line."""

    rule: str
    kind: str
    words: str
    example: str

    @property
    def pattern(self) -> re.Pattern[str]:
        return _compiled(self.words)


@cache
def _compiled(words: str) -> re.Pattern[str]:
    # Most rows are never asked in a run over one capture; compiling all of them takes 50 ms.
    return re.compile(words, re.IGNORECASE)


def _row(rule: str, kind: str, words: str, example: str) -> CreditOpener:
    return CreditOpener(rule, kind, words, example)


_SEP = r"\s?(?:[:：=＝|／/]|–|—|-(?=\s))\s?"
OPENERS: tuple[CreditOpener, ...] = (
    _row(
        "photo-by",
        "photo",
        r"(?:file |cover |main |lead |stock |staff )?(?:photos?|fotos?|images?|pictures?|photographs?|photography)"
        r"(?: illustration)? (?:by|via|courtesy(?: of)?|from|supplied by|credit)\b:?\s?",
        "Photo by Ann Lee",
    ),
    _row(
        "photo",
        "photo",
        r"(?:file |cover |main |lead |top |header |featured? |hero |stock )?(?:photos?|images?|pictures?"
        r"|photographs?"
        r"|photography|photographers?|pic|pics|credits?|photo credits?|image credits?|picture credits?"
        r"|image source|photo source|screenshots?"
        r"|photo courtesy)(?:/text)?" + _SEP,
        "Photo: Ann Lee",
    ),
    _row(
        "courtesy", "photo", r"(?:photo |image )?courtesy(?: of| photo)?\b" + r"\s?:?\s?", "Courtesy of Lakeside Museum"
    ),
    _row("given-by", "photo", r"(?:submitted|supplied|provided|contributed) by\s", "Submitted by Ann Lee"),
    _row(
        "illustration",
        "illustration",
        r"(?:illustrations?|illustration(?:en)?|illustrasjon|illustrazione|ilustración|ilustração"
        r"|zeichnung|karikatur|cartoon|artwork|collage|montage|fotomontage|иллюстрация)(?: by| von| de| "
        r"av)?" + r"(?:\s?[:=|]\s?|(?<= by)\s|(?<= von)\s)",
        "Illustration: Ann Lee",
    ),
    _row(
        "graphic",
        "graphic",
        r"(?:graphics?|grafik(?:en)?|infografik|infographic|infographie|gráfico|grafica|chart)(?: " r"by)?\s?[:=|]\s?",
        "Grafik: dpa",
    ),
    _row("map", "map", r"(?:maps?|karten?|carte|mapa|mappa|kaart|kart)(?: by)?\s?[:=]\s?", "Map: Ann Lee"),
    _row("video", "video", r"(?:videos?)(?: by| credit)?\s?[:=]\s?", "Video: Reuters"),
    _row(
        "german",
        "photo",
        r"(?:fotos?|bild(?:er)?|symbolfoto|symbolbild|archivbild|archivfoto|archiv|aufmacherbild|titelbild"
        r"|vorschaubild|fotocredit|bildquelle|fotoquelle|bildrechte|bildnachweis"
        r"|fotografie|fotograf(?:in|en)?|bild-credits?|©\s?foto)(?:\s?\([^()]{2,20}\))?(?: von)?" + _SEP,
        "Foto: Jonas Weber/dpa",
    ),
    _row("foto-plain", "photo", r"(?:foto|bild|kuva|billede)(?: von| av| de| di| af)\s", "Foto von Jonas Weber"),
    _row(
        "french",
        "photo",
        r"(?:crédits?(?: photo)?|photo d['’]archives?|©\s?photo|légende|crédit image|photos? d['’]illustration)" + _SEP,
        "Crédit photo : Camille Durand",
    ),
    _row(
        "iberian",
        "photo",
        r"(?:fotos?|fotografías?|fotografias?|imagen|imágenes|imagem|reprodução|divulgação|foto de archivo"
        r"|crédito|créditos|foto di|foto de|credito|crediti|cortesía|immagini?|fotografo|fotógraf[oa]"
        r"|(?:foto|imagen|imagem)? ?(?:ilustrativa|referencial|de archivo|de arquivo))" + _SEP,
        "Foto: Lucía Fernández / EFE",
    ),
    _row(
        "dutch-nordic",
        "photo",
        r"(?:beeld|foto|bilde|bild|billede|kuvat?|fotograf|valokuvaaja|ljósmynd|mynd|skjermdump)" + _SEP,
        "Beeld: ANP",
    ),
    _row(
        "slavic",
        "photo",
        r"(?:fot\.?|foto|zdjęcie|zdj\.|snímek|фото|светлина|фотография|иллюстрация|снимка"
        r"|фотограф|fotók?|foto|sursa foto)"
        r"(?:\s?[:：=/|]\s?|(?<=fot\.)\s)",
        "Fot. Ewa Nowak / PAP",
    ),
    _row(
        "screenshot",
        "photo",
        r"(?:skjáskot|skärmdump|skärmbild|skjermbilde|skærmbillede|kuvakaappaus|captura(?: de (?:pantalla|tela|ecrã))?"
        r"|captures? d['’]écran|schermafbeelding|bildschirmfoto|zrzut ekranu|скриншот|скріншот|ekran görüntüsü"
        r"|captură(?: de ecran)?)\s?[:/]\s?",
        "Capture d’écran : Télé Baie",
    ),
    _row(
        "collage",
        "illustration",
        r"(?:коллаж|колаж|ілюстрація|карикатура|kolaż|koláž|kolase|kollage|fotocollage|photomontage|fotomontaggio"
        r"|fotomontaje|ilustracja|ilustrace|illusztráció|ilustrație|kuvitus|illustratie|kollaasi)\s?[:/]\s?",
        "Коллаж: Ева Новак",
    ),
    # Of a picture in Czech and Polish papers, of the text elsewhere: a credit beside captions only.
    _row("author", "photo", r"(?:autor(?: zdjęcia| fotografie| fotky)?|autorka)" + _SEP, "Autor: Jan Novák"),
    # Of a picture's source under a caption; under a text of the text's.
    _row(
        "source",
        "photo",
        r"(?:quelle|source|fuente|fonte|kilde|źródło|zdroj|джерело|источник|forrás|kaynak|πηγή|nguồn|sumber|izvor|vir"
        r"|lähde|källa|heimild|bron|来源|來源|出典|출처|المصدر)" + _SEP,
        "Quelle: Jonas Weber/dpa",
    ),
    _row("image-source", "photo", r"(?:image|photo|picture) source,\s", "Image source, Getty Images"),
    _row("image-copyright", "photo", r"(?:image|photo) copyright\s", "Image copyright Reuters"),
    _row("credit-dots", "photo", r"credit(?:\.\.\.|…)\s?", "Credit...Ann Lee for The Bay Courier"),
    _row(
        "house-photo", "photo", r"(?-i:[A-Z]{2,4}) (?:file )?(?:photos?|pictures?|graphics?):\s?", "BC PHOTO: ANN LEE"
    ),
    # A capitalised line of names: "PHOTO ANN LEE, THE BAY COURIER".
    _row(
        "photo-capitals",
        "photo",
        r"(?-i:PHOTOS?|FOTOS?)\s(?=(?-i:[A-ZÀ-Þ][A-ZÀ-Þ’'. -]{3,40},\s[A-ZÀ-Þ]))",
        "PHOTO ANN LEE, THE BAY COURIER",
    ),
    _row(
        "photo-and",
        "photo",
        r"(?:(?:text|texte|testo|texto|words|story|styling|rezept|video)s?\s?(?:und|&|and|et|e|y|\+|/)\s?)"
        r"(?:fotos?|photos?|pictures?|photography|bilder)\s?(?::|by|von|de)\s?",
        "Text und Fotos: Jonas Weber",
    ),
    _row(
        "photo-and-more",
        "photo",
        r"(?:fotos?|photos?|bilder)\s?(?:und|&|and|et|e|y|\+|/)\s?(?:styling|text|texte|video|rezept|grafik|montage)s?\s?:\s?",
        "Foto und Styling: Mara Weber",
    ),
    _row(
        "south-asian",
        "photo",
        r"(?:फ़?ोटो|फोटो|फ़ोटो|तस्वीर|ছবি|படம்|ఫోటో|ചിത്രം|ફોટો|ภาพ(?:จาก|ถ่าย)?|เครดิตภาพ|تصویر|تصوير|picha|mynd|llun|argazkia"
        r"|nuotrauka|nuotr\.|ფოტო|լուսանկարը)\s?(?:[:：=/|՝])\s?",
        "ছবি: রয়টার্স",
    ),
    _row("turkish", "photo", r"(?:fotoğraf(?:lar)?|görsel)" + _SEP, "Fotoğraf: Elif Kaya / AA"),
    _row(
        "other",
        "photo",
        r"(?:φωτογραφία|φωτ\.|ảnh|gambar|תמונה|צילום|תצלום|تصوير|الصورة|صورة|عکس|مصدر "
        r"الصورة|sithombe|isithombe)" + r"\s?(?:[:：=/|]\s?|\s)",
        "Ảnh: Lan Anh",
    ),
    _row(
        "east",
        "photo",
        r"(?:写真|撮影|画像|図版|提供|图片?|图片来源|图源|摄影?|摄|圖|圖片|圖片來源|圖源|攝影|资料图|사진|그림|그래픽|영상|자료)"
        r"(?:\s?(?:提供|출처|来源|來源|说明|設計))?\s?[=＝:：／/|]\s?",
        "写真=山田太郎",
    ),
    _row("copyright", "photo", r"(?:©|\(c\)|ⓒ|copyright)\s?:?\s?(?:\d{4}\s)?(?:by\s)?", "© Ann Lee/Reuters"),
)

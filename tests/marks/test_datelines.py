"""Lines that date a document, and sentences and rows of tables that tell of a date, in many languages."""

from __future__ import annotations

import pytest

from fonds.marks.datelines import is_dateline, tells_of
from fonds.marks.dates.lines import find_dates

SENTENCES: dict[str, tuple[str, ...]] = {
    "en": (
        "He died on 3 May 2021.",
        "The bridge opened on May 3, 2021.",
        "On 3 May 2021 the vote was held.",
        "It closes on 20 February 2024.",
        "Work began on 3 May 2021 and ended in June.",
        "The fair takes place on 3 May 2021.",
        "Prices as they were on 3 May 2021.",
        "Ann Lee was born on 3 May 1961.",
        "We sail again on 3 May 2021!",
        "The first ferry left on 3 May 2021",
        "The book was published on 3 May 2021.",
        "Her will is dated 3 May 2021.",
    ),
    "de": (
        "Er starb am 3. Mai 2021.",
        "Die Brücke wurde am 3. Mai 2021 eröffnet.",
        "Am 3. Mai 2021 wird gewählt.",
        "Die Frist endet am 03.05.2021.",
        "Das Fest findet am 3. Mai 2021 statt.",
        "Sie kam am 3. Mai 1961 zur Welt.",
        "Seit dem 3. Mai 2021 fährt sie wieder.",
        "Das Buch ist am 3. Mai 2021 erschienen.",
    ),
    "fr": (
        "Il est mort le 3 mai 2021.",
        "Le pont a ouvert le 3 mai 2021.",
        "Le vote aura lieu le 3 mai 2021.",
        "Le 3 mai 2021, elle reprend la mer.",
        "La foire ferme le 3 mai 2021.",
    ),
    "es": (
        "Murió el 3 de mayo de 2021.",
        "El puente se abrió el 3 de mayo de 2021.",
        "El 3 de mayo de 2021 se votará.",
        "La feria cierra el 3 de mayo de 2021.",
        "Ella nació el 3 de mayo de 1961.",
    ),
    "it": (
        "Morì il 3 maggio 2021.",
        "Il ponte fu aperto il 3 maggio 2021.",
        "Si vota il 3 maggio 2021.",
        "Il 3 maggio 2021 la nave ripartì.",
    ),
    "pt": (
        "Ele morreu em 3 de maio de 2021.",
        "A ponte abriu em 3 de maio de 2021.",
        "A feira fecha em 3 de maio de 2021.",
    ),
    "nl": (
        "Hij stierf op 3 mei 2021.",
        "De brug ging open op 3 mei 2021.",
        "Op 3 mei 2021 wordt er gestemd.",
    ),
    "sv": (
        "Han dog den 3 maj 2021.",
        "Bron öppnades den 3 maj 2021.",
        "Den 3 maj 2021 hålls valet.",
    ),
    "pl": (
        "Zmarł 3 maja 2021.",
        "Most otwarto 3 maja 2021 roku.",
        "Wybory odbędą się 3 maja 2021.",
    ),
    "cs": (
        "Zemřel 3. května 2021.",
        "Most otevřeli 3. května 2021.",
        "Volby budou 3. května 2021.",
    ),
    "ru": (
        "Он умер 3 мая 2021 года.",
        "Мост открыли 3 мая 2021 года.",
        "Голосование пройдёт 3 мая 2021 года.",
    ),
    "tr": (
        "Köprü 3 Mayıs 2021 tarihinde açıldı.",
        "O 3 Mayıs 2021 günü öldü.",
        "Seçim 3 Mayıs 2021 günü yapılacak.",
    ),
    "el": (
        "Πέθανε στις 3 Μαΐου 2021.",
        "Η γέφυρα άνοιξε στις 3 Μαΐου 2021.",
    ),
    "ja": (
        "彼は2021年5月3日に死去した。",
        "橋は2021年5月3日に開通した。",
        "投票は2021年5月3日に行われる。",
    ),
    "zh": (
        "他于2021年5月3日去世。",
        "大桥于2021年5月3日通车。",
        "投票将于2021年5月3日举行。",
    ),
    "ko": (
        "그는 2021년 5월 3일 사망했다.",
        "다리는 2021년 5월 3일에 개통했다.",
        "투표는 2021년 5월 3일에 열린다.",
    ),
    "ar": (
        "توفي في 3 مايو 2021.",
        "افتتح الجسر في 3 مايو 2021.",
        "ستجرى الانتخابات في 3 مايو 2021.",
    ),
    "he": (
        "הוא מת ב-3 במאי 2021.",
        "הגשר נפתח ב-3 במאי 2021.",
    ),
    "hi": (
        "उनका निधन 3 मई 2021 को हुआ।",
        "पुल 3 मई 2021 को खुला।",
    ),
    "fi": (
        "Hän kuoli 3. toukokuuta 2021.",
        "Silta avattiin 3.5.2021.",
    ),
    "hu": (
        "Meghalt 2021. május 3-án.",
        "A hidat 2021. május 3. napján nyitották.",
    ),
    "vi": (
        "Ông mất ngày 3 tháng 5 năm 2021.",
        "Cây cầu mở ngày 3 tháng 5 năm 2021.",
    ),
    "id": (
        "Ia wafat pada 3 Mei 2021.",
        "Jembatan dibuka pada 3 Mei 2021.",
    ),
    "uk": (
        "Він помер 3 травня 2021 року.",
        "Міст відкрили 3 травня 2021 року.",
    ),
}
ROWS: dict[str, tuple[str, ...]] = {
    "en": (
        "Born | 3 May 1961",
        "Opened | 3 May 2021",
        "Launch | 3 May 2021",
        "1 | Lakeside | 3 May 2021",
        "3 May 2021 | 4 May 2021",
        "Lakeside | 3 May 2021 | 5.3",
        "Treaty signed | May 3, 2021",
    ),
    "de": (
        "Geboren | 3. Mai 1961",
        "Eröffnung | 3. Mai 2021",
        "Stapellauf | 03.05.2021",
        "Ausgabe | 03.05.2021 | 12",
    ),
    "fr": (
        "Naissance | 3 mai 1961",
        "Ouverture | 3 mai 2021",
    ),
    "es": (
        "Nacimiento | 3 de mayo de 1961",
        "Apertura | 3 de mayo de 2021",
    ),
    "it": (
        "Nascita | 3 maggio 1961",
        "Varo | 3 maggio 2021",
    ),
    "pt": ("Nascimento | 3 de maio de 1961",),
    "nl": (
        "Geboren | 3 mei 1961",
        "Opening | 3 mei 2021",
    ),
    "sv": (
        "Född | 3 maj 1961",
        "Invigning | 3 maj 2021",
    ),
    "pl": (
        "Urodzony | 3 maja 1961",
        "Otwarcie | 3 maja 2021",
    ),
    "cs": ("Narozen | 3. května 1961",),
    "ru": (
        "Дата рождения | 3 мая 1961",
        "Открытие | 3 мая 2021",
    ),
    "tr": (
        "Doğum | 3 Mayıs 1961",
        "Açılış | 3 Mayıs 2021",
    ),
    "el": ("Γέννηση | 3 Μαΐου 1961",),
    "ja": (
        "生年月日 | 1961年5月3日",
        "開業 | 2021年5月3日",
    ),
    "zh": (
        "出生 | 1961年5月3日",
        "开业 | 2021年5月3日",
    ),
    "ko": (
        "출생 | 1961년 5월 3일",
        "개장 | 2021년 5월 3일",
    ),
    "ar": (
        "الميلاد | 3 مايو 1961",
        "الافتتاح | 3 مايو 2021",
    ),
    "he": ("פתיחה | 3 במאי 2021",),
    "hi": ("जन्म | 3 मई 1961",),
}
DATELINES: dict[str, tuple[str, ...]] = {
    "en": (
        "BERLIN, 3 May 2021 —",
        "Published 3 May 2021, 14:05",
        "Updated 3 May 2021",
        "Last updated on 3 May 2021 at 14:05 GMT",
        "May 3, 2021",
        "Monday, May 3, 2021 2:05 p.m. EDT",
        "By Ann Lee, 3 May 2021",
        "Ann Lee | May 3, 2021 | 4 min read",
        "Posted on May 3, 2021 in News",
        "3 May 2021 · Politics",
        "LAKESIDE, Maine, May 3, 2021",
        "Ann Lee May 3, 2021",
        "This page was last edited on 3 May 2021, at 14:05.",
        "Published: May 3, 2021 - Updated: May 4, 2021",
        "The Bay Courier, 3 May 2021",
        "First published on Mon 3 May 2021 09.40 BST",
        "May 3, 2021 / 12 comments",
        "Posted by Ann Lee on May 3, 2021",
        "On 3 May 2021",
    ),
    "de": (
        "Text: Anna Lee · 3. Mai 2021",
        "Berlin, den 3. Mai 2021",
        "Veröffentlicht am 3. Mai 2021 um 14:05 Uhr",
        "Stand: 03.05.2021, 14:05 Uhr",
        "Von Anna Lehmann, 3. Mai 2021",
        "Montag, 3. Mai 2021",
        "Aktualisiert am 03.05.2021",
        "Diese Seite wurde zuletzt am 3. Mai 2021 um 14:05 Uhr bearbeitet.",
        "03.05.2021 | Politik",
        "Zuletzt aktualisiert: 3. Mai 2021",
    ),
    "fr": (
        "Publié le 3 mai 2021 à 14h05",
        "Paris, le 3 mai 2021",
        "Mis à jour le 3 mai 2021 à 14:05",
        "Par Anne Leroy, le 3 mai 2021",
        "La dernière modification de cette page a été faite le 3 mai 2021.",
    ),
    "es": (
        "Publicado el 3 de mayo de 2021 a las 14:05",
        "Madrid, 3 de mayo de 2021",
        "Actualizado 03/05/2021 14:05",
        "Por Ana Luz | 3 de mayo de 2021",
        "Esta página se editó por última vez el 3 de mayo de 2021.",
    ),
    "it": (
        "Pubblicato il 3 maggio 2021 alle 14:05",
        "Roma, 3 maggio 2021",
        "3 maggio 2021, 17:15",
        "Aggiornato il 3 maggio 2021",
    ),
    "pt": (
        "Publicado em 3 de maio de 2021 às 14h05",
        "Lisboa, 3 de maio de 2021",
        "Atualizado em 03/05/2021",
    ),
    "nl": (
        "Gepubliceerd op 3 mei 2021 om 14:05 uur",
        "Amsterdam, 3 mei 2021",
        "Laatste update: 3 mei 2021",
    ),
    "sv": (
        "Publicerad 3 maj 2021 kl. 14.05",
        "Uppdaterad 3 maj 2021",
        "Malmö, 3 maj 2021",
    ),
    "pl": (
        "Opublikowano: 3 maja 2021, godz. 14:05",
        "Warszawa, dnia 3 maja 2021",
        "Aktualizacja: 3 maja 2021",
    ),
    "cs": (
        "Vydáno 3. května 2021 v 14:05",
        "Praha, 3. května 2021",
        "Aktualizováno 3. 5. 2021",
    ),
    "ru": (
        "Опубликовано 3 мая 2021 г. в 14:05",
        "Москва, 3 мая 2021",
        "Обновлено: 03.05.2021",
    ),
    "tr": (
        "Giriş: 3 Mayıs 2021 14:05",
        "Güncelleme: 03.05.2021",
        "Ankara, 3 Mayıs 2021",
    ),
    "el": (
        "Δημοσιεύτηκε: 3 Μαΐου 2021, 14:05",
        "Αθήνα, 3 Μαΐου 2021",
    ),
    "ja": (
        "公開日：2021年5月3日 14時05分",
        "2021年5月3日（月）14:05",
        "更新：2021年5月3日",
        "最終更新日：2021年5月3日",
        "東京、2021年5月3日",
    ),
    "zh": (
        "发布时间：2021年5月3日 14:05",
        "2021年5月3日 14:05",
        "记者：李明 2021年5月3日",
        "本页面最后修订于2021年5月3日 (星期日) 08:12。",
        "更新于2021年5月3日",
    ),
    "ko": (
        "입력 2021.05.03 14:05",
        "수정 2021년 5월 3일",
        "2021년 5월 3일 오후 2:05",
    ),
    "ar": (
        "تاريخ النشر: 3 مايو 2021",
        "القاهرة - 3 مايو 2021",
        "آخر تحديث: 3 مايو 2021، 14:05",
    ),
    "he": (
        "פורסם: 3 במאי 2021, 14:05",
        "עודכן 3 במאי 2021",
    ),
    "hi": (
        "प्रकाशित: 3 मई 2021",
        "अपडेट 3 मई 2021",
    ),
    "fi": (
        "Julkaistu 3.5.2021 klo 14.05",
        "Päivitetty 3.5.2021",
    ),
    "hu": (
        "Megjelent: 2021. május 3. 14:05",
        "Frissítve: 2021. május 3.",
    ),
    "vi": (
        "Ngày đăng: 3 tháng 5 năm 2021",
        "Cập nhật 3 tháng 5 năm 2021",
    ),
    "id": (
        "Diterbitkan pada 3 Mei 2021 pukul 14:05",
        "Jakarta, 3 Mei 2021",
    ),
    "uk": (
        "Опубліковано 3 травня 2021 о 14:05",
        "Київ, 3 травня 2021",
    ),
}


def _each(lines: dict[str, tuple[str, ...]]) -> list[tuple[str, str]]:
    return [(language, line) for language, some in lines.items() for line in some]


@pytest.mark.parametrize(("language", "line"), _each(SENTENCES))
def test_a_sentence_is_no_dateline(language: str, line: str) -> None:
    marks = find_dates(line, language=language)
    assert marks
    assert not is_dateline(line, marks)


@pytest.mark.parametrize(("language", "line"), [each for each in _each(SENTENCES) if not each[1][-1].isdigit()])
def test_a_sentence_tells_of_its_date(language: str, line: str) -> None:
    assert all(tells_of(line, mark) for mark in find_dates(line, language=language))


@pytest.mark.parametrize(("language", "line"), _each(ROWS))
def test_a_row_of_facts_is_no_dateline(language: str, line: str) -> None:
    marks = find_dates(line, language=language)
    assert marks
    assert not is_dateline(line, marks, strict=True)


@pytest.mark.parametrize(("language", "line"), _each(DATELINES))
def test_datelines_are_told(language: str, line: str) -> None:
    marks = find_dates(line, language=language)
    assert is_dateline(line, marks)
    assert not tells_of(line, marks[0])


@pytest.mark.parametrize(
    ("line", "told"),
    [
        # The date opens the line, and the report begins behind it.
        ("LAKESIDE, May 6, 2024 /BayWire/ -- The ferry has stopped again.", False),
        ("Lakeside, le 6 mai 2024 – Le bac ne part plus.", False),
        ("06.05.2024 – Die Fähre steht seit gestern im Hafen.", False),
        ("May 6, 2024 was a good day.", True),
        # What copies glue to a date is no sentence.
        ("Published on 6 May 2024 Write a comment", False),
        ("just asking questions Dec. 22, 2023", False),
        ("Closes on 20 February 2024", True),
        ("The price, as it stood on 3 May 2024, was low. Ann Lee, 5 May 2024", True),
    ],
)
def test_what_stands_beside_a_date_decides(line: str, told: bool) -> None:
    assert tells_of(line, find_dates(line)[0]) is told


@pytest.mark.parametrize("line", ["", "May", "3 May 2024", "3 May 2024 " * 10_000, "On 3 May 2024 " * 10_000])
def test_odd_lines_come_to_an_end(line: str) -> None:
    marks = find_dates(line)
    is_dateline(line, marks)
    for mark in marks[:3]:
        tells_of(line, mark)

"""Words that tell what a date beside them is, per language: published, modified, or of something else.

Every row has an example; a test reads each.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from fonds.languages import scripts


class DateLabel(NamedTuple):
    """A row: what it tells (`published`, `modified`, `foreign`, `event`), its language, patterns by `|`, an example."""

    kind: str
    language: str
    words: str
    example: str


# Words with an own script for letters need no boundary; the others are whole words.
LABELS: tuple[DateLabel, ...] = (
    DateLabel("published", "en",
        r"published|(?:first|originally) (?:published|posted)|posted|publication date|date|dated|issued|created"
        r"|filed|submitted|added|written|this entry was posted", "Published on 3 May 2024",
    ),
    DateLabel("published", "de",
        r"veröffentlicht|erschienen|publiziert|stand|vom|datum|erstellt|geschrieben|eingestellt|online seit"
        r"|veröffentlichung|publikation|verfasst|gepostet", "Veröffentlicht am 3. Mai 2024",
    ),
    DateLabel("published", "fr",
        r"publiée?|mise? en ligne|parue?|date de publication|posté|rédigé|créé|écrit", "Publié le 3 mai 2024",
    ),
    DateLabel("published", "es",
        r"publicad[oa]|fecha(?: de publicación)?|creado|publicación", "Publicado el 3 de mayo de 2024",
    ),
    DateLabel("published", "pt",
        r"data(?: de publicação)?|postado|publicação|criado em", "Postado em 3 de maio de 2024",
    ),
    DateLabel("published", "it",
        r"pubblicat[oa]|pubblicazione|data(?: di pubblicazione)?|inserito|scritto", "Pubblicato il 3 maggio 2024",
    ),
    DateLabel("published", "nl",
        r"gepubliceerd|geplaatst|gepost|verschenen|publicatiedatum", "Gepubliceerd op 3 mei 2024",
    ),
    DateLabel("published", "da no",
        r"publisert|udgivet|offentliggjort|lagt ut|oprettet|opprettet|skrevet|publiceret", "Publisert 3. mai 2024",
    ),
    DateLabel("published", "sv", r"publicerad|publicerat|publicerades|skapad|upplagd", "Publicerad 3 maj 2024"),
    DateLabel("published", "fi is", r"julkaistu|julkaisuaika|birt|birtist|skráð", "Julkaistu 3.5.2024"),
    DateLabel("published", "pl",
        r"opublikowano|data publikacji|dodano|publikacja|opublikowany|utworzono|data dodania",
        "Publikacja: 03.05.2024",
    ),
    DateLabel("published", "cs sk",
        r"publikováno|vydáno|zveřejněno|vloženo|zverejnené|publikované|pridané|vydané|vytvořeno", "Vydáno 3. 5. 2024",
    ),
    DateLabel("published", "sl hr sr",
        r"objavljeno|objavljen|objavil|објављено|datum objave", "Objavljeno 3. 5. 2024",
    ),
    DateLabel("published", "hu ro",
        r"közzétéve|megjelent|publikálva|létrehozva|publicat|postat|data publicării", "Megjelent: 2024.05.03.",
    ),
    DateLabel("published", "lt lv et",
        r"paskelbta|publikuota|publicēts|publicēta|avaldatud|loodud", "Avaldatud 03.05.2024",
    ),
    DateLabel("published", "tr az",
        r"yayınlanma|yayınlandı|yayın(?: tarihi)?|giriş|oluşturulma|eklenme|tarih|dərc edilib", "Giriş: 03.05.2024",
    ),
    DateLabel("published", "ru uk bg",
        r"опубликован[оа]?|опубліковано|дата|добавлено|создано|размещено|публикация|публикувана?|публикувано",
        "Опубликовано 03.05.2024",
    ),
    DateLabel("published", "el", r"δημοσίευση|δημοσιεύτηκε|δημοσιεύθηκε|ημερομηνία", "Δημοσιεύτηκε 03/05/2024"),
    DateLabel("published", "vi id",
        r"xuất bản|ngày đăng|đăng lúc|diterbitkan|dipublikasikan|tayang|terbit|disiarkan", "Tayang: 03/05/2024",
    ),
    DateLabel("published", "sw", r"imechapishwa|ilichapishwa", "Imechapishwa 3 May 2024"),
    DateLabel("published", "zh", r"[发發][布佈表]|刊[登发發]|日期|[时時][间間]：", "发布时间：2024年5月3日"),
    DateLabel("published", "ja", r"公開|掲載|配信|投稿日?|発行|発表|作成日", "公開日：2024年5月3日"),
    DateLabel("published", "ko", r"입력|등록|게시|작성|승인|기사입력|발행", "입력 2024.05.03"),
    DateLabel("published", "ar fa ur he",
        r"نُ?شر|تاريخ|النشر|منتشر|انتشار|شائع|פורסם|תאריך", "تاريخ النشر 03/05/2024",
    ),
    DateLabel("published", "hi bn ta th",
        r"प्रकाशित|प्रकाशन|পাবলিশ|প্রকাশ|வெளியிட|பதிவு|เผยแพร่|วันที่", "प्रकाशित: 03 May 2024",
    ),
    DateLabel("modified", "en",
        r"(?:last )?(?:updated?|modified|edited|revised|changed|reviewed)|correct(?:ed|ion)|as of",
        "Last updated 3 May 2024",
    ),
    DateLabel("modified", "de",
        r"aktualisiert|aktualisierung|geändert|zuletzt(?: bearbeitet| geändert| am)|letzte änderung|bearbeitet"
        r"|update", "Zuletzt aktualisiert: 03.05.2024",
    ),
    DateLabel("modified", "fr",
        r"mise? à jour|modifiée?|actualisée?|dernière modification", "Mis à jour le 3 mai 2024",
    ),
    DateLabel("modified", "es pt",
        r"actualizad[oa]|actualización|modificad[oa]|atualizad[oa]|atualização"
        r"|última (?:modificación|alteração)|editado", "Actualizado 03/05/2024",
    ),
    DateLabel("modified", "it",
        r"aggiornat[oa]|aggiornamento|modific(?:a|at[oa])|ultima modifica", "Aggiornato il 3 maggio 2024",
    ),
    DateLabel("modified", "nl",
        r"bijgewerkt|gewijzigd|laatste update|laatst aangepast|aangepast", "Bijgewerkt 3 mei 2024",
    ),
    DateLabel("modified", "da no sv fi is",
        r"oppdatert|opdateret|uppdaterad(?:es)?|endret|ændret|ändrad|redigert|rettet|uppfært|päivitetty"
        r"|muokattu", "Sist oppdatert 3. mai 2024",
    ),
    DateLabel("modified", "pl cs sk",
        r"aktualizacja|zaktualizowano|aktualizováno|aktualizované|aktualizace|upraveno|zmieniono"
        r"|ostatnia modyfikacja", "Aktualizacja: 03.05.2024",
    ),
    DateLabel("modified", "hu ro", r"frissítve|módosítva|actualizat|modificat", "Frissítve: 2024.05.03."),
    DateLabel("modified", "sl hr lt lv et",
        r"posodobljeno|ažurirano|izmijenjeno|atnaujinta|atjaunināts|uuendatud|muudetud", "Ažurirano 3. 5. 2024",
    ),
    DateLabel("modified", "tr", r"(?:son )?güncelle(?:me|ndi|nme)", "Güncelleme: 03.05.2024"),
    DateLabel("modified", "ru uk bg",
        r"обновлен[оа]?|оновлено|изменен[оа]?|змінено|обновена?|актуализирано?", "Обновлено 03.05.2024",
    ),
    DateLabel("modified", "el vi id",
        r"ενημερώθηκε|τελευταία ενημέρωση|cập nhật|diperbarui|update terakhir", "Cập nhật 03/05/2024",
    ),
    DateLabel("modified", "zh ja", r"更新|修改|最[終终後后](?:修正|更新)|改訂|訂正", "最終更新日：2024年5月3日"),
    DateLabel("modified", "ko", r"수정|최종수정|업데이트", "최종수정 2024.05.03"),
    DateLabel("modified", "ar fa he hi", r"تحديث|آخر تحديث|بروزرسانی|עודכן|अपडेट|अद्यतन", "آخر تحديث 03/05/2024"),
    DateLabel("foreign", "en",
        r"©|\(c\)|copyright|picture date|file (?:photo|picture|image)|taken(?: on)?|pictured|photo|image|until"
        r"|from(?= ?$)|born|died|events?|tickets?|expires?|deadline|stock|since|founded|est\.|accessed"
        r"|retrieved|joined|member since|registered|valid|starts?|ends?|due|available|archived|recorded"
        r"|screenshot|through", "Photo taken on 3 May 2024",
    ),
    DateLabel("foreign", "any",
        r"a post shared by[^|]{0,80} on|in this|file|review(?:ed)? (?:by|in|on)|start date|release date|opens"
        r"|opening|arrives|expected|customer review", "A post shared by Ann Lee on 3 May 2024",
    ),
    DateLabel("foreign", "de",
        r"termin|erscheinungs(?:datum|termin)|kundenbewertung|rezension|bewertung|anmeldung|foto|archiv"
        r"|archivbild|aufgenommen|gültig|seit|gegründet|geboren|gestorben|bis|ab|termin|abgerufen|beginn|ende"
        r"|einsendeschluss|anmeldeschluss|verfügbar", "Gültig bis 3. Mai 2024",
    ),
    DateLabel("foreign", "fr es it pt",
        r"depuis|desde|hasta|jusqu['’]au|fino al|até|né le|nacid[oa]|mort le|archive[s]?|consulté|consultado",
        "Jusqu'au 3 mai 2024",
    ),
    DateLabel("foreign", "nl da no sv pl ru",
        r"sinds|tot|siden|sedan|fram til|od|do|арх[iи]в|с|до", "tot 3 mei 2024",
    ),
    DateLabel("foreign", "zh ja ko",
        r"出生(?:日期)?|生年月日|誕生日?|成立(?:日期)?|생년월일|출생", "出生日期 2024年5月3日",
    ),
    # When something takes place: the same moment elsewhere on the page is the event's, too.
    DateLabel("event", "any",
        r"date (?:and|&) time|start(?:s|ing)? (?:time|at)|kick-?off|datum (?:und|&) (?:uhr)?zeit|anstoß|anpfiff"
        r"|spielbeginn|einlass|date et heure|coup d['’]envoi|fecha y hora|data e ora|data e hora|datum en tijd"
        r"|data i godzina|dato og tid|datum och tid|tarih ve saat|дата и время"
        r"|(?:when|wann|quand|cuándo|quando|wanneer|kiedy|когда)\s?:",
        "Date and time: 3 May 2024, 18:00",
    ),
)  # fmt: skip
_LETTER = re.compile(r"[^\W\d_]|©")
_SCRIPTS = re.compile(f"[{scripts.HEBREW}{scripts.ARABIC}{scripts.INDIC}{scripts.THAI}{scripts.EAST_AND_SIGNS}]")


# "— Ann Lee (@annlee) May 3, 2024" is a post that the text quotes.
_QUOTED_POST = r"\(@\w{2,40}\)\W*(?:on\s)?$"


def _compiled(kind: str) -> re.Pattern[str]:
    plain = [row.words for row in LABELS if row.kind == kind and not _SCRIPTS.search(row.words)]
    bare = [row.words for row in LABELS if row.kind == kind and _SCRIPTS.search(row.words)]
    parts = [rf"(?<!\w)(?:{'|'.join(plain)})(?!\w)", *bare, *([_QUOTED_POST] if kind == "foreign" else [])]
    return re.compile("|".join(parts), re.IGNORECASE)


_KINDS = {kind: _compiled(kind) for kind in ("event", "foreign", "modified", "published")}
# On a tie the first counts: "picture date" ends where "date" does.


# The lines of a list of stories bear the same few words.
@lru_cache(maxsize=4096)
def label_kind(text: str) -> str | None:
    """What the words before a date make of it: `published`, `modified`, `foreign`, `event`, or None for nothing.

    The word nearest to the date counts: "Published by Ann Lee, updated 3 May 2024" is modified, "Picture date: 3 May
    2024" foreign.
    """
    if not _LETTER.search(text):
        return None
    ends = [(max((m.end() for m in pattern.finditer(text)), default=-1), kind) for kind, pattern in _KINDS.items()]
    nearest, kind = max(ends, key=lambda each: each[0])
    return kind if nearest >= 0 else None

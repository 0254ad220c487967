"""The rows about the kind of page and about the fields.

Columns: code, title, outcome, review, expected, why, advice.
"""

from __future__ import annotations

from fonds.model import Concern, Outcome
from fonds.quality import thresholds as t
from fonds.quality.kind import rows

WARN, FAIL = Outcome.WARN, Outcome.FAIL

PAGE = rows(
    "What kind of page it is",
    Concern.TEXT,
    (
        "error_page_suspected",
        "Looks like an error or robot check page",
        FAIL,
        True,
        'no error, robot check or "enable JavaScript" message on a short page',
        "The server or its guard answered instead of the page.",
        "Capture the page again, by a browser if it was made by a simple download.",
    ),
    (
        "consent_wall_only",
        "Only a consent dialog was captured",
        FAIL,
        True,
        "the page holds more than a consent dialog",
        "The capture was made before anyone answered the cookie question.",
        "Capture again after answering the dialog.",
    ),
    (
        "paywall_suspected",
        "Looks cut by a paywall or login",
        WARN,
        True,
        "no invitation to subscribe or log in to read on, no `isAccessibleForFree: false` on a short text",
        "A line on the page or its data say that the rest is for subscribers, and the text is short.",
        "Check how far the text goes. Note access rights in the sidecar if the full text is captured elsewhere.",
    ),
    (
        "multiple_documents",
        "Several documents in one capture",
        FAIL,
        True,
        "one document in one capture",
        "Headers of an export stand here several times, or a page shows several stories in full.",
        "Split an export into one file a document and ingest those; capture each story of a page at its own address.",
    ),
)

FIELDS = rows(
    "The fields",
    Concern.FIELDS,
    (
        "no_title",
        "No title was found",
        WARN,
        True,
        "a title",
        "Neither the page's data nor its text gives a title that is sure enough.",
        "Look at the top of the cleaned text.",
    ),
    (
        "title_not_in_text",
        "The title does not stand on the page",
        WARN,
        False,
        f"at least {t.TITLE_WORDS_SHARE:.0%} of the title's words in one block of the capture",
        "The title comes from the page's data and nobody could see it on the page. It may be another story's.",
        "Compare the title with the headline of the cleaned text.",
    ),
    (
        "no_date",
        "No publication date was found",
        WARN,
        False,
        "a publication date",
        "The capture states none, or none that is surely the document's own. fonds does not guess.",
        "If you know the date, write it into your finding aid; the reason is in the report.",
    ),
    (
        "date_after_capture",
        "Published after it was captured",
        WARN,
        True,
        "a publication date at or before the capture, give or take a day",
        "One of the two dates is wrong: a clock, an event date taken for the publication, a changed sidecar.",
        "Check the date's evidence in the report and the capture date.",
    ),
    (
        "modified_before_published",
        "Changed before it was published",
        WARN,
        False,
        "a modification date at or after the publication date",
        "The page's data contradict themselves.",
        "Compare both dates with the page; the publication date is the more often right of the two.",
    ),
    (
        "date_sources_disagree",
        "Sources give different dates",
        WARN,
        False,
        "every source of the publication date means the same day, give or take one",
        "The page's data and its text state different days.",
        "The report lists each source. The chosen one stands first.",
    ),
    (
        "byline_sources_disagree",
        "Sources name different authors",
        WARN,
        True,
        "sources of the byline have a name in common",
        "The page's data and its byline name different people.",
        "The report lists each source. A printed byline is right more often than page data.",
    ),
    (
        "credits_ambiguous",
        "A photo credit may be a person or an agency",
        WARN,
        False,
        "each part of a photo credit is clearly a person or an agency",
        "A part of the line could be either; it is kept whole among the creators.",
        "Decide when the picture matters; the line as printed is kept.",
    ),
    (
        "low_field_confidence",
        "A field is doubtful",
        WARN,
        False,
        f"title, authors and date with a confidence of at least {t.FIELD_CONFIDENCE}",
        "The evidence for the field is weak.",
        "See the fields in the report: each shows where its value comes from.",
    ),
    (
        "sidecar_conflict",
        "The sidecar and the capture disagree",
        WARN,
        True,
        "the sidecar's facts agree with what the capture itself states",
        "What the sidecar says of the address or of a field is something else than what the page says.",
        "See which is right. A sidecar laid beside the wrong file is the usual cause.",
    ),
    (
        "language_unknown",
        "The language is not known",
        WARN,
        False,
        "a language",
        "The text is too short or too mixed to tell, and the page does not say.",
        "Nothing to do for a short text.",
    ),
    (
        "language_disagreement",
        "Detectors disagree on the language",
        WARN,
        False,
        "the detectors name the same language",
        "Close relatives (Danish, Norwegian) and short or mixed texts are often told apart wrongly.",
        "Read a paragraph before you select by language.",
    ),
    (
        "language_not_as_stated",
        "The text is in another language than the page says",
        WARN,
        False,
        "a detector agrees with the language that the page's markup states",
        "A template in another language, a translation at the address of the original, or the text of another story.",
        "Read a paragraph. The report lists what the page and each detector say; `language` holds what fonds believes.",
    ),
    (
        "mixed_languages",
        "The text is in more than one language",
        WARN,
        False,
        f"less than {t.SECOND_LANGUAGE_SHARE:.0%} of the body in a second language or script",
        "A translation beside the original, a bilingual page, or another story at the end.",
        "Look where the language changes.",
    ),
)

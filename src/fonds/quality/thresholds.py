"""The figures that checks rest on.

Where a comment gives a measurement it says of what; "annotated pages" are 1,337 development pages of WCXB 1.0 with
their gold text. All other limits are judgement, adjusted after looking at small samples of real pages, not calibrated.
"""

from __future__ import annotations

# 0.4 % of the annotated pages have a gold text of at most 250 characters.
SHORT_BODY_CHARS = 250
# A text in Chinese or Japanese takes fewer characters than in English; a CJK character counts as this many.
CJK_WEIGHT = 2.5
# A paragraph of prose, longer than most menu lines and teasers; 34 % of the lines in gold texts of articles are as
# long.
PROSE_CHARS = 150
# Mean confidence of the body's blocks, each by its length.
BODY_CONFIDENCE = 0.6
# Removed prose that is more than this share of the kept body. Comments, legal texts and hidden text are not counted.
REMOVED_PROSE_SHARE = 0.5
# An HTML page that loses less than this share of its text had no furniture, or the furniture was not seen. In 2.5 % of
# the annotated pages the gold text has more than .99 of the characters of the page's plain text.
LITTLE_REMOVED_SHARE = 0.01
# … asked only of pages with at least this many blocks: bare exports are whole by nature.
FULL_PAGE_BLOCKS = 20
# One undecodable character in 200 makes words unreadable here and there; below that it is a blemish.
UNDECODABLE_SHARE = 0.005
# Sequences that only double-encoded text has, per document. One may be a quotation.
MOJIBAKE_HITS = 3
# Share of the letters in a second script family; names and terms of another script stay below it.
SECOND_SCRIPT_SHARE = 0.25
# Share of the body's characters in paragraphs whose function words are another language's.
SECOND_LANGUAGE_SHARE = 0.25
# A capture may carry the date of a time zone ahead: published up to a day after the capture is not marked.
FUTURE_SLACK_HOURS = 26
# Two sources that give days further apart than this do not mean the same event.
DATE_SLACK_DAYS = 1
# Error and wall pages are short; a longer text that quotes their words is about them.
WALL_BODY_CHARS = 1_500
# A teaser before a paywall: free paragraphs seldom exceed this.
PAYWALL_BODY_CHARS = 3_500
# A paid part with less of the body is left empty: an offer or a line of the teaser. On longer texts a part that is not
# there proves nothing: all 11 such pages of the development sets, of 3,300 to 54,000 characters, were whole.
PAID_PART_CHARS = 200
# Lines that state an error, a wall or a paywall are short.
MARK_LINE_CHARS = 300
# Share of body and consent text in blocks that speak of consent when nothing but the dialog was captured.
CONSENT_SHARE = 0.8
# Repeated body text of at least this length per paragraph (shorter ones repeat by nature: "Yes.", "Ingredients").
DUPLICATE_CHARS = 80
# … and together this share of the body.
DUPLICATE_SHARE = 0.1
# Agreement with the second extractor, 0 to 1, below which the two mean different texts.
AGREEMENT = 0.5
# Furniture lines left in the body: this many, or this share of its blocks (bodies of fewer blocks).
FURNITURE_LINES = 4
FURNITURE_SHARE = 0.1
# Strength of a furniture mark that needs no context to be believed.
FURNITURE_STRENGTH = 0.9
# Share of the body's characters in blocks that look like sentences.
PROSE_SHARE = 0.2
# Share of the body's characters inside links; reference lists stay below it.
LINK_SHARE = 0.6
# A source counts against the chosen one only when it is at least this sure; dates of teasers and comments are not.
RIVAL_CONFIDENCE = 0.5
# The confidence of authors is how likely each is one, and who lost is below 0.45. Of 1,331 annotated pages 17 have
# a rival of 0.1 or more; on 7 of them the choice is not the annotated one.
BYLINE_RIVAL_CONFIDENCE = 0.1
# A field is doubtful when its chosen evidence is less sure than an even guess.
FIELD_CONFIDENCE = 0.5
# Share of the title's words that must stand in one block of the capture.
TITLE_WORDS_SHARE = 0.5
# Longest text that patterns are searched in (characters); more of the same adds nothing to a suspicion.
SAMPLE_CHARS = 200_000
# Characters of a paragraph whose function words are counted: some 150 words tell a language.
PARAGRAPH_SAMPLE = 1_000
# Characters at each end of the body whose script is looked at.
SCRIPT_SAMPLE = 10_000
# Paragraphs of at least this many characters make a run; what is shorter stands between them.
RUN_PARAGRAPH = 80
# So many in a row, so many characters, and this share of the kept body: less is a box.
RUN_BLOCKS = 5
RUN_CHARS = 1_500
RUN_SHARE = 0.1
# ... or so many characters, on whatever length: a glossary of 29,000 characters is 3 % of a manual.
RUN_LONG = 4_000
# Code of the page in the body: less is a slip that a reader passes over.
CODE_CHARS = 200
# With fewer words stated nothing follows; a body of less than this share of them is cut. Makers count captions and
# boxes too, so half would be too much.
STATED_WORDS = 150
STATED_SHARE = 0.4

"""Scripts and the ranges of their letters, as they stand between the brackets of an expression.

Where a range here is wider or narrower than the script as a whole, a line says why.
"""

LATIN = "A-Za-z\u00c0-\u024f\u1e00-\u1eff"
LATIN_SMALL = "a-zß-öø-ÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĵķĺļľŀłńņňŋōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷźżž"
LATIN_CAPITALS = "A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŹŻŽ"
# Marks that stand over letters.
MARKS = "\u0300-\u036f"
GREEK = "\u0370-\u03ff"
CYRILLIC = "\u0400-\u052f"
HEBREW = "\u0590-\u05ff"
ARABIC = "\u0600-\u06ff"
ARABIC_SUPPLEMENT = "\u0750-\u077f"
# Syriac, Thaana and N'Ko, between the two of Arabic.
SYRIAC = "\u0700-\u074f"
THAANA_NKO = "\u0780-\u07ff"
# From Devanagari to Sinhala.
INDIC = "\u0900-\u0dff"
THAI = "\u0e00-\u0e7f"
GEORGIAN = "\u10a0-\u10ff"
KANA = "\u3040-\u30ff"
HAN = "\u3400-\u9fff"
HAN_COMPATIBILITY = "\uf900-\ufaff"
# What stands for a letter written twice: it may be part of a name ("佐々木").
HAN_REPEATED = "々"
HANGUL = "\uac00-\ud7af"
# Parts of syllables, as some systems store them.
JAMO = "\u1100-\u11ff"

EAST = KANA + HAN + HANGUL
"""Letters of Japanese, Chinese and Korean."""
KANA_TO_HAN = "\u3040-\u9fff"
"""Kana and Han with what lies between them: bopomofo, enclosed and squared letters (㈱, ㎞)."""
EAST_AND_SIGNS = KANA_TO_HAN + HANGUL
UNSPACED = THAI + KANA + HAN
"""Scripts that part no words. Korean parts them."""
CASELESS_WEST = HEBREW + ARABIC + SYRIAC + ARABIC_SUPPLEMENT + INDIC + THAI + GEORGIAN
"""Scripts without capitals in which names are written with blanks."""
CASELESS = HEBREW + ARABIC + SYRIAC + ARABIC_SUPPLEMENT + THAANA_NKO + INDIC + THAI + GEORGIAN + EAST
"""Scripts without capitals."""
NOT_LATIN = "\u0370-\u1dff\u2c00-\ud7af\uf900-\ufdff"
"""Nearly all letters beyond Latin, whatever their script."""
WIDE = "\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60"
"""What a screen shows two columns wide (Unicode's East Asian Width): letters, signs and full-width forms."""

DENSE_LANGUAGES = ("ja", "zh", "ko")
"""Languages whose words have no edges that an expression could ask for."""

# Digits in Han, nought in both of its forms first; the sign for ten in numbers of two digits; an era's first year.
HAN_DIGITS = "〇零一二三四五六七八九"
HAN_TEN = "十"
FIRST_YEAR = "元"

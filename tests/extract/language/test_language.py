"""Languages: scripts, and detectors that answer alike everywhere."""

import pytest

from fonds.extract.language.detectors import ask_langdetect, ask_py3langid
from fonds.extract.language.sources import detect
from fonds.extract.language.tags import with_script


@pytest.mark.parametrize(
    ("tag", "text", "expected"),
    [
        ("zh", "他们说这是中国的问题", "zh-Hans"),
        ("zh-TW", "他們說這是中國的問題", "zh-Hant-TW"),
        ("sr", "Трајект је стао јутрос", "sr-Cyrl"),
        ("sr-RS", "Trajekt je stao jutros", "sr-Latn-RS"),
        ("az", "Bərə bu səhər dayandı", "az"),
        ("zh-Hans", "他們", "zh-Hans"),
        ("en", "The ferry stopped", "en"),
    ],
)
def test_scripts_where_a_language_has_two(tag: str, text: str, expected: str) -> None:
    assert with_script(tag, text) == expected


TEXTS = {
    "en": "The ferry had been running for eleven years when the harbour board voted to stop it.",
    "de": "Elf Jahre lang fuhr die Fähre über die Bucht, dann stimmte der HAFENRAT ab, und niemand wusste warum.",
    "fr": "Le bac traversait la baie depuis onze ans quand le conseil du port a voté sa fin.",
    "ja": "十一年間運航してきた渡し船は、港の委員会の投票で廃止が決まった。",
    "ru": "Паром ходил через залив одиннадцать лет, пока совет гавани не решил его остановить.",
}


@pytest.mark.parametrize("tag", TEXTS)
def test_both_detectors_are_asked(tag: str) -> None:
    assert [(o.detector, o.tag) for o in detect(TEXTS[tag])] == [("py3langid", tag), ("langdetect", tag)]


@pytest.mark.parametrize("tag", TEXTS)
def test_the_detectors_name_what_the_libraries_name(tag: str) -> None:
    import py3langid  # to compare with; half a second
    from langdetect import detector_factory

    text = TEXTS[tag]
    assert ask_py3langid(text) == py3langid.classify(text)[0]
    detector_factory.init_factory()
    plain = detector_factory._factory.create()  # its one object with the profiles
    plain.seed, plain.n_trial = 0, 1
    plain.append(text)
    best = plain.get_probabilities()[0]
    asked = ask_langdetect(text)
    assert asked is not None
    assert (asked[0], round(asked[1], 6)) == (best.lang, round(best.prob, 6))


def test_texts_without_letters_have_no_language() -> None:
    assert detect("12345 67890 — 2024") == ()

"""Code of a page in its text, and text that only has some of its signs."""

import pytest

from fonds.marks.page_code import BEGINNING, CODE_SIGNS, OF_A_PAGE, CodeSign, page_code


@pytest.mark.parametrize("sign", [*CODE_SIGNS, BEGINNING, OF_A_PAGE], ids=lambda sign: sign.name)
def test_examples_are_found(sign: CodeSign) -> None:
    assert len(sign.expression.findall(sign.example)) >= sign.least
    assert page_code(sign.example) is not None


@pytest.mark.parametrize(
    "text",
    [
        '{"@context":"https://schema.org","@type":"NewsArticle","headline":"Ferry","items":[1,2,3]}',
        "#signup_form{background:#fff; clear:left; font:14px Helvetica,Arial,sans-serif; width:600px;}",
        'Loading… googletag.cmd.push(function() { googletag.display("div-1"); window.ad = true; });',
        'self.__flight.push([1,"a:[\\"$\\",\\"div\\",null,{\\"className\\":\\"x\\"}]"])',
        '<iframe width="560" height="315" src="https://video.example/embed/x" frameborder="0"></iframe>',
        "{{ article.title }} {% if user.paid %}{{ article.rest }}{% endif %}",
    ],
)
def test_code_is_told(text: str) -> None:
    assert page_code(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        "The function f(x) = {x, x + 1} maps each number to a set; see (3), (4) and [5].",
        "Write <b> before and </b> behind what is to be bold, and do not forget the <p> around it all.",
        "He said: “The board [of the port] (and nobody else) decides; that is the law = the rule.”",
        "[The tide turned at four.] [The ferry (the old one) left at five; the next one leaves at six.]",
        "Call open(path) and read() it; then close(). The rest is done by the library, as the manual says.",
        "Prices: 4 = four, 5 = five, 6 = six; {see the list} for the others, please, or ask.",
    ],
)
def test_text_is_no_code(text: str) -> None:
    assert page_code(text) is None

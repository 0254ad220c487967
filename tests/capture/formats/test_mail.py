"""Mails and mailboxes."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from fonds.capture import decode, open_capture, open_item
from fonds.capture.readers import At, Broken, Item, SourceFile, choose_reader, reader_named
from fonds.capture.readers.mbox import messages
from fonds.errors import CaptureTooLarge, FondsError, NoPage
from fonds.model import Capture
from fonds.pipeline import process, record_of
from tests.support.files import PAGE, mail, multipart, part

_TEXT = (
    "The ferry that leaves the north quay at seven had to wait again, because the tide was lower than the pilots "
    "hoped. Forty people stood in the rain until a quarter to nine.\r\n\r\nThe harbour master says that no dredger "
    "will come before June, and that until then the timetable is a promise which nobody can keep.\r\n"
)
_PLAIN = part(_TEXT.encode(), "text/plain; charset=utf-8")
_HTML = part(PAGE.encode(), "text/html; charset=utf-8", "base64")


def test_html_goes_before_text_and_heads_are_decoded() -> None:
    payload = mail(
        multipart([_PLAIN, _HTML], "alternative"),
        subject="=?UTF-8?Q?No_dredger_in_Gr=C3=B6=C3=9Fenhain_?=\r\n =?UTF-8?B?4oCTIG9yIGNha2U=?=",
        sender="=?iso-8859-1?Q?Kaizeitung_M=FCritz?= <news@quay.example>",
    )
    record = record_of(payload)
    capture, document = record.capture, record.document
    assert (capture.format, capture.media_type) == ("mail", "text/html")
    assert capture.captured_at == datetime(2024, 5, 6, 5, 10, 11, tzinfo=UTC)
    assert document.title == "No dredger in Größenhain – or cake"
    assert document.published is not None
    assert document.published.edtf == "2024-05-06T07:08:09+02:00"
    assert [b.name for b in document.bylines] == ["Ada Vint"]
    sender = [e for e in document.evidence if e.method == "mail" and e.field == "bylines"]
    assert [(e.value, e.chosen) for e in sender] == [("Kaizeitung Müritz", False)]
    assert "Forty people" in document.text


def test_address_lines_are_nowhere_in_the_text() -> None:
    for body in (_PLAIN, _HTML, multipart([_PLAIN, _HTML], "alternative")):
        document = record_of(mail(body)).document
        whole = "".join(block.raw for block in document.blocks)
        assert "reader@reader.example" not in whole
        assert "news@quay.example" not in whole
        assert "Message-ID" not in whole


def test_text_is_taken_where_html_is_pictures() -> None:
    pictures = part(b'<html><body><a href="https://quay.example"><img src="cid:1"></a></body></html>', "text/html")
    assert "Forty people" in decode(open_capture(mail(multipart([_PLAIN, pictures], "alternative"))))


def test_attachments_are_named_as_unread() -> None:
    pdf = part(b"%PDF-1.4", 'application/pdf; name="tides.pdf"', "base64", Content_Disposition="attachment")
    logo = part(b"\x89PNG", "image/png", "base64", Content_ID="<1>")
    capture = open_capture(mail(multipart([_HTML, logo, pdf], "mixed")))
    assert [s.value for s in capture.stated if s.name == "unread"] == ["1 attachment: tides.pdf"]
    with pytest.raises(NoPage):
        open_capture(mail(multipart([pdf, logo], "mixed")))


def test_a_cut_mail_and_one_of_ten_thousand_parts() -> None:
    whole = mail(multipart([_PLAIN, _HTML], "alternative"))
    for end in range(len(whole) - 1, 0, -173):
        try:
            open_capture(whole[:end])
        except FondsError:
            continue
    many = mail(multipart([_PLAIN, *[part(b"x", "text/x-other")] * 10_000], "mixed"))
    assert "Forty people" in decode(open_capture(many))


@pytest.mark.parametrize(
    "head",
    [
        "=?UTF-8?B?%%%?=", "=?x-none?Q?abc?=", "=?UTF-8?Q?=", "=?" * 3_000, '"' * 20_000, "a@b, " * 5_000, "\x00\xff",
        "=?utf-8?B?" + "A" * 9_999,
    ],
)  # fmt: skip
def test_hostile_heads(head: str) -> None:
    payload = mail(_PLAIN, subject=head, sender=head, date=head, extra=f"List-Id: {head}\r\n")
    document = record_of(payload).document
    assert "Forty people" in document.text
    assert document.published is None
    boundary = mail(b"Content-Type: multipart/mixed; boundary*0*=" + head.encode() + b"\r\n\r\nx")
    try:
        open_capture(boundary)
    except FondsError:
        return


def test_a_text_that_quotes_a_mail_is_a_text() -> None:
    copy = f"From: Ada Vint\nTo: The readers\nSubject: No dredger\nDate: 6 May 2024\n\n{_TEXT}"
    assert open_capture(copy.encode()).format == "page"


# -- mailboxes

_FROM = b"From - Mon May 06 07:08:09 2024\r\n"


def _box(*bodies: bytes) -> bytes:
    return b"".join(_FROM + mail(body).rstrip() + b"\r\n\r\n" for body in bodies)


def _text(words: str) -> bytes:
    return part(f"{words}\r\n\r\n>From the quay nothing is seen.\r\n\r\n{_TEXT}".encode(), "text/plain", "7bit")


def _file(folder: Path, payload: bytes, limit: int = 10_000_000) -> SourceFile:
    path = folder / "box.mbox"
    path.write_bytes(payload)
    return SourceFile(path, "box.mbox", limit)


def _capture(item: object) -> Capture:
    assert isinstance(item, Item)
    return open_item(item, item.load(), format="mbox")


def test_each_message_is_a_record_with_its_offset(tmp_path: Path) -> None:
    payload = _box(_text("One"), _text("Two"), _text("Three"))
    reader = choose_reader("box", payload[:16_384])
    assert reader is not None
    assert reader.name == "mbox"
    read = reader_named("mbox").load().read
    file = _file(tmp_path, payload)
    items = list(read(file))
    captures = [_capture(item) for item in items]
    assert [decode(c)[:3] for c in captures] == ["One", "Two", "Thr"]
    assert all("\r\nFrom the quay" in decode(c) for c in captures)
    assert all(payload[item.at.offset :].startswith(_FROM) for item in items)
    assert len({c.capture_id for c in captures}) == 3
    again = next(iter(read(file, items[1].at)))
    assert _capture(again).capture_id == captures[1].capture_id
    assert (
        captures[0].payload_digest
        == open_capture(mail(_text("One")).replace(b">From", b"From").rstrip() + b"\r\n").capture_id
    )


def test_what_stands_in_texts_begins_no_message(tmp_path: Path) -> None:
    line = "From ada@quay.example Mon May 06 07:08:09 2024"
    words = f"From Monday on, at 07:08 in 2024, all is well\r\n\r\n{line}\r\nno header"
    file = _file(tmp_path, _box(_text(words)))
    assert len(list(reader_named("mbox").load().read(file))) == 1


def test_broken_mailboxes(tmp_path: Path) -> None:
    read = reader_named("mbox").load().read
    payload = _box(_text("One"), _text("Two"))
    assert len(list(read(_file(tmp_path, payload[: len(payload) * 3 // 4])))) == 2
    assert isinstance(next(iter(read(_file(tmp_path, b"no mailbox at all")))), Broken)
    assert isinstance(next(iter(read(_file(tmp_path, payload), At(7)))), Broken)
    large = next(iter(read(_file(tmp_path, payload, limit=100))))
    assert isinstance(large, Item)
    with pytest.raises(CaptureTooLarge):
        large.load()


def test_a_line_without_end_takes_no_memory(tmp_path: Path) -> None:
    path = tmp_path / "long.mbox"
    path.write_bytes(_FROM + b"Subject: x\r\n\r\n" + b"From " * 4_000_000)
    with path.open("rb") as stream:
        assert len(list(messages(stream))) == 1


def test_messages_without_documents_are_failures(tmp_path: Path) -> None:
    item = next(iter(reader_named("mbox").load().read(_file(tmp_path, _FROM + b"Subject: nothing\r\n\r\n"))))
    assert isinstance(item, Item)
    with pytest.raises(FondsError):
        process(open_item(item, item.load(), format="mbox"))


_FORWARDED = (
    '<html><body><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>From: Bo '
    "Marlin &lt;bo@quay.example&gt;<br>Date: Sun, 5 May 2024<br>Subject: No dredger<br>To: &lt;reader@reader.example"
    f"&gt;<br></div>{PAGE}</div></body></html>"
)


def test_the_date_of_a_mail_that_is_passed_on_is_its_own_and_its_address_lines_are_no_text() -> None:
    page = part(_FORWARDED.replace("<p><time>6 May 2024</time></p>", "").encode(), "text/html; charset=utf-8")
    document = record_of(mail(page, subject="Fwd: No dredger before June")).document
    assert document.title == "No dredger before June"
    assert document.published is not None
    assert document.published.edtf == "2024-05-05"
    assert "Bo Marlin" not in document.text
    assert not any("Forwarded" in block.text for block in document.blocks if block.kept)


def test_the_sender_of_a_newsletter_is_its_site() -> None:
    page = part(PAGE.replace("| The Quay Gazette", "").replace("© 2024 The Quay Gazette", "").encode(), "text/html")
    newsletter = record_of(mail(page, extra="List-Unsubscribe: <https://quay.example/u>\r\n")).document
    assert newsletter.site_name == "The Quay Gazette"
    assert record_of(mail(page)).document.site_name is None


def test_a_mailbox_given_as_a_mail_says_what_was_not_read() -> None:
    capture = open_capture(_box(_text("One"), _text("Two"), _text("Three")))
    assert decode(capture).startswith("One")
    assert "Two" not in decode(capture)
    assert [s.value for s in capture.stated if s.name == "unread"] == ["2 further messages of the mailbox"]


def test_a_mail_attached_to_an_empty_one_is_read() -> None:
    inner = mail(_PLAIN, subject="Nothing but rain", date="Sun, 5 May 2024 09:00:00 +0200")
    attached = b"Content-Type: message/rfc822\r\n\r\n" + inner
    document = record_of(
        mail(multipart([part(b"\r\n", "text/plain"), attached], "mixed"), subject="Fwd: rain")
    ).document
    assert document.title == "Nothing but rain"
    assert document.published is not None
    assert document.published.edtf.startswith("2024-05-05")
    for _ in range(8):
        inner = mail(multipart([b"Content-Type: message/rfc822\r\n\r\n" + inner], "mixed", boundary=f"b{len(inner)}"))
    with pytest.raises(NoPage):
        open_capture(inner)

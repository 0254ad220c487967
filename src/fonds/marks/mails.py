"""What heads a mail, as mail programs print it in many languages."""

from __future__ import annotations

from enum import StrEnum


class MailLabel(StrEnum):
    """What a line of a mail's header states."""

    SUBJECT = "subject"
    SENT = "sent"
    SENDER = "sender"
    OTHER = "other"


# Labels in lower case, parted by `|`.
LABELS = {
    MailLabel.SUBJECT: "subject|betreff|objet|asunto|oggetto|assunto|onderwerp|ämne|emne|aihe|temat|konu|тема|件名|主题"
    "|제목",
    MailLabel.SENT: "date|sent|datum|gesendet|envoyé|fecha|enviado|data|inviato|verzonden|skickat|sendt|lähetetty"
    "|wysłano|tarih|дата|отправлено|日時|送信日時|日期|发送时间|날짜|보낸 날짜",
    MailLabel.SENDER: "from|von|de|da|van|från|fra|lähettäjä|od|kimden|от|差出人|发件人|보낸 사람",
    MailLabel.OTHER: "to|cc|bcc|an|kopie|à|para|per|a|aan|till|kopia|til|vastaanottaja|do|kime|кому|копия|宛先"
    "|收件人|받는 사람|reply-to|importance|attachments|message-id|mime-version|content-type|content-transfer-encoding"
    "|return-path|received|delivered-to|list-unsubscribe|in-reply-to|references",
}
_OF = {label: kind for kind, labels in LABELS.items() for label in labels.split("|")}


def mail_label(label: str) -> MailLabel | None:
    """What the label (without its colon) states; None for labels that no mail has. `X-…` lines are a program's own."""
    folded = label.strip().lower()
    return MailLabel.OTHER if folded.startswith("x-") else _OF.get(folded)

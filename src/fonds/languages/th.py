"""Thai. How to add a phrase: docs/develop/add-a-phrase.md."""

from fonds.languages.rows import CreditOpener, DateLabel, DateWord, Furniture, Invite

# --- FURNITURE: lines of a site, not of a document. What each kind means stands in kinds.py.
FURNITURE = (
    Furniture("legal.rights", "สงวนลิขสิทธิ์", "หนังสือพิมพ์ท่าเรือ สงวนลิขสิทธิ์"),
    Furniture("legal.links", "นโยบายความเป็นส่วนตัว | ข้อกำหนดการใช้งาน", "ข้อกำหนดการใช้งาน"),
    Furniture(
        "consent.choice",
        "ยอมรับ | ยอมรับทั้งหมด | ยอมรับคุกกี้ทั้งหมด | ปฏิเสธ | ปฏิเสธทั้งหมด | ตั้งค่าคุกกี้ | การตั้งค่าคุกกี้",
        "ยอมรับคุกกี้ทั้งหมด",
    ),
    Furniture(
        "consent.dialog",
        "ใช้คุกกี้ | การใช้คุกกี้",
        "เว็บไซต์นี้มีการใช้คุกกี้",
        strength=0.8,
        longest=500,
    ),
    Furniture("advert.label", "โฆษณา", "โฆษณา"),
    Furniture("comments.heading", "ความคิดเห็น | แสดงความคิดเห็น | ความเห็น", "แสดงความคิดเห็น"),
    Furniture("author_bio.heading", "เกี่ยวกับผู้เขียน", "เกี่ยวกับผู้เขียน"),
    Furniture("share.button", "แชร์ | แชร์บทความ | คัดลอกลิงก์", "คัดลอกลิงก์"),
    Furniture(
        "newsletter.sentence",
        "จดหมายข่าว | รับข่าวสาร",
        "สมัครรับข่าวสารจากท่าเรือ",
        strength=0.8,
        longest=240,
    ),
    Furniture("topics.start", "แท็ก:", "แท็ก: ประภาคาร เรือ"),
    Furniture(
        "related.heading",
        "ข่าวที่เกี่ยวข้อง | บทความที่เกี่ยวข้อง | ข่าวล่าสุด | ข่าวยอดนิยม | อ่านเพิ่มเติม | ยอดนิยม | เรื่องที่คุณอาจสนใจ",
        "ข่าวที่เกี่ยวข้อง",
    ),
    Furniture("paging.button", "ถัดไป | ก่อนหน้า | หน้าถัดไป | โหลดเพิ่มเติม", "โหลดเพิ่มเติม"),
    Furniture("search.box", "ค้นหา", "ค้นหา"),
    Furniture(
        "navigation.entry",
        """
        หน้าแรก | เข้าสู่ระบบ | สมัครสมาชิก | ออกจากระบบ | เมนู | ปิด | ข่าว | การเมือง | เศรษฐกิจ | กีฬา | บันเทิง
        ต่างประเทศ | สังคม
        """,
        "เข้าสู่ระบบ",
    ),
    Furniture(
        "footer.entry",
        "เกี่ยวกับเรา | ติดต่อเรา | ติดต่อโฆษณา | ร่วมงานกับเรา | แผนผังเว็บไซต์ | ติดตามเรา",
        "แผนผังเว็บไซต์",
    ),
)

# --- DATE_LABELS: what a date is of, by the words before it. What each kind means stands in rows.py.
DATE_LABELS = (
    DateLabel("published", "เผยแพร่|วันที่", "เผยแพร่ 03/05/2024"),
    DateLabel("modified", "อัปเดต|อัพเดท|แก้ไข|ปรับปรุง", "แก้ไข 03/05/2024"),
)

# --- DATE_WORDS: words in dates and around them. What each place means stands in rows.py.
DATE_WORDS = (
    DateWord("day", r"เมื่อ|วันที่|เมื่อวันที่|น\.", "วันที่ 3 พฤษภาคม 2024"),
    DateWord("clock", "เวลา", "3 พฤษภาคม 2024 เวลา 14:05"),
    DateWord("document", "หน้านี้|บทความนี้|ล่าสุด|ครั้งล่าสุด", "หน้านี้ล่าสุดเมื่อ 3 พฤษภาคม 2024"),
)

# --- CREDIT_OPENERS: what stands before picture credits.
CREDIT_OPENERS = (CreditOpener("photo", "ภาพ(?:จาก|ถ่าย)?|เครดิตภาพ", "ภาพ: Reuters"),)

# --- INVITES: sentences that invite readers to a newsletter or a channel.
INVITES = (Invite("สมัครรับ|ติดตามเรา|กดติดตาม", "จดหมายข่าว|เฟซบุ๊ก|ไลน์|ยูทูบ", "สมัครรับจดหมายข่าวของเรา"),)

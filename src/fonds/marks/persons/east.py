"""Names of people in Chinese, Japanese and Korean writing, told by their family names."""

from __future__ import annotations

import re

from fonds.languages import scripts
from fonds.marks.persons.words import COMMON, ORGANISATION_WORDS

HAN = re.compile(f"[{scripts.HAN}{scripts.HAN_REPEATED}]")
EAST = re.compile(f"[{scripts.EAST}{scripts.HAN_REPEATED}]")
# Frequent first letters of Chinese and Korean family names: a bare line of Han is a name only behind one of them.
_HAN_SURNAMES = frozenset(
    "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧"
    "蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎"
    "易常武乔喬贺賀赖賴龚龔文牛岳"
)
# The most frequent Japanese family names of two characters or three.
_JAPANESE = """
佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 渡邉 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 斎藤 斉藤 齋藤
清水 山崎 池田 橋本 阿部 石川 山下 中島 中嶋 石井 小川 前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本 福田
太田 西村 藤井 金子 岡本 藤原 中野 三浦 原田 中川 松田 竹内 小野 田村 中山 和田 石田 森田 上田 内田 柴田 酒井
宮崎 横山 高木 安藤 宮本 大野 小島 谷口 今井 工藤 高田 増田 丸山 杉山 村田 大塚 新井 藤本 小山 平野 河野 上野
野口 武田 松井 千葉 菅原 岩崎 久保 木下 佐野 野村 松尾 市川 菊地 菊池 杉本 古川 大西 島田 水野 桜井 高野 渡部
吉川 山内 西田 飯田 西川 小松 北村 安田 五十嵐 川口 平田 中田 久保田 服部 岩田 土屋 川崎 福島 本田 樋口 秋山
田口 永井 山中 中西 吉村 川上 大橋 石原 松岡 浜田 馬場 森本 矢野 浅野 松下 星野 大久保 吉岡 小池 野田 荒井 松浦
熊谷 大島 岡崎 黒田 堀内 小西 須藤 栗原 片山 石橋 望月 宮田 奥村 富田 早川 関口 辻本 荻野 高山 木内 尾崎 津田
園田 三宅 高島 滝沢 大谷 江口 今村 篠原 小田 川村 植田
"""
_JAPANESE_SURNAMES = frozenset(_JAPANESE.split())
_HANGUL_SURNAMES = frozenset(
    "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국"
)


def is_east_asian(name: str, *, opened: bool) -> bool:
    plain = re.sub(r"[\s\u3000·・]", "", name)
    if not all(EAST.match(c) for c in plain) or plain in COMMON or plain in ORGANISATION_WORDS:
        return False
    if any(
        plain.endswith(word)
        for word in ("新聞", "通信", "網", "网", "社", "日报", "日報", "編集部", "编辑部", "디지털", "뉴스", "일보")
    ):
        return False
    if opened:
        return 2 <= len(plain) <= 7
    if all(HAN.match(c) for c in plain):
        japanese = 3 <= len(plain) <= 5 and (plain[:2] in _JAPANESE_SURNAMES or plain[:3] in _JAPANESE_SURNAMES)
        return japanese or (2 <= len(plain) <= 3 and plain[0] in _HAN_SURNAMES)
    return len(plain) == 3 and plain[0] in _HANGUL_SURNAMES and all("\uac00" <= c <= "\ud7af" for c in plain)

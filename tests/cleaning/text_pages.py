# ruff: noqa: E501 - a line of a page copy stands on one line
"""Page copies of our own writing, line by line with the role each must get."""

from __future__ import annotations

_DE = """\
consent|Diese Website verwendet Cookies. Mit der Nutzung stimmen Sie unserer Datenschutzerklärung zu.
consent|Alle akzeptieren
navigation|Seebote
navigation|  • Politik
navigation|  • Wirtschaft
navigation|    • Häfen
navigation|  • Sport
navigation|  • Kultur
navigation|SeeboteSeebote
navigation|  • Politik
navigation|  • Wirtschaft
navigation|  • Sport
title|Die letzte Fähre der Insel fährt nun mit Strom und ohne Lärm
subtitle|Nach langen Jahren der Planung hat die Insel Norderhall ihre alte Dieselfähre gegen ein leises Schiff getauscht.
byline|Von Jonas Petersen
byline|Jonas Petersen
dateline|24. November 2025, 10:15 Uhr
share|Teilen
disclosure|Mit * markierte Links sind Affiliate-Links, dafür erhalten wir eine Provision.
caption|Die neue Fähre liegt am Kai von Norderhall, im Hintergrund der Leuchtturm und das alte Zollhaus der Insel.
credit|Foto: Karla Menz / dpa
body|Die Fähre legte am Montag um sechs Uhr ab, und niemand im Dorf wurde davon wach. Früher hatte das Dröhnen der Motoren alle geweckt.
body|Der Kapitän sagt, er habe sich an die Stille erst gewöhnen müssen. Er fährt die Strecke seit dreißig Jahren.
body|Was die Umstellung kostet
body|Bezahlt wird das Schiff aus drei Töpfen: vom Land, von der Gemeinde und von den Fahrgästen, deren Karten teurer werden.
body|Im Frühjahr soll eine zweite Fähre folgen, die auch schwere Lastwagen über den Sund bringen kann, wenn das Eis weg ist.
newsletter|Jetzt unseren Newsletter abonnieren
comments|Schreiben Sie einen Kommentar
related|Das könnte Sie auch interessieren
related|Ein Mann in gelber Jacke steht auf einer Mole und blickt auf das graue Meer, über dem Möwen kreisen.
related|Warum die Fischer von Osterhall streiken
related|Eine Luftaufnahme zeigt die überschwemmten Wiesen hinter dem Deich, davor stehen zwei Kühe und ein Zaun.
related|Der Deich hält, aber wie lange noch
footer|Über uns
footer|  • Kontakt
footer|  • Mediadaten
legal|Impressum
legal|© 2025 Seebote Verlag. Alle Rechte vorbehalten.
"""

_FR = """\
consent|En poursuivant votre navigation, vous acceptez l'utilisation de cookies.
consent|Tout accepter
navigation|Accueil
navigation|  • Politique
navigation|  • Économie
navigation|  • Culture
navigation|  • Sport
search|Rechercher
title|Le vieux phare de Kermor ouvre ses portes aux enfants du village
byline|Par Camille Durand
dateline|Publié le 3 mars 2025 à 09h12
share|Partager cet article
body|Le phare de Kermor n'avait pas reçu de visiteurs depuis la guerre. Samedi matin, trente enfants ont monté ses marches.
body|La commune a réparé l'escalier pendant l'hiver, et les pêcheurs ont repeint la lanterne avec ce qu'il restait de rouge.
body|« Je ne l'avais jamais vu de l'intérieur », raconte la maire, qui habite pourtant la maison d'en face depuis toujours.
related|À lire aussi
related|La criée de Kermor change de mains
related|Une barque bleue repose sur le sable à marée basse, entourée de casiers vides et de cordes.
related|Les casiers du Ponant restent vides
comments|Laisser un commentaire
footer|Qui sommes-nous ?
legal|Mentions légales
legal|© 2025 La Gazette du Ponant. Tous droits réservés.
"""

_ES = """\
navigation|Portada
navigation|  • Política
navigation|  • Economía
navigation|  • Deportes
navigation|  • Cultura
title|El puerto de Arenal recupera su mercado después de veinte años
byline|Por Lucía Fernández
dateline|12 de mayo de 2025
share|Compartir en WhatsApp
body|El mercado del puerto volvió a abrir el lunes con doce puestos de pescado y una cola que llegaba hasta la plaza mayor.
body|Los vecinos habían pedido su regreso durante años, y el ayuntamiento aceptó cuando encontró quien pagara el tejado nuevo.
body|La vendedora más antigua, de ochenta años, dice que ahora el hielo llega antes y que las gaviotas son las mismas de siempre.
topics|Etiquetas: mercados, pesca
newsletter|Suscríbete a nuestro boletín
related|Te puede interesar
related|La lonja cierra por obras
related|Tres barcos nuevos para Arenal
comments|Deja un comentario
footer|Quiénes somos
legal|Aviso legal
legal|© 2025 El Faro de Arenal. Todos los derechos reservados.
"""

_JA = """\
consent|当サイトではクッキーを使用しています。
navigation|ホーム
navigation|  • 政治
navigation|  • 経済
navigation|  • スポーツ
navigation|  • 文化
title|港町の古い灯台、百年ぶりに修理が終わり再び光る
dateline|2025年11月24日 10:30
share|シェアする
body|港町の灯台は百年前に建てられ、長い間だれも登ることができなかった。町は三年をかけて階段とレンズを直し、月曜日の夜にふたたび光をともした。
body|式には多くの住民が集まり、子どもたちは歌を歌った。漁師の一人は、暗い海で光を見たとき涙が出たと話している。
body|町長は来年から灯台を博物館として開く考えを示した。入場料はまだ決まっていないが、町の人は無料になる見込みだという。
related|関連記事
related|漁港の朝市が人気に
related|新しい橋の工事が始まる
footer|会社概要
legal|プライバシーポリシー
legal|無断転載を禁じます
"""

PAGES = {"de": _DE, "fr": _FR, "es": _ES, "ja": _JA}

CLEAN = {
    "en": "Why the Harbour Is Moving\n\nThe harbour has stood in the same bay for three hundred years, and now it must go.\n"
    "What the council wants:\n-\nA longer quay\n-\nDeeper water\n-\nNo more floods\nOur View\nIt is a bet on the next century, "
    "and nobody knows whether the ships will follow the water.\nConclusion\nThe old quay will become a park.",
    "de": "Warum der Hafen umzieht\n\nDer Hafen liegt seit dreihundert Jahren in derselben Bucht, und nun muss er weichen.\n"
    "Was der Rat will:\n-\nEinen längeren Kai\n-\nTieferes Wasser\nFazit\nAus dem alten Kai wird ein Park, sagt der Rat.",
    "fr": "Pourquoi le port déménage\n\nLe port occupe la même baie depuis trois cents ans, et il doit maintenant partir.\n"
    "Ce que veut le conseil :\n-\nUn quai plus long\n-\nUne eau plus profonde\nEn bref\nLe vieux quai deviendra un parc.",
    "ja": "港が移る理由\n\n港は三百年の間おなじ湾にあったが、いま移らなければならない。\n町が望むこと\n-\n長い岸壁\n-\n深い水\nまとめ\n古い岸壁は公園になる。",
}

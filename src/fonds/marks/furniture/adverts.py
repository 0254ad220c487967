"""Disclosures and adverts."""

from __future__ import annotations

from fonds.marks.furniture.rows import Row, Shape
from fonds.model import Role

_W, _S, _I = Shape.WHOLE, Shape.START, Shape.INSIDE

DISCLOSURE = (
    Row(
        "disclosure.en",
        Role.DISCLOSURE,
        "en",
        _I,
        "may earn a commission|may earn commission|earn a commission|may get a commission"
        "|we may receive compensation|may receive a commission|earn an affiliate commission"
        "|affiliate commission|affiliate links|affiliate link"
        "|affiliate partner|paid for by|may receive compensation|commission from retail"
        "|commission on purchases|as an amazon associate|receive a small commission"
        "|at no additional cost to you|at no extra cost to you|why trust us|editorially independent"
        "|read our ethics|our affiliate policy",
        "We may earn a commission when you buy through our shop.",
        strength=0.85,
        longest=500,
    ),
    Row(
        "disclosure.more",
        Role.DISCLOSURE,
        "*",
        _I,
        "affiliate-link|affiliate-links|affiliatelinks|erhalten wir eine provision"
        "|bekommen wir eine provision|erhalten wir ggf. eine provision|liens affiliés|lien affilié"
        "|percevoir une commission|enlaces de afiliado|enlaces de afiliados|recibir una comisión"
        "|podemos recibir una comisión"
        "|link di affiliazione|links de afiliados|receber uma comissão|ricevere una commissione"
        "|commissie ontvangen|linki afiliacyjne|annonslänkar|satış ortaklığı|партнёрские ссылки"
        "|партнерские ссылки|アフィリエイト|제휴 링크|파트너스 활동|수수료를 제공받|推广链接|佣金",
        "Mit * markierte Links sind Affiliate-Links, dafür erhalten wir eine Provision.",
        strength=0.85,
        longest=500,
    ),
    Row(
        "disclosure.start",
        Role.DISCLOSURE,
        "*",
        _S,
        "disclosure: we|disclosure: this|disclosure: some|disclosure: i|full disclosure: we|affiliate disclosure"
        "|advertising disclosure|advertiser disclosure|disclaimer: this post contains|hinweis: wir erhalten"
        "|transparenzhinweis|offenlegung: wir",
        "Disclosure: We sell some of the lamps that we write about.",
        strength=0.85,
        longest=500,
    ),
)

ADVERT = (
    Row(
        "advert.label",
        Role.ADVERT,
        "*",
        _W,
        "advertisement|advertisements|advert|ad|ads|sponsored|sponsored content|promoted|paid content"
        "|advertising|advertisement - continue reading below|continue reading below"
        "|story continues below advertisement|article continues below"
        "|article continues after advertisement|ad feedback|skip advertisement|remove ads"
        "|advertisement advertisement|sponsored by|paid post|partner content|from our partners"
        "|scroll to continue|report this ad|this is an ad|sponsored links|promotion"
        "|anzeige|anzeigen|werbung|gesponsert|publicité|annonce|annonces|sponsorisé"
        "|la suite après cette publicité|la suite après la publicité|publicidad|anuncio|anuncios"
        "|patrocinado|contenido patrocinado|pubblicità|continua a leggere dopo la pubblicità|publicidade"
        "|continua após a publicidade|conteúdo patrocinado|anúncio"
        "|advertentie|advertenties|gesponsord|annons|annonser|annonsørinnhold|reklame|mainos|mainokset"
        "|reklama|reklamy|artykuł sponsorowany|reklam|реклама|广告|廣告|広告|スポンサーリンク"
        "|スポンサードリンク|広告の後にも続きます|광고|pr|[pr]|anzeige - hier geht's weiter"
        "|sponsorlu içerik|annonce publicitaire|artikel efter annonsen|læs også efter annoncen"
        "|artikel går vidare under annonsen",
        "Advertisement",
    ),
    Row(
        "advert.sentence",
        Role.ADVERT,
        "*",
        _I,
        "this ad will end in|ad blocker|adblocker|disable your ad|bitte deaktivieren sie ihren"
        "|story continues below|article continues below|continues after the ad|please disable your"
        "|bloqueur de publicité|bloqueador de anuncios",
        "Please disable your ad blocker to support us.",
        strength=0.8,
        longest=200,
    ),
)

# What stands where a reader's settings keep something out, and what asks readers for money under a text.
PLACEHOLDERS = (
    Row(
        "consent.embedded",
        Role.CONSENT,
        "*",
        _S,
        "externer inhalt nicht verfügbar"
        "|deine privatsphäre-einstellungen verhindern"
        "|ihre datenschutzeinstellungen verhindern|ihre datenschutz-einstellungen verhindern"
        "|um eingebettete inhalte anzuzeigen|um externe inhalte anzuzeigen"
        "|ich bin damit einverstanden, dass mir der externe inhalt"
        "|ich bin damit einverstanden, dass mir externe inhalte"
        "|to view this content, please accept|to see this content, please accept"
        "|this content is not available due to your privacy|this content isn't available due to your privacy"
        "|pour afficher ce contenu, vous devez|pour voir ce contenu, vous devez|para ver este contenido, debe"
        "|para ver este contenido, acepta|per visualizzare questo contenuto|para ver este conteúdo, aceite"
        "|om deze inhoud te tonen|om deze inhoud te zien|för att se det här innehållet"
        "|for å se dette innholdet|for at se dette indhold|aby zobaczyć tę treść",
        "Um externe Inhalte anzuzeigen, müssen Sie zustimmen.",
        strength=0.9,
        longest=500,
    ),
    Row(
        "advert.support",
        Role.ADVERT,
        "*",
        _S,
        "hat ihnen dieser artikel gefallen? dann unterstützen|hat dir dieser artikel gefallen? dann unterstütz"
        "|hat ihnen der artikel gefallen? unterstützen|if you enjoyed this article, please consider supporting"
        "|if you liked this article, please consider|did you like this article? support"
        "|si vous avez aimé cet article, soutenez|vous avez aimé cet article ? soutenez"
        "|¿te ha gustado este artículo? apoya|si te ha gustado este artículo, apoya"
        "|ti è piaciuto questo articolo? sostieni|gostou deste artigo? apoie|vond je dit een goed artikel? steun"
        "|gillade du artikeln? stöd|likte du artikkelen? støtt|podobał ci się artykuł? wesprzyj",
        "If you enjoyed this article, please consider supporting our harbour desk.",
        strength=0.9,
        longest=500,
    ),
)

ROWS = (*DISCLOSURE, *ADVERT, *PLACEHOLDERS)

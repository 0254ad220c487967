"""Lines as sites print them: for each role and language one or two that the furniture tables must know."""

from __future__ import annotations

from fonds.model import Role

LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "no", "fi", "pl", "tr", "ru", "ja", "zh", "ko")

_LINES: dict[Role, str] = {
    Role.CONSENT: """
        en Reject non-essential cookies
        en We and our 128 partners store and/or access information on a device.
        de Nur essenzielle Cookies akzeptieren
        de Einwilligung widerrufen
        fr Tout refuser
        fr Continuer sans accepter →
        es Aceptar y cerrar
        es Rechazar todo
        it Gestisci preferenze
        it Rifiuta e continua
        pt Aceitar todos os cookies
        pt Gerir preferências
        nl Alles accepteren
        nl Voorkeuren beheren
        sv Godkänn alla
        sv Bara nödvändiga cookies
        da Tillad alle cookies
        da Tilpas indstillinger
        no Godta alle
        no Administrer valg
        fi Hyväksy kaikki
        fi Vain välttämättömät evästeet
        pl Akceptuję i przechodzę do serwisu
        pl Zarządzaj zgodami
        tr Tümünü kabul et
        tr Çerez tercihlerini yönet
        ru Принять все
        ru Мы используем файлы cookie
        ja 同意する
        ja すべて許可
        zh 接受所有 Cookie
        zh 全部拒绝
        ko 모두 동의
        ko 쿠키 설정
        """,
    Role.NAVIGATION: """
        en Skip to main content
        de Zum Hauptinhalt springen
        fr Aller au contenu principal
        es Iniciar sesión
        it Vai al contenuto
        pt Ir para o conteúdo
        nl Inloggen
        sv Logga in
        da Log ind
        no Logg inn
        fi Kirjaudu sisään
        pl Zaloguj się
        tr Giriş yap
        ru Войти
        ja ログイン
        zh 登录
        ko 로그인
        """,
    Role.ADVERT: """
        en Advertisement
        en Scroll to continue reading
        de Anzeige
        de Jetzt bestellen
        fr Publicité
        fr Contenu sponsorisé
        es Publicidad
        es Publirreportaje
        it Pubblicità
        it Contenuto sponsorizzato
        pt Continua após a publicidade
        nl Advertentie
        nl Tekst gaat verder onder de advertentie
        sv Annons
        sv Artikeln fortsätter under annonsen
        da Artiklen fortsætter efter annoncen
        no Annonsørinnhold
        no Saken fortsetter under annonsen
        fi Mainos
        fi Artikkeli jatkuu mainoksen jälkeen
        pl Materiał sponsorowany
        tr Reklam
        tr Sponsorlu içerik
        ru Реклама
        ru На правах рекламы
        ja スポンサーリンク
        ja 広告
        zh 广告
        zh 贊助
        ko 광고
        ko 협찬
        """,
    Role.DISCLOSURE: """
        en We may earn a commission from links on this page.
        de Die mit * markierten Links sind Affiliate-Links.
        fr Cet article contient des liens affiliés.
        es Este artículo contiene enlaces de afiliados.
        it Questo articolo contiene link di affiliazione.
        pt Este texto contém links de afiliados.
        nl Dit artikel bevat affiliate-links.
        sv Artikeln innehåller annonslänkar.
        da Artiklen indeholder reklamelinks.
        no Saken inneholder reklamelenker.
        fi Jutussa on kumppanuuslinkit.
        pl Artykuł zawiera linki afiliacyjne.
        tr Bu yazı satış ortaklığı bağlantıları taşır.
        ru В тексте есть партнёрские ссылки.
        ja 本ページはプロモーションが含まれています。
        zh 本文包含推广链接。
        ko 파트너스 활동의 일환으로 수수료를 제공받습니다.
        """,
    Role.SHARE: """
        en Share this article
        de Artikel teilen
        fr Partager sur Facebook
        es Compartir en WhatsApp
        it Condividi
        pt Partilhar
        nl Deel dit artikel
        sv Dela artikeln
        da Del artiklen
        no Del saken
        fi Jaa artikkeli
        pl Udostępnij
        tr Paylaş
        ru Поделиться
        ja シェアする
        zh 分享到
        ko 공유하기
        """,
    Role.NEWSLETTER: """
        en Sign up for our newsletter
        en Thanks for signing up!
        de Zum Newsletter anmelden
        fr Inscrivez-vous à notre lettre
        fr Votre adresse e-mail
        es Suscríbete a nuestro boletín
        it Iscriviti alla newsletter
        pt Assine nossa newsletter
        nl Schrijf je in voor de nieuwsbrief
        sv Anmäl dig till vårt nyhetsbrev
        da Tilmeld nyhedsbrev
        no Meld deg på vårt nyhetsbrev
        fi Tilaa uutiskirje
        pl Zapisz się na newsletter
        tr Bültenimize abone olun
        ru Подпишитесь на рассылку
        ja メールマガジン登録
        zh 订阅电子报
        ko 뉴스레터 구독하기
        """,
    Role.RELATED: """
        en You may also like
        en Most read
        de Das könnte dich auch interessieren
        de Meistgelesen
        fr À lire aussi
        fr Les plus lus
        es Te puede interesar
        es Lo más leído
        it Potrebbe interessarti anche
        it I più letti
        pt Leia também
        pt Mais lidas
        nl Lees ook
        nl Meest gelezen
        sv Läs även
        sv Mest lästa
        da Læs også
        da Mest læste
        no Les også
        no Mest lest
        fi Lue myös
        fi Luetuimmat
        pl Czytaj także
        pl Najczęściej czytane
        tr İlgili haberler
        tr Çok okunanlar
        ru Читайте также
        ru Самое читаемое
        ja 関連記事
        ja アクセスランキング
        zh 相关阅读
        zh 猜你喜欢
        ko 관련기사
        ko 많이 본 뉴스
        """,
    Role.COMMENTS: """
        en Leave a comment
        en Your email address will not be published.
        de Schreibe einen Kommentar Antworten abbrechen
        de Deine E-Mail-Adresse wird nicht veröffentlicht.
        fr Laisser un commentaire
        fr Votre adresse e-mail ne sera pas publiée.
        es Deja un comentario
        es Tu dirección de correo electrónico no será publicada.
        it Lascia un commento
        it Il tuo indirizzo email non sarà pubblicato.
        pt Deixe um comentário
        pt O seu endereço de e-mail não será publicado.
        nl Geef een reactie
        sv 14 kommentarer
        da Skriv en kommentar
        no Legg igjen en kommentar
        fi Kommentoi
        pl Dodaj komentarz
        tr Yorum yap
        ru Оставить комментарий
        ja コメントを書く
        zh 发表评论
        ko 댓글 쓰기
        """,
    Role.AUTHOR_BIO: """
        en About the author
        de Über die Autorin
        fr À propos de l'auteur
        es Sobre el autor
        it Informazioni sull'autore
        pt Sobre a autora
        nl Over de auteur
        sv Om skribenten
        da Om forfatteren
        no Om forfatteren
        fi Kirjoittajasta
        pl O autorze
        tr Yazar hakkında
        ru Об авторе
        ja この記事を書いた人
        zh 作者简介
        ko 기자의 다른 기사
        """,
    Role.TOPICS: """
        en Tags: lighthouses
        de Schlagwörter: Leuchttürme
        fr Mots-clés : phares
        es Etiquetas: faros
        it Argomenti: fari
        pt Assuntos: faróis
        nl Onderwerpen: vuurtorens
        sv Ämnen: fyrar
        da Emner: fyrtårne
        no Emneord: fyr
        fi Avainsanat: majakat
        pl Tagi: latarnie
        tr Etiketler: fenerler
        ru Теги: маяки
        ja タグ：灯台
        zh 关键词：灯塔
        ko 태그: 등대
        """,
    Role.SEARCH: """
        en Search this site
        de Suche
        fr Rechercher
        es Buscar
        it Cerca
        pt Pesquisar
        nl Zoeken
        sv Sök
        da Søg
        no Søk
        fi Haku
        pl Szukaj
        tr Ara
        ru Поиск
        ja 検索
        zh 搜索
        ko 검색
        """,
    Role.PAGING: """
        en Next page
        de Nächste Seite
        fr Page suivante
        es Página siguiente
        it Pagina 2 di 5
        pt Próxima página
        nl Volgende pagina
        sv Nästa sida
        da Næste
        no Neste
        fi Seuraava
        pl Następna strona
        tr Sonraki sayfa
        ru Следующая
        ja 次のページ
        zh 下一页
        ko 다음 페이지
        """,
    Role.FOOTER: """
        en About us
        de Mediadaten
        fr Qui sommes-nous ?
        es Quiénes somos
        it Chi siamo
        pt Quem somos
        nl Klantenservice
        sv Kundtjänst
        da Kontakt os
        no Ledige stillinger
        fi Yhteystiedot
        pl O nas
        tr Hakkımızda
        ru О нас
        ja 会社概要
        zh 关于我们
        ko 회사소개
        """,
    Role.LEGAL: """
        en Terms of use
        de Datenschutzerklärung
        fr Mentions légales
        es Aviso legal
        it Informativa sulla privacy
        pt Política de privacidade
        nl Algemene voorwaarden
        sv Användarvillkor
        da Privatlivspolitik
        no Personvernerklæring
        fi Tietosuojaseloste
        pl Polityka prywatności
        tr Gizlilik politikası
        ru Политика конфиденциальности
        ja 利用規約
        zh 隐私政策
        ko 개인정보처리방침
        """,
}

LINES: list[tuple[Role, str, str]] = [
    (role, *line.strip().split(" ", 1))  # type: ignore[misc]  # a language and the line
    for role, lines in _LINES.items()
    for line in lines.strip().splitlines()
]

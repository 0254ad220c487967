"""Consent and legal lines."""

from __future__ import annotations

from fonds.marks.furniture.rows import Row, Shape
from fonds.model import Role

_W, _S, _I = Shape.WHOLE, Shape.START, Shape.INSIDE

# Cookie dialogs: their buttons stand alone on a line, their sentences anywhere near the edges of a page.
CONSENT = (
    Row(
        "consent.en.button",
        Role.CONSENT,
        "en",
        _W,
        "accept|accept all|accept cookies|accept all cookies|accept & close|accept and close|i accept|i agree|agree"
        "|reject all|decline|reject|reject cookies|manage cookies|manage preferences|manage consent|manage choices"
        "|cookie settings|cookies settings|cookie preferences|cookie consent|cookies choices|got it"
        "|allow all|allow cookies"
        "|allow all cookies|consent|save preferences|save settings|only necessary"
        "|strictly necessary cookies|accept additional"
        " cookies|cookies|we value your privacy|your privacy choices|privacy settings|ok, got it|we use cookies",
        "Accept all cookies",
    ),
    Row(
        "consent.en.sentence",
        Role.CONSENT,
        "en",
        _I,
        "by using this site|by using this website|by using our site|by continuing to use"
        "|by continuing to browse|we use cookies"
        "|uses cookies|use of cookies|our use of cookies|this website uses|this site uses cookies|cookies to improve"
        "|cookies to ensure|cookies and similar|consent to the use of|store and/or access information"
        "|your consent at any time"
        "|accept all cookies|manage your preferences|we and our partners|we and our # partners"
        "|set your cookie preferences",
        "By using this website, you accept our cookie notice and the house rules.",
        strength=0.85,
    ),
    Row(
        "consent.de.button",
        Role.CONSENT,
        "de",
        _W,
        "akzeptieren|alle akzeptieren|alle cookies akzeptieren|zustimmen|ablehnen|alle ablehnen|cookie-einstellungen"
        "|einstellungen verwalten|nur notwendige cookies|auswahl speichern|einverstanden"
        "|zustimmen und weiter|mit werbung weiterlesen"
        "|cookies akzeptieren|cookies verwalten|datenschutzeinstellungen|privatsphäre-einstellungen"
        "|verstanden|cookie-hinweis",
        "Alle akzeptieren",
    ),
    Row(
        "consent.de.sentence",
        Role.CONSENT,
        "de",
        _I,
        "verwendet cookies|verwenden cookies|nutzen cookies|nutzt cookies|setzen cookies"
        "|einsatz von cookies|nutzung von cookies"
        "|verwendung von cookies|stimmen sie der|stimmen sie unseren|stimmen sie zu, dass wir"
        "|durch die nutzung dieser|mit der nutzung dieser|ihre einwilligung|wir und unsere partner"
        "|wir und unsere # partner|ihre zustimmung jederzeit",
        "Diese Seite verwendet Cookies. Mit der Nutzung stimmen Sie der Datenschutzerklärung zu.",
        strength=0.85,
    ),
    Row(
        "consent.fr.button",
        Role.CONSENT,
        "fr",
        _W,
        "accepter|tout accepter|accepter et fermer|accepter et continuer|continuer sans accepter|refuser"
        "|tout refuser|j'accepte"
        "|gérer les cookies|gestion des cookies|paramétrer les cookies|paramètres des cookies"
        "|préférences cookies|personnaliser mes choix|gérer mes préférences",
        "Tout accepter",
    ),
    Row(
        "consent.fr.sentence",
        Role.CONSENT,
        "fr",
        _I,
        "utilise des cookies|utilisons des cookies|utilisation de cookies|utilisation des cookies"
        "|en poursuivant votre navigation|en utilisant ce site"
        "|nous et nos partenaires|nos # partenaires|votre consentement|retirer votre consentement",
        "En poursuivant votre navigation, vous acceptez l'utilisation de cookies.",
        strength=0.85,
    ),
    Row(
        "consent.es.button",
        Role.CONSENT,
        "es",
        _W,
        "aceptar|aceptar todo|aceptar todas|aceptar cookies|aceptar y cerrar|aceptar y continuar|rechazar"
        "|rechazar todo|rechazar todas"
        "|configurar cookies|configuración de cookies|gestionar cookies|acepto|política de cookies",
        "Aceptar y continuar",
    ),
    Row(
        "consent.es.sentence",
        Role.CONSENT,
        "es",
        _I,
        "utiliza cookies|utilizamos cookies|usamos cookies|uso de cookies|al utilizar este sitio"
        "|al usar este sitio|si continúa navegando"
        "|si continúas navegando|nosotros y nuestros|su consentimiento en cualquier momento",
        "Utilizamos cookies propias y de terceros para mejorar su visita.",
        strength=0.85,
    ),
    Row(
        "consent.romance.button",
        Role.CONSENT,
        "it pt",
        _W,
        "accetta|accetta tutto|accetta tutti|accetta e chiudi|rifiuta|rifiuta tutto|gestisci cookie"
        "|impostazioni cookie|continua senza accettare|accetta i cookie"
        "|aceitar|aceitar todos|aceitar tudo|aceitar cookies|aceitar e fechar|rejeitar|recusar"
        "|gerir cookies|definições de cookies|configurações de cookies|aceito|entendi|prosseguir",
        "Accetta e chiudi",
    ),
    Row(
        "consent.romance.sentence",
        Role.CONSENT,
        "it pt",
        _I,
        "utilizza cookie|utilizza i cookie|utilizziamo i cookie|usa i cookie|uso dei cookie"
        "|utilizzo dei cookie|proseguendo la navigazione|noi e i nostri"
        "|usa cookies|utilizamos cookies|uso de cookies|ao continuar a navegar|ao continuar navegando"
        "|ao utilizar este site|ao usar este site",
        "Proseguendo la navigazione acconsenti all'uso dei cookie.",
        strength=0.85,
    ),
    Row(
        "consent.germanic.button",
        Role.CONSENT,
        "nl sv da no",
        _W,
        "accepteren|alles accepteren|alle cookies accepteren|weigeren|alles weigeren|cookie-instellingen"
        "|cookies beheren|akkoord"
        "|godkänn|godkänn alla|godkänn alla cookies|acceptera|acceptera alla|avvisa|hantera cookies"
        "|cookieinställningar|inställningar för cookies|jag förstår"
        "|accepter alle|tillad alle|tillad alle cookies|afvis alle|kun nødvendige|cookieindstillinger"
        "|godta alle|godta|avslå alle|informasjonskapsler|administrer cookies|jeg forstår",
        "Godkänn alla cookies",
    ),
    Row(
        "consent.germanic.sentence",
        Role.CONSENT,
        "nl sv da no",
        _I,
        "gebruikt cookies|gebruiken cookies|gebruik van cookies|maakt gebruik van cookies"
        "|använder cookies|använder kakor|användning av cookies|bruger cookies|brug af cookies"
        "|bruker informasjonskapsler|bruker cookies|bruk av informasjonskapsler|door deze site te gebruiken",
        "Deze website maakt gebruik van cookies.",
        strength=0.85,
    ),
    Row(
        "consent.more.button",
        Role.CONSENT,
        "fi pl tr ru",
        _W,
        "hyväksy|hyväksy kaikki|hyväksy evästeet|hylkää|hylkää kaikki|evästeasetukset|hallinnoi evästeitä"
        "|vain välttämättömät"
        "|akceptuję|akceptuj|akceptuj wszystkie|zaakceptuj|zaakceptuj wszystkie|przejdź do serwisu|odrzuć"
        "|odrzuć wszystkie|ustawienia cookies|ustawienia plików cookie|zgadzam się"
        "|kabul et|kabul ediyorum|tümünü kabul et|reddet|tümünü reddet|çerez ayarları|çerezleri yönet|çerez politikası"
        "|принять|принять все|принимаю|согласен|я согласен|отклонить|настройки cookie|хорошо, понятно",
        "Zaakceptuj wszystkie",
    ),
    Row(
        "consent.more.sentence",
        Role.CONSENT,
        "fi pl tr ru",
        _I,
        "käyttää evästeitä|käytämme evästeitä|evästeiden käyt|używa plików cookie|używamy plików cookie"
        "|wykorzystuje pliki cookie|korzysta z plików cookie|korzystając z serwisu|pliki cookies"
        "|çerezleri kullan|çerez kullan|çerezler kullan|использует cookie|используем cookie"
        "|используем файлы cookie|использует файлы cookie|использованием файлов cookie"
        "|продолжая использовать",
        "Ten serwis używa plików cookie, by działać lepiej.",
        strength=0.85,
    ),
    Row(
        "consent.cjk",
        Role.CONSENT,
        "ja zh ko",
        _I,
        "cookieを使用|クッキーを使用|クッキーを利用|cookieの使用|cookieを利用|cookieの利用|使用cookie"
        "|使用 cookie|我们使用cookie|使用cookies|쿠키를 사용|쿠키 사용|쿠키를 이용|利用規約に同意"
        "|プライバシーポリシーに同意",
        "当サイトではクッキーを使用しています。",
        strength=0.85,
    ),
    Row(
        "consent.cjk.button",
        Role.CONSENT,
        "ja zh ko",
        _W,
        "同意する|同意します|すべて同意|すべて受け入れる|承諾する|許可する|拒否する|cookie設定"
        "|クッキー設定|同意|接受|全部接受|接受所有|拒绝|拒絕|我同意|동의|동의합니다|모두 동의|모두 허용"
        "|거부|쿠키 설정",
        "同意する",
    ),
)

# What stands under a page: rights, imprint, policies.
LEGAL = (
    Row(
        "legal.rights",
        Role.LEGAL,
        "*",
        _I,
        "all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados"
        "|reservados todos los derechos|tutti i diritti riservati|riproduzione riservata"
        "|todos os direitos reservados|alle rechten voorbehouden|med ensamrätt"
        "|alla rättigheter förbehållna|alle rettigheder forbeholdes|alle rettigheter"
        "|kaikki oikeudet pidätetään"
        "|wszelkie prawa zastrzeżone|wszystkie prawa zastrzeżone|tüm hakları saklıdır|her hakkı saklıdır"
        "|все права защищены|無断転載|無断複写|禁无断转载|版权所有|版權所有|著作権|著作权|무단전재"
        "|무단 전재|재배포 금지|all rights reserved|不許複製"
        "|do not sell or share|do not sell my|do not sell/share|use of this site constitutes"
        "|is a registered trademark|are registered trademarks|user agreement and privacy"
        "|protected by recaptcha"
        "|may not be reproduced|may not be published|icp备|icp证|京公网安备|registered in england|registered charity",
        "Copyright © 2024 Seebote. All Rights Reserved.",
        strength=0.95,
    ),
    Row(
        "legal.copyright",
        Role.LEGAL,
        "*",
        _S,
        "copyright ©|copyright #|copyright (c)|© #|(c) #|copyright by|© copyright|©#|©copyright",
        "© 2024 Seebote Verlag GmbH",
        strength=0.85,
        longest=240,
    ),
    Row(
        "legal.en.links",
        Role.LEGAL,
        "en",
        _W,
        "privacy|privacy policy|privacy notice|privacy statement|privacy center|cookie policy"
        "|cookies policy|cookie notice|cookie statement|terms|terms of use|terms of service|terms of sale"
        "|terms & conditions"
        "|terms and conditions|terms and policies|privacy & terms|privacy and terms|terms & privacy"
        "|terms/privacy|dmca|disclaimer|disclaimers|accessibility|accessibility policy"
        "|accessibility statement|accessibility help|security policy|legal"
        "|legal notice|legal notices|imprint|do not sell my personal information"
        "|do not sell or share my personal information|your california privacy rights|california notices"
        "|ad choices|adchoices|about our ads"
        "|copyright|copyright policy|user agreement|ca notice at collection|modern slavery statement"
        "|cookie list|privacy rights|legal information",
        "Privacy Policy",
    ),
    Row(
        "legal.de.links",
        Role.LEGAL,
        "de",
        _W,
        "impressum|datenschutz|datenschutzerklärung|datenschutzhinweise|agb|nutzungsbedingungen"
        "|nutzungsbasierte onlinewerbung|barrierefreiheit|cookie-richtlinie|widerrufsrecht"
        "|widerrufsbelehrung|haftungsausschluss|rechtliches"
        "|rechtliche hinweise|jugendschutz|verträge kündigen|verträge hier kündigen|vertrag kündigen"
        "|abo kündigen|privatsphäre|datenschutz & cookies|allgemeine geschäftsbedingungen"
        "|erklärung zur barrierefreiheit|utiq verwalten",
        "Datenschutz",
    ),
    Row(
        "legal.fr.links",
        Role.LEGAL,
        "fr",
        _W,
        "mentions légales|politique de confidentialité|confidentialité|conditions générales"
        "|conditions générales d'utilisation|conditions générales de vente|cgu|cgv|cgu/cgv"
        "|politique de cookies|politique cookies|données personnelles|charte"
        "|vie privée|accessibilité|plan du site|conditions d'utilisation|informations légales"
        "|accessibilité : non conforme|protection des données",
        "Mentions légales",
    ),
    Row(
        "legal.es.links",
        Role.LEGAL,
        "es",
        _W,
        "aviso legal|política de privacidad|privacidad|términos y condiciones|condiciones de uso"
        "|términos de uso|política de cookies|protección de datos|aviso de privacidad|accesibilidad"
        "|código ético|legales|condiciones generales|mapa web",
        "Aviso legal",
    ),
    Row(
        "legal.romance.links",
        Role.LEGAL,
        "it pt",
        _W,
        "note legali|informativa sulla privacy|informativa privacy|privacy e cookie|cookie policy"
        "|termini e condizioni|condizioni d'uso|termini di servizio|dichiarazione di accessibilità"
        "|condizioni generali|dati societari"
        "|política de privacidade|termos de uso|termos e condições|aviso legal|política de cookies"
        "|acessibilidade|ficha técnica|estatuto editorial|proteção de dados",
        "Note legali",
    ),
    Row(
        "legal.germanic.links",
        Role.LEGAL,
        "nl sv da no",
        _W,
        "privacyverklaring|privacybeleid|algemene voorwaarden|gebruiksvoorwaarden|cookiebeleid"
        "|cookieverklaring|toegankelijkheid|colofon|integritetspolicy|personuppgiftspolicy"
        "|användarvillkor|cookiepolicy|tillgänglighet|om cookies|personuppgifter"
        "|privatlivspolitik|persondatapolitik|handelsbetingelser|cookiepolitik|personvern"
        "|personvernerklæring|vilkår|tilgjengelighet|tilgængelighedserklæring|ansvarig utgivare"
        "|brukervilkår",
        "Privacybeleid",
    ),
    Row(
        "legal.more.links",
        Role.LEGAL,
        "fi pl tr ru",
        _W,
        "tietosuojaseloste|tietosuoja|käyttöehdot|saavutettavuus|saavutettavuusseloste|rekisteriseloste"
        "|evästekäytännöt|polityka prywatności|regulamin|polityka cookies|rodo|nota prawna"
        "|warunki korzystania|deklaracja dostępności"
        "|gizlilik politikası|kullanım koşulları|kvkk|aydınlatma metni|çerez politikası|künye|yasal uyarı"
        "|gizlilik sözleşmesi|политика конфиденциальности|пользовательское соглашение"
        "|правила использования|условия использования|персональные данные",
        "Polityka prywatności",
    ),
    Row(
        "legal.cjk.links",
        Role.LEGAL,
        "ja zh ko",
        _W,
        "プライバシーポリシー|個人情報保護方針|個人情報の取り扱い|利用規約|特定商取引法に基づく表記"
        "|特定商取引法|著作権|著作権について|免責事項|サイトポリシー|クッキーポリシー|隐私政策|隐私声明"
        "|隱私權政策|隱私政策|使用条款|服务条款|服務條款|法律声明|版权声明|免责声明|免責聲明"
        "|개인정보처리방침|개인정보 처리방침|이용약관|청소년보호정책|저작권|저작권보호정책|법적고지|이메일무단수집거부",
        "プライバシーポリシー",
    ),
)

ROWS = (*CONSENT, *LEGAL)

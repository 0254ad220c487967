"""Consent dialogs as consent managers word them: choices, purposes, tables of cookies."""

from __future__ import annotations

from fonds.marks.furniture.rows import Row, Shape
from fonds.model import Role

_W, _S, _I = Shape.WHOLE, Shape.START, Shape.INSIDE

# The choices on the first and second layer; each stands alone on a line.
CHOICES = (
    Row(
        "consent.en.choice",
        Role.CONSENT,
        "en",
        _W,
        "accept all & close|accept all and close|accept all and continue|accept and continue|accept & continue"
        "|accept recommended cookies|accept selected|accept selected cookies|accept necessary cookies"
        "|accept only essential cookies|accept essential cookies|allow essential cookies|allow selection"
        "|allow necessary cookies|allow all & close|agree and close|agree & close|agree and proceed|agree to all"
        "|agree and continue|i accept all cookies|i agree to all|yes, i agree|yes, i accept|ok, i agree"
        "|ok, i understand|i understand|reject all cookies|reject all and close|reject additional cookies"
        "|reject non-essential|reject non-essential cookies|reject optional cookies|decline all|decline cookies"
        "|decline all cookies|deny|deny all|refuse all|continue without accepting|continue without consent"
        "|disagree|disagree and close|opt out|opt-out|only essential cookies|essential cookies only"
        "|necessary only|necessary cookies only|save & accept|save and accept|save and close|save & close"
        "|save my choices|save choices|save my preferences|confirm my choices|confirm choices"
        "|confirm my preferences|confirm selection|customize cookies|customize settings|customise settings"
        "|customize preferences|change settings|change cookie settings|change preferences|change your preferences"
        "|more options|manage options|manage settings|manage cookie settings|manage cookie preferences"
        "|manage consent preferences|manage privacy preferences|manage my cookies|manage your cookies"
        "|manage privacy settings|manage your privacy|manage my preferences|view preferences|view vendors"
        "|vendor list|list of partners|list of partners (vendors)|show purposes|see our partners|let me choose"
        "|cookie options|show details|accept deny|accept reject|accept cookies reject cookies"
        "|cookie settings accept all|cookie settings reject all accept all|details accept all|always active"
        "|always enabled|always on|strictly necessary|strictly necessary cookies always active"
        "|necessary always active|necessary always enabled|functional always active|functional cookies"
        "|performance cookies|targeting cookies|analytics cookies|analytical cookies|advertising cookies"
        "|marketing cookies|necessary cookies|essential cookies|required cookies|preference cookies"
        "|statistics cookies|social media cookies|unclassified cookies|non-necessary|non-necessary cookies"
        "|consent leg.interest|legitimate interest|legitimate interests|consent preferences"
        "|privacy preference center|privacy preferences|privacy overview|cookie duration description"
        "|cookie type duration description|your cookie preferences|your cookie settings|cookie control"
        "|cookies & privacy|cookies and privacy|this site uses cookies|this website uses cookies"
        "|we and our partners use cookies|about your privacy|we care about your privacy|we respect your privacy"
        "|your privacy is important to us|your privacy matters|powered by onetrust|powered by cookiebot"
        "|powered by usercentrics|host description|cookie list search|clear checkbox label label|apply cancel"
        "|withdraw consent|revoke consent|revoke cookies|change consent|change your consent"
        "|update privacy preferences",
        "Reject non-essential cookies",
    ),
    Row(
        "consent.de.choice",
        Role.CONSENT,
        "de",
        _W,
        "alle akzeptieren und schließen|alles akzeptieren|akzeptieren und schließen|akzeptieren und weiter"
        "|akzeptieren & weiter|annehmen|alle annehmen|alle cookies annehmen|alle cookies erlauben|alle erlauben"
        "|alle zulassen|alle cookies zulassen|cookies zulassen|cookies erlauben|auswahl erlauben"
        "|auswahl akzeptieren|auswahl bestätigen|auswahl speichern und schließen|ausgewählte akzeptieren"
        "|meine auswahl speichern|einstellungen speichern|speichern und schließen|speichern & schließen"
        "|allen zustimmen|allem zustimmen|alle cookies ablehnen|alles ablehnen|cookies ablehnen|nicht zustimmen"
        "|nein, danke ablehnen|nur essenzielle cookies|nur essenzielle cookies akzeptieren"
        "|nur essentielle cookies|nur essentielle cookies akzeptieren|nur notwendige|nur notwendige akzeptieren"
        "|nur erforderliche cookies|nur notwendige cookies akzeptieren|nur technisch notwendige cookies"
        "|notwendige cookies|technisch notwendig|technisch notwendige cookies|essenziell|funktionale cookies"
        "|funktionelle cookies|marketing-cookies|statistik-cookies|analyse-cookies|optionale cookies"
        "|ohne einwilligung fortfahren|weiter ohne zustimmung|weiter ohne einwilligung"
        "|einstellungen oder ablehnen|ablehnen oder einstellungen|cookie einstellungen"
        "|cookie-einstellungen ändern|cookie-einstellungen verwalten|cookies einstellungen|cookie-präferenzen"
        "|cookie präferenzen|individuelle datenschutzeinstellungen|individuelle cookie-einstellungen"
        "|datenschutz-einstellungen|datenschutz-präferenz|datenschutzpräferenzen|privatsphäreeinstellungen"
        "|cookie-zustimmung verwalten|zustimmung verwalten|einwilligung verwalten|einwilligungen verwalten"
        "|einwilligungen widerrufen|einwilligung widerrufen|zustimmung widerrufen|einstellungen anpassen"
        "|cookie-informationen anzeigen|cookie informationen anzeigen|cookie-informationen ausblenden"
        "|cookie-details|immer aktiv|immer aktiviert|notwendig immer aktiviert|funktional immer aktiv"
        "|berechtigtes interesse|ich stimme zu|ich akzeptiere|ich bin einverstanden|ja, ich stimme zu"
        "|zwecke anzeigen|partner anzeigen|liste der partner|anbieter verwalten|mit werbung nutzen"
        "|werbefrei nutzen|weiter mit werbung|weiter mit werbung und tracking|pur-abo|datenschutz und cookies"
        "|wir verwenden cookies|wir nutzen cookies|diese website verwendet cookies"
        "|diese webseite verwendet cookies|cookies auf dieser website|cookies und datenschutz|cookie laufzeit"
        "|cookie name|cookie-laufzeit",
        "Nur essenzielle Cookies akzeptieren",
    ),
    Row(
        "consent.fr.choice",
        Role.CONSENT,
        "fr",
        _W,
        "tout accepter et continuer|tout accepter et fermer|accepter tout|accepter les cookies"
        "|accepter tous les cookies|accepter tous|accepter et poursuivre|autoriser tous les cookies"
        "|tout autoriser|autoriser la sélection|accepter la sélection|tout refuser et continuer|refuser tout"
        "|refuser tous les cookies|refuser les cookies|refuser et continuer|refuser et s'abonner|non merci"
        "|interdire tous les cookies|cookies nécessaires uniquement|uniquement les cookies nécessaires"
        "|cookies essentiels uniquement|cookies strictement nécessaires|cookies nécessaires|cookies fonctionnels"
        "|cookies de performance|cookies publicitaires|cookies de ciblage|toujours actif|toujours activé"
        "|toujours actifs|intérêt légitime|enregistrer mes choix|enregistrer et fermer|confirmer mes choix"
        "|valider mes choix|sauvegarder mes choix|enregistrer les préférences|voir les préférences"
        "|gérer le consentement|gérer le consentement aux cookies|gérer mes cookies|gérer mon consentement"
        "|gérer mes choix|gérer les préférences|gérer les options|gérer les services|gestion des préférences"
        "|gestion du consentement|modifier mes choix|modifier mon consentement|paramétrer mes choix|paramétrer"
        "|paramétrer les traceurs|paramètres de confidentialité|paramètres cookies|paramétrage des cookies"
        "|paramétrer mes cookies|personnaliser les cookies|choisir mes cookies"
        "|en savoir plus et paramétrer|plus d'options|afficher les finalités|voir nos partenaires"
        "|liste des partenaires|nous respectons votre vie privée"
        "|le respect de votre vie privée est notre priorité|votre vie privée nous importe|j'ai compris"
        "|ok, j'ai compris|ok pour moi|oui, j'accepte|j'accepte les cookies|je refuse|consentements certifiés par"
        "|ce site utilise des cookies|préférences de cookies|préférences en matière de cookies"
        "|vos choix de cookies|cookies et vie privée|s'abonner pour refuser|retirer mon consentement",
        "Tout refuser et continuer",
    ),
    Row(
        "consent.es.choice",
        Role.CONSENT,
        "es",
        _W,
        "aceptar todo y cerrar|aceptar todo y continuar|aceptar todas las cookies|aceptar las cookies"
        "|aceptar selección|aceptar y seguir navegando|aceptar y suscribirse|permitir todas"
        "|permitir todas las cookies|permitir cookies|permitir selección|permitir la selección"
        "|rechazar todas las cookies|rechazar cookies|rechazar y suscribirse|rechazar y pagar"
        "|rechazar todo y cerrar|no acepto|no, gracias rechazar|denegar|denegar todo|solo cookies necesarias"
        "|sólo cookies necesarias|solo necesarias|solo las necesarias|cookies necesarias|cookies técnicas"
        "|cookies funcionales|cookies de marketing|cookies publicitarias|cookies analíticas"
        "|cookies estrictamente necesarias|siempre activo|siempre activas|siempre activado|interés legítimo"
        "|guardar preferencias|guardar mis preferencias|guardar configuración|guardar y cerrar|guardar ajustes"
        "|confirmar mis preferencias|confirmar mis elecciones|ver preferencias|preferencias de cookies"
        "|preferencias de privacidad|gestionar preferencias|gestionar consentimiento|gestionar opciones"
        "|gestionar el consentimiento|administrar cookies|administrar preferencias|administrar consentimiento"
        "|configurar las cookies|configuración de privacidad|configuración cookies|ajustes de cookies"
        "|ajustes de privacidad|personalizar cookies|personalizar mi elección|más opciones|opciones de cookies"
        "|cambiar configuración|mostrar finalidades|ver nuestros socios|nuestros socios|lista de socios"
        "|acepto las cookies|estoy de acuerdo|aceptar cookies rechazar cookies|uso de cookies"
        "|nosotros valoramos tu privacidad|valoramos tu privacidad|valoramos su privacidad"
        "|tu privacidad es importante|su privacidad es importante para nosotros|esta web utiliza cookies"
        "|este sitio web utiliza cookies|este sitio utiliza cookies|aviso de cookies|aviso sobre cookies"
        "|revocar consentimiento|administrar utiq|gestionar utiq|retirar el consentimiento",
        "Rechazar todas las cookies",
    ),
    Row(
        "consent.romance.choice",
        Role.CONSENT,
        "it pt",
        _W,
        "accetta tutti i cookie|accetta tutti e chiudi|accetta tutto e chiudi|accetta e continua"
        "|accetta selezionati|accetta i selezionati|accetta solo necessari|accettare tutti|accetto|acconsento"
        "|consenti|consenti tutti|consenti tutti i cookie|consenti selezione|consenti la selezione"
        "|rifiuta e continua|rifiuta e abbonati|rifiuta tutti|rifiuta i cookie|rifiuta tutti i cookie"
        "|rifiuta tutto e chiudi|rifiuto|nega tutti|solo necessari|solo i necessari|usa solo i cookie necessari"
        "|solo cookie tecnici|cookie necessari|cookie tecnici|cookie funzionali|cookie di profilazione"
        "|cookie statistici|cookie analitici|cookie di marketing|sempre attivo|sempre attivi|interesse legittimo"
        "|salva preferenze|salva le preferenze|salva e chiudi|salva impostazioni|salva le mie scelte"
        "|conferma le mie scelte|conferma scelte|gestisci preferenze|gestisci le preferenze|gestisci consenso"
        "|gestisci il consenso|gestisci i cookie|gestisci opzioni|gestisci le opzioni|gestione cookie"
        "|gestione dei cookie|gestione consensi|modifica consenso|modifica consenso cookie|revoca il consenso"
        "|cambia impostazioni privacy|preferenze cookie|preferenze privacy|preferenze sui cookie"
        "|le tue preferenze relative al consenso|le tue preferenze relative alla privacy|impostazioni dei cookie"
        "|impostazioni privacy|personalizza i cookie|personalizza le scelte|scopri di più e personalizza"
        "|maggiori opzioni|più opzioni|altre opzioni|visualizza le preferenze|visualizza preferenze"
        "|mostra finalità|mostra dettagli|i nostri partner|lista dei partner|elenco dei partner"
        "|teniamo alla tua privacy|rispettiamo la tua privacy|la tua privacy è importante"
        "|questo sito utilizza i cookie|questo sito utilizza cookie|questo sito web utilizza i cookie|ho capito"
        "|ok, ho capito|aceitar todos os cookies|aceitar e continuar|aceitar e prosseguir|aceitar selecionados"
        "|aceitar seleção|aceito todos|aceito todos os cookies|concordo|concordo e fecho|concordar"
        "|concordar e fechar|permitir todos|permitir todos os cookies|permitir seleção|rejeitar todos"
        "|rejeitar tudo|rejeitar todos os cookies|rejeitar cookies|rejeitar e fechar|recusar todos|recusar tudo"
        "|recusar cookies|não aceito|apenas necessários|apenas os necessários|somente necessários"
        "|cookies necessários|cookies estritamente necessários|cookies funcionais|cookies de desempenho"
        "|cookies de publicidade|sempre ativo|sempre ativos|sempre ativado|sempre activo|interesse legítimo"
        "|guardar preferências|salvar preferências|salvar e fechar|salvar configurações|confirmar minhas escolhas"
        "|confirmar escolhas|gerir preferências|gerir consentimento|gerir opções|gerir o consentimento"
        "|gerenciar cookies|gerenciar preferências|gerenciar opções|gerenciar consentimento"
        "|preferências de cookies|preferências de privacidade|ver preferências|definições de privacidade"
        "|configurações de privacidade|configurar preferências|mais opções|ver parceiros|os nossos parceiros"
        "|nossos parceiros|valorizamos a sua privacidade|valorizamos sua privacidade"
        "|respeitamos a sua privacidade|nós usamos cookies|este site usa cookies|este site utiliza cookies"
        "|ok, entendi|eu aceito|aceitar cookies rejeitar cookies|continuar sem aceitar",
        "Gestisci preferenze",
    ),
    Row(
        "consent.germanic.choice",
        Role.CONSENT,
        "nl sv da no",
        _W,
        "alles toestaan|alle cookies toestaan|cookies toestaan|cookies accepteren|selectie toestaan|accepteer"
        "|accepteer alles|accepteer alle cookies|accepteer cookies|alle accepteren|akkoord en doorgaan"
        "|akkoord en sluiten|accepteren en doorgaan|ja, ik accepteer|ja, accepteren|ik ga akkoord|ik accepteer"
        "|alle cookies weigeren|cookies weigeren|weiger|weiger alles|weiger cookies|afwijzen|alles afwijzen"
        "|niet akkoord|doorgaan zonder te accepteren|alleen noodzakelijke cookies|alleen noodzakelijk"
        "|enkel noodzakelijke cookies|noodzakelijke cookies|functionele cookies|analytische cookies|altijd actief"
        "|altijd ingeschakeld|gerechtvaardigd belang|voorkeuren beheren|voorkeuren opslaan|voorkeuren bekijken"
        "|voorkeuren aanpassen|voorkeuren instellen|voorkeuren wijzigen|bekijk voorkeuren|cookievoorkeuren"
        "|cookie voorkeuren|cookie-voorkeuren|cookie-instellingen beheren|cookie instellingen"
        "|cookie-instellingen aanpassen|cookie-instellingen wijzigen|cookies instellen|zelf instellen"
        "|instellingen beheren|privacy-instellingen|privacyinstellingen|privacy instellingen|beheer cookies"
        "|beheer toestemming|toestemming beheren|beheer voorkeuren|meer opties|toon doeleinden|onze partners"
        "|opslaan en sluiten|keuzes opslaan|mijn keuzes bevestigen|deze website gebruikt cookies"
        "|wij gebruiken cookies|we gebruiken cookies|deze site gebruikt cookies|jouw privacy"
        "|uw privacy is belangrijk voor ons|godkänn cookies|godkänn och stäng|godkänn alla kakor|godkänn valda"
        "|godkänn urval|godkänn nödvändiga|acceptera cookies|acceptera alla cookies|acceptera och stäng"
        "|acceptera kakor|acceptera nödvändiga|tillåt alla|tillåt alla cookies|tillåt alla kakor|tillåt urval"
        "|tillåt cookies|neka|neka alla|neka alla cookies|avvisa alla|avvisa alla cookies|avböj|avböj alla"
        "|bara nödvändiga|bara nödvändiga cookies|endast nödvändiga|endast nödvändiga cookies"
        "|endast nödvändiga kakor|nödvändiga cookies|nödvändiga kakor|alltid aktiv|alltid aktiva"
        "|berättigat intresse|anpassa inställningar|anpassa cookies|hantera inställningar|hantera samtycke"
        "|hantera val|hantera kakor|hantera mina val|hantera cookieinställningar|spara inställningar"
        "|spara och stäng|spara val|spara mina val|cookie-inställningar|inställningar för kakor"
        "|ändra cookieinställningar|integritetsinställningar|fler alternativ|visa syften|våra partners"
        "|visa detaljer|jag godkänner|jag accepterar|vi använder cookies|vi använder kakor"
        "|vi värnar om din integritet|vi värdesätter din integritet|den här webbplatsen använder cookies|om kakor"
        "|accepter alle cookies|accepter cookies|accepter og luk|acceptér alle|acceptér|tillad cookies"
        "|tillad valgte|tillad udvalgte|tillad nødvendige|kun nødvendige cookies|afvis|afvis alle cookies"
        "|afvis cookies|afvis alle undtagen nødvendige|nødvendige cookies|altid aktiv|altid aktive"
        "|legitim interesse|tilpas indstillinger|tilpas cookies|tilpas valg|gem indstillinger|gem valg|gem og luk"
        "|vis detaljer|vis formål|administrer samtykke|administrer indstillinger|administrer præferencer"
        "|administrér samtykke|cookie-indstillinger|cookie indstillinger|ændre samtykke|ændr samtykke"
        "|ret samtykke|samtykke|tilbagekald samtykke|træk samtykke tilbage|flere valgmuligheder|flere muligheder"
        "|vores partnere|jeg accepterer|vi bruger cookies|vi værner om dit privatliv"
        "|dit privatliv er vigtigt for os|privatlivsindstillinger|godta alle cookies"
        "|godta alle informasjonskapsler|godta og lukk|godta cookies|godta valgte|godta utvalgte|aksepter"
        "|aksepter alle|aksepter alle cookies|jeg godtar|jeg aksepterer|tillat alle|tillat alle cookies"
        "|tillat utvalgte|tillat valgte|avvis|avvis alle|avvis alle cookies|kun nødvendige informasjonskapsler"
        "|bare nødvendige|bare nødvendige cookies|nødvendige informasjonskapsler|alltid på|berettiget interesse"
        "|tilpass innstillinger|tilpass valg|lagre innstillinger|lagre valg|lagre og lukk|administrer valg"
        "|administrer innstillinger|administrer preferanser|administrer informasjonskapsler|cookie-innstillinger"
        "|innstillinger for informasjonskapsler|endre samtykke|personverninnstillinger|samtykkeinnstillinger"
        "|flere valg|våre partnere|vi bruker cookies|vi bruker informasjonskapsler"
        "|vi bryr oss om personvernet ditt|ditt personvern er viktig for oss",
        "Voorkeuren beheren",
    ),
    Row(
        "consent.more.choice",
        Role.CONSENT,
        "fi pl tr ru",
        _W,
        "hyväksy kaikki evästeet|hyväksy ja sulje|hyväksy ja jatka|hyväksy valitut|hyväksy vain välttämättömät"
        "|hyväksyn|hyväksyn kaikki|hyväksyn evästeet|salli kaikki|salli kaikki evästeet|salli valitut"
        "|salli evästeet|kiellä|kiellä kaikki|kieltäydy|kieltäydy kaikista|hylkää kaikki evästeet|estä kaikki"
        "|jatka hyväksymättä|vain välttämättömät evästeet|välttämättömät evästeet|välttämättömät|aina aktiivinen"
        "|aina käytössä|oikeutettu etu|muokkaa asetuksia|muuta asetuksia|muokkaa valintoja"
        "|muokkaa evästeasetuksia|tallenna valinnat|tallenna asetukset|vahvista valinnat|hallitse evästeitä"
        "|hallitse asetuksia|hallitse valintoja|hallinnoi asetuksia|hallinnoi suostumusta|evästevalinnat|evästeet"
        "|tietosuoja-asetukset|yksityisyysasetukset|lisää vaihtoehtoja|näytä tarkoitukset|kumppanimme"
        "|käytämme evästeitä|me välitämme yksityisyydestäsi|yksityisyytesi on meille tärkeää"
        "|tällä sivustolla käytetään evästeitä|akceptuję i przechodzę do serwisu|akceptuję i zamykam"
        "|akceptuję wszystkie|akceptuję wszystko|akceptuj wszystko|akceptuj i przejdź dalej|akceptuj i zamknij"
        "|akceptuj wszystkie pliki cookie|akceptuj niezbędne|akceptuj wybrane|zaakceptuj wszystko"
        "|zaakceptuj i zamknij|zaakceptuj wszystkie pliki cookie|zezwól na wszystkie|zezwól na wybór"
        "|zezwól na wszystkie pliki cookie|wyrażam zgodę|zgoda|zgadzam się na wszystkie|nie zgadzam się"
        "|nie wyrażam zgody|odmowa|odmów|odrzuć wszystko|odrzuć wszystkie pliki cookie|odrzuć opcjonalne"
        "|tylko niezbędne|tylko niezbędne pliki cookie|niezbędne pliki cookie|pliki cookie|zawsze aktywne"
        "|zawsze włączone|uzasadniony interes|prawnie uzasadniony interes|zapisz ustawienia|zapisz wybór"
        "|zapisz preferencje|zapisz i zamknij|potwierdź mój wybór|zarządzaj zgodami|zarządzaj zgodą"
        "|zarządzaj cookies|zarządzaj ciasteczkami|zarządzaj plikami cookie|zarządzaj preferencjami"
        "|zarządzaj ustawieniami|zarządzaj opcjami|dostosuj ustawienia|dostosuj zgody|dostosuj preferencje"
        "|ustawienia zaawansowane|ustawienia prywatności|ustawienia plików cookies|preferencje plików cookie"
        "|preferencje prywatności|zmień ustawienia|zmień ustawienia prywatności|więcej opcji|pokaż cele"
        "|pokaż szczegóły|nasi partnerzy|zaufani partnerzy|lista partnerów|szanujemy twoją prywatność"
        "|dbamy o twoją prywatność|cenimy twoją prywatność|cenimy prywatność użytkowników"
        "|twoja prywatność jest dla nas ważna|ta strona używa plików cookie|ta strona korzysta z ciasteczek"
        "|rozumiem i akceptuję|kabul et ve kapat|kabul et ve devam et|hepsini kabul et|tümünü kabul et ve kapat"
        "|tüm çerezleri kabul et|çerezleri kabul et|tümüne izin ver|tüm çerezlere izin ver|seçime izin ver"
        "|izin ver|onaylıyorum|hepsini reddet|tüm çerezleri reddet|çerezleri reddet|reddediyorum"
        "|sadece gerekli çerezler|yalnızca gerekli çerezler|zorunlu çerezler|gerekli çerezler|işlevsel çerezler"
        "|performans çerezleri|hedefleme çerezleri|pazarlama çerezleri|analitik çerezler|reklam çerezleri"
        "|her zaman aktif|her zaman etkin|meşru menfaat|tercihlerimi kaydet|tercihleri kaydet|ayarları kaydet"
        "|kaydet ve kapat|seçimlerimi onayla|tercihleri yönet|tercihlerimi yönet|çerez tercihleri"
        "|çerez tercihlerini yönet|çerez tercihlerinin değiştirilmesi|çerez kontrol paneli"
        "|tanımlama bilgilerini yönet|çerez ayarlarını yönet|ayarları yönet|gizlilik ayarları|gizlilik tercihleri"
        "|seçenekleri yönet|daha fazla seçenek|iş ortaklarımız|çerez kullanımı|çerez aydınlatma metni"
        "|gizliliğinize önem veriyoruz|çerezler|bu site çerez kullanıyor|anladım|tamam, anladım|kabul et reddet"
        "|принять все cookie|принять все файлы cookie|принять и закрыть|принять и продолжить|принять cookie"
        "|принять выбранные|принимаю все|принимаю условия|разрешить все|разрешить все cookie|разрешить выбранные"
        "|согласиться|согласен со всем|даю согласие|я принимаю|не согласен|отклонить все|отклонить все cookie"
        "|отказаться|отказаться от всех|запретить все|только необходимые|только необходимые cookie"
        "|только обязательные|необходимые cookie|обязательные cookie|всегда активно|всегда активны"
        "|всегда включены|законный интерес|сохранить настройки|сохранить выбор|подтвердить выбор"
        "|настройки файлов cookie|настройки куки|настроить cookie|настроить|настройки конфиденциальности"
        "|управление cookie|управление файлами cookie|управлять cookie|управление согласием|изменить настройки"
        "|параметры cookie|больше параметров|другие варианты|показать цели|наши партнёры|наши партнеры"
        "|мы используем cookie|мы используем куки|мы используем файлы cookie|мы ценим вашу конфиденциальность"
        "|ваша конфиденциальность важна для нас|политика cookie|понятно|всё понятно|ок, понятно",
        "Akceptuję i przechodzę do serwisu",
    ),
    Row(
        "consent.cjk.choice",
        Role.CONSENT,
        "ja zh ko",
        _W,
        "同意して閉じる|同意して続ける|同意しない|すべてに同意する|すべてに同意|全て同意する|全てに同意"
        "|すべて許可|すべて許可する|すべてを許可|すべて承認|すべて拒否|すべて拒否する|全て拒否|拒否|許可|承認する"
        "|受け入れる|すべてのcookieを受け入れる|すべてのクッキーを受け入れる|すべてのcookieを許可"
        "|すべてのcookieを拒否する|cookieを受け入れる|cookieを拒否|クッキーを受け入れる|クッキーを許可|必須のみ"
        "|必須cookieのみ|必要なcookieのみ|必須のcookieのみ許可|必須cookie|機能性cookie|パフォーマンスcookie"
        "|ターゲティングcookie|常に有効|常に許可|正当な利益|設定を保存|設定を保存する|選択を保存|選択内容を確認"
        "|設定を管理|設定を変更|設定を変更する|cookieの設定|cookie の設定|cookie 設定|cookieの管理|クッキーの設定"
        "|クッキーを管理|cookieについて|プライバシー設定|プライバシー設定センター|詳細設定|オプションを管理"
        "|同意の管理|同意を管理|目的を表示|cookieポリシーに同意する|当サイトはcookieを使用しています"
        "|お客様のプライバシーを尊重します|わかりました|接受所有 cookie|接受所有cookie|接受全部 cookie"
        "|接受全部cookie|接受 cookie|接受cookie|接受cookies|接受所有cookies|接受并继续|接受并关闭|接受並繼續"
        "|接受並關閉|接受全部cookies|全部允许|全部允許|允许所有|允許所有|允许全部|允许所有cookie|允许所有 cookie"
        "|允許所有cookie|同意并继续|同意並繼續|同意并关闭|同意全部|全部同意|我接受|我知道了|全部拒绝|全部拒絕"
        "|拒绝所有|拒絕所有|拒绝全部|拒絕全部|拒绝所有 cookie|拒绝所有cookie|拒絕所有cookie|不同意|仅必要|仅必需"
        "|僅必要|仅接受必要的 cookie|仅接受必要cookie|僅接受必要cookie|必要的cookie|必要 cookie|始终启用|始终活跃"
        "|始終啟用|保存设置|儲存設定|保存偏好设置|确认我的选择|確認我的選擇|管理 cookie|管理cookie|管理偏好"
        "|管理偏好设置|管理选项|管理選項|管理同意|cookie 设置|cookie设置|cookies设置|cookie 偏好设置"
        "|cookie偏好设置|隐私设置|隱私設定|隐私偏好设置|自定义设置|更多选项|我们重视您的隐私|我們重視您的隱私"
        "|本网站使用cookie|本網站使用cookie|本网站使用 cookie|本網站使用cookies|모두 수락|모두 수락하기"
        "|모두 동의하기|전체 동의|전체 수락|동의하기|동의함|동의하고 계속|동의하고 닫기|수락|수락하기|허용"
        "|모두 허용하기|쿠키 허용|쿠키 수락|모든 쿠키 수락|모든 쿠키 허용|모든 쿠키 동의|모두 거부|모두 거절"
        "|전체 거부|거부하기|거절|모든 쿠키 거부|쿠키 거부|동의 안함|동의하지 않음|필수만|필수 쿠키만"
        "|필수 쿠키만 허용|필수 쿠키|기능 쿠키|성능 쿠키|타겟팅 쿠키|항상 활성|항상 활성화|설정 저장|선택 저장"
        "|내 선택 확인|쿠키 관리|쿠키 환경설정|쿠키 기본 설정|쿠키 설정 관리|개인정보 설정|맞춤 설정|설정 관리"
        "|옵션 관리|환경설정 관리|쿠키 안내|쿠키 정책 동의|귀하의 개인정보를 소중히 생각합니다"
        "|이 사이트는 쿠키를 사용합니다",
        "すべて許可する",
    ),
)

# Sentences of dialogs, and rows of the tables of cookies.
SENTENCES = (
    Row(
        "consent.en.dialog",
        Role.CONSENT,
        "en",
        _I,
        "and our partners store|and our partners process data|and our partners use|our # partners"
        "|we and our carefully|partners store and access|stored and accessed on your device"
        "|access information on a device|non-essential cookies|types of cookies|cookie consent plugin"
        "|cookies in the category|consent for the cookies|cookies are used to|cookies are absolutely essential"
        "|cookies help us|cookies help to|cookies may be set|cookies allow us|cookies track|cookies store"
        "|cookies on your|cookies enable|store user consent|cookies are necessary|cookies are essential"
        "|non-necessary cookies|targeting cookies|technical storage or access"
        "|not consenting or withdrawing consent|withdraw your consent|withdraw consent|withdrawing your consent"
        "|change your consent|give your consent|your cookie settings|cookie settings at any"
        "|cookie preferences at any|accept cookies|reject cookies|rejecting cookies|using cookies"
        "|use optional cookies|place cookies|places cookies|set cookies|sets cookies|store cookies"
        "|essential cookies|agree to our use of|agree to the use of cookies|consent to our use"
        "|consent to the storing|consent to cookies|personalise content and ads|personalize content and ads"
        "|personalised ads and content|personalized ads and content|third party cookies|third-party cookies"
        "|first party cookies|and similar technologies to|cookies, and similar|precise geolocation data"
        "|legitimate interest|on your browsing experience|remembering your preferences and repeat visits"
        "|opt-out of these cookies|tcf vendors|iab tcf|iab vendors|google consent mode|global privacy control",
        "We and our partners store and access information on a device, such as cookies.",
        strength=0.85,
    ),
    Row(
        "consent.de.dialog",
        Role.CONSENT,
        "de",
        _I,
        "cookies und andere technologien|cookies und ähnliche technologien|cookies und vergleichbare|cookies, um"
        "|mithilfe von cookies|mit hilfe von cookies|cookies akzeptieren|cookies ablehnen|cookies helfen"
        "|cookies ermöglichen|cookies einverstanden|cookies zulassen|cookies deaktivieren|essenzielle cookies"
        "|essentielle cookies|notwendige cookies|technisch notwendige|cookie-nutzung|optionale cookies"
        "|unsere partner|und # partner|drittanbieter|ihre auswahl jederzeit|einwilligung jederzeit"
        "|einwilligung widerrufen|zustimmung widerrufen|einwilligung nicht erteilen|jederzeit widerrufen"
        "|jederzeit ändern oder widerrufen|willigen sie|stimmen sie zu|stimmst du der|stimmst du zu"
        "|berechtigten interesses|personenbezogene daten verarbeitet|personalisierte anzeigen und inhalte"
        "|personalisierte werbung und inhalte|auf einem gerät speichern|informationen auf einem gerät"
        "|cookie-hinweis|pur-abo|cookie-einstellungen|datenschutzeinstellungen|datenschutz-einstellungen",
        "Wir und unsere Partner speichern Informationen auf einem Gerät, etwa Cookies, um Inhalte zu zeigen.",
        strength=0.85,
    ),
    Row(
        "consent.romance.dialog",
        Role.CONSENT,
        "fr es it pt",
        _I,
        "nos cookies|nos partenaires|# partenaires|consentement à tout moment|donner votre consentement"
        "|stockage et l'accès|stocker et/ou accéder|intérêt légitime|refuser les cookies"
        "|contenu et publicités personnalisés|contenus personnalisés|publicités et contenu personnalisés"
        "|cookies propias|cookies de terceros|estas cookies|nuestras cookies|nuestros socios|# socios"
        "|nuestros # socios|consentimiento en cualquier momento|retirar su consentimiento"
        "|retirar tu consentimiento|dar su consentimiento|almacenar o acceder|almacenamos o accedemos"
        "|interés legítimo|anuncios y contenido personalizados|publicidad y contenido personalizados"
        "|nostri cookie|cookie di terze|cookie tecnici|questi cookie|nostri partner|# partner"
        "|consenso in qualsiasi momento|revocare il tuo consenso|il tuo consenso|archiviamo informazioni"
        "|archiviare informazioni|interesse legittimo|legittimo interesse|annunci e contenuti personalizzati"
        "|pubblicità e contenuti personalizzati|chiudendo questo banner|nossos cookies|cookies de terceiros"
        "|esses cookies|estes cookies|nossos parceiros|# parceiros|seu consentimento|o seu consentimento"
        "|consentimento a qualquer momento|armazenar e/ou acessar|armazenar e/ou aceder|interesse legítimo"
        "|anúncios e conteúdo personalizados|publicidade e conteúdo personalizados",
        "Nous et nos 12 partenaires stockons des informations sur un terminal et y accédons.",
        strength=0.75,
    ),
    Row(
        "consent.world.dialog",
        Role.CONSENT,
        "nl sv da no fi pl tr ru",
        _I,
        "deze cookies|onze cookies|onze partners|# partners|je toestemming|uw toestemming|jouw toestemming"
        "|toestemming intrekken|informatie op een apparaat|gerechtvaardigd belang|gepersonaliseerde advertenties"
        "|dessa cookies|våra cookies|våra partner|# partner|ditt samtycke|återkalla samtycke"
        "|återkalla ditt samtycke|lagra och/eller|information på en enhet|anpassade annonser"
        "|personanpassade annonser|disse cookies|vores cookies|brugen af cookies|vores partnere|# partnere"
        "|dit samtykke|samtykke tilbage|oplysninger på en enhed|målrettede annoncer|personligt tilpasset"
        "|fravælge cookies|benytter cookies|anvender cookies|disse informasjonskapslene|informasjonskapsler til"
        "|bruken av cookies|våre partnere|ditt samtykke|samtykket ditt|trekke tilbake samtykke"
        "|informasjon på en enhet|benytter informasjonskapsler|evästeitä|evästeiden|evästeet ovat|kumppanimme"
        "|suostumuksesi|suostumuksen|peruuttaa suostumuksesi|tietoja laitteella|kohdennettuja mainoksia"
        "|pliki cookie|plików cookie|plikach cookie|plikami cookie|pliki cookies|nasi partnerzy|zaufani partnerzy"
        "|zaufanych partnerów|# partnerów|wycofać zgodę|wyrażoną zgodę|na urządzeniu|spersonalizowane reklamy"
        "|uzasadnionego interesu|çerezleri|çerezlerin|çerezlere|çerezlerle|iş ortaklarımız|# iş ortağı|rızanızı"
        "|onayınızı geri|kişiselleştirilmiş reklam|veri politikamızı|veri politikasındaki|файлы cookie"
        "|файлов cookie|файлами cookie|cookie-файлы|cookie-файлов|куки-файлы|наши партнеры|наши партнёры"
        "|ваше согласие|отозвать согласие|обработку персональных данных|персонализированную рекламу",
        "Nasi zaufani partnerzy używają plików cookie.",
        strength=0.75,
        longest=500,
    ),
    Row(
        "consent.cjk.dialog",
        Role.CONSENT,
        "ja zh ko",
        _I,
        "cookie(クッキー)|cookie（クッキー）|cookieおよび|cookieと類似|クッキー(cookie)|クッキー（cookie）"
        "|cookieにより|cookieによって|当サイトではcookie|当サイトはcookie|本サイトはcookie|このサイトではcookie"
        "|このサイトはcookie|このウェブサイトはcookie|cookieポリシー|同意を撤回|パートナーは|使用cookies来"
        "|使用cookie来|使用 cookies|cookies來|cookie來|我们和我们的合作伙伴|我們和合作夥伴|撤回同意|撤回您的同意"
        "|个性化广告|個人化廣告|本网站使用|本網站使用|쿠키를 통해|쿠키를 저장|쿠키를 허용|쿠키를 사용|쿠키 및"
        "|쿠키와|파트너는|동의를 철회|동의 철회|맞춤형 광고|개인 맞춤 광고",
        "当サイトはCookie（クッキー）を利用して、より良いサービスを提供しています。",
        strength=0.8,
        longest=500,
    ),
)

ROWS = (*CHOICES, *SENTENCES)

"""Word lists that tell names of people from what else is written with capitals."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


def _words(*lines: str) -> frozenset[str]:
    return frozenset(" ".join(lines).casefold().split())


# Small words inside names: "Ludwig van Beethoven", "Ana de la Cruz", "Khalid bin Salman".
PARTICLES = _words(
    "de da do dos das du del della delle dello dei degli di van von zu zur zum vom den der ten ter "
    "tot het la le les lo",
    "el al bin bint ibn ben abu af av e y i und und' st st. san santa mac mc o' d' dal dalla bat 't op in",
)
SUFFIXES = _words("jr jr. sr sr. ii iii iv md m.d. md. phd ph.d. ph.d esq esq. dds rn mba cpa jd mp obe cbe llm")
TITLES = _words(
    "dr prof professor professorin sir dame lord lady rev hon mr mrs ms miss dipl ing mag drs ir pr mme mlle herr frau",
    "don doña sra dra doktor uzm doç д-р проф",
)
# Words that make a name an organisation. "Media Assignments" and the like follow a person's name in some credits.
ORGANISATION_WORDS = _words(
    "media news agency press photo photos images pictures studio studios foundation institute "
    "university college school",
    "ministry department council committee association society group inc inc. ltd ltd. llc gmbh ag "
    "corp corp. company co.",
    "magazine journal times post herald tribune gazette daily weekly online digital radio tv "
    "television channel network",
    "museum archive archives library gallery collection hospital police court government parliament party union club",
    "zeitung nachrichten redaktion verlag agentur presse universität institut verein ministerium bundeswehr polizei",
    "journalen tidningen avisen posten bladet dagblad krant periódico diario jornal giornale corriere gazeta dziennik",
    "газета новости агентство пресс-служба телеканал haber ajansı gazetesi gazete federation league center centre bank",
    "theatre theater productions entertainment records motors technologies systems services "
    "solutions partners assignments",
    "international national federal commission authority bureau office service editora rédaction redazione redacción",
    "fotografie photography handout press-office kommunikation communications today report reports review world",
    "insider observer guardian express mirror telegraph independent forum blog podcast show events marketing",
    "courier kurier chronicle bulletin dispatch inquirer enquirer examiner advertiser sentinel anzeiger rundschau",
    "tageblatt",
    "abendblatt morgenpost volksblatt courrier quotidien prensa correio newspaper newspapers publishing wire",
    "website webseite nyheter uutiset aktuellt deutschlandfunk rundfunk",
)
DESK_WORDS = _words(
    "staff desk team redaktion redaktionsteam editors editorial newsroom newsdesk correspondent "
    "correspondents reporters",
    "writers contributors redactie redakcja redaksjonen redaktionen toimitus rédaction redacción redação redazione",
    "redaksi редакция редакція redakce redakció agencies wires bureau web-redaktion autoren bearbeiter",
)
# Words of headings, menus and sentences: a string that holds one is no name.
COMMON = _words(
    "the and or of for to in on at from with about by as is are was were be this that these those it "
    "its our your my we",
    "you he she they not no yes all more most less new top best latest popular breaking live video "
    "videos photos gallery",
    "home homepage menu search subscribe subscription newsletter newsletters login log sign register account contact",
    "privacy policy cookie cookies terms conditions use legal imprint advertise advertisement sponsored share follow",
    "comments comment reply leave read related trending topics tags category categories sections "
    "section page pages next",
    "previous back skip close open sport sports politics business technology tech science health "
    "culture lifestyle travel",
    "opinion analysis entertainment economy finance markets money world local weather puzzles games food fashion style",
    "climate environment education jobs cars autos property events podcasts shop store gift guide guides reviews deals",
    "story stories article articles issue edition print app apps mobile download facebook twitter "
    "instagram youtube tiktok",
    "linkedin whatsapp telegram reddit pinterest bluesky threads email e-mail mail copyright rights reserved published",
    "updated posted modified date minutes minute min hours hour ago today yesterday tomorrow monday tuesday wednesday",
    "thursday friday saturday sunday january february march april june july august september october november december",
    "how why what when where who which will can should would could after before during under over between into onto",
    "here there just only also than then them their his her has have had do does did if so but up down out off get got",
    "der die das und oder für mit nach aus bei über unter ein eine einen einem einer ist sind war nicht auch auf im am",
    "zur zum vom wie was wer wo wenn mehr alle neue neuer neues startseite suche anmelden abo datenschutz impressum",
    "kontakt werbung anzeige artikel teilen kommentare meinung politik wirtschaft kultur wissen leben reise wetter",
    "le les des un une et ou pour avec dans sur par est sont plus accueil recherche connexion abonnez partager contact",
    "el los las una con por para en que es son más inicio buscar noticias suscríbete compartir "
    "política economía deportes",
    "il gli una con per che è sono più cerca abbonati condividi cronaca economia esteri cultura spettacoli scienza",
    "os uma com por para em que são mais início assine compartilhe esportes notícias política economia mundo brasil",
    "het een en voor met van zijn niet meer nieuws zoeken inloggen delen meest gelezen och för med som är inte mer på",
    "nyheter sök logga dela og som ikke mer søk и в на с по для не из от это как что все новости поиск войти",
    "image images photo picture courtesy credit file handout source illustration graphic map chart "
    "screenshot interview",
    "united states kingdom north south east west middle white house supreme court street city county state avenue road",
    "prime minister president senator king queen prince princess special exclusive premium report week weekly weekend",
    "view author authors editor's pick picks recommended listen watch play explore discover learn see show hide",
    "last first day days year years night morning war peace crisis election elections cup league championship",
    "black green red blue big great good bad full free high low long short real true life love death family women men",
    "children kids people human public private social digital data security energy oil gas power market trade company",
    "hintergrund übersicht überblick themen thema serie sonntag montag dienstag mittwoch donnerstag freitag samstag",
    "januar februar märz mai juni juli oktober dezember janvier février mars avril juin juillet août septembre octobre",
    "한국어 日本語 中文 简体中文 繁體中文 简体 繁體",
    "feb apr jun jul aug sep sept oct nov dec tue wed thu fri",
    "novembre décembre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
)
# Words that begin commands and greetings, and inside names are names.
FIRST_OF_COMMANDS = _words(
    "add buy start compare copy choose select click enter check browse load submit send upload create introducing hi",
    "hello hey dear thanks welcome meet try save print close edit upgrade liebe lieber hallo chère cher estimado",
    "estimada",
    "kära kære beste",
)
# Words of job titles: behind a name they are its role, and no name holds two.
JOB_WORDS = _words(
    "former consultant director manager expert specialist engineer founder president officer executive advisor adviser",
    "attorney lawyer physician veterinarian nutritionist dietitian strategist researcher scientist psychologist",
    "therapist educator lecturer student volunteer ambassador geschäftsführer geschäftsführerin pressesprecher",
    "pressesprecherin directeur directrice dyrektor direktör direktør директор профессор",
)
# Common words that end many names: behind a listed given name they are the family's.
SURNAMES_TOO = _words(
    "king prince white black green long short day love power best good street house court may march west north south",
    "east read story high low law money food world young rich price play war peace freedom christmas wild church",
    "market sport",
)
# Cities and countries that stand where names stand (datelines, bylines with a place).
_PLACES = """
london | paris | berlin | madrid | rome | roma | moscow | москва | kyiv | kiev | київ | brussels | bruxelles |
brüssel | vienna | wien | zürich | zurich | bern | basel | genf | geneva | genève | washington | washington dc
| new york | los angeles | san francisco | chicago | boston | houston | tokyo | beijing | peking | shanghai |
hong kong | singapore | seoul | delhi | new delhi | mumbai | sydney | melbourne | toronto | ottawa | hamburg |
münchen | munich | köln | cologne | frankfurt | stuttgart | düsseldorf | dresden | leipzig | hannover | bremen
| milano | milan | torino | napoli | amsterdam | den haag | the hague | rotterdam | stockholm | oslo |
copenhagen | københavn | helsinki | warsaw | warszawa | prague | praha | budapest | bucharest | bucurești |
athens | istanbul | ankara | jerusalem | tel aviv | cairo | dubai | johannesburg | cape town | nairobi | lagos
| são paulo | rio de janeiro | buenos aires | mexico city | lisbon | lisboa | porto | lille | lyon | dublin |
edinburgh | manchester | belfast | united states | united kingdom | south africa | north korea | south korea |
saudi arabia | new zealand | san diego | las vegas | new orleans | sri lanka | costa rica | puerto rico |
great britain | new jersey | north carolina | south carolina | new mexico | west virginia | new hampshire |
rhode island | south dakota | north dakota
"""
PLACES = frozenset(" ".join(place.split()) for place in _PLACES.split("|"))


# Given names that are words of headings too; no list of given names holds them. They tell a person only where something
# else does as well.
AMBIGUOUS_GIVEN = _words(
    "mark bill will art grace rose april june may summer autumn winter spring august faith joy hope chase chance drew",
    "guy ray rich sydney austin dallas houston georgia virginia florence jordan israel page sky star melody destiny",
    "justice king earl duke prince paris london brooklyn van von case river ocean forest trinity journey story price",
    "lay",
)


@cache
def given_names() -> frozenset[str]:
    """Some 24,000 folded given names; made by training/given_names.py."""
    return frozenset(files("fonds.marks").joinpath("given_names.txt").read_text("utf-8").split())


@cache
def family_names() -> frozenset[str]:
    """Some 25,000 folded family names; made by the same script."""
    return frozenset(files("fonds.marks").joinpath("family_names.txt").read_text("utf-8").split())


@cache
def common_words() -> frozenset[str]:
    """Some 23,000 folded words of plain text that are seldom names; made by training/common_words.py."""
    return frozenset(files("fonds.marks").joinpath("common_words.txt").read_text("utf-8").split())

"""French. How to add a phrase: docs/develop/add-a-phrase.md."""

from fonds.languages.rows import (
    Ago,
    Beside,
    Bio,
    BioLine,
    BrandLine,
    BrandWords,
    BylineOpener,
    ClassWords,
    CreditOpener,
    CreditSign,
    CreditWords,
    DateLabel,
    DateWord,
    DayWord,
    ExportWord,
    Furniture,
    Hint,
    Invite,
    JobTitle,
    Licence,
    MailWord,
    Month,
    NameWords,
    NotAuthor,
    OutOf,
    PageSign,
    Places,
    Rights,
    WireWord,
    Words,
)

# --- FURNITURE: lines of a site, not of a document. What each kind means stands in kinds.py.
FURNITURE = (
    Furniture(
        "consent.button",
        """
        accepter | tout accepter | accepter et fermer | accepter et continuer | continuer sans accepter | refuser
        tout refuser | j'accepte | gérer les cookies | gestion des cookies | paramétrer les cookies
        paramètres des cookies | préférences cookies | personnaliser mes choix | gérer mes préférences
        """,
        "Tout refuser",
    ),
    Furniture(
        "consent.sentence",
        """
        utilise des cookies | utilisons des cookies | utilisation de cookies | utilisation des cookies
        en poursuivant votre navigation | en utilisant ce site | nous et nos partenaires | nos # partenaires
        votre consentement | retirer votre consentement
        """,
        "En poursuivant votre navigation, vous acceptez l'utilisation de cookies.",
    ),
    Furniture("legal.rights", "tous droits réservés", "Gazette du quai, tous droits réservés."),
    Furniture(
        "legal.links",
        """
        mentions légales | politique de confidentialité | confidentialité | conditions générales
        conditions générales d'utilisation | conditions générales de vente | cgu | cgv | cgu/cgv
        politique de cookies | politique cookies | données personnelles | charte | vie privée | accessibilité
        plan du site | conditions d'utilisation | informations légales | accessibilité : non conforme
        protection des données
        """,
        "Mentions légales",
    ),
    Furniture(
        "consent.choice",
        """
        tout accepter et continuer | tout accepter et fermer | accepter tout | accepter les cookies
        accepter tous les cookies | accepter tous | accepter et poursuivre | autoriser tous les cookies
        tout autoriser | autoriser la sélection | accepter la sélection | tout refuser et continuer | refuser tout
        refuser tous les cookies | refuser les cookies | refuser et continuer | refuser et s'abonner | non merci
        interdire tous les cookies | cookies nécessaires uniquement | uniquement les cookies nécessaires
        cookies essentiels uniquement | cookies strictement nécessaires | cookies nécessaires
        cookies fonctionnels | cookies de performance | cookies publicitaires | cookies de ciblage
        toujours actif | toujours activé | toujours actifs | intérêt légitime | enregistrer mes choix
        enregistrer et fermer | confirmer mes choix | valider mes choix | sauvegarder mes choix
        enregistrer les préférences | voir les préférences | gérer le consentement
        gérer le consentement aux cookies
        """,
        "Tout refuser et continuer",
    ),
    Furniture(
        "consent.choice",
        """
        gérer mes cookies | gérer mon consentement | gérer mes choix | gérer les préférences | gérer les options
        gérer les services | gestion des préférences | gestion du consentement | modifier mes choix
        modifier mon consentement | paramétrer mes choix | paramétrer | paramétrer les traceurs
        paramètres de confidentialité | paramètres cookies | paramétrage des cookies | paramétrer mes cookies
        personnaliser les cookies | choisir mes cookies | en savoir plus et paramétrer | plus d'options
        afficher les finalités | voir nos partenaires | liste des partenaires | nous respectons votre vie privée
        le respect de votre vie privée est notre priorité | votre vie privée nous importe | j'ai compris
        ok, j'ai compris | ok pour moi | oui, j'accepte | j'accepte les cookies | je refuse
        consentements certifiés par | ce site utilise des cookies | préférences de cookies
        préférences en matière de cookies | vos choix de cookies | cookies et vie privée | s'abonner pour refuser
        retirer mon consentement
        """,
        "Gérer les services",
    ),
    Furniture(
        "consent.dialog",
        """
        nos cookies | nos partenaires | # partenaires | consentement à tout moment | donner votre consentement
        stockage et l'accès | stocker et/ou accéder | intérêt légitime | refuser les cookies
        contenu et publicités personnalisés | contenus personnalisés | publicités et contenu personnalisés
        """,
        "Nos partenaires lisent des données de votre appareil.",
    ),
    Furniture(
        "disclosure.sentence",
        "liens affiliés | lien affilié | percevoir une commission",
        "Cet article contient des liens affiliés.",
    ),
    Furniture(
        "advert.label",
        """
        publicité | annonce | annonces | sponsorisé | la suite après cette publicité | la suite après la publicité
        annonce publicitaire
        """,
        "Publicité",
    ),
    Furniture("advert.sentence", "bloqueur de publicité", "Vous utilisez un bloqueur de publicité."),
    Furniture(
        "consent.embedded",
        "pour afficher ce contenu, vous devez | pour voir ce contenu, vous devez",
        "Pour afficher ce contenu, vous devez accepter les cookies de Carte Marine.",
    ),
    Furniture(
        "advert.support",
        "si vous avez aimé cet article, soutenez | vous avez aimé cet article ? soutenez",
        "Vous avez aimé cet article ? Soutenez la Gazette du quai.",
    ),
    Furniture(
        "comments.heading",
        """
        commentaires | # commentaires | # commentaire | laisser un commentaire | laissez un commentaire
        commenter | ajouter un commentaire | réagissez | réagir à cet article | vos réactions | annuler la réponse
        voir les commentaires | voir tous les commentaires | commenter cet article | publier un commentaire
        répondre | commentaires (#) | tous les commentaires | les commentaires | écrire un commentaire
        poster un commentaire | lire les commentaires | déposer un commentaire | postez un commentaire
        aucun commentaire
        """,
        "Laisser un commentaire",
    ),
    Furniture(
        "author_bio.heading",
        "à propos de l'auteur | à propos de l'autrice | tous les articles de | l'auteur | voir tous ses articles",
        "À propos de l'auteur",
    ),
    Furniture(
        "share.button",
        """
        partager | partagez | partager l'article | partager cet article | partager sur facebook
        partager sur twitter | imprimer | envoyer | envoyer par e-mail | envoyer par mail | copier le lien
        télécharger le pdf | télécharger en pdf
        lien copié | enregistrer | sauvegarder | écouter l'article | offrir cet article | ajouter à vos favoris
        ajouter à mes favoris | lire plus tard | réagir | partager cet article sur
        """,
        "Partager sur Facebook",
    ),
    Furniture("share.start", "partager sur | suivez-nous", "Partager sur Facebook (ouvre une fenêtre)"),
    Furniture(
        "newsletter.sentence",
        """
        inscrivez-vous à | abonnez-vous à notre | notre newsletter | nos newsletters | la newsletter
        notre lettre | votre adresse e-mail | votre adresse email | dans votre boîte | s'inscrire à la newsletter
        recevez chaque | recevez nos | recevez gratuitement | recevez l'essentiel | se désinscrire
        vous désinscrire | je m'inscris | s'abonner à la newsletter | lettre d'information
        """,
        "Inscrivez-vous à notre lettre",
    ),
    Furniture(
        "topics.start",
        "mots-clés : | mots-clés: | thèmes : | catégories : | catégorie : | sujets :",
        "Mots-clés : phares",
    ),
    Furniture("topics.heading", "mots-clés | thèmes | catégories", "Catégories"),
    Furniture(
        "related.heading",
        """
        à lire aussi | a lire aussi | lire aussi | à lire également | sur le même sujet | sur le même thème
        articles liés | articles similaires | articles connexes | les plus lus | les plus populaires
        les plus récents | dans la même rubrique | à voir aussi | voir aussi | à la une | derniers articles
        dernières actualités | dernières nouvelles | dernières news | l'actualité en direct | recommandé pour vous
        nos recommandations | vous aimerez aussi | vous pourriez aussi aimer | vous pourriez être intéressé
        ces articles pourraient vous intéresser | plus d'articles | article suivant | article précédent
        à découvrir | à découvrir aussi | tendances | populaire | populaires | en continu | le fil info
        nos derniers articles | lire la suite | plus d'infos | le plus lu | à ne pas manquer
        contenus sponsorisés | d'autres articles | pour aller plus loin | les articles les plus lus
        articles recommandés | suggestions | sélection
        """,
        "À lire aussi",
    ),
    Furniture(
        "related.start",
        "lire aussi | à lire aussi | à lire : | voir aussi",
        "À lire aussi : le bac reprend la mer",
    ),
    Furniture(
        "paging.button",
        """
        suivant | précédent | page suivante | page précédente | page # sur # | haut de page | voir plus
        voir tout | retour en haut
        """,
        "Page suivante",
    ),
    Furniture(
        "search.box",
        "recherche | rechercher | rechercher sur le site | lancer la recherche | recherche avancée",
        "Rechercher",
    ),
    Furniture("search.start", "résultats de recherche", "Résultats de recherche pour « phare »"),
    Furniture(
        "navigation.entry",
        """
        accueil | menu | menu principal | fermer | ouvrir le menu | fermer le menu | aller au contenu
        aller au contenu principal | aller au menu | se connecter | connexion | s'inscrire | s'identifier
        mon compte | créer un compte | s'abonner | abonnez-vous | je m'abonne | abonnement | déconnexion | panier
        actualités | actualité | actu | politique | société | économie | international | monde | france | sport
        sports | culture | santé | sciences | planète | environnement | opinions | débats
        """,
        "Aller au contenu principal",
    ),
    Furniture(
        "navigation.entry",
        """
        idées | vidéos | vidéo | photos | podcasts | météo | faits divers | régions | loisirs | voyage | cuisine
        mode | people | télévision | cinéma | musique | livres | jeux | emploi | immobilier | annonces légales
        le journal | journal numérique | édition du jour | rubriques | plus | en direct | direct
        éditions locales | navigation | fil d'ariane | vous êtes ici | langue | boutique | petites annonces
        carnet | magazine | styles | sommaire
        """,
        "Journal numérique",
    ),
    Furniture(
        "navigation.start",
        "aller au | aller à | accueil > | accueil » | vous êtes ici",
        "Aller au menu du port",
    ),
    Furniture(
        "footer.entry",
        """
        qui sommes-nous | à propos | à propos de nous | contactez-nous | nous contacter | recrutement | carrières
        annonceurs | régie publicitaire | espace presse | presse | aide | aide et contact | besoin d'aide ?
        service client | rédaction | la rédaction | l'équipe | notre équipe | suivez-nous | suivez-nous sur
        nous suivre | réseaux sociaux | nos applications | applications | application mobile | flux rss
        partenaires | nos partenaires | gérer mon abonnement | foire aux questions | fréquence
        télécharger l'application | le groupe | nos sites | nos services
        """,
        "Qui sommes-nous ?",
    ),
    Furniture(
        "footer.inside",
        "n° commission paritaire | directeur de la publication",
        "Directeur de la publication : Ada Vint",
    ),
    Furniture(
        "newsletter.form",
        """
        nos newsletters | inscription newsletter | inscription à la newsletter | s'inscrire à la newsletter
        je m'inscris | je m'abonne à la newsletter | votre e-mail | votre email | votre adresse e-mail
        adresse e-mail | adresse email | votre adresse mail | restez informé | restez informés
        recevoir la newsletter | m'inscrire | toutes les newsletters | les newsletters | découvrez nos newsletters
        merci pour votre inscription
        """,
        "Votre adresse e-mail",
    ),
    Furniture(
        "comments.form",
        """
        adresse e-mail ne sera pas publiée | champs obligatoires sont indiqués | utilise akismet
        données de vos commentaires | annuler la réponse | pour commenter | pour laisser un commentaire
        poster un commentaire | réservé aux abonnés pour commenter | charte des commentaires
        règles de modération
        """,
        "Votre adresse e-mail ne sera pas publiée.",
    ),
    Furniture(
        "comments.words",
        """
        laisser un commentaire annuler la réponse | soyez le premier à commenter | les plus anciens
        les plus appréciés | signaler | signaler un abus | votre commentaire | # réactions | # réaction
        réactions | réagir à l'article | # réponses | participer à la conversation | voir # commentaires
        commentaire
        """,
        "Les plus appréciés",
    ),
    Furniture(
        "related.words",
        """
        à lire ensuite | à lire sur le même sujet | à lire dans la même rubrique | lire plus | plus lus
        les plus partagés | les plus commentés | le fil de l'actu | fil info | fil actu | l'essentiel
        vos articles | la rédaction vous conseille | sélectionné pour vous | ailleurs sur le web
        autour de ce sujet | sur le web | voir plus d'articles | plus d'actualités | plus de vidéos
        ça peut vous intéresser | cela pourrait vous intéresser | ces articles peuvent vous intéresser
        vous aimerez également | vous avez aimé cet article | dans l'actualité | les derniers articles
        dernières infos | toute l'actu | toute l'actualité | dernières minutes | notre sélection
        articles précédents | contenus associés | dossiers
        """,
        "Les plus commentés",
    ),
    Furniture(
        "advert.calls",
        """
        acheter maintenant | commander | j'en profite | profitez-en | voir l'offre | voir les offres
        essayer gratuitement | faire un don | je fais un don | soutenez-nous | je soutiens | contenu sponsorisé
        contenu partenaire | publi-rédactionnel | publireportage | publicité la suite ci-dessous
        publicité - la suite ci-dessous | publicité. la suite ci-dessous
        """,
        "Contenu sponsorisé",
    ),
    Furniture(
        "footer.forum",
        """
        qui est en ligne | utilisateurs parcourant ce forum | utilisateurs parcourant actuellement
        vous ne pouvez pas poster de nouveaux sujets
        messages : # | messages: # | date d'inscription | outils de la discussion
        """,
        "Utilisateurs parcourant ce forum : Aucun utilisateur inscrit et 2 invités",
    ),
)

# --- MONTHS: names of months that months.json (from CLDR) has not.
MONTHS = (
    Month(2, "fevrier | fev", "12 fevrier 2031"),
    Month(8, "aout", "12 aout 2031"),
    Month(12, "decembre", "12 decembre 2031"),
)

# --- AGO: how the language says "3 hours ago".
AGO = (
    Ago(
        before="il y a",
        behind="",
        minutes=r"minutes?|min\.?",
        hours="heures?|h",
        days="jours?|j",
        weeks="semaines?",
        example="il y a 3 heures",
    ),
)

# --- DAYS: words for days counted from today.
DAYS = (
    DayWord(0, "aujourd['’]hui", "Aujourd'hui à 18:20"),
    DayWord(1, "hier", "Hier à 18:20"),
)

# --- DATE_LABELS: what a date is of, by the words before it. What each kind means stands in rows.py.
DATE_LABELS = (
    DateLabel("published", "date de (?:publication|parution)", "Date de publication : 03/05/2024"),
    DateLabel("modified", "date de (?:mise à jour|modification)", "Date de mise à jour : 03/05/2024"),
    DateLabel(
        "published",
        "publiée?|mise? en ligne|parue?|date de publication|posté|rédigé|créé|écrit",
        "Publié le 3 mai 2024",
    ),
    DateLabel(
        "modified",
        "mise? à jour|modifiée?|actualisée?|dernière modification|dernière (?:mise à jour|révision"
        "|actualisation)|révisée?|màj|éditée?",
        "Mis à jour le 3 mai 2024",
    ),
    DateLabel("foreign", "depuis|jusqu['’]au|né le|mort le|archives?|consulté", "Jusqu'au 3 mai 2024"),
    DateLabel("event", r"date et heure|coup d['’]envoi|quand\s?:", "Date et heure : 3 mai 2024"),
    DateLabel("foreign", "imprimée?|téléchargée?|date limite|clôture|(?:a|aura) lieu", "Imprimé le 3 mai 2024"),
)

# --- DATE_WORDS: words in dates and around them. What each place means stands in rows.py.
DATE_WORDS = (
    DateWord("day", "le|du|au|ce", "le 3 mai 2024"),
    DateWord("clock", "à", "3 mai 2024 à 14:05"),
    DateWord("small", "dans|par|de|la|les|et|pour|en", "Publié le 3 mai 2024 dans Politique"),
    DateWord(
        "document",
        "(?:cet |cette )?(?:article|page|billet)(?: a été| est)?|a été|la dernière fois|dernière"
        "|initialement|pour la|faite|de cette page",
        "Cette page a été modifiée pour la dernière fois le 3 mai 2024",
    ),
    DateWord("one", "une?", "il y a une heure"),
    DateWord("until", "à", "3 mai 2024, 18:00 à 19:30"),
    DateWord("ordinal", "er", "1er mai 2024"),
    DateWord("month", "d['’]|de", "3 d'avril 2024"),
)

# --- BYLINE_OPENERS: what stands before authors' names.
BYLINE_OPENERS = (
    BylineOpener("additional", "avec la (?:collaboration|participation) de", "Avec la collaboration de Camille Durand"),
    BylineOpener(
        "names",
        "(?:écrit |publié |(?:propos )?recueillis? |article |texte |rédigé |posté |proposé |un article "
        r"|entretien réalisé )?par\b(?: notre (?:correspondante?|envoyée? spéciale?)(?: à \w+)?,?)?\s?:?"
        r"|auteurs?(?:\(s\))?\s?:|(?:de )?notre (?:correspondante?|envoyée? spéciale?)(?: à \w+)?,?\b"
        r"|auteur·e\s?:|auteur-?rice\s?:|rédaction\s?:|texte\s?:|textes? et photos?\b\s?:?"
        r"|un (?:article|texte|reportage|entretien|récit) de\b",
        "Par Camille Durand",
    ),
)

# --- CREDIT_OPENERS: what stands before picture credits.
CREDIT_OPENERS = (
    CreditOpener("graphic", "infographie", "Infographie : Camille Durand"),
    CreditOpener("map", "carte", "Carte : Camille Durand"),
    CreditOpener(
        "photo",
        r"crédits?(?: photo)?|photo d['’]archives?|©\s?photo|légende|crédit image|photos? d['’]illustration",
        "Crédit photo : Camille Durand",
    ),
    CreditOpener("screenshot", "captures? d['’]écran", "Capture d’écran : Télé Baie"),
    CreditOpener("collage", "photomontage", "Photomontage : Camille Durand"),
    CreditOpener("source", "source", "Source : Camille Durand / AFP"),
)

# --- CREDIT_WORDS: words in and around picture credits that name nobody. What each part means stands in rows.py.
CREDIT_WORDS = (
    CreditWords(
        "place",
        "à gauche|à droite|gauche|droite|en haut|en bas|au centre",
        "Photos : Camille Durand (à gauche), Luc Martin (à droite)",
    ),
    CreditWords("said", r"gauche|droite|archives", "La jetée à l'aube (à gauche)"),
    CreditWords("unnamed", r"privé|privée|d.r|dr", "Photo : D.R"),
    CreditWords("by", r"par", "par Camille Durand"),
    CreditWords("through", r"pour", "Camille Durand pour Le Courrier"),
    CreditWords("for", "pour", "Camille Durand pour Le Courrier"),
    CreditWords("and", r"et", "Photos : Camille Durand et Luc Martin"),
    CreditWords("at", r"de", "Camille Durand de l’AFP"),
    CreditWords("text", r"textes?", "Camille Durand (texte), Luc Martin (photos)"),
    CreditWords("studio", r"Photographie", "Camille Durand Photographie"),
    CreditWords("small", r"de|la|le|et|des", "Office de la Baie"),
)

# --- JOB_TITLES: job titles printed beside names.
JOB_TITLES = (
    JobTitle(
        "head",
        "journaliste|rédacteur|rédactrice|correspondant|correspondante|chroniqueur|éditorialiste|photographe"
        "|envoyé|envoyée",
        "Envoyé spécial",
    ),
    JobTitle("beside", "grand|reporter|envoyé|spécial|spéciale|correspondant|en|de", "Grand reporter"),
)

# --- MAIL_LABELS: labels in the header of a mail.
MAIL_LABELS = (
    MailWord("subject", "objet", "Objet: Le bac se tait"),
    MailWord("sent", "date|envoyé", "Envoyé: 3 mars 2025 10:02"),
    MailWord("sender", "de", "De: Anne Leroy"),
    MailWord("other", "à", "À: Luc Morel"),
    MailWord(
        "forward",
        "message transféré|message d'origine|message original|début du message transféré|message réexpédié",
        "-------- Message transféré --------",
    ),
    MailWord("prefix", "tr", "TR: Le bac se tait"),
)

# --- WIRE: words that agencies write around a story.
WIRE = (
    WireWord(
        "note",
        "à l'attention des rédactions|attention rédactions|note aux rédactions|embargo",
        "Note aux rédactions: titre corrigé",
    ),
    WireWord("alert", "urgent|alerte", "URGENT"),
    WireWord("change", "actualise|actualisé|ajoute|corrige|répétition|complète", "(Actualisé avec des réactions)"),
    WireWord("end", "(fin)|(à suivre)", "(À suivre)"),
)

# --- CREDIT_SIGNS: words of which nearly every line has one that credits a picture.
CREDIT_SIGNS = (CreditSign("photo|crédit|crédits", "Crédit : Ada Vint"),)

# --- OUT_OF: between the number of a page and that of all.
OUT_OF = (OutOf("de|sur", "2 sur 14"),)

# --- BIO_LINES: how a paragraph about the author begins, below a byline.
BIO_LINES = (BioLine("does", "couvre|écrit|est (?:un|une|journaliste)", "Ada Vint couvre les ports."),)

# --- EXPORT_LABELS: labels above each document of an export.
EXPORT_LABELS = (
    ExportWord("source", "source|titre de presse|média|journal", "Titre de presse: Le Courrier du Lac"),
    ExportWord("date", "date|date de parution", "Date de parution: 3 mars 2025"),
    ExportWord("byline", "auteur|auteurs|signature", "Auteur: Anne Leroy"),
    ExportWord("length", "longueur|nombre de mots", "Longueur: 212 mots"),
    ExportWord("headline", "titre", "Titre: Le bac se tait"),
    ExportWord("section", "rubrique|page|pages", "Rubrique: Région"),
    ExportWord("loaded", "date de chargement", "Date de chargement: 4 mars 2025"),
    ExportWord("id", "numéro de document", "Numéro de document: 20250303-4"),
    ExportWord("address", "lien", "Lien: https://courrier.example/bac"),
    ExportWord("source", "nom de la source|publication", "Nom de la source: Le Courrier du Lac"),
    ExportWord("subtitle", "chapô|sous-titre", "Sous-titre: Personne sur le quai"),
    ExportWord("time", "heure", "Heure: 06:31"),
    ExportWord("loaded", "mise à jour|mis à jour", "Mise à jour: 4 mars 2025"),
    ExportWord("id", "identifiant", "Identifiant: news20250303"),
    ExportWord("body", "texte intégral|corps de l'article|texte", "Texte intégral: Le bac est parti à six heures"),
    ExportWord("annex", "classification|correction|encadré", "Correction"),
    ExportWord("topics", "mots-clés|mots clés|étiquettes", "Mots-clés: bacs, ports"),
    ExportWord("end", "fin du document", "Fin du document"),
    ExportWord(
        "other",
        "langue|type de source|type de publication|type de document|périodicité|couverture géographique"
        "|provenance|origine|sujet|sujets|édition|numéro|pays|éditeur|base de données",
        "Type de source: Presse régionale",
    ),
)

# --- HINTS: words that lean towards a role in a line known to be furniture.
HINTS = (
    Hint("consent", "consentement", "Votre consentement"),
    Hint("newsletter", "infolettre", "Infolettre du quai"),
    Hint("share", "partag", "Partagez la page"),
    Hint("comments", "répon[ds]", "Ada répond"),
    Hint("legal", "mentions légales", "Nos mentions légales"),
    Hint("advert", "offre|abonnement", "Une offre du quai"),
    Hint("disclosure", "en partenariat", "En partenariat avec le port"),
    Hint("author_bio", r"journalist(?:e|in|a)?\b|auteur", "Ada Vint, auteure"),
    Hint("search", r"recherche[rz]?\b", "Rechercher au port"),
    Hint("related", "il y a #|lire la suite", "Il y a 3 jours"),
)

# --- BIOS: what an author does, behind the name at the beginning of a bio.
BIOS = (Bio("est|écrit|couvre|travaille|vit", "Ada Vint couvre les ports."),)

# --- RIGHTS: the sentence that reserves all rights, where it stands behind a name.
RIGHTS = (Rights("droits réservés", "tous droits réservés", "Camille Durand, tous droits réservés"),)

# --- LICENCES: words around the names of public licences.
LICENCES = (
    Licence("term", "paternité", "Creative Commons Paternité 4.0"),
    Licence("verb", "licence", "Sous licence Creative Commons"),
    Licence(
        "text",
        r"\b(?:cet?|cette|ces|les?|nos)\b.{0,30}\b(?:articles?|textes?|contenus?|œuvre|site|page)\b",
        "Cet article est publié sous licence Creative Commons Attribution.",
    ),
)

# --- NAME_WORDS: words that tell names of people from what else is written with capitals.
NAME_WORDS = (
    NameWords("title", "pr mme mlle", "mlle"),
    NameWords("organisation", "rédaction courrier quotidien", "rédaction"),
    NameWords("desk", "rédaction", "rédaction"),
    NameWords(
        "common",
        """
        le les des un une et ou pour avec dans sur par est sont plus accueil recherche connexion abonnez partager
        contact janvier février mars avril juin juillet août septembre octobre novembre décembre
        """,
        "les",
    ),
    NameWords("command", "chère cher", "chère"),
    NameWords("job", "directeur directrice", "directrice"),
    NameWords("particle", "de du la le les d'", "de"),
    NameWords("prefix", "de la le du saint", "de"),
)

# --- PAGE_SIGNS: lines that say that a page is something other than a whole document.
PAGE_SIGNS = (
    PageSign("error", "not found fr", "page + introuvable", "Cette page est introuvable"),
    PageSign("error", "javascript fr", "activer javascript", "Veuillez activer JavaScript pour continuer."),
    PageSign("paywall", "réservé", "réservé + abonné", "Article réservé aux abonnés"),
    PageSign("paywall", "il vous reste", "il vous reste + % de", "Il vous reste 72.5% de cet article à lire."),
    PageSign("read-on", "lire la suite", "lire la suite", "Lire la suite"),
    PageSign("paywall", "abonnez-vous pour lire", "abonnez-vous pour + lire", "Abonnez-vous pour lire la suite"),
    PageSign("paywall", "déjà abonné", "déjà abonné", "Déjà abonné ? Connectez-vous"),
    PageSign("paywall", "pour lire la suite", "pour lire la suite", "Pour lire la suite, créez un compte"),
    PageSign("paywall", "article payant", "suite de cet article + abonn", "Suite de cet article pour nos abonnés"),
)

# --- CONSENT_WORDS: words of consent dialogs; one alone says nothing, as an article may be about them.
CONSENT_WORDS = ("consentement",)

# --- FUNCTION_WORDS: words that stand in nearly every paragraph and seldom in those of other languages.
FUNCTION_WORDS = ("les des dans qui est pour une sur pas avec sont cette ont aux",)

# --- NOT_AUTHORS: people named where authors stand who are none.
NOT_AUTHORS = (
    NotAuthor("contact", "contacts?", "Contact : Jean Moreau"),
    NotAuthor("press", "(?:contacts?|relations|service) (?:presse|médias?)", "Contact presse : Jean Moreau"),
    NotAuthor("edited", "traduit|traduction", "traduit par Jean Moreau"),
    NotAuthor("by", "par", "traduit par Jean Moreau"),
    NotAuthor("pictured", "illustrations?|photographies?|dessins?", "Dessins par Jean Moreau"),
)

# --- BESIDE_NAMES: what stands beside authors' names on their line, beside dates and job titles.
BESIDE_NAMES = (
    Beside("stated", "publié|mis à jour", "Publié le 4 mai 2024"),
    Beside("day-lead", "le", "Publié le 4 mai 2024"),
    Beside("ago-before", "il y a", "il y a 3 heures"),
    Beside("reading-time", "temps de lecture", "Temps de lecture : 3 min"),
    Beside("read", "de lecture", "3 min de lecture"),
    Beside("clock", "h", "18:11 h"),
    Beside("counted", "commentaires?", "12 commentaires"),
    Beside("button", "Suivre|Partager", "Suivre"),
    Beside("word-count", "mots", "6279 mots"),
    Beside("picture-of", "de", "portrait de"),
    Beside("and", "et", "Anne Moreau et Jean Petit"),
    Beside("with", "avec", "Anne Moreau avec Jean Petit"),
    Beside("from", "à|au|aux|en", "Anne Moreau, à Paris"),
    Beside("in-place", "à|en", "Anne Moreau à Paris"),
    Beside("unnamed", "agences", "Anne Moreau et agences"),
    Beside("by", "par", "Par Anne Moreau"),
    Beside("by-inside", "[Pp]ar", "Culture par Anne Moreau"),
    Beside("left-over", "à|le|h|et", "à"),
    Beside("tail", "publié|il y a", "Anne Moreau, il y a"),
    Beside("about", "à propos|plus de|tous les|auteur|suivre", "À propos d’Anne Moreau"),
)

# --- PLACES: cities and countries that stand beside names, as newspapers spell them.
PLACES = (
    Places(
        "bruxelles|genève|lille|lyon",
        "Ann Lee, Bruxelles",
    ),
)

# --- CLASS_WORDS: words in class names that tell what an element is. What each part means stands in rows.py.
CLASS_WORDS = (
    ClassWords("kicker", "sur ?titre", "article-surtitre"),
    ClassWords("subtitle", "sous titre|chapo", "article-chapo"),
    ClassWords("caption", "legende", "legende"),
    ClassWords("byline", "auteurs?", "auteur"),
    ClassWords("advert", "publicite", "publicite"),
    ClassWords("share", "partager", "partager"),
    ClassWords("newsletter", "infolettre", "infolettre"),
    ClassWords("comments", "commentaires", "commentaires"),
    ClassWords("author-name", "auteurs?", "auteur"),
)

# --- BRAND_WORDS: words that are no site's name.
BRAND_WORDS = (
    BrandWords("menu", "annonce publicité", "publicité"),
    BrandWords("first", "accéder tous tout mon ma mes vos votre", "votre"),
)

# --- BRAND_LINES: lines about a site, around its name.
BRAND_LINES = (
    BrandLine(
        "(?:[àa] propos (?:de|du)|travailler chez|abonnez-vous (?:à|au)|suivez|retrouvez|"
        "toute l'actualité (?:de|du)|contactez) NAME",
        "À propos de La Baie",
    ),
    BrandLine("NAME?(?:,|:| -| –) (?:page d['’])?accueil", "La Baie - page d’accueil"),
)

# --- WORDS: words that are looked for in one place each. What the places are stands in rows.py.
WORDS = (
    Words("aired", "diffusé[e]? le|émission du", "Diffusé le 3 mai 2024"),
    Words("rush-transcript", "transcription|verbatim", "Transcription"),
    Words("maker", "propulsé par|réalisé par|conception", "Propulsé par phpBB"),
    Words("nobody", "anonyme", "Anonyme"),
    Words("reserved", "réservés", "Tous droits réservés"),
    Words("reserved-begins", "tous", "Tous"),
    Words("topics", "sujets?|mots[- ]clés", "Sujets : port"),
    Words("genre", "Tribune|Chronique|Éditorial", "Tribune La mer monte"),
    Words("field", "catégories?|auteur", "Catégories : port"),
    Words("issue-number", "n°", "Le Phare, n° 61"),
    Words("text-length", "mots?", "318 mots"),
    Words("picture-label", "Crédit", "Crédit : Ann Lee"),
    Words("minutes", "minutes", "4 minutes"),
    Words("site-inside", "de|la|le|du|des", "Le Courrier de la Baie"),
    Words("site-article", "le|la|les", "Le Courrier"),
    Words("label-headline", "titre", "Titre: Le port rouvre"),
    Words("and-names", "et", "Camille Durand et Luc Martin"),
    Words("legal-path", "mentions-legales", "mentions-legales"),
)

# --- INVITES: sentences that invite readers to a newsletter or a channel.
INVITES = (
    Invite(
        "abonnez-vous|inscrivez-vous|abonne-toi|inscris-toi|recevez|s'inscrire",
        "newsletter|newsletters|lettre d'information|infolettre|boîte mail|boîte de réception",
        "Abonnez-vous à notre newsletter gratuite.",
    ),
    Invite(
        "suivez-nous|suivez notre|rejoignez notre|rejoignez-nous|ajoutez-nous",
        "facebook|instagram|whatsapp|telegram|google actualités|twitter|tiktok|source préférée",
        "Suivez-nous sur WhatsApp.",
    ),
)

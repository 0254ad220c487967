"""Spanish. How to add a phrase: docs/develop/add-a-phrase.md."""

from fonds.languages.rows import (
    Ago,
    Beside,
    Bio,
    BioLine,
    BrandLine,
    BrandWords,
    BylineOpener,
    ClassWords,
    CountedWord,
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
        aceptar | aceptar todo | aceptar todas | aceptar cookies | aceptar y cerrar | aceptar y continuar
        rechazar | rechazar todo | rechazar todas | configurar cookies | configuración de cookies
        gestionar cookies | acepto | política de cookies
        """,
        "Aceptar y cerrar",
    ),
    Furniture(
        "consent.sentence",
        """
        utiliza cookies | utilizamos cookies | usamos cookies | uso de cookies | al utilizar este sitio
        al usar este sitio | si continúa navegando | si continúas navegando | nosotros y nuestros
        su consentimiento en cualquier momento
        """,
        "Utilizamos cookies propias y de terceros para mejorar su visita.",
    ),
    Furniture(
        "legal.rights",
        "todos los derechos reservados | reservados todos los derechos",
        "Diario del Muelle. Todos los derechos reservados.",
    ),
    Furniture(
        "legal.links",
        """
        aviso legal | política de privacidad | privacidad | términos y condiciones | condiciones de uso
        términos de uso | protección de datos | aviso de privacidad | accesibilidad | código ético | legales
        condiciones generales | mapa web
        """,
        "Aviso legal",
    ),
    Furniture(
        "consent.choice",
        """
        aceptar todo y cerrar | aceptar todo y continuar | aceptar todas las cookies | aceptar las cookies
        aceptar selección | aceptar y seguir navegando | aceptar y suscribirse | permitir todas
        permitir todas las cookies | permitir cookies | permitir selección | permitir la selección
        rechazar todas las cookies | rechazar cookies | rechazar y suscribirse | rechazar y pagar
        rechazar todo y cerrar | no acepto | no, gracias rechazar | denegar | denegar todo
        solo cookies necesarias | sólo cookies necesarias | solo necesarias | solo las necesarias
        cookies necesarias | cookies técnicas | cookies funcionales | cookies de marketing | cookies publicitarias
        cookies analíticas | cookies estrictamente necesarias | siempre activo | siempre activas
        siempre activado | interés legítimo | guardar preferencias | guardar mis preferencias
        guardar configuración | guardar y cerrar | guardar ajustes | confirmar mis preferencias
        confirmar mis elecciones
        """,
        "Rechazar todas las cookies",
    ),
    Furniture(
        "consent.choice",
        """
        ver preferencias | preferencias de cookies | preferencias de privacidad | gestionar preferencias
        gestionar consentimiento | gestionar opciones | gestionar el consentimiento | administrar cookies
        administrar preferencias | administrar consentimiento | configurar las cookies
        configuración de privacidad | configuración cookies | ajustes de cookies | ajustes de privacidad
        personalizar cookies | personalizar mi elección | más opciones | opciones de cookies
        cambiar configuración | mostrar finalidades | ver nuestros socios | nuestros socios | lista de socios
        acepto las cookies | estoy de acuerdo | aceptar cookies rechazar cookies | uso de cookies
        nosotros valoramos tu privacidad | valoramos tu privacidad | valoramos su privacidad
        tu privacidad es importante | su privacidad es importante para nosotros | esta web utiliza cookies
        este sitio web utiliza cookies | este sitio utiliza cookies | aviso de cookies | aviso sobre cookies
        revocar consentimiento | administrar utiq | gestionar utiq | retirar el consentimiento
        """,
        "Gestionar opciones",
    ),
    Furniture(
        "consent.dialog",
        """
        cookies propias | cookies de terceros | estas cookies | nuestras cookies | nuestros socios | # socios
        nuestros # socios | consentimiento en cualquier momento | retirar su consentimiento
        retirar tu consentimiento | dar su consentimiento | almacenar o acceder | almacenamos o accedemos
        interés legítimo | anuncios y contenido personalizados | publicidad y contenido personalizados
        """,
        "Hay cookies de terceros en esta página del muelle.",
    ),
    Furniture(
        "disclosure.sentence",
        "enlaces de afiliado | enlaces de afiliados | recibir una comisión | podemos recibir una comisión",
        "Este artículo contiene enlaces de afiliados.",
    ),
    Furniture("advert.label", "publicidad | anuncio | anuncios | patrocinado | contenido patrocinado", "Publicidad"),
    Furniture("advert.sentence", "bloqueador de anuncios", "Usas un bloqueador de anuncios."),
    Furniture(
        "consent.embedded",
        "para ver este contenido, debe | para ver este contenido, acepta",
        "Para ver este contenido, debe aceptar las cookies de MapaMar.",
    ),
    Furniture(
        "advert.support",
        "¿te ha gustado este artículo? apoya | si te ha gustado este artículo, apoya",
        "¿Te ha gustado este artículo? Apoya al Diario del Muelle.",
    ),
    Furniture(
        "comments.heading",
        """
        comentarios | # comentarios | # comentario | deja un comentario | dejar un comentario | deja una respuesta
        deja tu comentario | escribe un comentario | comentar | añadir comentario | agregar comentario
        ver comentarios | cancelar la respuesta | cancelar respuesta | publicar comentario | responder
        comentarios (#) | únete a la conversación | ver todos los comentarios | sin comentarios
        no hay comentarios | leer comentarios
        """,
        "Deja un comentario",
    ),
    Furniture(
        "author_bio.heading",
        """
        sobre el autor | sobre la autora | acerca del autor | ver todos los artículos | más artículos del autor
        ver perfil
        """,
        "Sobre el autor",
    ),
    Furniture(
        "share.button",
        """
        compartir | comparte | comparte esta noticia | compartir esta noticia | compartir artículo
        compartir en facebook | compartir en twitter | compartir en whatsapp | compartir por correo | imprimir
        guardar | copiar enlace | copiar link | enviar por correo | enviar por email | escuchar
        escuchar artículo | copiar | guardar noticia | añadir a favoritos | comparte este artículo
        compartir nota
        """,
        "Compartir en WhatsApp",
    ),
    Furniture("share.start", "compartir en | síguenos", "Compartir en Facebook (abre una ventana)"),
    Furniture(
        "newsletter.sentence",
        """
        suscríbete a | suscríbase a | nuestro boletín | nuestra newsletter | tu correo electrónico
        su correo electrónico | en tu correo | en su correo | en tu bandeja | recibe nuestro | recibe las noticias
        recibe cada | apúntate a | boletín de noticias | boletines | darse de baja | regístrate en nuestra
        """,
        "Suscríbete a nuestro boletín",
    ),
    Furniture(
        "topics.start",
        "etiquetas: | temas: | categorías: | palabras clave: | archivado en | más sobre: | etiquetas :",
        "Etiquetas: faros",
    ),
    Furniture("topics.heading", "etiquetas | temas | categorías", "Categorías"),
    Furniture(
        "related.heading",
        """
        lea también | lee también | leer también | te puede interesar | te podría interesar | te puede gustar
        también te puede interesar | le puede interesar | puede interesarte | quizás te interese
        quizá te interese | noticias relacionadas | artículos relacionados | contenido relacionado
        contenidos relacionados | relacionados | relacionadas | relacionado | temas relacionados
        entradas relacionadas | más noticias | lo más leído | lo más visto | las más leídas | más leídas
        más leídos | más leído | lo más popular | lo último | últimas noticias | última hora | más información
        más sobre | más artículos | destacados | destacadas | recomendados | recomendado | recomendaciones
        recomendamos | artículos recientes | entradas recientes | siguiente artículo | artículo anterior | ver más
        leer más | seguir leyendo | tendencias | no te pierdas | además | ver también | también en | más en
        mira también | vea también | ver además | más de | en portada | otras noticias | temas de hoy
        """,
        "Te puede interesar",
    ),
    Furniture(
        "related.start",
        "lea también | lee también | te puede interesar | leer también | más sobre | más en",
        "Lea también: El faro vuelve a alumbrar",
    ),
    Furniture(
        "paging.button",
        """
        siguiente | anterior | página siguiente | página # | página # de # | volver arriba | cargar más
        mostrar más | ver todo
        """,
        "Página siguiente",
    ),
    Furniture(
        "search.box",
        "buscar | búsqueda | buscador | buscar en | buscar en el sitio | búsqueda avanzada",
        "Buscar",
    ),
    Furniture("search.start", "resultados de búsqueda", "Resultados de búsqueda para faro"),
    Furniture(
        "navigation.entry",
        """
        inicio | portada | menú | cerrar | cerrar menú | abrir menú | ir al contenido | ir al contenido principal
        saltar al contenido | iniciar sesión | inicia sesión | iniciar | cerrar sesión | entrar | acceder
        registrarse | regístrate | mi cuenta | crear cuenta | suscríbete | suscribirse | suscripción
        suscripciones | noticias | política | economía | deportes | cultura | sociedad | internacional | nacional
        mundo | españa | opinión | tecnología | ciencia | salud
        """,
        "Iniciar sesión",
    ),
    Furniture(
        "navigation.entry",
        """
        espectáculos | entretenimiento | estilo | viajes | gastronomía | moda | vídeos | videos | fotos | podcast
        el tiempo | sucesos | local | provincia | negocios | empleo | clasificados | edición impresa | secciones
        más | en vivo | en directo | ediciones | idioma | tienda | hemeroteca | agenda | televisión | cine
        música | libros | juegos | pasatiempos | loterías | horóscopo | esquelas
        """,
        "Edición impresa",
    ),
    Furniture(
        "navigation.start",
        "ir al contenido | saltar al | inicio > | inicio » | estás en:",
        "Saltar al menú del muelle",
    ),
    Furniture(
        "footer.entry",
        """
        quiénes somos | sobre nosotros | acerca de | nosotros | contacto | contacta | contáctenos | contáctanos
        trabaja con nosotros | anúnciate | anúnciese | prensa | ayuda | centro de ayuda | atención al cliente
        atención al lector | preguntas frecuentes | mapa del sitio | archivo | redacción | síguenos | síguenos en
        siguenos | redes sociales | nuestras redes | aplicaciones | descarga la app | servicios | empresa
        la empresa | grupo | directorio | equipo | canales rss | suscriptores | anunciantes | otras webs | enlaces
        medios del grupo
        """,
        "Quiénes somos",
    ),
    Furniture(
        "newsletter.form",
        """
        boletín | boletines | boletín de noticias | newsletter diaria | suscríbete a nuestra newsletter
        suscríbete al boletín | tu correo electrónico | tu email | correo electrónico
        dirección de correo electrónico | suscribirme | apuntarme | apúntate | recibe nuestras noticias
        mantente informado | gracias por suscribirte | suscripción al boletín
        """,
        "Correo electrónico",
    ),
    Furniture(
        "comments.form",
        """
        dirección de correo electrónico no será publicada | campos obligatorios están | usa akismet
        datos de tus comentarios | para comentar | dejar un comentario | normas de participación
        cancelar la respuesta
        """,
        "Tu dirección de correo electrónico no será publicada.",
    ),
    Furniture(
        "comments.words",
        """
        deja una respuesta cancelar la respuesta | sé el primero en comentar | más recientes | más antiguos
        mejor valorados | tu comentario | escribe tu comentario | denunciar | # respuestas
        normas de los comentarios | comentario | inicia sesión para comentar | danos tu opinión
        ver # comentarios | enviar comentario
        """,
        "Enviar comentario",
    ),
    Furniture(
        "related.words",
        """
        también te puede gustar | te recomendamos | le recomendamos | lo más comentado | lo más compartido
        lo más nuevo | lo más reciente | lo mas leido | más leídos hoy | más vistas | más vistos | más popular
        más populares | noticias más leídas | noticias destacadas | noticias de hoy | noticias recientes
        últimos artículos | últimas entradas | artículos similares | contenidos recomendados | más contenido
        más de esta sección | más en esta sección | ver más noticias | ver todas las noticias | sigue leyendo
        saber más | saber más sobre | conoce más | entérate de más | qué leer | te puede interesar también
        podría interesarte | también podría gustarte | también podría interesarte | otros artículos | otras notas
        notas relacionadas | lectura recomendada | a fondo | publicación anterior | publicación siguiente
        entrada anterior | entrada siguiente | siguiente noticia
        """,
        "Noticias recientes",
    ),
    Furniture(
        "advert.calls",
        """
        comprar ahora | ver oferta | ver ofertas | hazte socio | haz una donación | donar | dona ahora
        prueba gratis | publirreportaje | contenido de marca | branded content
        publicidad - continúa leyendo debajo | continúa leyendo | patrocinado por | espacio patrocinado
        """,
        "Publirreportaje",
    ),
    Furniture(
        "footer.forum",
        """
        quién está conectado | ¿quién está conectado | usuarios navegando por este | usuarios navegando en este
        no puede abrir nuevos temas | mensajes: # | fecha de ingreso: | herramientas del tema
        """,
        "Usuarios navegando por este Foro: No hay usuarios registrados",
    ),
)

# --- MONTHS: names of months that months.json (from CLDR) has not.
MONTHS = (Month(9, "setiembre", "12 setiembre 2031"),)

# --- AGO: how the language says "3 hours ago".
AGO = (
    Ago(
        before="hace",
        behind="",
        minutes=r"minutos?|min\.?",
        hours="horas?|h",
        days="días?",
        weeks="semanas?",
        example="hace 3 horas",
    ),
)

# --- DAYS: words for days counted from today.
DAYS = (
    DayWord(0, "hoy", "Hoy, 18:20"),
    DayWord(1, "ayer", "Ayer a las 18:20"),
)

# --- DATE_LABELS: what a date is of, by the words before it. What each kind means stands in rows.py.
DATE_LABELS = (
    DateLabel(
        "published", "publicad[oa]|fecha(?: de publicación)?|creado|publicación", "Publicado el 3 de mayo de 2024"
    ),
    DateLabel(
        "modified",
        "actualizad[oa]|actualización|modificad[oa]|última modificación|editado"
        "|última (?:actualización|edición|revisión)|revisad[oa]|se editó|editada",
        "Actualizado 03/05/2024",
    ),
    DateLabel("foreign", "desde|hasta|nacid[oa]|consultado", "Hasta el 3 de mayo de 2024"),
    DateLabel("event", r"fecha y hora|cuándo\s?:", "Fecha y hora: 3 de mayo de 2024"),
    DateLabel(
        "foreign",
        "impres[oa]|descargad[oa]|fecha límite|cierra|cierre|vence|vencimiento",
        "Impreso el 3 de mayo de 2024",
    ),
)

# --- DATE_WORDS: words in dates and around them. What each place means stands in rows.py.
DATE_WORDS = (
    DateWord("day", "el|del|día", "el 3 de mayo de 2024"),
    DateWord("clock", r"a\s?las|a\s?la", "3 de mayo de 2024 a las 14:05"),
    DateWord("small", "en|por|la|los|las|y|para", "Publicado el 3 de mayo de 2024 en Política"),
    DateWord(
        "document",
        "(?:este |esta )?(?:artículo|página|nota|entrada|noticia)(?: fue| ha sido| se)?|fue|se editó|se"
        "|por última vez|última|originalmente",
        "Esta página se editó por última vez el 3 de mayo de 2024",
    ),
    DateWord("one", "un[ao]?", "hace una hora"),
    DateWord("until", "a", "3 de mayo de 2024, 18:00 a 19:30"),
    DateWord("ordinal", "ª|º|°", "1º de mayo de 2024"),
    DateWord("month", "de", "3 de mayo de 2024"),
    DateWord("year", "de|del", "3 de mayo de 2024"),
)

# --- BYLINE_OPENERS: what stands before authors' names.
BYLINE_OPENERS = (
    BylineOpener(
        "additional",
        r"con (?:la colaboración|información) de|ha(?:n)? colaborado\b:?",
        "Con información de Lucía Fernández",
    ),
    BylineOpener(
        "names",
        r"(?:escrito |texto |publicado |redactado |enviado |un reportaje |entrevista )?por\b:?"
        r"|(?:una? )?(?:entrevista|reportaje|crónica|análisis|artículo|texto) de\b(?=\s[A-ZÀ-Þ])|escribe:?\b"
        r"|autor(?:es|a|\(es\)|\(a\))?\s?:|(?:texto|redacción|entrevista)(?: (?:y|e) fotos?)?\s?:",
        "Por Lucía Fernández",
    ),
)

# --- CREDIT_OPENERS: what stands before picture credits.
CREDIT_OPENERS = (
    CreditOpener("illustration", "ilustración", "Ilustración: Lucía Fernández"),
    CreditOpener("graphic", "gráfico", "Gráfico: Lucía Fernández"),
    CreditOpener("map", "mapa", "Mapa: Lucía Fernández"),
    CreditOpener(
        "photo",
        "fotos?|fotografías?|imagen|imágenes|foto de archivo|crédito|créditos|foto de|cortesía|fotógraf[oa]"
        "|(?:foto|imagen)? ?(?:ilustrativa|referencial|de archivo)",
        "Foto: Lucía Fernández / EFE",
    ),
    CreditOpener("screenshot", "captura(?: de pantalla)?", "Captura de pantalla: Canal Bahía"),
    CreditOpener("collage", "fotomontaje", "Fotomontaje: Lucía Fernández"),
    CreditOpener("source", "fuente", "Fuente: EFE"),
)

# --- CREDIT_WORDS: words in and around picture credits that name nobody. What each part means stands in rows.py.
CREDIT_WORDS = (
    CreditWords(
        "place",
        r"izquierda|derecha|arriba|abajo|centro|izq\.|dcha\.",
        "Fotos: Lucía Fernández (izquierda), Pedro Gómez (derecha)",
    ),
    CreditWords("note", r"archivo|v[ií]deos?", "Foto: Lucía Fernández (archivo)"),
    CreditWords("status", r"archivo", "Lucía Fernández/Archivo"),
    CreditWords("said", r"izquierda|derecha|vídeo|archivo", "El muelle (izquierda)"),
    CreditWords("unnamed", r"privado", "Foto: privado"),
    CreditWords("bare", r"Imagen", "Imagen EFE"),
    CreditWords("by", r"por|de", "por Lucía Fernández"),
    CreditWords("through", r"vía", "Lucía Fernández vía Reuters"),
    CreditWords("for", "para", "Lucía Fernández para El Faro"),
    CreditWords("and", r"y|e", "Fotos: Lucía Fernández y Pedro Gómez"),
    CreditWords("at", r"de", "Lucía Fernández de Pexels"),
    CreditWords("text", r"textos?", "Lucía Fernández (texto), Pedro Gómez (fotos)"),
    CreditWords("small", r"de|la|el", "Oficina de la Bahía"),
    CreditWords("text-hint", r"cedid", "La bahía. Imagen cedida por Lucía Fernández"),
)

# --- JOB_TITLES: job titles printed beside names.
JOB_TITLES = (
    JobTitle(
        "head",
        "enviado|enviada|redactor|redactora|periodista|corresponsal|columnista|fotógrafo|editor|editora",
        "Redactor jefe",
    ),
    JobTitle("beside", "especial|especiales|en|de|jefe", "Enviado especial"),
)

# --- MAIL_LABELS: labels in the header of a mail.
MAIL_LABELS = (
    MailWord("subject", "asunto", "Asunto: El barco calla"),
    MailWord("sent", "fecha|enviado", "Enviado: 3 de marzo de 2025"),
    MailWord("sender", "de", "De: Ana Ley"),
    MailWord("other", "para", "Para: Tomás Ribera"),
    MailWord(
        "forward",
        "mensaje reenviado|mensaje original|inicio del mensaje reenviado",
        "-------- Mensaje reenviado --------",
    ),
    MailWord("prefix", "rv", "RV: El barco calla"),
)

# --- WIRE: words that agencies write around a story.
WIRE = (
    WireWord(
        "note",
        "atención editores|aviso a los editores|nota a los editores|embargado hasta",
        "Nota a los editores: corrige el título",
    ),
    WireWord("change", "actualiza|añade|agrega|amplía|corrige|repite", "(Actualiza con declaraciones)"),
    WireWord("end", "(fin)|(sigue)", "(Sigue)"),
)

# --- CREDIT_SIGNS: words of which nearly every line has one that credits a picture.
CREDIT_SIGNS = (CreditSign("imagen|foto|fotos", "Imagen: Ada Vint"),)

# --- OUT_OF: between the number of a page and that of all.
OUT_OF = (OutOf("de", "2 de 14"),)

# --- BIO_LINES: how a paragraph about the author begins, below a byline.
BIO_LINES = (BioLine("does", "es (?:un|una|periodista)|escribe|cubre", "Ada Vint escribe sobre puertos."),)

# --- EXPORT_LABELS: labels above each document of an export.
EXPORT_LABELS = (
    ExportWord("source", "fuente|medio", "Fuente: La Voz de Brevia"),
    ExportWord("date", "fecha|fecha de publicación", "Fecha de publicación: 3 de marzo de 2025"),
    ExportWord("byline", "autor|autora|autores", "Autora: Ana Ley"),
    ExportWord("length", "extensión|palabras|número de palabras", "Número de palabras: 212"),
    ExportWord("headline", "título|titular", "Titular: El barco calla"),
    ExportWord("section", "sección|página", "Sección: Local"),
    ExportWord("address", "enlace", "Enlace: https://brevia.example/barco"),
    ExportWord("source", "publicación|periódico|título de publicación", "Publicación: La Voz de Brevia"),
    ExportWord("loaded", "fecha de carga", "Fecha de carga: 4 de marzo de 2025"),
    ExportWord("body", "texto completo|cuerpo|texto", "Texto completo: El barco salió a las seis"),
    ExportWord("topics", "palabras clave|etiquetas", "Palabras clave: barcos, puertos"),
    ExportWord("end", "fin del documento", "Fin del documento"),
    ExportWord(
        "other",
        "idioma|tipo de documento|tipo de publicación|materia|país|edición|editorial|base de datos",
        "Idioma: español",
    ),
)

# --- COUNTED: words that number the documents of an export ("2 of 14 documents", "Document 2 of 14").
COUNTED = (
    CountedWord("many", "artículos|documentos", "2 de 14 documentos"),
    CountedWord("one", "artículo|documento", "Documento 2 de 14"),
)

# --- HINTS: words that lean towards a role in a line known to be furniture.
HINTS = (
    Hint("consent", "consentimiento", "Su consentimiento"),
    Hint("newsletter", "boletín", "Boletín del muelle"),
    Hint("share", "compart", "Comparte la foto"),
    Hint("comments", r"comentari|respond(?:er|e)\b", "Los comentarios del muelle"),
    Hint("legal", r"s\.?l\.?u\b|aviso legal", "Diario del Muelle SLU"),
    Hint("advert", "oferta|patrocin", "Oferta del muelle"),
    Hint("author_bio", r"periodista|autor(?:e|in)?\b|publicaciones", "Ada Vint, periodista"),
    Hint("search", r"busca[r]?\b", "Buscar en el muelle"),
    Hint("paging", "publicación (?:anterior|siguiente)", "Publicación anterior: El faro"),
    Hint("related", "hace #|leer más", "Hace 3 días"),
)

# --- BIOS: what an author does, behind the name at the beginning of a bio.
BIOS = (Bio("es|escribe|cubre|trabaja|vive", "Ada Vint escribe sobre puertos."),)

# --- RIGHTS: the sentence that reserves all rights, where it stands behind a name.
RIGHTS = (
    Rights("derechos reservados", "todos los derechos reservados", "Lucía Fernández. Todos los derechos reservados."),
)

# --- LICENCES: words around the names of public licences.
LICENCES = (
    Licence("term", "reconocimiento|atribución", "Creative Commons Reconocimiento 4.0"),
    Licence("verb", "licencia", "Bajo licencia Creative Commons"),
    Licence(
        "text",
        r"\b(?:est[ea]|l[oa]s|el|todos?)\b.{0,30}\b(?:obra|artículos?|contenidos?|textos?|sitio)\b"
        r"|\bcontenidos?\b.{0,20}\bbajo\b",
        "Contenidos bajo licencia Creative Commons salvo donde se indique lo contrario",
    ),
    Licence("picture", "imagen", "Imagen: Lucía Fernández, CC BY 2.0"),
)

# --- NAME_WORDS: words that tell names of people from what else is written with capitals.
NAME_WORDS = (
    NameWords("title", "don doña sra dra", "doña"),
    NameWords("organisation", "periódico diario prensa redacción", "periódico"),
    NameWords("desk", "redacción", "redacción"),
    NameWords(
        "common",
        """
        el los las una con por para en que es son más inicio buscar noticias suscríbete compartir política economía
        deportes enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
        """,
        "los",
    ),
    NameWords("command", "estimado estimada", "estimado"),
    NameWords("particle", "de del la el y", "del"),
    NameWords("given", "julio abril sol mar", "julio"),
    NameWords("inner", "los las", "los"),
)

# --- PAGE_SIGNS: lines that say that a page is something other than a whole document.
PAGE_SIGNS = (
    PageSign("error", "not found es", "página no encontrada", "Página no encontrada"),
    PageSign("paywall", "solo para suscriptores", "para suscriptores", "Contenido exclusivo para suscriptores"),
    PageSign("read-on", "seguir leyendo", "seguir leyendo", "Seguir leyendo"),
    PageSign("paywall", "suscríbete para leer", "suscríbete para + leyendo", "Suscríbete para seguir leyendo"),
    PageSign("paywall", "ya eres suscriptor", "ya eres suscriptor", "¿Ya eres suscriptor? Inicia sesión"),
    PageSign("paywall", "regístrate para leer", "regístrate + leyendo", "Regístrate gratis para seguir leyendo"),
    PageSign("paywall", "solo suscriptores", "solo suscriptores", "Solo suscriptores"),
)

# --- CONSENT_WORDS: words of consent dialogs; one alone says nothing, as an article may be about them.
CONSENT_WORDS = ("consentimiento",)

# --- FUNCTION_WORDS: words that stand in nearly every paragraph and seldom in those of other languages.
FUNCTION_WORDS = ("los las una por con más como pero fue desde esta está son muy",)

# --- NOT_AUTHORS: people named where authors stand who are none.
NOT_AUTHORS = (
    NotAuthor("contact", "contactos?", "Contacto: Ana Torres"),
    NotAuthor("press", "contactos? (?:de |para (?:la )?)?(?:prensa|medios)", "Contacto de prensa: Ana Torres"),
    NotAuthor("edited", r"edici[oó]n(?=\s?:)|editor(?:es|a)?(?=\s?:)|traducido|traducción", "traducido por Ana Torres"),
    NotAuthor("by", "por", "traducido por Ana Torres"),
    NotAuthor("pictured", "ilustraci(?:ón|ones)|fotografías?", "Ilustraciones por Ana Torres"),
)

# --- BESIDE_NAMES: what stands beside authors' names on their line, beside dates and job titles.
BESIDE_NAMES = (
    Beside("stated", "publicado|actualizado", "Publicado el 4 de mayo de 2024"),
    Beside("day-lead", "el", "Publicado el 4 de mayo de 2024"),
    Beside("ago-before", "hace", "hace 3 horas"),
    Beside("reading-time", "tiempo de lectura", "Tiempo de lectura: 3 min"),
    Beside("read", "de lectura", "3 min de lectura"),
    Beside("counted", "comentarios?", "12 comentarios"),
    Beside("button", "Seguir|Compartir", "Seguir"),
    Beside("word-count", "palabras", "6279 palabras"),
    Beside("and", "y", "Ana Torres y Luis Montes"),
    Beside("with", "con", "Ana Torres con Luis Montes"),
    Beside("from", "en|de|do", "Ana Torres, en París"),
    Beside("unnamed", "agencias", "Ana Torres y agencias"),
    Beside("by", "por", "Por Ana Torres"),
    Beside("by-inside-apart", "[Pp]or", "Cultura por Ana Torres"),
    Beside("left-over", "y", "y"),
    Beside("about", "sobre|más de|todos los|seguir", "Sobre Ana Torres"),
)

# --- PLACES: cities and countries that stand beside names, as newspapers spell them.
PLACES = (
    Places(
        "madrid|buenos aires",
        "Ann Lee, Madrid",
    ),
)

# --- CLASS_WORDS: words in class names that tell what an element is. What each part means stands in rows.py.
CLASS_WORDS = (
    ClassWords("kicker", "ante ?t[ií]tulo|volanta|cintillo", "antetitulo"),
    ClassWords("subtitle", "entradilla|bajada", "entradilla"),
    ClassWords("caption", "pie de foto", "pie-de-foto"),
    ClassWords("advert", "publicidad", "publicidad"),
    ClassWords("share", "compartir", "compartir"),
    ClassWords("newsletter", "boletin(?:es)?", "boletines"),
    ClassWords("comments", "comentarios", "comentarios"),
    ClassWords("author-name", "autores", "autores"),
    ClassWords("credit-word", "fuente", "foto-fuente"),
    ClassWords("credit-name", "fotografo", "fotografo"),
)

# --- BRAND_WORDS: words that are no site's name.
BRAND_WORDS = (
    BrandWords("menu", "publicidad lotería loterías españa navidad calendario portugal", "loterías"),
    BrandWords("first", "su sus tu tus todos todas mi ver", "todos"),
)

# --- BRAND_LINES: lines about a site, around its name.
BRAND_LINES = (
    BrandLine(
        "(?:suscríbete a|acerca de|quiénes somos|sobre|síguenos en|más webs de|suscripción a|descuentos) NAME",
        "Suscríbete a La Bahía",
    ),
    BrandLine("NAME?(?:,|:| -| –) (?:ir a (?:la )?)?(?:portada|inicio)", "La Bahía - ir a la portada"),
)

# --- WORDS: words that are looked for in one place each. What the places are stands in rows.py.
WORDS = (
    Words("aired", "emitido el|fecha de emisión", "Emitido el 3 de mayo de 2024"),
    Words("rush-transcript", "transcripción", "Transcripción"),
    Words("maker", "desarrollado por|funciona con|diseño web", "Desarrollado por phpBB"),
    Words("nobody", "anónimo|anónima", "anónimo"),
    Words("reserved", "reservad[ao]s", "Todos los derechos reservados"),
    Words("topics", "temas|etiquetas", "Temas: puerto"),
    Words("genre", "Opinión|Análisis", "Opinión El mar sube"),
    Words("field", "categorías?|fuente", "Fuente: El Faro"),
    Words("issue-number", "nº", "El Faro, nº 61"),
    Words("text-length", "palabras", "318 palabras"),
    Words("via", "vía", "Ann Lee vía Reuters"),
    Words("minutes", "minutos", "4 minutos"),
    Words("site-inside", "el|del|y", "La Voz del Puerto"),
    Words("site-article", "el|la|los", "El Mundo"),
    Words("numbered-of", "de", "Documento 2 de 40"),
    Words("label-title", "título", "Título: El puerto"),
)

# --- INVITES: sentences that invite readers to a newsletter or a channel.
INVITES = (
    Invite(
        "suscríbete|suscríbase|suscríbanse|apúntate|regístrate|inscríbete|recibe en tu|reciba en su",
        "newsletter|boletín|boletines|bandeja de entrada",
        "Suscríbete a nuestro boletín diario.",
    ),
    Invite(
        "síguenos|síganos|sigue nuestro|únete|únase|agréganos|añádenos",
        "facebook|instagram|whatsapp|telegram|google news|google noticias|twitter|tiktok|fuente preferida",
        "Síguenos en WhatsApp.",
    ),
)

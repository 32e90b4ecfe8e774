extension MessageTable {
  static let spanish = MessageTable(
    spanishHints, spanishRules, spanishAddresses,
    #"""
    label.error | error
    label.warning | aviso
    label.fix | arreglo
    label.note | nota
    label.more-counted | …y {count} más del mismo tipo, que solo cuento.
    label.more | …y {count} más del mismo tipo. Usa --all para verlas todas.
    label.clean | Sin faltas: {files} {files:archivo revisado:archivos revisados}.
    label.found | Errores: {errors}. Avisos: {warnings}. Archivos: {files}.
    label.suggestion | ¿Quisiste decir «{nearest}»?
    expected.front-matter | La portada
    expected.map | una lista de «clave: valor»
    expected.text | un texto
    expected.texts | una lista de textos
    expected.list | una lista que empieza con «- »
    first-definition | la primera vez está aquí
    opens-here | se abre aquí
    file-unreadable | No puedo leer este archivo: {reason}. | Revisa que exista y que tengas permiso de lectura.
    file-too-large | El archivo pesa más de {limit} KiB. | Divide el texto en varios archivos.
    file-empty | El archivo está vacío. | Escribe su portada entre dos líneas «---», o bórralo.
    file-ignored | No leo este archivo.{suggestion} | {hint}
    folder-too-deep | Esta carpeta queda a más de {limit} niveles y no la leo. | Pon sus archivos más arriba.
    bad-utf8 | Aquí hay un carácter que no es UTF-8. | Abre el archivo en tu editor y guárdalo con codificación UTF-8.
    nul-character | Aquí hay un carácter nulo (NUL). | Suele venir de un archivo dañado o que no es de texto. Bórralo y guarda de nuevo.
    nesting-too-deep | Hay más de {limit} niveles, uno dentro de otro. | Simplifica listas, citas o énfasis anidados. Lo más hondo no se publica.
    raw-html | Aquí hay HTML, y no se publica. | Escríbelo con Markdown. Si querías mostrar «<» o «>», ponlo entre acentos graves: `<`.
    attributes-malformed | No entiendo los atributos «{text}». | Se escriben al final de la línea, así: {#mi-id .clase clave=valor clave="dos palabras"}.
    attributes-misplaced | Los atributos no van aquí. | Solo se ponen al final de un título de nivel 2 a 4, o del primer párrafo de un elemento de una lista que los pida. Si debajo sigue texto, deja antes una línea en blanco.
    attribute-duplicate | «{name}» aparece dos veces en los mismos atributos. | Deja solo una.
    attribute-unknown | No conozco el atributo «{name}» aquí.{suggestion} | Aquí se permiten: {allowed}.
    attribute-missing | Falta el atributo «{name}». | {hint}
    attribute-value | «{value}» no sirve como valor de «{name}». | Se espera {expected}.
    class-unknown | No conozco la clase «.{name}».{suggestion} | Aquí se permiten: {allowed}.
    class-misplaced | La clase «.{name}» no va en este tipo de documento. | Aquí se permiten: {allowed}.
    image-without-text | A esta imagen le falta su descripción. | Escribe entre los corchetes qué muestra: ![descripción](archivo.png). El kit pone ese texto en lugar de la imagen.
    image-not-shown | Esta imagen no se verá: en su lugar el kit pone su descripción. | Di con palabras lo que muestra. El kit no publica imágenes: pesan, y una foto puede llevar dentro dónde y con qué se tomó.
    link-unsafe | No publico enlaces como «{url}»: {reason}.{suggestion} | {hint}
    link-title | Las palabras «{title}» de este enlace no se verían en papel, en la terminal ni en un celular. | Pásalas al texto y deja solo la dirección entre los paréntesis: [texto](direccion).
    link-definition | Esta línea no se publica: «[…]: dirección» solo le da dirección a un enlace, y ningún enlace la usa. | Si es texto, quita los corchetes. Si es un enlace, escríbelo así: [texto](direccion).
    code-info | Las palabras «{text}» que siguen a las comillas del bloque no se verían. | Escríbelas en un párrafo aparte. Ahí solo va «mensaje», para un mensaje inventado, o el nombre de un lenguaje, como «sh» o «text».
    front-matter-missing | Falta la portada. | La primera línea debe ser «---»; después van kind, id, title, summary y reviewed; otra línea «---» la cierra.
    front-matter-unclosed | La portada no se cierra. | Agrega una línea que sea exactamente «---» después de la última clave.
    front-matter-syntax | La portada tiene un error de YAML: {problem}. | Revisa sangrías, comillas y dos puntos. Si un texto lleva «:» o «#», ponlo entre comillas.
    front-matter-alias | La portada usa un ancla o alias de YAML ({text}), y no se permiten. | Escribe el valor completo.
    front-matter-too-deep | La portada tiene demasiados niveles. | Nada en la portada necesita más de cuatro niveles.
    key-unknown | No conozco la clave «{name}».{suggestion} | Aquí se permiten: {allowed}.
    key-missing | Falta la clave «{name}». | {hint}
    value-type | «{name}» debe ser {expected}. |
    value-unknown | «{value}» no es un valor de «{name}».{suggestion} | Se permiten: {allowed}.
    date-invalid | «{value}» no es una fecha. | Escríbela así: 2026-11-01.
    period-invalid | «{value}» no es un periodo. | Escríbelo como «30 days», «6 weeks», «6 months» o «1 year».
    number-range | «{name}» debe ser un número entre {low} y {high}. |
    text-too-long | «{name}» tiene {count} {count:carácter:caracteres}; el límite es {limit}. | Déjalo en una sola frase.
    id-invalid | «{value}» no sirve como id. | Un id lleva letras minúsculas sin acento, números y guiones, empieza con letra y tiene hasta 64 signos: mi-correo.
    id-duplicate | El id «{id}» ya lo usa otro archivo. | Cada archivo necesita un id propio.
    local-id-duplicate | El id «{id}» ya se usó en este archivo. | Cada id va una sola vez por archivo.
    id-reserved | «{id}» no puede ser el nombre de una página: {reason}. | Escribe otro id.
    reference-unknown | No existe «{id}» entre {what}.{suggestion} |
    link-broken | Este enlace no lleva a ningún archivo: {url}.{suggestion} | Escribe la ruta desde este archivo, por ejemplo ../directorio/access-now.md. Una dirección de fuera empieza con https://.
    link-fragment-broken | «{target}» no tiene nada con el id «{fragment}».{suggestion} |
    link-malformed | La dirección «{url}» no funciona: {reason}. | {hint}
    word-missing | Falta la palabra de la interfaz «{name}». | Agrégala a strings.yml con su texto.
    word-unknown | Ninguna parte del programa usa la palabra «{name}».{suggestion} | Bórrala o corrige su nombre.
    word-placeholder | «{name}» debe llevar {expected}, ni más ni menos. | Lo que va entre llaves se reemplaza por un valor: cópialo tal cual.
    """#,
    #"""
    section-missing | Falta la sección «.{name}». | Agrega un título con esa clase: ## Título {.{name}}.
    section-duplicate | La sección «.{name}» está dos veces. | Junta las dos en una.
    section-body | Esta parte («{name}») necesita {expected}. |
    item-without-marker | A este elemento le falta la casilla. | Empiézalo con «- [ ] », para que pueda responderse.
    item-without-text | Este elemento no tiene texto. | {hint}
    item-action | «{id}» se puede responder, pero no dice qué hacer. | Agrega una frase corta que empiece por la acción: do="Enciende…".
    selection-link | En una selección cada elemento es un enlace a un punto de una lista. | Así: - [Mi correo](../kit/01-cuentas.md#correo-unico).
    list-numbered | Aquí los números no se verían: esta lista se muestra con casillas o viñetas. | Empieza cada elemento con «- » en lugar de un número.
    list-apart | Aquí empieza otra lista, y solo la primera o la última se lee como respuestas. | Júntalas en una sola: la misma viñeta en todas y nada en medio.
    box-misplaced | Esta casilla no se puede responder aquí. | Quita «[ ]», o mueve el elemento a la lista que se responde, sin sangría.
    after-answers | Lo que va después de las respuestas no se vería en su lugar: las respuestas van siempre al final. | Súbelo, antes de la lista de respuestas.
    quiz-keys | Esta pregunta tiene {count} {count:respuesta marcada:respuestas marcadas} con [x]; necesita {expected}. |
    quiz-choices | Esta pregunta necesita {expected}. | Escribe cada opción como «- [ ] texto» y marca la correcta con [x].
    quiz-feedback | A esta opción le falta su comentario. | Debajo de la opción, con dos espacios de sangría: > Por qué sí o por qué no.
    quiz-explanation | A la pregunta le falta su explicación general. | Después de la lista, sin sangría: > Lo que conviene recordar.
    quiz-message | A este caso le falta el mensaje inventado. | Ponlo en un bloque ```mensaje antes de las opciones.
    quiz-signs | A este caso le faltan las señales. | Agrega un título con la clase .signs y una lista.
    quiz-signs-first | Las señales van antes de las opciones y se leerían antes de responder. | Pasa este título y su lista después de las opciones.
    quiz-all-of-the-above | «Todas las anteriores» no mide lo que alguien sabe. | Cambia la pregunta a type=multiple o escribe otra opción.
    quiz-longest-is-key | La respuesta correcta es mucho más larga que las demás. | Quien lee lo nota y acierta sin saber. Acórtala o alarga las otras.
    quiz-often-longest | En {count} de {total} {total:pregunta:preguntas}, la respuesta más larga es la correcta. | Quien lee lo nota y acierta sin saber. Acorta algunas o alarga las otras.
    exposure-answers | Esta pregunta necesita respuestas con niveles 0, 1 y 2, en ese orden. | Así: - No {#no level=0}.
    definition-missing | «{name}» no tiene definición. | Escribe debajo una o dos frases.
    route-danger-first | La ruta no pregunta primero por el peligro. | El primer nodo lleva la clase .danger y pregunta por la vida y la integridad.
    route-answers | Esta pregunta necesita al menos dos respuestas, cada una con un enlace. | Así: - [Sí](#otro-nodo).
    route-answer-target | Esta respuesta sale de las rutas: {url}. | Una respuesta lleva a otro nodo (#nodo) o a otra ruta (cuenta.md). Otros enlaces van en el texto.
    route-unreachable | A «{name}» no llega ningún camino. | Enlázalo desde otra pregunta o bórralo.
    route-trap | Desde «{name}» no se llega a ningún final. | Agrega una respuesta que lleve a un nodo .end.
    route-end-actions | A este final le faltan acciones. | Agrega una lista numerada con lo que se hace, en orden.
    route-end-helper | Este final no nombra a nadie que ayude. | Agrega un enlace a una entrada del directorio.
    route-end-way-on | Este final necesita exactamente una salida «no me sirvió». | Así: - [No me sirvió](#otro-nodo) {.not-helped}.
    workshop-minutes | Las sesiones suman {sum} {sum:minuto:minutos}; el taller dice {minutes}. |
    workshop-break | Pasan {minutes} {minutes:minuto:minutos} sin descanso. | Pon una sesión phase=break a más tardar cada 90 minutos.
    workshop-session | Esta sesión necesita {expected}. |
    transclusion-target | No puedo traer «{url}» al taller. | Un enlace solo en su párrafo trae un punto, una pregunta, una lista, una sección con id o una ficha del directorio. Lo demás se enlaza dentro de una frase.
    objective-untaught | El objetivo «{id}» no se practica en ninguna sesión. | Ponlo en el objective de una sesión de fase activity o deepening.
    objective-unassessed | El objetivo «{id}» no se evalúa. | Agrega a pre o post una pregunta que lo mida.
    id-vanished | El id «{id}» ya se publicó y ahora no existe. | Los avances guardados dependen de él. Devuélvelo, o agrega en ids.lock: {id} -> id-nuevo.
    choice-vanished | La opción «{choice}» de «{question}» ya se publicó y ahora no existe. | Si solo cambiaron sus palabras, escribe su id en la opción: {#{choice}}. Si se quitó, agrega en ids.lock: {id} -> {question}.
    id-unlocked | Hay ids de este archivo que no están en ids.lock: {count}, el primero «{id}». | Ejecuta: seckit content ids --update.
    lock-syntax | No entiendo esta línea de ids.lock. | Cada línea es un id, o «id-viejo -> id-nuevo».
    attack-without-prevention | Ningún punto de las listas protege contra «{id}». | Agrega su id al against= de algún punto.
    prevention-link | Este elemento de prevención no lleva a un punto de las listas: {url}. | Enlaza el punto que lo previene: ../../kit/01-cuentas.md#gestor.
    help-link | Este elemento de ayuda no lleva al directorio ni a una ruta: {url}. | Así: ../../directorio/access-now.md.
    helper-serves-nothing | Nadie llega a «{id}»: no atiende ninguna necesidad ni ataque. | Llena needs o for.
    need-without-option | Para «{need}» falta una opción {sector} en el directorio. | Cada necesidad ofrece al menos una del Estado y una que no lo es.
    page-orphan | Ninguna otra página enlaza a «{id}». | Enlázala desde donde haga falta.
    review-overdue | La revisión venció el {due} (hace {days} {days:día:días}). | Revisa el texto y sus fuentes, y actualiza reviewed.
    date-in-future | La fecha {date} todavía no llega. | Escribe la fecha en que de verdad se revisó.
    channel-stale | El canal «{value}» se vio por última vez el {date} (hace {months} {months:mes:meses}). | Confírmalo y actualiza verified. Mientras tanto, se avisa junto al dato.
    readability-file | Este texto es difícil de leer: {scale} {score}; necesita {threshold} o más. | Frases más cortas y palabras más comunes. La más difícil empieza: «{worst}».
    readability-sentence | Esta frase tiene {words} {words:palabra:palabras}. | Pártela en dos o tres.
    term-avoided | Mejor «{better}» que «{found}». | {why}
    formal-address | Aquí se habla de usted («{found}»). | El kit habla de tú.
    abbreviation-unexplained | «{name}» no se explica en esta página ni en el glosario. | Escribe su nombre completo la primera vez o agrégala al glosario.
    assessment-unreachable | {problem} | Revisa for=, when= y against= de los puntos.
    paper-glyph | Ninguna letra instalada dibuja «{character}» ({code}): en el PDF se lee [{code}]. | Quita el signo o dilo con palabras; o instala una letra que lo tenga, como Noto.
    answers-syntax | No entiendo el archivo de respuestas: {problem}. | Es JSON, así: {"answers": {"cuentas/gestor": "yes"}}.
    answers-unknown-id | No existe «{id}».{suggestion} | Mira los ids con: seckit content status --format json.
    answers-unknown-value | «{value}» no es una respuesta para «{id}».{suggestion} | Se permiten: {allowed}.
    """#)
}

extension MessageTable {
  /// What is published as written and yet says less, nothing, or something else.
  static let spanishRules = """
    channel-value | «{value}» no sirve como {kind}: {problem}. | Escribe exactamente lo que se marca o se abre, como está en su fuente.
    channel.kind-phone | teléfono
    channel.kind-whatsapp | WhatsApp
    channel.kind-signal | Signal
    channel.kind-telegram | Telegram
    channel.kind-email | correo
    channel.kind-web | sitio
    channel.kind-address | domicilio
    phone.extension | una cuenta de mensajería no tiene extensión
    phone.extension-shape | la extensión va al final y solo lleva números: 55 1234 5678 ext. 90
    phone.control | es un código que cambia el teléfono de quien lo marca
    phone.letters | las letras no se marcan
    phone.lookalike | hay letras o signos que parecen números; vuelve a escribirlo con números
    phone.star | después de «*» van tres o cuatro números, como *765
    phone.signs | además de números solo puede llevar espacios, guiones, puntos, paréntesis y un «+» al principio
    phone.no-digits | no tiene números
    phone.short | los números cortos no tienen cuenta de mensajería
    phone.code | los números cortos de México son 911 y los que empiezan con 0, como 089
    phone.ten | un número de México tiene diez dígitos y no empieza con 0 ni con 1
    phone.old-prefix | desde 2019 ya no se marca 01, 044 ni 045; quedan los diez dígitos
    phone.plus | un número con clave de país empieza con «+»
    phone.area-code | le falta la clave de la región; en México se marcan diez dígitos
    phone.country | ningún país tiene esa clave
    phone.mexico | después de +52 van diez dígitos
    phone.length | no tiene tantos dígitos como un número de ese país
    channel.signal | es un número, o un nombre con punto y dos números: nombre.01
    channel.telegram | es un número, o «@» y un nombre de 5 a 32 letras sin acento, números o «_»
    channel.mailto | aquí va solo la dirección, sin «mailto:»
    channel.address | un domicilio se dice con palabras; para teléfonos, correos y sitios hay otros tipos
    place-to-fill | Esto sigue sin llenar: {text} | Escribe lo que falta o quítalo. Mientras esté así, no se publica.
    mark-missing | Falta la marca «{mark}»: {effect}. | Vuelve a ponerla entre las llaves; las demás marcas que dependen de ella ya están.
    mark-without-effect | La marca «{mark}» no hace nada aquí: {effect}. | Quítala, o pon lo que le falta.
    mark.checklist | sin ella estos puntos no se pueden responder
    mark.check-in | sin ella estas frases no se preguntan
    mark.quiz | sin ella estas preguntas no se practican
    mark.exposure | sin ella estas preguntas no se hacen
    mark.profiles | sin ella nadie puede decir quién es
    mark.section | sin ella nadie encuentra esta parte del ataque
    mark.signs-unknown | sin ella nadie sabe que estas son las señales
    choices-too-many | Aquí se elige entre {count}, y a partir de esta ya no queda tecla ni letra: caben {limit}. | Junta las que se parecen, quita algunas o haz dos listas.
    mark.signs | sin ella las señales se leen antes de responder
    mark.end | sin ella este final es una pregunta, y nadie revisa que diga qué hacer y quién ayuda
    mark.danger | la pregunta por el peligro es el primer nodo
    mark.not-helped | solo un final tiene una salida para quien dice que no le sirvió
    mark.watched | los puntos con noticeable no esperan y los de safety no van primero
    mark.watched-alone | ningún punto tiene noticeable ni safety
    mark.evidence | los puntos con overwrites no esperan, y pueden borrar pruebas
    mark.evidence-alone | ningún punto tiene overwrites
    selection-unmarked | Esta lista de enlaces a puntos mostrará solo los enlaces. | Para que se vean los puntos, pon la clase en su título: {.selection}.
    workshop-part-unmarked | «{name}» no dice para quién es, y se imprime también en la hoja de quien participa. | Pon en su título {.facilitator} o {.participants}.
    objective-unused | Ninguna pregunta de este documento mide el objetivo «{id}». | Pon objective={id} en una de sus preguntas, o quita el objetivo.
    link-unfinished | Este enlace no se lee como enlace: se publican sus signos. | Se escribe pegado y completo: [texto](dirección). Para mostrar corchetes escribe \\[.
    link-placeholder | Este enlace no lleva a ningún lado: «{url}». | Escribe su dirección o deja solo el texto.
    attributes-twice | Estas llaves no se leen: solo cuentan las últimas. | Junta todo en unas: {#id .clase clave=valor}.
    heading-top | Un título de nivel 1 no va en el texto: el título de la página es el de la portada. | Empieza los títulos con «## ».
    heading-unread | Esto no se lee como título. | Deja un espacio normal después de los «#»: ## Título.
    box-malformed | Esto parece una casilla y no lo es: {problem}. | Escríbela así: {meant}
    box.empty | le falta el espacio entre los corchetes
    box.spaces | sobran espacios entre los corchetes
    box.hidden | hay un carácter que no se ve entre los corchetes
    box.letter | la «x» es de otro alfabeto ({code})
    box.sign | lo que se elige se marca con x
    box.state | solo hay dos casillas, [ ] y [x]
    box.full-width | los corchetes son de otro ancho ({code})
    box.no-space | le falta el espacio antes del texto
    text-empty | {what} no dice nada. | Escríbelo con palabras: quien lee tiene que elegir o encontrar.
    empty.heading | Este título
    empty.link | Este enlace
    empty.item | Este elemento de la lista
    empty.message | Este mensaje
    empty.profile | Este perfil
    empty.key | «{name}»
    markdown-foreign | {form}. | Otros programas lo muestran; el kit no. Escríbelo de otro modo. Si quieres mostrar esos signos, ponlos entre acentos graves o con «\\» antes.
    form.table | Esto es una tabla para otros programas; aquí se leerán sus barras
    form.footnote | Esto es una nota al pie para otros programas; aquí se leerán los corchetes
    form.strike | Esto es texto tachado para otros programas; aquí se leerán las tildes, y el texto como si valiera
    form.mark | Esto es texto resaltado para otros programas; aquí se leerán los signos «=»
    form.superscript | Esto es un exponente para otros programas; aquí se leerán los signos «^»
    form.wiki-link | Esto es un enlace para otros programas; aquí se leerán los corchetes
    form.emoji | Esto es un emoji para otros programas; aquí se leerá su nombre entre dos puntos
    form.address | Esto es un enlace para otros programas; aquí será texto que no se puede tocar. Escribe <https://…> o [texto](https://…)
    form.callout | Esto es un aviso para otros programas; aquí se leerá su palabra entre corchetes
    form.math | Esto es una fórmula para otros programas; aquí se leerán sus signos
    form.definition | Esto es una definición para otros programas; aquí se leerán los dos puntos
    form.entity | Este nombre de carácter no existe; aquí se leerá tal cual
    form.container | Esto es un bloque especial para otros programas; aquí se leerán sus signos
    form.template | Esto es un hueco que otro programa llenaría; aquí se leerán las llaves
    form.bullet | Esto parece el guion de una lista y no lo es: usa «- »
    form.emphasis | Los asteriscos van pegados al texto: **así**; aquí se leerán
    hidden-character | Aquí hay un carácter que no se ve: {name} ({code}). | Bórralo. Puede cambiar lo que se lee, lo que se copia o hacia dónde va el texto.
    hidden.control | de control
    hidden.override | que cambia la dirección del texto
    hidden.direction | que marca la dirección del texto
    hidden.hyphen | un guion que solo aparece al final del renglón
    hidden.line | un salto de renglón que no es de texto
    hidden.lost | el hueco de una letra que se perdió
    hidden.zero-width | sin ancho
    hidden.other | que no dibuja nada
    lookalike-character | «{character}» ({code}) es {name}, no «{meant}». | Se ven casi igual y no son lo mismo. Bórralo y vuelve a escribirlo.
    look.hard-space | un espacio duro
    look.full-width | un signo de otro ancho
    look.space | un espacio de otro ancho
    look.hidden | un carácter que no se ve
    look.dash | otra raya
    look.quote | otra comilla
    look.letter | una letra de otro alfabeto
    look.sign | otro signo
    key-misplaced | La clave «{name}» quedó dentro de lo que está arriba, por su sangría. | Quítale los espacios del principio del renglón.
    front-matter-twice | Aquí empieza una segunda portada, y se publica como texto. | Junta sus claves con las de la primera y bórrala.
    value-cut | Desde aquí YAML lo toma como nota, y no se publica: {text} | Pon todo el valor entre comillas. Si era una nota, deja un espacio después de «#».
    text-lines | «{name}» va en un solo renglón. |
    markdown-in-text | «{name}» se muestra tal cual, con sus signos: {text} | Escríbelo sin Markdown.
    language-code | «{value}» no es un código de idioma. | Usa los de ISO 639: es, en, nah, yua, mfs para la lengua de señas mexicana.
    item-checked | Esta casilla ya está marcada, y así se publicaría. | Escribe «- [ ] »: cada quien marca la suya.
    said-twice | «{text}» está dos veces en {list}. | Deja una, o cambia la que debía decir otra cosa.
    twice.choices | las opciones de esta pregunta
    twice.items | los puntos de este documento
    twice.sources | sus fuentes
    twice.objectives | sus objetivos
    twice.answers | las respuestas de esta pregunta
    twice.nodes | los nodos de esta ruta
    twice.profiles | los perfiles
    twice.exposure | las preguntas de exposición
    twice.channels | sus canales
    twice.transclusions | lo que este taller trae
    twice.selection | esta selección
    twice.statements | estas frases
    twice.terms | el glosario
    bank-syntax | No entiendo este archivo de preguntas: {problem}. | Sirven los que escribe seckit quiz export, o una tabla con sus mismas columnas.
    bank-value | «{name}»: {problem}. |
    bank.missing | falta
    bank.unknown | no es un nombre de este formato
    bank.twice | está dos veces
    bank.id | «{value}» no es el id de una pregunta, como cuentas/candado
    bank.slug | «{value}» no sirve como id: lleva letras minúsculas sin acento, números y guiones, y empieza con letra
    bank.type | «{value}» no es un tipo de pregunta: single, multiple, true-false, scenario
    bank.date | «{value}» no es una fecha, como 2026-11-01
    bank.few | hacen falta al menos dos opciones
    bank.no-key | ninguna opción es la correcta
    bank.two-keys | solo una opción puede ser la correcta, y aquí son {value}
    bank.key | no hay una opción «{value}»
    bank.true-false | las dos opciones son Verdadero y Falso
    bank.differs | «{value}» no es lo que dice arriba
    csv.empty | no tiene renglones
    csv.quote-open | estas comillas no se cierran
    csv.quote-rest | hay texto después de las comillas que cierran
    csv.too-many | el renglón tiene más celdas que columnas
    json.bool | aquí va true o false
    exchange-loss | «{id}» no cabe en el formato {format}: {loss}. |
    loss.parts | tiene varias partes, y ahí cada pregunta tiene una
    quiz-choice-id | «{id}» no sirve como id de esta opción: {problem}. | Escribe al final de la opción uno que solo ella tenga: {#otra-palabra}.
    choice-id.letter | una sola letra es el lugar de una opción
    choice-id.twice | otra opción de esta pregunta ya lo tiene
    choice-id.alike | sale de sus palabras y de las de otra, que solo cambian en signos o acentos
    choice-id.true-false | Verdadero y Falso ya tienen los suyos, true y false
    quiz-true-false | «{text}» no es Verdadero ni Falso. | Las dos opciones de una pregunta true-false son Verdadero y Falso.
    """
}

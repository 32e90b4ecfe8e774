extension MessageTable {
  /// What to write where something is missing, what is expected, why a file cannot be read.
  static let spanishHints = #"""
    problem.empty-plan | Para quien responde «{id}» el plan queda vacío.
    problem.empty-plan-anyone | Para quien no dice nada de sí el plan queda vacío.
    problem.wrong-actions | Para quien responde «{id}» las siguientes acciones no salen de su plan, o ninguna es rápida. Es una falla de seckit.
    problem.wrong-actions-anyone | Para quien no dice nada de sí las siguientes acciones no salen de su plan, o ninguna es rápida. Es una falla de seckit.
    problem.unreachable-item | Nadie recibe nunca el punto «{id}».
    problem.idle-answer | Alguna respuesta a «{id}» no cambia nada.
    name.device | Windows guarda ese nombre para sus aparatos
    name.kept | el sitio usa ese nombre para páginas propias
    name.shared | ahí queda ya la página de «{other}»
    hint.ignored-name | Cámbiale el nombre: solo leo archivos que terminan en .md, además de kit.yml, ids.lock, strings.yml, terminos.yml y palabras.txt.
    hint.ignored-place | Los textos van dentro de {folder}.
    hint.ignored-other | Si no hace falta, sácalo de la carpeta del contenido. Los que empiezan con punto no los miro.
    reason.missing | no existe
    reason.forbidden | no tienes permiso
    reason.is-folder | es una carpeta
    reason.not-folder | no es una carpeta
    yaml.colon | este renglón no tiene la forma «clave: valor»; quizá falta «:» o el espacio que le sigue
    yaml.two-colons | este «:» no toca aquí; revisa la sangría, pon entre comillas el texto que lo lleva o da al renglón de arriba su «: »
    yaml.indent | este renglón no queda alineado con los demás
    yaml.after-quote | sobra texto después de las comillas que cierran
    yaml.dash | aquí debía seguir la lista con «- », alineado con los demás guiones
    yaml.list | la lista no puede empezar en el mismo renglón que su clave; pasa «- » al renglón de abajo
    yaml.bracket | en la lista entre corchetes falta una coma o el «]» que cierra
    yaml.brace | entre las llaves falta una coma o el «}» que cierra
    yaml.value | aquí falta un valor o sobra un signo
    yaml.quote | estas comillas se abren y no se cierran
    yaml.tab | hay un tabulador; la sangría va con espacios
    yaml.character | un valor no puede empezar con este signo; ponlo entre comillas
    yaml.tag | un valor no puede empezar con «!»; ponlo entre comillas
    yaml.escape | entre comillas dobles «\» tiene otro sentido; usa comillas simples
    yaml.block | después de «|» o «>» el texto empieza en el renglón de abajo
    yaml.directive | un renglón no puede empezar con «%»; ponlo entre comillas
    yaml.rest | aquí sobra texto después del final
    yaml.documents | sobra un «---»: solo va antes y después de la portada
    yaml.twice | la clave «{name}» está dos veces
    yaml.key | una clave es una sola palabra, sin listas ni llaves
    yaml.forbidden | aquí hay un carácter invisible que no se permite; bórralo
    yaml.other | algo aquí no tiene la forma «clave: valor»
    json.end | el texto se corta antes de terminar
    json.rest | sobra texto después del final
    json.deep | tiene demasiados niveles
    json.name | aquí va un nombre entre comillas dobles
    json.twice | este nombre aparece dos veces
    json.colon | falta «:» después del nombre
    json.comma | falta una coma o el cierre
    json.value | esto no es un valor de JSON
    json.quote | falta la comilla que cierra
    json.escape | esta secuencia con «\» no existe
    json.control | hay un salto de línea o un carácter de control dentro de un texto
    json.object | aquí va un objeto, entre llaves
    json.array | aquí va una lista, entre corchetes
    json.text | aquí va un texto entre comillas
    json.version | la versión de este archivo no es 1
    what.attacks | los ataques
    what.routes | las rutas
    what.documents | los documentos
    what.profiles | los perfiles
    what.exposure | las preguntas de exposición
    what.questions | las preguntas de práctica
    what.objectives | los objetivos de este documento
    expected.items | una lista de puntos que empiecen con «- [ ] »
    expected.link-below | debajo de cada frase, un párrafo con al menos un enlace
    expected.links | una lista de enlaces a puntos de las listas
    expected.questions | al menos una pregunta: un título con #id y type
    expected.nodes | al menos un nodo: un título de nivel 2 con #id
    expected.element | Cada elemento de «{list}»
    hint.item-text | Escribe una frase en primera persona: «Mi correo tiene…».
    hint.choice-text | Escribe con palabras lo que se puede elegir.
    expected.bullets | una lista con guiones
    expected.numbered | una lista numerada
    expected.caution | lo que conviene saber antes, con un enlace a quién acudir
    expected.link-bullets | una lista en la que cada elemento lleva un enlace
    expected.something | algún texto
    expected.choices | al menos dos opciones
    expected.two-choices | dos opciones: Verdadero y Falso
    expected.one-key | exactamente una
    expected.some-keys | al menos una
    expected.effort | un tiempo como 15min, 2h o 1d
    expected.when | una pregunta de exposición, sola o con nivel: viajes, viajes:2
    expected.group | un rango como 8-15
    expected.objective | decir qué objetivo trabaja: objective=mi-objetivo
    expected.no-placeholder | solo texto, sin llaves
    sector.state | del Estado
    sector.non-state | que no sea del Estado
    hint.terms | Escribe una lista de términos con avoid, better y why.
    hint.term-avoid | Escribe la forma que se evita.
    hint.term-better | Escribe una forma mejor.
    hint.term-why | Escribe por qué.
    hint.kind | Escribe qué es: step, area, attack, care, route, helper, scenario, page, profiles, glossary o workshop.
    hint.id | Escribe un nombre corto en minúsculas: cuentas.
    hint.title | Escribe el título entre comillas.
    hint.summary | Resume el texto en una frase de hasta 240 caracteres.
    hint.reviewed | Escribe la fecha de la última revisión: 2026-11-01.
    hint.sources | Di de dónde salen los datos: una lista con title, url y accessed.
    hint.source-title | Escribe el nombre de la fuente.
    hint.source-url | Escribe su dirección, con https.
    hint.source-accessed | Escribe el día en que se leyó.
    hint.order | Escribe el número del paso; 0 es conocer tu riesgo.
    hint.category | Escribe tecnicos, conductas, fisico-legales o expresion.
    hint.severity | Escribe 1, 2 o 3.
    hint.forms | Escribe a cuáles de las 13 formas de agresión pertenece: [1, 3].
    hint.sector | Escribe state, civil-society, platform o international.
    hint.needs | Escribe qué necesidades atiende: [technical, legal].
    hint.channels | Escribe al menos un canal con type, value y verified.
    hint.channel-type | Escribe phone, whatsapp, signal, telegram, email, web o address.
    hint.channel-value | Escribe lo que se marca o se abre.
    hint.channel-verified | Escribe el día en que se vio por última vez en su fuente.
    hint.channel-source | Un canal confirmado dice dónde se vio; si no se puede, status: unconfirmed.
    hint.group | Escribe para cuántas personas es: 8-15.
    hint.facilitators | Escribe cuántas personas facilitan.
    hint.minutes | Escribe cuánto dura, con descansos, en minutos.
    hint.before | Escribe el mensaje que se manda antes.
    hint.after | Escribe el mensaje que se manda después.
    hint.local-id | Ponlo al final de la línea: {#mi-id}.
    hint.item-impact | Escribe impact=1 (ayuda), 2 (importa) o 3 (decide).
    hint.item-effort | Escribe cuánto tarda: effort=15min.
    hint.item-against | Escribe contra qué ataques protege: against=phishing,malware.
    hint.question-type | Escribe type=single, multiple, true-false o scenario.
    hint.raises | Escribe qué ataques vuelve más probables: raises=phishing.
    hint.session-minutes | Escribe cuánto dura: minutes=20.
    hint.session-phase | Escribe la fase: phase=activity.
    hint.kit-version | Escribe la versión del contenido: "2026.11".
    hint.kit-language | Escribe el idioma de los metadatos: es.
    hint.kit-licence | Escribe la licencia del contenido y su dirección.
    hint.kit-publisher | Escribe quién publica.
    hint.kit-model | Escribe la versión del modelo de evaluación: 1.
    """#
}

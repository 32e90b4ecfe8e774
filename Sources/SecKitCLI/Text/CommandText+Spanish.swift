import SecKit

extension CommandText {
  /// `key = sentence`, `key.hint = second line`.
  static let spanish = TextTable(
    parsing: spanishHelp, spanishSaved, spanishStatus,
    """
    suggestion = ¿Quisiste decir «{nearest}»?

    command.unknown = no existe la orden «{path} {name}».{suggestion} Hay: {known}.
    command.no-children = «{path}» no tiene órdenes como «{name}».

    reason.missing-folder = no existe esa carpeta
    reason.not-folder = lo que pones como carpeta es un archivo
    reason.forbidden = no tengo permiso
    reason.read-only = el disco es de solo lectura
    reason.full = el disco está lleno
    reason.is-folder = es una carpeta; di también el nombre del archivo
    reason.is-link = es un enlace, y lo que está al otro lado puede ser de alguien más; di el archivo mismo
    reason.special = no es un archivo, sino un tubo, un dispositivo o algo parecido; para la salida estándar usa -
    reason.taken = ya existe y no lo reemplazo; di otro nombre, o reemplázalo con --replace (lo de antes queda junto, con ~ al final)
    reason.name-too-long = el nombre es demasiado largo
    reason.unproven = lo que leí del disco no es lo que escribí, y el disco puede estar fallando
    reason.no-room-for-earlier = lo de antes quedaría en «{path}», y ahí hay otra cosa
    reason.system = error {code} del sistema

    file.unreadable = no puedo leer «{path}».
    file.unwritten-unchanged = no pude escribir «{path}»: {reason}. No cambié nada.
    file.unsealed = Escrito sin cifrar en {path}. Bórralo cuando ya no te sirva.
    file.earlier-kept = Lo que había ahí quedó en {path}.
    file.written = Escrito en {path}.
    file.same-twice = --output y --export-answers dicen el mismo lugar; di dos.
    file.not-on-terminal = un PDF no se puede leer en la terminal; di un archivo con --output.
    file.another = {trouble}
    file.another.hint = Tus respuestas siguen aquí. ¿En qué otro archivo lo escribo? Enter sin nombre: volver al informe.
    file.given-up = {trouble}
    file.given-up.hint = Tus respuestas siguen aquí: puedes guardarlas, o escribir el informe en otro archivo.
    output.unwritten = no pude escribir la salida: {reason}.

    folder.not-a-folder = «{path}» no es una carpeta. Elige otra con --output. No cambié nada de lo que ya había.
    folder.forbidden = no tengo permiso para escribir en «{path}». Elige otra carpeta con --output. No cambié nada de lo que ya había.
    folder.full = el disco está lleno. Libera espacio o elige otra carpeta con --output. No cambié nada de lo que ya había.
    folder.not-ours = en «{folder}» hay archivos que no escribí («{path}»). Elige una carpeta vacía con --output, o usa --force para escribir junto a ellos: de lo que estorbe se guarda una copia. No cambié nada de lo que ya había.
    folder.source = no escribo en «{folder}»: ahí está «{source}», de donde leo. Elige otra carpeta con --output. No cambié nada.
    folder.busy = otra ejecución está escribiendo en «{folder}». Espera a que termine. No cambié nada de lo que ya había.
    folder.collision = dos archivos tendrían el mismo nombre: «{path}». No cambié nada de lo que ya había.
    folder.system = no pude escribir «{path}» (error {code} del sistema). No cambié nada de lo que ya había.

    output.kept = «{path}» tiene cambios tuyos y no lo toqué. La versión nueva está al lado: {beside}
    output.kept-stale = «{path}» ya no se publica, pero tiene cambios tuyos y no lo quité.
    output.copy = Guardé lo que había en «{path}» como {copy}
    output.more = … y {count} más en «{folder}».

    content.bad-language = «{code}» no es un código de idioma; usa algo como es.
    content.unreadable = no puedo leer la carpeta de contenido «{path}»: {reason}.
    content.unreadable.hint = Di dónde está con --content CARPETA, o ejecuta seckit en la carpeta que la contiene.
    content.faulty = el contenido tiene errores y no puedo usarlo. Revísalos con: seckit lint
    content.lock-unreadable = no puedo leer «{path}», que dice a dónde se movió cada punto. Revisa sus permisos.
    content.bad-id = «{id}» no sirve como id: usa minúsculas sin acento, números y guiones.
    content.id-taken = el id «{id}» ya existe. Elige otro.
    content.only-one = de «{kind}» hay un solo archivo: edita el que ya está.
    content.file-taken = ya existe «{path}» y no lo toco.
    content.ids-unreadable = el contenido tiene errores y no puedo leer sus ids. Revísalo con: seckit lint
    content.ids-faulty = el contenido tiene errores. Corrígelos antes de fijar los ids: seckit lint
    content.nothing-there = no hay nada del contenido en «{path}».
    content.no-check-in = el contenido no tiene una revisión de ánimo: falta una sección .check-in en cuidados.

    answers.unreadable = no puedo leer las respuestas de «{path}»: {reason}.
    bank.unreadable = no puedo leer las preguntas de «{path}»: {reason}.
    answers.too-large = el archivo de respuestas «{path}» es demasiado grande.
    answers.faulty = corrige el archivo de respuestas y vuelve a intentar.
    answers.not-there = la respuesta {number} («{answer}») no existe; aquí hay {count}.
    merge.too-few = para comparar hacen falta los archivos de dos personas o más.
    merge.foreign = en «{path}» no hay respuestas de una organización. Cada quien responde con: seckit assess --organization

    choice.unknown = no existe «{id}» para {option}.{suggestion} Hay: {known}.
    quiz.unknown = no hay preguntas de «{id}».{suggestion}
    quiz.known = Hay preguntas de: {known}.
    quiz.unknown-format = no conozco el formato de «{format}». Hay: {known}.
    quiz.practice-title = Práctica
    quiz.not-in-grammar = {id} no cabe en una lista de opciones y no la escribí.
    quiz.bank-faulty = no escribí ninguna pregunta: corrige el archivo y vuelve a intentarlo.
    route.unknown = no hay una ruta «{id}».{suggestion} Hay: {known}.
    helpers.unknown = no conozco «{purpose}».{suggestion} Usa un ataque o una de: {known}.
    workshop.unknown = no hay un taller «{id}».{suggestion} Hay: {known}.
    workshop.none = No hay talleres en «{folder}».
    workshop.done = Taller listo en {folder}: {names}.
    workshop.bad-formats = --formats lleva html, pdf o los dos separados por coma; recibí «{formats}».
    publishing.stopped-one = el contenido tiene un error y así no se publica. No cambié nada de lo que ya había.
    publishing.stopped-one.hint = Corrige lo de arriba y repite la orden. Si hay que publicar ya, con el error a la vista: --despite-errors
    publishing.stopped = el contenido tiene {count} errores y así no se publica. No cambié nada de lo que ya había.
    publishing.stopped.hint = Corrige lo de arriba y repite la orden. Si hay que publicar ya, con los errores a la vista: --despite-errors
    publishing.despite-one = ATENCIÓN: publico con un error sin corregir, porque pediste --despite-errors. Quien lea lo verá avisado en la portada.
    publishing.despite = ATENCIÓN: publico con {count} errores sin corregir, porque pediste --despite-errors. Quien lea lo verá avisado en la portada.
    site.done = Sitio listo en {folder}: {count} {count:archivo:archivos} ({written} {written:escrito:escritos}, {unchanged} sin cambios, {removed} {removed:quitado:quitados}).
    site.done.hint = Ábrelo con un navegador: {folder}/index.html
    site.bad-base = No puedo usar «{url}» en --base-url: {reason}. {hint}
    site.asset-missing = falta «{path}», que viene con el programa. Ejecuta seckit en su carpeta o di dónde está con --site CARPETA.
    plan.style-missing = falta «{path}», que viene con el programa. Ejecuta seckit en la carpeta donde está «site», o pide otro formato: text, markdown.
    pdf.no-engine = falta WeasyPrint, el programa que hace los PDF: https://weasyprint.org. Si no está en tu PATH, pon su ruta completa en la variable {variable}.
    pdf.no-engine.hint = Mientras, puedes pedir HTML ({option}) e imprimir desde el navegador.
    pdf.no-engine-there = {variable} dice «{path}», y ahí no hay un programa que pueda usar. Pon la ruta completa de WeasyPrint, desde /.
    pdf.no-engine-there.hint = Mientras, puedes pedir HTML ({option}) e imprimir desde el navegador.
    pdf.failed = WeasyPrint no pudo hacer el PDF:
    pdf.failed.hint = {lines}
    pdf.not-started = no pude ejecutar «{path}» para hacer el PDF.
    pdf.not-started.hint = Mientras, puedes pedir HTML ({option}) e imprimir desde el navegador.
    pdf.code = WeasyPrint no hizo el PDF: terminó con el código {code} sin decir por qué.
    pdf.code.hint = Mientras, puedes pedir HTML ({option}) e imprimir desde el navegador.
    pdf.signal = WeasyPrint no hizo el PDF: el sistema lo detuvo (señal {signal}); quizá no alcanzó la memoria.
    pdf.signal.hint = Mientras, puedes pedir HTML ({option}) e imprimir desde el navegador.
    pdf.late = WeasyPrint no terminó en {seconds} s y lo detuve. Si tu equipo es lento, dale más en la variable {variable}.
    pdf.late.hint = Mientras, puedes pedir HTML ({option}) e imprimir desde el navegador.
    pdf.too-much = WeasyPrint escribió más de {size} MiB y lo detuve: eso no es una de nuestras hojas.
    pdf.too-much.hint = Mientras, puedes pedir HTML ({option}) e imprimir desde el navegador.
    pdf.no-pdf = lo que devolvió WeasyPrint no es un PDF, y no dijo por qué.
    pdf.no-pdf.hint = Mientras, puedes pedir HTML ({option}) e imprimir desde el navegador.
    pdf.no-letter = Aviso: ninguna letra instalada dibuja «{character}» ({code}): en el PDF se lee [{code}].
    calendar.seen = Los avisos suenan a las nueve y se ven en la pantalla. No los pongas en un equipo que alguien más revisa.
    calendar.over-one = Una fecha de este plan ya pasó ({first}) y no va en el calendario.
    calendar.over = {count} fechas de este plan ya pasaron (del {first} al {last}) y no van en el calendario.
    calendar.empty = este plan no tiene fechas por venir: no hay calendario que escribir.
    calendar.no-title = --ics-title necesita un título: sin él, cada recordatorio aparece vacío.
    report.needs-file = --format {format} necesita --output archivo.{format}
    assess.new-needs-save = --new se usa junto con --save.
    assess.one-beginning = elige una: --answers, --from o --from-answers.
    assess.quick-asks-all = --quick no se usa con --answers, --step ni --organization.
    assess.of-a-group = «{name}» es de un grupo: agrega --organization.
    assess.of-a-person = «{name}» es de una persona: quita --organization.
    """)
}

extension CommandText {
  /// What `seckit content` counts and says of it.
  static let spanishStatus = """
    count.step = Pasos
    count.area = Áreas de una organización
    count.attack = Ataques
    count.care = Cuidados
    count.route = Rutas
    count.helper = Directorio
    count.scenario = Escenarios
    count.page = Páginas
    count.profiles = Perfiles
    count.glossary = Glosario
    count.workshop = Talleres
    count.items = Puntos de las listas
    count.questions = Preguntas de práctica
    count.scenario-questions = De ellas, ¿real o engaño?
    count.route-nodes = Nodos de las rutas
    count.route-ends = De ellos, finales
    count.channels = Canales del directorio
    count.unconfirmed-channels = De ellos, sin confirmar
    count.terms = Términos del glosario
    count.sources = Fuentes citadas
    count.ids = Ids
    count.places-to-fill = Lugares por llenar

    ease.very-hard = muy difícil
    ease.hard = algo difícil
    ease.normal = normal
    ease.easy = bastante fácil
    ease.very-easy = muy fácil
    audience.participants = participantes
    audience.facilitators = quien facilita
    audience.specialists = especialistas

    status.counts = Qué hay
    status.reviews = Qué toca revisar
    status.readings = Qué tan fácil se lee (INFLESZ)
    status.coverage = Qué cubre a cada ataque
    column.kind = Tipo
    column.how-many = Cuántos
    column.document = Documento
    column.due = Vence
    column.days = Días
    column.old-channels = Canales viejos
    column.for = Para
    column.index = Índice
    column.least = Mínimo
    column.words = Palabras
    column.level = Nivel
    column.attack = Ataque
    column.questions = Preguntas
    column.helpers = Directorio
    column.routes = Rutas

    new.created = Creé {path}.
    new.attack = Agrega «{id}» al against= de algún punto de los pasos: todo ataque tiene prevención.
    new.workshop = Agrega a pre y post la pregunta que mide su objetivo; la pregunta lleva objective con el mismo nombre.
    new.page = Enlaza la página desde otra: una página sin enlaces no se encuentra.
    new.next = Cambia lo que dice {marker}, revísalo con «seckit lint» y fija sus ids con «seckit content ids --update».
    ids.total = {count} {count:id:ids} en el contenido.
    ids.added = Agregué {count} a ids.lock.
    ids.missing = {count} no {count:está:están} en ids.lock:
    ids.more = … y {count} más. Fíjalos con --update.
    ids.vanished = {count} {count:se publicó y ya no existe. Devuélvelo:se publicaron y ya no existen. Devuélvelos} o escribe «viejo -> nuevo» en ids.lock:
    ids.current = ids.lock está al día.
    """
}

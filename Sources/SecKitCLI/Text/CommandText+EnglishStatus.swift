extension CommandText {
  /// What `seckit content` counts and says of it.
  static let englishStatus = """
    count.step = Steps
    count.area = Areas of an organization
    count.attack = Attacks
    count.care = Care
    count.route = Routes
    count.helper = Directory
    count.scenario = Scenarios
    count.page = Pages
    count.profiles = Profiles
    count.glossary = Glossary
    count.workshop = Workshops
    count.items = Checklist items
    count.questions = Practice questions
    count.scenario-questions = Of these, real or fake?
    count.route-nodes = Route nodes
    count.route-ends = Of these, ends
    count.channels = Directory channels
    count.unconfirmed-channels = Of these, unconfirmed
    count.terms = Glossary terms
    count.sources = Cited sources
    count.ids = Ids
    count.places-to-fill = Places to fill in

    ease.very-hard = very hard
    ease.hard = rather hard
    ease.normal = normal
    ease.easy = rather easy
    ease.very-easy = very easy
    audience.participants = participants
    audience.facilitators = facilitators
    audience.specialists = specialists

    status.counts = What there is
    status.reviews = What is due for review
    status.readings = How easy it is to read (INFLESZ)
    status.coverage = What covers each attack
    column.kind = Kind
    column.how-many = How many
    column.document = Document
    column.due = Due
    column.days = Days
    column.old-channels = Old channels
    column.for = For
    column.index = Index
    column.least = Minimum
    column.words = Words
    column.level = Level
    column.attack = Attack
    column.questions = Questions
    column.helpers = Directory
    column.routes = Routes

    new.created = Created {path}.
    new.attack = Add "{id}" to the against= of some item of the steps: every attack has a prevention.
    new.workshop = Add to pre and post the question that measures its objective; the question has an objective of the same name.
    new.page = Link the page from another: a page without links is not found.
    new.next = Replace what says {marker}, check it with "seckit lint" and lock its ids with "seckit content ids --update".
    ids.total = {count} {count:id:ids} in the content.
    ids.added = Added {count} to ids.lock.
    ids.missing = {count} {count:is:are} not in ids.lock:
    ids.more = … and {count} more. Lock them with --update.
    ids.vanished = {count} {count:was:were} published and no longer {count:exists:exist}. Bring {count:it:them} back or write "old -> new" in ids.lock:
    ids.current = ids.lock is up to date.
    """
}

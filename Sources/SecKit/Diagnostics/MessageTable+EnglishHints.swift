extension MessageTable {
  /// What to write where something is missing, what is expected, why a file cannot be read.
  static let englishHints = #"""
    problem.empty-plan | For somebody who answers "{id}" the plan is empty.
    problem.empty-plan-anyone | For somebody who tells nothing about herself the plan is empty.
    problem.wrong-actions | For somebody who answers "{id}" the next actions are not from the plan, or none is quick. This is a fault of seckit.
    problem.wrong-actions-anyone | For somebody who tells nothing about herself the next actions are not from the plan, or none is quick. This is a fault of seckit.
    problem.unreachable-item | Nobody is ever given the item "{id}".
    problem.idle-answer | Some answer to "{id}" changes nothing.
    name.device | Windows keeps that name for a device
    name.kept | the site uses that name for pages of its own
    name.shared | the page of "{other}" lies there already
    hint.ignored-name | Rename it: only files that end in .md are read, and kit.yml, ids.lock, strings.yml, terminos.yml and palabras.txt.
    hint.ignored-place | Texts belong in {folder}.
    hint.ignored-other | If it is not needed, move it out of the content folder. Names that begin with a dot are left alone.
    reason.missing | it does not exist
    reason.forbidden | permission denied
    reason.is-folder | it is a folder
    reason.not-folder | it is no folder
    yaml.colon | this line is not of the form "key: value"; perhaps ":" or the space after it is missing
    yaml.two-colons | this ":" does not belong here; check the indentation, quote the text that holds it, or give the line above its ": "
    yaml.indent | this line does not stand below the others
    yaml.after-quote | there is text after the closing quotation mark
    yaml.dash | the list should go on here with "- ", below the other dashes
    yaml.list | a list cannot begin on the line of its key; move "- " to the next line
    yaml.bracket | in the list in brackets a comma is missing, or the "]" that closes it
    yaml.brace | between the braces a comma is missing, or the "}" that closes them
    yaml.value | a value is missing here, or there is a sign too many
    yaml.quote | this quotation mark is never closed
    yaml.tab | there is a tab; indent with spaces
    yaml.character | a value cannot begin with this sign; quote it
    yaml.tag | a value cannot begin with "!"; quote it
    yaml.escape | within double quotation marks a backslash (\) means something else; use single ones
    yaml.block | after "|" or ">" the text begins on the next line
    yaml.directive | a line cannot begin with "%"; quote it
    yaml.rest | there is text after the end
    yaml.documents | there is a "---" too many: it stands only before and after the front matter
    yaml.twice | the key "{name}" is there twice
    yaml.key | a key is a single word, no list and no braces
    yaml.forbidden | there is an invisible character that is not allowed; delete it
    yaml.other | something here is not of the form "key: value"
    json.end | the text stops before its end
    json.rest | there is more text after the end
    json.deep | it is nested too deep
    json.name | a name in double quotes belongs here
    json.twice | this name stands here twice
    json.colon | a colon must follow the name
    json.comma | a comma or the closing bracket is missing
    json.value | this is not a JSON value
    json.quote | the closing quote is missing
    json.escape | there is no such sequence with a backslash
    json.control | there is a line end or a control character in a text
    json.object | an object in braces belongs here
    json.array | a list in brackets belongs here
    json.text | a text in quotes belongs here
    json.version | the version of this file is not 1
    what.attacks | the attacks
    what.routes | the routes
    what.documents | the documents
    what.profiles | the profiles
    what.exposure | the exposure questions
    what.questions | the practice questions
    what.objectives | this document's objectives
    expected.items | a list of items that begin with "- [ ] "
    expected.link-below | a paragraph with at least one link below each statement
    expected.links | a list of links to checklist items
    expected.questions | at least one question: a heading with #id and type
    expected.nodes | at least one node: a level-2 heading with #id
    expected.element | Each element of "{list}"
    hint.item-text | Write a statement in the first person: "My mail has…".
    hint.choice-text | Write in words what can be chosen.
    expected.bullets | a bullet list
    expected.numbered | a numbered list
    expected.caution | what to know first, with a link to whom to turn to
    expected.link-bullets | a list in which every item holds a link
    expected.something | some text
    expected.choices | at least two choices
    expected.two-choices | two choices: true and false
    expected.one-key | exactly one
    expected.some-keys | at least one
    expected.effort | a time such as 15min, 2h or 1d
    expected.when | an exposure question, alone or with a level: viajes, viajes:2
    expected.group | a range such as 8-15
    expected.objective | to say which objective it works on: objective=my-objective
    expected.no-placeholder | text only, no braces
    sector.state | state
    sector.non-state | non-state
    hint.terms | Write a list of terms with avoid, better and why.
    hint.term-avoid | Write the form to avoid.
    hint.term-better | Write a better form.
    hint.term-why | Say why.
    hint.kind | Say what it is: step, area, attack, care, route, helper, scenario, page, profiles, glossary or workshop.
    hint.id | Write a short lower-case name: cuentas.
    hint.title | Write the title in quotes.
    hint.summary | Sum the text up in a sentence of at most 240 characters.
    hint.reviewed | Write the date of the last review: 2026-11-01.
    hint.sources | Say where the facts come from: a list with title, url and accessed.
    hint.source-title | Write the source's name.
    hint.source-url | Write its address, with https.
    hint.source-accessed | Write the day it was read.
    hint.order | Write the step's number; 0 is knowing your risk.
    hint.category | Write tecnicos, conductas, fisico-legales or expresion.
    hint.severity | Write 1, 2 or 3.
    hint.forms | Say which of the 13 forms of aggression it belongs to: [1, 3].
    hint.sector | Write state, civil-society, platform or international.
    hint.needs | Say which needs it serves: [technical, legal].
    hint.channels | Write at least one channel with type, value and verified.
    hint.channel-type | Write phone, whatsapp, signal, telegram, email, web or address.
    hint.channel-value | Write what one dials or opens.
    hint.channel-verified | Write the day it was last seen at its source.
    hint.channel-source | A confirmed channel says where it was seen; if it cannot, status: unconfirmed.
    hint.group | Say for how many people it is: 8-15.
    hint.facilitators | Say how many people facilitate.
    hint.minutes | Write its duration with breaks, in minutes.
    hint.before | Write the message sent in advance.
    hint.after | Write the follow-up message.
    hint.local-id | Put it at the end of the line: {#my-id}.
    hint.item-impact | Write impact=1 (helps), 2 (matters) or 3 (decides).
    hint.item-effort | Say how long it takes: effort=15min.
    hint.item-against | Say which attacks it protects against: against=phishing,malware.
    hint.question-type | Write type=single, multiple, true-false or scenario.
    hint.raises | Say which attacks it makes likelier: raises=phishing.
    hint.session-minutes | Say how long it takes: minutes=20.
    hint.session-phase | Name its phase: phase=activity.
    hint.kit-version | Write the content's version: "2026.11".
    hint.kit-language | Write the language of the metadata: es.
    hint.kit-licence | Write the content's licence and its address.
    hint.kit-publisher | Say who publishes it.
    hint.kit-model | Write the version of the assessment model: 1.
    """#
}

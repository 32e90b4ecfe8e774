extension MessageTable {
  /// What is published as written and yet says less, nothing, or something else.
  static let englishRules = """
    channel-value | "{value}" will not do as {kind}: {problem}. | Write exactly what one dials or opens, as its source has it.
    channel.kind-phone | a telephone
    channel.kind-whatsapp | WhatsApp
    channel.kind-signal | Signal
    channel.kind-telegram | Telegram
    channel.kind-email | mail
    channel.kind-web | a site
    channel.kind-address | an address
    phone.extension | an account of a messenger has no extension
    phone.extension-shape | the extension stands at the end and holds digits only: 55 1234 5678 ext. 90
    phone.control | it is a code that changes the telephone of whoever dials it
    phone.letters | letters cannot be dialled
    phone.lookalike | letters or signs in it look like digits; type it again with digits
    phone.star | three or four digits follow "*", as in *765
    phone.signs | besides digits it may hold spaces, hyphens, points, brackets and a "+" at its start only
    phone.no-digits | it has no digits
    phone.short | short numbers have no account with a messenger
    phone.code | Mexico's short numbers are 911 and those that begin with 0, such as 089
    phone.ten | a Mexican number has ten digits and begins with neither 0 nor 1
    phone.old-prefix | 01, 044 and 045 have not been dialled since 2019; the ten digits remain
    phone.plus | a number with a country code begins with "+"
    phone.area-code | its area code is missing; in Mexico ten digits are dialled
    phone.country | no country has that code
    phone.mexico | ten digits follow +52
    phone.length | it has not as many digits as a number of that country
    channel.signal | it is a number, or a name with a point and two digits: name.01
    channel.telegram | it is a number, or "@" and a name of 5 to 32 unaccented letters, digits or "_"
    channel.mailto | only the address belongs here, without "mailto:"
    channel.address | an address is told in words; telephones, mail and sites have types of their own
    place-to-fill | This is still to be filled in: {text} | Write what is missing or take it out. It is not published like this.
    mark-missing | The mark "{mark}" is missing: {effect}. | Put it back between the braces; the other marks that depend on it are there.
    mark-without-effect | The mark "{mark}" does nothing here: {effect}. | Take it out, or put in what it lacks.
    mark.checklist | without it these items cannot be answered
    mark.check-in | without it these statements are not asked
    mark.quiz | without it these questions are not practised
    mark.exposure | without it these questions are not asked
    mark.profiles | without it nobody can say who she is
    mark.section | without it nobody finds this part of the attack
    mark.signs-unknown | without it nobody knows that these are the signs
    choices-too-many | One chooses among {count} here, and from this one on no key or letter is left: there is room for {limit}. | Join those that are alike, leave some out or make two lists.
    mark.signs | without it the signs are read before the answer
    mark.end | without it this end is a question, and nobody checks that it says what to do and who helps
    mark.danger | the question about danger is the first node
    mark.not-helped | only an end has a way on for those whom it did not help
    mark.watched | items marked noticeable do not wait and those marked safety do not come first
    mark.watched-alone | no item is marked noticeable or safety
    mark.evidence | items marked overwrites do not wait, and may destroy evidence
    mark.evidence-alone | no item is marked overwrites
    selection-unmarked | This list of links to items will show the links only. | To show the items, put the class on its heading: {.selection}.
    workshop-part-unmarked | "{name}" does not say for whom it is, and is printed on the participants' sheet too. | Put {.facilitator} or {.participants} on its heading.
    objective-unused | No question of this document measures the objective "{id}". | Put objective={id} on one of its questions, or take the objective out.
    link-unfinished | This is not read as a link: its signs are printed. | It is written close and whole: [text](address). To show brackets write \\[.
    link-placeholder | This link leads nowhere: "{url}". | Write its address or leave the text alone.
    attributes-twice | These braces are not read: only the last count. | Put all into one pair: {#id .class key=value}.
    heading-top | A heading of level 1 does not belong in the text: the page's title is that of the front matter. | Begin headings with "## ".
    heading-unread | This is not read as a heading. | Leave a plain space after the "#": ## Title.
    box-malformed | This looks like a box and is none: {problem}. | Write it like this: {meant}
    box.empty | the space between the brackets is missing
    box.spaces | there are too many spaces between the brackets
    box.hidden | there is a character between the brackets that cannot be seen
    box.letter | the "x" is of another alphabet ({code})
    box.sign | what is chosen is marked with x
    box.state | there are two boxes only, [ ] and [x]
    box.full-width | the brackets are of another width ({code})
    box.no-space | the space before the text is missing
    text-empty | {what} says nothing. | Say it in words: whoever reads has to choose or find.
    empty.heading | This heading
    empty.link | This link
    empty.item | This item of the list
    empty.message | This message
    empty.profile | This profile
    empty.key | "{name}"
    markdown-foreign | {form}. | Other programs show it; the kit does not. Write it otherwise. To show those signs, put them between backticks or behind a backslash.
    form.table | This is a table to other programs; here its bars will be read
    form.footnote | This is a footnote to other programs; here the brackets will be read
    form.strike | This is struck out to other programs; here the tildes will be read, and the text as if it stood
    form.mark | This is highlighted by other programs; here the signs "=" will be read
    form.superscript | This is raised by other programs; here the signs "^" will be read
    form.wiki-link | This is a link to other programs; here the brackets will be read
    form.emoji | This is an emoji to other programs; here its name between colons will be read
    form.address | This is a link to other programs; here it is text that cannot be followed. Write <https://…> or [text](https://…)
    form.callout | This is a notice to other programs; here its word in brackets will be read
    form.math | This is a formula to other programs; here its signs will be read
    form.definition | This is a definition to other programs; here the colon will be read
    form.entity | There is no character of this name; here it will be read as it stands
    form.container | This is a block of its own to other programs; here its signs will be read
    form.template | This is a gap that another program would fill; here the braces will be read
    form.bullet | This looks like the hyphen of a list and is none: use "- "
    form.emphasis | Asterisks stand close to the text: **like this**; here they will be read
    hidden-character | There is a character here that cannot be seen: {name} ({code}). | Delete it. It may change what is read, what is copied, or which way the text runs.
    hidden.control | a control character
    hidden.override | one that changes the direction of the text
    hidden.direction | one that marks the direction of the text
    hidden.hyphen | a hyphen that shows at the end of a line only
    hidden.line | a line end that is none of the text's
    hidden.lost | the gap of a letter that was lost
    hidden.zero-width | without width
    hidden.other | one that draws nothing
    lookalike-character | "{character}" ({code}) is {name}, not "{meant}". | They look nearly the same and are not. Delete it and type it again.
    look.hard-space | a hard space
    look.full-width | a sign of another width
    look.space | a space of another width
    look.hidden | a character that cannot be seen
    look.dash | another dash
    look.quote | another quotation mark
    look.letter | a letter of another alphabet
    look.sign | another sign
    key-misplaced | The key "{name}" became a part of what stands above it, by its indentation. | Take out the spaces at the start of the line.
    front-matter-twice | A second front matter begins here, and is published as text. | Put its keys into the first and delete it.
    value-cut | From here on YAML takes it for a comment, and it is not published: {text} | Quote the whole value. If it was a comment, leave a space after "#".
    text-lines | "{name}" is a single line. |
    markdown-in-text | "{name}" is shown as it stands, signs and all: {text} | Write it without Markdown.
    language-code | "{value}" is no code of a language. | Use those of ISO 639: es, en, nah, yua, mfs for Mexican sign language.
    item-checked | This box is ticked already, and would be published so. | Write "- [ ] ": everybody ticks her own.
    said-twice | "{text}" stands twice in {list}. | Keep one, or change the one that was to say something else.
    twice.choices | the choices of this question
    twice.items | the items of this document
    twice.sources | its sources
    twice.objectives | its objectives
    twice.answers | the answers to this question
    twice.nodes | the nodes of this route
    twice.profiles | the profiles
    twice.exposure | the exposure questions
    twice.channels | its channels
    twice.transclusions | what this workshop brings in
    twice.selection | this selection
    twice.statements | these statements
    twice.terms | the glossary
    bank-syntax | This file of questions cannot be read: {problem}. | What seckit quiz export writes can, or a table with the same columns.
    bank-value | "{name}": {problem}. |
    bank.missing | it is missing
    bank.unknown | it is no name of this format
    bank.twice | it is there twice
    bank.id | "{value}" is not the id of a question, such as cuentas/candado
    bank.slug | "{value}" cannot be an id: lower-case letters without accents, digits and hyphens, a letter first
    bank.type | "{value}" is not a type of question: single, multiple, true-false, scenario
    bank.date | "{value}" is not a date, such as 2026-11-01
    bank.few | at least two choices are needed
    bank.no-key | no choice is right
    bank.two-keys | only one choice may be right, and here {value} are
    bank.key | there is no choice "{value}"
    bank.true-false | the two choices are Verdadero and Falso
    bank.differs | "{value}" is not what is said above
    csv.empty | it has no rows
    csv.quote-open | this quotation mark is not closed
    csv.quote-rest | text follows the closing quotation mark
    csv.too-many | the row has more cells than there are columns
    json.bool | true or false belongs here
    exchange-loss | "{id}" does not fit into the format {format}: {loss}. |
    loss.parts | it has several parts, and there a question has one
    quiz-choice-id | "{id}" cannot be the id of this choice: {problem}. | Write one that only it has at its end: {#another-word}.
    choice-id.letter | a single letter is the place of a choice
    choice-id.twice | another choice of this question has it
    choice-id.alike | its words and another's, which differ in signs or accents alone, come to it
    choice-id.true-false | Verdadero and Falso have their own, true and false
    quiz-true-false | "{text}" is neither Verdadero nor Falso. | The two choices of a true-false question are Verdadero and Falso.
    """
}

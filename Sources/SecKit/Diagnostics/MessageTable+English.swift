extension MessageTable {
  static let english = MessageTable(
    englishHints, englishRules, englishAddresses,
    #"""
    label.error | error
    label.warning | warning
    label.fix | fix
    label.note | note
    label.more-counted | …and {count} more of this kind, which are only counted.
    label.more | …and {count} more of this kind. Use --all to see every one.
    label.clean | No faults: {files} {files:file:files} checked.
    label.found | {errors} {errors:error:errors} and {warnings} {warnings:warning:warnings} in {files} {files:file:files}.
    label.suggestion | Did you mean "{nearest}"?
    expected.front-matter | The front matter
    expected.map | a list of "key: value"
    expected.text | a text
    expected.texts | a list of texts
    expected.list | a list that begins with "- "
    first-definition | first used here
    opens-here | opens here
    file-unreadable | This file cannot be read: {reason}. | Check that it exists and that you may read it.
    file-too-large | The file holds more than {limit} KiB. | Split the text into several files.
    file-empty | The file is empty. | Write its front matter between two lines "---", or delete it.
    file-ignored | This file is not read.{suggestion} | {hint}
    folder-too-deep | This folder lies more than {limit} levels deep and is not read. | Move its files further up.
    bad-utf8 | A character here is not UTF-8. | Open the file in your editor and save it as UTF-8.
    nul-character | There is a NUL character here. | It usually comes from a damaged or binary file. Delete it and save again.
    nesting-too-deep | More than {limit} levels are nested here. | Simplify nested lists, quotes or emphasis. What lies deeper is not published.
    raw-html | Raw HTML is not published. | Write it in Markdown. To show "<" or ">", put it in a code span: `<`.
    attributes-malformed | The attributes "{text}" cannot be read. | They stand at the end of the line: {#my-id .class key=value key="two words"}.
    attributes-misplaced | Attributes do not belong here. | They stand only at the end of a heading of level 2 to 4, or of the first paragraph of an item whose list asks for them. Leave a blank line before text that follows below.
    attribute-duplicate | "{name}" appears twice in the same attributes. | Keep one.
    attribute-unknown | The attribute "{name}" is not known here.{suggestion} | Allowed here: {allowed}.
    attribute-missing | The attribute "{name}" is missing. | {hint}
    attribute-value | "{value}" is no value for "{name}". | Expected: {expected}.
    class-unknown | The class ".{name}" is not known here.{suggestion} | Allowed here: {allowed}.
    class-misplaced | The class ".{name}" does not belong in this kind of document. | Allowed here: {allowed}.
    image-without-text | This image has no description. | Between the brackets, write what it shows: ![description](file.png). The kit puts that text in the image's place.
    image-not-shown | This image will not be seen: the kit puts its description in its place. | Say in words what it shows. The kit publishes no images: they are heavy, and a photo can carry where and with what it was taken.
    link-unsafe | Links like "{url}" are not published: {reason}.{suggestion} | {hint}
    link-title | The words "{title}" of this link would be shown neither on paper nor in the terminal nor on a phone. | Move them into the text and leave the address alone between the parentheses: [text](address).
    link-definition | This line is not published: "[…]: address" only gives a link its address, and no link uses it. | If it is text, take the brackets away. If it is a link, write [text](address).
    code-info | The words "{text}" behind the fence of this block would not be shown. | Write them in a paragraph. Only "mensaje", for an invented message, or the name of a language stands there, such as "sh" or "text".
    front-matter-missing | The front matter is missing. | The first line must be "---"; then kind, id, title, summary and reviewed; another line "---" closes it.
    front-matter-unclosed | The front matter is not closed. | Add a line that is exactly "---" after the last key.
    front-matter-syntax | The front matter has a YAML error: {problem}. | Check indentation, quotes and colons. Quote a text that holds ":" or "#".
    front-matter-alias | The front matter uses a YAML anchor or alias ({text}); they are refused. | Write the value out.
    front-matter-too-deep | The front matter nests too deep. | Nothing in it needs more than four levels.
    key-unknown | The key "{name}" is not known.{suggestion} | Allowed here: {allowed}.
    key-missing | The key "{name}" is missing. | {hint}
    value-type | "{name}" must be {expected}. |
    value-unknown | "{value}" is no value of "{name}".{suggestion} | Allowed: {allowed}.
    date-invalid | "{value}" is no date. | Write it like this: 2026-11-01.
    period-invalid | "{value}" is no period. | Write it as "30 days", "6 weeks", "6 months" or "1 year".
    number-range | "{name}" must be a number from {low} to {high}. |
    text-too-long | "{name}" has {count} {count:character:characters}; the limit is {limit}. | Make it a single sentence.
    id-invalid | "{value}" cannot be an id. | An id is made of lower-case letters without accents, digits and hyphens, and begins with a letter: my-mail.
    id-duplicate | The id "{id}" is already used by another file. | Every file needs an id of its own.
    local-id-duplicate | The id "{id}" is already used in this file. | Use each id once in a file.
    id-reserved | "{id}" cannot be the name of a page: {reason}. | Write another id.
    reference-unknown | There is no "{id}" among {what}.{suggestion} |
    link-broken | This link leads to no file: {url}.{suggestion} | Write the path from this file, such as ../directorio/access-now.md. An address outside begins with https://.
    link-fragment-broken | "{target}" has nothing with the id "{fragment}".{suggestion} |
    link-malformed | The address "{url}" does not work: {reason}. | {hint}
    word-missing | The interface word "{name}" is missing. | Add it to strings.yml with its text.
    word-unknown | No part of the program uses the word "{name}".{suggestion} | Delete it or correct its name.
    word-placeholder | "{name}" must hold {expected}, no more and no less. | What stands in braces is replaced by a value: copy it as it is.
    """#,
    #"""
    section-missing | The section ".{name}" is missing. | Add a heading with that class: ## Title {.{name}}.
    section-duplicate | The section ".{name}" stands twice. | Join the two.
    section-body | This part ("{name}") needs {expected}. |
    item-without-marker | This item has no box. | Begin it with "- [ ] " so that it can be answered.
    item-without-text | This item has no text. | {hint}
    item-action | "{id}" can be answered but does not say what to do. | Add a short sentence that begins with the deed: do="Switch on…".
    selection-link | In a selection every item is a link to a checklist item. | Like this: - [My mail](../kit/01-cuentas.md#correo-unico).
    list-numbered | Numbers would not be shown here: this list has boxes or bullets. | Begin each item with "- " in place of a number.
    list-apart | Another list begins here, and only the first or the last is read as answers. | Make them one: the same bullet in all, and nothing in between.
    box-misplaced | This box cannot be answered here. | Take "[ ]" away, or move the item to the list that is answered, without indentation.
    after-answers | What follows the answers would not be shown in its place: answers always stand last. | Move it up, before the list of answers.
    quiz-keys | This question has {count} {count:answer:answers} marked [x]; it needs {expected}. |
    quiz-choices | This question needs {expected}. | Write each choice as "- [ ] text" and mark the right one with [x].
    quiz-feedback | This choice has no feedback. | Below the choice, indented by two spaces: > Why or why not.
    quiz-explanation | The question has no explanation. | After the list, not indented: > What to remember.
    quiz-message | This case lacks its invented message. | Put it in a ```mensaje block before the choices.
    quiz-signs | This case lacks its signs. | Add a heading with class .signs and a list.
    quiz-signs-first | The signs stand before the choices and would be read before answering. | Move this heading and its list below the choices.
    quiz-all-of-the-above | "All of the above" does not measure what someone knows. | Make the question type=multiple or write another choice.
    quiz-longest-is-key | The right answer is much longer than the others. | Readers notice and guess it. Shorten it or lengthen the others.
    quiz-often-longest | In {count} of {total} {total:question:questions} the longest choice is the right one. | Readers notice and guess. Shorten some or lengthen the others.
    exposure-answers | This question needs answers with the levels 0, 1 and 2, in this order. | Like this: - No {#no level=0}.
    definition-missing | "{name}" has no definition. | Write one or two sentences below it.
    route-danger-first | The route does not ask about danger first. | The first node has the class .danger and asks about life and body.
    route-answers | This question needs at least two answers, each with a link. | Like this: - [Yes](#another-node).
    route-answer-target | This answer leaves the routes: {url}. | An answer leads to another node (#node) or another route (cuenta.md). Other links belong in the text.
    route-unreachable | No path leads to "{name}". | Link it from another question or delete it.
    route-trap | No end can be reached from "{name}". | Add an answer that leads to an .end node.
    route-end-actions | This end has no actions. | Add a numbered list of what to do, in order.
    route-end-helper | This end names nobody who helps. | Add a link to an entry of the directory.
    route-end-way-on | This end needs exactly one way on for "it did not help". | Like this: - [It did not help](#another-node) {.not-helped}.
    workshop-minutes | The sessions add up to {sum} {sum:minute:minutes}; the workshop says {minutes}. |
    workshop-break | {minutes} {minutes:minute:minutes} pass without a break. | Put a session with phase=break at least every 90 minutes.
    workshop-session | This session needs {expected}. |
    transclusion-target | "{url}" cannot be brought into the workshop. | A link alone in its paragraph brings in an item, a question, a checklist, a section with an id or an entry of the directory. Link anything else inside a sentence.
    objective-untaught | The objective "{id}" is practised in no session. | Name it in the objective of a session of phase activity or deepening.
    objective-unassessed | The objective "{id}" is never assessed. | Add a question that measures it to pre or post.
    id-vanished | The id "{id}" was published and no longer exists. | Saved progress depends on it. Bring it back, or add to ids.lock: {id} -> new-id.
    choice-vanished | The choice "{choice}" of "{question}" was published and no longer exists. | If only its words have changed, write its id at the choice: {#{choice}}. If it is gone, add to ids.lock: {id} -> {question}.
    id-unlocked | Ids of this file are not in ids.lock: {count}, the first "{id}". | Run: seckit content ids --update.
    lock-syntax | This line of ids.lock cannot be read. | Each line is an id, or "old-id -> new-id".
    attack-without-prevention | No checklist item protects against "{id}". | Add its id to the against= of an item.
    prevention-link | This prevention item leads to no checklist item: {url}. | Link the item that prevents it: ../../kit/01-cuentas.md#gestor.
    help-link | This help item leads neither to the directory nor to a route: {url}. | Like this: ../../directorio/access-now.md.
    helper-serves-nothing | Nobody is sent to "{id}": it serves no need and no attack. | Fill in needs or for.
    need-without-option | The directory has no {sector} option for "{need}". | Every need offers at least one state and one non-state option.
    page-orphan | No other page links to "{id}". | Link it from where it is needed.
    review-overdue | Its review fell due on {due} ({days} {days:day:days} ago). | Review the text and its sources, and update reviewed.
    date-in-future | The date {date} has not come yet. | Write the date of the real review.
    channel-stale | The channel "{value}" was last seen on {date} ({months} {months:month:months} ago). | Confirm it and update verified. Until then the reader is warned beside it.
    readability-file | This text is hard to read: {scale} {score}; it needs {threshold} or more. | Shorter sentences, commoner words. The hardest begins: "{worst}".
    readability-sentence | This sentence has {words} {words:word:words}. | Split it into two or three.
    term-avoided | Better "{better}" than "{found}". | {why}
    formal-address | This speaks formally ("{found}"). | The kit says tú.
    abbreviation-unexplained | "{name}" is explained neither on this page nor in the glossary. | Write its full name at first use or add it to the glossary.
    assessment-unreachable | {problem} | Check for=, when= and against= of the items.
    paper-glyph | No installed font draws "{character}" ({code}): the PDF reads [{code}]. | Leave the character out or say it in words; or install a font that has it, such as Noto.
    answers-syntax | The answers file cannot be read: {problem}. | It is JSON like this: {"answers": {"cuentas/gestor": "yes"}}.
    answers-unknown-id | There is no "{id}".{suggestion} | See the ids with: seckit content status --format json.
    answers-unknown-value | "{value}" is no answer to "{id}".{suggestion} | Allowed: {allowed}.
    """#)
}

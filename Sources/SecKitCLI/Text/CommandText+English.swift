import SecKit

extension CommandText {
  /// `key = sentence`, `key.hint = second line`.
  static let english = TextTable(
    parsing: englishHelp, englishSaved, englishStatus,
    """
    suggestion = Did you mean "{nearest}"?

    command.unknown = there is no command "{path} {name}".{suggestion} There are: {known}.
    command.no-children = "{path}" has no commands such as "{name}".

    reason.missing-folder = that folder does not exist
    reason.not-folder = what you give as a folder is a file
    reason.forbidden = permission denied
    reason.read-only = the disk is read-only
    reason.full = the disk is full
    reason.is-folder = it is a folder; give the file's name too
    reason.is-link = it is a link, and what it leads to may be somebody else's; name the file itself
    reason.special = it is not a file but a pipe, a device or the like; for standard output use -
    reason.taken = it already exists and is not replaced; give another name, or replace it with --replace (the earlier file is kept beside it, its name ending in ~)
    reason.name-too-long = the name is too long
    reason.unproven = what was read back from the disk is not what was written, and the disk may be failing
    reason.no-room-for-earlier = the earlier file would be kept as "{path}", and something else is there
    reason.system = system error {code}

    file.unreadable = cannot read "{path}".
    file.unwritten-unchanged = could not write "{path}": {reason}. Nothing was changed.
    file.unsealed = Written unencrypted to {path}. Delete it when you no longer need it.
    file.earlier-kept = What was there is now in {path}.
    file.written = Written to {path}.
    file.same-twice = --output and --export-answers name the same place; give two.
    file.not-on-terminal = a PDF cannot be read in the terminal; name a file with --output.
    file.another = {trouble}
    file.another.hint = Your answers are still here. In which other file should it be written? Enter without a name: back to the report.
    file.given-up = {trouble}
    file.given-up.hint = Your answers are still here: you can save them, or write the report to another file.
    output.unwritten = could not write the output: {reason}.

    folder.not-a-folder = "{path}" is not a folder. Choose another with --output. Nothing that was there has changed.
    folder.forbidden = you have no permission to write in "{path}". Choose another folder with --output. Nothing that was there has changed.
    folder.full = the disk is full. Free some space or choose another folder with --output. Nothing that was there has changed.
    folder.not-ours = "{folder}" holds files that this program did not write ("{path}"). Choose an empty folder with --output, or use --force to write beside them: a copy is kept of whatever is in the way. Nothing that was there has changed.
    folder.source = "{folder}" is not written to: it holds "{source}", which is read. Choose another folder with --output. Nothing was changed.
    folder.busy = another run is writing in "{folder}". Wait until it ends. Nothing that was there has changed.
    folder.collision = two files would have the same name: "{path}". Nothing that was there has changed.
    folder.system = could not write "{path}" (system error {code}). Nothing that was there has changed.

    output.kept = "{path}" has changes of yours and was left as it is. The new version is beside it: {beside}
    output.kept-stale = "{path}" is no longer published, but it has changes of yours and was not removed.
    output.copy = What was in "{path}" is kept as {copy}
    output.more = … and {count} more in "{folder}".

    content.bad-language = "{code}" is not a language code; use one such as es.
    content.unreadable = cannot read the content folder "{path}": {reason}.
    content.unreadable.hint = Say where it is with --content FOLDER, or run seckit in the folder that holds it.
    content.faulty = the content has errors and cannot be used. Check it with: seckit lint
    content.lock-unreadable = cannot read "{path}", which says where each item has moved. Check its permissions.
    content.bad-id = "{id}" is not a valid id: use lower-case letters without accents, digits and hyphens.
    content.id-taken = the id "{id}" already exists. Choose another.
    content.only-one = there is only one file of kind "{kind}": edit the one you have.
    content.file-taken = "{path}" already exists and was left as it is.
    content.ids-unreadable = the content has errors and its ids cannot be read. Check it with: seckit lint
    content.ids-faulty = the content has errors. Correct them before you lock the ids: seckit lint
    content.nothing-there = nothing of the content is in "{path}".
    content.no-check-in = the content has no check-in on how one is doing: a .check-in section is missing among the care pages.

    answers.unreadable = cannot read the answers in "{path}": {reason}.
    bank.unreadable = cannot read the questions in "{path}": {reason}.
    answers.too-large = the answers file "{path}" is too large.
    answers.faulty = correct the answers file and try again.
    answers.not-there = answer {number} ("{answer}") does not exist; the answers here: {count}.
    merge.too-few = comparing takes the files of two or more people.
    merge.foreign = "{path}" has no answers of an organization. Everyone answers with: seckit assess --organization

    choice.unknown = there is no "{id}" for {option}.{suggestion} There are: {known}.
    quiz.unknown = there are no questions on "{id}".{suggestion}
    quiz.known = There are questions on: {known}.
    quiz.unknown-format = the format of "{format}" is not known. There are: {known}.
    quiz.practice-title = Practice
    quiz.not-in-grammar = {id} does not fit into a list of choices and was not written.
    quiz.bank-faulty = no question was written: correct the file and try again.
    route.unknown = there is no route "{id}".{suggestion} There are: {known}.
    helpers.unknown = "{purpose}" is not known.{suggestion} Use an attack or one of: {known}.
    workshop.unknown = there is no workshop "{id}".{suggestion} There are: {known}.
    workshop.none = There are no workshops in "{folder}".
    workshop.done = Workshop ready in {folder}: {names}.
    workshop.bad-formats = --formats takes html, pdf or both separated by a comma; got "{formats}".
    publishing.stopped-one = the content has one error and is not published with it. Nothing that was there has changed.
    publishing.stopped-one.hint = Correct what is listed above and run the command again. If it has to be published now, with the error in plain sight: --despite-errors
    publishing.stopped = the content has {count} errors and is not published with them. Nothing that was there has changed.
    publishing.stopped.hint = Correct what is listed above and run the command again. If it has to be published now, with the errors in plain sight: --despite-errors
    publishing.despite-one = ATTENTION: published with one error uncorrected, because you asked for --despite-errors. Readers are warned on the first page.
    publishing.despite = ATTENTION: published with {count} errors uncorrected, because you asked for --despite-errors. Readers are warned on the first page.
    site.done = Site ready in {folder}: {count} {count:file:files} ({written} written, {unchanged} unchanged, {removed} removed).
    site.done.hint = Open it in a browser: {folder}/index.html
    site.bad-base = Cannot use "{url}" for --base-url: {reason}. {hint}
    site.asset-missing = "{path}", which comes with the program, is missing. Run seckit in its folder or say where it is with --site FOLDER.
    plan.style-missing = "{path}", which comes with the program, is missing. Run seckit in the folder that holds "site", or ask for another format: text, markdown.
    pdf.no-engine = WeasyPrint, the program that makes PDFs, is missing: https://weasyprint.org. If it is not on your PATH, put its full path in the variable {variable}.
    pdf.no-engine.hint = Meanwhile you can ask for HTML ({option}) and print from the browser.
    pdf.no-engine-there = {variable} says "{path}", and no usable program is there. Give the full path of WeasyPrint, from /.
    pdf.no-engine-there.hint = Meanwhile you can ask for HTML ({option}) and print from the browser.
    pdf.failed = WeasyPrint could not make the PDF:
    pdf.failed.hint = {lines}
    pdf.not-started = could not run "{path}" to make the PDF.
    pdf.not-started.hint = Meanwhile you can ask for HTML ({option}) and print from the browser.
    pdf.code = WeasyPrint did not make the PDF: it ended with code {code} and did not say why.
    pdf.code.hint = Meanwhile you can ask for HTML ({option}) and print from the browser.
    pdf.signal = WeasyPrint did not make the PDF: the system stopped it (signal {signal}); perhaps memory ran out.
    pdf.signal.hint = Meanwhile you can ask for HTML ({option}) and print from the browser.
    pdf.late = WeasyPrint did not finish in {seconds} s and was stopped. If your computer is slow, allow more in the variable {variable}.
    pdf.late.hint = Meanwhile you can ask for HTML ({option}) and print from the browser.
    pdf.too-much = WeasyPrint wrote more than {size} MiB and was stopped: that is none of our papers.
    pdf.too-much.hint = Meanwhile you can ask for HTML ({option}) and print from the browser.
    pdf.no-pdf = what WeasyPrint returned is not a PDF, and it did not say why.
    pdf.no-pdf.hint = Meanwhile you can ask for HTML ({option}) and print from the browser.
    pdf.no-letter = Warning: no installed font draws "{character}" ({code}): the PDF reads [{code}].
    calendar.seen = Reminders ring at nine and show on the screen. Do not put them on a device that somebody else checks.
    calendar.over-one = One date of this plan has passed ({first}) and is not in the calendar.
    calendar.over = {count} dates of this plan have passed (from {first} to {last}) and are not in the calendar.
    calendar.empty = this plan has no dates to come: there is no calendar to write.
    calendar.no-title = --ics-title needs a title: without one every reminder appears empty.
    report.needs-file = --format {format} needs --output file.{format}
    assess.new-needs-save = --new goes with --save.
    assess.one-beginning = choose one: --answers, --from or --from-answers.
    assess.quick-asks-all = --quick does not go with --answers, --step or --organization.
    assess.of-a-group = "{name}" is a group's: add --organization.
    assess.of-a-person = "{name}" is a person's: leave out --organization.
    """)
}

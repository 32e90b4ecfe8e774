extension CommandText {
  static let englishSaved = """
    vault.unchanged = Nothing was changed.
    vault.new-record = the new record
    vault.passed-over = Cannot read {names}: damaged. To save, the passphrase of {newest} is asked for.
    vault.all-damaged = No record can be read ({names}). What you save now will have a new passphrase.
    vault.two-sources = choose --passphrase-file or --passphrase-fd, not both.
    vault.bad-work = --work-factor goes from {least} to {most}.
    vault.no-folder-named = --vault needs a folder.
    vault.no-home = there is no home folder (HOME) to save in. Name a folder with --vault FOLDER.
    vault.forbidden = you have no permission to save in "{folder}". Choose another folder with --vault FOLDER.
    vault.empty = nothing is saved in "{folder}". Save with: seckit assess --save
    vault.only-one = there is only one record. Save with: seckit assess --save
    vault.busy = another window is saving in the same folder. Wait until it ends and try again.
    vault.no-record = {name} does not exist. See what there is with: seckit saved list.
    vault.not-private = "{path}" is not a folder of yours alone and cannot be closed to other people. Choose another with --vault FOLDER.
    vault.not-proven = what was read back from the disk in "{path}" is not what was written. The disk may be failing: save to another with --vault.
    vault.leave-out = To change the passphrase of the others and leave what cannot be opened as it is: seckit saved passphrase {options}
    vault.no-name-left = there are no numbers left for records. Choose another folder with --vault FOLDER.

    passphrase.file-unreadable = cannot read the passphrase from "{path}": check that the file exists and is yours.
    passphrase.descriptor-unreadable = cannot read the passphrase from descriptor {number}.
    passphrase.too-long = the passphrase is too long: the limit is {most} {most:byte:bytes}.
    passphrase.unfit = the passphrase is empty or too long (the limit is {most} {most:byte:bytes}).
    passphrase.blank = the passphrase is empty or only spaces.
    passphrase.other-encoding = the passphrase is in UTF-16 (which some editors call "Unicode") and, typed on a keyboard, would open nothing. Save the file as UTF-8.
    passphrase.not-text = the passphrase is not UTF-8 text and, typed on a keyboard, would open nothing. Save the file as UTF-8.
    passphrase.control = the passphrase holds a control character (a tab, a null or the like) that nobody can type later. Remove it.
    passphrase.invisible = the passphrase holds a character that cannot be seen, perhaps pasted from elsewhere, and nobody could type it again. Remove it, or type the passphrase on the keyboard.
    passphrase.old-unfit = {why}
    passphrase.old-unfit.hint = It opens what you have saved, but cannot be used to save more. Change it with: seckit saved passphrase
    passphrase.no-line = there are too few passphrases in what was given: one a line is needed, in the order they are asked for.
    passphrase.none-left = with --except no record is left to change.
    key.bad-recipient = "{text}" is not an age key: it begins with age1 and is copied whole.
    key.unreadable = cannot read the key in "{path}". Check that the file exists and is yours.
    key.not-there = "{path}" holds no age key without passphrase: a line that begins with AGE-SECRET-KEY-1.
    compare.other-subject = one of the records is a person's and the other a group's: there is nothing to compare.
    compare.same = both are the same record. Name another: seckit saved compare BEFORE AFTER

    record.other-passphrase = "{file}" does not open with that passphrase: it has another, or is damaged just where the format cannot tell the difference.
    record.not-one = "{file}" opens, but what it holds is not a saved assessment.
    record.future = "{file}" was written by a newer version of this program (record version {version}; this one reads up to {latest}). Update the program to read it.
    record.unfit = "{file}" opens, but its field "{field}" cannot be understood, and what is missing is not guessed.

    age.not-age = "{file}" is not a file sealed with age, or is damaged from its beginning. If you have another copy, bring it in with: seckit saved import FILE.
    age.unknown-version = "{file}" is in a version of age that is not known here. Open it with a newer age program.
    age.header-damaged = the header of "{file}" is damaged (line {line}); the passphrase is not the problem. If you have another copy, bring it in with: seckit saved import FILE.
    age.armor-damaged = the text of "{file}" is damaged (line {line}); perhaps it was not copied whole. Ask for it to be sent again.
    age.unknown-stanza = "{file}" is sealed in a way that is not known here ("{kind}"). Open it with the program that sealed it.
    age.needs-passphrase = "{file}" opens with a passphrase, not with a key: leave out --identity.
    age.needs-key = "{file}" opens with a key, not with a passphrase. Say where it is with --identity FILE.
    age.wrong-passphrase = the passphrase does not open "{file}". Try again, as often as you like. If you are sure of the passphrase, the file may be damaged just where the format cannot tell the difference.
    age.wrong-key = "{file}" is sealed for another key, not for the one you gave.
    age.too-much-work = opening "{file}" would take more than {most} GiB of memory; none of our files takes that, and it was not tried. Do not trust it.
    age.payload-damaged = the passphrase or key is right, but "{file}" is damaged inside (block {block}). If you have another copy, bring it in with: seckit saved import FILE.
    age.truncated = "{file}" is incomplete: its end is missing. If you have another copy, bring it in with: seckit saved import FILE.
    age.too-large = "{file}" is too large: the limit is {most} MiB.
    age.no-memory = there was not enough memory to open or seal "{file}". Close other programs and try again.

    disk.missing = "{path}" does not exist.
    disk.exists = "{path}" already exists.
    disk.forbidden = you have no permission for "{path}", or the disk is read-only. Choose another folder.
    disk.full = the disk is full. Free some space and try again.
    disk.busy = another program is using "{path}". Wait until it ends.
    disk.too-large = "{path}" is too large.
    disk.not-a-file = "{path}" is a folder or a link, not a file.
    disk.name-too-long = the name "{path}" is too long.
    disk.system = the disk did not allow "{path}" to be used (system error {code}).
    """
}

/// What the command line asked for and is still to be done after the questions. What was done is removed from it.
struct AssessDuties {
  /// Where the answers go; nil if nowhere.
  var answers: Destination?
  /// Where the report goes, if into a file.
  var report: Destination?
  var saver: RecordSaver?
  /// Whether the person gave up writing a file or the record.
  var isUnwritten = false
  var isUnsaved = false
}

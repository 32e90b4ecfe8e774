/// What was asked for on the command line and is due when the questions are over. What was done is not done again.
struct AssessDuties {
  /// Where the answers go.
  var answers: Destination?
  /// Where the report goes, if into a file.
  var report: Destination?
  var saver: RecordSaver?
  /// Whether a file was given up, or the record.
  var isUnwritten = false
  var isUnsaved = false
}

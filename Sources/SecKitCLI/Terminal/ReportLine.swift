/// A piece of a report by its meaning, independent of width and colour.
enum ReportLine: Hashable, Sendable {
  case heading(String)
  case paragraph(String)
  /// An entry of a list; the marker is a sign or a number, the level counts from 0.
  case item(String, marker: String = "-", level: Int = 0)
  /// How far something is in place: `value` parts of `total`, and the name of that band. The name is sufficient; the bar
  /// repeats it.
  case band(label: String, value: Int, total: Int, name: String)
  case blank
}

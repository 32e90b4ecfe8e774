/// Texts that the domain says itself, or that terminal and paper say alike.
extension TextKey {
  public static let itemCritical = TextKey("item.critical")

  public static let quizSeveral = TextKey("quiz.several")
  public static let quizRight = TextKey("quiz.right")
  public static let quizWrong = TextKey("quiz.wrong")

  public static let helperSafeDevice = TextKey("helper.safe-device")

  public static let routeRestart = TextKey("route.restart")

  public static let workshopGroup = TextKey("workshop.group", counting: "low", "high")

  public static let reportDue = TextKey("report.due", "date")
  public static let reportAgain = TextKey("report.again", "item")
  public static let reportTodo = TextKey("report.todo", "item", "duration")
  public static let reportFirst = TextKey("report.first")
  public static let reportWatched = TextKey("report.watched")
  public static let reportFindOutItem = TextKey("report.find-out-item", "item")
  public static let reportWeights = TextKey("report.weights", "version")
  public static let reportHeldNoticeable = TextKey("report.held-noticeable")
  public static let reportHeldTraces = TextKey("report.held-traces")
  public static let reportTraces = TextKey("report.traces")
  public static let reportLater = TextKey("report.later")

  public static let helpersLanguages = TextKey("helpers.languages", "list")
  public static let helpersArea = TextKey("helpers.area", "area")

  /// All of them.
  static let ofShared: [TextKey] = [
    .itemCritical, .quizSeveral, .quizRight, .quizWrong, .helperSafeDevice, .routeRestart, .workshopGroup,
    .reportDue, .reportAgain, .reportTodo, .reportFirst, .reportWatched, .reportFindOutItem, .reportWeights,
    .reportHeldNoticeable, .reportHeldTraces, .reportTraces, .reportLater, .helpersLanguages, .helpersArea,
  ]
}

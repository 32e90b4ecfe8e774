import SecKit

extension TextTable {
  /// Says, where people come in, that the content was published with errors; nothing when there are none.
  func errorBanner(_ count: Int) -> [HTMLNode] {
    guard count > 0 else { return [] }
    return [
      .element(
        .div, [.classes("con-errores")],
        [
          .element(
            .p,
            [
              .element(.strong, text: self(.publishedWithErrors, count)),
              .text(" " + self(.publishedErrorsAdvice)),
            ])
        ])
    ]
  }
}

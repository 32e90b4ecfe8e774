import Testing

@testable import SecKit

/// A catalog with a question of every kind.
enum QuizSample {
  static let quiz = """
    ## Práctica {.quiz}

    ### ¿Una? {#una type=single}

    Situación.

    - [ ] Primera
      > No.
    - [x] Segunda
      > Sí.
    - [ ] Tercera
      > Tampoco.

    > Explicación.

    ### ¿Varias? {#varias type=multiple}

    - [x] A
      > Sí.
    - [ ] B
      > No.
    - [x] C
      > Sí.
    - [x] D
      > Sí.

    > Explicación.

    ### ¿Verdad? {#verdad type=true-false}

    - [ ] Verdadero
      > No.
    - [x] Falso
      > Sí.

    > Explicación.

    ### ¿Engaño? {#engano type=scenario}

    ```mensaje
    Hola.
    ```

    - [x] Engaño
      > Sí.
    - [ ] Real
      > No.

    > Explicación.

    #### Señales {.signs}

    - Prisa.

    """

  static func catalog(lock: String? = nil) async throws -> Catalog {
    try await TinyContent.catalog(
      lock: lock,
      [
        "uno": TinyContent.step("uno", items: ["#a impact=1 effort=5min against=robo"], quiz: quiz),
        "dos": TinyContent.step("dos", order: 0, items: ["#a impact=1 effort=5min against=robo"]),
        "robo": TinyContent.attack("robo", item: "uno/a") + "\n## Práctica {.quiz}\n\n" + attackQuestion,
        "ayuda": TinyContent.helper,
      ])
  }

  private static let attackQuestion = """
    ### ¿Otra? {#otra type=single}

    - [ ] Primera
      > No.
    - [x] Segunda
      > Sí.

    > Explicación.

    """
}

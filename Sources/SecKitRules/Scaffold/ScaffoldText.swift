import SecKit

/// The Spanish texts of new files, by kind; the common keys precede them.
package enum ScaffoldText {
  /// Marks what an author still has to write.
  package static let marker = "TODO"

  static let head = """
    title: "TODO: título"
    summary: "TODO: una frase que dice de qué trata."
    """

  static func body(
    _ kind: DocumentKind, category: Attack.Category, _ known: Scaffold.Known, today: CalendarDate
  ) -> String {
    switch kind {
    case .step: step(known, today) + "\n\(quiz)"
    case .area: step(known, today)
    case .attack: attack(category, known, today)
    case .care: sources(today) + "---\n\nTODO: a quién le sirve y por qué.\n\n## Qué hacer\n\n- TODO: una cosa corta.\n"
    case .scenario: scenario(known, today)
    case .page: "---\n\nTODO: el texto. Enlaza esta página desde donde haga falta.\n"
    case .route: route(known)
    case .helper: helper(today)
    case .workshop: workshop
    case .profiles, .glossary: "---\n"
    }
  }

  private static func sources(_ today: CalendarDate) -> String {
    """
    sources:
      - title: "TODO: nombre de la fuente"
        url: "https://example.org/"
        accessed: \(today)

    """
  }

  private static let quiz = """
    ## Práctica {#practica .quiz}

    ### TODO: ¿la pregunta? {#pregunta type=single}

    - [ ] TODO: una opción que no es.
      > TODO: por qué no.
    - [x] TODO: la opción correcta.
      > TODO: por qué sí.

    > TODO: lo que conviene recordar.

    """

  private static func step(_ known: Scaffold.Known, _ today: CalendarDate) -> String {
    """
    order: \(known.order)
    \(sources(today))---

    TODO: qué cuida este paso y a quién le sirve.

    ## Lista {#lista .checklist}

    - [ ] TODO: una frase en primera persona. {#punto impact=2 effort=15min do="TODO: qué hacer" critical against=\(known.attack)}

      TODO: por qué.

      TODO: cómo.

    """
  }

  private static func attack(
    _ category: Attack.Category, _ known: Scaffold.Known, _ today: CalendarDate
  ) -> String {
    """
    category: \(category.rawValue)
    severity: 2
    forms: [1]
    \(sources(today))---

    TODO: qué es, en pocas frases.

    ## Señales {.signs}

    - TODO: cómo se nota.

    ## Primeras horas {.first-steps}

    1. TODO: lo primero, en orden.

    ## Evidencia {.evidence}

    TODO: qué guardar y qué no copiar nunca.

    ## Género y contexto {.context}

    TODO: cómo cambia según quién eres y dónde estás.

    ## Prevención {.prevention}

    - [TODO: punto de una lista](\(known.item)): para qué sirve.

    ## Ayuda {.help}

    - [TODO: quién ayuda](\(known.helper)): con qué.

    \(quiz)
    """
  }

  private static func scenario(_ known: Scaffold.Known, _ today: CalendarDate) -> String {
    """
    \(sources(today))---

    TODO: cuándo sirve esta hoja.

    ## Antes

    TODO: qué preparar.

    ## De las listas {.selection}

    - [TODO: punto de una lista](\(known.item))

    """
  }

  private static func route(_ known: Scaffold.Known) -> String {
    """
    ---

    ## ¿Hay peligro para tu vida o tu integridad en este momento? {#peligro .danger}

    - [Sí, o no lo sé](#ponerse-a-salvo)
    - [No](#pedir-ayuda)

    ## Primero, ponte a salvo {#ponerse-a-salvo .end}

    1. TODO: qué hacer, en orden.

    Te acompaña: [TODO: quién](\(known.helper)).

    - [No me sirvió](#pedir-ayuda) {.not-helped}

    ## Pide ayuda {#pedir-ayuda .end}

    1. TODO: qué decir y qué tener a la mano.

    Te acompaña: [TODO: quién](\(known.helper)).

    - [No me sirvió](#peligro) {.not-helped}

    """
  }

  private static func helper(_ today: CalendarDate) -> String {
    """
    sector: civil-society
    needs: [technical]
    area: "TODO: dónde atiende"
    languages: [es]
    hours: "Sin confirmar"
    cost: "Gratis"
    channels:
      - type: web
        value: "https://example.org"
        verified: \(today)
        status: unconfirmed
        note: "TODO: dónde se vio y qué falta confirmar."
    ---

    TODO: con qué ayuda y qué esperar.

    """
  }

  private static let workshop = """
    audience: facilitators
    group: 8-15
    facilitators: 2
    minutes: 60
    objectives:
      primer-objetivo: "TODO: qué podrá hacer quien participa."
    materials: ["TODO: papel y plumas"]
    before: "TODO: mensaje que se manda antes."
    after: "TODO: mensaje que se manda después."
    pre: []
    post: []
    ---

    TODO: para quién es y qué se lleva.

    ## Abrir y acordar {#abrir minutes=15 phase=opening}

    ### Guía {.facilitator}

    TODO: qué hacer y qué decir.

    ### Hoja {.participants}

    TODO: texto para quien participa.

    ## Practicar {#practicar minutes=30 phase=activity objective=primer-objetivo}

    ### Guía {.facilitator}

    TODO: cómo se practica y qué puede salir mal.

    ### Hoja {.participants}

    TODO: texto para quien participa.

    ## Cerrar {#cerrar minutes=15 phase=closing}

    ### Guía {.facilitator}

    TODO: cómo se cierra.

    """
}

import SecKit

extension ScaffoldTemplates {
  /// The Spanish texts.
  static let spanish = ScaffoldTemplates(
    head: """
      title: "TODO: título"
      summary: "TODO: una frase que dice de qué trata."
      """,
    bodies: [
      .step: """
      order: {order}
      sources:
        - title: "TODO: nombre de la fuente"
          url: "https://example.org/"
          accessed: {today}
      ---

      TODO: qué cuida este paso y a quién le sirve.

      ## Lista {#lista .checklist}

      - [ ] TODO: una frase en primera persona. {#punto impact=2 effort=15min do="TODO: qué hacer" critical against={attack}}

        TODO: por qué.

        TODO: cómo.

      ## Práctica {#practica .quiz}

      ### TODO: ¿la pregunta? {#pregunta type=single}

      - [ ] TODO: una opción que no es.
        > TODO: por qué no.
      - [x] TODO: la opción correcta.
        > TODO: por qué sí.

      > TODO: lo que conviene recordar.

      """,
      .area: """
      order: {order}
      sources:
        - title: "TODO: nombre de la fuente"
          url: "https://example.org/"
          accessed: {today}
      ---

      TODO: qué cuida este paso y a quién le sirve.

      ## Lista {#lista .checklist}

      - [ ] TODO: una frase en primera persona. {#punto impact=2 effort=15min do="TODO: qué hacer" critical against={attack}}

        TODO: por qué.

        TODO: cómo.

      """,
      .attack: """
      category: {category}
      severity: 2
      forms: [1]
      sources:
        - title: "TODO: nombre de la fuente"
          url: "https://example.org/"
          accessed: {today}
      ---

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

      - [TODO: punto de una lista]({item}): para qué sirve.

      ## Ayuda {.help}

      - [TODO: quién ayuda]({helper}): con qué.

      ## Práctica {#practica .quiz}

      ### TODO: ¿la pregunta? {#pregunta type=single}

      - [ ] TODO: una opción que no es.
        > TODO: por qué no.
      - [x] TODO: la opción correcta.
        > TODO: por qué sí.

      > TODO: lo que conviene recordar.

      """,
      .care: """
      sources:
        - title: "TODO: nombre de la fuente"
          url: "https://example.org/"
          accessed: {today}
      ---

      TODO: a quién le sirve y por qué.

      ## Qué hacer

      - TODO: una cosa corta.

      """,
      .scenario: """
      sources:
        - title: "TODO: nombre de la fuente"
          url: "https://example.org/"
          accessed: {today}
      ---

      TODO: cuándo sirve esta hoja.

      ## Antes

      TODO: qué preparar.

      ## De las listas {.selection}

      - [TODO: punto de una lista]({item})

      """,
      .page: """
      ---

      TODO: el texto. Enlaza esta página desde donde haga falta.

      """,
      .route: """
      ---

      ## ¿Hay peligro para tu vida o tu integridad en este momento? {#peligro .danger}

      - [Sí, o no lo sé](#ponerse-a-salvo)
      - [No](#pedir-ayuda)

      ## Primero, ponte a salvo {#ponerse-a-salvo .end}

      1. TODO: qué hacer, en orden.

      Te acompaña: [TODO: quién]({helper}).

      - [No me sirvió](#pedir-ayuda) {.not-helped}

      ## Pide ayuda {#pedir-ayuda .end}

      1. TODO: qué decir y qué tener a la mano.

      Te acompaña: [TODO: quién]({helper}).

      - [No me sirvió](#peligro) {.not-helped}

      """,
      .helper: """
      sector: civil-society
      needs: [technical]
      area: "TODO: dónde atiende"
      languages: [es]
      hours: "Sin confirmar"
      cost: "Gratis"
      channels:
        - type: web
          value: "https://example.org"
          verified: {today}
          status: unconfirmed
          note: "TODO: dónde se vio y qué falta confirmar."
      ---

      TODO: con qué ayuda y qué esperar.

      """,
      .workshop: """
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

      """,
    ])
}

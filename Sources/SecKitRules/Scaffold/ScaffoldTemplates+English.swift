import SecKit

extension ScaffoldTemplates {
  /// The English texts.
  static let english = ScaffoldTemplates(
    head: """
      title: "TODO: title"
      summary: "TODO: one sentence on what it is about."
      """,
    bodies: [
      .step: """
      order: {order}
      sources:
        - title: "TODO: name of the source"
          url: "https://example.org/"
          accessed: {today}
      ---

      TODO: what this step protects and whom it serves.

      ## List {#list .checklist}

      - [ ] TODO: a sentence in the first person. {#item impact=2 effort=15min do="TODO: what to do" critical against={attack}}

        TODO: why.

        TODO: how.

      ## Practice {#practice .quiz}

      ### TODO: the question? {#question type=single}

      - [ ] TODO: a choice that is wrong.
        > TODO: why not.
      - [x] TODO: the right choice.
        > TODO: why it is.

      > TODO: what is worth remembering.

      """,
      .area: """
      order: {order}
      sources:
        - title: "TODO: name of the source"
          url: "https://example.org/"
          accessed: {today}
      ---

      TODO: what this step protects and whom it serves.

      ## List {#list .checklist}

      - [ ] TODO: a sentence in the first person. {#item impact=2 effort=15min do="TODO: what to do" critical against={attack}}

        TODO: why.

        TODO: how.

      """,
      .attack: """
      category: {category}
      severity: 2
      forms: [1]
      sources:
        - title: "TODO: name of the source"
          url: "https://example.org/"
          accessed: {today}
      ---

      TODO: what it is, in a few sentences.

      ## Signs {.signs}

      - TODO: how one notices it.

      ## First hours {.first-steps}

      1. TODO: what comes first, in order.

      ## Evidence {.evidence}

      TODO: what to keep, and what never to copy.

      ## Gender and context {.context}

      TODO: how it changes with who you are and where you are.

      ## Prevention {.prevention}

      - [TODO: item of a list]({item}): what it is good for.

      ## Help {.help}

      - [TODO: who helps]({helper}): with what.

      ## Practice {#practice .quiz}

      ### TODO: the question? {#question type=single}

      - [ ] TODO: a choice that is wrong.
        > TODO: why not.
      - [x] TODO: the right choice.
        > TODO: why it is.

      > TODO: what is worth remembering.

      """,
      .care: """
      sources:
        - title: "TODO: name of the source"
          url: "https://example.org/"
          accessed: {today}
      ---

      TODO: whom it serves and why.

      ## What to do

      - TODO: one short thing.

      """,
      .scenario: """
      sources:
        - title: "TODO: name of the source"
          url: "https://example.org/"
          accessed: {today}
      ---

      TODO: when this sheet is of use.

      ## Before

      TODO: what to prepare.

      ## From the lists {.selection}

      - [TODO: item of a list]({item})

      """,
      .page: """
      ---

      TODO: the text. Link to this page from where it is needed.

      """,
      .route: """
      ---

      ## Is your life or safety in danger right now? {#danger .danger}

      - [Yes, or I do not know](#get-safe)
      - [No](#ask-for-help)

      ## First, get to safety {#get-safe .end}

      1. TODO: what to do, in order.

      Who stands by you: [TODO: who]({helper}).

      - [It did not help](#ask-for-help) {.not-helped}

      ## Ask for help {#ask-for-help .end}

      1. TODO: what to say and what to have at hand.

      Who stands by you: [TODO: who]({helper}).

      - [It did not help](#danger) {.not-helped}

      """,
      .helper: """
      sector: civil-society
      needs: [technical]
      area: "TODO: where they help"
      languages: [en]
      hours: "Not confirmed"
      cost: "Free"
      channels:
        - type: web
          value: "https://example.org"
          verified: {today}
          status: unconfirmed
          note: "TODO: where it was seen and what is still to be confirmed."
      ---

      TODO: what they help with and what to expect.

      """,
      .workshop: """
      audience: facilitators
      group: 8-15
      facilitators: 2
      minutes: 60
      objectives:
        first-objective: "TODO: what a participant will be able to do."
      materials: ["TODO: paper and pens"]
      before: "TODO: message sent before."
      after: "TODO: message sent afterwards."
      pre: []
      post: []
      ---

      TODO: whom it is for and what they take home.

      ## Open and agree {#open minutes=15 phase=opening}

      ### Guide {.facilitator}

      TODO: what to do and what to say.

      ### Sheet {.participants}

      TODO: text for participants.

      ## Practise {#practise minutes=30 phase=activity objective=first-objective}

      ### Guide {.facilitator}

      TODO: how it is practised and what can go wrong.

      ### Sheet {.participants}

      TODO: text for participants.

      ## Close {#close minutes=15 phase=closing}

      ### Guide {.facilitator}

      TODO: how it ends.

      """,
    ])
}

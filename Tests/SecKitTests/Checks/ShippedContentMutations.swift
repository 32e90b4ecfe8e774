@testable import SecKit

/// The ways in which the shipped content is broken, each with the fault that must be found and its line.
enum ShippedContentMutations {
  static let all: [Mutation] = frontMatter + markdown + checklists + quizzes + routes + catalog + workshop + language

  private static let accounts = "Content/es/kit/01-cuentas.md"
  private static let devices = "Content/es/kit/02-dispositivos.md"
  private static let phishing = "Content/es/ataques/tecnicos/phishing.md"
  private static let malware = "Content/es/ataques/tecnicos/malware.md"
  private static let doxing = "Content/es/ataques/conductas/doxing.md"
  private static let spyware = "Content/es/ataques/tecnicos/spyware.md"
  private static let r3d = "Content/es/directorio/r3d.md"
  private static let accountRoute = "Content/es/rutas/cuenta.md"
  private static let plan = "curricula/es/autoproteccion.md"
  private static let oneHour = "Content/es/paginas/una-hora.md"
  private static let sleep = "Content/es/cuidados/sueno.md"
  private static let traveling = "Content/es/escenarios/viaje.md"

  private static let frontMatter: [Mutation] = [
    Mutation("unknown key", accounts, "review-every:", "review-evry:", .keyUnknown, at: "review-evry:"),
    Mutation("missing summary", r3d, "summary:", "# summary:", .keyMissing, at: "kind:"),
    Mutation("bad date", sleep, "reviewed: 2026", "reviewed: 2026-13", .dateInvalid, at: "reviewed:"),
    Mutation(
      "bad period", malware, "reviewed: 2026-11-21\n", "reviewed: 2026-11-21\nreview-every: pronto\n", .periodInvalid,
      at: "pronto"),
    Mutation("unknown category", phishing, "category: tecnicos", "category: tecnico", .valueUnknown, at: "tecnico\n"),
    Mutation("unclosed front matter", traveling, "\n---\n\n", "\n\n\n", .frontMatterUnclosed, at: "---"),
    Mutation("tab in YAML", oneHour, "\nsources:\n", "\nsources:\n\t- x\n", .frontMatterSyntax, at: "\t- x"),
    Mutation(
      "insecure source", doxing, "url: \"https://", "url: \"http://", .linkUnsafe, at: "http://"),
    Mutation("id with capitals", sleep, "id: cuidado-sueno", "id: Sueño", .idInvalid, at: "id: Sueño"),
    Mutation(
      "duplicate document id", r3d, "\nid: r3d", "\nid: socialtic", .idDuplicate, at: "id: socialtic",
      inFile: "Content/es/directorio/socialtic.md"),
    Mutation(
      "unknown related attack", spyware, "\nrelated:\n", "\nrelated:\n  - fantasma\n", .referenceUnknown, at: "fantasma"
    ),
    Mutation(
      "missing interface word", "Content/es/strings.yml", "\nperiod.day:", "\nperiod.dia:", .wordUnknown,
      at: "period.dia:"),
  ]

  private static let markdown: [Mutation] = [
    Mutation("raw HTML", oneHour, "Una hora no arregla todo.", "Una <b>hora</b> no arregla todo.", .rawHTML, at: "<b>"),
    Mutation("image without words", sleep, nil, "\n![](foto.png)\n", .imageWithoutText, at: "![](foto.png)"),
    Mutation("image", sleep, nil, "\n![Una luna](luna.png)\n", .imageNotShown, at: "![Una luna](luna.png)"),
    Mutation("script in a link", sleep, nil, "\n[toca](javascript:x)\n", .linkUnsafe, at: "javascript:x"),
    Mutation("half an address", traveling, nil, "\n[sitio](https://)\n", .linkMalformed, at: "[sitio]"),
    Mutation("broken link", traveling, nil, "\n[otro](../kit/99-nada.md)\n", .linkBroken, at: "99-nada"),
    Mutation("unknown class", accounts, "{#lista .checklist}", "{#lista .cheklist}", .classUnknown, at: ".cheklist"),
    Mutation(
      "deleted item id", accounts, "{#gestor impact", "{impact", .linkFragmentBroken, at: "#gestor)",
      inFile: oneHour),
  ]

  private static let checklists: [Mutation] = [
    Mutation("bad effort", accounts, "effort=20min", "effort=20m", .attributeValue, at: "effort=20m "),
    Mutation(
      "impact of four", accounts, "#correo-unico impact=3", "#correo-unico impact=4", .numberRange, at: "impact=4"),
    Mutation(
      "unknown attack in against", accounts, "against=toma-de-cuenta,", "against=toma-de-cunta,", .referenceUnknown,
      at: "toma-de-cunta"),
    Mutation(
      "unknown profile in for", accounts, "for=periodista,", "for=perodista,", .referenceUnknown, at: "perodista"),
    Mutation("box lost", devices, "- [ ] Mi celular,", "- Mi celular,", .itemWithoutMarker, at: "- Mi celular,"),
    Mutation(
      "local id twice", devices, "{#biometria ", "{#codigo-largo ", .localIDDuplicate, at: "Sé apagar la huella"),
    Mutation(
      "text in a selection", oneHour, "## La hora {#hora .selection}\n",
      "## La hora {#hora .selection}\n\n- Sin enlace.", .selectionLink, at: "- Sin enlace"),
  ]

  private static let quizzes: [Mutation] = [
    Mutation(
      "two keys", accounts, "- [ ] Un código que llega", "- [x] Un código que llega", .quizKeys,
      at: "{#elegir-segundo-factor"),
    Mutation("no key", malware, "- [x] Quitar la red", "- [ ] Quitar la red", .quizKeys, at: "{#nota-rescate"),
    Mutation(
      "removed feedback", doxing, "  > Eso sí conviene.", "  Eso sí conviene.", .quizFeedback,
      at: "- [ ] Guardar el enlace"),
    Mutation(
      "unknown objective", accounts, "objective=elegir-2fa}", "objective=elegir-3fa}", .referenceUnknown,
      at: "elegir-3fa"),
    Mutation(
      "all of the above", phishing, "- [ ] Borrar el mensaje para que nadie más lo abra.",
      "- [ ] Todas las anteriores.",
      .quizAllOfTheAbove, at: "Todas las anteriores"),
    Mutation(
      "key that stands out", accounts, "- [x] Una llave de acceso o una llave física.",
      "- [x] Una llave de acceso o una llave física, que comprueba sola la dirección y no responde en un sitio falso.",
      .quizLongestIsKey, at: "{#elegir-segundo-factor"),
    Mutation("message lost", spyware, "```mensaje", "```texto", .codeInfo, at: "```texto"),
    Mutation("signs lost", spyware, "#### Señales de este mensaje {.signs}\n", "", .quizSigns, at: "{#alerta-dirigida"),
  ]

  private static let routes: [Mutation] = [
    Mutation("danger not first", accountRoute, "{#peligro .danger}", "{#peligro}", .routeDangerFirst, at: "{#peligro}"),
    Mutation(
      "unreachable node", accountRoute, "](#cercano)", "](#tipo)", .routeUnreachable, at: "{#cercano", everywhere: true),
    Mutation("broken answer", accountRoute, "](#quien-fue)", "](#quien-sabe)", .linkFragmentBroken, at: "#quien-sabe"),
    Mutation(
      "trap", accountRoute, nil, "\n## Vueltas {#vueltas}\n\n- [Sí](#vueltas)\n- [No](#vueltas)\n", .routeTrap,
      at: "{#vueltas}"),
    Mutation(
      "answer that leaves", accountRoute, "[No](#quien-fue)", "[No](../kit/01-cuentas.md)", .routeAnswerTarget,
      at: "[No](../kit"),
    Mutation(
      "removed helpers at an end", accountRoute,
      "Escribe primero a [Access Now](../directorio/access-now.md), help@accessnow.org, que dice responder en dos horas, y al mismo tiempo a otro equipo de la lista de [Primeros Auxilios Digitales](../directorio/primeros-auxilios-digitales.md).",
      "Alguien te ayuda.", .routeEndHelper, at: "{#pedir-ayuda .end}"),
    Mutation(
      "removed way on", accountRoute, "(amenaza.md#otra-puerta) {.not-helped}", "(amenaza.md#otra-puerta)",
      .routeEndWayOn, at: "{#salir-de-peligro .end}"),
    Mutation(
      "a question with one answer", accountRoute, "- [No lo creo](#tipo)\n", "", .routeAnswers,
      at: "{#quien-fue}"),
  ]

  private static let catalog: [Mutation] = [
    Mutation("missing section", spyware, " {.evidence}", "", .markMissing, at: "## Evidencia"),
    Mutation(
      "prevention leads elsewhere", spyware, "(../../kit/02-dispositivos.md#reiniciar)",
      "(../../kit/02-dispositivos.md)", .preventionLink, at: "[Reiniciar]"),
    Mutation(
      "help leads elsewhere", spyware, "[R3D](../../directorio/r3d.md)", "[R3D](https://r3d.mx)", .helpLink,
      at: "[R3D](https"),
    Mutation(
      "attack without prevention", "Content/es/ataques/expresion/silencio.md", nil,
      ShippedContent.files["Content/es/ataques/expresion/omision.md", default: ""]
        .replacing("\nid: omision\n", with: "\nid: silencio\n").replacing("\ntitle: ", with: "\ntitle: Silencio y "),
      .attackWithoutPrevention, at: "id: silencio"),
    Mutation(
      "helper for nobody", r3d,
      "needs: [legal]\nfor: [spyware, vigilancia-red, filtracion-datos, censura, bloqueo-corte, omision, desbloqueo-forzado]",
      "needs: []", .helperServesNothing, at: "id: r3d"),
    Mutation(
      "need without option", "Content/es/directorio/front-line-defenders.md", "needs: [emergency, protection]",
      "needs: [protection]", .needWithoutOption, at: "id: emergencias-911",
      inFile: "Content/es/directorio/emergencias-911.md"),
    Mutation(
      "orphan page", "Content/es/paginas/sola.md", nil,
      "---\nkind: page\nid: sola\ntitle: Sola\nsummary: Nadie la enlaza.\nreviewed: 2026-11-21\n---\n\nTexto.\n",
      .pageOrphan,
      at: "id: sola"),
    Mutation("stale channel", r3d, "verified: 2026-11-21", "verified: 2025-11-21", .channelStale, at: "verified: 2025"),
    Mutation(
      "date to come", r3d, "verified: 2026-11-21", "verified: 2026-12-24", .dateInFuture, at: "verified: 2026-12"),
    Mutation("overdue by today's date", sleep, nil, "", .reviewOverdue, at: "reviewed: 2026", today: "2029-01-01"),
    Mutation(
      "vanished id", "Content/ids.lock", nil, "cuentas/punto-que-no-esta\n", .idVanished, at: "punto-que-no-esta"),
    Mutation("new id", traveling, nil, "\n## Nuevo {#algo-nuevo}\n\nTexto.\n", .idUnlocked, at: "id: escenario-viaje"),
    Mutation("merge left in the lock", "Content/ids.lock", nil, "<<<<<<< HEAD\n", .lockSyntax, at: "<<<<<<<"),
  ]

  private static let workshop: [Mutation] = [
    Mutation("broken minutes", plan, "#mapas minutes=25", "#mapas minutes=26", .workshopMinutes, at: "minutes: 180"),
    Mutation(
      "break lost", plan, "#descanso-uno minutes=10 phase=break", "#descanso-uno minutes=10 phase=closing",
      .workshopBreak, at: "{#practica minutes"),
    Mutation(
      "objective untaught", plan, "phase=activity objective=verificar-canal", "phase=activity objective=elegir-2fa",
      .objectiveUntaught, at: "  verificar-canal:"),
    Mutation(
      "objective unassessed", plan, "  - navegar/urgencia\n", "", .objectiveUnassessed, at: "  verificar-canal:",
      everywhere: true),
    Mutation(
      "session without objective", plan, "phase=discussion objective=nombrar-riesgo", "phase=discussion",
      .workshopSession, at: "{#platica"),
    Mutation(
      "unknown question", plan, "  - navegar/urgencia", "  - navegar/urgensia", .referenceUnknown,
      at: "navegar/urgensia"),
    Mutation(
      "whole document brought in", plan, "\n[De quién](../../Content/es/kit/00-riesgo.md#de-quien)\n",
      "\n[De quién](../../Content/es/kit/00-riesgo.md)\n", .transclusionTarget, at: "[De quién]"),
  ]

  private static let language: [Mutation] = [
    Mutation("term to avoid", sleep, nil, "\nEsto es totalmente seguro.\n", .termAvoided, at: "totalmente"),
    Mutation("formal address", sleep, nil, "\nSi usted no duerme, asegúrese.\n", .formalAddress, at: "Si usted"),
    Mutation("abbreviation", traveling, nil, "\nPregunta en la QWRT.\n", .abbreviationUnexplained, at: "QWRT"),
    Mutation(
      "long sentence", oneHour, nil, "\nAsí" + String(repeating: " y así", count: 21) + ".\n", .readabilitySentence,
      at: "Así y así"),
    Mutation(
      "hard text", r3d, nil,
      "\n" + String(repeating: "Institucionalización administrativa extraordinariamente burocratizada. ", count: 20)
        + "\n",
      .readabilityFile, at: "id: r3d"),
    Mutation(
      "broken term list", "Content/es/terminos.yml", "{avoid: \"los hackers\", better:",
      "{avoid: \"los hackers\", beter:",
      .keyUnknown, at: "beter:"),
  ]
}

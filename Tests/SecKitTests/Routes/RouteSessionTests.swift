import Testing

@testable import SecKit

@Suite struct RouteSessionTests {
  private static let first =
    TinyContent.front("route", "ruta-uno", TinyContent.sources) + """
      Entrada.

      ## ¿Peligro? {#peligro .danger}

      - [Sí](#salir)
      - [No](#que-paso)
      - [A otra ruta](dos.md)
      - [A un punto de otra](dos.md#hondo)
      - [Fuera](robo.md)

      ## Sal de ahí {#salir .end}

      1. Llama a [ayuda](ayuda.md).

      - [Listo](dos.md)
      - [No me sirvió](#que-paso) {.not-helped}

      ## ¿Qué pasó? {#que-paso}

      - [Volver a empezar](#peligro)
      - [Sal](#salir)

      """

  private static let second =
    TinyContent.front("route", "ruta-dos", TinyContent.sources) + """
      ## ¿Peligro también? {#peligro .danger}

      - [Sí](#hondo)
      - [No](#hondo)

      ## Hondo {#hondo .end}

      1. Haz algo. [Ayuda](ayuda.md).

      - [Otra vez](uno.md)
      - [No me sirvió](uno.md#que-paso) {.not-helped}

      """

  private func session(_ route: String = "ruta-uno") async throws -> RouteSession {
    let catalog = try await TinyContent.catalog([
      "uno": Self.first, "dos": Self.second, "ayuda": TinyContent.helper,
      "robo": TinyContent.attack("robo", item: "paso/a"),
      "paso": TinyContent.step("paso", items: ["#a impact=1 effort=5min against=robo"]),
    ])
    return try #require(RouteSession(route: route, in: catalog))
  }

  @Test func aRouteBeginsAtItsFirstNode() async throws {
    let session = try await session()
    #expect(session.node?.id == .of("ruta-uno/peligro"))
    #expect(session.node?.isDanger == true)
    #expect(!session.canGoBack)
    #expect(RouteSession(route: "nada", in: session.catalog) == nil)
    #expect(RouteSession(route: "robo", in: session.catalog) == nil)
  }

  @Test func answersLeadToNodesOfThisAndOtherRoutes() async throws {
    for (index, expected) in [
      (0, "ruta-uno/salir"), (1, "ruta-uno/que-paso"), (2, "ruta-dos/peligro"), (3, "ruta-dos/hondo"),
    ] {
      var session = try await session()
      #expect(session.choose(index) == .node(.of(expected)))
      #expect(session.node?.id == .of(expected))
    }
  }

  /// Out of the routes one stays where one was, so that one can come back.
  @Test func documentsOutsideAreNamedAndTheWayStays() async throws {
    var session = try await session()
    #expect(session.choose(4) == .document(.of("robo")))
    #expect(session.node?.id == .of("ruta-uno/peligro"))
    #expect(!session.canGoBack)
  }

  @Test(arguments: [-1, 5, 99]) func answersThereAreNotChangeNothing(_ index: Int) async throws {
    var session = try await session()
    #expect(session.choose(index) == nil)
    #expect(session.walked.count == 1)
  }

  @Test func theWayIsRememberedAndCanBeGoneBack() async throws {
    var session = try await session()
    _ = session.choose(1)
    _ = session.choose(0)
    _ = session.choose(2)
    #expect(
      session.walked.map(\.id.description) == [
        "ruta-uno/peligro", "ruta-uno/que-paso", "ruta-uno/peligro", "ruta-dos/peligro",
      ])
    session.back()
    #expect(session.node?.id == .of("ruta-uno/peligro"))
    session.back()
    session.back()
    #expect(!session.canGoBack)
    session.back()
    #expect(session.node?.id == .of("ruta-uno/peligro"))
    _ = session.choose(0)
    session.restart()
    #expect(session.walked.map(\.id) == [.of("ruta-uno/peligro")])
  }

  /// The shipped routes: from every node every answer leads somewhere, and an end can be reached.
  @Test func everyAnswerOfTheRealRoutesLeadsOn() async throws {
    let catalog = try await RealContent.catalog()
    #expect(catalog.routes.count >= 5)
    for route in catalog.routes {
      var reached: Set<ContentID> = []
      var open = [try #require(RouteSession(route: route.article.info.id, in: catalog))]
      while let session = open.popLast() {
        guard let node = session.node, reached.insert(node.id).inserted else { continue }
        #expect(!node.answers.isEmpty, "\(node.id)")
        for index in node.answers.indices {
          var next = session
          #expect(next.choose(index) != nil, "\(node.id), answer \(index + 1)")
          open.append(next)
        }
      }
      for node in route.nodes { #expect(reached.contains(node.id), "\(node.id) is not reached") }
      let ends = reached.filter { id in catalog.route(id.document)?.nodes.first { $0.id == id }?.isEnd == true }
      #expect(!ends.isEmpty, "\(route.article.info.id)")
    }
  }
}

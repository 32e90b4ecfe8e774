import Testing

@testable import SecKit

@Suite struct ScheduleTests {
  private func workshop(_ sessions: String) async throws -> Workshop {
    let text =
      TinyContent.front(
        "workshop", "taller",
        "group: 8-15\nfacilitators: 2\nminutes: 60\nmaterials: [Papel]\nbefore: Hola.\nafter: Adiós.")
      + "Entrada.\n\n" + sessions
    return try #require(try await TinyContent.catalog(["taller": text]).workshops.first)
  }

  private let sessions = """
    ## Abrir {#abrir minutes=20 phase=opening}

    Texto.

    ## Descanso {#descanso minutes=10 phase=break}

    Texto.

    ## Cerrar {#cerrar minutes=30 phase=closing}

    Texto.

    """

  @Test func sessionsFollowEachOther() async throws {
    let schedule = Schedule(try await workshop(sessions))
    #expect(schedule.slots.map(\.start) == [0, 20, 30])
    #expect(schedule.slots.map(\.end) == [20, 30, 60])
    #expect(schedule.slots.map(\.session.id.local) == ["abrir", "descanso", "cerrar"])
    #expect(schedule.minutes == 60)
  }

  @Test func noSessionsTakeNoTime() async throws {
    #expect(Schedule(try await workshop("")).minutes == 0)
  }

  @Test(arguments: [
    (0, 0, "0:00"), (5, 0, "0:05"), (55, 0, "0:55"), (60, 0, "1:00"), (605, 0, "10:05"), (0, 570, "9:30"),
    (45, 570, "10:15"), (30, 1430, "0:20"),
  ])
  func clock(_ minutes: Int, _ beginning: Int, _ text: String) {
    #expect(Schedule.clock(minutes, from: beginning) == text)
  }

  /// The shipped workshops: the sessions fill the time, without gaps.
  @Test func realWorkshopsFillTheirTime() async throws {
    let workshops = try await RealContent.catalog().workshops
    #expect(!workshops.isEmpty)
    for workshop in workshops {
      let slots = Schedule(workshop).slots
      #expect(Schedule(workshop).minutes == workshop.minutes, "\(workshop.article.info.id)")
      for (one, next) in zip(slots, slots.dropFirst()) { #expect(one.end == next.start) }
    }
  }
}

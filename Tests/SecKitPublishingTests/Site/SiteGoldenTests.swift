import SecKit
import SecKitTestSupport
import Testing

@testable import SecKitPublishing

/// One small page of every kind, whole. `SECKIT_RECORD=1` writes them anew.
@Suite struct SiteGoldenTests {
  private static let pages = [
    "index.html", "pasos/index.html", "pasos/cuentas.html", "pasos/cuentas-lista.html", "organizacion/acuerdos.html",
    "ataques/index.html", "ataques/toma.html", "cuidados/despues.html", "escenarios/protesta.html", "privacidad.html",
    "directorio/index.html", "directorio/linea.html", "rutas/index.html", "rutas/ruta-cuenta/peligro.html",
    "rutas/ruta-cuenta/puedo.html", "rutas/ruta-cuenta/salir.html", "talleres/taller.html", "glosario.html",
    "perfiles.html",
  ]

  @Test(arguments: pages) func pageIsAsRecorded(_ path: String) async throws {
    let files = await Site(try await Kits.sample(), assets: [], today: Kits.today).files(workers: 1)
    let file = try #require(files.first { $0.path.text == path }, "\(files.map(\.path.text))")
    try Golden.expect(file.text, "Site/" + path.replacing("/", with: "-"))
  }
}

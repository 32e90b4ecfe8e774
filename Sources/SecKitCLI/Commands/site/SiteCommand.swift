import ArgumentParser
import SecKit
import SecKitPublishing

/// `seckit site`: the guide as a static site.
struct SiteCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration { .says("site", subcommands: [Build.self]) }

  @OptionGroup var language: LanguageOption

  /// `seckit site build`
  struct Build: AsyncParsableCommand {
    static var configuration: CommandConfiguration { .says("site.build") }

    @OptionGroup var options: ContentOptions
    @OptionGroup var publishing: PublishingOptions

    @Option(help: .says("site-output", "folder"))
    var output = "_build/site"

    @Option(name: .customLong("base-url"), help: .says("base-url", "url"))
    var baseURL: String?

    @Option(name: .customLong("site"), help: .says("styles", "folder"))
    var styles: String?

    @Flag(help: .says("force"))
    var force = false

    func validate() throws { _ = try checkedBaseURL() }

    func run() async throws {
      let baseURL = try checkedBaseURL()
      let styles = styles ?? SharedFolder.path("site")
      try Output.refuse(output, over: options.sourceFolders + [styles])
      let assets = try Assets.read(from: styles)
      func set(_ content: PublishingOptions.Content) async -> (site: Site, files: OutputSet) {
        let site = Site(
          content.catalog, assets: assets.site, today: options.day, baseURL: baseURL, errorCount: content.errorCount)
        let files = await site.outputs(others: content.others, workers: options.workerCount)
        return (site, OutputSet(OutputWriter.siteScope, files, errorCount: content.errorCount))
      }
      var faultless: OutputSet?
      let content = try await publishing.content(options) { content in
        let (site, files) = await set(content)
        faultless = files
        return site.published(in: output, as: files)
      }
      let files = if content.errorCount == 0, let faultless { faultless } else { await set(content).files }
      let report = try await Output.write([files], to: output, force: force, workers: options.workerCount)
      StandardOutput.write(
        .siteDone(
          files.files.count, written: report.written.count, unchanged: report.unchanged, removed: report.removed.count,
          in: output))
    }

    /// The address with a slash at its end. Onion addresses come without https: Tor itself encrypts the way.
    private func checkedBaseURL() throws -> String? {
      guard let baseURL else { return nil }
      do throws(WebAddress.Fault) {
        return try WebAddress.base(baseURL)
      } catch {
        throw ValidationError(.badBaseURL(baseURL, error))
      }
    }
  }
}

/// The style sheets and icon that come with the program.
struct Assets {
  /// Files that go into the site as they are.
  let site: [OutputFile]
  let folder: String

  static func read(from folder: String) throws -> Assets {
    let files = try ["estilo.css", "icono.png"].compactMap { name -> OutputFile? in
      guard let path = OutputPath(name) else { return nil }
      return OutputFile(path, try file(name, in: folder))
    }
    return Assets(site: files, folder: folder)
  }

  static func file(_ name: String, in folder: String) throws -> [UInt8] {
    do throws(FileSystemError) {
      return try FileSystem.disk.contents(FilePath.join(folder, name), SourceFile.byteLimit)
    } catch {
      throw Failure(.couldNotRun, .assetMissing(error.path))
    }
  }
}

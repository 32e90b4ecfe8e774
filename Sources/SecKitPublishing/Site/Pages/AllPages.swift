/// The kinds of page that a site has. A new one needs its file, its words and a line here.
enum AllPages {
  static let list: [any Page.Type] = [
    HomePage.self, IndexPage.self, StepPage.self, ChecklistPage.self, AttackPage.self, ArticlePage.self,
    HelperPage.self, RouteNodePage.self, WorkshopPage.self, GlossaryPage.self, ProfilesPage.self,
  ]
}

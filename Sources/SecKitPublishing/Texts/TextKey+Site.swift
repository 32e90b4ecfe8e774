import SecKit

/// The frame of the site, its home and its indexes.
extension TextKey {
  static let siteSkip = TextKey("site.skip")
  static let siteExit = TextKey("site.exit")
  static let siteExitUrl = TextKey("site.exit-url", isAddress: true)
  static let siteExitNotice = TextKey("site.exit-notice")
  static let siteMenu = TextKey("site.menu")
  static let siteNavigation = TextKey("site.navigation")
  static let siteBreadcrumbs = TextKey("site.breadcrumbs")
  static let siteHome = TextKey("site.home")
  static let siteLicence = TextKey("site.licence")
  static let siteKeepsNothing = TextKey("site.keeps-nothing")
  static let siteVersion = TextKey("site.version", "version", "publisher", "program")
  static let siteSources = TextKey("site.sources")
  static let siteSteps = TextKey("site.steps")
  static let siteStepsLead = TextKey("site.steps-lead")
  static let siteAttacks = TextKey("site.attacks")
  static let siteAttacksLead = TextKey("site.attacks-lead")
  static let siteRoutes = TextKey("site.routes")
  static let siteRoutesLead = TextKey("site.routes-lead")
  static let siteCare = TextKey("site.care")
  static let siteCareLead = TextKey("site.care-lead")
  static let siteScenarios = TextKey("site.scenarios")
  static let siteScenariosLead = TextKey("site.scenarios-lead")
  static let siteOrganization = TextKey("site.organization")
  static let siteOrganizationLead = TextKey("site.organization-lead")
  static let siteHelpers = TextKey("site.helpers")
  static let siteHelpersLead = TextKey("site.helpers-lead")
  static let siteWorkshops = TextKey("site.workshops")
  static let siteWorkshopsLead = TextKey("site.workshops-lead")
  static let sitePages = TextKey("site.pages")
  static let sitePagesLead = TextKey("site.pages-lead")
  static let siteSeeAll = TextKey("site.see-all", "title")

  static let indexPage = TextKey("index.page", "n", "last")
  static let indexPages = TextKey("index.pages")

  static let homeTitle = TextKey("home.title")
  static let homeLead = TextKey("home.lead")
  static let homeSituations = TextKey("home.situations")

  static let doorUrgentAbove = TextKey("door.urgent-above")
  static let doorUrgent = TextKey("door.urgent")
  static let doorUrgentLead = TextKey("door.urgent-lead")
  static let doorCheckAbove = TextKey("door.check-above")
  static let doorCheck = TextKey("door.check")
  static let doorCheckLead = TextKey("door.check-lead")
  static let doorWorkshopAbove = TextKey("door.workshop-above")
  static let doorWorkshop = TextKey("door.workshop")
  static let doorWorkshopLead = TextKey("door.workshop-lead")

  static let workshopsHow = TextKey("workshops.how")

  /// All of them.
  static let ofSite: [TextKey] = [
    .siteSkip, .siteExit, .siteExitUrl, .siteExitNotice, .siteMenu, .siteNavigation, .siteBreadcrumbs, .siteHome,
    .siteLicence, .siteKeepsNothing, .siteVersion, .siteSources, .siteSteps, .siteStepsLead, .siteAttacks,
    .siteAttacksLead, .siteRoutes, .siteRoutesLead, .siteCare, .siteCareLead, .siteScenarios, .siteScenariosLead,
    .siteOrganization, .siteOrganizationLead, .siteHelpers, .siteHelpersLead, .siteWorkshops, .siteWorkshopsLead,
    .sitePages, .sitePagesLead, .siteSeeAll, .indexPage, .indexPages, .homeTitle, .homeLead, .homeSituations,
    .doorUrgentAbove, .doorUrgent, .doorUrgentLead, .doorCheckAbove, .doorCheck, .doorCheckLead, .doorWorkshopAbove,
    .doorWorkshop, .doorWorkshopLead, .workshopsHow,
  ]
}

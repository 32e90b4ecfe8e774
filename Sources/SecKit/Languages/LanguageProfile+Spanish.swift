extension LanguageProfile {
  /// Spanish as it is written in Mexico, with *tú*.
  public static let spanishOfMexico = LanguageProfile(
    code: "es", reading: .szigrisztPazos,
    abbreviations: [
      "sr", "sra", "srta", "dr", "dra", "lic", "ing", "mtra", "mtro", "art", "arts", "núm", "núms", "no", "p", "pp",
      "pág", "págs", "ej", "col", "tel", "av", "ext", "int", "aprox", "máx", "mín", "vol", "ed", "cf", "ee", "uu", "d",
      "c", "ud",
    ],
    formalAddress: FormalAddress(
      phrases: [
        "usted", "estimado usuario", "estimada usuaria", "por favor ingrese", "haga clic", "haga click", "ingrese su",
        "introduzca su", "dígale", "pídale", "llámele", "escríbale", "avísele", "muéstrele", "pregúntele",
      ],
      reflexiveEndings: ["ese", "ase"], exceptions: ["paráfrase", "perífrase"]),
    evasiveChoices: [
      "todas las anteriores", "todos los anteriores", "todo lo anterior", "ninguna de las anteriores",
      "ninguno de los anteriores", "nada de lo anterior", "todas las opciones", "todas son correctas",
      "todas las respuestas", "ninguna es correcta", "las dos anteriores", "ambas son correctas",
    ],
    messageFence: "mensaje", verdicts: ("verdadero", "falso"),
    categories: [
      .technical: "tecnicos", .conduct: "conductas", .physicalLegal: "fisico-legales", .expression: "expresion",
    ],
    contentFolders: [
      .step: "kit", .area: "organizacion", .attack: "ataques", .care: "cuidados", .route: "rutas",
      .helper: "directorio", .scenario: "escenarios", .page: "paginas",
    ],
    plainLetters: ["á": "A", "é": "E", "í": "I", "ó": "O", "ú": "U", "ü": "U"])
}

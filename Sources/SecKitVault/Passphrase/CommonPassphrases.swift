/// What guessers in Mexico try first: words, names, teams, places, in lower case without accents. Far from complete, as any
/// such list is: for everything else, the estimate by characters is low enough.
enum CommonPassphrases {
  static func contains(_ text: String) -> Bool { all.contains(text) }

  /// The length of the longest one in characters.
  static let longest = all.map(\.count).max() ?? 0
  /// The strength, in bits, of choosing one from a list some ten times as long as this one.
  static let bits = 7.0

  private static let all = Set(text.split(whereSeparator: \.isWhitespace).map(String.init))

  private static let text = """
    contrasena password passw pass clave secreto secreta admin administrador usuario user root letmein welcome login
    iloveyou dragon monkey master superman batman pokemon naruto goku seckit internet facebook instagram whatsapp google
    hotmail gmail celular telefono computadora prueba test hola adios gracias bienvenido buenosdias

    mexico guadalajara monterrey puebla oaxaca chiapas veracruz tijuana cdmx chilango jalisco sinaloa michoacan morelos
    america chivas pumas cruzazul tigres rayados toluca atlas pachuca santos leon futbol messi ronaldo chicharito

    amor teamo teamomucho tequiero mivida miamor micielo corazon bonita hermosa preciosa princesa reina estrella
    angel angelito bebe chiquita chiquito mama papa mami papi familia hijo hija hermano hermana abuela abuelo amigo amiga
    amigos amigas feliz felicidad vida cielo luna sol sueno sexo dinero trabajo escuela dios jesus cristo virgen fe
    esperanza paz libertad justicia chocolate tequila pizza tacos perro perrito gato gatito gatita mascota caballo
    toby firulais canelo max rocky bruno luna coco nena negra negrito flaca flaco gordo gorda guapa guapo

    maria jose juan luis carlos jorge miguel francisco pedro manuel jesus alejandro alejandra fernando fernanda roberto
    ricardo eduardo sergio rafael daniel daniela david diego antonio arturo raul javier alberto alfredo armando oscar
    hector hugo ivan julio cesar mario martin enrique ernesto felipe gabriel gabriela gerardo gustavo guillermo ignacio
    guadalupe lupita margarita rosa ana laura leticia patricia veronica elizabeth silvia adriana claudia carmen martha
    teresa alicia andrea angelica araceli beatriz blanca carolina cecilia cristina diana elena erika esther eva
    francisca gloria irma isabel jessica juana julia karla karen liliana lorena lucia luz marisol mariana mercedes
    miriam monica nancy natalia norma olga paola pilar raquel rocio ruth sandra sara sofia sonia susana valeria vanessa
    victoria victor virginia viviana yolanda ximena camila valentina regina renata emiliano santiago sebastian mateo
    leonardo rodrigo pablo pepe paco beto memo nacho lalo chava toño pancho lola
    hernandez garcia martinez lopez gonzalez perez rodriguez sanchez ramirez cruz flores gomez morales vazquez reyes
    jimenez torres diaz gutierrez ruiz mendoza aguilar ortiz moreno castillo romero alvarez mendez chavez rivera juarez
    ramos dominguez herrera medina castro vargas guzman velazquez

    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miercoles
    jueves viernes sabado domingo verano invierno primavera otono azul rojo verde negro blanco morado rosa amarillo

    derechos humanos derechoshumanos niunamenos niunamas viva vivamexico vivas nos queremos periodista prensa
    colectiva lucha resistencia zapata frida revolucion feminista

    de la el los las un una mi tu te se que y en con por para no si me lo al del es su yo soy muy mas mucho quiero
    """
}

/// The words from which passphrases are drawn: 1,296 of them, so that four dice select one (6⁴).
///
/// Common words of Mexican Spanish that sound unlike all others on the list: of 4 to 7 letters, without accents or ñ, no two
/// equal in their first five letters or one typing slip apart (or v for b, s for z), none that insults or frightens. A word
/// that has a twin with an accent (`pagina`) is left out: people would type the accent.
package enum SpanishWords {
  /// In alphabetical order, which is the order of the dice.
  package static let all: [String] = text.split(whereSeparator: \.isWhitespace).map(String.init)

  static let set = Set(all)

  private static let text = """
    abanico abeja abeto abierto abono abrazo abrigo abril abuela acacia aceite acera acertar acopio acorde activo actor
    actriz acuario adobe adorno afecto afinar afuera agave agencia agenda agosto agrio agua aguante ahorro ajedrez ajeno
    ajustar alacena alambre alameda alberca alcance alce alcoba aldaba aldea alegar alegre alero alfalfa alforja alga
    alhaja alianza aliento aliviar alondra alpaca altavoz altura alumna amapola amargo amasar amate amiga amistad amplio
    ancho ancla andador andamio andar anexo anfibio anguila anillo anoche anotar antena antiguo antojo anual anuncio
    apagar aparato apio aplauso aplicar apoyar aprecio apunte arbusto arca archivo arcilla arena arete argolla armario
    aroma arpegio arquero arreglo arriba arroyo arroz ascenso asistir asomar asombro astilla astro astuto asunto atajo
    atar atlas atleta atole atuendo aula aumento aurora avance avanzar avenida aves aviso avispa avivar ayuda ayuno
    azada azahar azotea azteca azucena azul azulejo bacalao bailar baile bajada bajo balde baldosa ballena banano banca
    bandeja barba barco barniz barril basalto base batata batido bazar bebida becerro belleza bello bicho bigote billete
    biombo birria bisagra bisonte blando bloque blusa bocado bocina bodega boleto boliche bolillo bolsa bondad bonito
    bordado borde boreal borla borrego bosque botana bote botella botica breve brillo brincar brisa bronce brotar bruma
    bucear buena bufanda bulbo burbuja butaca buzo caballo cabeza cable cabra cabrito cacao cachete cactus cadera caja
    cajeta calamar calceta calcio caldo calor calzada cambiar camelia caminar camisa campana campo campus canario
    canasta cancha candela canica cantera canto caoba capullo caracol carbono carpa carpeta carro cartel cascada casco
    casilla castor catorce cauce cazuela cebada cebolla cedro cejas celaje celeste cemento cenar cenit ceniza cenote
    centavo centeno centro cepillo cerca cereal cereza cerilla certero cesto chaleco chalupa charla chayote chicle
    chispa chiste choclo choza chuleta ciclo cien ciencia cierto cintura circo ciruela cisne cita ciudad clan clarear
    claro clase cliente clima cobija cobre coche colegio colina collar colmena colocar columna comadre comal comedia
    comer cometa comida comino compota compra confiar conga conocer consejo contar copia copo corbata cordel cordial
    corneta cornisa correo cortina corto cosecha cosmos costura cotorro coyote crear crecer crema cresta cristal cromo
    crucero cuadra cuarta cuarzo cuatro cubeta cubo cubrir cuchara cuello cuenca cuerda cuerpo cueva cuidado cultivo
    cumbre cumplir cuna curioso dalia danza dato debate decena decidir decir decorar dedal dedicar dedo dejar delgado
    delta denso derecho desfile destino detalle diadema diario dibujar dieta diez digno dilema dinero diploma directo
    disco disfraz diverso doble domador domingo donar dorado dormido drama ducha dueto dulce durazno eclipse edad editor
    educar ejemplo elegir elevar elogio elote emblema embudo empate empezar empleo enagua encaje encanto encargo encerar
    enchufe encina enfoque enfriar engrane enigma enlace enlazar enorme enredo ensayo entero entonar entorno entrada
    entrega enviar equipo erizo escala escena escoba escoger escolar escudo escuela esencia esfera esmalte esmero
    espacio espalda espejo espiga espiral esponja espuma esquina estable estaca estampa estante estatua estepa estilo
    estima estirar estribo estrofa estuche estudio estufa etapa eterno euforia evento evitar exacto experto expreso
    extra faceta fachada faena falda familia famoso faro favor febrero feliz feria ferry festejo festivo fibra ficha
    fideo fiel fieltro fiesta figura fijar fijo filete final finca firme flama flauta flecha fleco flor florero florido
    flota fogata folclor folio follaje folleto fomento fondo forma fortuna foto franja frasco frase freno frente fresa
    frijol frio fruto fuelle fuerza funda fundir futuro gacela gafas gaita gala galaxia galera galgo galleta gallina
    gamba gamuza ganado ganar ganso garaje garfio garza gasto gaviota gema gemelo genio gente geranio gerente gigante
    girar girasol giro glaciar globo goleta golfo gorra gota grabado gracia gramo granada grande granero granito grapa
    gratis greca grieta grifo gris grueso grupo gruta guacal guanaco guapo guarda guayaba guinda guisado gusano gustar
    hablar hamaca hebilla helado helecho helio heno heraldo hermano hermoso hiedra hielo hierba higo higuera hilar
    hilera hinojo hogar hola hombro hongo honor horario horno hotel hoyo hueco huella huerta humano humor hurra ibis
    icono idea idioma igual iguana imagen impreso impulso informe ingenio inicio intento invitar isla islote jacinto
    jade jaguar jaiba jalea jamaica jarra jaspe jersey jinete jirafa jocoso jornada joven joya joyero juego jueves
    jugador jugar jugoso juguete julio junco junta justo juvenil kilo kiosco labio lagarto laguna lana lanudo largo
    laurel lavabo lavanda lavar leal lealtad lechuga lector lectura leer legado lejano lejos lengua lento letra letrero
    leve leyenda libre licuado lienzo liga ligero limpio lince lindo lingote lirio lista litera litoral litro llanero
    llano llanta llanura llover lluvia lograr loma loro lucero lujo lunes lupa lustre macizo madeja madre madrina
    madurar maestra magia mago maguey maleza malva mambo mamut manada mandil manejo manga mangle manopla manteca manzana
    mapache maqueta maraca marfil margen marimba marisco marmota martes marzo mascota materia matiz mayor mazorca mecate
    mecer mecha medalla medida medio meditar medusa mejilla mejor melena memoria mensaje menta mentor menudo mercado
    meseta metal meteoro metro mezcla miembro migaja milenio milpa mimar mimbre mimo mina mineral minuto mirada mirlo
    mitad mochila moda modelo modesto mojar molde molino moneda monte montura morera morral mortero mosaico mostaza
    mostrar motivo motor mudanza mueble mundo mural musa museo mutuo nacer nacido nadador nadar naipe naranja narciso
    nariz narrar nata natural naval navegar neblina nervio neutro nevar niebla nieto nieve nivel nogal nombre normal
    norte noticia novela noveno nube nuca nudo nuevo nuez nutria oasis objeto oblea oboe obra ocaso octavo octubre oeste
    oferta oficina ofrenda ojal oleaje oler olfato oliva olmo olvido once opinar oreja orgullo oriente origen orilla
    ortiga oruga osado ozono pacto paella paisaje pajar palabra palacio paladar palanca palco paleta palillo palmera
    paloma palpar pambazo pampa panda pandero panera papaya papel paquete parada parasol parcela parecer pared pareja
    parque pasado pasear paseo pasta pastel patinar patio pausa payaso pecera pedazo peinar peine pelota peluca penacho
    penca pensar pepita percha perejil perfil perfume perico permiso perol perro persona pesa petaca petate piano pincel
    pinole pinta pipa piso pizarra pizca placa planeta plato plena plomero pluma plural poco poema polen polvo pomada
    pomelo ponche portada posible postal poste potable potro pozole pradera prado premiar prenda previo primero primo
    prisma probar proceso promesa pronto propina prosa puchero pueblo puente pulgar pulido pulir pulpa pulsera puntero
    punto pupila pupitre pureza quedar querer querido queso quetzal quitar racimo radio ramaje rapidez rasgo raya rebote
    rebozo recado recibo recitar reclamo recoger recorte recreo redondo reflejo reforma refugio regalo regata regla
    regreso relato relevo relieve reloj remar remate remedio remo renacer renovar reparar repetir repicar repisa reptil
    resina resonar respeto resumen retazo retoque retorno retrato reunir revisar revivir ribera rico riego rienda rima
    ritmo ritual roce rodilla rojo romance romero ronda ropa rosal roscas rostro rueda rumba rutina saber sabroso sacar
    safari salida salir saltar salto salud salvia sandia saque sarape sardina sastre sauna sazonar sede sedoso seguir
    segundo seis selva semana sembrar senda sendero sentido serie serrano sesenta sierra siete silbar silueta sincero
    sirena sobrino socio soldar solista sombra sonaja sonoro sonrisa soplar soplo soprano sorbete sortija suave subir
    suceso suegra suela suerte superar surtido suspiro susurro sutil tabla tablero tacita taco taladro talento taller
    tamal tambor tango tanque tapete tapia tarareo tarde tarea tarima tarjeta taza teatro tecla tejado tejedor tejer
    telar temple terapia tercero termo terraza terreno tesis tesoro tetera tibio tiempo tierno tigre tijera tilde tinaja
    tintero tipo tlayuda toalla tobillo toldo tomar tomate tonada topacio torito torneo toronja torre torta tortuga
    tostada total trabajo tractor traje trastes trazar trece treinta tren trenza trepar trigo trineo triple triunfo
    trofeo tronco trote trozo trucha trueque tuerca turista turno tutor umbral unidad unir urbano usar vaina vajilla
    valija vals vapor vaquero vecino vega veinte velada velero veleta veloz venado vender ventaja ventura verano verbena
    verbo verdad verdura vereda vestido viajar viaje vibrar vida vidrio viento viernes vigor vinagre viola violeta
    virtud visita vital vitrina vivero vivir vocablo volar volumen volver vuelta yate yegua yodo yogur yunque zacate
    zafiro zancada zanja zapato zapote zigzag zinc zona zumo
    """
}

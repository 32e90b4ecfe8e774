extension DiagnosticMessages {
  /// Why an address cannot be used, and what to write instead.
  static let spanishAddresses = #"""
    address.empty = está vacía
    address.control = lleva un carácter de control, que no se ve
    address.invisible = lleva un carácter que no se ve
    address.space = lleva un espacio
    address.backslash = lleva una diagonal invertida «\»
    address.root = empieza con «/», y el kit también se abre desde una carpeta o una USB
    address.no-https = le falta «https://» al principio
    address.no-mailto = le falta «mailto:» al principio
    address.no-tel = le falta «tel:» al principio
    address.scheme = no empieza con https:, mailto: ni tel:
    address.http = empieza con «http://», que viaja sin cifrar
    address.slashes = después de «https» van «:» y dos diagonales
    address.no-host = le falta el dominio
    address.credentials = antes de la «@» lleva un usuario o una contraseña
    address.host = su dominio está incompleto o lleva un signo que no va
    address.idn = su dominio lleva letras que no son a–z
    address.port = su puerto, lo que va después de «:», no es un número de 1 a 65535
    address.mailbox = no es un correo completo
    address.number = no es un número que se pueda marcar
    address.star-code = lleva un código con «*» o «#», que puede desviar las llamadas
    address.not-web = aquí va la dirección de una página web
    address.query = lleva una consulta, desde el «?»
    address.fragment = lleva un fragmento, desde el «#»
    address.quote = lleva comillas, apóstrofos o signos «<» y «>»
    hint.address-empty = Escribe la dirección.
    hint.address-control = Bórralo: escribe la dirección de nuevo, a mano.
    hint.address-invisible = Bórralo: escribe la dirección de nuevo, a mano.
    hint.address-space = Bórralo o, si es parte de la dirección, escribe %20 en su lugar.
    hint.address-backslash = Usa la diagonal normal: /.
    hint.address-root = Escribe la ruta desde este archivo, por ejemplo ../directorio/access-now.md, o la dirección completa con https://.
    hint.address-no-https = Escríbela completa: https://www.ejemplo.org/pagina.
    hint.address-no-mailto = Escríbela así: mailto:alguien@ejemplo.org.
    hint.address-no-tel = Escríbela así: tel:+525512345678.
    hint.address-scheme = Usa una ruta a otro archivo del contenido, o una dirección que empiece con https:, mailto: o tel:.
    hint.address-http = Usa https://. Solo las direcciones .onion pueden ir con http://.
    hint.address-slashes = Escríbela así: https://ejemplo.org/pagina.
    hint.address-no-host = Cópiala entera: https://ejemplo.org/pagina.
    hint.address-credentials = Quítalos: se publicarían con la dirección. Después de https:// va el dominio.
    hint.address-host = Cópiala entera: https://ejemplo.org/pagina.
    hint.address-idn = Escribe el dominio como de verdad se busca: {ascii}. Así nadie lo confunde con otro que se dibuja igual.
    hint.address-port = Quítalo, o escribe el número: https://ejemplo.org:8443/.
    hint.address-mailbox = Escríbelo entero y solo uno: alguien@ejemplo.org.
    hint.address-number = Entre 3 y 15 cifras, con «+» solo al principio: tel:+525512345678. Una extensión va así: tel:+525512345678;ext=90.
    hint.address-star-code = Escribe el número solo: tel:+525512345678 o tel:*765. El código dilo en el texto.
    hint.address-not-web = Empieza con https://: https://ejemplo.org/pagina.
    hint.address-query = Quítala: después de la dirección van las rutas de las páginas.
    hint.address-fragment = Quítalo: después de la dirección van las rutas de las páginas.
    hint.address-quote = Quítalos.
    """#
}

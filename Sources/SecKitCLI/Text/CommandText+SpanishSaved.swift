extension CommandText {
  static let spanishSaved = """
    vault.unchanged = No cambié nada.
    vault.new-record = el registro nuevo
    vault.passed-over = No se puede leer {names}: está dañado. Para guardar te pediré la frase de {newest}.
    vault.all-damaged = No se puede leer ningún registro ({names}). Lo que guardes ahora llevará una frase nueva.
    vault.two-sources = elige --passphrase-file o --passphrase-fd, no las dos.
    vault.bad-work = --work-factor va de {least} a {most}.
    vault.no-folder-named = --vault necesita una carpeta.
    vault.no-home = no sé dónde guardar: no hay carpeta personal (HOME). Di cuál con --vault CARPETA.
    vault.forbidden = no tengo permiso para guardar en «{folder}». Elige otra carpeta con --vault CARPETA.
    vault.empty = no hay nada guardado en «{folder}». Guarda con: seckit assess --save
    vault.only-one = hay un solo registro. Guarda con: seckit assess --save
    vault.busy = otra ventana está guardando en la misma carpeta. Espera a que termine e inténtalo otra vez.
    vault.no-record = no existe {name}. Mira cuáles hay con: seckit saved list.
    vault.not-private = «{path}» no es una carpeta solo tuya y no puedo cerrarla a otras personas. Elige otra con --vault CARPETA.
    vault.not-proven = lo que leí del disco en «{path}» no es lo que escribí. El disco puede estar fallando: guarda en otro con --vault.
    vault.leave-out = Para cambiar la frase de los demás y dejar como está lo que no se abre: seckit saved passphrase {options}
    vault.no-name-left = se acabaron los números para registros. Elige otra carpeta con --vault CARPETA.

    passphrase.file-unreadable = no puedo leer la frase de «{path}»: revisa que el archivo exista y sea tuyo.
    passphrase.descriptor-unreadable = no puedo leer la frase del descriptor {number}.
    passphrase.too-long = la frase es demasiado larga: {most:cabe:caben} {most} {most:byte:bytes}.
    passphrase.unfit = la frase está vacía o es demasiado larga ({most:cabe:caben} {most} {most:byte:bytes}).
    passphrase.blank = la frase está vacía o solo tiene espacios.
    passphrase.other-encoding = la frase viene en UTF-16 (lo que algunos editores llaman «Unicode») y escrita con el teclado no abriría nada. Guarda el archivo como UTF-8.
    passphrase.not-text = la frase no es texto UTF-8 y escrita con el teclado no abriría nada. Guarda el archivo como UTF-8.
    passphrase.control = la frase trae un carácter de control (un tabulador, un nulo o algo parecido), que después no se puede escribir. Quítalo.
    passphrase.invisible = la frase trae un carácter que no se ve, quizá pegado de otro lado, y nadie podría escribirla otra vez. Quítalo, o escríbela con el teclado.
    passphrase.old-unfit = {why}
    passphrase.old-unfit.hint = Abre lo que ya guardaste, pero no sirve para guardar más. Cámbiala con: seckit saved passphrase
    passphrase.no-line = faltan frases en lo que me diste: hace falta una por línea, en el orden en que se piden.
    passphrase.none-left = con --except no queda ningún registro que cambiar.
    key.bad-recipient = «{text}» no es una llave de age: empieza con age1 y se copia completa.
    key.unreadable = no puedo leer la llave de «{path}». Revisa que el archivo exista y sea tuyo.
    key.not-there = en «{path}» no hay una llave de age sin frase: una línea que empiece con AGE-SECRET-KEY-1.
    compare.other-subject = uno de los registros es de una persona y el otro de un grupo: no hay qué comparar.
    compare.same = es el mismo registro dos veces. Di otro: seckit saved compare ANTES DESPUÉS

    record.other-passphrase = «{file}» no se abre con esa frase: tiene otra, o se dañó justo donde el formato no deja distinguirlo.
    record.not-one = «{file}» se abre, pero lo que trae no es una revisión guardada.
    record.future = «{file}» lo escribió una versión más nueva de este programa (registro versión {version}; aquí se lee hasta la {latest}). Actualiza el programa para leerlo.
    record.unfit = «{file}» se abre, pero su campo «{field}» no se entiende; no adivino lo que falta.

    age.not-age = «{file}» no es un archivo cerrado con age, o se dañó desde el principio. Si tienes otra copia, tráela con: seckit saved import ARCHIVO.
    age.unknown-version = «{file}» está en una versión de age que no conozco. Ábrelo con un programa age más nuevo.
    age.header-damaged = el encabezado de «{file}» está dañado (línea {line}); la frase no es el problema. Si tienes otra copia, tráela con: seckit saved import ARCHIVO.
    age.armor-damaged = el texto de «{file}» está dañado (línea {line}); quizá se copió incompleto. Pide que te lo manden otra vez.
    age.unknown-stanza = «{file}» está cerrado de una manera que no conozco («{kind}»). Ábrelo con el programa que lo cerró.
    age.needs-passphrase = «{file}» se abre con una frase, no con una llave: quita --identity.
    age.needs-key = «{file}» se abre con una llave, no con una frase. Di dónde está con --identity ARCHIVO.
    age.wrong-passphrase = la frase no abre «{file}». Inténtalo otra vez, sin límite. Si no dudas de la frase, puede que el archivo se haya dañado justo donde el formato no deja distinguirlo.
    age.wrong-key = «{file}» está cerrado para otra llave, no para la que diste.
    age.too-much-work = abrir «{file}» pediría más de {most} GiB de memoria; ningún archivo nuestro pide eso y no lo intento. Desconfía de él.
    age.payload-damaged = la frase o la llave es correcta, pero «{file}» está dañado por dentro (bloque {block}). Si tienes otra copia, tráela con: seckit saved import ARCHIVO.
    age.truncated = «{file}» está incompleto: le falta el final. Si tienes otra copia, tráela con: seckit saved import ARCHIVO.
    age.too-large = «{file}» es demasiado grande: aceptamos hasta {most} MiB.
    age.no-memory = no alcanzó la memoria para abrir o cerrar «{file}». Cierra otros programas e inténtalo otra vez.

    disk.missing = no existe «{path}».
    disk.exists = «{path}» ya existe.
    disk.forbidden = no tengo permiso en «{path}», o el disco es de solo lectura. Elige otra carpeta.
    disk.full = el disco está lleno. Libera espacio e inténtalo otra vez.
    disk.busy = otro programa está usando «{path}». Espera a que termine.
    disk.too-large = «{path}» es demasiado grande.
    disk.not-a-file = «{path}» es una carpeta o un enlace, no un archivo.
    disk.name-too-long = el nombre «{path}» es demasiado largo.
    disk.system = el disco no dejó usar «{path}» (error {code} del sistema).
    """
}

#!/usr/bin/env python3
"""Makes the same site twice: as SecKit content and as a Hugo project, with equal bodies. Deterministic.

    generate.py FOLDER [--pages 500] [--glossary] [--repository .]

Writes FOLDER/seckit/Content and FOLDER/hugo. Standard library only.
"""

import argparse
import pathlib
import random
import shutil

NOUNS = """cuenta contraseña teléfono mensaje colectiva periodista defensora amenaza riesgo acuerdo taller correo archivo
copia respaldo dispositivo pantalla navegador conexión red señal grupo compañera familia oficina viaje protesta audiencia
documento fotografía ubicación permiso aplicación actualización código llave factor sesión perfil evidencia denuncia
captura fecha enlace página sitio servidor campaña acoso ataque cuidado descanso límite confianza plan paso lista pregunta
respuesta situación decisión persona ciudad autoridad mecanismo organización equipo memoria batería cámara micrófono
contacto número tarjeta operador servicio plataforma publicación comentario historia silencio noche mañana semana hora"""
VERBS = """revisa guarda cambia activa cierra abre comparte borra anota pregunta acuerda respira descansa busca confirma
bloquea denuncia actualiza separa escribe llama espera cuida evita mira lee piensa decide prueba repite limpia conecta
protege acompaña avisa documenta respalda cifra desconecta instala retira limita organiza prepara conversa"""
ADJECTIVES = """segura nueva larga distinta privada pública urgente tranquila compartida antigua personal digital legal
emocional colectiva clara difícil sencilla conocida extraña completa reciente propia ajena útil frágil común crítica"""
LINKS = """de para con sin sobre desde hasta entre según cuando porque aunque donde mientras también además siempre nunca
antes después ahora luego casi apenas y o pero si que la el una un tu su cada esta ese algún ningún mucha poca"""
TERMS = ["segundo factor", "cifrado", "phishing", "llave de acceso", "gestor de contraseñas", "metadatos", "respaldo",
    "malware", "doxing", "antena falsa", "código de rescate", "huella digital", "red privada", "navegador Tor",
    "ingeniería social", "verificación", "programa espía", "suplantación", "acompañamiento", "perfil falso"]
CODE = {"bash": ["gpg --verify archivo.sig archivo", "sha256sum copia.tar > suma.txt", "ls -la ~/Descargas | grep apk"],
    "text": ["De: soporte@banco.invalido", "Tu cuenta será <cerrada> hoy & mañana.", "Entra a: banco-seguro.invalido/x"]}
SECTIONS = ["cuidados", "escenarios"]
KINDS = {"cuidados": "care", "escenarios": "scenario", "paginas": "page"}
LOOSE_PAGES = 6


class Writer:
    """Writes the text of one page."""

    def __init__(self, seed, names):
        self.random = random.Random(seed)
        self.names = names
        # Short words first, as those are the common ones: lint holds the text to be as easy to read as ours.
        self.nouns, self.verbs, self.adjectives, self.links = (
            sorted(words.split(), key=lambda word: (len(word), word)) for words in (NOUNS, VERBS, ADJECTIVES, LINKS))

    def pick(self, values):
        # Squared, so that some words are common and most are rare, as in a language.
        return values[int(self.random.random() ** 2 * len(values))]

    def word(self):
        roll = self.random.random()
        if roll < 0.66: return self.pick(self.links)
        if roll < 0.84: return self.pick(self.nouns)
        if roll < 0.94: return self.pick(self.verbs)
        return self.pick(self.adjectives)

    def words(self, count):
        return " ".join(self.word() for _ in range(count))

    def phrase(self, here):
        """A few words, plain or marked up."""
        roll = self.random.random()
        if roll < 0.05: return f"**{self.words(self.random.randint(1, 4))}**"
        if roll < 0.09: return f"*{self.words(self.random.randint(1, 3))}*"
        if roll < 0.11: return f"`{self.word()}_{self.random.randint(1, 99)}`"
        if roll < 0.14: return self.link(here)
        if roll < 0.15: return f"[{self.words(2)}](https://ejemplo.mx/{self.random.randint(1, 999)}?a=1&b=2)"
        if roll < 0.18: return self.pick(TERMS)
        return self.words(self.random.randint(2, 6))

    def link(self, here):
        section, name, anchors = self.random.choice(self.names)
        path = f"{name}.md" if section == here else f"../{section}/{name}.md"
        anchor = f"#{self.random.choice(anchors)}" if anchors and self.random.random() < 0.4 else ""
        return f"[{self.words(self.random.randint(1, 4))}]({path}{anchor})"

    def sentence(self, here, parts=None):
        first = self.words(2).capitalize()
        middle = " ".join(self.phrase(here) for _ in range(parts or self.random.randint(1, 3)))
        end = self.random.choice([".", ".", ".", ".", "?", ":", " «así»."])
        comma = ", " if self.random.random() < 0.4 else " "
        return first + comma + middle + end

    def paragraph(self, here):
        return " ".join(self.sentence(here) for _ in range(self.random.randint(2, 6)))

    def block(self, here):
        roll = self.random.random()
        if roll < 0.55: return self.paragraph(here)
        if roll < 0.72: return "\n".join(f"- {self.sentence(here)}" for _ in range(self.random.randint(3, 7)))
        if roll < 0.82: return "\n".join(f"{n}. {self.sentence(here)}" for n in range(1, self.random.randint(4, 7)))
        if roll < 0.88:
            return "\n".join(f"- {self.sentence(here, 1)}\n  - {self.sentence(here, 1)}" for _ in range(3))
        if roll < 0.95: return "> " + "\n> ".join(self.sentence(here) for _ in range(2))
        language = self.random.choice(sorted(CODE))
        return f"```{language}\n" + "\n".join(self.random.choices(CODE[language], k=3)) + "\n```"

    def body(self, here, anchors):
        # A few easy sentences keep short pages within what lint accepts.
        blocks = [self.paragraph(here), "Pide ayuda a tu red. Di lo que ves y lo que no. Ve por un paso a la vez y da luz a los demás."]
        for number, anchor in enumerate(anchors):
            level = "###" if number % 3 == 2 else "##"
            blocks.append(f"{level} {self.words(self.random.randint(2, 6)).capitalize()} {{#{anchor}}}")
            blocks += [self.block(here) for _ in range(self.random.randint(3, 8))]
        return "\n\n".join(blocks) + "\n"


def seckit_page(kind, name, title, summary, sources, body):
    lines = ["---", f"kind: {kind}", f"id: {name}", f'title: "{title}"', f'summary: "{summary}"', "reviewed: 2026-11-01"]
    lines.append("sources:")
    for source, url in sources:
        lines += [f'  - title: "{source}"', f'    url: "{url}"', "    accessed: 2026-11-01"]
    return "\n".join(lines + ["---", "", body])


def hugo_page(title, summary, sources, body):
    lines = ["---", f'title: "{title}"', f'description: "{summary}"', "date: 2026-11-01", "sources:"]
    for source, url in sources:
        lines += [f'  - title: "{source}"', f'    url: "{url}"', "    accessed: 2026-11-01"]
    return "\n".join(lines + ["---", "", body])


HUGO_CONFIG = """baseURL = "https://ejemplo.mx/"
locale = "es"
title = "Kit de seguridad y cuidados digitales"
uglyURLs = true
disableKinds = ["rss", "sitemap", "taxonomy", "term", "404"]
[params]
licence = "CC BY-SA 4.0"
[markup.highlight]
codeFences = false
[markup.goldmark.extensions]
typographer = false
[markup.goldmark.renderHooks.link]
useEmbedded = "%s"
"""

# As somebody would write it who wants Hugo to be fast: what is the same on many pages is made once (`partialCached`), and no
# page loops over all others.
HUGO_LAYOUTS = {
    "baseof.html": """<!DOCTYPE html>
<html lang="es">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self' file:; img-src 'self' file:">
<title>{{ .Title }} · {{ site.Title }}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="description" content="{{ .Description }}">
<link rel="stylesheet" href="/estilo.css">
<link rel="icon" type="image/png" href="/icono.png">
</head>
<body>
<a class="saltar" href="#contenido">Saltar al contenido</a>
{{ partialCached "header.html" . .Section }}
<main class="contenido" id="contenido">{{ block "main" . }}{{ end }}</main>
{{ partialCached "footer.html" . }}
</body>
</html>
""",
    "_partials/header.html": """<nav class="barra-salida" aria-label="Salida"><p>Esta página queda en tu historial.</p>
<a class="salida" href="https://ejemplo.mx/" rel="noreferrer">Salir</a></nav>
<header class="cabecera"><div class="cabecera-dentro"><a class="marca" href="/index.html">{{ site.Title }}</a>
<details class="menu"><summary>Menú</summary><nav aria-label="Secciones">{{ partial "list.html" . }}</nav></details>
<nav class="nav-ancha" aria-label="Secciones">{{ partial "list.html" . }}</nav></div></header>
""",
    "_partials/footer.html": """<footer class="pie"><div class="pie-dentro"><ul>
{{ range (where site.RegularPages "Section" "paginas") }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>
{{ end }}</ul>
<p class="licencia">Licencia <a href="https://creativecommons.org/licenses/by-sa/4.0/deed.es" rel="license noreferrer">{{ site.Params.licence }}</a>.</p>
<p class="licencia">Versión 2026.11, Equipo SecKit.</p>
</div></footer>
""",
    "_partials/list.html": """<ul>{{ $here := .Section }}{{ range site.Sections }}
<li><a href="{{ .RelPermalink }}"{{ if eq .Section $here }} aria-current="location"{{ end }}>{{ .Title }}</a></li>{{ end }}</ul>
""",
    "page.html": """{{ define "main" }}<nav class="migas" aria-label="Dónde estás"><ol>
<li><a href="/index.html">Inicio</a></li>
{{ with .CurrentSection }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}
<li aria-current="page">{{ .Title }}</li></ol></nav>
<h1>{{ .Title }}</h1>
<p class="lema">{{ .Description }}</p>
{{ .Content }}
<h2 id="fuentes">Fuentes</h2>
<ol class="fuentes">{{ range .Params.sources }}
<li><a href="{{ .url }}" rel="noreferrer">{{ .title }}</a>, vista el {{ .accessed }}.</li>{{ end }}</ol>
<p class="revisado">Revisado el {{ .Date.Format "2006-01-02" }}.</p>
{{ end }}
""",
    "section.html": """{{ define "main" }}<h1>{{ .Title }}</h1>
<ul class="tarjetas">{{ range .RegularPages }}
<li class="tarjeta"><h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2><p>{{ .Description }}</p></li>{{ end }}</ul>
{{ end }}
""",
    "home.html": """{{ define "main" }}<h1>{{ .Title }}</h1>
<ul class="tarjetas">{{ range (where site.RegularPages "Section" "escenarios") }}
<li class="tarjeta"><h3><a href="{{ .RelPermalink }}">{{ .Title }}</a></h3><p>{{ .Description }}</p></li>{{ end }}</ul>
{{ end }}
""",
}


MKDOCS_CONFIG = """site_name: Kit de seguridad y cuidados digitales
docs_dir: docs
use_directory_urls: false
plugins: []
markdown_extensions: [attr_list]
theme:
  name: null
  custom_dir: theme
"""

# What is the same on all pages is plain text, so that MkDocs renders as little as it can.
MKDOCS_THEME = """<!DOCTYPE html>
<html lang="es">
<head>
<meta charset="utf-8">
<title>{{ page.title }} · {{ config.site_name }}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
</head>
<body>
<header class="cabecera"><a class="marca" href="/index.html">{{ config.site_name }}</a></header>
<main class="contenido" id="contenido">
<p class="lema">{{ page.meta.description }}</p>
{{ page.content }}
<ol class="fuentes">{% for source in page.meta.sources %}<li><a href="{{ source.url }}">{{ source.title }}</a>, vista el
{{ source.accessed }}.</li>{% endfor %}</ol>
</main>
<footer class="pie"><p class="licencia">Licencia CC BY-SA 4.0.</p></footer>
</body>
</html>
"""


def mkdocs(folder):
    """The same pages for MkDocs, made of those for Hugo."""
    target = folder / "mkdocs"
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(folder / "hugo/content", target / "docs")
    put(target / "docs/index.md", "# Inicio\n")
    put(target / "mkdocs.yml", MKDOCS_CONFIG)
    put(target / "theme/main.html", MKDOCS_THEME)


def slug(term):
    return term.translate(str.maketrans("áéíóúñ ", "aeioun-")).lower()


def glossary():
    """Terms that SecKit links in every page. Hugo has nothing like it, so they are left out where both are compared."""
    lines = ["---", "kind: glossary", "id: glosario", "title: Glosario", "summary: Términos de la prueba.",
        "reviewed: 2026-11-01", "---", ""]
    for term in TERMS:
        lines += [f"## {term.capitalize()} {{#{slug(term)}}}", "", f"Qué es {term} en pocas palabras.", ""]
    return "\n".join(lines)


def put(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def generate(folder, pages, repository, with_glossary=False):
    shutil.rmtree(folder, ignore_errors=True)
    seckit, hugo = folder / "seckit" / "Content", folder / "hugo"
    source = random.Random(2026)
    names = []
    for number in range(pages):
        # Few loose pages: those stand in every footer.
        section = "paginas" if number < LOOSE_PAGES else SECTIONS[number % len(SECTIONS)]
        anchors = [f"parte-{part}" for part in range(1, source.randint(2, 9))]
        names.append((section, f"tema-{number:04}", anchors))
    total = 0
    for number, (section, name, anchors) in enumerate(names):
        writer = Writer(number, names)
        title = writer.words(4).capitalize() + f" {number}"
        summary = writer.words(16).capitalize() + "."
        sources = [(writer.words(5).capitalize(), f"https://ejemplo.mx/fuente/{number}/{n}") for n in range(2)]
        body = writer.body(section, anchors)
        total += len(body.encode())
        put(seckit / "es" / section / f"{name}.md", seckit_page(KINDS[section], name, title, summary, sources, body))
        put(hugo / "content" / section / f"{name}.md", hugo_page(title, summary, sources, body))
    if with_glossary: put(seckit / "es" / "glosario.md", glossary())
    for file in ["kit.yml", "es/strings.yml"]:
        lines = (repository / "Content" / file).read_text(encoding="utf-8").splitlines(keepends=True)
        # The documents that the shipped kit names are not here.
        named = ("urgent:", "one-hour:", "privacy:")
        put(seckit / file, "".join(line for line in lines if not line.startswith(named)))
    (folder / "seckit" / "curricula" / "es").mkdir(parents=True)
    for links in ["always", "never"]: put(hugo / f"hugo-{links}.toml", HUGO_CONFIG % links)
    for name, text in HUGO_LAYOUTS.items(): put(hugo / "layouts" / name, text)
    for section in [*SECTIONS, "paginas"]:
        put(hugo / "content" / section / "_index.md", f"---\ntitle: {section.capitalize()}\n---\n")
    for file in ["estilo.css", "icono.png"]:
        (hugo / "static").mkdir(exist_ok=True)
        shutil.copy(repository / "site" / file, hugo / "static" / file)
    return total


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--pages", type=int, default=500)
    parser.add_argument("--glossary", action="store_true", help="with terms for SecKit to link in every page")
    parser.add_argument("--repository", type=pathlib.Path, default=pathlib.Path("."))
    options = parser.parse_args()
    size = generate(options.folder, options.pages, options.repository, options.glossary)
    print(f"{options.pages} pages, {size / 1e6:.2f} MB of Markdown")

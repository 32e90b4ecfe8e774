#!/usr/bin/env python3
"""Measures SecKit against its speed goals and against what one would run in its place. Standard library only.

    run.py --seckit .build/release/seckit --probe .build/release/VaultProbe --peers .venv-bench [--sizes 500 1000 10000]

Every ratio comes from runs that took turns in this one call, and from the best run of each: what other programs take can only be
added to it. Hugo's layout is written as its fastest author would write it (`partialCached`, no page that loops over all others);
what SecKit does beside, such as linking glossary terms, is measured apart. Exit code 1 when a goal is missed, 2 when something
could not be run.
"""

import argparse
import json
import os
import pathlib
import platform
import re
import shutil
import subprocess
import sys
import tempfile

import generate
from program import Program, fail, interleaved

TODAY = "2026-11-28"
HERE = pathlib.Path(__file__).resolve().parent


class Bench:
    def __init__(self, options):
        self.options, self.repository = options, HERE.parents[1]
        self.seckit, self.probe = options.seckit.resolve(), options.probe.resolve()
        for program in (self.seckit, self.probe):
            if not os.access(program, os.X_OK): fail(f"no program at {program}; make it with: make bench")
        self.hugo, self.mkdocs = peers(options.peers.resolve())
        self.rows, self.goals = [], []

    def goal(self, name, value, wanted, limit, unit="", at_least=False):
        reached = value >= limit if at_least else value <= limit
        self.goals.append({"goal": name, "measured": round(value, 3), "unit": unit, "wanted": wanted, "reached": reached})

    def measure(self, programs, runs):
        interleaved(programs, runs)
        self.rows += [program.row() for program in programs]

    # --- The programs ---------------------------------------------------------------------------------------------

    def site(self, name, pages, output, **more):
        content = pages / "seckit"
        return Program(name,
            [self.seckit, "site", "build", "--content", content / "Content", "--curricula", content / "curricula",
                "--today", TODAY, "--site", self.repository / "site", "--output", output], **more)

    def lint(self, name, content, curricula):
        return Program(name, [self.seckit, "lint", "--content", content, "--curricula", curricula, "--today", TODAY])

    def hugo_program(self, name, pages, output, links="always"):
        return Program(name,
            [self.hugo, "--config", f"hugo-{links}.toml", "--destination", output, "--quiet", "--noBuildLock"],
            folder=pages / "hugo", output=output)

    # --- What is measured -----------------------------------------------------------------------------------------

    def small(self, folder):
        """What a person waits for: the start, a report, the verdict on the shipped content."""
        items = answers(self.repository, folder / "answers.json")
        shipped = [self.repository / "Content", self.repository / "curricula"]
        version = Program("seckit --version", [self.seckit, "--version"])
        report = Program(f"seckit assess, {items} answers",
            [self.seckit, "assess", "--content", shipped[0], "--curricula", shipped[1], "--today", TODAY,
                "--answers", folder / "answers.json", "--format", "json"])
        lint = self.lint("seckit lint, shipped content", *shipped)
        self.measure([version, report, lint], self.options.runs)
        self.goal("start", version.best, "at most 8 ms", 8, "ms")
        self.goal("report from answers", report.best, "at most 15 ms", 15, "ms")
        self.goal("lint of the shipped content", lint.best, "at most 250 ms", 250, "ms")
        saving, opening = sealing(self.probe, folder)
        self.goal("sealing a record, in times the scrypt", saving, "at most 1.2", 1.2)
        self.goal("opening a record, in times the scrypt", opening, "at most 1.2", 1.2)

    def sites(self, folder, size):
        """Whole sites in memory: SecKit, Hugo, MkDocs up to 1,000 pages, and the floor below them all."""
        runs = self.options.runs if size <= 1000 else max(2, self.options.runs // 5)
        pages = folder / f"pages-{size}"
        generate.generate(pages, size, self.repository)
        site = self.site(f"seckit site build, {size} pages", pages, folder / "site", output=folder / "site")
        hugo = self.hugo_program(f"hugo, links checked as SecKit does, {size} pages", pages, folder / "hugo")
        plain = self.hugo_program(f"hugo, links as written, {size} pages", pages, folder / "plain", links="never")
        floor = Program(f"read, cmark, write, {size} pages",
            [sys.executable, HERE / "floor.py", pages / "seckit/Content/es", folder / "floor"], output=folder / "floor")
        programs = [site, hugo, plain, floor]
        if size <= 1000:
            generate.mkdocs(pages)
            programs.append(Program(f"mkdocs, {size} pages", [self.mkdocs, "build", "-q", "-d", folder / "mkdocs"],
                folder=pages / "mkdocs", output=folder / "mkdocs"))
        self.measure(programs, runs)
        wanted = 4 if size <= 1000 else 3
        self.goal(f"times as fast as Hugo, {size} pages", hugo.best / site.best, f"at least {wanted}", wanted, at_least=True)
        self.goal(f"memory, in times Hugo's, {size} pages", site.peak / hugo.peak, "at most 1", 1)
        files = [pages / "seckit/Content/es" / name for name in sorted(os.listdir(pages / "seckit/Content/es"))]
        lint = self.lint(f"seckit lint, {size} pages", pages / "seckit/Content", pages / "seckit/curricula")
        cmark = Program(f"cmark, the same bytes, {size} pages",
            ["cmark", *(path for folder in files if folder.is_dir() for path in sorted(folder.glob("*.md")))])
        self.measure([lint, cmark], max(2, runs // 2))
        self.goal(f"lint, in times cmark, {size} pages", lint.best / cmark.best, "at most 3", 3)
        self.edit(folder, pages, size, site.best, max(4, runs // 2))
        for name in ["site", "hugo", "plain", "floor", "mkdocs"]: shutil.rmtree(folder / name, ignore_errors=True)
        return site.best

    def edit(self, folder, pages, size, whole, runs):
        """One page changes, and the site is built over the one that is there."""
        files = sorted((pages / "seckit/Content/es/cuidados").glob("*.md"))
        self.site("", pages, folder / "edited").run(keep=False)

        def change(number):
            with open(files[number * 7 % len(files)], "a", encoding="utf-8") as file: file.write(f"\nUna frase más, {number}.\n")

        edit = self.site(f"seckit site build after one edit, {size} pages", pages, folder / "edited", before=change)
        self.measure([edit], runs)
        shutil.rmtree(folder / "edited")
        self.goal(f"one edit, in times a whole build, {size} pages", edit.best / whole, "at most 0.15", 0.15)

    def disk(self, folder, pages, size):
        """A whole site on a disk, held against copying it there: both end when the disk has it."""
        made = folder / "made"
        self.site("", pages, made).run(keep=False)
        site = self.site(f"seckit site build to disk, {size} pages", pages, folder / "built", output=folder / "built")
        copy = Program(f"cp -r and sync -f of the same files, {size} pages",
            ["sh", "-c", f"cp -r '{made}' '{folder}/copy' && sync -f '{folder}/copy'"], output=folder / "copy")
        self.measure([site, copy], max(3, self.options.runs // 2))
        self.goal(f"on a disk, in times cp and sync, {size} pages", site.best / copy.best, "at most 1.5", 1.5)

    def run(self):
        with tempfile.TemporaryDirectory(prefix="seckit-bench-", dir=self.options.temporary) as name:
            folder = pathlib.Path(name)
            self.small(folder)
            times = {size: self.sites(folder, size) for size in self.options.sizes}
            if {1000, 10000} <= set(times):
                self.goal("10,000 pages, in times 1,000", times[10000] / times[1000], "at most 10.2", 10.2)
            size = 1000 if 1000 in times else self.options.sizes[0]
            with tempfile.TemporaryDirectory(prefix="seckit-bench-", dir=self.options.disk) as disk:
                self.disk(pathlib.Path(disk), folder / f"pages-{size}", size)


def peers(environment):
    # The package's `hugo` is a Python script around it, which would be slower.
    hugo = sorted(environment.glob("lib/python3*/site-packages/hugo/binaries/hugo*"))
    mkdocs = environment / "bin/mkdocs"
    if not hugo or not mkdocs.exists(): fail(f"no Hugo or MkDocs in {environment}; make them with: make bench")
    return hugo[0], mkdocs


def answers(repository, path):
    """An answer to every item of every checklist."""
    given = {}
    for file in sorted((repository / "Content/es/kit").glob("*.md")):
        text = file.read_text(encoding="utf-8")
        document = re.search(r"^id: (\S+)$", text, re.M)[1]
        for item in re.finditer(r"^- \[ \] [^{]*\{#([a-z0-9-]+) [^}]*impact=", text, re.M):
            given[f"{document}/{item[1]}"] = ["yes", "partly", "not-yet", "unknown"][len(given) % 4]
    path.write_text(json.dumps({"profile": ["periodista"], "answers": given}))
    return len(given)


def sealing(probe, folder):
    """What saving and opening a record take, in multiples of the scrypt that both cannot do without."""
    told = subprocess.run([probe, folder / "vault", "bench"], capture_output=True, text=True, check=True).stdout.strip()
    found = re.search(r"save .*\(([0-9.]+)×\), open .*\(([0-9.]+)×\)", told)
    if not found: fail(f"cannot read what the probe says: {told}")
    return float(found[1]), float(found[2])


def table(rows):
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    rule = ["-" * width for width in widths]
    lines = [rows[0], rule, *rows[1:]]
    return "\n".join("| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths)) + " |" for row in lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seckit", type=pathlib.Path, default=".build/release/seckit")
    parser.add_argument("--probe", type=pathlib.Path, default=".build/release/VaultProbe")
    parser.add_argument("--peers", type=pathlib.Path, default=".venv-bench")
    parser.add_argument("--runs", type=int, default=11)
    parser.add_argument("--sizes", type=int, nargs="+", default=[500, 1000, 10000])
    parser.add_argument("--temporary", type=pathlib.Path, default="/dev/shm", help="a folder in memory")
    parser.add_argument("--disk", type=pathlib.Path, default="/var/tmp", help="a folder on a disk")
    parser.add_argument("--write", type=pathlib.Path, help="put the tables into FILE.md, between its marks, and into FILE.json")
    options = parser.parse_args()
    bench = Bench(options)
    bench.run()

    machine = {"processors": os.cpu_count(), "system": platform.platform(), "load": round(os.getloadavg()[0], 1),
        "hugo": subprocess.run([bench.hugo, "version"], capture_output=True, text=True).stdout.split("+")[0].strip(),
        "mkdocs": subprocess.run([bench.mkdocs, "--version"], capture_output=True, text=True).stdout.split(" from")[0].strip()}
    programs = table([["program", "best ms", "median ms", "processor ms", "peak MB", "runs"]]
        + [[row["name"], f"{row['best_ms']:.1f}", f"{row['median_ms']:.1f}", f"{row['processor_ms']:.1f}",
            str(row["peak_mb"]), str(row["runs"])] for row in bench.rows])
    goals = table([["goal", "measured", "wanted", ""]]
        + [[goal["goal"], f"{goal['measured']:.2f} {goal['unit']}".strip(), goal["wanted"],
            "reached" if goal["reached"] else "MISSED"] for goal in bench.goals])
    said = "\n".join(f"- {key}: {value}" for key, value in machine.items())
    print(said, programs, goals, sep="\n\n")
    if options.write:
        text = options.write.with_suffix(".md").read_text(encoding="utf-8")
        start, end = "<!-- bench -->\n", "<!-- /bench -->"
        head, _, rest = text.partition(start)
        options.write.with_suffix(".md").write_text(
            head + start + f"\n{said}\n\n{goals}\n\n{programs}\n\n" + end + rest.partition(end)[2], encoding="utf-8")
        options.write.with_suffix(".json").write_text(
            json.dumps({"machine": machine, "goals": bench.goals, "programs": bench.rows}, indent=2, ensure_ascii=False) + "\n")
    return 0 if all(goal["reached"] for goal in bench.goals) else 1


if __name__ == "__main__":
    sys.exit(main())

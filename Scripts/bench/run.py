#!/usr/bin/env python3
"""Measures SecKit against the project's speed goals and, on the same pages, against Hugo. Standard library only.

    run.py --seckit .build/release/seckit --probe .build/release/VaultProbe --hugo-env .venv-bench [--runs 11] [--temporary /dev/shm]

Runs are interleaved, so that a busy machine slows both alike. Goals are held against the best run of each: what other
programs take can only be added to it. Exit code 1 when a goal is missed, 2 when something could not be run.
"""

import argparse
import json
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import generate

TODAY = "2026-11-28"


class Program:
    """A command, and what its runs took."""

    def __init__(self, name, arguments, folder=".", output=None):
        self.name, self.arguments, self.folder, self.output = name, [str(part) for part in arguments], folder, output
        self.walls, self.processors, self.memory = [], [], []

    def run(self, keep=True):
        if self.output: shutil.rmtree(self.output, ignore_errors=True)
        # The peak that wait4 gives is the largest of the process and its children, and no less than this script's own.
        back = os.getcwd()
        os.chdir(self.folder)
        null = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
        start = time.perf_counter()
        process = os.posix_spawn(self.arguments[0], self.arguments, os.environ, file_actions=null)
        _, status, usage = os.wait4(process, 0)
        wall = time.perf_counter() - start
        os.chdir(back)
        if status: fail(f"{self.name} ended with {os.waitstatus_to_exitcode(status)}: {' '.join(self.arguments)}")
        if not keep: return
        self.walls.append(wall * 1000)
        self.processors.append((usage.ru_utime + usage.ru_stime) * 1000)
        self.memory.append(usage.ru_maxrss / 1024)

    @property
    def best(self): return min(self.walls)

    def row(self):
        return [self.name, f"{self.best:.1f}", f"{statistics.median(self.walls):.1f}", f"{min(self.processors):.1f}",
            f"{max(self.memory):.0f}"]


def fail(message):
    print(f"bench: {message}", file=sys.stderr)
    sys.exit(2)


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


def hugo_binary(environment):
    # The package's `hugo` is a Python script around it, which would be slower.
    found = sorted(environment.glob("lib/python3*/site-packages/hugo/binaries/hugo*"))
    if not found: fail(f"no Hugo in {environment}; make it with: make .venv-bench")
    return found[0]


def sealing(probe, folder):
    """What saving and opening a record take, in multiples of the scrypt that both cannot do without."""
    if not os.access(probe, os.X_OK): fail(f"no program at {probe}; make it with: make bench")
    told = subprocess.run([probe, folder / "vault", "bench"], capture_output=True, text=True, check=True).stdout.strip()
    found = re.search(r"save .*\(([0-9.]+)×\), open .*\(([0-9.]+)×\)", told)
    if not found: fail(f"cannot read what the probe says: {told}")
    return float(found[1]), float(found[2]), told


def table(rows):
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        cells = [cell.ljust(width) if not index else cell.rjust(width) for index, (cell, width) in enumerate(zip(row, widths))]
        print("  ".join(cells).rstrip())


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seckit", type=pathlib.Path, default=".build/release/seckit")
    parser.add_argument("--probe", type=pathlib.Path, default=".build/release/VaultProbe")
    parser.add_argument("--hugo-env", type=pathlib.Path, default=".venv-bench")
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--pages", type=int, default=500)
    parser.add_argument("--temporary", type=pathlib.Path, default="/dev/shm", help="a folder in memory")
    options = parser.parse_args()
    repository = pathlib.Path(__file__).resolve().parents[2]
    seckit = options.seckit.resolve()
    if not os.access(seckit, os.X_OK): fail(f"no program at {seckit}; make it with: make tool")
    probe = options.probe.resolve()
    hugo = hugo_binary(options.hugo_env.resolve())
    with tempfile.TemporaryDirectory(prefix="seckit-bench-", dir=options.temporary) as name:
        sys.exit(measure(options, repository, seckit, probe, hugo, pathlib.Path(name)))


def measure(options, repository, seckit, probe, hugo, folder):
    size = generate.generate(folder / "pages", options.pages, repository)
    generate.generate(folder / "more", options.pages, repository, with_glossary=True)
    items = answers(repository, folder / "answers.json")

    def hugo_program(name, links):
        output = folder / f"hugo-{links}"
        arguments = [hugo, "--config", f"hugo-{links}.toml", "--destination", output, "--quiet", "--noBuildLock"]
        return Program(name, arguments, folder=folder / "pages/hugo", output=output)

    def site_program(name, source):
        content, output = folder / source / "seckit", folder / f"site-{source}"
        arguments = [seckit, "site", "build", "--content", content / "Content", "--curricula", content / "curricula"]
        return Program(name, arguments + ["--today", TODAY, "--site", repository / "site", "--output", output], output=output)

    version = Program("seckit --version", [seckit, "--version"])
    report = Program(f"seckit assess, {items} answers",
        [seckit, "assess", "--content", repository / "Content", "--curricula", repository / "curricula", "--today", TODAY,
            "--answers", folder / "answers.json", "--format", "json"])
    site = site_program(f"seckit site build, {options.pages} pages", "pages")
    more = site_program("the same with glossary terms linked", "more")
    linked = hugo_program("hugo, links checked as SecKit does", "always")
    plain = hugo_program("hugo, links left as written", "never")
    programs = [version, report, site, more, linked, plain]
    for program in programs: program.run(keep=False)
    for _ in range(options.runs):
        for program in programs: program.run()

    saving, opening, told = sealing(probe, folder)

    print(f"{options.pages} pages, {size / 1e6:.2f} MB of Markdown, {options.runs} runs, {os.cpu_count()} processors, "
        f"load {os.getloadavg()[0]:.1f}\n")
    table([["", "best ms", "median ms", "processor ms", "peak MB"]] + [program.row() for program in programs])
    print()
    times = linked.best / site.best
    goals = [
        ("start", f"{version.best:.1f} ms", "at most 10 ms", version.best <= 10),
        ("report from answers", f"{report.best:.1f} ms", "at most 20 ms", report.best <= 20),
        ("sealing a record", f"{saving:.2f} times the scrypt", "at most 1.2", saving <= 1.2),
        ("opening a record", f"{opening:.2f} times the scrypt", "at most 1.2", opening <= 1.2),
        ("site against Hugo", f"{times:.2f} times as fast", "at least 3", times >= 3),
        ("memory against Hugo", f"{max(site.memory) / min(linked.memory):.2f} of Hugo's", "at most 1",
            max(site.memory) <= min(linked.memory)),
    ]
    table([["goal", "measured", "wanted", ""]]
        + [[name, value, wanted, "PASS" if reached else "FAIL"] for name, value, wanted, reached in goals])
    print(f"\nRecords: {told}.")
    print(f"Against Hugo that leaves links as written: {plain.best / site.best:.2f} times as fast.")
    return 0 if all(goal[3] for goal in goals) else 1


if __name__ == "__main__":
    main()

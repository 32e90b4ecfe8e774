"""A command, and what its runs took: wall time, processor time, peak memory."""

import os
import shutil
import statistics
import sys
import time


def fail(message):
    print(f"bench: {message}", file=sys.stderr)
    sys.exit(2)


class Program:
    def __init__(self, name, arguments, folder=".", output=None, before=None):
        """`output` is removed before each run; `before` is called before each run with its number."""
        self.name, self.arguments, self.folder = name, [str(part) for part in arguments], folder
        self.output, self.before = output, before
        self.walls, self.processors, self.memory = [], [], []

    def run(self, keep=True):
        if self.output: shutil.rmtree(self.output, ignore_errors=True)
        if self.before: self.before(len(self.walls))
        # The peak that wait4 gives is the largest of the process and its children, and no less than this script's own.
        back = os.getcwd()
        os.chdir(self.folder)
        null = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
        start = time.perf_counter()
        process = os.posix_spawnp(self.arguments[0], self.arguments, os.environ, file_actions=null)
        _, status, usage = os.wait4(process, 0)
        wall = time.perf_counter() - start
        os.chdir(back)
        if status: fail(f"{self.name} ended with {os.waitstatus_to_exitcode(status)}: {' '.join(self.arguments)[:400]}")
        if not keep: return
        self.walls.append(wall * 1000)
        self.processors.append((usage.ru_utime + usage.ru_stime) * 1000)
        self.memory.append(usage.ru_maxrss / 1024)

    @property
    def best(self): return min(self.walls)

    @property
    def peak(self): return max(self.memory)

    def row(self):
        return {"name": self.name, "best_ms": round(self.best, 1), "median_ms": round(statistics.median(self.walls), 1),
            "processor_ms": round(min(self.processors), 1), "peak_mb": round(self.peak), "runs": len(self.walls)}


def interleaved(programs, runs):
    """Runs programs in turn, so that a busy machine slows all alike; the first round only warms caches."""
    for number in range(runs + 1):
        for program in programs: program.run(keep=number > 0)

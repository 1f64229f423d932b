"""Compares Culprit's scanner with ripgrep, grep, python's re and wc; see bench/scan.sh."""

import re
import sys

from measure import Sample, alternate, first_line, machine

SMALL_START = ["-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"]
LARGE_START = ["-XX:+UseSerialGC", "-Xmn16m", "-XX:Tier4InvocationThreshold=200000", "-XX:Tier4CompileThreshold=200000", "-XX:Tier4BackEdgeThreshold=400000"]
PYTHON = """
import mmap, re, sys
patterns = open(sys.argv[1]).read().splitlines()
each = re.compile("|".join(f"(?P<s{i}>{p})" for i, p in enumerate(patterns)).encode())
log = mmap.mmap(open(sys.argv[2]).fileno(), 0, access=mmap.ACCESS_READ)
for hit in each.finditer(log):
    print(hit.start(), hit.lastgroup)
"""


def lines_of(output, part):
    return sorted({int(line.split(b":")[part]) for line in output.splitlines()})


def table(title, log, java, jars, archive, data, rounds, others):
    def culprit(count):
        start = SMALL_START if log == "log-10M" else LARGE_START
        program = [java, *start, f"-XX:SharedArchiveFile={archive}", "-cp", jars, "dev.culprit.evidence.BenchScan"]
        return program + [f"{data}/signatures-{count}", f"{data}/{log}"]

    def other(name, count):
        return {
            "rg": ["rg", "-n", "-b", "-o", "-f", f"{data}/patterns-{count}", f"{data}/{log}"],
            "grep": ["env", "LC_ALL=C", "grep", "-c", "-E", "-f", f"{data}/extended-{count}", f"{data}/{log}"],
            "python": [sys.executable, "-c", PYTHON, f"{data}/patterns-{count}", f"{data}/{log}"],
        }[name]

    same = Sample(culprit(100)), Sample(other("rg", 100))
    found = lines_of(same[0].out, 1)
    if found != lines_of(same[1].out, 0):
        sys.exit(f"{log}: culprit and rg do not find the same lines")

    variants = {"wc -l": ["wc", "-l", f"{data}/{log}"]}
    for count in (10, 100, 1000, 10000):
        variants[f"culprit {count}"] = culprit(count)
        if count <= others["rg"]:
            variants[f"rg {count}"] = other("rg", count)
    medians = alternate(variants, rounds)
    once = {}
    for name in ("rg", "grep", "python"):
        for count in (10, 100, 1000, 10000):
            if f"{name} {count}" not in variants and count <= others[name + " once"]:
                once[f"{name} {count}"] = other(name, count)
    medians.update(alternate(once, 1))

    print(f"\n**{title}**, {len(found):,} lines with a hit of the first 100; {machine()}\n")
    print("| program | signatures | runs | wall s | cpu s | peak MB | rg / this, wall | cpu | this / wc |")
    print("|---|---|---|---|---|---|---|---|---|")
    floor = medians["wc -l"].wall
    for name, of in medians.items():
        program, count = name.rsplit(" ", 1)
        rg = medians.get(f"rg {count}") if program == "culprit" else None
        ratio = [f"{rg.wall / of.wall:.2f}", f"{rg.cpu / of.cpu:.2f}"] if rg else ["", ""]
        shown = [program, count] if count.isdigit() else [name, ""]
        row = shown + [of.count, f"{of.wall:.2f}", f"{of.cpu:.2f}", f"{of.memory:.0f}"]
        print("| " + " | ".join(map(str, row + ratio + [f"{of.wall / floor:.1f}"])) + " |", flush=True)


def main():
    java, jars, archive, data, rounds = sys.argv[1:]
    for command in (["rg", "--version"], ["grep", "--version"], [sys.executable, "--version"]):
        print(first_line(command))
    print(re.sub(" +", " ", first_line([java, "-version"])))
    small = {"rg": 1000, "rg once": 10000, "grep once": 1000, "python once": 100}
    large = {"rg": 1000, "rg once": 1000, "grep once": 100, "python once": 0}
    table("10 MB", "log-10M", java, jars, archive, data, int(rounds), small)
    table("1 GB", "log-1G", java, jars, archive, data, int(rounds), large)


main()

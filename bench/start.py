"""Compares whole starts of Culprit with an empty Java program; see bench/start.sh."""

import fcntl
import os
import pathlib
import pty
import re
import select
import shutil
import struct
import subprocess
import sys
import termios
import time

from measure import Sample, alternate, first_line, machine

EXAMPLE = "examples/token-forbidden/linux/azcmagent.log"
SIZES = (100, 1_000, 10_000)


def ten_megabytes(file):
    """The example behind as many lines of an untroubled agent as make up 10 MB."""
    example = pathlib.Path(EXAMPLE).read_bytes()
    line = 'time="2023-04-18T{:02}:{:02}:{:02}Z" level=info msg="Service check {} passed in {} ms" worker={}\n'
    with open(file, "wb") as out:
        n = 0
        while out.tell() < 10_000_000 - len(example):
            out.write(line.format(n // 3600 % 24, n // 60 % 60, n % 60, n, n * 7919 % 500, n % 8).encode())
            n += 1
        out.write(example)


def signature_patterns(file):
    """The signatures' lines as grep takes them; a placeholder is any text."""
    patterns = set()
    for case in pathlib.Path("knowledge").glob("*/*/*.yaml"):
        for line in re.findall(r"""\bline: ("[^"\n]*"|'[^'\n]*'|[^,}\n]+)""", case.read_text()):
            text = line.strip("\"'")
            parts = re.split(r"\{[a-z][^{}]*\}", text)
            pattern = ".+".join(re.sub(r"([\\.^$*+?()\[\]{}|])", r"\\\1", part) for part in parts)
            if re.sub(r"[^A-Za-z]", "", pattern):
                patterns.add(pattern)
    pathlib.Path(file).write_text("\n".join(sorted(patterns)) + "\n")
    return len(patterns)


def knowledge_of(cases, folder):
    """A product with so many cases, all alike but for their words."""
    stage = folder / "bench" / "running"
    stage.mkdir(parents=True)
    title = "{ en: Case %d, fr: Cas %d }"
    (folder / "bench" / "product.yaml").write_text(
        "product: bench\ntitle: { en: Bench, fr: Bench }\nlogs:\n"
        "  - { id: bench, title: { en: Bench, fr: Bench }, files: ['*.log'], linux: /var/log/bench.log }\n"
        "stages:\n  - { id: running, title: { en: Running, fr: Marche }, steps: [] }\n"
        "recognised-by:\n  - { id: is-bench, line: 'of module m{n:number} refuses', samples: ['of module m1 refuses'] }\n"
    )
    shutil.copy("knowledge/redaction.yaml", folder)
    for n in range(cases):
        case = f"case-{n}"
        (stage / f"{case}.yaml").write_text(
            f"case: {case}\ntitle: {title % (n, n)}\nsource: {{ document: Bench, revised: 2026-01-01 }}\n"
            f"signatures:\n  - id: {case}\n    line: 'unit {n} of module m{n * 7919 % 100_003} refuses {{what:word}}'\n"
            f"    samples: ['unit {n} of module m{n * 7919 % 100_003} refuses oil']\n"
            f"causes:\n  - id: cause-a-{n}\n    likelihood: common\n    title: {title % (n, n)}\n    because: {title % (n, n)}\n"
            f"    solution:\n      who: machine-admin\n      effort: minutes\n      steps:\n        - {{ en: Do {n}., fr: Faites {n}. }}\n      verify: {{ expect: {title % (n, n)} }}\n"
            f"  - id: cause-b-{n}\n    likelihood: rare\n    title: {title % (n, n)}\n    because: {title % (n, n)}\n"
            f"    solution:\n      who: machine-admin\n      effort: hours\n      steps:\n        - {{ en: Do {n}., fr: Faites {n}. }}\n      verify: {{ expect: {title % (n, n)} }}\n"
        )


def prompt_ready(command, env):
    """Seconds until the prompt asks for a command, on a terminal of its own."""
    start = time.perf_counter()
    child, terminal = pty.fork()
    if child == 0:
        os.execvpe(command[0], command, env)
    # A terminal of no size shows no prompt.
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
    seen = b""
    while b"culprit>" not in seen and select.select([terminal], [], [], 60)[0]:
        seen += os.read(terminal, 65536)
    taken = time.perf_counter() - start
    os.write(terminal, b"exit\r")
    try:
        while os.read(terminal, 65536):
            pass
    except OSError:
        pass  # The terminal is gone once the program has ended.
    os.waitpid(child, 0)
    return taken


def median(values):
    return sorted(values)[len(values) // 2]


def environment(java, work):
    return dict(os.environ, JAVA_HOME=java, LANG="C.UTF-8", CULPRIT_CACHE=f"{work}/cache", XDG_STATE_HOME=f"{work}/state")


def wait_for_archive(env):
    """The first start leaves archives behind to be made, this one last; until then starts are slower."""
    folder = pathlib.Path(env["CULPRIT_CACHE"], "start")
    version = re.search(r'JAVA_VERSION="(.+)"', pathlib.Path(env["JAVA_HOME"], "release").read_text()).group(1)
    for _ in range(240):
        if any(folder.rglob(f"{version}-prompt.???")):
            return
        time.sleep(0.5)
    sys.exit("bench: the first start left no archive")


def row(name, medians, floor):
    print(f"| {name} | {medians.wall:.3f} | {medians.cpu:.2f} | {medians.memory:.0f} | {medians.wall / floor:.1f} |", flush=True)


def starts(java, work, rounds, log, patterns):
    env = environment(java, work)
    culprit = os.path.abspath("culprit")
    diagnose = [culprit, "diagnose", "--no-questions", log]
    rules = f"{work}/rules"
    shutil.rmtree(rules, ignore_errors=True)
    os.mkdir(rules)
    Sample(diagnose, env)
    wait_for_archive(env)
    Sample(diagnose, env)
    empty = ([f"{java}/bin/java", "-cp", f"{work}/classes", "Empty"], env)
    variants = {
        "an empty `java` main": empty,
        "`culprit --version`": ([culprit, "--version"], env),
        "`culprit --help`": ([culprit, "--help"], env),
        "`culprit diagnose`, 10 MB": (diagnose, env),
        "`grep -cE`, 10 MB, the same signatures": (["env", "LC_ALL=C", "grep", "-c", "-E", "-f", patterns, log], env),
        "`python3` printing a line": ([sys.executable, "-c", "print('ready')"], env),
    }
    medians = alternate(variants, rounds)
    floor = medians["an empty `java` main"].wall
    print(f"\n**{first_line([f'{java}/bin/java', '-version'])}**, medians of {rounds}; {machine()}\n")
    print("| program | wall s | processor s | peak MB | wall, this / empty main |\n|---|---|---|---|---|")
    for name, of in medians.items():
        row(name, of, floor)
    cold, base = [], []
    for n in range(3):
        # An edit of a rule: another sentence, so that it is compiled anew.
        pathlib.Path(rules, "edit.drl").write_text(
            f'package rules\n\nimport dev.culprit.hypothesis.*\n\nrule "Edit {n} at {time.time()}."\n@fr("Essai.")\nwhen\n'
            '    Seen( caseId == "none", $run : run )\nthen\n    insertLogical( new Seen( "none", $run, "none" ) );\nend\n'
        )
        base.append(Sample(*empty).wall)
        cold.append(Sample(diagnose + ["--rules", rules], env).wall)
    print(f"| the first `culprit diagnose` after an edit of a rule (3 runs) | {median(cold):.3f} | | | {median(cold) / median(base):.1f} |")
    base, ready = [], []
    for _ in range(rounds):
        base.append(Sample(*empty).wall)
        ready.append(prompt_ready([culprit], env))
    print(f"| `culprit` until the prompt is ready | {median(ready):.3f} | | | {median(ready) / median(base):.1f} |", flush=True)


def sizes(java, work, rounds):
    """The cost of knowledge, alone: a Culprit of its own with so many cases."""
    env = environment(java, work)
    log = f"{work}/bench.log"
    pathlib.Path(log).write_text("2026-01-01 10:00:00 unit 7 of module m55433 refuses oil\n")
    variants = {}
    for cases in SIZES:
        home = pathlib.Path(work, f"home-{cases}")
        home.mkdir(exist_ok=True)
        if not (home / "knowledge").exists():
            knowledge_of(cases, home / "knowledge")
            shutil.copytree("rules", home / "rules")
        program = [f"{java}/bin/java", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xlog:disable",
                   f"-Dculprit.home={home}", "-jar", "target/lib/culprit.jar", "diagnose", "--no-questions", log]
        first = Sample(program, env)
        if b"Case 7" not in first.out:
            sys.exit(f"bench: {cases} cases: no diagnosis: {first.out.decode()[:300]} {first.err.decode()[:600]}")
        variants[cases, "diagnosing, knowledge kept from an earlier start"] = (program, env)
        bench = [f"{java}/bin/java", "-XX:+UseSerialGC", "-cp", f"{work}/classes:target/lib/culprit.jar"]
        compose = bench + ["dev.culprit.knowledge.BenchCompose", str(home / "knowledge")]
        reading = bench + ["dev.culprit.knowledge.BenchRead", str(home / "knowledge")]
        variants[cases, "SnakeYAML composing the files"] = (compose, env)
        variants[cases, "Culprit reading and checking their shape"] = (reading, env)
    medians = alternate(variants, rounds)
    print("\n| cases | what | wall s | processor s | peak MB |\n|---|---|---|---|---|")
    for (cases, what), of in medians.items():
        print(f"| {cases:,} | {what} | {of.wall:.2f} | {of.cpu:.2f} | {of.memory:.0f} |", flush=True)


def main():
    work, rounds, *javas = sys.argv[1:]
    log, patterns = f"{work}/log-10M", f"{work}/patterns"
    ten_megabytes(log)
    print(f"{signature_patterns(patterns)} patterns for grep; {first_line(['grep', '--version'])}; {first_line([sys.executable, '--version'])}")
    for java in javas:
        starts(java, work, int(rounds), log, patterns)
        sizes(java, work, min(int(rounds), 3))


main()

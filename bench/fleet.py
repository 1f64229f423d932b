"""The measurements of bench/fleet.sh."""

import os
import shutil
import subprocess
import sys

import measure

JAVA, WORK, JAR, MACHINES, ROUNDS, LARGEST, SPARK = (
    sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4]), int(sys.argv[5]), int(sys.argv[6]), sys.argv[7])
LOOP_MACHINES = 20


def generate(machines):
    folder = f"{WORK}/fleet-{machines}"
    truth = subprocess.run(
        [JAVA, "-cp", f"{WORK}/classes:{JAR}", "dev.culprit.fleet.PlausibleFleet", folder, str(machines)],
        check=True, stdout=subprocess.PIPE, text=True).stdout
    size = sum(os.path.getsize(os.path.join(at, name)) for at, _, names in os.walk(folder) for name in names)
    return folder, truth, size


def fleet(folder, threads):
    rows = f"{WORK}/rows.jsonl"
    return ["sh", "-c", f"rm -f {rows}*; exec ./culprit fleet {folder} --rows {rows} --threads {threads} --quiet >{WORK}/report.txt"]


def spark(folder):
    with open(SPARK) as paths:
        classpath = f"target/culprit-spark.jar:{paths.read().strip()}"
    opens = [
        f"--add-opens=java.base/{package}=ALL-UNNAMED"
        for package in ("java.lang", "java.lang.invoke", "java.lang.reflect", "java.io", "java.net", "java.nio", "java.util",
                        "java.util.concurrent", "java.util.concurrent.atomic", "sun.nio.ch", "sun.nio.cs",
                        "sun.security.action", "sun.util.calendar")]
    job = " ".join([
        JAVA, "-Xmx1g", *opens, "-Dspark.master=local[2]", "-Dspark.ui.enabled=false", "-cp", classpath,
        "dev.culprit.fleet.spark.FleetJob", folder, "--output", f"{WORK}/output", "--knowledge", "knowledge", "--rules", "rules"])
    return ["sh", "-c", f"rm -rf {WORK}/output; exec {job}"]


def loop(folder):
    names = sorted(os.listdir(folder))[:LOOP_MACHINES]
    paths = " ".join(f"{folder}/{name}" for name in names)
    return ["sh", "-c", f"for machine in {paths}; do ./culprit diagnose $machine --no-questions >/dev/null 2>&1; done"]


def row(*cells):
    print("| " + " | ".join(cells) + " |", flush=True)


print(measure.machine())
print(measure.first_line([JAVA, "-version"]))
folder, truth, size = generate(MACHINES)
print(f"{MACHINES:,} machines, {size / 1e6:,.0f} MB, medians of {ROUNDS} alternating rounds\n")
variants = {"one thread": fleet(folder, 1), "two threads": fleet(folder, 2), f"shell loop ({LOOP_MACHINES} machines)": loop(folder)}
if SPARK:
    variants["Spark local[2]"] = spark(folder)
medians = measure.alternate(variants, ROUNDS)
row("way", "seconds", "processor seconds", "machines a second", "MB")
row("---", "---", "---", "---", "---")
for name, median in medians.items():
    machines = LOOP_MACHINES if name.startswith("shell loop") else MACHINES
    row(name, f"{median.wall:.1f}", f"{median.cpu:.1f}", f"{machines / median.wall:.1f}", f"{median.memory:.0f}")
shutil.rmtree(folder)

print()
row("machines", "MB", "seconds", "processor seconds", "milliseconds a machine", "peak MB")
row("---", "---", "---", "---", "---", "---")
machines = 1000
while machines <= LARGEST:
    folder, truth, size = generate(machines)
    sample = measure.Sample(fleet(folder, 2))
    row(f"{machines:,}", f"{size / 1e6:,.0f}", f"{sample.wall:.1f}", f"{sample.cpu:.1f}",
        f"{1000 * sample.wall / machines:.2f}", f"{sample.memory:.0f}")
    shutil.rmtree(folder)
    machines *= 10

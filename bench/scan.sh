#!/bin/sh
# Compares Culprit's scanner, as a whole process, with ripgrep, GNU grep, python's re and wc -l on logs
# of 10 MB and 1 GB, and prints the tables of docs/performance.md.
#   bench/scan.sh [rounds, 5 when left out]
# Needs ./mvnw package before, ripgrep, GNU time, python3, and 1.2 GB in TMPDIR while it runs.
set -eu
cd "$(dirname "$0")/.."
for tool in rg python3 /usr/bin/time; do
  command -v "$tool" >/dev/null || { echo "bench: $tool is missing (apt install ripgrep python3 time)" >&2; exit 2; }
done
[ -f target/lib/culprit.jar ] || { echo "bench: not built yet: run ./mvnw package" >&2; exit 2; }
bin=${JAVA_HOME:+$JAVA_HOME/bin/}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
mkdir "$work/classes" "$work/data"
"${bin}javac" -d "$work/classes" -cp target/lib/culprit.jar src/bench/java/dev/culprit/evidence/*.java
"${bin}jar" --create --file "$work/bench.jar" -C "$work/classes" .
jars=$work/bench.jar:$PWD/target/lib/culprit.jar
"${bin}java" -cp "$jars" dev.culprit.evidence.BenchCorpus "$work/data"
# An archive of what Java loads, as the launcher makes one.
"${bin}java" -XX:+UseSerialGC -Xlog:disable "-XX:ArchiveClassesAtExit=$work/start.jsa" -cp "$jars" \
  dev.culprit.evidence.BenchScan "$work/data/signatures-100" "$work/data/log-10M" >/dev/null
python3 bench/scan.py "${bin}java" "$jars" "$work/start.jsa" "$work/data" "${1:-5}"

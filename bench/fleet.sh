#!/bin/sh
# Measures `culprit fleet` on a fleet with planted faults, as whole processes, and prints the tables
# of docs/performance.md: machines per second with one and two threads, on Spark local[2] and in a
# shell loop over `culprit diagnose`; then time and memory from 1,000 machines on.
#   bench/fleet.sh [machines, 10000 when left out] [rounds, 3] [largest fleet, 100000]
# Needs ./mvnw -Pspark package before, GNU time, python3, and 10 GB in TMPDIR for 100,000 machines.
set -eu
cd "$(dirname "$0")/.."
for tool in python3 /usr/bin/time; do
  command -v "$tool" >/dev/null || { echo "bench: $tool is missing (apt install python3 time)" >&2; exit 2; }
done
[ -f target/lib/culprit.jar ] || { echo "bench: not built yet: run ./mvnw -Pspark package" >&2; exit 2; }
bin=${JAVA_HOME:+$JAVA_HOME/bin/}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
jar=target/lib/culprit.jar
"${bin}javac" -nowarn -d "$work/classes" -cp "$jar" src/test/java/dev/culprit/fleet/PlausibleFleet.java
spark=
if [ -f target/culprit-spark.jar ]; then
  ./mvnw -B -ntp -q -Pspark dependency:build-classpath -Dmdep.includeScope=provided -Dmdep.outputFile="$work/spark.cp"
  spark=$work/spark.cp
fi
python3 bench/fleet.py "${bin}java" "$work" "$jar" "${1:-10000}" "${2:-3}" "${3:-100000}" "$spark"

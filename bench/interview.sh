#!/bin/sh
# Compares how the next step is chosen with other policies, and times it: the tables of docs/interview.md.
#   bench/interview.sh [PRINTER]
# PRINTER is the printer network win95pts.bif.gz, which is among the example models of pgmpy and no part of
# Culprit; without it that one table is left out. Needs ./mvnw package before.
set -eu
cd "$(dirname "$0")/.."
[ -d target/lib ] && [ -d target/test-classes ] || { echo "bench: not built yet: run ./mvnw package" >&2; exit 2; }
bin=${JAVA_HOME:+$JAVA_HOME/bin/}
run() {
  "${bin}java" -cp "target/classes:target/test-classes:target/lib/culprit.jar" "$@"
}
if [ $# -gt 0 ]; then
  [ -f "$1" ] || { echo "bench: there is no file $1" >&2; exit 2; }
  run "-Dprinter=$1" dev.culprit.interview.printer.PrinterBenchmark
fi
run dev.culprit.interview.repair.SmallModelsBenchmark
run dev.culprit.interview.StepBenchmark

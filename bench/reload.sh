#!/bin/sh
# Measures in the process of an open prompt how long the next command waits after a file was saved, with
# 1,000 cases, and prints the table of docs/performance.md.
#   bench/reload.sh [edits of each kind, 15 when left out]
# Needs ./mvnw package before.
set -eu
cd "$(dirname "$0")/.."
[ -f target/lib/culprit.jar ] || { echo "bench: not built yet: run ./mvnw package" >&2; exit 2; }
bin=${JAVA_HOME:+$JAVA_HOME/bin/}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
"${bin}javac" -d "$work/classes" -cp "target/lib/culprit.jar" src/bench/java/dev/culprit/shell/*.java
bench() {
  "${bin}java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "$work/classes:target/lib/culprit.jar" \
    dev.culprit.shell.BenchReload "$work/base" "$@"
}
bench
bench "${1:-15}"

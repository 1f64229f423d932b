#!/bin/sh
# Measures how long Culprit takes to start and to diagnose a log of 10 MB, as a whole process, against an
# empty Java program on the same Java, grep with the same signatures and python3 printing a line; then how
# that grows with the knowledge; and prints the tables of docs/performance.md.
#   bench/start.sh [rounds, 11 when left out]
# Measures every Java that JAVAS names (their homes, apart by blanks), or else the one in use. Needs
# ./mvnw package before, GNU time and grep, and python3.
set -eu
cd "$(dirname "$0")/.."
for tool in python3 /usr/bin/time grep; do
  command -v "$tool" >/dev/null || { echo "bench: $tool is missing (apt install python3 time)" >&2; exit 2; }
done
[ -f target/lib/culprit.jar ] || { echo "bench: not built yet: run ./mvnw package" >&2; exit 2; }
own=$(dirname "$(dirname "$(readlink -f "$(command -v "${JAVA_HOME:+$JAVA_HOME/bin/}java")")")")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
mkdir "$work/classes"
cat >"$work/Empty.java" <<'JAVA'
public class Empty {
  public static void main(String[] arguments) {}
}
JAVA
"$own/bin/javac" --release 17 -d "$work/classes" "$work/Empty.java"
"$own/bin/javac" --release 17 -d "$work/classes" -cp target/lib/culprit.jar src/bench/java/dev/culprit/knowledge/*.java
python3 bench/start.py "$work" "${1:-11}" ${JAVAS:-"$own"}

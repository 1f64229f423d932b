#!/bin/sh
# Makes the pictures of docs/pictures from the real program: the terminal and the HTML page, each
# light and dark. Needs Debian's packages aha, chromium, tmux.
set -eu
cd "$(dirname "$0")/.."
for tool in aha chromium tmux; do
  command -v "$tool" >/dev/null 2>&1 || { echo "screenshots.sh needs $tool: install the package $tool" >&2; exit 2; }
done
log=examples/token-forbidden/windows/azcmagent.log
work=$(mktemp -d)
server=culprit-screenshots-$$
trap 'tmux -L "$server" kill-server 2>/dev/null || true; rm -rf "$work"' EXIT
mkdir -p docs/pictures

# A report from the answer to what was ruled out, as a terminal of 100 columns shows it in colour.
tmux -L "$server" -f /dev/null new-session -d -x 100 -y 200 \
  "TERM=xterm-256color ./culprit diagnose $log --no-questions --answers proxy-is-intended=yes --lang en; tmux -L $server wait-for -S done; sleep 600"
timeout 60 tmux -L "$server" wait-for done
lines=$(($(tmux -L "$server" capture-pane -p | sed -n '/^Answered and tried/=') - 2))
tmux -L "$server" capture-pane -p -e | head -n "$lines" > "$work/screen"
height=$((lines * 18 + 40))
./culprit diagnose "$log" --no-questions --answers proxy-is-intended=yes --format html --lang en --output "$work/page.html"

# NAME ADDRESS WIDTH HEIGHT SCHEME (0 dark, 1 light)
shoot() {
  timeout 60 chromium --headless --no-sandbox --disable-gpu --disable-background-networking --no-first-run \
    --user-data-dir="$work/browser" --hide-scrollbars --window-size="$3,$4" \
    --blink-settings="preferredColorScheme=$5" --screenshot="docs/pictures/$1.png" "file://$2" >/dev/null 2>&1
}
aha --title terminal < "$work/screen" | sed 's/<pre>/<pre style="font: 15px monospace; margin: 20px">/' > "$work/light.html"
aha --title terminal --black < "$work/screen" | sed 's/<pre>/<pre style="font: 15px monospace; margin: 20px">/' > "$work/dark.html"
shoot terminal-light "$work/light.html" 1000 "$height" 1
shoot terminal-dark "$work/dark.html" 1000 "$height" 0
# As far as the picture of the reasoning.
shoot page-light "$work/page.html" 1100 2060 1
shoot page-dark "$work/page.html" 1100 2060 0

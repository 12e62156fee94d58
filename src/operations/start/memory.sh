#!/bin/bash
# How much memory a running site needs: asks it for 10,000 distinct pages, taken from its sitemap, and prints heap and
# resident size before and afterwards.
#
#   src/operations/start/memory.sh http://localhost:8080 PID [PAGES]
#
# PID is the site's process; needs a JDK's jcmd for its heap. Serve with CLIENT_SHARE=off, or one client gets no more
# than its share of the work.
set -euo pipefail

site=$1 pid=$2 pages=${3:-10000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
command -v jcmd >"$work/jcmd" || { echo "Needs jcmd of a JDK in the PATH"; exit 1; }

told() { # when
    jcmd "$pid" GC.run >"$work/gc"
    local used=$(jcmd "$pid" GC.heap_info | grep -oE 'used [0-9]+[KM]' | head -3 | tr -dc '0-9KM\n' \
        | awk '/M/ { sum += $1 } /K/ { sum += $1 / 1024 } END { printf "%d", sum }')
    local resident=$(awk '/VmRSS/ { rss = $2 } /RssFile/ { file = $2 } END { printf "%d MB resident (%d MB of them files, which the system may drop)", rss / 1024, file / 1024 }' "/proc/$pid/status")
    printf '%-28s %4d MB of heap in use after a collection, %s\n' "$1" "$used" "$resident"
}

told "before"
# the sitemap itself, or the parts that it names
curl -sf "$site/sitemap.xml" >"$work/sitemap"
{
    cat "$work/sitemap"
    for part in $(grep -oE '/sitemap/[^<]+\.xml' "$work/sitemap" || true); do curl -sf "$site$part"; done
} | grep -oE '<loc>[^<]+' | grep -v '/sitemap/' | sed -E 's#<loc>https?://[^/]+##' | sort -u | shuf --random-source=<(yes) >"$work/listed"
# as the site was on another day, each of them is another page
{ cat "$work/listed"; sed 's/$/?on=2023-03-14/' "$work/listed"; } | sed -n "1,${pages}p" \
    | sed -E "s#(.*)#url = \"$site\1\"\noutput = \"/dev/null\"#" >"$work/asked"
begun=$(date +%s)
curl -s --no-progress-meter --compressed --parallel --parallel-max 4 --config "$work/asked" -w '%{http_code}\n' >"$work/answers" || true
told "after $(wc -l <"$work/answers") pages"
sort "$work/answers" | uniq -c | awk '{ printf "%d answers with %s\n", $1, $2 }'
echo "in $(($(date +%s) - begun)) s; the most that was resident: $(awk '/VmHWM/ { printf "%d MB", $2 / 1024 }' "/proc/$pid/status")"

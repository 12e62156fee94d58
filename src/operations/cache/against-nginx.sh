#!/bin/bash
# How fast the site serves a tie page that it keeps, against nginx serving the same compressed bytes as a file.
#
#   DATA_DIR=data src/operations/cache/against-nginx.sh
#
# Both servers run on processor 0, each with its access log on, and one works while the other rests; wrk, h2load and
# curl run on processor 1. The runs alternate. It prints requests per second and their ratio, the 99th percentile at
# half of the site's rate (sent on a timetable, however slow the answers are), and the time to the first byte of one
# request after the other.
#
# DATA_DIR or DATABASE_URL name a loaded database (without them the history is loaded first, in a folder that is removed
# again); REMONTADA is the command that starts the site; SECONDS_EACH, ROUNDS, CONNECTIONS and PAGE can be set.
set -euo pipefail

cd "$(dirname "$0")/../../.."
REMONTADA=${REMONTADA:-java --enable-native-access=ALL-UNNAMED -jar target/remontada.jar}
PAGE=${PAGE:-/ties/champions-league/2018-19/barcelona-v-liverpool}
SECONDS_EACH=${SECONDS_EACH:-10}
ROUNDS=${ROUNDS:-3}
CONNECTIONS=${CONNECTIONS:-64}
SITE_PORT=${SITE_PORT:-8212}
NGINX_PORT=${NGINX_PORT:-8213}

for tool in nginx wrk h2load curl taskset; do
    command -v $tool >/dev/null || { echo "Needs $tool (Debian: nginx wrk nghttp2-client curl util-linux)"; exit 1; }
done

work=$(mktemp -d)
chmod 755 "$work"
site= nginx=
finish() {
    [ -z "$site" ] || kill "$site" 2>/dev/null || true
    [ -z "$nginx" ] || kill "$nginx" 2>/dev/null || true
    wait 2>/dev/null || true
    rm -rf "$work"
}
trap finish EXIT

export DATA_DIR=${DATA_DIR:-$work/data}
PORT=$SITE_PORT METRICS_PORT= taskset -c 0 $REMONTADA serve >"$work/site.log" 2>"$work/site.err" &
site=$!
until curl -sf -o /dev/null "http://127.0.0.1:$SITE_PORT/health/ready"; do
    kill -0 $site 2>/dev/null || { cat "$work/site.log" "$work/site.err"; exit 1; }
    sleep 1
done

mkdir -p "$work/files$(dirname "$PAGE")"
curl -sf -H 'Accept-Encoding: br' "http://127.0.0.1:$SITE_PORT$PAGE" -o "$work/files$PAGE"
cat >"$work/nginx.conf" <<CONF
daemon off;
worker_processes 1;
pid $work/nginx.pid;
error_log $work/nginx.err;
events { worker_connections 4096; }
http {
    access_log $work/nginx.log combined;
    sendfile on;
    tcp_nopush on;
    keepalive_requests 1000000;
    client_body_temp_path $work; proxy_temp_path $work; fastcgi_temp_path $work; uwsgi_temp_path $work; scgi_temp_path $work;
    server {
        listen 127.0.0.1:$NGINX_PORT;
        root $work/files;
        default_type "text/html; charset=utf-8";
        add_header Content-Encoding br;
    }
}
CONF
taskset -c 0 nginx -e "$work/nginx.err" -c "$work/nginx.conf" &
nginx=$!
until curl -sf -o /dev/null "http://127.0.0.1:$NGINX_PORT$PAGE"; do sleep 0.2; done

# Of a process and its children that are servers too, in clock ticks
ticks() { cat "/proc/$1/stat" $(pgrep -P "$1" nginx | sed 's,.*,/proc/&/stat,') | awk '{ sum += $14 + $15 } END { print sum }'; }
measured() { # port, seconds, process
    local before
    before=$(ticks "$3")
    taskset -c 1 wrk -t1 -c"$CONNECTIONS" -d"$2"s -H 'Accept-Encoding: br' "http://127.0.0.1:$1$PAGE" >"$work/wrk"
    if grep -q 'Non-2xx' "$work/wrk"; then cat "$work/wrk" >&2; exit 1; fi
    awk -v used=$(($(ticks "$3") - before)) -v hertz="$(getconf CLK_TCK)" \
        '/requests in/ { n = $1 } /Requests\/sec/ { printf "%s %.1f\n", $2, used / hertz * 1e6 / n }' "$work/wrk"
}
mean() { awk -v column="$2" '{ sum += $column } END { printf "%.1f", sum / NR }' "$1"; }
percentile() { sort -n | awk -v p="$1" '{ all[NR] = $1 } END { at = int(NR * p); print all[at < 1 ? 1 : at] }'; }

echo "$(stat -c %s "$work/files$PAGE") bytes of $PAGE, $CONNECTIONS connections, load $(cut -d' ' -f1 /proc/loadavg)"
measured "$SITE_PORT" 30 $site >/dev/null
for round in $(seq "$ROUNDS"); do
    measured "$NGINX_PORT" "$SECONDS_EACH" $nginx >>"$work/nginx.rates"
    measured "$SITE_PORT" "$SECONDS_EACH" $site >>"$work/site.rates"
    paste "$work/nginx.rates" "$work/site.rates" | tail -1 | awk -v n="$round" \
        '{ printf "round %d: nginx %d requests/s, %.1f µs of processor each; site %d, %.1f µs\n", n, $1, $2, $3, $4 }'
done
ours=$(mean "$work/site.rates" 1)
ours=${ours%.*}
awk -v a="$ours" -v b="$(mean "$work/nginx.rates" 1)" -v c="$(mean "$work/site.rates" 2)" -v d="$(mean "$work/nginx.rates" 2)" \
    'BEGIN { printf "nginx %d, site %d requests/s: ratio %.2f (goal 0.60); by processor time, which others on the machine do not change: %.2f\n", b, a, a / b, d / c }'

clients=16
each=$((ours / 2 / clients))
for port in "$SITE_PORT" "$NGINX_PORT"; do
    rm -f "$work/times"
    taskset -c 1 h2load --h1 -t1 -c$clients --rps=$each -D "$SECONDS_EACH" -H 'Accept-Encoding: br' \
        --log-file="$work/times" "http://127.0.0.1:$port$PAGE" >"$work/h2load"
    name=$([ "$port" = "$SITE_PORT" ] && echo site || echo nginx)
    cut -f3 "$work/times" | percentile 0.99 | awk -v n="$name" -v r=$((each * clients)) -v c="$(wc -l <"$work/times")" -v s="$SECONDS_EACH" \
        '{ printf "%s at %d requests/s (%d sent): p99 %.1f ms (goal 10 ms)\n", n, r, c / s, $1 / 1000 }'
done

for port in "$SITE_PORT" "$NGINX_PORT"; do
    name=$([ "$port" = "$SITE_PORT" ] && echo site || echo nginx)
    for _ in $(seq 500); do echo "url = http://127.0.0.1:$port$PAGE"; echo "output = /dev/null"; done >"$work/urls"
    taskset -c 1 curl -s -H 'Accept-Encoding: br' -w '%{time_starttransfer}\n' -K "$work/urls" | tail -n +100 |
        percentile 0.5 | awk -v n="$name" '{ printf "%s, one request after the other: first byte after %.2f ms (goal 1 ms)\n", n, $1 * 1000 }'
done

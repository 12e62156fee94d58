#!/bin/bash
# What a shared cache in front of the site makes of its Cache-Control: counts, with nginx and with Varnish, how many of
# many readers' requests reach the site, and what readers get when the site is gone.
#
#   DATA_DIR=data src/operations/cache/behind-a-cache.sh
#
# DATA_DIR or DATABASE_URL name a loaded database; REMONTADA is the command that starts the site; SECONDS_EACH and the
# ports can be set. It fails where more requests reach the site than the headers allow.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
cd "$here/../../.."
REMONTADA=${REMONTADA:-java --enable-native-access=ALL-UNNAMED -jar target/remontada.jar}
SECONDS_EACH=${SECONDS_EACH:-10}
SITE_PORT=${SITE_PORT:-8214}
PROXY_PORT=${PROXY_PORT:-8215}
TIE=/ties/champions-league/2018-19/barcelona-v-liverpool

for tool in nginx varnishd wrk curl; do
    command -v $tool >/dev/null || { echo "Needs $tool (Debian: nginx varnish wrk curl)"; exit 1; }
done

work=$(mktemp -d)
chmod 755 "$work"
site= proxy=
stop() { [ -z "$1" ] || { kill "$1" 2>/dev/null && wait "$1" 2>/dev/null; } || true; }
finish() { stop "$proxy"; stop "$site"; rm -rf "$work"; }
trap finish EXIT

export DATA_DIR=${DATA_DIR:-$work/data}
serve() {
    PORT=$SITE_PORT METRICS_PORT= $REMONTADA serve >"$work/site.log" 2>"$work/site.err" &
    site=$!
    until curl -sf -o /dev/null "http://127.0.0.1:$SITE_PORT/health/ready"; do
        kill -0 $site 2>/dev/null || { cat "$work/site.log" "$work/site.err"; exit 1; }
        sleep 1
    done
}

start_nginx() {
    mkdir -p "$work/nginx"
    chmod 777 "$work/nginx"
    sed "s,SITE,127.0.0.1:$SITE_PORT,; s,LISTEN,127.0.0.1:$PROXY_PORT,; s,WORK,$work/nginx,g" "$here/nginx.conf" >"$work/nginx.conf"
    nginx -e "$work/nginx.err" -c "$work/nginx.conf" &
    proxy=$!
}
start_varnish() {
    mkdir -p "$work/varnish"
    chmod 777 "$work/varnish"
    sed "s,HOST,127.0.0.1,; s,PORT,$SITE_PORT," "$here/site.vcl" >"$work/site.vcl"
    varnishd -F -n "$work/varnish" -a "127.0.0.1:$PROXY_PORT" -f "$work/site.vcl" -p http_gzip_support=off \
        -s malloc,64m >"$work/varnish.log" 2>&1 &
    proxy=$!
}

failed=0
# How many of wrk's requests for a page reach the site, at most so many
counted() { # name, page, most
    curl -s -o /dev/null -H 'Accept-Encoding: br' "http://127.0.0.1:$PROXY_PORT$2"
    local before after sent
    before=$(grep -cF "path=$2 " "$work/site.log" || true)
    wrk -t1 -c32 -d"$SECONDS_EACH"s -H 'Accept-Encoding: br' "http://127.0.0.1:$PROXY_PORT$2" >"$work/wrk"
    after=$(grep -cF "path=$2 " "$work/site.log" || true)
    sent=$(awk '/requests in/ { print $1 }' "$work/wrk")
    printf '%-8s %-70s %8d requests, %3d reached the site (at most %d)\n' "$1" "$2" "$sent" $((after - before)) "$3"
    if grep -q 'Non-2xx' "$work/wrk" || [ $((after - before)) -gt "$3" ]; then failed=1; fi
}
status() { curl -s -o "$work/body" -w '%{http_code}' -H 'Accept-Encoding: br' "http://127.0.0.1:$PROXY_PORT$1"; }

for kind in nginx varnish; do
    serve
    start_$kind
    until [ "$(status /about)" = 200 ]; do sleep 0.3; done
    counted $kind "$TIE" $((SECONDS_EACH + 1))
    counted $kind "$TIE?on=2019-05-08" 2
    counted $kind "/" $((SECONDS_EACH + 1))
    # Each encoding is a copy of its own
    br=$(curl -s -H 'Accept-Encoding: br' "http://127.0.0.1:$PROXY_PORT$TIE" | wc -c)
    plain=$(curl -s "http://127.0.0.1:$PROXY_PORT$TIE" | wc -c)
    [ "$br" -lt $((plain / 3)) ] || { echo "$kind mixes encodings up"; failed=1; }
    stop "$site"
    site=
    sleep 4
    printf '%-8s with the site gone: %s answers %s, a page nobody asked for %s\n' $kind "$TIE" "$(status "$TIE")" "$(status /clubs/malmo)"
    [ "$(status "$TIE")" = 200 ] || failed=1
    stop "$proxy"
    proxy=
done
exit $failed

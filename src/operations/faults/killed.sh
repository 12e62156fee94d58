#!/bin/bash
# PostgreSQL is killed with -9 under load and comes back: how many readers were told to come back in a moment, how soon, and when the
# site was whole again. Then a table is locked by another session, and all connections are kept busy. Changes nothing outside its own
# temporary folder.
#
#   src/operations/faults/killed.sh [JAR]       PG_BIN=… JAVA=… DATABASE_PORT=54307 PORT=8238
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
jar=$(realpath "${1:-target/remontada.jar}")
pg=${PG_BIN:-/usr/lib/postgresql/15/bin}
java=${JAVA:-java}
db=${DATABASE_PORT:-54307}
http=${PORT:-8238}
tie=/ties/champions-league/2022-23/liverpool-v-real-madrid
missing() { echo "$1 is missing: $2" >&2; exit 2; }
[ -x "$pg/initdb" ] || missing "PostgreSQL 15 or newer" "install it (apt-get install postgresql), or set PG_BIN"
for tool in wrk curl; do command -v $tool > /dev/null || missing $tool "install it (apt-get install $tool)"; done
[ -f "$jar" ] || missing "$jar" "build it (mvn -DskipTests package)"

work=$(mktemp -d)
chmod 755 "$work"
node=
as_postgres() { if [ "$(id -u)" = 0 ]; then (cd "$work" && runuser -u postgres -- "$@"); else (cd "$work" && "$@"); fi; }
cleanup() {
    [ -n "$node" ] && kill "$node" 2> /dev/null && wait "$node" 2> /dev/null || true
    as_postgres "$pg/pg_ctl" -D "$work/data" -m immediate stop > /dev/null 2>&1 || true
    rm -rf "$work"
}
trap cleanup EXIT
mkdir "$work/socket"
[ "$(id -u)" = 0 ] && chown postgres "$work" "$work/socket"
if [ -n "${FROM:-}" ]; then cp -a "$FROM" "$work/data"; else as_postgres "$pg/initdb" -D "$work/data" -A trust -E UTF8 --locale=C.UTF-8 > /dev/null; fi
start() {
    as_postgres "$pg/pg_ctl" -D "$work/data" -w -l "$work/postgres.log" \
        -o "-p $db -k $work/socket -c listen_addresses=127.0.0.1" start > /dev/null
}
start
super() { as_postgres "$pg/psql" -h "$work/socket" -p "$db" -d "${2:-remontada}" -qAt -c "$1"; }
if [ -z "${FROM:-}" ]; then
    super "CREATE ROLE remontada LOGIN" postgres
    super "CREATE DATABASE remontada OWNER remontada" postgres
fi
export DATABASE_URL=jdbc:postgresql://127.0.0.1:$db/remontada
PORT=$http "$java" -jar "$jar" serve > "$work/node.log" 2>&1 & node=$!
until curl -sf "http://127.0.0.1:$http/health/ready" > /dev/null; do
    kill -0 "$node" 2> /dev/null || { tail -5 "$work/node.log" >&2; exit 1; }
    sleep 0.5
done
for page in "$tie" /ties /comebacks; do curl -s -o /dev/null "http://127.0.0.1:$http$page"; done

export PAGES="$tie /ties /comebacks /clubs/liverpool /records" ANY_DAY=1 FAILED=$work/failed
load() { # connections seconds
    : > "$FAILED"
    wrk -t1 -c"$1" -d"$2s" --timeout 10s -s "$here/../many-nodes/pages.lua" "http://127.0.0.1:$http" > "$work/wrk" 2>&1
}
told() { echo "    $(grep -h '^requests=' "$work/wrk"); told by $(sort "$FAILED" | uniq -c | awk '{ printf "%s: %d ", $2, $1 }')"; }
one() { curl -s -o /dev/null -w '%{http_code} in %{time_total} s' "http://127.0.0.1:$http$1"; }

echo "PostgreSQL killed with -9 after 3 of 20 seconds of load, started again 5 seconds later"
load 8 20 & loading=$!
sleep 3
kill -9 "$(head -1 "$work/data/postmaster.pid")"
sleep 1; echo "    while it is away: $(one "/comebacks?on=2001-01-02")"
sleep 4; start; back=$(date +%s.%N)
until curl -sf "http://127.0.0.1:$http/comebacks?on=2001-01-03" > /dev/null; do sleep 0.02; done
echo "    served again $(awk "BEGIN { printf \"%.2f\", $(date +%s.%N) - $back }") s after PostgreSQL is back"
wait $loading; told

echo "a table locked by another session for 8 of 15 seconds of load"
load 32 15 & loading=$!
sleep 2
super "BEGIN; LOCK TABLE club IN ACCESS EXCLUSIVE MODE; SELECT pg_sleep(8); ROLLBACK" > /dev/null & lock=$!
sleep 2; echo "    meanwhile: $(one "/clubs/arsenal?on=2002-03-04"), alive: $(one /health/live)"
wait $lock $loading; told
echo "    afterwards: $(one "/clubs/arsenal?on=2002-03-05")"

echo "1,000 readers of uncached pages at once, for 10 seconds"
load 1000 10; told
echo "    afterwards: $(one "/clubs/arsenal?on=2002-03-06"), connections to PostgreSQL $(super "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'remontada'")"

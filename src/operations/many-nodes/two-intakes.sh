#!/bin/bash
# Two processes that both follow the sources, and two that import the same files at once, on one database: only one asks, the other
# takes over when it is killed; and the files are in once. Changes nothing outside its own temporary folder.
#
#   src/operations/many-nodes/two-intakes.sh [JAR]       PG_BIN=… JAVA=… PORTS_FROM=8236 DATABASE_PORT=54305
set -euo pipefail
jar=$(realpath "${1:-target/remontada.jar}")
pg=${PG_BIN:-/usr/lib/postgresql/15/bin}
java=${JAVA:-java}
http=${PORTS_FROM:-8236}
db=${DATABASE_PORT:-54305}

missing() { echo "$1 is missing: $2" >&2; exit 2; }
[ -x "$pg/initdb" ] || missing "PostgreSQL 15 or newer" "install it (apt-get install postgresql), or set PG_BIN"
command -v ss > /dev/null || missing ss "install it (apt-get install iproute2)"
command -v curl > /dev/null || missing curl "install it (apt-get install curl)"
command -v python3 > /dev/null || missing python3 "install it (apt-get install python3)"
[ -f "$jar" ] || missing "$jar" "build it (mvn -DskipTests package)"

work=$(mktemp -d)
chmod 755 "$work"
pids=()
as_postgres() { if [ "$(id -u)" = 0 ]; then (cd "$work" && runuser -u postgres -- "$@"); else (cd "$work" && "$@"); fi; }
cleanup() {
    for pid in "${pids[@]}"; do kill "$pid" 2> /dev/null || true; done
    as_postgres "$pg/pg_ctl" -D "$work/data" -m immediate stop > /dev/null 2>&1 || true
    wait 2> /dev/null || true
    [ -n "${KEEP:-}" ] && echo "Kept $work" || rm -rf "$work"
}
trap cleanup EXIT
mkdir "$work/source" "$work/socket" "$work/files"
[ "$(id -u)" = 0 ] && chown postgres "$work" "$work/socket"
as_postgres "$pg/initdb" -D "$work/data" -A trust -E UTF8 --locale=C.UTF-8 > /dev/null
as_postgres "$pg/pg_ctl" -D "$work/data" -w -l "$work/postgres.log" \
    -o "-p $db -k $work/socket -c listen_addresses=127.0.0.1" start > /dev/null
super() { as_postgres "$pg/psql" -h "$work/socket" -p "$db" -d "${2:-remontada}" -qAt -c "$1"; }
super "CREATE ROLE remontada LOGIN" postgres
super "CREATE DATABASE remontada OWNER remontada" postgres
export DATABASE_URL=jdbc:postgresql://127.0.0.1:$db/remontada
"$java" -jar "$jar" prepare

# A source that notes who asks: each node goes by a name of its own in the address
printf '= UEFA Champions League 2025/26\n\n» Final\n  Sat May 30 2026\n    Paris Saint-Germain (FRA) v Arsenal FC (ENG)  7-5 (2-3)\n' \
    | tee "$work/source/cl.txt" > "$work/files/cl.txt"
(cd "$work/source" && exec python3 -u -m http.server "$((http + 3))" --bind 127.0.0.1) > "$work/asked" 2>&1 &
pids+=($!)
until curl -sf "http://127.0.0.1:$((http + 3))/" > /dev/null; do
    kill -0 "${pids[0]}" 2> /dev/null || { tail -1 "$work/asked" >&2; exit 2; }
    sleep 0.1
done
follow() { # name port
    cat > "$work/$1.properties" <<S
source.final.kind = football-txt
source.final.address = http://127.0.0.1:$((http + 3))/cl.txt
source.final.season = 2025-26
source.final.competition = champions-league
source.final.rank = 40
S
    PORT=$2 "$java" -jar "$jar" serve --sync --sources="$work/$1.properties" > "$work/$1.log" 2>&1 &
    eval "$1=$!"
    pids+=($!)
}
turn="locktype = 'advisory' AND classid::bigint << 32 | objid::bigint = hashtext('sync') AND granted"
turns() { super "SELECT count(*) FROM pg_locks WHERE $turn"; }
asked() { grep -c 'GET /cl.txt' "$work/asked" || true; }
due() { super "UPDATE web_source SET asked_at = NULL"; sleep 15; }
follow one "$http"; follow two $((http + 1))
for port in "$http" $((http + 1)); do until curl -sf "http://127.0.0.1:$port/health/ready" > /dev/null; do sleep 0.5; done; done
until [ "$(asked)" -gt 0 ]; do sleep 0.5; done
sleep 12
echo "two follow, asked once due: $(asked) question, $(turns) turn held"
due; echo "asked again once due: $(asked) questions, $(turns) turn held"
holder=$(super "SELECT client_port FROM pg_stat_activity JOIN pg_locks USING (pid) WHERE $turn")
killed=
for name in one two; do
    if ss -tnp | grep -q "127.0.0.1\]\?:$holder .*pid=${!name},"; then kill -9 "${!name}"; killed=$name; fi
done
[ -n "$killed" ] || { echo "Neither node seems to hold the turn" >&2; exit 1; }
echo "node $killed held the turn and was killed"
due; echo "asked again once due: $(asked) questions, $(turns) turn held"
echo "runs in the ledger: $(super "SELECT count(*) FROM intake_run WHERE kind <> 'edition'"), reports of the final: $(super "SELECT count(*) FROM match_report WHERE played_on = '2026-05-30' AND home = 'paris-saint-germain'")"

before=$(super "SELECT count(*) FROM match")
{ echo "= English FA Cup 2026/27"; echo; echo "» Round 1"; echo "  Sat Jan 9 2027"; echo "    Liverpool FC (ENG) v Everton FC (ENG)  2-1 (1-0)"; } > "$work/files/cup.txt"
"$java" -jar "$jar" import "$work/files/cup.txt" --rank=30 --yes > "$work/import-1" 2>&1 & one=$!
"$java" -jar "$jar" import "$work/files/cup.txt" --rank=30 --yes > "$work/import-2" 2>&1 & two=$!
wait $one || true; wait $two || true
tail -n 3 "$work/import-1" "$work/import-2" | sed 's/^/    /'
echo "imported by two at once: $(($(super "SELECT count(*) FROM match") - before)) match more, $(super "SELECT count(*) FROM match_report WHERE played_on = '2027-01-09' AND home = 'liverpool'") report of it"

#!/bin/bash
# The disk runs full while results are imported: nothing is lost, nothing is half in, and the import goes through once there is room.
# PostgreSQL's data lies on a small file system in memory, so this needs root; it changes nothing outside its own temporary folder.
#
#   src/operations/faults/disk-full.sh [JAR]       PG_BIN=… JAVA=… DATABASE_PORT=54306 PORT=8239
set -euo pipefail
jar=$(realpath "${1:-target/remontada.jar}")
pg=${PG_BIN:-/usr/lib/postgresql/15/bin}
java=${JAVA:-java}
db=${DATABASE_PORT:-54306}
http=${PORT:-8239}
missing() { echo "$1 is missing: $2" >&2; exit 2; }
[ "$(id -u)" = 0 ] || missing root "a small file system is mounted"
[ -x "$pg/initdb" ] || missing "PostgreSQL 15 or newer" "install it (apt-get install postgresql), or set PG_BIN"
[ -f "$jar" ] || missing "$jar" "build it (mvn -DskipTests package)"

work=$(mktemp -d)
chmod 755 "$work"
node=
as_postgres() { (cd "$work" && runuser -u postgres -- "$@"); }
cleanup() {
    [ -n "$node" ] && kill "$node" 2> /dev/null && wait "$node" 2> /dev/null || true
    as_postgres "$pg/pg_ctl" -D "$work/disk/data" -m immediate stop > /dev/null 2>&1 || true
    umount "$work/disk" || true
    rm -rf "$work"
}
trap cleanup EXIT
mkdir "$work/disk" "$work/socket"
mount -t tmpfs -o size=1g,mode=755 remontada-disk "$work/disk"
chown postgres "$work" "$work/disk" "$work/socket"
as_postgres "$pg/initdb" -D "$work/disk/data" -A trust -E UTF8 --locale=C.UTF-8 > /dev/null
start() {
    as_postgres "$pg/pg_ctl" -D "$work/disk/data" -w -l "$work/postgres.log" \
        -o "-p $db -k $work/socket -c listen_addresses=127.0.0.1 -c max_wal_size=96MB -c min_wal_size=32MB" start > /dev/null
}
start
super() { as_postgres "$pg/psql" -h "$work/socket" -p "$db" -d "${2:-remontada}" -qAt -c "$1"; }
super "CREATE ROLE remontada LOGIN" postgres
super "CREATE DATABASE remontada OWNER remontada" postgres
export DATABASE_URL=jdbc:postgresql://127.0.0.1:$db/remontada
"$java" -jar "$jar" prepare

# 8,000 league matches of a season nobody knows
python3 - > "$work/league.txt" <<'P'
import datetime
print("= English Premier League 2026/27\n")
clubs = ["Liverpool FC", "Everton FC", "Arsenal FC", "Chelsea FC", "Fulham FC", "Brentford FC", "Burnley FC", "Leeds United FC"]
for week in range(2000):
    print(f"» Matchday {week + 1}")
    print(f"  {(datetime.date(2026, 8, 1) + datetime.timedelta(week % 290)).strftime('%a %b %d %Y')}")
    for home in range(0, 8, 2):
        print(f"    {clubs[(home + week) % 8]} v {clubs[(home + 1 + week * 3) % 8]}  {week % 5}-{home % 3} (0-0)")
P
facts() { super "SELECT md5(string_agg(m::text, ',' ORDER BY m.id)) || ', ' || count(*) || ' matches, ' || (SELECT count(*) FROM match_report) || ' reports, version ' || (SELECT version FROM data_version) FROM match AS m"; }
room() { df -h --output=avail "$work/disk" | tail -1 | tr -d ' '; }
PORT=$http "$java" -jar "$jar" serve > "$work/node.log" 2>&1 & node=$!
until curl -sf "http://127.0.0.1:$http/health/ready" > /dev/null; do
    kill -0 "$node" 2> /dev/null || { tail -5 "$work/node.log" >&2; exit 1; }
    sleep 0.5
done
echo "before:    $(facts); room $(room)"
before=$(facts)

dd if=/dev/zero of="$work/disk/ballast" bs=1M count=4096 2> /dev/null || true
# Leaves a little: enough to begin
truncate -s -6M "$work/disk/ballast"
echo "filled:    room $(room)"
if "$java" -jar "$jar" import "$work/league.txt" --rank=30 --yes > "$work/import" 2>&1; then echo "UNEXPECTED: it went through"; fi
echo "import:    $(tail -1 "$work/import" | cut -c1-300)"
echo "page:      $(curl -s -o /dev/null -w '%{http_code} in %{time_total} s' "http://127.0.0.1:$http/ties/champions-league/2022-23/liverpool-v-real-madrid")"
rm "$work/disk/ballast"
as_postgres "$pg/pg_ctl" -D "$work/disk/data" status > /dev/null || { echo "PostgreSQL ended itself for lack of room and is started again"; start; }
until curl -sf "http://127.0.0.1:$http/health/ready" > /dev/null; do sleep 0.5; done
after=$(facts)
echo "after:     $after; room $(room)"
[ "$before" = "$after" ] && echo "nothing is lost and nothing half in" || { echo "NOT THE SAME AS BEFORE"; exit 1; }
"$java" -jar "$jar" import "$work/league.txt" --rank=30 --yes > "$work/import" 2>&1 || true
echo "again:     $(tail -1 "$work/import" | cut -c1-200)"
echo "then:      $(facts)"

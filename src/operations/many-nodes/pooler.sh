#!/bin/bash
# A node that reads through PgBouncer in transaction mode: are all kinds of pages answered, also with few server connections?
# Starts from a history loaded by try.sh (KEEP=1). Changes nothing outside its own temporary folder.
#
#   FROM=…/primary src/operations/many-nodes/pooler.sh [JAR]       PG_BIN=… JAVA=… DATABASE_PORT=54310 PORT=8239
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
jar=$(realpath "${1:-target/remontada.jar}")
pg=${PG_BIN:-/usr/lib/postgresql/15/bin}
java=${JAVA:-java}
db=${DATABASE_PORT:-54310}
http=${PORT:-8239}
missing() { echo "$1 is missing: $2" >&2; exit 2; }
command -v pgbouncer > /dev/null || missing pgbouncer "install it (apt-get install pgbouncer)"
[ -d "${FROM:-}" ] || missing FROM "name the primary that KEEP=1 try.sh left"
work=$(mktemp -d)
chmod 755 "$work"
pids=()
as_postgres() { if [ "$(id -u)" = 0 ]; then (cd "$work" && runuser -u postgres -- "$@"); else (cd "$work" && "$@"); fi; }
cleanup() {
    for pid in "${pids[@]}"; do kill "$pid" 2> /dev/null || true; done
    as_postgres "$pg/pg_ctl" -D "$work/data" -m immediate stop > /dev/null 2>&1 || true
    wait 2> /dev/null || true
    rm -rf "$work"
}
trap cleanup EXIT
mkdir "$work/socket"
[ "$(id -u)" = 0 ] && chown postgres "$work" "$work/socket"
cp -a "$FROM" "$work/data"
echo "host all all 127.0.0.1/32 trust" > "$work/data/pg_hba.conf"
echo "local all all trust" >> "$work/data/pg_hba.conf"
as_postgres "$pg/pg_ctl" -D "$work/data" -w -l "$work/postgres.log" \
    -o "-p $db -k $work/socket -c listen_addresses=127.0.0.1" start > /dev/null
cat > "$work/pgbouncer.ini" <<P
[databases]
remontada = host=127.0.0.1 port=$db dbname=remontada
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = $((db + 1))
unix_socket_dir =
auth_type = any
auth_file = $work/users
pool_mode = transaction
default_pool_size = 3
ignore_startup_parameters = extra_float_digits
logfile = $work/pgbouncer.log
P
sed -i 's/^auth_type = any/auth_type = trust/' "$work/pgbouncer.ini"
echo '"remontada_web" ""' > "$work/users"
chmod 644 "$work/users" "$work/pgbouncer.ini"
as_postgres pgbouncer -q "$work/pgbouncer.ini" & pids+=($!)
sleep 1
pages="/ /ties /ties/champions-league/2022-23/liverpool-v-real-madrid /comebacks /clubs/liverpool /records /first-legs/2-5 /leagues/premier-league/2024-25
    /search?q=barca /nights/2019-05-07 /seasons/2022-23/champions-league /ratings /about/data"
for options in "" "?prepareThreshold=0"; do
    READ_DATABASE_URL="jdbc:postgresql://127.0.0.1:$((db + 1))/remontada$options" READ_DATABASE_USER=remontada_web PORT=$http \
        "$java" -jar "$jar" serve > "$work/node.log" 2>&1 & node=$!
    pids+=($node)
    until curl -sf "http://127.0.0.1:$http/health/ready" > /dev/null || ! kill -0 $node 2> /dev/null; do sleep 0.5; done
    statuses=$(for round in 1 2 3 4 5 6; do for page in $pages; do echo "$page"; done; done |
        xargs -P 6 -I{} curl -s -o /dev/null -w '%{http_code}\n' "http://127.0.0.1:$http{}" | sort | uniq -c | awk '{ printf "%s: %d  ", $2, $1 }')
    echo "options '$options': $statuses"
    grep -ho 'ERROR: [^"]*' "$work/node.log" | sort | uniq -c | sort -rn | head -3 || true
    kill $node; wait $node 2> /dev/null || true
done

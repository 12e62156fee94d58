#!/bin/bash
# Many nodes for real, on this machine: a primary, a streaming standby and two nodes behind haproxy, under load, while one after the
# other goes. Prints a table. Takes some three minutes and changes nothing outside its own temporary folder.
# KEEP=1 leaves the folder there; FROM=its/primary starts from the history loaded then.
#
#   src/operations/many-nodes/try.sh [JAR]       PG_BIN=… JAVA=… PORTS_FROM=8230 DATABASE_PORTS_FROM=54300 SECONDS_EACH=12
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
jar=$(realpath "${1:-target/remontada.jar}")
pg=${PG_BIN:-/usr/lib/postgresql/15/bin}
java=${JAVA:-java}
http=${PORTS_FROM:-8230}
db=${DATABASE_PORTS_FROM:-54300}
each=${SECONDS_EACH:-12}
match=champions-league/2022-23/real-madrid-v-liverpool
tie=/ties/champions-league/2022-23/liverpool-v-real-madrid

missing() { echo "$1 is missing: $2" >&2; exit 2; }
[ -x "$pg/pg_basebackup" ] || missing "PostgreSQL 15 or newer" "install it (apt-get install postgresql), or set PG_BIN"
for tool in haproxy wrk curl setsid; do command -v $tool > /dev/null || missing $tool "install it (apt-get install $tool)"; done
[ -f "$jar" ] || missing "$jar" "build it (mvn -DskipTests package)"

work=$(mktemp -d)
chmod 755 "$work"
pids=()
cleanup() {
    for pid in "${pids[@]}"; do kill "$pid" 2> /dev/null || true; done
    for name in primary standby; do
        [ -f "$work/$name/postmaster.pid" ] && as_postgres "$pg/pg_ctl" -D "$work/$name" -m immediate stop > /dev/null 2>&1 || true
    done
    wait 2> /dev/null || true
    [ -n "${KEEP:-}" ] && echo "Kept $work" || rm -rf "$work"
}
trap cleanup EXIT

# PostgreSQL does not run as root
as_postgres() { if [ "$(id -u)" = 0 ]; then (cd "$work" && runuser -u postgres -- "$@"); else (cd "$work" && "$@"); fi; }
secret() { head -c 18 /dev/urandom | base64 | tr -d '+/='; }
export OWNER_DATABASE_PASSWORD=$(secret) DATABASE_PASSWORD=$(secret) READ_DATABASE_PASSWORD=$(secret) REPLICATION_PASSWORD=$(secret)
super() { as_postgres "$pg/psql" -h "$work/socket" -p "$1" -d "${3:-remontada}" -qAt -c "$2"; }
now() { date +%s.%N; }
minus() { awk "BEGIN { printf \"%.2f\", $1 - $2 }"; }

mkdir "$work/socket" "$work/log"
[ "$(id -u)" = 0 ] && chown postgres "$work" "$work/socket" "$work/log"
server() { # name port
    as_postgres "$pg/pg_ctl" -D "$work/$1" -w -l "$work/log/$1.log" \
        -o "-p $2 -k $work/socket -c listen_addresses=127.0.0.1" start > /dev/null
}

echo "Starting a primary and a standby" >&2
if [ -n "${FROM:-}" ]; then
    cp -a "$FROM" "$work/primary"
    rm -rf "$work/primary/pg_replslot/standby"
else
    as_postgres "$pg/initdb" -D "$work/primary" --auth-local=trust --auth-host=scram-sha-256 -E UTF8 --locale=C.UTF-8 > /dev/null
    { cat "$here/primary.conf"; echo "cluster_name = primary"; } >> "$work/primary/postgresql.conf"
    echo "host replication replicator 127.0.0.1/32 scram-sha-256" >> "$work/primary/pg_hba.conf"
fi
server primary "$db"
cp "$here/roles.sql" "$work/roles.sql"; chmod 644 "$work/roles.sql"
as_postgres env OWNER_DATABASE_PASSWORD="$OWNER_DATABASE_PASSWORD" DATABASE_PASSWORD="$DATABASE_PASSWORD" \
    READ_DATABASE_PASSWORD="$READ_DATABASE_PASSWORD" "$pg/psql" -h "$work/socket" -p "$db" -d postgres -q -f "$work/roles.sql"
[ -n "${FROM:-}" ] || super "$db" "CREATE ROLE replicator REPLICATION LOGIN" postgres
super "$db" "ALTER ROLE replicator PASSWORD '$REPLICATION_PASSWORD'" postgres

both=jdbc:postgresql://127.0.0.1:$db,127.0.0.1:$((db + 1))/remontada?targetServerType=primary
replica=jdbc:postgresql://127.0.0.1:$((db + 1))/remontada
intake() { DATABASE_URL=$both DATABASE_USER=remontada_intake "$java" -jar "$jar" "$@"; }
OWNER_DATABASE_USER=remontada_owner intake prepare | sed 's/^/  /' >&2

as_postgres env PGPASSWORD="$REPLICATION_PASSWORD" "$pg/pg_basebackup" -h 127.0.0.1 -p "$db" -U replicator -D "$work/standby" \
    -X stream -C -S standby -R -c fast
{ cat "$here/standby.conf"; echo "cluster_name = standby"; } >> "$work/standby/postgresql.conf"
server standby $((db + 1))

echo "Starting two nodes behind haproxy" >&2
node() { # name port: a node that only reads
    DATABASE_URL=$both READ_DATABASE_URL=$replica READ_DATABASE_USER=remontada_web DATABASE_PASSWORD= OWNER_DATABASE_PASSWORD= \
        BASE_URL=http://remontada.example PORT=$2 "$java" -jar "$jar" serve > "$work/log/node-$1.log" 2>&1 &
    eval "node_$1=$!"
    pids+=($!)
}
ready() { until curl -sf "http://127.0.0.1:$1/health/ready" > /dev/null; do sleep 0.2; done; }
health() { curl -s "http://127.0.0.1:$1/health/ready"; }
node a "$http"; node b $((http + 1)); ready "$http"; ready $((http + 1))
until health "$http" | grep -q 'from the replica, at most'; do sleep 0.2; done
front=127.0.0.1:$((http + 2))
BIND=$front NODE_A=127.0.0.1:$http NODE_B=127.0.0.1:$((http + 1)) haproxy -f "$here/haproxy.cfg" > "$work/log/haproxy.log" 2>&1 &
pids+=($!)
ready $((http + 2))

pages="$tie / /ties /comebacks /clubs/liverpool /clubs/real-madrid /records /seasons/2022-23/champions-league /first-legs/2-5
    $tie.json /ties/champions-league/2018-19/barcelona-v-liverpool /nights/2019-05-07"
for page in $pages; do curl -s -o /dev/null "http://$front$page"; done
export FAILED

# phase "what happens" command…: puts load on for some seconds, and does something in the middle of it
printf '%-44s %9s %7s %7s %7s   %s\n' "while" requests failed "p99 ms" "max ms" "other pages: requests, failed"
phase() {
    local what=$1; shift
    FAILED=$work/failed-pages; : > "$FAILED"
    PAGES=$pages wrk -t1 -c4 -d"${each}s" --timeout 10s -s "$here/pages.lua" "http://$front" > "$work/wrk" 2>&1 &
    local load=$!
    ANY_DAY=1 PAGES="/ties /comebacks $tie" FAILED=$work/failed-others \
        wrk -t1 -c1 -d"${each}s" --timeout 10s -s "$here/pages.lua" "http://$front" > "$work/wrk-others" 2>&1 &
    local others=$!
    : > "$work/failed-others"
    sleep 3
    "$@" > "$work/said" 2>&1 || true
    wait $load $others
    local requests lost p99 max
    eval "$(grep -h '^requests=' "$work/wrk" | tr ' ' '\n')"
    local failed=$((lost + $(wc -l < "$work/failed-pages")))
    local row; row=$(printf '%-44s %9d %7d %7.0f %7.0f' "$what" "$requests" "$failed" "$p99" "$max")
    eval "$(grep -h '^requests=' "$work/wrk-others" | tr ' ' '\n')"
    printf '%s   %d, %d\n' "$row" "$requests" $((lost + $(wc -l < "$work/failed-others")))
    sed 's/^/    /' "$work/said"
}

# result HOME AWAY: sets one and tells when each node shows it, counted from its commit
result() {
    local total=$((2 + $2)) a b
    until_shown() { until curl -s "http://127.0.0.1:$1$tie.json" | grep -q "\"host\":$total,\"visitor\":5"; do sleep 0.02; done; now; }
    until_shown "$http" > "$work/shown-a" & a=$!
    until_shown $((http + 1)) > "$work/shown-b" & b=$!
    if ! intake result set "$match" "$1-$2" --yes --anyway > "$work/command" 2>&1; then
        kill $a $b; tail -1 "$work/command"; return
    fi
    wait $a $b
    local committed; committed=$(super "$serving" "SELECT extract(epoch FROM max(ended_at)) FROM intake_run")
    echo "result $1-$2 shown by node a $(minus "$(cat "$work/shown-a")" "$committed") s, by node b $(minus "$(cat "$work/shown-b")" "$committed") s after its commit"
}
restart() { kill "$node_a"; wait "$node_a" 2> /dev/null || true; node a "$http"; ready "$http"; echo "node a serves again"; }
stop() { as_postgres "$pg/pg_ctl" -D "$work/$1" -m "$2" -w stop > /dev/null; }
standby_gone() { stop standby fast; sleep 1; health "$http"; echo; }
standby_back() { server standby $((db + 1)); sleep 1; health "$http"; echo; }
primary_gone() { stop primary immediate; sleep 1; health "$http"; echo; echo "a result is refused:"; intake result set "$match" 0-6 --yes --anyway 2>&1 | tail -1; }
promoted() { as_postgres "$pg/pg_ctl" -D "$work/standby" -w promote > /dev/null; serving=$((db + 1)); result 0 7; health "$http"; echo; }

serving=$db
phase "nothing happens" true
phase "a result is set" result 0 4
phase "another result is set" result 0 5
phase "a node restarts" restart
phase "the standby stops" standby_gone
phase "a result is set without the standby" result 0 6
phase "the standby is back" standby_back
phase "the primary is killed" primary_gone
phase "the standby is promoted, a result is set" promoted
echo "results in the promoted database: $(super $((db + 1)) "SELECT string_agg(home_goals || '-' || away_goals, ', ' ORDER BY id) FROM match_report WHERE run_id IN (SELECT id FROM intake_run WHERE kind = 'operator')")"

#!/bin/bash
# How pages grow with the history: two sites, one of the real world and one of the last of a hundred, are asked for every
# kind of page in turn, nothing kept.
#
#   src/operations/growth/measure.sh jdbc:postgresql://localhost/one jdbc:postgresql://localhost/hundred 99 9154-11-26
#
# The second database is made by: DATABASE_URL=… java -jar target/remontada.jar worlds --times 100, which prints the day
# that is today there. REQUESTS of each kind are measured (60), KINDS=tie,club limits them, JAR is another jar.
set -euo pipefail

cd "$(dirname "$0")"
jar=${JAR:-../../../target/remontada.jar}
options="-XX:+UseParallelGC -Xms1g --enable-native-access=ALL-UNNAMED"
port=${PORT:-8290}
serve() { CACHE=0 CLIENT_SHARE=off METRICS_PORT= java $options -jar "$jar" serve >/dev/null & }
trap 'kill $(jobs -p) 2>/dev/null || true' EXIT

DATABASE_URL=$1 PORT=$port serve
DATABASE_URL=$2 ON=$4 PORT=$((port + 1)) serve
for site in $port $((port + 1)); do
    until curl -sf -o /dev/null "http://localhost:$site/health/ready"; do
        [ "$(jobs -r | wc -l)" = 2 ] || { echo "A site did not start"; exit 1; }
        sleep 0.5
    done
done
java -cp "$jar" in-turn.java "http://localhost:$port" "http://localhost:$((port + 1))" "$3" "$4" "${REQUESTS:-60}" ${KINDS:-}

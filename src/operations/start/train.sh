#!/bin/bash
# Makes the JDK's AOT cache for the site's jar: it starts the site once, asks for pages of every kind, and stops it.
# The same JDK with the same options then starts the same jar in a fraction of the time:
#
#   DATABASE_URL=jdbc:postgresql://localhost/remontada src/operations/start/train.sh target/remontada.jar remontada.aot
#   java -XX:AOTCache=remontada.aot <the options below> -jar target/remontada.jar serve
#
# OPTIONS are the JVM's other options, as the image has them.
set -euo pipefail

jar=$1 cache=$2
OPTIONS=${OPTIONS:--XX:+UseParallelGC -Xms256m -XX:CompileThresholdScaling=5 -XX:-UsePerfData --enable-native-access=ALL-UNNAMED}
port=${PORT:-8299}
site=http://127.0.0.1:$port

PORT=$port METRICS_PORT= java -XX:AOTCacheOutput="$cache" $OPTIONS -jar "$jar" serve >/dev/null &
trap 'kill $! 2>/dev/null || true' EXIT
until curl -sf -o /dev/null "$site/health/ready"; do
    kill -0 $! || { echo "The site did not start"; exit 1; }
    sleep 0.2
done
for page in / /ties /ties/champions-league/2018-19/barcelona-v-liverpool '/ties/champions-league/2022-23/liverpool-v-real-madrid?on=2023-03-14' \
    /ties/champions-league/2018-19/barcelona-v-liverpool.json /ties/champions-league/2018-19/barcelona-v-liverpool.png \
    /clubs/liverpool /clubs /comebacks /first-legs/2-0 /seasons/2018-19/champions-league /nights/2019-05-07 /records /health; do
    for encoding in br gzip identity; do
        curl -sf -o /dev/null -H "Accept-Encoding: $encoding" "$site$page"
    done
done
kill $!
wait $! || true
[ -s "$cache" ] || { echo "No cache was made: needs a JDK 25 or newer"; exit 1; }
echo "$(stat -c %s "$cache") bytes in $cache"

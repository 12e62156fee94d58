#!/bin/bash
# How long the site takes from its start to its first tie page, with a database that is loaded, with and without the
# JDK's AOT cache:
#
#   DATABASE_URL=jdbc:postgresql://localhost/remontada src/operations/start/measure.sh target/remontada.jar remontada.aot
#
# With READ_DATABASE_URL and READ_DATABASE_USER instead it is a node that only reads, as behind a balancer.
set -euo pipefail

jar=$1 cache=$2
OPTIONS=${OPTIONS:--XX:+UseParallelGC -Xms256m -XX:-UsePerfData --enable-native-access=ALL-UNNAMED}
port=${PORT:-8299}
page=http://127.0.0.1:$port/ties/champions-league/2018-19/barcelona-v-liverpool

started() { # the JVM's further options
    local begun=$(date +%s%N)
    PORT=$port METRICS_PORT= java "$@" $OPTIONS -jar "$jar" serve >/dev/null 2>&1 &
    until curl -sf -o /dev/null "$page"; do kill -0 $!; sleep 0.005; done
    echo "$((($(date +%s%N) - begun) / 1000000)) ms, $(($(grep VmRSS "/proc/$!/status" | tr -dc 0-9) / 1024)) MB resident"
    kill $!
    wait $! || true
}
for _ in 1 2 3; do echo "without the cache: $(started -XX:AOTMode=off)"; done
for _ in 1 2 3; do echo "with it:           $(started -XX:AOTCache="$cache")"; done

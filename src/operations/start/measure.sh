#!/bin/bash
# How long the site takes from its start to its first tie page, with a database that is loaded, with and without the
# JDK's AOT cache. Time passes on a clock and on the processor: only the latter says something on a machine that is busy.
#
#   DATABASE_URL=jdbc:postgresql://localhost/remontada src/operations/start/measure.sh target/remontada.jar remontada.aot
#
# With READ_DATABASE_URL and READ_DATABASE_USER instead it is a node that only reads, as behind a balancer. Further pairs
# of a jar and its cache are measured in turns with the first, to compare. Without DATABASE_URL it is the embedded
# PostgreSQL in DATA_DIR, which must hold the history already.
set -euo pipefail

OPTIONS=${OPTIONS:--XX:+UseParallelGC -Xms256m -XX:CompileThresholdScaling=5 -XX:-UsePerfData --enable-native-access=ALL-UNNAMED}
port=${PORT:-8299}
page=/ties/champions-league/2018-19/barcelona-v-liverpool

opens() { (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; }

started() { # the jar and the JVM's further options
    local jar=$1
    shift
    local begun=$(date +%s%N)
    PORT=$port METRICS_PORT= java "$@" $OPTIONS -jar "$jar" serve >/dev/null 2>&1 &
    until opens; do
        kill -0 $! || { echo "The site did not start"; exit 1; }
        sleep 0.005
    done
    local open=$(date +%s%N)
    curl -sf -o /dev/null "http://127.0.0.1:$port$page"
    local shown=$(date +%s%N)
    local used=$(sed 's/.*) //' "/proc/$!/stat" | awk '{ print ($12 + $13) * 10 }')
    echo "open after $(((open - begun) / 1000000)) ms, first page after $(((shown - begun) / 1000000)) ms," \
        "$used ms of processor, $(awk '/VmRSS/ { printf "%d", $2 / 1024 }' "/proc/$!/status") MB resident"
    kill $!
    wait $! || true
}
echo "$(nproc) cores, load $(cut -d ' ' -f 1 /proc/loadavg), $(java -version 2>&1 | sed -n 2p)"
for _ in 1 2 3; do
    pairs=("$@")
    while [ ${#pairs[@]} -gt 0 ]; do
        echo "${pairs[0]} without a cache: $(started "${pairs[0]}" -XX:AOTMode=off)"
        echo "${pairs[0]} with its cache:  $(started "${pairs[0]}" -XX:AOTCache="${pairs[1]}")"
        pairs=("${pairs[@]:2}")
    done
done

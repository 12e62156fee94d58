#!/bin/bash
# How pages grow with the history: every kind of page of the real world beside the same pages of the last of a hundred.
#
#   src/operations/growth/measure.sh jdbc:postgresql://localhost/one jdbc:postgresql://localhost/hundred 99 9154-11-26
#
# The second database is made by: DATABASE_URL=… java -jar target/remontada.jar worlds --times 100, which prints the day
# that is today there. BENCH are further options of bench, such as --only tie,club.
set -euo pipefail

cd "$(dirname "$0")/../../.."
REMONTADA=${REMONTADA:-java -XX:+UseParallelGC --enable-native-access=ALL-UNNAMED -jar target/remontada.jar}
one=$1 many=$2 world=$3 day=$4
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

DATABASE_URL=$one $REMONTADA bench --port 0 ${BENCH:-} >"$work/one"
DATABASE_URL=$many ON=$day $REMONTADA bench --port 0 --world "$world" ${BENCH:-} >"$work/many"
rows() { sed -n '/^page /,$p' "$1" | tail -n +2 | sed -E 's/^(.{12}) +([0-9.]+) ms .*/\1|\2/' | grep '|'; }
paste -d'|' <(rows "$work/one") <(rows "$work/many") |
    awk -F'|' 'BEGIN { printf "%-14s %9s %9s %6s\n", "page", "one, ms", "many, ms", "times" }
               { printf "%-14s %9s %9s %6.2f\n", $1, $2, $4, $4 / ($2 > 0 ? $2 : 0.1) }'

#!/usr/bin/env bash
# Starts the site of target/remontada.jar on a database of its own and lets hostile clients at it; prints what a reader
# felt meanwhile. Needs a JDK 25 and `mvn -DskipTests package`; `ulimit -n 20000` or more for the ten thousand.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
jar=${JAR:-$here/../../../target/remontada.jar}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
[ -f "$jar" ] || { echo "There is no $jar: mvn -DskipTests package makes it" >&2; exit 2; }
ulimit -n "$(ulimit -Hn)"

work=$(mktemp -d)
trap 'kill "${site:-}" 2>/dev/null; wait 2>/dev/null; rm -rf "$work"' EXIT
PORT=0 DATA_DIR=$work/data TRUSTED_PROXIES=127.0.0.1,::1 \
  "$java" -XX:+UseParallelGC -Xmx256m --enable-native-access=ALL-UNNAMED -jar "$jar" serve >"$work/out" 2>"$work/err" &
site=$!
until address=$(grep -om1 'http://localhost:[0-9]*' "$work/out"); do
  kill -0 $site || { cat "$work/out" "$work/err" >&2; exit 1; }
  sleep 1
done
"$java" "$here/clients-hostile.java" "$address" "${SECONDS_EACH:-20}"
echo "Memory of the site, at most: $(awk '/VmHWM/ {print int($2 / 1024)}' /proc/$site/status) MB, heap 256 MB"
echo "Failures in its log: $(grep -c ' ERROR ' "$work/err" || true)"

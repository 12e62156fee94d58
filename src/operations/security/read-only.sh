#!/usr/bin/env bash
# Runs target/remontada.jar as the container does: another user than root, a file system that can't be written but for a
# /tmp without programs, and a database outside; asks for pages of every kind, and says what was written.
# Needs root (for mounts in a namespace of its own), util-linux, curl, a JDK 25, the packages of PostgreSQL 15 or newer,
# and `mvn -DskipTests package`.
set -euo pipefail
root=$(cd "$(dirname "$0")/../../.." && pwd)
jar=${JAR:-$root/target/remontada.jar}
java=$(readlink -f "$(command -v "${JAVA_HOME:+$JAVA_HOME/bin/}java")")
[ -f "$jar" ] || { echo "There is no $jar: mvn -DskipTests package makes it" >&2; exit 2; }
postgres=$(ls -d /usr/lib/postgresql/*/bin | tail -1)

work=$(mktemp -d)
chmod 755 "$work"
cleanup() {
  [ -z "${site:-}" ] || kill "$site" 2>/dev/null || true
  wait 2>/dev/null || true
  runuser -u postgres -- "$postgres/pg_ctl" -D "$work/database" -m immediate stop >/dev/null 2>&1 || true
  rm -rf "$work"
}
trap cleanup EXIT

mkdir "$work/app"
cp "$jar" "$work/app/remontada.jar"
(cd "$work/app" && "$(dirname "$java")/jar" xf remontada.jar "lib/linux-$(uname -m)/libbrotli.so" && mv lib/*/libbrotli.so . && rm -r lib)

install -d -o postgres -m 700 "$work/database"
port=$((20000 + RANDOM % 10000))
runuser -u postgres -- "$postgres/initdb" -D "$work/database" -A trust -U remontada >/dev/null
runuser -u postgres -- "$postgres/pg_ctl" -D "$work/database" -w -l "$work/database/log" \
  -o "-p $port -c unix_socket_directories= -c listen_addresses=127.0.0.1" start >/dev/null
runuser -u postgres -- "$postgres/createdb" -h 127.0.0.1 -p "$port" -U remontada remontada

# The bind mounts keep what has to be read in sight; everything else that is mounted is made read-only
PORT=0 DATABASE_URL=jdbc:postgresql://127.0.0.1:$port/remontada unshare --mount bash -euc '
  mount --make-rprivate /
  mount --bind "$1" /mnt
  mount -t tmpfs -o noexec,nosuid,nodev,size=64m,mode=1777 tmpfs /tmp
  findmnt -rno TARGET | grep -Ev "^/(proc|sys|dev|tmp)(/|$)" | while read -r target; do
    mount -o remount,bind,ro "$target" 2>/dev/null || true
  done
  ! touch /written 2>/dev/null
  cd /mnt
  exec setpriv --reuid 10001 --regid 10001 --clear-groups --no-new-privs --inh-caps=-all "$2" -XX:+UseParallelGC \
    -XX:-UsePerfData -Dbrotli4j.library.path=/mnt/libbrotli.so --enable-native-access=ALL-UNNAMED \
    -jar remontada.jar serve' _ "$work/app" "$java" >"$work/out" 2>"$work/err" &
site=$!
for _ in $(seq 300); do
  address=$(grep -om1 'http://localhost:[0-9]*' "$work/out" || true)
  [ -z "$address" ] || break
  kill -0 "$site" || { cat "$work/out" "$work/err" >&2; exit 1; }
  sleep 1
done

echo "As user $(awk '/^Uid/ {print $2}' "/proc/$site/status"), root file system $(awk '$2 == "/" {split($4, o, ","); print o[1]}' "/proc/$site/mounts")"
status=0
for path in / /ties /ties/champions-league/2018-19/barcelona-v-liverpool.png /clubs/liverpool.json /comebacks.csv \
  /comebacks.atom /ties.ics /about/data/facts.zip /about/data/football-txt.zip /health/ready; do
  code=$(curl -so "$work/answer" -H 'Accept-Encoding: br' -w '%{http_code} %{size_download} bytes %header{content-encoding}' "$address$path")
  echo "$path $code"
  [ "${code%% *}" = 200 ] || status=1
done
echo "Left in /tmp:"
find "/proc/$site/root/tmp" -mindepth 1 -printf '  %P %s bytes\n'
echo "Warnings and failures in the log: $(grep -cE ' (WARN|ERROR) ' "$work/err" || true)"
grep -E ' (WARN|ERROR) ' "$work/err" | head -5 || true
exit $status

#!/bin/bash
# Starts the site in its container, the JVM set for the memory that the container may take:
#
#   docker run -m 256m …
#
# Below 400 MB a small heap, 8 MB of kept answers, code compiled by the quick compiler only, and no AOT cache, which
# would take more memory than it saves. Else the cache, a heap of at least 256 MB, and code compiled later than usual:
# most of what a start runs is run a few times only. JAVA_OPTIONS come after these, so they win.
set -euo pipefail

limit=
for file in /sys/fs/cgroup/memory.max /sys/fs/cgroup/memory/memory.limit_in_bytes; do
    if [ -r "$file" ]; then limit=$(<"$file"); break; fi
done
options=(-XX:-UsePerfData -Dbrotli4j.library.path=/libbrotli.so --enable-native-access=ALL-UNNAMED)
if [[ $limit =~ ^[0-9]+$ && ${#limit} -le 9 && $limit -lt 400000000 ]]; then
    # glibc keeps what many threads gave back, unless it is told not to
    export MALLOC_ARENA_MAX=2 CACHE=${CACHE:-8}
    options+=(-XX:+UseSerialGC "-Xmx$((limit * 30 / 100))" -Xss512k -XX:TieredStopAtLevel=1
        -XX:ReservedCodeCacheSize=32m -XX:MaxDirectMemorySize=16m)
else
    options+=(-XX:AOTCache=/remontada.aot -XX:+UseParallelGC -Xms256m -XX:CompileThresholdScaling=5)
fi
exec java "${options[@]}" ${JAVA_OPTIONS:-} -jar "${JAR:-/remontada.jar}" "$@"

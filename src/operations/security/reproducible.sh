#!/usr/bin/env bash
# Builds the jar twice, in two folders of other names and at other times, and compares every byte.
# Further words are for Maven: -o builds without the network, -Dcompile.checks=-Xdiags:compact without the checks.
set -euo pipefail
root=$(cd "$(dirname "$0")/../../.." && pwd)
command -v mvn >/dev/null || { echo "Needs Maven" >&2; exit 2; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for name in one another-place; do
  mkdir "$work/$name"
  tar -C "$root" -cf - pom.xml src db web | tar -C "$work/$name" -xf -
done
for name in one another-place; do
  find "$work/$name" -type f -exec touch {} +
  (cd "$work/$name" && mvn -q -B -DskipTests "$@" package)
done

status=0
for file in remontada.jar remontada.cdx.json; do
  if cmp -s "$work/one/target/$file" "$work/another-place/target/$file"; then
    echo "$file is the same to the byte: $(sha256sum < "$work/one/target/$file" | cut -d' ' -f1)"
  else
    echo "$file differs"
    status=1
  fi
done
if [ $status != 0 ] && command -v unzip >/dev/null; then
  diff <(unzip -lv "$work/one/target/remontada.jar") <(unzip -lv "$work/another-place/target/remontada.jar") | head -40 || true
fi
exit $status

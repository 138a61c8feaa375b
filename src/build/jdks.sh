#!/usr/bin/env bash
# Prints the home of every JDK 17 or newer on this machine, one a line, each once.
set -euo pipefail
shopt -s nullglob

for home in ${JAVA_HOME:+"$JAVA_HOME"} /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "${HOME:-/nonexistent}"/.sdkman/candidates/java/* \
  "${HOME:-/nonexistent}"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
  if [ ! -x "$home/bin/java" ] || [ ! -r "$home/release" ]; then continue; fi
  major=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release")
  [ "${major:-0}" -ge 17 ] || continue
  (cd -P "$home" && pwd)
done | sort -u

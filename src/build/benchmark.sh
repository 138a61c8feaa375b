#!/usr/bin/env bash
# Times whole commands as a person starts them: process start to end, medians, for each JDK found, with and without
# the start-up archive; then reading verbs with five years of 400 invented districts in the store; then exports of one
# 400-district run with their peak memory. "mvn verify -Pbenchmark" runs it; RUNS=n changes the number of runs (7).
set -euo pipefail
export LC_ALL=C.UTF-8

here=$(cd -P "$(dirname "${BASH_SOURCE[0]}")" && pwd)
app=$(cd -P "$here/../.." && pwd)
sample=$app/data-samples/massachusetts-2012-13
runs=${RUNS:-7}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

launch() {
  local code=0
  "$app/determinations" "$@" >"$scratch/out" 2>&1 </dev/null || code=$?
  if [ "$code" -ne 0 ]; then
    printf 'exit code %s, so nothing is timed: determinations %s\n' "$code" "$*" >&2
    tail -n 20 "$scratch/out" >&2
    exit 1
  fi
}

cycle() {
  rm -rf "${scratch:?}/home"
  launch cycle "$sample" --home "$scratch/home"
}
explain() { launch explain 00350000 --home "$scratch/filled"; }
help() { launch --help; }

# Five years of an invented state in one store; runs 1 to 20, four a year.
five_years() {
  local year
  for year in 2012-13 2013-14 2014-15 2015-16 2016-17; do
    launch practice-data --districts 400 --seed 2012 --cycle "$year" --out "$scratch/state-$year"
    launch cycle "$scratch/state-$year" --home "$scratch/five-years"
  done
}
explain_of_5() { launch explain 90280000 --home "$scratch/five-years"; }
runs_of_5() { launch runs list --home "$scratch/five-years"; }
diff_of_5() { launch diff 18 19 --home "$scratch/five-years"; }

# Prints the median of the numbers on standard input.
median() { sort -n | awk '{ value[NR] = $1 } END { print value[int((NR + 1) / 2)] }'; }

# Times one of the functions above; one line of the table.
measure() {
  local jdk=$1 archive=$2 verb=$3 TIMEFORMAT='%R %U' i
  "$verb"
  : >"$scratch/times"
  for ((i = 0; i < runs; i++)); do
    { time "$verb" 2>&3; } 3>&2 2>>"$scratch/times"
  done
  printf '%-34s %-8s %-12s %8s %8s\n' "$jdk" "$archive" "$verb" \
    "$(cut -d' ' -f1 "$scratch/times" | median)" "$(cut -d' ' -f2 "$scratch/times" | median)"
}

# Hands out run 4 of the last of the five years in one format, into a folder of its own.
hand_out() { launch export 20 --format "$1" --home "$scratch/five-years" --out "$scratch/handed/$1-$2"; }

# The most memory that any process of one export held, in MB; empty where the kernel does not tell.
peak_of() {
  local process peak most=0
  hand_out "$1" peak &
  while kill -0 $! 2>/dev/null; do
    for process in $(pgrep -P $! 2>/dev/null || true) $!; do
      peak=$(awk '/^VmHWM:/ { print $2 }' "/proc/$process/status" 2>/dev/null || true)
      [ "${peak:-0}" -le "$most" ] || most=$peak
    done
    sleep 0.02
  done
  wait $!
  [ "$most" -eq 0 ] || printf '%s' "$((most / 1024))"
}

# Times an export; one line of the table.
measure_export() {
  local format=$1 TIMEFORMAT='%R %U' i
  hand_out "$format" first
  : >"$scratch/times"
  for ((i = 0; i < runs; i++)); do
    { time hand_out "$format" "$i" 2>&3; } 3>&2 2>>"$scratch/times"
  done
  printf '%-34s %-8s %8s %8s %8s\n' "export of 400 districts" "$format" \
    "$(cut -d' ' -f1 "$scratch/times" | median)" "$(cut -d' ' -f2 "$scratch/times" | median)" "$(peak_of "$format")"
}

launch cycle "$sample" --home "$scratch/filled"
five_years
printf '%s runs each after one that is not counted; seconds, medians; %s cores, load %s\n\n' \
  "$runs" "$(getconf _NPROCESSORS_ONLN)" "$(cut -d' ' -f1 /proc/loadavg 2>/dev/null || echo unknown)"
printf '%-34s %-8s %-12s %8s %8s\n' Java archive command wall 'user CPU'
while IFS= read -r jdk; do
  export DETERMINATIONS_JAVA_HOME=$jdk
  name=$(sed -n 's/^IMPLEMENTOR="\(.*\)"/\1/p' "$jdk/release") version=$(sed -n 's/^JAVA_VERSION="\(.*\)"/\1/p' "$jdk/release")
  for verb in cycle explain help explain_of_5 runs_of_5 diff_of_5; do
    DETERMINATIONS_NO_CACHE=0 measure "$version $name" with "$verb"
    DETERMINATIONS_NO_CACHE=1 measure "$version $name" without "$verb"
  done
done < <(bash "$here/jdks.sh")

unset DETERMINATIONS_JAVA_HOME
printf '\n%-34s %-8s %8s %8s %8s\n' command format wall 'user CPU' 'peak MB'
for format in csv json xlsx html pdf docx; do
  measure_export "$format"
done

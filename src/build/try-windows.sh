#!/usr/bin/env bash
# Tries determinations.cmd in Wine's command interpreter, with programs in place of java.exe, mvn and timeout.exe that say how
# they were called. Debian: apt-get install wine gcc-mingw-w64-x86-64-win32. No Windows and no Java take part. Not tried
# here, because Wine reads these lines otherwise: what is a terminal, and building again after a change.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
root=$PWD
scratch=$(mktemp -d)
export WINEPREFIX=${WINEPREFIX:-$scratch/wine} WINEDEBUG=-all LC_ALL=C.UTF-8
trap 'wineserver -k 2>/dev/null || true; rm -rf "$scratch"' EXIT

app="$scratch/An (odd) Ämt & folder!"
log=$scratch/log
export STUB_LOG="Z:${log//\//\\}"
passed=0

windows() { printf 'Z:%s' "${1//\//\\}"; }
fail() {
  printf 'FAILED: %s\n' "$1" >&2
  { echo '-- recorded'; cat "$log"; echo '-- said'; cat "$scratch/out" "$scratch/err"; } >&2 || true
  exit 1
}
recorded() { tr -d '\r' <"$log" | grep -xF -- "$1" >/dev/null || fail "$2: expected the line <$1>"; }
not_recorded() { ! grep -qF -- "$1" "$log" || fail "$2: did not expect <$1>"; }
said() { grep -qF -- "$1" "$scratch/err" || fail "$2: expected the message <$1>"; }
pass() { passed=$((passed + 1)) && printf 'ok: %s\n' "$1"; }

# A command line as a person types it, in a file of its own because Wine would quote it anew.
type_line() {
  printf '@echo off\r\n%s\r\n' "$1" >"$scratch/typed.bat"
  : >"$log"
  code=0
  (cd "$scratch" && wine cmd /c typed.bat >out 2>err </dev/null) || code=$?
}

# The same in a console, which has a code page.
type_in_console() {
  printf '@echo off\r\n%s\r\n' "$1" >"$scratch/typed.bat"
  : >"$log"
  (cd "$scratch" && timeout 60 script -qec 'wine cmd /c typed.bat' /dev/null >out 2>err </dev/null) || true
}

jdk() {
  mkdir -p "$2/bin"
  cp "$scratch/java.exe" "$2/bin/java.exe"
  [ "${3:-jdk}" = jre ] || cp "$scratch/java.exe" "$2/bin/javac.exe"
  printf 'IMPLEMENTOR="Example"\r\nJAVA_VERSION="%s"\r\n' "$1" >"$2/release"
}

x86_64-w64-mingw32-gcc -municode -o "$scratch/java.exe" src/build/windows/java.c
x86_64-w64-mingw32-gcc -o "$scratch/timeout.exe" src/build/windows/timeout.c
wine wineboot -i >/dev/null 2>&1
cp "$scratch/timeout.exe" "$WINEPREFIX/drive_c/windows/system32/timeout.exe"
programs="$WINEPREFIX/drive_c/Program Files"
rm -rf "$programs/Java" "$programs/Eclipse Adoptium" "$programs/Amazon Corretto" "$programs/Zulu"

mkdir -p "$app"
# A copy on a drive of its own: the folder's name is what is tried.
sed 's/\r$//; s/$/\r/' "$root/determinations.cmd" >"$app/determinations.cmd"
export FOLDER WORD
FOLDER=$(windows "$app")
WORD=Jäger
start='"%FOLDER%\determinations.cmd"'

type_line "$start version"
[ "$code" -eq 1 ] || fail "exit $code without Java"
said 'no Java 17 or newer was found' 'without Java'
pass 'without Java it says what to install'

jdk 11.0.2 "$programs/Java/jdk-11"
jdk 17.0.9 "$programs/Eclipse Adoptium/jdk-17.0.9.9-hotspot"
jdk 21.0.4 "$programs/Amazon Corretto/jdk21.0.4"
jdk 21.0.10 "$programs/Zulu/zulu-21" jre
echo jar >"$app/determinations.jar"
type_line "$start version"
[ "$code" -eq 7 ] || fail "exit $code, java.exe said 7"
recorded 'self C:\Program Files\Zulu\zulu-21\bin\java.exe' 'newest'
recorded "word -Ddeterminations.app=$(windows "$app")" 'application folder'
recorded 'word -Ddeterminations.terminal=' 'files are no terminal'
pass 'the newest Java of all makers is used, and its exit code passed on'

type_line "$start explain \"two words\" \"bang!\" \"a & b\" %WORD% \"(z)\""
for word in explain 'two words' 'bang!' 'a & b' Jäger '(z)'; do recorded "word $word" 'arguments'; done
pass 'arguments with blanks, !, &, brackets and umlauts arrive as they are'

printf '%s version\r\n' "$start" >"$scratch/inner.bat"
type_in_console 'chcp 437 >nul
cmd /c inner.bat
chcp >codepage'
recorded 'codepage 65001' 'text is UTF-8'
grep -q 437 "$scratch/codepage" || fail 'the code page is not restored'
pass 'text is UTF-8 while the program runs, and the code page is restored'

export DETERMINATIONS_JAVA_HOME='C:\Program Files\Eclipse Adoptium\jdk-17.0.9.9-hotspot'
type_line "$start version"
recorded 'self C:\Program Files\Eclipse Adoptium\jdk-17.0.9.9-hotspot\bin\java.exe' 'asked for'
recorded 'word -Xshare:auto' 'archive of Java 17'
grep -q '^word -XX:SharedArchiveFile=.*\\start\\read-17000009-' "$log" || fail 'the start-up archive is not used'
type_line "$start --quiet cycle x"
grep -q '^word -XX:SharedArchiveFile=.*\\start\\run-17000009-' "$log" || fail 'running has no archive of its own'
type_line "$start validate x"
grep -q '^word -XX:SharedArchiveFile=.*\\start\\run-17000009-' "$log" || fail 'checking files has another archive'
not_recorded ArchiveClassesAtExit 'made once'
export DETERMINATIONS_NO_CACHE=1
type_line "$start version"
not_recorded SharedArchiveFile 'told not to'
unset DETERMINATIONS_NO_CACHE
pass 'reading and running have a start-up archive each, made once, not when told so'

mkdir -p "$scratch/cycle/secondary" "$scratch/home"
truncate -s 134217728 "$scratch/cycle/secondary/records.csv"
truncate -s 999999999 "$scratch/home/large"
type_line "$start run secondary cycle --home home"
recorded 'word -XX:TieredStopAtLevel=1' 'one compiler for what is small'
truncate -s 3000000000 "$scratch/cycle/secondary/records.csv"
type_line "$start run secondary cycle --home home"
not_recorded TieredStopAtLevel 'both compilers for a large file'
type_line "$start explain cycle"
recorded 'word -XX:TieredStopAtLevel=1' 'a verb that reads little'
mkdir -p "$scratch/state/official"
truncate -s 8388608 "$scratch/state/official/indicators.csv"
type_line "$start run official state"
recorded 'word -XX:TieredStopAtLevel=1' 'one compiler for a state of ordinary size'
truncate -s 8388609 "$scratch/state/official/indicators.csv"
type_line "$start run official state"
recorded 'word -XX:Tier4InvocationThreshold=80000' 'both compilers for a large state, the second later'
pass 'both compilers work where a cycle folder has a large file, one everywhere else'

export DETERMINATIONS_JAVA_HOME='C:\Program Files\Java\jdk-11'
type_line "$start version"
said 'is no Java 17 or newer; looking elsewhere' 'too old'
unset DETERMINATIONS_JAVA_HOME
pass 'a Java that is too old is named and not used'

echo '<project/>' >"$app/pom.xml"
mkdir -p "$app/src/main" "$app/sql" "$app/.git" "$scratch/tools"
rm "$app/determinations.jar"
cat >"$scratch/tools/mvn.cmd" <<'END'
@echo off
echo mvn with %JAVA_HOME%>>"%STUB_LOG%"
if exist "%FOLDER%\broken" exit /b 1
if not exist "%FOLDER%\target" mkdir "%FOLDER%\target"
echo jar>"%FOLDER%\target\determinations.jar"
END
export WINEPATH="$(windows "$scratch/tools")"
echo 'class Old {}' >"$app/src/main/Old.java"
type_line "$start version"
said 'building once' 'first start'
recorded 'mvn with C:\Program Files\Amazon Corretto\jdk21.0.4' 'the newest with a compiler'
rm "$app/target/determinations.jar"
: >"$app/broken"
type_line "$start version"
[ "$code" -eq 1 ] || fail "exit $code of a failed build"
said 'the build failed' 'failed build'
pass 'it builds when there is no jar, with the newest Java that has a compiler, and says when that fails'

printf '%s passed in the command interpreter of %s\n' "$passed" "$(wine --version)"

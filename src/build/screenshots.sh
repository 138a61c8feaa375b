#!/usr/bin/env bash
# Makes pictures of what people use, for somebody to look at: the report site in both editions, a letter in both forms and the
# workbook, all of the invented practice year, into target/screenshots/. "mvn verify -Pscreenshots" runs it. On Debian:
# apt-get install chromium libreoffice-calc libreoffice-writer poppler-utils
set -euo pipefail
export LC_ALL=C.UTF-8

here=$(cd -P "$(dirname "${BASH_SOURCE[0]}")" && pwd)
app=$(cd -P "$here/../.." && pwd)
sample=$app/data-samples/practice-2012-13
pictures=$app/target/screenshots
width=1280
most_pages=12

# The first of the commands that is installed; otherwise says which package brings it, and gives up.
need() {
  local package=$1 command
  shift
  for command in "$@"; do
    if command -v "$command"; then return; fi
  done
  printf 'screenshots need %s, which is not installed: apt-get install %s\n' "$1" "$package" >&2
  return 1
}

missing=0
browser=$(need chromium chromium chromium-browser google-chrome) || missing=1
office=$(need 'libreoffice-calc libreoffice-writer' soffice libreoffice) || missing=1
raster=$(need poppler-utils pdftoppm) || missing=1
[ "$missing" -eq 0 ] || exit 1

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# Types one command in the year's own home; the first word is the exit code that it must end with.
type_in() {
  local expected=$1 code=0
  shift
  "$app/determinations" "$@" --home "$scratch/home" >"$scratch/said" 2>&1 </dev/null || code=$?
  [ "$code" -eq "$expected" ] && return
  printf 'exit code %s in place of %s: determinations %s\n' "$code" "$expected" "$*" >&2
  tail -n 20 "$scratch/said" >&2
  exit 1
}

# Runs 1 to 4, the official one released; run 5 is the secondary analysis, released too.
practice_year() {
  local run=$scratch/home/out/2012-13
  type_in 0 cycle "$sample" --as 'An Analyst'
  type_in 5 checklist 4 --sign open-discrepancies --note 'To be answered in an amendment' --as 'An Approver'
  type_in 5 checklist 4 --sign undetermined --note 'They have no level' --as 'An Approver'
  type_in 0 checklist 4 --sign review-list --note 'It stays as its level says' --as 'An Approver'
  type_in 0 approve 4 --as 'An Approver'
  type_in 0 release 4 --as 'An Analyst'
  type_in 0 run secondary "$sample" --as 'An Analyst'
  type_in 0 checklist 5 --sign proposals --note 'Nobody has decided yet' --as 'An Approver'
  type_in 0 approve 5 --as 'An Approver'
  type_in 0 release 5 --as 'An Analyst'
  type_in 0 export 4 --format xlsx,html
  type_in 0 export 4 --format xlsx,html --audience public
  type_in 0 export 3 --format pdf,docx
  department=$run/official/export-4-department
  public=$scratch/home/out/public/2012-13/export-4
  letters=$run/preliminary/export-3-department-CONFIDENTIAL
}

browse() {
  "$browser" --headless --no-sandbox --disable-gpu --disable-background-networking --hide-scrollbars \
    --user-data-dir="$scratch/profile" "$@" 2>>"$scratch/browser.log"
}

# A picture of a whole page: a copy of it, which may run a script of ours, tells its height first.
picture_of_page() {
  local name=$1 page=$2 wide=${3:-$width} copy height
  copy=$(dirname "$page")/measured.html
  { sed 's/<meta http-equiv="Content-Security-Policy"[^>]*>//' "$page" && printf '<script>document.title="tall:"+document.documentElement.scrollHeight</script>\n'; } >"$copy"
  height=$(browse --window-size="$wide,800" --dump-dom "file://$copy" | grep -o 'tall:[0-9]*' | head -n 1 | cut -d: -f2 || true)
  rm "$copy"
  browse --window-size="$wide,${height:-4000}" --screenshot="$pictures/$name.png" "file://$page" >/dev/null
  [ -s "$pictures/$name.png" ]
}

# The top of a page, as the README shows two: src/docs/pictures has copies of these.
picture_of_top() {
  browse --window-size=1100,760 --screenshot="$pictures/$1.png" "file://$2" >/dev/null
  [ -s "$pictures/$1.png" ]
}

picture_of_print() { "$raster" -png -r 70 -l "$most_pages" "$2" "$pictures/$1"; }

# A picture of each of the first pages that LibreOffice would print.
picture_of_document() {
  local name=$1 document=$2
  "$office" "-env:UserInstallation=file://$scratch/office" --headless --convert-to pdf --outdir "$scratch/$name" "$document" \
    >>"$scratch/office.log" 2>&1
  picture_of_print "$name" "$scratch/$name/$(basename "${document%.*}").pdf"
}

rm -rf "$pictures"
mkdir -p "$pictures"
practice_year
picture_of_page department-state "$department/html/index.html"
picture_of_page department-state-narrow "$department/html/index.html" 500
picture_of_page department-rules "$department/html/rules.html"
picture_of_page department-data "$department/html/data.html"
picture_of_page public-state "$public/html/index.html"
for district in 90060000-analyzed 90320000-undetermined 90280000-reassigned; do
  picture_of_page "department-$district" "$department/html/districts/${district%%-*}.html"
  picture_of_page "public-$district" "$public/html/districts/${district%%-*}.html"
done
picture_of_top top-public-state "$public/html/index.html"
picture_of_top top-department-district "$department/html/districts/90280000.html"
letter=2012-13-preliminary-2012-08-13-CONFIDENTIAL-90060000-letter
picture_of_print letter-pdf "$letters/pdf/$letter.pdf"
picture_of_document letter-docx "$letters/docx/$letter.docx"
picture_of_document workbook "$department/xlsx/determinations.xlsx"
picture_of_document public-workbook "$public/xlsx/determinations.xlsx"
printf '%s pictures to look at in %s\n' "$(find "$pictures" -name '*.png' | wc -l)" "$pictures"

package org.determinations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.determinations.application.TestInstallation;
import org.determinations.practice.Folders;
import org.junit.jupiter.api.Test;

/**
 * The practice year as its README tells it, and October to June as the documents do: every number of the story is held against what the program printed and wrote. The
 * next year's is held by the class above.
 */
class PracticeYearTest extends NextYearStory {
    /** The runs whose districts the columns of the README's tables count. */
    private static final List<String> COLUMNS = List.of(
            "provisional/run-1-CONFIDENTIAL",
            "preliminary/run-2-CONFIDENTIAL",
            "official/run-4-CONFIDENTIAL",
            "official/run-5-CONFIDENTIAL");

    @Test
    void the_folder_that_the_reader_makes_is_the_sample_byte_for_byte() {
        assertThat(Folders.content(scratch.resolve("my-practice"))).isEqualTo(Folders.content(SAMPLE));
        assertThat(said("practice-data --districts 60 --seed 2012 --out my-practice"))
                .contains(": 60 districts, ");
    }

    @Test
    void validation_finds_no_row_to_reject() {
        assertThat(said("validate " + FOLDER).lines().filter(line -> line.contains(" accepted, ")))
                .hasSize(13)
                .allMatch(line -> line.contains(", 0 rejected"));
        assertThat(said("validate " + FOLDER))
                .endsWith("The stages can run.\n")
                .contains("it is read as no denominator");
    }

    @Test
    void the_year_in_one_go_prints_a_line_for_each_run_and_writes_the_files_of_the_single_steps() {
        assertThat(said("cycle " + FOLDER + " --home my-whole-year").lines()).hasSize(4);
        Map<String, String> steps = new TreeMap<>(TestInstallation.outputs(scratch.resolve(HOME)));
        steps.keySet()
                .removeIf(name -> name.contains("release-")
                        || name.contains("export-")
                        || name.startsWith("public/")
                        || name.startsWith("2013-14/")
                        || name.contains("run-5")
                        || name.contains("run-6"));
        assertThat(TestInstallation.outputs(scratch.resolve(WHOLE)))
                .isEqualTo(steps)
                .hasSizeGreaterThan(20);
    }

    @Test
    void districts_at_each_level_and_in_each_category_are_those_of_the_tables() {
        for (int i = 0; i < COLUMNS.size(); i++) {
            List<CSVRecord> districts = determinations(COLUMNS.get(i));
            assertThat(districts).hasSize(60);
            assertThat(column("levels", i + 1))
                    .as(COLUMNS.get(i))
                    .isEqualTo(count(
                            districts,
                            row -> row.get("accountability_level").isEmpty()
                                    ? "(blank)"
                                    : row.get("accountability_level")));
            assertThat(column("categories", i + 1))
                    .as(COLUMNS.get(i))
                    .isEqualTo(count(
                            districts, row -> row.get("category").isEmpty() ? "undetermined" : row.get("category")));
        }
    }

    @Test
    void each_run_prints_the_numbers_of_its_column() {
        List<String> printed = List.of(
                said("run provisional " + FOLDER),
                said("run preliminary " + FOLDER),
                said("run official " + FOLDER),
                endings("correct " + FOLDER).get(2).out());
        for (int i = 0; i < COLUMNS.size(); i++) {
            String text = printed.get(i);
            column("categories", i + 1)
                    .forEach((word, number) ->
                            assertThat(text).containsPattern("(?m)^    " + word + "\\b.* " + number + "$"));
        }
    }

    @Test
    void the_change_report_says_what_the_readme_counts() throws IOException {
        Map<String, Integer> told = column("changes", 1);
        String words = told.get("unchanged") + " districts unchanged, " + told.get("changed") + " districts changed, "
                + told.get("newly determined") + " district newly determined, " + told.get("no longer determined")
                + " district no longer determined. " + told.get("near move") + " near moves";
        assertThat(told).containsEntry("near move", 6).containsEntry("unchanged", 53);
        String corrected = said("correct " + FOLDER).replaceAll("\\s+", " ");
        assertThat(corrected).contains(words, "WHAT CHANGED: 7 DISTRICTS");
        assertThat(said("diff 2 3").replaceAll("\\s+", " ")).contains(words);
        List<CSVRecord> rows = Folders.rows(out("2012-13/preliminary/run-3-CONFIDENTIAL/changes.csv"));
        assertThat(rows)
                .hasSize(60)
                .filteredOn(row -> row.get("near_move").equals("yes"))
                .hasSize(6);
        assertThat(rows)
                .filteredOn(row -> !row.get("change").equals("UNCHANGED"))
                .allMatch(row -> row.get("cause").equals("corrected input"))
                .extracting(row -> row.get("discrepancy_ids") + row.get("district_code"))
                .containsExactlyElementsOf(moved("moved"));
        assertThat(Files.readString(out("2012-13/preliminary/run-3-CONFIDENTIAL/changes.md")))
                .contains("CONFIDENTIAL");
    }

    @Test
    void the_same_corrections_twice_have_nothing_to_do_and_a_what_if_leaves_nothing_behind() {
        assertThat(endings("correct " + FOLDER)).extracting(Typed.Ending::code).containsExactly(0, 7, 0);
        assertThat(endings("correct " + FOLDER).get(1).out())
                .startsWith("nothing to do: run 3 has already done this work");
        assertThat(said("whatif --set 90280000:level=3"))
                .contains("59 districts unchanged, 1 district changed.", "Level 1-MR  Level 3-NTA");
        assertThat(said("runs list").lines().filter(line -> line.matches(" *[0-9]+ .*")))
                .hasSize(5);
        assertThat(said("runs list"))
                .containsPattern("(?m)^ *3 .* released ")
                .containsPattern("(?m)^ *4 .* superseded ");
    }

    @Test
    void the_review_list_has_ten_and_one_of_them_waits() {
        List<CSVRecord> listed = Folders.rows(out("2012-13/official/run-4-CONFIDENTIAL/review-list.csv"));
        assertThat(listed)
                .filteredOn(row -> !row.get("status").equals("UNDETERMINED"))
                .extracting(row -> row.get("district_code"))
                .containsExactlyInAnyOrderElementsOf(Folders.table(SAMPLE, "review").stream()
                        .map(row -> row.get(0))
                        .toList())
                .hasSize(10);
        assertThat(said("review list")).contains("ON THE REVIEW LIST: 10 DISTRICTS", "UNDETERMINED: 2 DISTRICTS");
        assertThat(said("review list").split("no decision yet", -1)).hasSize(2);
        for (List<String> row : Folders.table(SAMPLE, "review")) {
            assertThat(said("review list"))
                    .contains(row.get(0) + " " + row.get(1))
                    .containsPattern(
                            row.get(0) + " [^:]*: " + (row.get(4).equals("NONE") ? "no decision" : row.get(4)));
        }
    }

    @Test
    void reassigned_and_assigned_districts_explain_themselves() {
        assertThat(determinations(COLUMNS.get(2)))
                .filteredOn(row -> row.get("reassigned").equals("yes"))
                .extracting(row -> row.get("district_code") + " " + row.get("label"))
                .containsExactly("90190000 Level 2-NTA", "90280000 Level 1-NSI");
        assertThat(said("explain 90280000")).contains("Level 1-NSI", "WHAT DECIDED");
        assertThat(said("explain 90190000")).contains("Level 2-NTA");
        assertThat(said("explain 90240000")).contains("MRAR");
    }

    @Test
    void every_confidential_release_has_one_archive_a_district() {
        for (String release : List.of("provisional/release-1-CONFIDENTIAL", "preliminary/release-3-CONFIDENTIAL")) {
            List<String> codes = determinations(COLUMNS.get(0)).stream()
                    .map(row -> row.get("district_code"))
                    .toList();
            List<String> names = List.copyOf(
                    TestInstallation.files(out("2012-13/" + release)).keySet());
            assertThat(names).as(release).hasSize(60).allMatch(name -> name.contains("CONFIDENTIAL"));
            assertThat(codes)
                    .as(release)
                    .allMatch(code ->
                            names.stream().filter(name -> name.contains(code)).count() == 1);
        }
        assertThat(said("release 1")).contains("60 files: ");
        assertThat(said("release 3")).contains("60 files: ");
    }

    @Test
    void each_district_has_a_letter_and_a_bundle_and_each_edition_its_pages() {
        for (String form : List.of("pdf", "docx", "zip")) {
            assertThat(TestInstallation.files(out("2012-13/preliminary/export-3-district-CONFIDENTIAL/" + form))
                            .keySet())
                    .as(form)
                    .filteredOn(name -> name.matches(".*-CONFIDENTIAL-[0-9]{8}[^/]*\\." + form))
                    .hasSize(60);
        }
        assertThat(out("2012-13/official/export-4-department-CONFIDENTIAL/xlsx/determinations-CONFIDENTIAL.xlsx"))
                .exists();
        assertThat(out("public/2012-13/export-4/xlsx/determinations.xlsx")).exists();
        for (String edition :
                List.of("2012-13/official/export-%d-department-CONFIDENTIAL", "public/2012-13/export-%d")) {
            Path before = out(edition.formatted(4) + "/html");
            Path after = out(edition.formatted(5) + "/html");
            assertThat(before.resolve("index.html")).isNotEmptyFile();
            assertThat(before.resolve("districts/90280000.html")).isNotEmptyFile();
            assertThat(before.resolve("secondary.html")).doesNotExist();
            assertThat(after.resolve("secondary.html")).isNotEmptyFile();
        }
    }

    @Test
    void checklists_name_what_is_open_and_who_ran_it_cannot_approve_it() {
        assertThat(said("checklist 4").replaceAll("\\s+", " "))
                .contains(
                        "4 reported discrepancies not decided",
                        "2 districts without a determination",
                        "90390000 Pelistmarch")
                .contains("corrected: open-discrepancies, undetermined, review-list. ");
        assertThat(said("checklist 1")).contains("corrected: undetermined.\n");
        assertThat(endings("approve 4").get(0).err())
                .contains("An Analyst ran it and cannot approve it")
                .hasLineCount(1);
        assertThat(endings("approve 2 --as \"Somebody Else\"").get(0).err()).contains("run 2: SY-014", "superseded");
    }

    @Test
    void the_amendment_moves_one_district_and_leaves_the_released_file_as_it_was() {
        assertThat(endings("correct " + FOLDER).get(2).out())
                .contains("run 5", "59 districts unchanged, 1 district changed. 0 near moves");
        assertThat(Folders.rows(out("2012-13/official/run-5-CONFIDENTIAL/changes.csv")))
                .filteredOn(row -> !row.get("change").equals("UNCHANGED"))
                .extracting(row -> row.get("discrepancy_ids") + row.get("district_code"))
                .containsExactlyElementsOf(moved("amended"))
                .hasSize(1);
        assertThat(said("explain 90230000 --run 4")).contains("Level 3-NTA");
        assertThat(said("explain 90230000")).contains("Level 2-MRAR");
        assertThat(endings("release 5").get(0).err()).contains("SY-015");
        assertThat(said("amend 5 --note \"A report of a discrepancy was accepted after the release\""))
                .contains("takes the place of run 4", "note: A report", "2 files: ");
        assertThat(publicLabel(4)).isEqualTo("Level 3-NTA");
        assertThat(publicLabel(5)).isEqualTo("Level 2-MRAR");
    }

    @Test
    void nothing_is_lost() {
        assertThat(said("runs verify").lines())
                .hasSizeGreaterThan(10)
                .allMatch(line -> line.endsWith(": as they should be"));
        for (int run : List.of(2, 4)) {
            assertThat(said("runs replay " + run))
                    .contains("determinations: 60 of 60 districts the same", "files: 6 of 6 byte for byte the same");
        }
        assertThat(said("status " + FOLDER))
                .containsPattern("provisional +2012-06-20 +run 1 +released +yes")
                .containsPattern("preliminary +2012-08-13 +run 3 +released +yes")
                .containsPattern("official +2012-09-19 +run 5 +released +yes");
    }

    @Test
    void the_secondary_analysis_rests_on_the_amendment() {
        assertThat(said("run secondary " + FOLDER)).contains("run 6: secondary 2012-13, on official run 5");
    }

    @Test
    void the_ledger_of_findings_goes_on_as_the_readme_counts() {
        Map<String, Integer> told = numbers(Folders.tableOf(DOCS.resolve("october-to-june.md"), "findings"), 1);
        assertThat(said("findings import " + FOLDER + "/official/review-findings.csv --cycle 2012-13"))
                .contains(told.get("taken over") + " new");
        assertThat(said("findings overdue --on 2012-12-01"))
                .contains(told.get("overdue on 2012-12-01") + " FINDINGS OF " + told.get("taken over") + ": OVERDUE");
        assertThat(said("schedule due " + FOLDER + " --on 2012-12-01")).contains("Correct finding");
        assertThat(said("findings report --on 2013-06-30"))
                .containsPattern("(?m)^ +ALL .* " + told.get("closed on 2013-06-30") + "$")
                .containsPattern("2011-12 +ALL +" + told.get("identified in 2011-12") + " +"
                        + told.get("of these closed within a year") + " +30\\.77 percent");
    }

    @Test
    void a_plan_is_signed_followed_and_handed_out() throws IOException {
        assertThat(said("plans propose --all --on 2013-01-07")).contains("60 new plans", "Rests on run 5, released");
        assertThat(said("plans show 90290000 --on 2013-04-15"))
                .contains("signed by Somebody Else on 2013-01-15", "overdue", "done; the")
                .doesNotContain("does not stand");
        assertThat(said("plans list --overdue --on 2013-04-15")).contains("90290000");
        try (Stream<Path> paper = Files.list(scratch.resolve("my-plans"))) {
            assertThat(paper).isNotEmpty();
        }
    }

    @Test
    void a_round_of_reviews_has_double_readings_and_is_drawn_once() {
        assertThat(said("reviews import data-samples/quality-reviews/practice-reviews.csv"))
                .contains("120 new", "0 rows refused");
        assertThat(said("reviews show 90290000"))
                .contains("12 of a list of 100, drawn by this program, seed 20130301", "R-11, R-56, R-98")
                .containsPattern("all areas together +22 +19 +22 +0\\.90");
        List<String> lines = said("reviews show 90290000 --format csv").lines().toList();
        List<String> header = List.of(lines.get(0).split(","));
        assertThat(lines.stream()
                        .skip(1)
                        .map(line -> List.of(line.split(",", -1)))
                        .map(row -> Stream.of("area", "records", "at_0_or_1", "pairs", "pairs_equal", "standing")
                                .map(column -> row.get(header.indexOf(column)))
                                .map(cell -> cell.isEmpty() ? "-" : cell)
                                .toList()))
                .isEqualTo(Folders.tableOf(DOCS.resolve("october-to-june.md"), "review round"));
    }

    @Test
    void the_amended_run_differs_from_the_released_table_in_one_district_alone() {
        assertThat(SAID.entrySet().stream()
                        .filter(said -> said.getKey().startsWith("compare "))
                        .map(said -> said.getValue().get(0).out())
                        .findFirst()
                        .orElseThrow())
                .contains("60 districts compared, 59 of 60 values equal, 1 different", "90230000");
        assertThat(said("export 5 --audience federal --format csv --on 2013-06-30"))
                .contains("UNCONFIRMED", "Without a category in the office's file: 44 of 60 districts");
        assertThat(endings("runs verify")).hasSize(3).allMatch(ending -> ending.code() == 0);
    }

    private static String publicLabel(int run) {
        return Folders.rows(out("public/2012-13/release-" + run + "/determinations.csv")).stream()
                .filter(row -> row.get("district_code").equals("90230000"))
                .map(row -> row.get("label"))
                .collect(Collectors.joining());
    }

    private static List<String> moved(String table) {
        return Folders.table(SAMPLE, table).stream()
                .map(row -> row.get(0) + row.get(1))
                .toList();
    }

    private static Map<String, Integer> column(String table, int column) {
        return numbers(Folders.table(SAMPLE, table), column);
    }

    private static List<CSVRecord> determinations(String run) {
        return Folders.rows(out("2012-13/" + run + "/determinations.csv"));
    }
}

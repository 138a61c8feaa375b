package org.determinations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVRecord;
import org.determinations.practice.Folders;
import org.junit.jupiter.api.Test;

/**
 * The next practice year as its README tells it, in the home of the first: every number of the story is held against what the program printed and wrote. The tests run
 * as those of {@link PracticeYearTest}, so that both years are typed once.
 */
abstract class NextYearStory extends PracticeWalk {
    @Test
    void the_next_year_is_made_byte_for_byte_and_determines_what_its_tables_say() {
        assertThat(Folders.content(scratch.resolve("my-practice-2013-14"))).isEqualTo(Folders.content(NEXT_SAMPLE));
        List<String> runs = List.of(
                "provisional/run-7-CONFIDENTIAL", "preliminary/run-8-CONFIDENTIAL", "official/run-10-CONFIDENTIAL");
        for (int i = 0; i < runs.size(); i++) {
            List<CSVRecord> districts = Folders.rows(out("2013-14/" + runs.get(i) + "/determinations.csv"));
            assertThat(districts).hasSize(59);
            assertThat(numbers(Folders.table(NEXT_SAMPLE, "categories"), i + 1))
                    .as(runs.get(i))
                    .isEqualTo(count(
                            districts, row -> row.get("category").isEmpty() ? "undetermined" : row.get("category")));
        }
        assertThat(said("validate " + NEXT).lines().filter(line -> line.contains(" accepted, ")))
                .hasSize(13)
                .allMatch(line -> line.contains(", 0 rejected"));
    }

    /** A merger of July is no district that vanishes in June, and no person has to sign for it. */
    @Test
    void the_merger_needs_no_signature_and_begins_anew() {
        assertThat(said("run provisional " + NEXT)).doesNotContain("warning");
        assertThat(said("explain 90630000"))
                .contains("EARLIER CYCLES", "1 cycle with MRAR", "90340000 -> 90630000", "90550000 -> 90630000")
                .contains("Before: 2012-13 90340000 Zelelsund", "run 5");
    }

    @Test
    void findings_of_the_year_before_are_closed_in_time_late_and_not() {
        Map<String, Integer> told = numbers(Folders.table(NEXT_SAMPLE, "findings"), 1);
        assertThat(said("findings import " + NEXT + "/official/review-findings.csv --cycle 2013-14"))
                .contains(told.get("in the file") - told.get("of the years before") + " new, 14 changed, 33 as before");
        assertThat(said("findings overdue --on 2013-09-18"))
                .contains(told.get("overdue") + " FINDINGS OF " + told.get("in the file") + ": OVERDUE");
        int closed = told.get("closed within a year of the notice") + told.get("closed later");
        assertThat(said("findings report --on 2013-09-18"))
                .containsPattern("(?m)^ +ALL +" + told.get("open, in time") + " .* " + closed + "$");
        assertThat(said("findings list --district 90150000 --on 2013-09-18"))
                .contains("COMPLAINT", "factor 4,", "continuing");
        assertThat(said("explain 90150000"))
                .contains("Level 4-NSI", "Significant: 1 uncorrected finding past")
                .containsPattern("2012-13 +90150000 Myrarmarch +Level 4 +Level 4-NI +run 5");
    }

    @Test
    void the_review_list_of_the_next_year_is_the_one_of_its_table() {
        String listed = endings("review list").get(1).out();
        assertThat(listed)
                .contains("ON THE REVIEW LIST: "
                        + Folders.table(NEXT_SAMPLE, "review").size() + " DISTRICTS")
                .doesNotContain("no decision yet");
        for (List<String> row : Folders.table(NEXT_SAMPLE, "review")) {
            assertThat(listed).containsPattern(row.get(0) + " " + row.get(1) + ", [^:]*: " + row.get(4));
        }
    }

    /** Nothing counts before it is released; then two years do, and the federal table asks for something. */
    @Test
    void a_streak_bites_in_the_second_year() {
        assertThat(endings("streaks").get(0).out())
                .contains("cycle 2012-13", "Counted are run 5 of 2012-13.", "2 districts of 60 where something must");
        Map<String, Integer> must = numbers(Folders.table(NEXT_SAMPLE, "streaks"), 3);
        int all = must.values().stream().mapToInt(Integer::intValue).sum();
        String after = endings("streaks").get(1).out().replaceAll("\\s+", " ");
        assertThat(after)
                .contains(
                        "cycle 2013-14",
                        "Counted are run 10 of 2013-14, run 5 of 2012-13.",
                        "NTA as NA (derived, massachusetts-ladder.1)",
                        "Nothing is read for MRAR, which "
                                + numbers(Folders.table(NEXT_SAMPLE, "streaks"), 1)
                                        .get("MRAR") + " districts have",
                        all + " districts of 59 where something must be done.");
        List<CSVRecord> rows = Folders.parse(said("streaks --format csv"));
        assertThat(numbers(Folders.table(NEXT_SAMPLE, "streaks"), 1)).isEqualTo(categories(rows, row -> true));
        assertThat(numbers(Folders.table(NEXT_SAMPLE, "streaks"), 2))
                .isEqualTo(categories(rows, row -> Integer.parseInt(row.get("cycles_in_a_row")) > 1));
        assertThat(must).isEqualTo(categories(rows, row -> !row.get("requires").isEmpty()));
        assertThat(rows)
                .filteredOn(row -> row.get("category").equals("NTA")
                        && row.get("cycles_in_a_row").equals("2"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("requires") + ", " + row.get("runs"))
                        .isEqualTo("one of: technical assistance; conditions on funding, 10 5"));
        assertThat(said("schedule due " + NEXT + " --on 2013-10-21").replaceAll("\\s+", " "))
                .contains("2 cycles in a row with NTA: one of: technical assistance; conditions on funding");
    }

    /** A district in need may not spend less from local funds, and its letter says so. */
    @Test
    void local_effort_is_lost_in_a_letter() throws IOException {
        Path letters = out("2013-14");
        assertThat(letter(letters, "90040000")).contains("Local effort", "may not reduce its local effort");
        assertThat(letter(letters, "90070000")).contains("Local effort").doesNotContain("may not reduce");
    }

    private static String letter(Path letters, String district) throws IOException {
        try (Stream<Path> files = Files.walk(letters)) {
            Path letter = files.filter(file -> file.getFileName().toString().contains(district)
                            && file.toString().endsWith(".docx"))
                    .findFirst()
                    .orElseThrow();
            try (ZipFile docx = new ZipFile(letter.toFile())) {
                return new String(
                                docx.getInputStream(docx.getEntry("word/document.xml"))
                                        .readAllBytes(),
                                StandardCharsets.UTF_8)
                        .replaceAll("<[^>]*>", "");
            }
        }
    }

    @Test
    void the_table_of_last_year_plans_and_exports_stand_beside_this_year() {
        assertThat(SAID.entrySet().stream()
                        .filter(said -> said.getKey().startsWith("compare ")
                                && said.getKey().contains("release-5"))
                        .map(said -> said.getValue().get(0).out())
                        .findFirst()
                        .orElseThrow())
                .contains("58 districts compared, 52 of 58 values equal, 6 different")
                .containsPattern("1 district missing in the\\s+file, 2 districts missing in the run");
        assertThat(said("plans propose --all --on 2013-10-21")).contains("59 new plans", "Rests on run 10, released");
        assertThat(said("plans show 90290000 --on 2013-10-21"))
                .contains("LAST YEAR'S PLAN", "signed by Somebody Else on 2013-01-15", "from run 5 to run 10")
                .containsPattern("done +2013-02-20")
                .contains("quality review", "[TN, PD]");
        assertThat(said("export 10 --audience federal --format csv --on 2013-10-21"))
                .contains("UNCONFIRMED");
        assertThat(said("findings report --on 2014-06-18"))
                .containsPattern("2012-13 +2011-12 +ALL +13 +8 +61\\.54 percent");
    }

    @Test
    void in_june_a_district_stands_beside_what_was_released_of_it_a_year_ago() {
        assertThat(said("list --category NI,NSI")).contains("since official", "run 5");
    }

    @Test
    void the_second_year_is_amended_as_the_first_was() {
        assertThat(endings("correct " + NEXT).get(1).out())
                .contains("run 11", "58 districts unchanged, 1 district changed. 0 near moves");
        List<CSVRecord> amended = Folders.rows(out("2013-14/official/run-11-CONFIDENTIAL/determinations.csv"));
        assertThat(numbers(Folders.table(NEXT_SAMPLE, "categories"), 4))
                .isEqualTo(count(amended, row -> row.get("category").isEmpty() ? "undetermined" : row.get("category")));
        assertThat(Folders.rows(out("2013-14/official/run-11-CONFIDENTIAL/changes.csv")))
                .filteredOn(row -> !row.get("change").equals("UNCHANGED"))
                .extracting(row -> row.get("discrepancy_ids") + row.get("district_code"))
                .containsExactlyElementsOf(Folders.table(NEXT_SAMPLE, "amended").stream()
                        .map(row -> row.get(0) + row.get(1))
                        .toList());
        assertThat(said("amend 11 --note \"A report of a discrepancy was accepted after the release\""))
                .contains("takes the place of run 10");
        assertThat(endings("explain 90230000").get(1).out())
                .containsPattern("2012-13 +90230000 Ethosthaven +Level 2 +Level 2-MRAR +run 5");
        assertThat(said("plans show 90230000 --on 2013-10-21")).contains("run 10", "run 11");
        assertThat(endings("status " + NEXT).get(1).out())
                .containsPattern("secondary +2013-10-21 +none yet")
                .contains("official: the folder amendment/ is not applied yet");
        assertThat(said("run secondary " + NEXT)).contains("run 12", "on official run 11");
        assertThat(endings("status " + NEXT).get(2).out())
                .containsPattern("secondary +2013-10-21 +run 12 +computed +yes")
                .doesNotContain("is not applied yet");
    }

    /** Of the five categories how many districts are so; 0 where none is. */
    private static Map<String, Integer> categories(List<CSVRecord> rows, Predicate<CSVRecord> which) {
        Map<String, Integer> counts = new TreeMap<>();
        List.of("MR", "MRAR", "NTA", "NI", "NSI")
                .forEach(code -> counts.put(
                        code,
                        Math.toIntExact(rows.stream()
                                .filter(row -> row.get("category").equals(code) && which.test(row))
                                .count())));
        return counts;
    }
}

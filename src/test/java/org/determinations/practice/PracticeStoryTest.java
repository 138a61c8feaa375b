package org.determinations.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;
import org.determinations.model.result.Determination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers that the README of the committed sample tells, against its files and against the product's own rules. */
class PracticeStoryTest {
    private static final Path SAMPLE = Folders.sample();
    private static final String LEVELS = "/accountability-levels.csv";
    private static final LocalDateTime CLOSES = LocalDateTime.parse("2012-08-10T17:00");

    @TempDir
    private Path temp = Path.of("");

    private static Map<String, String> levels(String file) {
        return Folders.rows(SAMPLE.resolve(file)).stream()
                .collect(Collectors.toMap(
                        r -> r.get("district_code"), r -> r.get("accountability_level"), (a, b) -> a, TreeMap::new));
    }

    private static Map<String, String> after(String base, String corrections) {
        Map<String, String> levels = levels(base);
        levels.putAll(levels(corrections));
        return levels;
    }

    private static List<CSVRecord> reports() {
        return Folders.rows(SAMPLE.resolve("corrections/mcas-discrepancies.csv"));
    }

    private static Map<String, String> answers() {
        return reports().stream().collect(Collectors.toMap(r -> r.get("discrepancy_id"), r -> r.get("decision")));
    }

    @Test
    void levels_of_every_stage_are_those_of_the_files() {
        List<Map<String, String>> stages = List.of(
                levels("provisional" + LEVELS),
                levels("preliminary" + LEVELS),
                levels("official" + LEVELS),
                after("official" + LEVELS, "amendment/corrected-levels.csv"));
        List<List<String>> table = Folders.table(SAMPLE, "levels");
        assertThat(table).hasSize(8);
        for (List<String> row : table) {
            String published = row.get(0).equals("(blank)") ? "" : row.get(0);
            for (int i = 0; i < stages.size(); i++) {
                assertThat(row.get(i + 1))
                        .as(published + " " + i)
                        .isEqualTo(Long.toString(stages.get(i).values().stream()
                                .filter(published::equals)
                                .count()));
            }
        }
        assertThat(table.stream().mapToInt(r -> Integer.parseInt(r.get(1))).sum())
                .isEqualTo(60);
    }

    @Test
    void official_levels_are_the_preliminary_ones_with_the_corrections_put_in() {
        assertThat(after("preliminary" + LEVELS, "corrections/corrected-levels.csv"))
                .isEqualTo(levels("official" + LEVELS));
    }

    @Test
    void every_corrected_level_answers_an_accepted_report_of_its_district_and_every_accepted_report_has_one() {
        Map<String, String> accepted = new TreeMap<>();
        reports().stream()
                .filter(r -> r.get("decision").equals("ACCEPTED"))
                .forEach(r -> accepted.put(r.get("discrepancy_id"), r.get("district_code")));
        Map<String, String> corrected = new TreeMap<>();
        Folders.rows(SAMPLE.resolve("corrections/corrected-levels.csv"))
                .forEach(r -> corrected.put(r.get("discrepancy_id"), r.get("district_code")));
        assertThat(corrected).isEqualTo(accepted).hasSize(13);
    }

    @Test
    void reports_are_counted_as_the_readme_says() {
        Map<String, String> before = levels("preliminary" + LEVELS);
        Map<String, String> after = levels("official" + LEVELS);
        long moved = before.keySet().stream()
                .filter(code -> !after.getOrDefault(code, "").equals(before.get(code)))
                .count();
        long late = reports().stream()
                .filter(r -> LocalDateTime.parse(r.get("reported_at")).isAfter(CLOSES))
                .count();
        Map<String, Long> answered = reports().stream()
                .collect(Collectors.groupingBy(r -> r.get("decision"), TreeMap::new, Collectors.counting()));
        assertThat(Folders.table(SAMPLE, "reports"))
                .extracting(row -> row.get(1))
                .containsExactly(
                        Integer.toString(reports().size()),
                        answered.get("ACCEPTED").toString(),
                        Long.toString(moved),
                        answered.get("REFUSED").toString(),
                        answered.get("PENDING").toString(),
                        Long.toString(late));
        assertThat(late).isEqualTo(1);
    }

    @Test
    void one_report_came_at_the_close_of_the_window_and_one_a_minute_later() {
        assertThat(reports())
                .filteredOn(r -> r.get("reported_at").startsWith("2012-08-10T17"))
                .extracting(r -> r.get("reported_at") + " " + r.get("decision"))
                .containsExactlyInAnyOrder("2012-08-10T17:00:00 ACCEPTED", "2012-08-10T17:01:00 REFUSED");
    }

    @Test
    void levels_that_change_are_those_that_the_readme_lists() {
        Map<String, String> before = levels("preliminary" + LEVELS);
        Map<String, String> after = levels("official" + LEVELS);
        List<List<String>> table = Folders.table(SAMPLE, "moved");
        assertThat(table).hasSize(7);
        for (List<String> row : table) {
            assertThat(answers()).containsEntry(row.get(0), "ACCEPTED");
            assertThat(before).containsEntry(row.get(1), row.get(3));
            assertThat(after).containsEntry(row.get(1), row.get(4));
        }
        assertThat(Folders.table(SAMPLE, "amended")).hasSize(1).allSatisfy(row -> {
            assertThat(after).containsEntry(row.get(1), row.get(3));
            assertThat(levels("amendment/corrected-levels.csv")).containsExactly(Map.entry(row.get(1), row.get(4)));
            assertThat(answers()).doesNotContainKey(row.get(0));
        });
    }

    @Test
    void the_product_determines_the_categories_that_the_readme_tells() throws Exception {
        List<Map<String, Integer>> played = List.of(
                StagePlay.of(SAMPLE, Stage.PROVISIONAL).categories(),
                StagePlay.of(SAMPLE, Stage.PRELIMINARY).categories(),
                StagePlay.of(SAMPLE, Stage.OFFICIAL).categories(),
                StagePlay.of(amended(), Stage.OFFICIAL).categories());
        for (List<String> row : Folders.table(SAMPLE, "categories")) {
            for (int i = 0; i < played.size(); i++) {
                assertThat(row.get(i + 1))
                        .as(row.get(0) + " " + i)
                        .isEqualTo(Integer.toString(played.get(i).getOrDefault(row.get(0), 0)));
            }
        }
    }

    /** The official folder with the amended level in the place of the released one. */
    private Path amended() throws Exception {
        Path folder = temp.resolve("amended");
        Folders.content(SAMPLE).forEach((name, text) -> put(folder.resolve(name), text));
        CSVRecord amended =
                Folders.rows(SAMPLE.resolve("amendment/corrected-levels.csv")).get(0);
        String row = Folders.content(SAMPLE)
                .getOrDefault("amendment/corrected-levels.csv", "")
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow();
        Path levels = folder.resolve("official" + LEVELS);
        String corrected = Files.readString(levels)
                .lines()
                .map(line ->
                        line.startsWith(amended.get("district_code")) ? row.substring(0, row.lastIndexOf(',')) : line)
                .collect(Collectors.joining("\n", "", "\n"));
        return put(levels, corrected).getParent().getParent();
    }

    private static Path put(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void the_review_list_of_the_rules_is_the_one_that_the_story_builds() {
        List<Determination> listed = StagePlay.of(SAMPLE, Stage.OFFICIAL).determinations().stream()
                .filter(Determination::onReviewList)
                .toList();
        assertThat(listed)
                .extracting(d -> d.district().digits())
                .containsExactlyElementsOf(Folders.table(SAMPLE, "review").stream()
                        .map(row -> row.get(0))
                        .toList())
                .hasSize(10);
    }

    @Test
    void other_states_of_sixty_have_their_ten_too() throws Exception {
        for (long seed = 1; seed <= 5; seed++) {
            Path folder = temp.resolve("seed " + seed);
            PracticeSummary summary =
                    PracticeFiles.write(folder, PracticeOptions.of(60, seed, PracticeOptions.FIRST_CYCLE));
            StagePlay official = StagePlay.of(folder, Stage.OFFICIAL);
            assertThat(official.determinations().stream()
                            .filter(Determination::onReviewList)
                            .map(Determination::district))
                    .as("seed " + seed)
                    .containsExactlyElementsOf(summary.reviewList());
            assertThat(official.rejected()).as("seed " + seed).isZero();
        }
    }

    /** Four years on, indicators 11 to 13 are reviewed again. */
    @ParameterizedTest
    @ValueSource(ints = {2013, 2014, 2015, 2016})
    void later_years_have_the_review_list_that_their_story_builds(int year) throws Exception {
        Path folder = temp.resolve("later");
        PracticeSummary summary = PracticeFiles.write(folder, PracticeFiles.sample(new SchoolYear(year)));
        StagePlay official = StagePlay.of(folder, Stage.OFFICIAL);
        assertThat(official.determinations().stream()
                        .filter(Determination::onReviewList)
                        .map(d -> d.district().digits()))
                .containsExactlyElementsOf(
                        summary.reviewList().stream().map(DistrictCode::digits).toList())
                .isNotEmpty();
        assertThat(official.rejected()).isZero();
    }

    @Test
    void decisions_are_those_that_the_readme_lists_and_reassigned_districts_are_labelled() {
        Map<String, Long> decided = Folders.rows(SAMPLE.resolve("official/compliance-decisions.csv")).stream()
                .collect(Collectors.groupingBy(r -> r.get("decision"), TreeMap::new, Collectors.counting()));
        for (List<String> row : Folders.table(SAMPLE, "decisions")) {
            assertThat(row.get(1))
                    .as(row.get(0))
                    .isEqualTo(decided.get(row.get(0)).toString());
        }
        List<Determination> official = StagePlay.of(SAMPLE, Stage.OFFICIAL).determinations();
        assertThat(official.stream().filter(Determination::reassigned).map(Determination::label))
                .containsExactlyInAnyOrder("Level 1-NSI", "Level 2-NTA");
        assertThat(official.stream()
                        .filter(d -> d.basisText().isEmpty() || d.basisText().startsWith("Ins")))
                .hasSize(3)
                .filteredOn(d -> d.category().isPresent())
                .hasSize(1);
    }

    @Test
    void the_files_of_every_stage_are_clean() {
        for (Stage stage : List.of(Stage.PROVISIONAL, Stage.PRELIMINARY, Stage.OFFICIAL)) {
            StagePlay played = StagePlay.of(SAMPLE, stage);
            assertThat(played.rejected()).as(stage.word()).isZero();
            assertThat(played.determinations()).as(stage.word()).hasSize(60);
            Set<IssueCode> codes = played.issues().stream().map(Issue::code).collect(Collectors.toSet());
            assertThat(codes)
                    .as(stage.word())
                    .isEqualTo(stage == Stage.OFFICIAL ? Set.of(IssueCode.ZERO_OF_ZERO) : Set.of());
        }
    }

    @Test
    void successors_of_the_readme_are_those_of_the_table() {
        List<CSVRecord> table = Folders.rows(SAMPLE.resolve("district-successors.csv"));
        assertThat(Folders.table(SAMPLE, "successions"))
                .extracting(row -> row.get(0).substring(0, 8) + row.get(1).substring(0, 8) + row.get(2) + row.get(3))
                .containsExactlyElementsOf(table.stream()
                        .map(r -> r.get("predecessor_code")
                                + r.get("successor_code")
                                + r.get("kind")
                                + r.get("effective_on"))
                        .toList())
                .hasSize(3);
        assertThat(Folders.table(SAMPLE, "successions"))
                .extracting(
                        row -> row.get(0).substring(9) + " became " + row.get(1).substring(9))
                .containsExactlyElementsOf(
                        table.stream().map(r -> r.get("note")).toList());
    }
}

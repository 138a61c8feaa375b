package org.determinations.application.secondary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.determinations.application.TestInstallation;
import org.determinations.application.TestServer;
import org.determinations.application.release.Desk;
import org.determinations.application.release.ReleasedPractice;
import org.determinations.application.run.StageOutcome;
import org.determinations.application.verify.RunVerification;
import org.determinations.model.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each reader of a secondary run is given: the department, each district, the public. */
class SecondaryCopiesTest {
    private static final Pattern PAIR = Pattern.compile("([0-9]+) of ([0-9]+)");
    private static final String SEPARATES = "90400000";

    @TempDir
    static Path scratch;

    private static Desk desk = new Desk(Path.of("."), Path.of("."), Optional.empty());
    private static Path folder = Path.of(".");
    private static int run;
    private static Map<String, String> files = Map.of();
    private static final Map<String, String> NAMES = new TreeMap<>();

    @BeforeAll
    static void analyse() throws IOException {
        desk = ReleasedPractice.at(scratch, TestServer.H2);
        Path cycle = scratch.resolve("cycle");
        String decision = "district_code,question,decision,decided_by,decided_on,reason\n" + SEPARATES
                + ",B,CONFIRM,R. Invented,2012-10-16,Placements are decided too early.\n";
        TestInstallation.put(cycle, "secondary/decisions.csv", decision);
        StageOutcome outcome = desk.outcome(Stage.SECONDARY);
        folder = outcome.folder();
        run = outcome.report().run().number();
        files = TestInstallation.files(folder);
        for (String row : Files.readAllLines(cycle.resolve("official/accountability-levels.csv"))) {
            String[] cells = row.split(",", -1);
            NAMES.put(cells[0], cells[1]);
        }
    }

    private static String text(String name) {
        return Optional.ofNullable(files.get(name))
                .orElseThrow(() -> new AssertionError(name + " in " + files.keySet()));
    }

    private static String ownFolder(String district) {
        return "districts/2012-13-secondary-2012-10-15-CONFIDENTIAL-" + district + "/";
    }

    private static List<String> analysed() {
        return text("secondary-answers.csv")
                .lines()
                .skip(1)
                .map(row -> row.substring(0, 8))
                .distinct()
                .toList();
    }

    @Test
    void the_department_has_the_page_of_the_state_with_its_funnels() {
        String page = text("secondary-state.html");
        assertThat(page).contains(text("secondary-state-funnel-a1-low-income.svg"));
        assertThat(page).contains(text("secondary-state-funnel-b1-li-low-income.svg"));
        assertThat(page.indexOf("Compared with the rest of the State"))
                .isPositive()
                .isLessThan(page.indexOf("Districts in scope"))
                .isLessThan(page.indexOf("Question A"));
        assertThat(page).contains("question B confirmed by R. Invented on 2012-10-16", "CONFIDENTIAL");
    }

    @Test
    void every_district_has_a_folder_with_its_page_and_its_pictures() {
        assertThat(analysed()).hasSize(12);
        for (String district : analysed()) {
            String stem = ownFolder(district) + "2012-13-secondary-2012-10-15-CONFIDENTIAL-" + district;
            String page = text(stem + ".html");
            for (String picture : List.of("question-a", "years-a", "question-b", "years-b", "placements", "crossed")) {
                assertThat(page).contains(text(stem + "-" + picture + ".svg"));
            }
            assertThat(files).containsKeys(stem + "-measures.csv", stem + "-answers.txt");
        }
        assertThat(text(ownFolder(SEPARATES) + "2012-13-secondary-2012-10-15-CONFIDENTIAL-" + SEPARATES + ".html"))
                .contains("R. Invented, 2012-10-16: Placements are decided too early.");
    }

    @Test
    void a_district_s_folder_holds_no_other_district_s_code_or_name() {
        for (String district : analysed()) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                if (file.getKey().startsWith(ownFolder(district))) {
                    NAMES.forEach((code, name) -> {
                        if (!code.equals(district) && code.length() == 8) {
                            assertThat(file.getValue()).as(file.getKey()).doesNotContain(code);
                            assertThat(file.getValue()).as(file.getKey()).doesNotContain(name);
                        }
                    });
                }
            }
        }
        assertThat(NAMES).hasSizeGreaterThan(60);
    }

    @Test
    void the_public_folder_has_a_page_for_the_state_and_for_each_district_and_nothing_confidential() {
        for (String district : analysed()) {
            assertThat(text("public/secondary-public-" + district + ".html")).contains("Public copy");
        }
        assertThat(text("public/secondary-public-state.html"))
                .contains(text("public/secondary-public-state-funnel-a1-low-income.svg"));
        files.forEach((name, content) -> {
            if (name.startsWith("public/")) {
                assertThat(content).as(name).doesNotContain("CONFIDENTIAL", "R. Invented", "too early", "Proposed");
            }
        });
    }

    /** Public counts of one district: by kind of students and group; a withheld one is not there. */
    private static Map<String, Long> shown(String district) {
        Map<String, Long> shown = new HashMap<>();
        text("public/secondary-public-counts.csv").lines().forEach(row -> {
            String[] cells = row.split(",", -1);
            if (cells[0].equals(district) && !cells[4].equals("not shown")) {
                shown.put(cells[2] + " " + cells[3], Long.parseLong(cells[4]));
            }
        });
        return shown;
    }

    private static List<String> derivable(String district) {
        Map<String, Long> shown = shown(district);
        List<String> pairs = new ArrayList<>();
        for (String kinds : List.of("DISABLED ENROLLED", "SEPARATE SCHOOL_AGE", "SEPARATE_SCHOOL SCHOOL_AGE")) {
            String above = kinds.split(" ")[0];
            String below = kinds.split(" ")[1];
            shown.forEach((cell, count) -> {
                String group = cell.substring(cell.indexOf(' ') + 1);
                Long all = shown.get(below + " " + group);
                Long total = shown.get(above + " ALL");
                Long everybody = shown.get(below + " ALL");
                if (cell.equals(above + " " + group) && all != null) {
                    pairs.add(count + " of " + all);
                    if (total != null && everybody != null) {
                        pairs.add((total - count) + " of " + (everybody - all));
                    }
                }
            });
        }
        return pairs;
    }

    @Test
    void every_count_of_a_public_page_follows_from_the_counts_that_the_public_is_given() {
        List<String> all = new ArrayList<>();
        int found = 0;
        for (String district : analysed()) {
            List<String> known = derivable(district);
            all.addAll(known);
            Matcher pair = PAIR.matcher(text("public/secondary-public-" + district + ".html"));
            while (pair.find()) {
                assertThat(known).as(district).contains(pair.group());
                found++;
            }
        }
        assertThat(found).isGreaterThan(50);
        Matcher pair = PAIR.matcher(text("public/secondary-public-state.html"));
        while (pair.find()) {
            assertThat(all).contains(pair.group());
        }
    }

    @Test
    void every_public_measure_can_be_computed_from_the_public_counts_alone() {
        int computed = 0;
        for (String row : text("public/secondary-public.csv").lines().skip(1).toList()) {
            String[] cells = row.split(",", -1);
            if (cells[6].equals("not shown")) {
                assertThat(List.of(cells).subList(6, cells.length)).as(row).containsOnly("not shown");
            } else {
                Map<String, Long> shown = shown(cells[0]);
                String above = cells[4].startsWith("A")
                        ? "DISABLED"
                        : cells[4].startsWith("B1") ? "SEPARATE" : "SEPARATE_SCHOOL";
                String below = cells[4].startsWith("A") ? "ENROLLED" : "SCHOOL_AGE";
                assertThat(shown).as(row).containsKeys(above + " " + cells[5], below + " " + cells[5]);
                boolean income = cells[5].equals("LOW_INCOME");
                String other = income ? "NOT_LOW_INCOME" : "ALL";
                assertThat(shown).as(row).containsKeys(above + " " + other, below + " " + other);
                double a = shown.getOrDefault(above + " " + cells[5], 0L);
                double n = shown.getOrDefault(below + " " + cells[5], 0L);
                double b = shown.getOrDefault(above + " " + other, 0L) - (income ? 0 : a);
                double m = shown.getOrDefault(below + " " + other, 0L) - (income ? 0 : n);
                assertThat(Double.parseDouble(cells[10])).as(row).isCloseTo(a / n / (b / m), within());
                assertThat(Double.parseDouble(cells[13])).as(row).isCloseTo(a - n * b / m, within(0.5001));
                computed++;
            }
        }
        assertThat(computed).isGreaterThan(20);
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return within(0.00501);
    }

    private static org.assertj.core.data.Offset<Double> within(double offset) {
        return org.assertj.core.data.Offset.offset(offset);
    }

    @Test
    void an_altered_and_an_added_page_are_named() throws IOException {
        assertThat(RunVerification.verify(desk.installation(), Optional.of(run)).differences())
                .isEmpty();
        Path page = folder.resolve("public/secondary-public-state.html");
        String before = Files.readString(page);
        Path added = folder.resolve(ownFolder(SEPARATES) + "notes.txt");
        Files.writeString(page, before + " ");
        Files.writeString(added, "a note");
        assertThat(RunVerification.verify(desk.installation(), Optional.of(run)).differences())
                .extracting(issue -> issue.line())
                .anyMatch(line -> line.contains("public/secondary-public-state.html") && line.contains("altered"))
                .anyMatch(line -> line.contains("notes.txt") && line.contains("added"))
                .hasSize(2);
        Files.writeString(page, before);
        Files.delete(added);
    }
}

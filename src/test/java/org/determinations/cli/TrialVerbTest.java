package org.determinations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.determinations.application.TestInstallation;
import org.determinations.docs.Schemas;
import org.determinations.report.form.OwnerOnly;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A policy tried on the data of a run: whom it moves, by what, and that nothing of it is kept. */
class TrialVerbTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "trial", "franklin.md");

    @TempDir
    static Path scratch;

    private static Path home;
    private static Path draft;

    /** Franklin with the size, type and low-income share of its units, and a draft with other numbers and one more measure. */
    @BeforeAll
    static void franklin() throws IOException {
        home = scratch.resolve("home");
        Path cycle = TestInstallation.copy(
                TestInstallation.app().resolve("data-samples/franklin-2023-24"), scratch.resolve("franklin"));
        Path measures = cycle.resolve("official/measures.csv");
        List<String> rows = new ArrayList<>(Files.readAllLines(measures));
        for (int unit = 1; unit <= 24; unit++) {
            String code = String.format(Locale.ROOT, "%03d", unit);
            rows.add(row(code, "enrollment", Integer.toString(100 * unit)));
            rows.add(row(code, "district type", unit <= 10 ? "regional" : "town"));
        }
        Files.write(measures, rows);
        assertThat(typed("run", "official", cycle.toString()).code()).isZero();
        typed("policy", "new", "franklin-2023.2", "mine");
        draft = home.resolve("drafts/mine");
        change("{ total: at least 80, then: MR }", "{ total: at least 85, then: MR }");
        change("{ results: \"50\", compliance: \"50\" }", "{ results: \"60\", compliance: \"40\" }");
        change("{ graduation: at least 70, points: \"3\" }", "{ graduation: at least 75, points: \"3\" }");
        change(
                "  open findings:\n",
                "  attendance: { words: \"days attended\", unit: percent, lowest: \"0\", highest: \"100\" }\n"
                        + "  open findings:\n");
        change(
                "  timely data:\n",
                "  attending:   { words: \"attending\", form: rate, of: { rate: attendance }, reads: attendance }\n"
                        + "  timely data:\n");
        change("\"evaluations, transition, timely data", "\"evaluations, transition, attending, timely data");
        change("of: NI, cycles: \"3\"", "of: NI, cycles: \"2\"");
    }

    private static String row(String code, String measure, String value) {
        return code + ",," + measure + "," + value + ",,,2022-23,2023-06-30";
    }

    private static void change(String was, String is) throws IOException {
        TestInstallation.edit(draft, "scorecard.yaml", was, is);
    }

    private static Typed.Ending typed(String... words) {
        return Typed.in(home, words);
    }

    @Test
    void a_trial_says_whom_it_moves_by_what_and_what_the_data_lack() throws IOException {
        Path out = scratch.resolve("trial");
        Typed.Ending ending = typed("trial", "--policy", "mine", "--out", out.toString());
        assertThat(ending.code()).as(ending.err()).isZero();
        String text = Files.readString(out.resolve("trial.md"))
                .replace(scratch.toString(), "FOLDER")
                .replace('\\', '/');
        if (Boolean.getBoolean("trial.golden.update")) {
            Files.writeString(GOLDEN, text);
        }
        assertThat(text).isEqualTo(Files.readString(GOLDEN));
        assertThat(ending.out())
                .contains("not a determination", "They also have: LEAs that move; ", "trial.html", "trial.xlsx");
        assertThat(Files.readString(out.resolve("trial.html")))
                .contains("CONFIDENTIAL - a trial, not a determination", "Which section of the pack moves whom");
        assertThat(List.of(out, out.resolve("trial.md"), out.resolve("trial.html"), out.resolve("trial.xlsx")))
                .allMatch(file -> !OwnerOnly.isKnown(file) || !OwnerOnly.isOpenToOthers(file));
    }

    /** A decision may move any district at any time: it says nothing of how near a district is. */
    @Test
    void what_a_person_decides_is_no_fact_that_brings_a_district_near() throws IOException {
        Path out = scratch.resolve("same");
        Typed.Ending ending = typed("trial", "--policy", "franklin-2023.2", "--out", out.toString());
        assertThat(ending.code()).as(ending.err()).isZero();
        assertThat(Files.readString(out.resolve("trial.md")))
                .contains("| 003 | Cedar Plain | NI | total 59.4, 0.6 from 60 | none alone |")
                .doesNotContain("decision: ");
    }

    @Test
    void nothing_of_a_trial_is_stored_and_the_same_trial_is_the_same_whoever_makes_it_again() {
        Map<String, String> before = TestInstallation.outputs(home);
        String runs = typed("runs", "list").out();
        Typed.Ending first = typed("trial", "--policy", draft.toString());
        Typed.Ending again = typed("trial", "--policy", draft.toString(), "--as", "B. Other", "--quiet");
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(again.out()).isEqualTo(first.out());
        assertThat(typed("runs", "list").out()).isEqualTo(runs);
        Map<String, String> after = TestInstallation.outputs(home);
        after.keySet().removeAll(before.keySet());
        assertThat(after.keySet())
                .hasSize(4)
                .allMatch(name -> name.matches("2023-24/trial/trial-1-mine-[0-9a-f]{8}-CONFIDENTIAL/trial\\.\\w+"));
    }

    @Test
    void the_same_policy_moves_nobody() {
        Typed.Ending ending = typed("trial", "--policy", "franklin-2023.2", "--against", "1", "--json");
        assertThat(ending.code()).as(ending.err()).isZero();
        assertThat(Schemas.problems(ending.out())).isEmpty();
        assertThat(ending.out()).contains("\"same\": 24", "\"movers\": [ ]", "\"published\": true");
    }

    @ParameterizedTest
    @CsvSource({
        "indiana-2018.2, the policy is of another jurisdiction than the run",
        "foreign, the data of the run hold none of the measures that the policy reads",
        "leveled, the run was not given a kind of file without which the policy determines nothing",
        "nowhere, there is no policy pack of that name"
    })
    void what_cannot_be_tried_is_refused_in_words(String policy, String wrong) {
        typed("policy", "new", "indiana-2018.1", "foreign");
        typed("policy", "new", "massachusetts-2012.2", "leveled");
        Typed.Ending ending = typed("trial", "--policy", policy);
        assertThat(ending.code()).isEqualTo(2);
        assertThat(ending.err()).contains(wrong);
    }

    @Test
    void the_drafts_of_the_home_are_among_the_names_to_choose_from_and_what_is_wrong_in_one_is_corrected_there()
            throws IOException {
        typed("policy", "new", "massachusetts-2012.2", "misspelled");
        assertThat(typed("trial", "--policy", "nowhere").err())
                .contains("asked for nowhere; allowed: arizona.1, ")
                .containsPattern("wabash-2024[.]1, .*mine.*misspelled; name one of these,");
        TestInstallation.edit(draft.resolveSibling("misspelled"), "determination.yaml", "2 = MRAR, 3", "2 = XX, 3");
        assertThat(typed("trial", "--policy", "misspelled").err())
                .contains("PA-009 the alignment names a category that the pack does not have; found XX")
                .contains("; correct it; a pack that is published gets a new version");
    }

    @Test
    void a_run_of_another_cycle_is_refused() {
        Typed.Ending ending = typed("trial", "--policy", "mine", "--cycle", "2022-23", "--against", "1");
        assertThat(ending.code()).isEqualTo(2);
        assertThat(ending.err()).contains("the run is of another cycle; found cycle 2023-24");
    }

    /** Alder Bay by hand: 14 of 16 points count 60 and 16 of 20 count 40, which is 84.5 and below 85. */
    @Test
    void what_would_have_been_is_asked_of_a_draft_of_tables_as_well() {
        Typed.Ending ending = typed("whatif", "--policy", draft.toString());
        assertThat(ending.code()).as(ending.err()).isZero();
        assertThat(ending.out())
                .contains("001 Alder Bay       changed  MR (93.8)   NA (84.5)", "To    what-if, not saved");
    }

    @Test
    void without_a_run_there_is_nothing_to_try_on() {
        Typed.Ending ending = typed("trial", "--policy", "mine", "--cycle", "2019-20");
        assertThat(ending.code()).isEqualTo(2);
        assertThat(ending.err()).contains("there is no computed run of that cycle and stage");
    }

    @Test
    void a_policy_of_another_shape_says_what_it_cannot_answer() throws IOException {
        Path other = scratch.resolve("levels");
        Path cycle = TestInstallation.cycle(scratch.resolve("cycle"));
        Typed.in(other, "run", "provisional", cycle.toString());
        Typed.in(other, "policy", "new", "massachusetts-2012.2", "ma-2030");
        TestInstallation.edit(other.resolve("drafts/ma-2030"), "determination.yaml", "2 = MRAR", "2 = NTA");
        Path out = scratch.resolve("levels-trial");
        Typed.Ending ending = Typed.in(other, "trial", "--policy", "ma-2030", "--out", out.toString());
        assertThat(ending.code()).as(ending.err()).isZero();
        assertThat(Files.readString(out.resolve("trial.md")))
                .contains(
                        "Packs of the shape alignment name no measures.",
                        "Sections can be set one for the other only where both policies are scorecards",
                        "has no tables whose numbers could be set, so this was not looked at.",
                        "| worse | ");
    }
}

package org.determinations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.determinations.application.ForkedJava;
import org.determinations.application.TestInstallation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The verbs that read: what they print, of which run, and how little they start. */
class ReadingVerbTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern OTHER_FACTS = Pattern.compile(
            "store[.]fact[.](Level|Indicator|Decision|Discrepancy|StudentCount|SecondaryDecision|MeasureValue)Table");

    @TempDir
    static Path scratch;

    private static Path home;
    private static Path cycle;

    @BeforeAll
    static void run_a_year() throws IOException {
        home = scratch.resolve("home");
        cycle = TestInstallation.cycle(scratch.resolve("cycle"));
        assertThat(Typed.in(home, "cycle", cycle.toString()).code()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"09020000", "9020000", "902", "birch", "Birch Landing", "LANDING"})
    void a_district_is_found_by_code_short_code_and_part_of_its_name(String district) {
        Typed.Ending ending = Typed.in(home, "explain", district);
        assertThat(ending.code()).as(ending.err()).isZero();
        assertThat(ending.out())
                .startsWith("Birch Landing, district 09020000\n")
                .contains("Level 1-NSI");
        assertThat(ending.err()).isEmpty();
    }

    @Test
    void words_that_fit_several_districts_list_them() {
        Typed.Ending ending = Typed.in(home, "explain", "ir");
        assertThat(ending.code()).isEqualTo(2);
        assertThat(ending.err())
                .startsWith(
                        "CRITICAL DISTRICT: SY-011 2 districts have these words in their names; found \"ir\"; allowed: "
                                + "09020000 Birch Landing, 09060000 Fir Point; ");
        assertThat(ending.out()).isEmpty();
    }

    @Test
    void a_district_that_is_not_there_is_named_as_it_was_read() {
        assertThat(Typed.in(home, "explain", "9999").err())
                .startsWith(
                        "CRITICAL DISTRICT: SY-010 run 3 has no district with that code; asked for 9999, read as 99990000; ");
        assertThat(Typed.in(home, "explain", "nowhere").err()).startsWith("CRITICAL DISTRICT: SY-010 ");
        assertThat(Typed.in(home, "explain", "nowhere").code()).isEqualTo(2);
    }

    @Test
    void the_run_is_the_newest_unless_cycle_stage_or_number_say_otherwise() {
        assertThat(Typed.in(home, "explain", "902").out()).contains("official, cycle 2012-13");
        assertThat(Typed.in(home, "explain", "902", "--stage", "provisional").out())
                .contains("provisional, cycle 2012-13", "Level 2-MRAR");
        assertThat(Typed.in(home, "explain", "902", "--run", "2").out()).contains("preliminary, cycle 2012-13");
        assertThat(Typed.in(home, "explain", "902", "--cycle", "2013-14").err()).contains("there is no computed run");
        assertThat(Typed.in(home, "explain", "902", "--cycle", "then").code()).isEqualTo(2);
        assertThat(Typed.in(home, "runs", "show", "9").err())
                .startsWith("CRITICAL store: SY-010 there is no such run; asked for run 9; type ");
    }

    @Test
    void an_explanation_is_text_json_or_markdown() {
        assertThat(Typed.in(home, "explain", "907").out()).contains("WHAT DECIDED", "R. Invented");
        assertThat(Typed.in(home, "explain", "907", "--format", "markdown").out())
                .startsWith("# ")
                .contains("R. Invented");
        JsonNode json = JSON.readTree(
                Typed.in(home, "explain", "907", "--format", "json").out());
        assertThat(json.path("district").path("code").asString()).isEqualTo("09070000");
        assertThat(json.path("result").path("category").path("code").asString()).isEqualTo("NTA");
    }

    @Test
    void an_undetermined_district_says_what_a_person_must_decide() {
        assertThat(Typed.in(home, "explain", "908").out()).contains("undetermined", "ASSIGN");
    }

    @Test
    void the_review_list_and_its_template_name_who_awaits_a_person() throws IOException {
        Typed.Ending list = Typed.in(home, "review", "list");
        assertThat(list.out()).contains("ON THE REVIEW LIST: 7 DISTRICTS", "09060000", "09090000");
        assertThat(list.out().indexOf("09060000")).isLessThan(list.out().indexOf("09030000"));
        String template = Typed.in(home, "review", "template").out();
        assertThat(template).contains("district_code,decision,category,decided_by,decided_on,reason,evidence");
        Path file = scratch.resolve("decisions.csv");
        assertThat(Typed.in(home, "review", "template", "--to", file.toString()).err())
                .isEqualTo("written: " + file + "\n");
        assertThat(Files.readString(file)).isEqualTo(template);
        assertThat(Typed.in(home, "review", "template", "--to", file.toString()).code())
                .as("a file is never overwritten")
                .isNotZero();
    }

    @Test
    void the_store_the_policy_and_the_installation_are_shown() {
        assertThat(Typed.in(home, "runs", "list").out().lines()).hasSize(4);
        assertThat(Typed.in(home, "runs", "show", "3").out()).contains("official/levels.csv", "SHA-256");
        assertThat(Typed.in(home, "policy", "show", "--cycle", "2012-13").out()).startsWith("massachusetts-2012.2");
        assertThat(Typed.in(home, "policy", "show", "--cycle", "1999-00").code())
                .isEqualTo(3);
        assertThat(Typed.in(home, "policy", "lint").out())
                .startsWith("The policy packs are sound.\nUNCONFIRMED layout lea-determinations: ");
        assertThat(Typed.in(home, "policy", "lint", "franklin-2023.1").out())
                .isEqualTo("franklin-2023.1 is sound. Calendar and lock were not looked at.\n");
        assertThat(Typed.in(home, "policy", "lint", "franklin-2042.1"))
                .satisfies(typed -> assertThat(typed.code()).isEqualTo(2))
                .satisfies(typed -> assertThat(typed.err()).contains("SY-010 there is no policy pack of that name"));
        assertThat(Typed.in(home, "doctor").out())
                .contains("runs: 3, every check passed")
                .endsWith("All is well.\n");
        assertThat(Typed.in(home, "db", "migrate").out()).startsWith("nothing to do");
        assertThat(Typed.in(scratch.resolve("new"), "db", "migrate").out()).startsWith("the tables are up to date now");
        assertThat(Typed.in(home, "version").out()).startsWith("determinations ");
    }

    @Test
    void reading_makes_nothing_where_there_is_no_installation_yet() {
        Path none = scratch.resolve("none");
        for (List<String> words : List.of(
                List.of("explain", "35"), List.of("runs", "list"), List.of("review", "list"), List.of("doctor"))) {
            Typed.Ending ending = Typed.in(none, words.toArray(String[]::new));
            assertThat(ending.code()).as(words + ending.err()).isEqualTo(words.contains("doctor") ? 0 : 2);
            assertThat(none).doesNotExist();
        }
    }

    @Test
    void help_starts_no_batch_framework() throws Exception {
        assertThat(started("org.determinations.cli.Main", "--help"))
                .anyMatch(line -> line.contains("org.determinations.cli.Main"))
                .noneMatch(line -> line.contains("org.springframework"));
    }

    /** One process for all of them: what one of them starts is there for good, and the command before it in the list did it. */
    @Test
    void reading_starts_no_batch_framework() throws Exception {
        List<String> verbs = List.of("explain 902", "version", "review list", "runs list", "policy show", "doctor");
        List<String> lines = started(
                TypedInTurn.class.getName(),
                verbs.stream().map(verb -> verb + " --home " + home).toArray(String[]::new));
        assertThat(lines.stream().filter(line -> line.startsWith(TypedInTurn.TYPED)))
                .hasSameSizeAs(verbs);
        assertThat(lines).anyMatch(line -> line.contains("org.determinations.cli.CommandLineProgram"));
        assertThat(lines.stream()
                        .filter(line -> line.startsWith(TypedInTurn.TYPED) || line.contains("org.springframework")))
                .allMatch(line -> line.startsWith(TypedInTurn.TYPED));
        loads_what_explaining_asks(lines.stream()
                .dropWhile(line -> !line.startsWith(TypedInTurn.TYPED))
                .skip(1)
                .takeWhile(line -> !line.startsWith(TypedInTurn.TYPED))
                .toList());
    }

    /** The one kind of fact that a history asks, and nothing that Java knows of scripts: every name here is in ASCII. */
    private static void loads_what_explaining_asks(List<String> lines) {
        assertThat(lines)
                .anyMatch(line -> line.contains("store.fact.SuccessorTable"))
                .noneMatch(line -> OTHER_FACTS.matcher(line).find())
                .noneMatch(line -> line.contains("jdk.internal.icu"));
    }

    /** Everything that a process of its own said, the classes that it loaded among it. */
    private static List<String> started(String mainClass, String... words) throws Exception {
        ForkedJava.Ending ending = ForkedJava.start(scratch, List.of("-Xlog:class+load:stdout"), mainClass, words)
                .end();
        assertThat(ending.code()).as(ending.err()).isZero();
        return ending.out().lines().toList();
    }
}

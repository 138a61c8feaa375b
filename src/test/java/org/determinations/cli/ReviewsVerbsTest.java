package org.determinations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.determinations.application.TestInstallation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person walks two rounds of quality reviews as the page says, on the invented sample. */
class ReviewsVerbsTest {
    private static final Path SAMPLE = TestInstallation.app().resolve("data-samples/quality-reviews");

    @TempDir
    static Path scratch;

    private static Typed.Ending typed(String... words) {
        return Typed.in(scratch.resolve("home"), words);
    }

    @BeforeAll
    static void two_rounds() {
        for (String[] round : List.of(new String[] {"2011-12", "20111"}, new String[] {"2012-13", "20121"})) {
            for (int district = 1; district <= 10; district++) {
                Typed.Ending drawn = typed(
                        "reviews",
                        "draw",
                        String.format(java.util.Locale.ROOT, "09%02d0000", district),
                        "--list",
                        SAMPLE.resolve(round[0] + "-list.csv").toString(),
                        "--seed",
                        round[1]);
                assertThat(drawn.code()).as(drawn.err()).isZero();
            }
            Typed.Ending done = typed(
                    "reviews",
                    "import",
                    SAMPLE.resolve(round[0] + "-reviews.csv").toString());
            assertThat(done.code()).as(done.out() + done.err()).isZero();
        }
    }

    @Test
    void a_district_is_shown_with_every_area_agreement_and_what_changed() {
        Typed.Ending shown = typed("reviews", "show", "0901");
        assertThat(shown.code()).as(shown.err()).isZero();
        assertThat(shown.out())
                .startsWith("CONFIDENTIAL: quality review of individual programs, 09010000, round 2012-13/1")
                .contains("12 of a list of 130, drawn by this program, seed 20121")
                .contains("goals           12              11, 92 %   1, 8 %   0, 0 %     3.5   strength")
                .contains("transition      fewer than ten", "too small")
                .contains("goals           7 of 12         0 of 12    fewer records at 0 or 1")
                .contains("present levels  1 of 12         4 of 12    no change that can be told from chance")
                .contains("not usable: readers agree too little: train them and read again")
                .contains("RECORDS IN NO SAMPLE: SHOWN, NEVER ROLLED UP", "R-999")
                .contains("A low score is no finding, and no determination reads it.");
        assertThat(typed("reviews", "show", "0901", "--round", "2011-12/1").out())
                .contains("last round        none")
                .doesNotContain("SINCE ROUND");
    }

    @Test
    void the_list_and_the_State_are_shown() {
        assertThat(typed("reviews", "list").out())
                .contains("09010000  2012-13/1  130     20121  12      12    0            1")
                .contains("09100000  2011-12/1");
        assertThat(typed("reviews", "state", "--format", "csv").out())
                .startsWith("area,districts,records,at_3_or_4,at_2,at_0_or_1,mean,pairs,")
                .contains("\ngoals,10,102,75,19,8,3.1,21,")
                .contains("\ntransition,0,,,,,,");
    }

    @Test
    void the_public_sees_the_State_alone_with_small_shares_withheld() throws IOException {
        Path file = scratch.resolve("public.csv");
        Typed.Ending done =
                typed("reviews", "export", file.toString(), "--public", "--agreed", "0901,0902,0903,0904,0905,0906");
        assertThat(done.code()).as(done.err()).isZero();
        assertThat(done.out()).contains("the State, for the public; 6 districts agreed");
        assertThat(Files.readString(file))
                .doesNotContain("0901")
                .contains("\npresent levels,present levels of educational performance,6,62,56,24,19,2.6,\n")
                .contains("\ngoals,measurable annual goals,6,62,79,,,,shares that few records have are withheld\n")
                .contains("\nnarratives,narratives,,,,,,,readers agree too little: train them and read again\n")
                .contains("\ntransition,transition,,,,,,,fewer than 5 districts\n");
        Typed.Ending few = typed(
                "reviews",
                "export",
                scratch.resolve("few.csv").toString(),
                "--public",
                "--agreed",
                "0901,0902,0903,0904");
        assertThat(few.code()).isEqualTo(5);
        assertThat(few.err()).contains("FT-024", "fewer than 5 districts");
        assertThat(scratch.resolve("few.csv")).doesNotExist();
        assertThat(typed("reviews", "export", file.toString()).err()).contains("SY-008", "nothing is overwritten");
    }

    @Test
    void the_department_has_a_file_of_every_district() throws IOException {
        Path file = scratch.resolve("figures.csv");
        assertThat(typed("reviews", "export", file.toString(), "--round", "2012-13/1")
                        .out())
                .contains("CONFIDENTIAL; 10 districts");
        assertThat(Files.readAllLines(file)).hasSize(81);
        assertThat(Files.readString(file))
                .contains("\n09010000,2012-13/1,goals,12,11,1,0,3.5,strength,0,3,3,3,1.00,State,readers agree enough,"
                        + "2011-12/1,fewer records at 0 or 1\n");
    }

    @Test
    void a_sample_is_written_once_and_drawn_the_same_again() throws IOException {
        Path list = SAMPLE.resolve("2012-13-list.csv");
        Path file = scratch.resolve("sample.csv");
        List<String> words = new ArrayList<>(List.of(
                "reviews", "draw", "0902", "--list", list.toString(), "--seed", "20121", "--to", file.toString()));
        Typed.Ending again = typed(words.toArray(String[]::new));
        assertThat(again.code()).isEqualTo(7);
        assertThat(again.out()).contains("10 of 64 records listed, seed 20121; it was kept before just so");
        assertThat(Files.readAllLines(file)).hasSize(11);
        assertThat(Files.readString(file)).contains(",random,20121,Yes,,\n");
        assertThat(typed("reviews", "import", file.toString()).out()).contains("0 new, 0 changed, 10 as before");
        words.set(6, "20122");
        words.set(8, scratch.resolve("other.csv").toString());
        Typed.Ending other = typed(words.toArray(String[]::new));
        assertThat(other.code()).isEqualTo(5);
        assertThat(other.err()).contains("FT-021", "a second draw would let somebody choose");
        assertThat(scratch.resolve("other.csv")).doesNotExist();
    }

    @Test
    void what_cannot_be_used_is_said_with_what_is_allowed() throws IOException {
        assertUsage("such as 2012-13/1", "reviews", "state", "--round", "2012-13");
        assertUsage("there is no such round", "reviews", "state", "--round", "2010-11/1");
        assertUsage("no quality review of this district", "reviews", "show", "0999");
        assertUsage("no code of a district", "reviews", "show", "Alder");
        assertUsage("at most nine digits", "reviews", "draw", "0901", "--list", "x.csv", "--seed", "now");
        assertUsage("codes of districts with --public", "reviews", "export", "x.csv", "--public");
        assertUsage("codes of districts with --public", "reviews", "export", "x.csv", "--agreed", "0901");
        Path other = Files.writeString(scratch.resolve("levels.csv"), "a,b\n1,2\n");
        assertThat(typed("reviews", "import", other.toString()).code()).isEqualTo(3);
    }

    private static void assertUsage(String said, String... words) {
        Typed.Ending ending = typed(words);
        assertThat(ending.code()).as(String.join(" ", words) + ending.out()).isEqualTo(2);
        assertThat(ending.err()).contains(said);
    }

    /** Nothing of a review becomes a finding: that is a person's separate act. */
    @Test
    void of_many_refused_rows_some_are_shown_and_all_are_counted() {
        Typed.Ending list = Typed.in(
                scratch.resolve("list"),
                "reviews",
                "import",
                SAMPLE.resolve("2012-13-list.csv").toString());
        assertThat(list.code()).isEqualTo(4);
        assertThat(list.out().lines())
                .hasSize(52)
                .first()
                .asString()
                .endsWith("0 new, 0 changed, 0 as before, 506 rows refused");
        assertThat(list.out()).endsWith("\nshowing 50 of 506; --json has all\n");
    }

    @Test
    void no_finding_arises_from_a_review() {
        assertThat(typed("findings", "list").out()).contains("The ledger has no finding on that day.");
    }

    /** In a cycle folder such a file is refused, and told where it belongs. */
    @Test
    void no_determination_reads_a_review() throws IOException {
        Path cycle = TestInstallation.copy(
                TestInstallation.app().resolve("data-samples/practice-2012-13"), scratch.resolve("cycle"));
        Files.copy(SAMPLE.resolve("2012-13-reviews.csv"), cycle.resolve("official/iep-reviews.csv"));
        Typed.Ending refused = Typed.in(scratch.resolve("runs"), "run", "official", cycle.toString());
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err())
                .contains(
                        "official/iep-reviews.csv: CR-056 quality reviews are kept apart: no determination may read them")
                .contains("reviews import");
        Typed.Ending checked = Typed.in(scratch.resolve("runs"), "validate", cycle.toString());
        assertThat(checked.out() + checked.err()).contains("CR-056 quality reviews are kept apart");
    }
}

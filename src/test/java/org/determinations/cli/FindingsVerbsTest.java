package org.determinations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.determinations.application.HeldDatabase;
import org.determinations.application.TestInstallation;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A person follows findings as the document says, from the review file to Indicator 18. */
class FindingsVerbsTest {
    private static final String HEADER =
            "finding_id,district_code,district_name,source,report_date,criterion,rating,correction_due_on,corrected_on,"
                    + "verified_on,entered_on\n";
    private static final String ROWS = HEADER
            + "F-1,09010000,Alder Mills,COMPLAINT,2011-09-10,,,,,,\n"
            + "F-2,09020000,Birch Hollow,CPR,2011-09-10,SE 2,Partially Implemented,2012-09-10,2012-03-01,2012-04-01,\n";

    @TempDir
    private Path scratch;

    private Typed.Ending typed(String... words) {
        return Typed.in(scratch.resolve("home"), words);
    }

    private Typed.Ending as(String name, String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--as", name));
        return typed(all.toArray(String[]::new));
    }

    private Path file(String text) {
        try {
            return Files.writeString(scratch.resolve("review-findings.csv"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AutoClose
    private final HeldDatabase held = new HeldDatabase();

    @BeforeEach
    void imported() {
        Typed.Ending done = as("Imp", "findings", "import", file(ROWS).toString(), "--cycle", "2012-13");
        assertThat(done.code()).as(done.err()).isZero();
        assertThat(done.out()).contains("2 new, 0 changed, 0 as before, 0 left out by rating, 0 rows refused");
        held.hold(scratch.resolve("home"));
    }

    @Test
    void a_finding_is_followed_until_somebody_else_closes_it() throws IOException {
        assertThat(typed("findings", "overdue", "--on", "2012-09-10").out())
                .contains("0 FINDINGS OF 2: OVERDUE", "The ledger has findings, and none of these.");
        assertThat(typed("findings", "overdue", "--on", "2012-09-11").out())
                .contains("1 FINDING OF 2: OVERDUE", "F-1", "overdue, 1", "factor 4,");
        Path evidence = Files.writeString(scratch.resolve("training.pdf"), "x");
        as("Ann", "findings", "about", "F-1", "--citation", "34 CFR 300.301", "--systemic", "yes");
        as("Ann", "findings", "case", "F-1", "open", "C-01", "C-02", "--on", "2012-08-01");
        as("Ann", "findings", "case", "F-1", "corrected", "C-01", "--on", "2012-08-20");
        as("Ann", "findings", "case", "F-1", "left", "C-02", "--on", "2012-08-21");
        as(
                "Ann",
                "findings",
                "action",
                "F-1",
                "Train the staff",
                "--who",
                "District office",
                "--until",
                "2012-08-31",
                "--on",
                "2012-08-01");
        as(
                "Ann",
                "findings",
                "note",
                "F-1",
                "Held",
                "--action",
                "1",
                "--done",
                "--evidence",
                evidence.toString(),
                "--on",
                "2012-08-30");
        Path taken = scratch.resolve("taken.pdf");
        assertThat(typed("findings", "evidence", "F-1", "training.pdf", "--to", taken.toString())
                        .out())
                .contains("written: taken.pdf, CONFIDENTIAL", "finding: F-1", "SHA-256 ");
        assertThat(taken).hasContent("x");
        assertThat(typed("audit", "list", "--district", "09010000", "--format", "csv")
                        .out())
                .contains("findings imported", "finding recorded", "evidence handed out", "finding: F-1");
        assertThat(typed("audit", "list", "--district", "09020000", "--format", "csv")
                        .out())
                .contains("findings imported")
                .doesNotContain("F-1");
        assertUsage("training.pdf 2d711642", "findings", "evidence", "F-1", "2d71164", "--to", "y");
        assertUsage("Missing required argument", "findings", "evidence", "F-1", "training.pdf");
        Typed.Ending early = as("Dee", "findings", "close", "F-1", "--note", "seen");
        assertThat(early.code()).isEqualTo(5);
        assertThat(early.err()).contains("FT-003", "no updated data are recorded");
        as("Ann", "findings", "data", "F-1", "20", "20", "--on", "2012-09-01", "--evidence", evidence.toString());
        Typed.Ending own = as("ann", "findings", "close", "F-1", "--note", "seen");
        assertThat(own.code()).isEqualTo(5);
        assertThat(own.err()).contains("FT-003", "cannot verify it", "somebody else does it");
        Typed.Ending closed = as("Dee", "findings", "close", "F-1", "--note", "both seen", "--on", "2012-09-10");
        assertThat(closed.code()).as(closed.err()).isZero();
        assertThat(closed.out())
                .contains("closed on 2012-09-10, verified by Dee", "34 CFR 300.301", "done 2012-08-30")
                .contains("training.pdf, SHA-256");
        assertThat(typed("findings", "list", "--state", "closed", "--format", "csv")
                        .out())
                .startsWith("finding_id,district_code,district_name,source,criterion,citation,notice_on,due_on,")
                .contains("\nF-1,09010000,", "\nF-2,09020000,")
                .doesNotContain("C-01");
        assertThat(typed("findings", "report", "--on", "2012-09-11", "--format", "csv")
                        .out())
                .contains("\n2012-13,2011-12,ALL,2,2,0,0,100.00,100.00 percent\n");
        assertThat(typed("findings", "report", "--on", "2012-09-09", "--format", "csv")
                        .out())
                .contains("\n2012-13,2011-12,COMPLAINT,1,0,1,1,,not computable yet: the year of 1 has not passed\n")
                .contains("\n2012-13,2011-12,HEARING,0,0,0,0,,no findings\n");
        assertThat(as("Dee", "findings", "reopen", "F-1", "--note", "found again")
                        .out())
                .contains("overdue by", "no updated data are recorded");
        assertThat(typed("runs", "verify").out()).contains("ledger of findings: 10 events: as they should be");
    }

    @Test
    void an_import_names_refused_rows_and_a_second_one_adds_nothing() {
        Typed.Ending again = as("Imp", "findings", "import", file(ROWS).toString(), "--cycle", "2012-13");
        assertThat(again.code()).isEqualTo(7);
        Typed.Ending bad = as(
                "Imp",
                "findings",
                "import",
                file(ROWS + "F-1,09030000,Cedar Point,HEARING,2011-09-10,,,,,,\n"
                                + "F-5,09030000,Cedar Point,HEARING,2011-13-10,,,,,,\n")
                        .toString(),
                "--cycle",
                "2012-13");
        assertThat(bad.code()).isEqualTo(4);
        assertThat(bad.out()).contains("IN-015", "IN-018", "review-findings.csv:5", "3 rows refused");
    }

    /** The ledger needs no run: to be told to run a cycle would be false. */
    @ParameterizedTest
    @ValueSource(strings = {"findings list", "reviews list", "plans list"})
    void before_anything_is_kept_it_is_said_what_makes_the_database(String verb) {
        Typed.Ending none = Typed.in(scratch.resolve("untouched"), verb.split(" "));
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("SY-013", "there is no database yet", "findings import", "reviews import");
        assertThat(scratch.resolve("untouched")).doesNotExist();
    }

    @Test
    void a_refused_file_makes_no_database() throws IOException {
        Path other = Files.writeString(scratch.resolve("other.csv"), "a,b\n1,2\n");
        Path home = scratch.resolve("untouched");
        Typed.Ending refused = Typed.in(home, "findings", "import", other.toString(), "--cycle", "2012-13");
        assertThat(refused.code()).isEqualTo(3);
        assertThat(home.resolve("determinations.mv.db")).doesNotExist();
    }

    @Test
    void what_could_name_a_child_is_refused_and_said_nowhere() throws IOException {
        Typed.Ending name = typed("findings", "case", "F-1", "open", "Zqxj");
        assertThat(name.code()).isEqualTo(2);
        assertThat(name.err()).contains("FT-004").doesNotContain("Zqxj");
        try (Stream<Path> files = Files.walk(scratch.resolve("home"))) {
            for (Path path : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1))
                        .as(path.toString())
                        .doesNotContain("Zqxj");
            }
        }
    }

    @Test
    void what_cannot_be_used_is_said_with_what_is_allowed() {
        assertUsage("open, overdue, to verify, closed", "findings", "list", "--state", "late");
        assertUsage("a date such as", "findings", "overdue", "--on", "9/11/2012");
        assertUsage("yes or no", "findings", "about", "F-1", "--systemic", "perhaps");
        assertUsage("--citation, --systemic, or both", "findings", "about", "F-1");
        assertUsage("open, corrected, left, mistaken or none", "findings", "case", "F-1", "gone", "C-01");
        assertUsage("one number or more", "findings", "case", "F-1", "open");
        assertUsage("no number with none", "findings", "case", "F-1", "none", "C-01");
        assertUsage("why no child's case is concerned", "findings", "case", "F-1", "none");
        assertUsage("MET from 0 to OF", "findings", "data", "F-1", "21", "20");
        assertUsage("MET from 0 to OF", "findings", "data", "F-1", "0", "0");
        assertUsage("why there is no case of this number", "findings", "case", "F-1", "mistaken", "C-01");
        assertUsage("the number of the action that it is about", "findings", "note", "F-1", "held", "--done");
        assertUsage("mutually exclusive", "findings", "note", "F-1", "held", "--action", "1", "--done", "--dropped");
        assertUsage("text that says why", "findings", "close", "F-1", "--note", " ");
        assertUsage("no finding of this id", "findings", "show", "F-9");
        assertUsage("a school year such as", "findings", "import", "x.csv", "--cycle", "2012");
        assertUsage("a file that you can read", "findings", "note", "F-1", "held", "--evidence", "none.pdf");
    }

    private void assertUsage(String said, String... words) {
        Typed.Ending ending = typed(words);
        assertThat(ending.code()).as(String.join(" ", words) + ending.out()).isEqualTo(2);
        assertThat(ending.err()).contains(said);
    }

    @Test
    void no_case_is_a_proof_that_says_why_and_the_json_of_a_finding_has_it() {
        Typed.Ending none = as("Ann", "findings", "case", "F-1", "none", "--note", "a form of the district", "--json");
        assertThat(none.code()).as(none.err()).isZero();
        assertThat(none.out())
                .contains("\"kind\": \"finding/1\"", "\"proof_of_cases\": \"no child's case is concerned\"")
                .contains("\"state\": \"overdue\"", "\"note\": \"a form of the district\"");
    }

    /** What the ledger writes gives the determinations of what it imported: no published result moves. */
    @Test
    void a_run_over_the_file_that_the_ledger_writes_says_the_same() throws IOException {
        Path sample = TestInstallation.app().resolve("data-samples/practice-2012-13");
        Path asGiven = TestInstallation.copy(sample, scratch.resolve("given"));
        Path fromLedger = TestInstallation.copy(sample, scratch.resolve("written"));
        Path file = fromLedger.resolve("official/review-findings.csv");
        for (Path cycle : List.of(asGiven, fromLedger)) {
            TestInstallation.edit(
                    cycle,
                    "official/review-findings.csv",
                    "2010-10-20,,,2010-04-29",
                    "2010-10-20,2012-09-20,,2010-04-29");
        }
        Path ledger = scratch.resolve("ledger");
        assertThat(Typed.in(ledger, "findings", "import", file.toString(), "--cycle", "2012-13")
                        .code())
                .isZero();
        Files.delete(file);
        assertThat(Typed.in(ledger, "findings", "export", file.toString(), "--on", "2012-09-19")
                        .out())
                .contains("47 findings as of 2012-09-19");
        assertThat(file).content().contains("2010-10-20,,,2010-04-29").doesNotContain("2012-09-20");
        assertThat(determined(fromLedger, "b")).isEqualTo(determined(asGiven, "a"));
    }

    @Test
    void a_file_that_cannot_be_written_is_told_in_words() {
        Path ledger = scratch.resolve("ledger");
        Path review = TestInstallation.app().resolve("data-samples/practice-2012-13/official/review-findings.csv");
        Typed.in(ledger, "findings", "import", review.toString(), "--cycle", "2012-13");
        Path file = scratch.resolve("missing").resolve("findings.csv");
        Typed.Ending ending = Typed.in(ledger, "findings", "export", file.toString());
        assertThat(ending.code()).isEqualTo(2);
        assertThat(ending.err())
                .contains("findings.csv: SY-008 the file cannot be written there")
                .doesNotContain("Exception");
    }

    private String determined(Path cycle, String home) throws IOException {
        Path folder = scratch.resolve(home);
        assertThat(Typed.in(folder, "run", "official", cycle.toString()).code()).isIn(0, 4);
        Path out = folder.resolve("out/2012-13/official/run-1-CONFIDENTIAL");
        return Files.readString(out.resolve("determinations.csv"))
                + Files.readString(out.resolve("review-list.csv"))
                + Files.readString(out.resolve("technical-assistance.csv"));
    }

    @Test
    void the_longest_overdue_stands_first() {
        String text = ROWS + "F-9,09030000,Cedar Point,HEARING,2010-01-10,,,,,,\n";
        as("Imp", "findings", "import", file(text).toString(), "--cycle", "2012-13");
        assertThat(typed("findings", "overdue", "--on", "2012-09-11", "--format", "csv")
                        .out())
                .containsSubsequence("\nF-9,", "\nF-1,");
        assertThat(typed("findings", "list", "--district", "09030000", "--format", "csv")
                        .out())
                .contains("\nF-9,")
                .doesNotContain("\nF-1,");
    }

    @Test
    void without_a_finding_nothing_is_computed_and_that_is_said() {
        assertThat(typed("findings", "report", "--on", "2011-09-09").out())
                .contains("The ledger has no finding on that day")
                .doesNotContain("percent", "100");
        assertThat(typed("findings", "list", "--on", "2011-09-09").out())
                .contains("The ledger has no finding on that day.");
    }
}

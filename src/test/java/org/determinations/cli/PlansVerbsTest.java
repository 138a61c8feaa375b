package org.determinations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.determinations.application.HeldDatabase;
import org.determinations.application.TestServer;
import org.determinations.application.release.ReleasedPractice;
import org.determinations.report.letter.PdfUa;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person proposes, edits, signs, follows and writes out plans as the document says. */
class PlansVerbsTest {
    @TempDir
    private Path scratch;

    private Path home;

    @AutoClose
    private final HeldDatabase held = new HeldDatabase();

    @BeforeEach
    void released() throws IOException {
        home = ReleasedPractice.at(scratch, TestServer.H2).installation().home();
        held.hold(home);
    }

    private Typed.Ending typed(String... words) {
        List<String> all = new ArrayList<>(List.of("plans"));
        all.addAll(List.of(words));
        return Typed.in(home, all.toArray(String[]::new));
    }

    private void done(String... words) {
        Typed.Ending ending = typed(words);
        assertThat(ending.code()).as(ending.err()).isZero();
    }

    private void refused(int code, String says, String... words) {
        Typed.Ending ending = typed(words);
        assertThat(ending.code()).as(ending.out()).isEqualTo(code);
        assertThat(ending.err()).contains(says);
    }

    @Test
    void a_plan_goes_from_the_proposal_to_what_is_done() throws IOException {
        assertThat(typed("list").out()).contains("0 PLANS OF 0", "No plan was proposed by that day.");
        Typed.Ending proposed = typed("propose", "Korvinridge", "--run", "1");
        assertThat(proposed.code()).as(proposed.err()).isZero();
        assertThat(proposed.out())
                .contains(
                        "1 new plan, 0 plans proposed again, 0 plans as before, 3 actions added",
                        "Rests on run 1, released; no secondary analysis is computed on it; table massachusetts-2012.2.");
        assertThat(typed("propose", "90120000").code()).isEqualTo(7);
        refused(5, "actions 1, 2, 3", "sign", "90120000");
        done("action", "90120000", "1", "--owner", "District office", "--until", "2090-03-01");
        done("action", "90120000", "2", "--owner", "District office", "--state", "under way");
        done("action", "korvin", "3", "--state", "dropped", "--note", "settled in a hearing");
        Typed.Ending added = typed(
                "action",
                "90120000",
                "--what",
                "Visit two schools",
                "--area",
                "services",
                "--owner",
                "The department",
                "--until",
                "2090-05-01");
        assertThat(added.out()).contains("Visit two schools", "person", "The department");
        Typed.Ending signed = typed("sign", "90120000", "--as", "B. Reviewer", "--note", "agreed in a meeting");
        assertThat(signed.code()).as(signed.err()).isZero();
        assertThat(signed.out()).contains("signed by B. Reviewer on ", "dropped: settled in a hearing");
        Path evidence = Files.writeString(scratch.resolve("minutes.pdf"), "x");
        done("note", "90120000", "Both schools agreed", "--action", "4", "--evidence", evidence.toString());
        done("evidence", "90120000", "2d711642", "--delete", "not ours");
        refused(2, "deleted its content on", "evidence", "90120000", "minutes.pdf", "--to", "out.pdf");
        Typed.Ending shown = typed("action", "90120000", "4", "--state", "done", "--note", "visited");
        assertThat(shown.out())
                .contains(
                        "self-directed, led by the district",
                        "run 1, official 2012-13, released",
                        "the ledger has no finding of the district",
                        "action 4 note: Both schools agreed (evidence: minutes.pdf, SHA-256",
                        "action 4 done: visited",
                        "owner District office, until 2090-03-01",
                        "No plan of 2011-12 is recorded of the district.",
                        "Product default: no source found says it")
                .contains("signed by B. Reviewer")
                .doesNotContain("changed since");
        assertThat(typed("action", "90120000", "1", "--what", "Something else").out())
                .contains("changed since, so the signature does not stand");
        assertThat(typed("list", "--unsigned", "--overdue", "--format", "csv").out())
                .startsWith(
                        "district_code,district_name,cycle,label,engagement,run,run_state,later_run,signed,actions,")
                .contains("\n90120000,Korvinridge,2012-13,Level 2-MRAR,self-directed,1,released,,no,3,2,1,");
        assertThat(typed("list", "--cycle", "2013-14").out()).contains("There are plans, and none of these.");
        assertThat(Typed.in(home, "runs", "verify").out()).contains("plans of assistance: 9 events: as they should be");
    }

    @Test
    void what_is_typed_wrongly_is_refused_with_what_is_allowed() {
        done("propose", "90120000");
        refused(2, "a district, or --all", "propose");
        refused(2, "a district, or --all", "propose", "90120000", "--all");
        refused(2, "no plan is recorded", "show", "90130000");
        refused(2, "no plan is recorded", "show", "90120000", "--cycle", "2011-12");
        refused(2, "a school year such as", "list", "--cycle", "2012");
        refused(2, "a date such as", "show", "90120000", "--on", "3/1/2013");
        refused(2, "no plan is recorded", "show", "90120000", "--on", "2012-01-01");
        refused(2, "access, progress, accommodations, services", "action", "90120000", "1", "--area", "math");
        refused(2, "planned, under way, done, dropped", "action", "90120000", "1", "--state", "late");
        refused(2, "no action of this number", "action", "90120000", "8", "--owner", "X");
        refused(2, "--what and --area for a new one", "action", "90120000", "--what", "Visit");
        refused(2, "one of --what", "action", "90120000", "1");
        refused(2, "both with --state alone", "action", "90120000", "1", "--note", "x");
        refused(2, "words that say it", "action", "90120000", "1", "--state", "planned", "--what", " ");
        refused(2, "--note with the reason", "action", "90120000", "1", "--state", "dropped");
        refused(2, "words that say it", "note", "90120000", " ");
        refused(2, "a file that you can read", "note", "90120000", "x", "--evidence", "none.pdf");
        refused(2, "no plan is recorded", "export", scratch.resolve("none").toString(), "--cycle", "2011-12");
        assertThat(scratch.resolve("none")).doesNotExist();
    }

    @Test
    void plans_are_written_as_a_table_as_pages_and_as_prints() throws Exception {
        done("propose", "--all");
        Path table = scratch.resolve("table");
        Typed.Ending written = typed("export", table.toString());
        assertThat(written.out()).contains("written: 60 plans", "60 drafts among them, in 1 file of table");
        assertThat(Files.readString(table.resolve("plan-actions-CONFIDENTIAL.csv")))
                .startsWith(
                        "district_code,district_name,cycle,action,area,what,rests_on,ground,offer,funds,sources,owner,due_on,")
                .contains("\n90280000,Ulvarmere,2012-13,1,Participation and progress,", "IDEA; Title I, Part A");
        Path pages = scratch.resolve("pages");
        done("export", pages.toString(), "--district", "90280000", "--format", "html");
        String page = Files.readString(only(pages));
        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en-US\">")
                .contains("CONFIDENTIAL - plan of assistance, cycle 2012-13, ", "DRAFT, no signature stands")
                .contains("direct engagement, led by the department with the district")
                .contains("Level 1-NSI; Level 1 alone is self-directed", "nobody is named yet, no day is named yet")
                .contains("indicator 11 (2011-12): 34 of 40, 85 percent")
                .doesNotContain("Korvinridge");
        Path prints = scratch.resolve("prints");
        done("export", prints.toString(), "--district", "90280000", "--format", "pdf");
        assertThat(only(prints).getFileName()).hasToString("plan-2012-13-90280000-DRAFT-CONFIDENTIAL.pdf");
        assertThat(PdfUa.broken(Files.readAllBytes(only(prints)))).isEmpty();
        done("export", prints.toString(), "--district", "90280000", "--format", "pdf");
    }

    private static Path only(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findFirst().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void programs_read_it_as_json() {
        assertThat(typed("propose", "90320000", "--json").out())
                .contains("\"kind\": \"plan-proposal/1\"", "\"new_plan\": true", "\"added\": 0");
        assertThat(typed("show", "90320000", "--json").out())
                .contains("\"kind\": \"plan/1\"", "\"engagement\": null", "\"last_plan\": null");
        assertThat(typed("show", "90320000").out())
                .contains("not known: no row of the table fits its level and category", "The plan has no action.");
        assertThat(typed("list", "--json").out()).contains("\"kind\": \"plan-list/1\"", "\"plans_in_all\": 1");
        assertThat(typed("export", scratch.resolve("t").toString(), "--json").out())
                .contains("\"kind\": \"plan-export/1\"", "\"drafts\": 1");
        refused(5, "the plan has no action", "sign", "90320000");
    }
}

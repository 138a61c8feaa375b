package org.determinations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.determinations.application.TestInstallation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** A State whose units are LEAs is answered in its own words: by a run, an explanation, what changed, the ledger and a dossier. */
class OtherWordsVerbTest {
    @TempDir
    Path home;

    private String typed(String... words) {
        Typed.Ending ending = Typed.in(home, words);
        assertThat(ending.code()).as(ending.err()).isZero();
        return ending.out();
    }

    @Test
    void what_a_terminal_says_of_a_run_is_in_the_words_of_its_state() throws IOException {
        String cycle =
                TestInstallation.app().resolve("data-samples/franklin-2023-24").toString();
        assertThat(typed("run", "official", cycle))
                .contains("  LEAs read                                          24\n", "why each is on it")
                .doesNotContain("istrict", "strongest");
        String changed = typed("run", "official", cycle, "--again");
        assertThat(changed)
                .contains(
                        "LEAs read",
                        "Every LEA was computed, none taken over from run 1",
                        "0 LEAs changed",
                        "24 LEAs; 0 of them")
                .doesNotContain("istrict");
        Path folder = home.resolve("out/2023-24/official/run-2-CONFIDENTIAL");
        assertThat(Files.readString(folder.resolve("changes.md")))
                .contains("## What changed: 0 LEAs")
                .doesNotContain("istrict");
        assertThat(typed("runs", "replay", "2"))
                .contains("byte for byte the same", "24 of 24 LEAs the same")
                .doesNotContain("istrict");
        assertThat(typed("explain", "005"))
                .startsWith("Elm Crossing, LEA 005\n")
                .doesNotContain("istrict");
        assertThat(typed("explain", "005", "--format", "markdown")).startsWith("# Elm Crossing, LEA 005\n");
        assertThat(typed("diff", "1", "2"))
                .contains("WHAT CHANGED: 0 LEAS", "Every LEA has the same result in both runs.")
                .doesNotContain("istrict");
        assertThat(typed("changes", "--since", "1"))
                .startsWith("0 LEAs have another result")
                .doesNotContain("istrict");
        assertThat(Typed.in(home, "checklist", "2").out())
                .contains("2 LEAs of the review list have no", "every LEA has a determination category")
                .doesNotContain("istrict");
        String[] keep = {
            "decide", "007", "--run", "2", "--keep", "--reason", "review-findings", "--text", "It was corrected."
        };
        assertThat(typed(keep)).startsWith("record 1: LEA 007, ").doesNotContain("istrict");
        assertThat(typed("status", cycle)).contains("record 1, KEEP for LEA 007, by");
        assertThat(typed("list", "--category", "undetermined")).contains(" LEA").doesNotContain("istrict");
        assertThat(typed("decide", "undo", "1", "--text", "Another LEA was meant."))
                .startsWith("taken back: record 1, LEA 007, ");
        assertThat(typed("cycle", cycle, "--again")).contains("LEAs read").doesNotContain("istrict");
        assertThat(typed("runs", "show", "2")).contains("  LEAs  ").doesNotContain("istrict");
        assertThat(typed("status", cycle))
                .contains("official", "\n  determinations schedule due " + cycle + "\n")
                .doesNotContain("istrict");
        assertThat(typed("schedule", "due", cycle))
                .contains("Approve and release")
                .doesNotContain("istrict");
        assertThat(typed("decide", "list")).contains("  LEA  ").doesNotContain("istrict");
        assertThat(typed("notes", "add", "007", "--run", "2", "--text", "Looked at."))
                .startsWith("note 1, LEA 007, ")
                .doesNotContain("istrict");
        assertThat(typed("notes", "list")).contains("  LEA  ").doesNotContain("istrict");
        follow(Path.of(cycle).resolve("official/review-findings.csv"));
        refused();
        refusedBeforeARunIsKnown(cycle);
        released();
        releasedByAnEarlierVersion(cycle);
        dossier(Path.of(typed("dossier", "007").replaceAll("(?s).*files: (\\S+)\n.*", "$1")));
    }

    @Test
    void what_leaves_the_office_is_in_the_words_of_its_state() throws IOException {
        Path cycle = TestInstallation.copy(
                TestInstallation.app().resolve("data-samples/indiana-2018-19"), home.resolve("cycle"));
        typed("run", "official", cycle.toString());
        assertThat(Typed.in(home, "correct", cycle.toString()).err())
                .contains("SY-010 policy pack indiana-2018.2 rests on no levels", "run that stage again")
                .doesNotContain("MCAS");
        release("1", "release");
        Path about = home.resolve("out/public/2018-19/release-1/about.txt");
        assertThat(Files.readString(about))
                .contains("Corporations  ", "A corporation takes the category")
                .doesNotContain("istrict");
        TestInstallation.edit(cycle, "official/measures.csv", "52.8", "49.8");
        typed("run", "official", cycle.toString());
        assertThat(Typed.in(home, "checklist", "2").out())
                .contains("- CATEGORY in 1 result\n")
                .doesNotContain("istrict");
        assertThat(release("2", "amend", "--note", "wrong"))
                .contains("1 corporation with another result than released")
                .doesNotContain("istrict");
        typed("export", "2", "--audience", "public", "--format", "html,csv");
        typed("export", "2", "--format", "html");
        typed("export", "2", "--audience", "district", "--format", "pdf");
        Path out = home.resolve("out");
        Pattern own = Pattern.compile(".{0,60}istrict.{0,60}");
        TestInstallation.files(out).forEach((file, text) -> {
            if (file.matches(".*\\.(html|txt|md)")) {
                String said = text.replaceAll("(?s)<style.*?</style>|<script.*?</script>|<[^>]*>|district_[a-z]+", "");
                assertThat(own.matcher(said).results().map(MatchResult::group))
                        .as(file)
                        .isEmpty();
            }
        });
    }

    private String release(String run, String act, String... more) {
        Typed.in(home, "checklist", run, "--sign", "assumed-policy", "--note", "seen", "--as", "B. Reviewer");
        Typed.in(home, "checklist", run, "--sign", "released-results", "--note", "seen", "--as", "B. Reviewer");
        typed("approve", run, "--as", "B. Reviewer");
        List<String> words = new ArrayList<>(List.of(act, run));
        words.addAll(List.of(more));
        String preview =
                typed(Stream.concat(words.stream(), Stream.of("--preview")).toArray(String[]::new));
        typed(words.toArray(String[]::new));
        return preview;
    }

    private void follow(Path findings) {
        typed("findings", "import", findings.toString(), "--cycle", "2023-24", "--jurisdiction", "franklin");
        assertThat(typed("findings", "list", "--district", "007"))
                .contains("1 FINDING OF 17: LEA 007", "  LEA  ")
                .doesNotContain("istrict");
        assertThat(typed("findings", "show", "F-007-9"))
                .contains("LEA             007 Gorse Hill", "the LEA: each child's case")
                .doesNotContain("istrict");
        assertThat(typed("plans", "list")).doesNotContain("istrict");
        assertThat(typed("plans", "list", "--json")).contains("\"plans_in_all\": 0");
    }

    private void dossier(Path folder) throws IOException {
        for (String file : List.of("index.txt", "explanations/run-2.txt")) {
            assertThat(told(folder.resolve(file)))
                    .as(file)
                    .contains("Gorse Hill, LEA 007", "No decision about this LEA is recorded.")
                    .doesNotContain("istrict");
        }
        assertThat(told(folder.resolve("index.html")))
                .contains("Gorse Hill, LEA 007")
                .doesNotContain("District", ">district", " district ");
    }

    /** Without the trail, which is shown as it was recorded. */
    private static String told(Path file) throws IOException {
        return Files.readString(file).replaceAll("(?s)(?i)\\n(<h2[^>]*>)?the audit trail.*", "");
    }

    /** What is refused once a run is known. */
    private void refused() {
        for (String[] words : List.<String[]>of(
                new String[] {"explain", "nowhere"},
                new String[] {"explain", "999"},
                new String[] {"explain", "e"},
                new String[] {"decide", "999", "--run", "3", "--keep", "--text", "x", "--reason", "review-findings"},
                new String[] {"notes", "add", "nowhere", "--run", "2", "--text", "x"},
                new String[] {"dossier", "999"},
                new String[] {"dossier", "007", "--audience", "public-records"},
                new String[] {"plans", "show", "nowhere"},
                new String[] {"reviews", "show", "7"},
                new String[] {"whatif", "--set", "998:measure.results=5"})) {
            Typed.Ending ending = Typed.in(home, words);
            assertThat(ending.code()).as(String.join(" ", words)).isNotZero();
            assertThat(ending.err())
                    .as(String.join(" ", words))
                    .contains("LEA")
                    .doesNotContain("no district", " districts ", "district's", "such district");
        }
    }

    /** By the home alone, and by the folder of a cycle in a home without a run. Words of an option are no words of a State. */
    private void refusedBeforeARunIsKnown(String cycle) throws IOException {
        String[] keep = {"decide", "007", "--run", "3", "--keep", "--reason", "review-findings", "--text"};
        assertThat(Typed.in(
                                home,
                                Stream.concat(Stream.of(keep), Stream.of("As LEA 005 was."))
                                        .toArray(String[]::new))
                        .err())
                .contains(
                        "SY-155",
                        "the code of another LEA in it",
                        "the letter to LEA 007",
                        "names no other LEA by a code")
                .doesNotContain("istrict");
        assertThat(Typed.in(home, Stream.concat(Stream.of(keep), Stream.of(" ")).toArray(String[]::new))
                        .err())
                .contains("SY-155", "names no other LEA by a code", "that the LEA may read")
                .doesNotContain("istrict");
        assertThat(Typed.in(home, "export", "2", "--format", "csv", "--audience", "teh public")
                        .err())
                .contains("department, district, public, federal");
        Path folder = TestInstallation.copy(Path.of(cycle), home.resolve("bad"));
        TestInstallation.put(
                folder,
                "official/decisions.csv",
                "district_code,decision,category,decided_by,decided_on,reason,evidence\n999,KEEP,,Ann,2024-04-01,x,\n");
        Path empty = home.resolve("empty");
        assertThat(Typed.in(empty, "run", "official", folder.toString()).err())
                .contains("CR-003 the decision names an LEA that is not in this cycle")
                .doesNotContain("istrict ");
    }

    private void approved(String run) {
        for (String point :
                List.of("review-list", "undetermined", "assumed-policy", "plausibility", "released-results")) {
            Typed.in(home, "checklist", run, "--sign", point, "--note", "seen", "--as", "Bo");
        }
        typed("approve", run, "--as", "Bo");
    }

    private void released() throws IOException {
        approved("3");
        assertThat(typed("release", "3", "--preview")).doesNotContain("istrict");
        typed("release", "3");
        assertThat(Files.readString(home.resolve("out/public/2023-24/release-3/about.txt")))
                .contains("  LEAs ", "An LEA takes the category that its score gives")
                .doesNotContain("istrict");
        assertThat(typed("export", "3", "--format", "pdf", "--audience", "district"))
                .contains("exported for each LEA\n");
    }

    /** Which said district in about.txt: what was recorded then is put out again as it was. */
    private void releasedByAnEarlierVersion(String cycle) throws IOException {
        typed("run", "official", cycle, "--again");
        approved("4");
        kept("\"LEA\", units: \"LEAs\", article: \"an\"", "\"district\", units: \"districts\", article: \"a\"");
        typed("amend", "4", "--note", "computed again");
        kept("\"district\", units: \"districts\", article: \"a\"", "\"LEA\", units: \"LEAs\", article: \"an\"");
        Path folder = home.resolve("out/public/2023-24/release-4");
        String about = Files.readString(folder.resolve("about.txt"));
        assertThat(about).contains("  Districts ");
        FileSystemUtils.deleteRecursively(folder);
        typed("amend", "4", "--note", "computed again");
        assertThat(folder.resolve("about.txt")).hasContent(about);
    }

    /** The jurisdiction that run 4 keeps, with other words and so with another hash; twice is as it was. */
    private void kept(String before, String after) {
        String file = "jdbc:h2:file:" + home.resolve("determinations");
        try (Connection connection = DriverManager.getConnection(file, "sa", "");
                PreparedStatement update = connection.prepareStatement(
                        "update run_jurisdiction set content = replace(content, ?, ?), file_hash = concat("
                                + "substring(file_hash, 33), substring(file_hash, 1, 32)) where run_number = 4")) {
            update.setString(1, before);
            update.setString(2, after);
            assertThat(update.executeUpdate()).isEqualTo(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}

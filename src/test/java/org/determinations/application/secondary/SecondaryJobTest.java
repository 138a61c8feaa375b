package org.determinations.application.secondary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.determinations.application.TestInstallation;
import org.determinations.application.TestServer;
import org.determinations.application.reading.RunReading;
import org.determinations.application.reading.RunSelection;
import org.determinations.application.release.AnalysedPractice;
import org.determinations.application.release.Desk;
import org.determinations.application.release.PracticeShare;
import org.determinations.application.release.ReleasedPractice;
import org.determinations.application.run.StageOutcome;
import org.determinations.cli.answer.ExplanationAnswer;
import org.determinations.issue.Issue;
import org.determinations.issue.Refusal;
import org.determinations.model.MeasureQuestion;
import org.determinations.model.Stage;
import org.determinations.model.secondary.MeasureKind;
import org.determinations.model.secondary.MeasureResult;
import org.determinations.model.secondary.MeasureStatus;
import org.determinations.model.secondary.QuestionAnswer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The secondary analysis of the practice state. */
class SecondaryJobTest {
    private static final String COUNTS = "secondary/student-counts.csv";
    private static final String OVER_IDENTIFIES = "90060000";
    private static final String SEPARATES = "90400000";

    @TempDir
    Path scratch;

    private Path cycle;
    private Desk desk;

    /** The embedded database; on a server the same tests are tagged {@code long}. */
    TestServer server() {
        return TestServer.H2;
    }

    @BeforeEach
    void prepare() throws IOException {
        desk = ReleasedPractice.at(scratch, server());
        cycle = scratch.resolve("cycle");
    }

    @Test
    void it_waits_for_the_release_of_the_official_run() throws IOException {
        PracticeShare.cut(cycle);
        Path home = scratch.resolve("nothing-released");
        desk = new Desk(home, cycle, server().migrated(home));
        assertThat(gate().kind()).isEqualTo(Refusal.Kind.GATE);
        int official = desk.run(Stage.OFFICIAL);
        assertThat(gate().issues().get(0).line()).contains("SY-019").contains("an official run that is not released");
        desk.released(official);
        assertThat(desk.run(Stage.SECONDARY)).isEqualTo(official + 1);
    }

    /** A file of a million records is counted while it is looked at: first it is asked whether the analysis may be made at all. */
    @Test
    void it_waits_before_a_file_is_looked_at() throws IOException {
        Path home = scratch.resolve("nothing-released");
        desk = new Desk(home, cycle, server().migrated(home));
        Files.write(cycle.resolve("secondary/student-counts.csv"), new byte[] {(byte) 0xff, 0, 1});
        assertThat(gate().kind()).isEqualTo(Refusal.Kind.GATE);
        desk.released(desk.run(Stage.OFFICIAL));
        assertThat(gate().kind()).isEqualTo(Refusal.Kind.INPUT);
    }

    @Test
    void a_server_gives_every_file_of_the_embedded_database_byte_for_byte() throws IOException {
        StageOutcome onServer = AnalysedPractice.at(scratch.resolve("on-server"), TestServer.POSTGRESQL)
                .outcome();
        assertThat(TestInstallation.files(onServer.folder()))
                .hasSizeGreaterThan(36)
                .isEqualTo(TestInstallation.files(AnalysedPractice.at(scratch.resolve("embedded"), TestServer.H2)
                        .outcome()
                        .folder()));
    }

    @Test
    void the_planted_districts_are_found_and_every_file_is_there() throws IOException {
        StageOutcome outcome = analysedAlready();
        assertThat(answer(outcome, OVER_IDENTIFIES, MeasureQuestion.A).warranted())
                .isTrue();
        assertThat(answer(outcome, SEPARATES, MeasureQuestion.B).warranted()).isTrue();
        assertThat(answers(outcome)).filteredOn(QuestionAnswer::warranted).hasSize(2);
        Map<String, String> files = TestInstallation.files(outcome.folder());
        assertThat(files)
                .containsKeys(
                        "secondary-measures.csv",
                        "secondary-answers.csv",
                        "secondary-summary.txt",
                        "secondary-decisions-template.csv",
                        "public/secondary-public.csv",
                        "public/secondary-public-counts.csv",
                        "input-issues.csv",
                        "manifest.json");
        assertThat(files.get("secondary-summary.txt").indexOf("AGAINST THE REST OF THE STATE"))
                .isLessThan(files.get("secondary-summary.txt").indexOf("appears to"));
        List<Issue> wrong = desk.stored(stores -> stores.checks().list());
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_district_s_copy_is_about_that_district_alone() throws IOException {
        Map<String, String> files = TestInstallation.files(analysedAlready().folder());
        List<String> copies = files.keySet().stream()
                .filter(name -> name.contains("CONFIDENTIAL"))
                .toList();
        assertThat(copies).filteredOn(name -> name.matches(".*(csv|txt|html)")).hasSize(36);
        for (String name : copies) {
            String own = name.replaceAll(".*/.*CONFIDENTIAL-([0-9]{8}).*", "$1");
            assertThat(files.get(name).replace(own, "")).doesNotContainPattern("90[0-9]{2}0000");
        }
    }

    @Test
    void rows_in_another_order_hide_the_same_counts_and_give_the_same_measures() throws IOException {
        PracticeShare.cut(cycle);
        Map<String, String> first = TestInstallation.files(analysedAlready().folder());
        Path file = cycle.resolve(COUNTS);
        List<String> lines = Files.readAllLines(file);
        List<String> rows = new ArrayList<>(lines.subList(1, lines.size()));
        Collections.shuffle(rows, new Random(4));
        Files.writeString(file, lines.get(0) + "\n" + String.join("\n", rows) + "\n");
        Desk other = ReleasedPractice.at(scratch.resolve("other"), server());
        PracticeShare.cut(scratch.resolve("other/cycle"));
        Files.copy(file, scratch.resolve("other/cycle").resolve(COUNTS), StandardCopyOption.REPLACE_EXISTING);
        Map<String, String> second =
                TestInstallation.files(other.outcome(Stage.SECONDARY).folder());
        first.remove("manifest.json");
        second.remove("manifest.json");
        assertThat(second).isEqualTo(first);
    }

    @Test
    void a_second_run_hides_what_the_first_hid_and_supersedes_it() throws IOException {
        Map<String, String> first = TestInstallation.files(analysedAlready().folder());
        StageOutcome again = desk.outcome(Stage.SECONDARY);
        assertThat(again.report().run().supersedes()).isPresent();
        Map<String, String> second = TestInstallation.files(again.folder());
        assertThat(second.get("public/secondary-public-counts.csv"))
                .isEqualTo(first.get("public/secondary-public-counts.csv"));
    }

    @Test
    void a_stated_total_that_is_not_its_parts_refuses_the_district_and_the_others_go_on() throws IOException {
        PracticeShare.cut(cycle);
        Path file = cycle.resolve(COUNTS);
        Files.writeString(
                file,
                Files.readString(file) + "2011-12," + OVER_IDENTIFIES + ",ALL,Yes,Yes,ALL,99999\n" + "2011-12,"
                        + SEPARATES + ",Blak,Yes,No,,5\n");
        StageOutcome outcome = analysed();
        assertThat(outcome.rejectedRows()).isEqualTo(1);
        assertThat(outcome.report().issues())
                .extracting(issue -> issue.code().code())
                .contains("IN-012", "CR-055");
        assertThat(measures(outcome, OVER_IDENTIFIES))
                .isNotEmpty()
                .noneMatch(r -> r.status().judged())
                .filteredOn(r -> r.key().kind() == MeasureKind.A1)
                .extracting(MeasureResult::status)
                .containsOnly(MeasureStatus.DATA_ERROR);
        assertThat(answer(outcome, SEPARATES, MeasureQuestion.B).warranted()).isTrue();
    }

    @Test
    void a_withheld_count_is_never_zero() throws IOException {
        PracticeShare.cut(cycle);
        Path file = cycle.resolve(COUNTS);
        List<String> lines = Files.readAllLines(file).stream()
                .map(line -> line.startsWith("2011-12," + SEPARATES + ",BLACK,Yes,Yes,40,")
                        ? line.replaceAll("[0-9]+$", "*")
                        : line)
                .toList();
        Files.writeString(file, String.join("\n", lines) + "\n");
        assertThat(measures(analysed(), SEPARATES))
                .filteredOn(r -> r.key().text().equals("B1-R BLACK"))
                .extracting(MeasureResult::status)
                .containsExactly(MeasureStatus.INPUT_SUPPRESSED);
    }

    @Test
    void a_person_s_decision_stands_beside_the_proposal_and_one_nobody_asked_for_is_refused() throws IOException {
        PracticeShare.cut(cycle);
        String header = "district_code,question,decision,decided_by,decided_on,reason\n";
        TestInstallation.put(
                cycle,
                "secondary/decisions.csv",
                header + OVER_IDENTIFIES + ",A,CONFIRM,R. Invented,2012-10-16,Referral comes too early.\n");
        StageOutcome outcome = analysed();
        assertThat(TestInstallation.files(outcome.folder()).get("secondary-answers.csv"))
                .contains("CONFIRM,R. Invented,2012-10-16,Referral comes too early.");
        TestInstallation.put(
                cycle, "secondary/decisions.csv", header + "90010000,A,CONFIRM,R. Invented,2012-10-16,Not analysed.\n");
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> desk.outcome(Stage.SECONDARY));
        assertThat(refusal.issues().get(0).code().code()).isEqualTo("CR-036");
    }

    @Test
    void a_measure_is_explained_with_its_arithmetic() throws IOException {
        analysedAlready();
        try (RunReading reading = RunReading.open(desk.installation())) {
            RunSelection newest = new RunSelection(Optional.empty(), Optional.empty(), Optional.empty());
            assertThat(ExplanationAnswer.text(reading.arithmetic(newest, SEPARATES, "B1-R", Optional.of("BLACK"))))
                    .contains("focal group (Black or African American): a = 174 of n = 371")
                    .contains("ratio = 293886/87185 = 3.37")
                    .contains("status: HIGH_CONCERN");
            assertThat(ExplanationAnswer.text(reading.secondary(newest, SEPARATES)))
                    .contains("Proposal, for a person to confirm: intervention or assistance is warranted.");
        }
    }

    private Refusal gate() {
        return catchThrowableOfType(Refusal.class, () -> desk.run(Stage.SECONDARY));
    }

    /** Of the share: the desk becomes one at which that is done. */
    private StageOutcome analysedAlready() throws IOException {
        AnalysedPractice analysed = AnalysedPractice.at(scratch.resolve("analysed"), server());
        desk = analysed.desk();
        return analysed.outcome();
    }

    /** Of the cycle folder as it is now. */
    private StageOutcome analysed() {
        return desk.outcome(Stage.SECONDARY);
    }

    private List<QuestionAnswer> answers(StageOutcome outcome) {
        return desk.stored(
                stores -> stores.measures().listAnswers(outcome.report().run().number()));
    }

    private QuestionAnswer answer(StageOutcome outcome, String district, MeasureQuestion question) {
        return answers(outcome).stream()
                .filter(a -> a.subject().district().digits().equals(district) && a.question() == question)
                .findFirst()
                .orElseThrow();
    }

    /** Of the newest school year. */
    private List<MeasureResult> measures(StageOutcome outcome, String district) {
        return desk
                .stored(stores -> stores.measures().list(outcome.report().run().number()))
                .stream()
                .filter(r -> r.subject().district().digits().equals(district)
                        && r.subject().schoolYear().text().equals("2011-12"))
                .collect(Collectors.toList());
    }
}

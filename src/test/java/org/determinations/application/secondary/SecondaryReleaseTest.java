package org.determinations.application.secondary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert;
import org.determinations.application.TestInstallation;
import org.determinations.application.TestServer;
import org.determinations.application.Verification;
import org.determinations.application.database.ReadyDatabase;
import org.determinations.application.release.AnalysedPractice;
import org.determinations.application.release.Desk;
import org.determinations.application.release.ReleaseOutcome;
import org.determinations.application.release.ReleasedPractice;
import org.determinations.application.replay.RunReplay;
import org.determinations.application.run.StageOutcome;
import org.determinations.application.verify.RunVerification;
import org.determinations.disproportionality.CodedCounts;
import org.determinations.disproportionality.CountBook;
import org.determinations.disproportionality.PublicCounts;
import org.determinations.issue.Refusal;
import org.determinations.model.DistrictCode;
import org.determinations.model.Reported;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.fact.StudentCount;
import org.determinations.model.release.Checklist;
import org.determinations.model.release.ChecklistAnswer;
import org.determinations.model.release.ChecklistItem;
import org.determinations.model.release.ChecklistPoint;
import org.determinations.model.release.ReleaseAction;
import org.determinations.model.release.ReleaseEvent;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.secondary.CountTable;
import org.determinations.model.secondary.PublicCount;
import org.determinations.model.student.Placement;
import org.determinations.policyfile.ShippedPolicies;
import org.determinations.store.Database;
import org.determinations.suppression.AttackCheck;
import org.determinations.suppression.SuppressedTable;
import org.determinations.suppression.SuppressionParameters;
import org.determinations.suppression.SuppressionRule;
import org.determinations.suppression.Suppressor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The public copy of a secondary analysis goes out by approval and release, never by computing, and not beside a tell-tale one. */
class SecondaryReleaseTest {
    private static final String COUNTS = "secondary/student-counts.csv";
    private static final SchoolYear NEWEST = new SchoolYear(2011);
    private static final int SMALL = 5;
    private static final Instant BEFORE_ITS_DATE = Instant.parse("2012-10-14T12:00:00Z");
    private static final Instant ON_ITS_DATE = Instant.parse("2012-10-15T12:00:00Z");

    @TempDir
    Path scratch;

    private Path cycle;
    private Desk desk;

    /** The run of the analysis, of the share of the practice state. */
    private AnalysedPractice analysed;

    @BeforeEach
    void prepare() throws IOException {
        analysed = AnalysedPractice.at(scratch, TestServer.H2);
        desk = analysed.desk();
        cycle = scratch.resolve("cycle");
    }

    @Test
    void its_public_copy_goes_out_by_approval_and_release_on_its_date_and_not_by_computing() {
        Path open = desk.installation().out().resolve("public/2012-13");
        StageOutcome computed = analysed.outcome();
        int run = computed.report().run().number();
        assertThat(open.resolve("release-" + run)).doesNotExist();
        assertThat(refused(() -> released(run)).kind())
                .as("nobody has approved it")
                .isEqualTo(Refusal.Kind.GATE);
        desk.approved(run);
        assertThat(open.resolve("release-" + run)).doesNotExist();
        assertThat(refused(() -> desk.at("Bo", BEFORE_ITS_DATE, d -> d.release(run)))
                        .issues()
                        .get(0)
                        .line())
                .contains("public on 2012-10-15 at the earliest");
        assertThat(released(run).state()).isEqualTo(ReleaseState.RELEASED);
        Map<String, String> files = TestInstallation.files(open.resolve("release-" + run));
        assertThat(files)
                .containsKeys(
                        "secondary-public.csv",
                        "secondary-public-counts.csv",
                        "about.txt",
                        "secondary-public-state.html");
        Map<String, String> own = TestInstallation.files(computed.folder());
        files.forEach(
                (name, content) -> assertThat(name.equals("about.txt") || content.equals(own.get("public/" + name)))
                        .as(name)
                        .isTrue());
        assertThat(files.get("secondary-public.csv")).isEqualTo(own.get("public/secondary-public.csv"));
        assertThat(files.get("secondary-public-counts.csv")).isEqualTo(own.get("public/secondary-public-counts.csv"));
        assertThat(files.get("about.txt")).contains("Students of").contains("2011-12");
        assertThat(RunVerification.verify(desk.installation(), Optional.empty()).differences())
                .isEmpty();
    }

    @Test
    void its_checklist_asks_for_decisions_and_a_basis_and_not_for_categories() throws IOException {
        int run = analysed.run();
        Checklist checklist = desk.bo(d -> d.checklist(run));
        assertThat(checklist.items())
                .extracting(ChecklistItem::point)
                .contains(ChecklistPoint.BASIS, ChecklistPoint.PROPOSALS, ChecklistPoint.WITHHELD_COUNTS)
                .doesNotContain(ChecklistPoint.UNDETERMINED, ChecklistPoint.REVIEW_LIST);
        assertThat(checklist.listUnsigned())
                .singleElement()
                .satisfies(item -> assertThat(item.words()).isEqualTo("2 proposals that nobody has decided"));
        int amended = desk.run(Stage.OFFICIAL);
        desk.approved(amended);
        desk.bo(d -> d.amend(amended, "a level was corrected"));
        assertThat(answer(run, ChecklistPoint.BASIS)).isEqualTo(ChecklistAnswer.ERROR);
        int next = desk.run(Stage.SECONDARY);
        assertThat(answer(next, ChecklistPoint.BASIS)).isEqualTo(ChecklistAnswer.PASSED);
    }

    @Test
    void it_is_withdrawn_with_a_public_notice_and_amended_by_a_later_run() throws IOException {
        int first = analysed.run();
        desk.approved(first);
        released(first);
        desk.at("Bo", ON_ITS_DATE, d -> d.withdraw(first, "counts of another year"));
        Path notice = desk.installation()
                .out()
                .resolve("public/2012-13/2012-13-secondary-2012-10-15-run-" + first + "-WITHDRAWN.txt");
        assertThat(Files.readString(notice)).contains("counts of another year").doesNotContain("CONFIDENTIAL");
        int second = desk.run(Stage.SECONDARY);
        desk.approved(second);
        released(second);
        int third = desk.run(Stage.SECONDARY);
        desk.approved(third);
        assertThat(refused(() -> released(third)).issues().get(0).line()).contains("only an amendment takes its place");
        ReleaseOutcome amendment = desk.at("Bo", ON_ITS_DATE, d -> d.amend(third, "a district resubmitted"));
        assertThat(amendment.superseded()).contains(second);
        assertThat(TestInstallation.files(desk.installation().out().resolve("public/2012-13/release-" + third))
                        .get("about.txt"))
                .contains("a district resubmitted");
        assertThat(RunVerification.verify(desk.installation(), Optional.empty()).differences())
                .isEmpty();
    }

    @Test
    void counts_of_an_earlier_release_are_known_and_those_of_a_run_only_computed_are_not() throws IOException {
        int first = analysed.run();
        desk.approved(first);
        released(first);
        Desk unreleased = another(AnalysedPractice.at(scratch.resolve("unreleased"), TestServer.H2)
                .desk());
        unreleased.approved(first);
        Desk fresh = another(ReleasedPractice.at(scratch.resolve("fresh"), TestServer.H2));
        change(tellTale(first));
        int careful = desk.run(Stage.SECONDARY);
        List<PublicCount> plain = table(fresh, fresh.run(Stage.SECONDARY));
        assertThat(table(unreleased, unreleased.run(Stage.SECONDARY)))
                .as("an approved run that nobody released has no say")
                .isEqualTo(plain);
        assertThat(table(desk, careful))
                .as("what a release showed protects nothing any more")
                .isNotEqualTo(plain);
        assertThat(answer(careful, ChecklistPoint.WITHHELD_COUNTS)).isEqualTo(ChecklistAnswer.PASSED);
        assertThat(RunReplay.replay(desk.installation(), careful).differences()).isEmpty();
    }

    /** The checklist lets no older run past a newer one; this is what happens should one get by all the same. */
    @Test
    void a_run_computed_before_a_telltale_release_is_stopped_after_it() throws IOException, SQLException {
        int first = analysed.run();
        change(tellTale(first));
        int second = desk.run(Stage.SECONDARY);
        assertThat(answer(second, ChecklistPoint.WITHHELD_COUNTS)).isEqualTo(ChecklistAnswer.PASSED);
        plant("delete from release_event where release_action = 'SUPERSEDE' and run_number = " + first);
        for (ReleaseAction action : List.of(ReleaseAction.APPROVE, ReleaseAction.RELEASE)) {
            desk.stored(stores -> {
                stores.releases().append(new ReleaseEvent(first, action, "Bo", ON_ITS_DATE, "", ""), List.of());
                return true;
            });
        }
        assertThat(answer(second, ChecklistPoint.WITHHELD_COUNTS)).isEqualTo(ChecklistAnswer.ERROR);
        assertThat(refused(() -> desk.bo(d -> d.approve(second))).kind()).isEqualTo(Refusal.Kind.GATE);
        assertThat(RunReplay.replay(desk.installation(), second).differences())
                .as("computed again as it was then")
                .isEmpty();
    }

    @Test
    void a_replay_tells_of_a_result_and_of_an_input_that_was_changed_in_the_store() throws SQLException {
        int run = analysed.run();
        Verification same = RunReplay.replay(desk.installation(), run);
        assertThat(same.differences()).isEmpty();
        assertThat(same.lines()).anyMatch(line -> line.matches("files: ([0-9]+) of \\1 byte for byte the same"));
        plant("update disproportionality_measure set focal_outcome = focal_outcome + 1 where run_number = " + run
                + " and district_code = '90400000' and school_year = '2011-12' and measure = 'A1'");
        plant("update disproportionality_association set degrees_of_freedom = 3 where run_number = " + run
                + " and district_code = '90400000' and outcome = 'SUBSTANTIALLY_SEPARATE'");
        assertThat(RunReplay.replay(desk.installation(), run).differences())
                .extracting(issue -> issue.where().file())
                .containsExactly(
                        "measures: 90400000 2011-12 A1 LOW_INCOME",
                        "series: 90400000 A1 LOW_INCOME",
                        "associations: 90400000 2011-12 B1-G");
        plant(
                "update student_count set students = students + 1 where school_year = '2011-12' and district_code = '90060000'"
                        + " and race_ethnicity = 'HISPANIC' and income_group = 'LOW_INCOME' and placement_code = '40'");
        assertThat(RunReplay.replay(desk.installation(), run).differences())
                .extracting(issue -> issue.where().file())
                .contains("secondary-measures.csv", "public/secondary-public-counts.csv");
    }

    /** Another installation for the same cycle folder. */
    private Desk another(Desk other) {
        return new Desk(other.installation().home(), cycle, other.installation().login());
    }

    private ReleaseOutcome released(int run) {
        return desk.at("Bo", ON_ITS_DATE, d -> d.release(run));
    }

    private ChecklistAnswer answer(int run, ChecklistPoint point) {
        return desk.bo(d -> d.checklist(run)).items().stream()
                .filter(item -> item.point() == point)
                .map(ChecklistItem::answer)
                .findFirst()
                .orElseThrow();
    }

    private static Refusal refused(ThrowableAssert.ThrowingCallable action) {
        return catchThrowableOfType(Refusal.class, action);
    }

    private static List<PublicCount> table(Desk desk, int run) {
        return desk.stored(stores -> stores.measures().listPublic(run));
    }

    /** A count of the run that, were it small, would need the protection of counts that the run's table shows. */
    private StudentCount tellTale(int run) {
        SuppressionParameters rules = SuppressionRule.parameters(ShippedPolicies.massachusetts2012());
        List<StudentCount> counts = desk.stored(stores -> stores.facts().list(run, FactKinds.STUDENT_COUNT)).stream()
                .filter(c -> c.schoolYear().equals(NEWEST))
                .toList();
        for (DistrictCode district : desk.stored(stores -> stores.measures().districts(run))) {
            List<StudentCount> own =
                    counts.stream().filter(c -> c.district().equals(district)).toList();
            Map<String, Long> shown =
                    Suppressor.suppress(table(own), rules, Map.of()).published();
            for (StudentCount count : own) {
                boolean separate = count.cell().placement() == Placement.SUBSTANTIALLY_SEPARATE
                        && count.students().value().filter(n -> n >= 2 * SMALL).isPresent();
                if (separate && isTellTale(table(made(own, count)), shown, rules)) {
                    return count;
                }
            }
        }
        throw new AssertionError("no district has such a count");
    }

    private static boolean isTellTale(CountTable table, Map<String, Long> shown, SuppressionParameters rules) {
        SuppressedTable suppressed = Suppressor.suppress(table, rules, Map.of());
        Map<String, Long> known = new TreeMap<>(shown);
        known.entrySet()
                .removeIf(e -> table.cells().stream()
                        .noneMatch(c -> c.id().equals(e.getKey()) && c.count().equals(Optional.of(e.getValue()))));
        return !AttackCheck.exposures(suppressed, known, rules).isEmpty();
    }

    private static CountTable table(List<StudentCount> counts) {
        CountBook book = CountBook.of(NEWEST, CodedCounts.merge(counts));
        return PublicCounts.table(
                book, book.districts(), SuppressionRule.knownElsewhere(ShippedPolicies.massachusetts2012()));
    }

    /** The counts with one of them made small. */
    private static List<StudentCount> made(List<StudentCount> counts, StudentCount small) {
        return counts.stream()
                .map(c -> c.equals(small)
                        ? new StudentCount(
                                c.schoolYear(),
                                c.district(),
                                c.cell(),
                                c.placementCode(),
                                Reported.of(SMALL),
                                c.source())
                        : c)
                .toList();
    }

    /** The same in the cycle folder. */
    private void change(StudentCount count) throws IOException {
        Path file = cycle.resolve(COUNTS);
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        int row = count.source().row().row() - 1;
        lines.set(row, lines.get(row).replaceAll("[0-9]+$", String.valueOf(SMALL)));
        Files.write(file, lines);
    }

    private void plant(String sql) throws SQLException {
        try (Database database = ReadyDatabase.forReading(desk.installation());
                Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).as(sql).isEqualTo(1);
        }
    }
}

package org.determinations.application.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.determinations.application.TestInstallation;
import org.determinations.application.TestServer;
import org.determinations.application.ledger.LedgerDesk;
import org.determinations.application.release.Desk;
import org.determinations.application.release.ReleasedPractice;
import org.determinations.application.verify.RunVerification;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;
import org.determinations.model.release.Audience;
import org.determinations.model.release.ExportFormat;
import org.determinations.report.lineage.LineageFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The federal office is told of a released official run alone, in confidence, with what the ledger has on a day; the trail has it. */
class FederalExportTest {
    private static final LocalDate ON = LocalDate.of(2012, 9, 20);

    @TempDir
    Path scratch;

    private static ExportOutcome export(Desk desk, ExportOrder order) {
        try (ExportDesk exports = ExportDesk.open(desk.as("Bo", Desk.AFTER), line -> {})) {
            return exports.export(order);
        }
    }

    private static ExportOrder federal(int run) {
        return ExportOrder.of(run, Audience.FEDERAL, List.of(ExportFormat.CSV));
    }

    @ParameterizedTest
    @EnumSource(TestServer.class)
    void the_files_rest_on_run_facts_and_ledger_and_the_audit_trail_has_them(TestServer server) throws IOException {
        Desk desk = ReleasedPractice.at(scratch, server);
        LedgerDesk.importFile(
                desk.as("Imp", Desk.AFTER),
                scratch.resolve("cycle/official/review-findings.csv"),
                new SchoolYear(2012),
                Optional.empty(),
                Set.of());
        ExportOutcome done = export(desk, federal(1).on(ON));
        Path folder = done.folders().keySet().iterator().next();
        assertThat(folder.toString())
                .endsWith("official/export-1-federal-2012-09-20-CONFIDENTIAL/csv".replace('/', File.separatorChar));
        assertThat(done.folders().get(folder))
                .extracting(file -> file.name())
                .containsExactly(
                        "read-me.txt",
                        "lea-determinations.csv",
                        "districts.csv",
                        "state-plan-indicators.csv",
                        "indicator-18.csv",
                        "checks.csv");
        assertThat(done.notes())
                .anySatisfy(note -> assertThat(note).startsWith("UNCONFIRMED layout"))
                .contains("Indicator 18 counts 47 findings of the ledger as of 2012-09-20.");
        assertThat(Files.readString(folder.resolve("state-plan-indicators.csv")))
                .contains("\n11,2011-12,");
        assertThat(export(desk, federal(1).on(ON)).folders()).isEqualTo(done.folders());
        assertThat(RunVerification.verify(desk.installation(), Optional.empty()).sound())
                .isTrue();
        Files.writeString(folder.resolve("lea-determinations.csv"), "altered");
        assertThat(RunVerification.verify(desk.installation(), Optional.empty()).sound())
                .as("an altered copy is found")
                .isFalse();
    }

    @Test
    void nothing_is_told_of_a_run_that_is_not_released_and_nothing_is_written() throws IOException {
        Desk desk =
                new Desk(scratch.resolve("home"), TestInstallation.cycle(scratch.resolve("cycle")), Optional.empty());
        int official = desk.run(Stage.OFFICIAL);
        Refusal refused = catchThrowableOfType(Refusal.class, () -> export(desk, federal(official)));
        assertThat(refused.kind()).isEqualTo(Refusal.Kind.GATE);
        assertThat(refused.issues().get(0).code()).isEqualTo(IssueCode.EXPORT_NOT_ALLOWED);
        int preliminary = desk.run(Stage.PRELIMINARY);
        assertThat(catchThrowableOfType(Refusal.class, () -> export(desk, federal(preliminary)))
                        .issues()
                        .get(0)
                        .wrong())
                .isEqualTo("the federal office is told official results alone");
        assertThat(TestInstallation.outputs(scratch.resolve("home")).keySet())
                .noneMatch(name -> name.contains("federal"));
        ExportOutcome json = export(desk, ExportOrder.of(official, Audience.DEPARTMENT, List.of(ExportFormat.JSON)));
        assertThat(json.notes()).isEmpty();
        assertThat(json.folders().values().iterator().next())
                .extracting(file -> file.name())
                .contains(LineageFile.NAME.replace(".", "-CONFIDENTIAL."));
    }

    @Test
    void what_would_break_its_own_rules_is_refused_with_the_rule_and_nothing_is_written() throws IOException {
        Path cycle = TestInstallation.cycle(scratch.resolve("cycle"));
        TestInstallation.edit(cycle, "official/indicators.csv", "39,40,97.5", "41,40,97.5");
        Desk desk = new Desk(scratch.resolve("home"), cycle, Optional.empty());
        int official = desk.run(Stage.OFFICIAL);
        desk.released(official);
        Refusal refused = catchThrowableOfType(Refusal.class, () -> export(desk, federal(official)));
        assertThat(refused.kind()).isEqualTo(Refusal.Kind.DIFFERS);
        assertThat(refused.issues()).extracting(Issue::code).containsExactly(IssueCode.FEDERAL_CHECK_FAILED);
        assertThat(refused.issues().get(0).line())
                .startsWith(
                        "state-plan-indicators.csv: SY-120 12 2011-12: this does not hold: the numerator is not above the")
                .contains("found no; allowed: yes");
        assertThat(TestInstallation.outputs(scratch.resolve("home")).keySet())
                .noneMatch(name -> name.contains("federal"));
    }

    @Test
    void a_day_to_come_and_a_day_for_others_are_refused() throws IOException {
        Desk desk = ReleasedPractice.at(scratch, TestServer.H2);
        assertThat(catchThrowableOfType(
                                Refusal.class, () -> export(desk, federal(1).on(ON.plusDays(1))))
                        .issues()
                        .get(0)
                        .wrong())
                .isEqualTo("the day is still to come");
        assertThat(catchThrowableOfType(
                                Refusal.class,
                                () -> ExportOrder.of(1, Audience.PUBLIC, List.of(ExportFormat.CSV))
                                        .on(ON))
                        .issues()
                        .get(0)
                        .allowed())
                .isEqualTo("federal");
    }
}

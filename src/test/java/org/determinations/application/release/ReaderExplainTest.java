package org.determinations.application.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.determinations.application.Installation;
import org.determinations.application.TestInstallation;
import org.determinations.application.TestServer;
import org.determinations.application.reading.RunList;
import org.determinations.application.reading.RunReading;
import org.determinations.application.reading.RunSelection;
import org.determinations.cli.answer.ExplanationAnswer;
import org.determinations.cli.answer.ExplanationFormat;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.Stage;
import org.determinations.report.form.Style;
import org.determinations.report.run.RunListText;
import org.determinations.store.sql.SystemFaults;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code explain} in the hands of a reader and of who may see what is confidential: PostgreSQL only, as the roles. */
class ReaderExplainTest {
    private static final RunSelection NEWEST = new RunSelection(Optional.empty(), Optional.empty(), Optional.empty());

    /** Reassigned by a named person in the invented cycle. */
    private static final String DISTRICT = "0902";

    @TempDir
    Path scratch;

    private Installation.Login owner;
    private Desk desk;

    @BeforeEach
    void prepare() throws IOException {
        owner = TestServer.POSTGRESQL.login().orElseThrow();
        desk = new Desk(scratch.resolve("home"), TestInstallation.cycle(scratch.resolve("cycle")), Optional.of(owner));
    }

    @Test
    void a_reader_explains_a_released_official_result_without_evidence_and_nothing_that_is_not_released()
            throws IOException, SQLException {
        int preliminary = desk.run(Stage.PRELIMINARY);
        desk.released(preliminary);
        int official = desk.run(Stage.OFFICIAL);
        grant("rita", "determinations_reader");
        grant("carl", "determinations_confidential");
        assertThatThrownBy(() -> explained("rita", NEWEST))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.issues().get(0)).satisfies(issue -> {
                            assertThat(issue.code()).isEqualTo(IssueCode.NOT_FOUND);
                            assertThat(issue.line())
                                    .contains("no official run of that kind is released", "this login")
                                    .doesNotContain("determinations run ");
                        }));
        assertThat(runs("rita"))
                .isEqualTo(
                        "No official run is released. This login of the database sees released official results alone.\n");
        assertThat(runs("carl")).contains("preliminary");
        desk.released(official);
        assertThat(runs("rita")).contains("official", "released").doesNotContain("preliminary");
        String bounded = explained("rita", NEWEST);
        assertThat(bounded).contains("official, cycle 2012-13", "run " + official, "WHAT DECIDED");
        assertThat(bounded)
                .contains("What it read is confidential.")
                .doesNotContain("R. Invented", "levels.csv", "decisions.csv");
        for (int hidden : new int[] {preliminary, official + 1}) {
            RunSelection one = new RunSelection(Optional.of(hidden), Optional.empty(), Optional.empty());
            assertThatThrownBy(() -> explained("rita", one)).isInstanceOf(Refusal.class);
        }
        assertThatThrownBy(() -> listed("rita"))
                .satisfies(failure -> assertThat(SystemFaults.translate(failure)
                                .orElseThrow()
                                .issues()
                                .get(0)
                                .line())
                        .contains("SY-006", "a reader is for runs list and for explain, of released official results"));
        assertThat(listed("carl")).contains("2012-13");
        String whole = explained("carl", NEWEST);
        assertThat(whole).contains("levels.csv", "R. Invented").doesNotContain("What it read is confidential.");
        assertThat(explained("carl", new RunSelection(Optional.of(preliminary), Optional.empty(), Optional.empty())))
                .contains("preliminary");
    }

    private RunReading opened(String user) {
        return RunReading.open(TestInstallation.at(
                scratch.resolve("home-" + user), Optional.of(new Installation.Login(owner.url(), user, ""))));
    }

    private String runs(String user) {
        try (RunReading reading = opened(user)) {
            RunList runs = reading.runs();
            return RunListText.render(runs.runs(), runs.states(), runs.releasedAlone(), Style.PLAIN);
        }
    }

    private String listed(String user) {
        try (RunReading reading = opened(user)) {
            return reading.list(NEWEST, List.of()).text(Style.PLAIN);
        }
    }

    private String explained(String user, RunSelection selection) {
        try (RunReading reading = opened(user)) {
            return ExplanationAnswer.render(reading.explain(selection, DISTRICT), ExplanationFormat.text, Style.PLAIN);
        }
    }

    private void grant(String user, String role) throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection(owner.url(), owner.user(), "");
                Statement statement = connection.createStatement()) {
            statement.execute(Files.readString(Path.of("sql/roles/postgresql.sql")));
            statement.execute("drop role if exists " + user);
            statement.execute("create role " + user + " login");
            statement.execute("grant " + role + " to " + user);
        }
    }
}

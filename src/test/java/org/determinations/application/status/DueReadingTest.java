package org.determinations.application.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.determinations.application.Installation;
import org.determinations.application.TestInstallation;
import org.determinations.application.TestServer;
import org.determinations.application.release.Desk;
import org.determinations.followthrough.DueItem;
import org.determinations.followthrough.DueList;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is due of a cycle: before anything was computed, after a release, and after a later run. */
class DueReadingTest {
    @TempDir
    private Path scratch;

    private Path cycle;

    @BeforeEach
    void cycleFolder() throws IOException {
        cycle = TestInstallation.cycle(scratch.resolve("cycle"));
    }

    private static List<String> said(DueList list, String words) {
        return list.items().stream()
                .filter(item -> item.what().contains(words))
                .map(item -> item.day().map(LocalDate::toString).orElse("no day") + ": " + item.what())
                .toList();
    }

    private static Optional<DueItem> item(DueList list, String source) {
        return list.items().stream()
                .filter(item -> item.source().startsWith(source))
                .findFirst();
    }

    @Test
    void before_there_is_a_database_the_plan_of_the_cycle_is_due() throws IOException {
        Installation empty = TestInstallation.at(scratch.resolve("home"), Optional.empty());
        DueList list = DueReading.of(empty, cycle, Optional.empty());
        assertThat(list.on()).isEqualTo("2012-09-20");
        assertThat(said(list, "there is no run yet"))
                .contains("2012-09-19: Compute, approve and release the official results; there is no run yet");
        assertThat(list.listOverdue()).extracting(DueItem::what).anyMatch(what -> what.contains("official"));
        assertThat(item(list, "federal.1 public-report").orElseThrow().because())
                .contains("no date of \"performance report submitted\" is recorded in cycle.yaml");
        assertThat(item(list, "federal.1 enforcement")).isEmpty();
        assertThat(item(list, "amendment.1")).isEmpty();
        assertThat(item(list, "streaks")).isEmpty();
        assertThat(Files.exists(scratch.resolve("home"))).isFalse();
    }

    /** The last moment of a day in the zone of the cycle, and the next one. */
    @Test
    void today_is_the_day_in_the_zone_of_the_cycle() {
        Desk desk = new Desk(scratch.resolve("home"), cycle, Optional.empty());
        assertThat(DueReading.of(desk.as("Ann", Instant.parse("2012-09-20T03:59:59Z")), cycle, Optional.empty())
                        .on())
                .isEqualTo("2012-09-19");
        assertThat(DueReading.of(desk.as("Ann", Instant.parse("2012-09-20T04:00:00Z")), cycle, Optional.empty())
                        .on())
                .isEqualTo("2012-09-20");
    }

    @ParameterizedTest
    @EnumSource
    void a_release_takes_its_stage_off_and_a_later_run_asks_for_an_amendment(TestServer server) throws IOException {
        Path home = scratch.resolve("home");
        Desk desk = new Desk(home, cycle, server.migrated(home));
        int first = desk.run(Stage.OFFICIAL);
        assertThat(said(due(desk), "official"))
                .containsExactly("2012-09-19: Approve and release the official results, run " + first);
        desk.approved(first);
        assertThat(said(due(desk), "official"))
                .containsExactly("2012-09-19: Release the official results, run " + first + ", which is approved");
        desk.bo(release -> release.release(first));
        DueList released = due(desk);
        assertThat(said(released, "official")).isEmpty();
        assertThat(item(released, "amendment.1")).isEmpty();
        assertThat(item(released, "federal.1 enforcement").orElseThrow().because())
                .contains("1 cycle with NSI: withholding in whole or in part, at once");
        assertThat(item(released, "federal.1 notice-before-withholding")
                        .orElseThrow()
                        .who())
                .isEqualTo("department, for 09020000");
        assertThat(item(released, "streaks").orElseThrow().what())
                .contains("districts with MRAR, Meets Requirements – At Risk, by their years");

        int later = desk.run(Stage.OFFICIAL);
        DueList list = due(desk);
        assertThat(said(list, "official")).isEmpty();
        assertThat(item(list, "amendment.1").orElseThrow().because())
                .isEqualTo(
                        "no source lays down a number of days, since 2012-09-20 (later run after a release, official run "
                                + later + " after run " + first + ")");
        desk.approved(later);
        assertThat(item(due(desk), "amendment.1")).isPresent();
        desk.bo(release -> release.amend(later, "corrected"));
        assertThat(item(due(desk), "amendment.1")).isEmpty();
    }

    private DueList due(Desk desk) {
        return DueReading.of(desk.installation(), cycle, Optional.empty());
    }

    @Test
    void an_event_of_the_cycle_gives_a_day_until_its_end_is_written_too() throws IOException {
        Installation empty = TestInstallation.at(scratch.resolve("home"), Optional.empty());
        String events = "events:\n  - event: performance report submitted\n    day: 2012-05-01\n";
        Files.writeString(cycle.resolve("cycle.yaml"), Files.readString(cycle.resolve("cycle.yaml")) + events);
        DueList list = DueReading.of(empty, cycle, Optional.empty());
        assertThat(list.listOverdue())
                .extracting(DueItem::source)
                .anyMatch(s -> s.startsWith("federal.1 public-report"));
        assertThat(item(list, "federal.1 public-report").orElseThrow().day()).contains(LocalDate.of(2012, 8, 29));
        Files.writeString(
                cycle.resolve("cycle.yaml"),
                Files.readString(cycle.resolve("cycle.yaml"))
                        + "  - event: reports on districts published\n    day: 2012-08-30\n");
        assertThat(item(DueReading.of(empty, cycle, Optional.empty()), "federal.1 public-report"))
                .isEmpty();
        assertThat(item(DueReading.of(empty, cycle, Optional.of(LocalDate.of(2012, 8, 29))), "federal.1 public-report"))
                .isPresent();
    }

    @Test
    void a_table_that_cannot_be_used_is_refused() throws IOException {
        Path app = scratch.resolve("app");
        TestInstallation.copy(TestInstallation.app().resolve("jobs"), app.resolve("jobs"));
        Files.writeString(app.resolve("jobs/duties/own.1.yaml"), "table: \"own.2\"\n");
        Installation plain = TestInstallation.at(scratch.resolve("home"), Optional.empty());
        Installation own = new Installation(
                app, plain.home(), plain.out(), plain.login(), plain.actor(), plain.programVersion(), plain.clock());
        assertThat(catchThrowableOfType(Refusal.class, () -> DueReading.of(own, cycle, Optional.empty()))
                        .issues())
                .isNotEmpty()
                .allSatisfy(issue -> assertThat(issue.code()).isEqualTo(IssueCode.DUTY_TABLE_INVALID));
        assertThat(Checkup.of(own).lines()).contains("tables of duties: not sound");
        assertThat(Checkup.of(own).issues()).extracting(Issue::code).contains(IssueCode.DUTY_TABLE_INVALID);
        assertThat(Checkup.of(plain).lines())
                .contains(
                        "tables of duties: amendment.1, federal.1, franklin.1, kansas.1, ladder.1, massachusetts-ladder.1, massachusetts.1");
    }
}

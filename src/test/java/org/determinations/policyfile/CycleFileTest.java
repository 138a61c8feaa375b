package org.determinations.policyfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;
import org.determinations.model.duty.DutyEvent;
import org.determinations.model.duty.RecordedEvent;
import org.determinations.model.schedule.CyclePlan;
import org.determinations.model.schedule.DiscrepancyWindow;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CycleFileTest {
    private static final String SOUND = """
            cycle: 2012-13
            title: A state
            zone: America/New_York
            stages:
              preliminary: 2012-08-13
              official: 2012-09-19
            discrepancyWindow:
              opensOn: 2012-08-06
              closesAt: 2012-08-10T17:00
            sources:
              - file: official/a.csv
                from: somewhere
            """;

    private static final String EVENTS = """
            events:
              - event: performance report submitted
                day: 2013-02-01
              - event: notice of withholding
                day: 2012-11-05
                district: '09010000'
            """;

    @TempDir
    private Path folder;

    private List<Issue> refused(String text) throws IOException {
        Files.writeString(folder.resolve("cycle.yaml"), text);
        return Assertions.assertThrows(Refusal.class, () -> CycleFile.read(folder, ShippedJurisdiction.folder()))
                .issues();
    }

    @Test
    void the_sample_has_the_published_dates_and_no_invented_one() {
        CyclePlan plan = CycleFile.read(
                Path.of(System.getProperty("determinations.app", ".")).resolve("data-samples/massachusetts-2012-13"),
                ShippedJurisdiction.folder());
        assertThat(plan.cycle()).isEqualTo(new SchoolYear(2012));
        assertThat(plan.zone()).isEqualTo(ZoneId.of("America/New_York"));
        assertThat(plan.stageDates())
                .isEqualTo(Map.of(
                        Stage.PRELIMINARY, LocalDate.of(2012, 8, 13), Stage.OFFICIAL, LocalDate.of(2012, 9, 19)));
        assertThat(plan.discrepancyWindow())
                .contains(new DiscrepancyWindow(LocalDate.of(2012, 8, 6), LocalDateTime.of(2012, 8, 10, 17, 0)));
    }

    @Test
    void window_and_sources_may_be_left_out() throws IOException {
        Files.writeString(folder.resolve("cycle.yaml"), SOUND.substring(0, SOUND.indexOf("discrepancyWindow")));
        assertThat(CycleFile.read(folder, ShippedJurisdiction.folder()).discrepancyWindow())
                .isEmpty();
    }

    @Test
    void a_folder_without_the_file_is_refused() {
        for (Path path : List.of(folder, folder.resolve("none"))) {
            Refusal refusal =
                    Assertions.assertThrows(Refusal.class, () -> CycleFile.read(path, ShippedJurisdiction.folder()));
            assertThat(refusal.issues()).hasSize(1).allMatch(i -> i.code() == IssueCode.NO_CYCLE_FILE);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cycle: 2012-13|cycle: 2012|cycle.yaml:1:cycle",
                "cycle: 2012-13|cycle: 2012-14|cycle.yaml:1:cycle",
                "cycle: 2012-13|year: 2012-13|cycle.yaml:1:year",
                "zone: America/New_York|zone: Boston|cycle.yaml:3:zone",
                "title: A state|title: ''|cycle.yaml:2:title",
                "  official: 2012-09-19|  official: September|cycle.yaml:6:stages.official",
                "  official: 2012-09-19|  official: 2012-08-12|cycle.yaml:6:stages.official",
                "  official: 2012-09-19|  final: 2012-09-19|cycle.yaml:6:stages.final",
                "closesAt: 2012-08-10T17:00|closesAt: 2012-08-10|cycle.yaml:9:discrepancyWindow.closesAt",
                "closesAt: 2012-08-10T17:00|closesAt: 2012-08-05T17:00|cycle.yaml:9:discrepancyWindow.closesAt",
                "  opensOn: 2012-08-06|  note: x|cycle.yaml:8:discrepancyWindow.opensOn",
                "    from: somewhere|    by: somebody|cycle.yaml:11:sources[1].from",
                "title: A state|note: A state|cycle.yaml:1:title",
                "    from: somewhere|    by: somebody|cycle.yaml:12:sources[1].by",
            })
    void a_value_that_cannot_be_used_is_refused_with_its_key(String from, String to, String where) throws IOException {
        assertThat(SOUND).contains(from);
        List<Issue> issues = refused(SOUND.replace(from, to));
        assertThat(issues).allMatch(i -> i.code() == IssueCode.CYCLE_FILE_INVALID);
        assertThat(issues.stream().map(i -> i.where().text()).toList()).contains(where);
    }

    @Test
    void all_errors_come_at_once() throws IOException {
        assertThat(refused("cycle: x\nzone: y\nnote: z\n").stream()
                        .map(i -> i.where().column())
                        .toList())
                .containsExactly("cycle", "title", "zone", "stages", "note");
    }

    @Test
    void a_duplicate_key_is_refused_with_its_line() throws IOException {
        assertThat(refused("cycle: 2012-13\ncycle: 2013-14\n").get(0).where().row())
                .isEqualTo(2);
    }

    @Test
    void events_are_days_that_a_person_knows() throws IOException {
        Files.writeString(folder.resolve("cycle.yaml"), SOUND + EVENTS);
        assertThat(CycleFile.read(folder, ShippedJurisdiction.folder()).events())
                .containsExactly(
                        new RecordedEvent(
                                DutyEvent.PERFORMANCE_REPORT, LocalDate.of(2013, 2, 1), Optional.empty(), "cycle.yaml"),
                        new RecordedEvent(
                                DutyEvent.WITHHOLDING_NOTICE,
                                LocalDate.of(2012, 11, 5),
                                Optional.of(new DistrictCode("09010000")),
                                "cycle.yaml"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "event: performance report submitted|event: report sent|cycle.yaml:14:events[1].event",
                // The program sees a release itself: a day that somebody writes could be another one.
                "event: performance report submitted|event: official release|cycle.yaml:14:events[1].event",
                "day: 2013-02-01|day: February|cycle.yaml:15:events[1].day",
                "day: 2013-02-01|day: 1913-02-01|cycle.yaml:15:events[1].day",
                "day: 2013-02-01|when: 2013-02-01|cycle.yaml:14:events[1].day",
                "district: '09010000'|district: Alder|cycle.yaml:18:events[2].district",
                "    district: '09010000'||cycle.yaml:16:events[2].district",
                "day: 2013-02-01|district: '09010000', day: 2013-02-01|cycle.yaml:15:events[1].district",
                "event: notice of withholding|event: reports on districts published|cycle.yaml:18:events[2].district",
            })
    void an_event_that_cannot_be_used_is_refused_with_its_key(String from, String to, String where) throws IOException {
        assertThat(EVENTS).contains(from);
        String put = to == null ? "" : to.replace(", day", "\n    day");
        assertThat(refused(SOUND + EVENTS.replace(from, put)))
                .allSatisfy(issue -> assertThat(issue.code()).isEqualTo(IssueCode.CYCLE_FILE_INVALID))
                .extracting(issue -> issue.where().text())
                .contains(where);
    }

    @Test
    void the_same_event_twice_is_refused() throws IOException {
        assertThat(refused(SOUND + EVENTS + EVENTS.replace("events:\n", "")))
                .hasSize(2)
                .allSatisfy(issue -> assertThat(issue.line()).contains("the event is given twice"));
    }
}

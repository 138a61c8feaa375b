package org.determinations.followthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.determinations.model.Confidence;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.duty.Duty;
import org.determinations.model.duty.DutyEvent;
import org.determinations.model.duty.DutyLength;
import org.determinations.model.duty.DutyTable;
import org.determinations.model.duty.DutyTables;
import org.determinations.model.duty.RecordedEvent;
import org.determinations.model.jurisdiction.UnitWords;
import org.junit.jupiter.api.Test;

/** From which event a duty runs, until which day, and when it says that it cannot tell. */
class DutyClockTest {
    private static final Duty REPORT = duty(
            "public-report", true, true, DutyEvent.PERFORMANCE_REPORT, DutyEvent.DISTRICT_REPORTS, "120 calendar days");
    private static final Duty REQUEST = duty(
            "hearing-request",
            false,
            false,
            DutyEvent.WITHHOLDING_NOTICE,
            DutyEvent.HEARING_REQUEST,
            "30 calendar days");
    private static final Duty NOTICE =
            duty("notice", true, true, DutyEvent.ENFORCEMENT, DutyEvent.WITHHOLDING_NOTICE, "");
    private static final Duty APPEAL =
            duty("appeal", false, false, DutyEvent.OFFICIAL_RELEASE, null, "15 business days");

    private static Duty duty(String id, boolean agency, boolean must, DutyEvent starts, DutyEvent ends, String within) {
        return new Duty(
                id,
                "Do " + id + " of the district",
                new Duty.Time(agency, must, starts, Optional.ofNullable(ends)),
                DutyLength.parse(within),
                within.isEmpty() ? "no number of days" : "",
                new Duty.Grounds(List.of("Rule 1"), Confidence.DERIVED, "a note"));
    }

    private static RecordedEvent at(DutyEvent event, String day, String district) {
        return new RecordedEvent(event, LocalDate.parse(day), DistrictCode.find(district), "cycle.yaml");
    }

    private static List<DueItem> due(String on, Duty duty, RecordedEvent... events) {
        return new DutyClock(List.of(events), LocalDate.parse(on), UnitWords.OWN).list(tables(Set.of(), duty));
    }

    private static DutyTables tables(Set<LocalDate> daysOff, Duty... duties) {
        return new DutyTables(List.of(new DutyTable(
                "rules.1",
                new DutyTable.Scope(new SchoolYear(2006), Optional.empty(), Optional.empty(), Set.of()),
                daysOff,
                Optional.empty(),
                Optional.empty(),
                Arrays.asList(duties))));
    }

    @Test
    void a_duty_is_due_so_many_days_after_its_event() {
        assertThat(due("2013-06-01", REPORT, at(DutyEvent.PERFORMANCE_REPORT, "2013-02-01", "")))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.day()).contains(LocalDate.parse("2013-06-01"));
                    assertThat(item.because())
                            .isEqualTo("120 calendar days after 2013-02-01 (performance report submitted, cycle.yaml)");
                    assertThat(item.who()).isEqualTo("department");
                    assertThat(item.source()).isEqualTo("rules.1 public-report: Rule 1");
                    assertThat(item.note()).isEqualTo("derived: a note");
                    assertThat(item.isOverdue(LocalDate.parse("2013-06-01"))).isFalse();
                    assertThat(item.isOverdue(LocalDate.parse("2013-06-02"))).isTrue();
                });
    }

    @Test
    void without_the_event_there_is_no_day_and_the_reason_is_said() {
        assertThat(due("2013-06-01", REPORT)).singleElement().satisfies(item -> {
            assertThat(item.day()).isEmpty();
            assertThat(item.because())
                    .isEqualTo(
                            "no date of \"performance report submitted\" is recorded in cycle.yaml (120 calendar days after it)");
        });
        assertThat(due("2013-06-01", APPEAL))
                .singleElement()
                .satisfies(item -> assertThat(item.because())
                        .isEqualTo("there is no official release yet (15 business days after it)"));
    }

    /** Where the program itself sees each event, none seen is nothing to do. */
    @Test
    void nothing_is_asked_where_nothing_was_seen() {
        assertThat(due("2013-06-01", NOTICE)).isEmpty();
    }

    @Test
    void its_end_counts_from_its_beginning_to_the_day_that_is_asked_for() {
        RecordedEvent start = at(DutyEvent.PERFORMANCE_REPORT, "2013-02-01", "");
        RecordedEvent end = at(DutyEvent.DISTRICT_REPORTS, "2013-05-20", "");
        assertThat(due("2013-05-19", REPORT, start, end)).hasSize(1);
        assertThat(due("2013-05-20", REPORT, start, end)).isEmpty();
        assertThat(due("2013-06-20", REPORT, start, at(DutyEvent.DISTRICT_REPORTS, "2013-01-31", "")))
                .hasSize(1);
        assertThat(due("2013-06-20", REPORT, start, at(DutyEvent.DISTRICT_REPORTS, "2013-02-01", "")))
                .isEmpty();
    }

    @Test
    void the_newest_event_counts_where_it_is_about_the_whole_state() {
        assertThat(due(
                        "2014-03-01",
                        REPORT,
                        at(DutyEvent.PERFORMANCE_REPORT, "2014-02-03", ""),
                        at(DutyEvent.PERFORMANCE_REPORT, "2013-02-01", "")))
                .singleElement()
                .satisfies(item -> assertThat(item.day()).contains(LocalDate.parse("2014-06-03")));
    }

    @Test
    void each_district_has_its_own_time_and_its_own_end() {
        List<DueItem> items = due(
                "2012-12-01",
                REQUEST,
                at(DutyEvent.WITHHOLDING_NOTICE, "2012-11-05", "09010000"),
                at(DutyEvent.WITHHOLDING_NOTICE, "2012-11-12", "09020000"),
                at(DutyEvent.HEARING_REQUEST, "2012-11-20", "09010000"));
        assertThat(items).singleElement().satisfies(item -> {
            assertThat(item.district()).contains(new DistrictCode("09020000"));
            assertThat(item.who()).isEqualTo("district 09020000");
            assertThat(item.day()).contains(LocalDate.parse("2012-12-12"));
            assertThat(item.isOverdue(LocalDate.parse("2013-12-12"))).isFalse();
        });
    }

    @Test
    void a_duty_without_a_number_of_days_says_what_the_source_says() {
        assertThat(due("2012-12-01", NOTICE, at(DutyEvent.ENFORCEMENT, "2012-09-19", "09010000")))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.day()).isEmpty();
                    assertThat(item.because())
                            .isEqualTo(
                                    "no number of days, since 2012-09-19 (enforcement required, cycle.yaml, 09010000)");
                });
    }

    @Test
    void a_day_to_come_is_not_told_as_one_that_was() {
        assertThat(due("2013-01-31", REPORT, at(DutyEvent.PERFORMANCE_REPORT, "2013-02-01", "")))
                .singleElement()
                .satisfies(item -> assertThat(item.because()).endsWith("; that day is to come)"));
    }

    @Test
    void business_days_of_a_year_without_listed_days_off_are_said_to_be_counted_without_them() {
        RecordedEvent release = at(DutyEvent.OFFICIAL_RELEASE, "2012-09-19", "");
        assertThat(due("2012-09-20", APPEAL, release)).singleElement().satisfies(item -> {
            assertThat(item.day()).contains(LocalDate.parse("2012-10-10"));
            assertThat(item.because())
                    .endsWith(
                            "; only Saturdays and Sundays of 2012 are left out: the table lists no days off for 2012");
        });
        assertThat(new DutyClock(List.of(release), LocalDate.parse("2012-09-20"), UnitWords.OWN)
                        .list(tables(Set.of(LocalDate.parse("2012-10-08")), APPEAL)))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.day()).contains(LocalDate.parse("2012-10-11"));
                    assertThat(item.because()).endsWith("cycle.yaml)");
                });
    }

    /** The table of 2023 was used, and it is said of which year it is silent. */
    @Test
    void a_time_over_the_turn_of_the_year_names_the_year_without_listed_days_off() {
        RecordedEvent release = at(DutyEvent.OFFICIAL_RELEASE, "2023-12-20", "");
        LocalDate on = LocalDate.parse("2023-12-21");
        LocalDate christmas = LocalDate.parse("2023-12-25");
        assertThat(new DutyClock(List.of(release), on, UnitWords.OWN).list(tables(Set.of(christmas), APPEAL)))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.day()).contains(LocalDate.parse("2024-01-11"));
                    assertThat(item.because())
                            .endsWith(
                                    "; only Saturdays and Sundays of 2024 are left out: the table lists no days off for 2024");
                });
        assertThat(new DutyClock(List.of(release), on, UnitWords.OWN)
                        .list(tables(Set.of(christmas, LocalDate.parse("2024-01-01")), APPEAL)))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.day()).contains(LocalDate.parse("2024-01-12"));
                    assertThat(item.because()).endsWith("cycle.yaml)");
                });
    }

    @Test
    void sentences_are_in_the_words_of_the_jurisdiction() {
        UnitWords words = new UnitWords("cooperative", "cooperatives", "a", "board", "State");
        assertThat(new DutyClock(List.of(), LocalDate.parse("2013-06-01"), words).list(tables(Set.of(), REPORT)))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.what()).isEqualTo("Do public-report of the cooperative");
                    assertThat(item.who()).isEqualTo("board");
                });
    }

    @Test
    void an_event_of_another_kind_begins_nothing() {
        assertThat(due(
                        "2012-10-01",
                        APPEAL,
                        at(DutyEvent.OFFICIAL_RELEASE, "2012-09-20", ""),
                        at(DutyEvent.PERFORMANCE_REPORT, "2012-09-28", "")))
                .singleElement()
                .satisfies(item ->
                        assertThat(item.because()).startsWith("15 business days after 2012-09-20 (official release"));
    }

    @Test
    void days_off_of_another_year_are_none_of_the_year_that_is_counted() {
        String open = "; only Saturdays and Sundays of %1$s are left out: the table lists no days off for %1$s";
        RecordedEvent december = at(DutyEvent.OFFICIAL_RELEASE, "2012-12-20", "");
        Map.of("2012-12-25", "2013", "2013-01-01", "2012", "2011-12-26", "2012, 2013")
                .forEach((off, years) -> assertThat(because(december, Set.of(LocalDate.parse(off))))
                        .as(off)
                        .endsWith(open.formatted(years)));
        assertThat(because(december, Set.of(LocalDate.parse("2012-12-25"), LocalDate.parse("2013-01-01"))))
                .doesNotContain("left out");
    }

    private static String because(RecordedEvent event, Set<LocalDate> daysOff) {
        return new DutyClock(List.of(event), LocalDate.parse("2012-12-21"), UnitWords.OWN)
                .list(tables(daysOff, APPEAL))
                .get(0)
                .because();
    }
}

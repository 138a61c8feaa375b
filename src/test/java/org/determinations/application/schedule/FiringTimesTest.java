package org.determinations.application.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.FileKind;
import org.determinations.model.schedule.ScheduledJob;
import org.determinations.model.schedule.Season;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cycle is 2012-13, the zone America/New_York: four hours behind UTC in summer, five in winter. */
class FiringTimesTest {
    private static final SchoolYear CYCLE = new SchoolYear(2012);

    @ParameterizedTest
    @CsvSource({
        "2012-09-09T00:00:00Z, before the season, -, 2012-09-10T10:00:00Z",
        "2012-09-10T09:59:59Z, a second before the first, -, 2012-09-10T10:00:00Z",
        "2012-09-10T10:00:00Z, at the first, 2012-09-10T10:00:00Z, 2012-09-11T10:00:00Z",
        "2012-09-15T10:00:00Z, a Saturday, 2012-09-14T10:00:00Z, 2012-09-17T10:00:00Z",
        "2012-09-28T09:59:59Z, a second before the last, 2012-09-27T10:00:00Z, 2012-09-28T10:00:00Z",
        "2012-09-28T10:00:00Z, at the last, 2012-09-28T10:00:00Z, -",
        "2026-01-01T00:00:00Z, years later, 2012-09-28T10:00:00Z, -"
    })
    void firings_are_those_of_the_season_of_the_cycle(Instant at, String why, String latest, String next) {
        FiringTimes times = times("0 0 6 * * MON-FRI", "09-10", "09-28");
        assertThat(times.latest(at)).as(why).isEqualTo(moment(latest));
        assertThat(times.next(at)).as(why).isEqualTo(moment(next));
    }

    @ParameterizedTest
    @CsvSource({
        // The first and the last minute of the season are in it, the minutes beside it are not.
        "0 0 0 * * *, 09-10, 09-11, 2012-09-10T04:00:00Z, 2012-09-11T04:00:00Z",
        "0 59 23 * * *, 09-10, 09-11, 2012-09-11T03:59:00Z, 2012-09-12T03:59:00Z",
        // One day.
        "0 0 12 * * *, 09-10, 09-10, 2012-09-10T16:00:00Z, 2012-09-10T16:00:00Z",
        // Over the new year, with the change to winter time in between.
        "0 0 12 1 * *, 11-01, 02-01, 2012-11-01T16:00:00Z, 2013-02-01T17:00:00Z",
        // 2012 is a leap year.
        "0 0 12 * * *, 02-29, 02-29, 2012-02-29T17:00:00Z, 2012-02-29T17:00:00Z",
        "0 0 12 L * *, 06-01, 07-15, 2012-06-30T16:00:00Z, 2012-06-30T16:00:00Z"
    })
    void both_ends_of_a_season_belong_to_it(String cron, String from, String to, Instant first, Instant last) {
        FiringTimes times = times(cron, from, to);
        assertThat(times.next(Instant.parse("2012-01-01T00:00:00Z"))).contains(first);
        assertThat(times.latest(first)).contains(first);
        assertThat(times.latest(first.minusSeconds(1))).isEmpty();
        assertThat(times.latest(Instant.parse("2014-01-01T00:00:00Z"))).contains(last);
        assertThat(times.next(last)).isEmpty();
    }

    @Test
    void a_season_in_which_the_job_never_fires_has_no_firing() {
        FiringTimes times = times("0 0 6 * * SAT", "09-10", "09-14");
        assertThat(times.next(Instant.EPOCH)).isEmpty();
        assertThat(times.latest(Instant.parse("2014-01-01T00:00:00Z"))).isEmpty();
    }

    @Test
    void a_time_that_the_clocks_jump_over_is_due_when_they_have_jumped() {
        FiringTimes times = times("0 30 2 * * *", "03-10", "03-12");
        assertThat(all(times))
                .containsExactly(
                        Instant.parse("2012-03-10T07:30:00Z"),
                        Instant.parse("2012-03-11T07:00:00Z"),
                        Instant.parse("2012-03-12T06:30:00Z"));
    }

    @Test
    void a_time_that_the_clocks_show_twice_is_due_once() {
        FiringTimes times = times("0 30 1 * * *", "11-03", "11-05");
        assertThat(all(times))
                .containsExactly(
                        Instant.parse("2012-11-03T05:30:00Z"),
                        Instant.parse("2012-11-04T05:30:00Z"),
                        Instant.parse("2012-11-05T06:30:00Z"));
        assertThat(times.latest(Instant.parse("2012-11-04T06:45:00Z"))).contains(Instant.parse("2012-11-04T05:30:00Z"));
    }

    @Test
    void next_and_latest_agree_with_a_list_of_all_firings() {
        List<String> expressions =
                List.of("0 0 6 * * MON-FRI", "0 15,45 1-3 * * *", "0 0 0 1 * *", "0 */20 * * * SUN", "0 30 2 L * *");
        long seed = 20_120_919;
        Random random = new Random(seed);
        List<FiringTimes> firing =
                expressions.stream().map(e -> times(e, "03-01", "11-30")).toList();
        List<List<Instant>> firings = firing.stream().map(FiringTimesTest::all).toList();
        for (int i = 0; i < 200; i++) {
            FiringTimes times = firing.get(i % expressions.size());
            List<Instant> all = firings.get(i % expressions.size());
            Instant at = Instant.parse("2012-02-25T00:00:00Z").plusSeconds(random.nextInt(290 * 24 * 3600));
            if (i % 3 == 0) {
                at = all.get(random.nextInt(all.size()));
            }
            Instant moment = at;
            assertThat(times.latest(at))
                    .as("seed %d, %s", seed, at)
                    .isEqualTo(all.stream().filter(m -> !m.isAfter(moment)).reduce((one, other) -> other));
            assertThat(times.next(at))
                    .as("seed %d, %s", seed, at)
                    .isEqualTo(all.stream().filter(m -> m.isAfter(moment)).findFirst());
        }
    }

    private static List<Instant> all(FiringTimes times) {
        return java.util.stream.Stream.iterate(
                        times.next(Instant.EPOCH), Optional::isPresent, last -> times.next(last.orElseThrow()))
                .map(Optional::orElseThrow)
                .toList();
    }

    private static Optional<Instant> moment(String text) {
        return text.equals("-") ? Optional.empty() : Optional.of(Instant.parse(text));
    }

    private static FiringTimes times(String cron, String from, String to) {
        return FiringTimes.of(
                new ScheduledJob(
                        "official",
                        "",
                        "official",
                        List.of(FileKind.ACCOUNTABILITY_LEVELS),
                        cron,
                        ZoneId.of("America/New_York"),
                        new Season(MonthDay.parse("--" + from), MonthDay.parse("--" + to)),
                        ScheduledJob.WhenMissing.WAIT,
                        "",
                        List.of()),
                CYCLE);
    }
}

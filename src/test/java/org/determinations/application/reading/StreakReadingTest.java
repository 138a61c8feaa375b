package org.determinations.application.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.determinations.application.TestInstallation;
import org.determinations.application.TestServer;
import org.determinations.application.release.Desk;
import org.determinations.application.release.ReleaseDesk;
import org.determinations.application.release.ReleaseOutcome;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;
import org.determinations.report.run.StreakListing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which results make a streak: those that are released now, of cycle after cycle, of the district or under its earlier code. */
class StreakReadingTest {
    private static final Instant LATER = Instant.parse("2013-09-20T15:00:00Z");

    @TempDir
    Path scratch;

    private Desk now;
    private int first;
    private int second;

    /** Two released years. Since the first, one district has a new code, and another came of two. */
    private void two_years() throws IOException {
        Path last = Files.createDirectories(scratch.resolve("last"));
        Path cycle = TestInstallation.cycle(scratch.resolve("cycle"));
        String plan = Files.readString(cycle.resolve("cycle.yaml"));
        Files.writeString(last.resolve("cycle.yaml"), plan);
        Files.writeString(
                cycle.resolve("cycle.yaml"),
                plan.replace("2012-13", "2013-14").replaceAll("2012-(0[689]-)", "2013-$1"));
        TestInstallation.put(
                cycle,
                "district-successors.csv",
                "predecessor_code,successor_code,kind,effective_on,note\n09190000,09040000,RENAMED,2013-07-01,\n"
                        + "09290000,09030000,MERGED,2013-07-01,\n09390000,09030000,MERGED,2013-07-01,\n");
        TestInstallation.put(
                last,
                "official/levels.csv",
                "district_code,district_name,accountability_level,reason\n09190000,Dogwood Vale,Level 3,Lowest fifth\n"
                        + "09290000,Cedar,Level 2,Not meeting goals\n09390000,Notch,Level 2,Not meeting goals\n"
                        + "09010000,Alder Hollow,Level 1,Meeting goals\n");
        Desk before = new Desk(scratch.resolve("home"), last, TestServer.H2.migrated(scratch.resolve("home")));
        first = before.run(Stage.OFFICIAL);
        before.released(first);
        now = new Desk(scratch.resolve("home"), cycle, before.installation().login());
        second = now.run(Stage.OFFICIAL);
        now.signAll(second);
        later(release -> release.approve(second));
        later(release -> release.release(second));
    }

    private void later(Function<ReleaseDesk, ReleaseOutcome> action) {
        assertThat(now.at("Bo", LATER, action)).isNotNull();
    }

    private Optional<StreakListing> streaks(SchoolYear... cycle) {
        return now.stored(stores -> new StreakReading(now.installation(), stores)
                .find(List.of(cycle).stream().findFirst()));
    }

    private StreakListing.Row row(String district) {
        return streaks().orElseThrow().rows().stream()
                .filter(row -> row.newest().district().digits().equals(district))
                .findFirst()
                .orElseThrow();
    }

    private List<Integer> runs(String district) {
        return row(district).streak().stream().map(result -> result.run()).toList();
    }

    /** In one test, as two released years take most of its time. */
    @Test
    void what_counts_is_what_is_released_now_under_the_code_that_a_district_had() throws IOException {
        two_years();
        a_district_with_a_new_code_takes_its_year_along_and_a_merged_one_begins_anew();
        an_amendment_takes_the_place_of_what_it_supersedes_and_a_year_that_is_withdrawn_is_a_gap();
    }

    private void a_district_with_a_new_code_takes_its_year_along_and_a_merged_one_begins_anew() {
        assertThat(runs("09040000")).containsExactly(second, first);
        assertThat(row("09040000").requires()).isEqualTo("one of: technical assistance; conditions on funding");
        assertThat(runs("09010000")).containsExactly(second, first);
        assertThat(runs("09030000")).containsExactly(second);
        assertThat(streaks(new SchoolYear(2012)).orElseThrow().rows())
                .as("as of the year before")
                .allMatch(row -> row.streak().size() == 1);
    }

    private void an_amendment_takes_the_place_of_what_it_supersedes_and_a_year_that_is_withdrawn_is_a_gap() {
        int amended = now.run(Stage.OFFICIAL);
        assertThat(runs("09040000")).as("only computed").containsExactly(second, first);
        now.signAll(amended);
        later(release -> release.approve(amended));
        later(release -> release.amend(amended, "corrected"));
        assertThat(runs("09040000")).containsExactly(amended, first);
        later(release -> release.withdraw(first, "wrong levels"));
        assertThat(runs("09040000")).containsExactly(amended);
        assertThat(row("09040000").requires()).isEmpty();
        later(release -> release.withdraw(amended, "wrong levels"));
        assertThat(streaks()).isEmpty();
    }
}

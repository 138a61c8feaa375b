package org.determinations.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.determinations.model.people.PageView;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which page was shown to whom comes back by person, time, run and district, newest first. */
class ViewStoreTest {
    private static final Instant NOON = Instant.parse("2012-09-20T12:00:00Z");
    private static final PageView HOME = view(0, "Ann", "account ann", "/", Optional.empty(), Optional.empty());
    private static final PageView RUN = view(1, "Bo", "asserted bo", "/runs/3", Optional.of(3), Optional.empty());
    private static final PageView DISTRICT =
            view(2, "Ann", "account ann", "/runs/3/districts/09010000", Optional.of(3), Optional.of("09010000"));

    private static PageView view(
            int minutes,
            String name,
            String knownAs,
            String address,
            Optional<Integer> run,
            Optional<String> district) {
        return new PageView(NOON.plusSeconds(60L * minutes), name, knownAs, address, run, district);
    }

    private static ViewStore.Asked asked(String person, Instant from, Instant until, Integer run, String district) {
        return new ViewStore.Asked(
                Optional.ofNullable(person),
                Optional.ofNullable(from),
                Optional.ofNullable(until),
                Optional.ofNullable(run),
                Optional.ofNullable(district));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void views_are_found_by_what_they_are_about(TestDatabase kind, @TempDir Path folder) {
        try (Database database = Database.open(kind.migrated(folder))) {
            ViewStore views = Stores.of(database).views();
            List.of(HOME, RUN, DISTRICT).forEach(views::append);
            ViewStore.Asked everything = asked(null, null, null, null, null);
            assertThat(views.list(everything, 9)).containsExactly(DISTRICT, RUN, HOME);
            assertThat(views.list(everything, 2)).containsExactly(DISTRICT, RUN);
            assertThat(views.count(everything)).isEqualTo(3);
            assertThat(views.list(asked("ANN", null, null, null, null), 9)).containsExactly(DISTRICT, HOME);
            assertThat(views.list(asked("asserted", null, null, null, null), 9)).containsExactly(RUN);
            assertThat(views.list(asked("%", null, null, null, null), 9)).isEmpty();
            assertThat(views.list(asked(null, RUN.at(), null, null, null), 9)).containsExactly(DISTRICT, RUN);
            assertThat(views.list(asked(null, null, RUN.at(), null, null), 9)).containsExactly(HOME);
            assertThat(views.list(asked(null, null, null, 3, null), 9)).containsExactly(DISTRICT, RUN);
            assertThat(views.list(asked(null, null, null, 3, "09010000"), 9)).containsExactly(DISTRICT);
            assertThat(views.count(asked("Bo", null, null, null, "09010000"))).isZero();
        }
    }
}

package org.determinations.report.run;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.run.RunHeader;
import org.determinations.report.form.Page;
import org.determinations.report.form.Style;
import org.determinations.report.form.TextPage;

/** Runs on a terminal, one a line, in the order given. Times are in UTC. */
public final class RunListText {
    private RunListText() {}

    /**
     * The table. The state of a computed run is its release state: computed, approved, released, withdrawn, superseded.
     *
     * @param states how far each computed run has come towards its readers, by number
     * @param releasedAlone whether the login sees official runs that are released, and no other
     */
    public static String render(
            List<RunHeader> runs, Map<Integer, ReleaseState> states, boolean releasedAlone, Style style) {
        if (runs.isEmpty()) {
            return releasedAlone
                    ? "No official run is released. This login of the database sees released official results alone.\n"
                    : "No run yet. Begin with: determinations cycle CYCLE_FOLDER\n";
        }
        Page page = TextPage.of(style);
        page.table(
                List.of("run", "cycle", "stage", "state", "policy pack", "started (UTC)", "by", "supersedes"),
                runs.stream()
                        .map(run -> row(run, Optional.ofNullable(states.get(run.number()))))
                        .toList());
        return page.text();
    }

    /** {@code 2012-09-14 15:42:03}. */
    public static String moment(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS)
                .toString()
                .replace('T', ' ')
                .replace("Z", "");
    }

    private static List<String> row(RunHeader run, Optional<ReleaseState> state) {
        return List.of(
                Integer.toString(run.number()),
                run.cycle().text(),
                run.stage().word(),
                state.map(ReleaseState::word).orElse(run.state().name().toLowerCase(Locale.ROOT)),
                run.packId(),
                moment(run.startedAt()).substring(0, 16),
                run.startedBy(),
                run.supersedes().map(n -> Integer.toString(n)).orElse(""));
    }
}

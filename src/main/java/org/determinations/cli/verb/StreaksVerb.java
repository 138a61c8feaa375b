package org.determinations.cli.verb;

import java.util.Optional;
import org.determinations.application.reading.RunReading;
import org.determinations.cli.terminal.ExitCode;
import org.determinations.report.run.StreakListing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists how many cycles in a row districts have had their category. */
@Command(
        name = "streaks",
        header = "Released cycles in a row with a category, and what must and may be done by the federal table.",
        description = {
            "Only released official results count; renamed districts take theirs along, merged and split ones begin anew.",
            "A category of a policy with other categories does not go on."
        })
public final class StreaksVerb extends ListingVerb {
    @Option(names = "--cycle", paramLabel = "YEAR", description = "up to that cycle (default: the newest released one)")
    private @Nullable String cycle;

    @Override
    protected ExitCode perform() {
        try (RunReading reading = RunReading.open(options().installation())) {
            StreakListing listing =
                    reading.streaks(Optional.ofNullable(cycle).map(text -> RunChoice.schoolYear("--cycle", text)));
            return listed(listing, reading.jurisdiction(listing.run().number()).words());
        }
    }
}

package org.determinations.cli.verb;

import java.util.ArrayList;
import java.util.List;
import org.determinations.application.reading.RunReading;
import org.determinations.cli.terminal.ExitCode;
import org.determinations.report.run.DistrictListing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the districts of some determination categories. */
@Command(
        name = "list",
        header = "The districts of some categories: level, label, what each was before, and why.",
        description = {
            "The most serious category first. What a district was before is what the stage before said, where several runs "
                    + "did the one that was given out; else the released official run of the cycle before."
        })
public final class ListVerb extends ListingVerb {
    @Option(
            names = "--category",
            paramLabel = "CODE",
            split = ",",
            description = "such as NI,NSI or undetermined (default: every district)")
    private List<String> categories = new ArrayList<>();

    @Mixin
    private final RunChoice run = new RunChoice();

    @Override
    protected ExitCode perform() {
        try (RunReading reading = RunReading.open(options().installation())) {
            DistrictListing listing = reading.list(run.selection(), categories);
            return listed(
                    listing,
                    reading.jurisdiction(listing.results().run().number()).words());
        }
    }
}

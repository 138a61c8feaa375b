package org.determinations.cli.verb.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.determinations.application.decide.DecideDesk;
import org.determinations.cli.terminal.ExitCode;
import org.determinations.cli.verb.ListingVerb;
import org.determinations.cli.verb.RunChoice;
import org.determinations.model.decision.ListedDecision;
import org.determinations.report.decision.DecisionListing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists decisions of the desk. */
@Command(name = "list", header = "Decisions of the desk, with whether each counts and which run has read it.")
final class DecideListVerb extends ListingVerb {
    @Option(names = "--cycle", paramLabel = "YEAR", description = "decisions of that cycle alone")
    private @Nullable String cycle;

    @Option(names = "--in-force", description = "decisions alone that count")
    private boolean inForce;

    @Override
    protected ExitCode perform() {
        List<String> asked = new ArrayList<>();
        Predicate<ListedDecision> which = of -> true;
        if (cycle != null) {
            String year = RunChoice.schoolYear("--cycle", cycle).text();
            asked.add("cycle " + year);
            which = which.and(of -> of.decision().entry().cycle().text().equals(year));
        }
        if (inForce) {
            asked.add("those that count");
            which = which.and(of -> of.takenBack().isEmpty());
        }
        try (DecideDesk desk = DecideDesk.open(options().installation())) {
            return listed(
                    new DecisionListing(
                            String.join(", ", asked),
                            desk.list().stream().filter(which).toList()),
                    desk.words());
        }
    }
}

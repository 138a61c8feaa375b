package org.determinations.cli.verb.audit;

import java.util.Arrays;
import java.util.Optional;
import org.determinations.application.trail.TrailDesk;
import org.determinations.application.trail.TrailQuestion;
import org.determinations.cli.terminal.ExitCode;
import org.determinations.cli.verb.LedgerDay;
import org.determinations.cli.verb.ListingVerb;
import org.determinations.cli.verb.RunChoice;
import org.determinations.report.trail.TrailRow;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The audit trail. */
@Command(
        name = "audit",
        header = "Who did, saw and downloaded what.",
        description = "src/docs/desk.md says what is kept of pages that were shown. Everything here is CONFIDENTIAL.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = AuditVerbs.ListVerb.class)
public final class AuditVerbs {
    private AuditVerbs() {}

    /** Lists it. */
    @Command(
            name = "list",
            header = "Acts and pages shown at the desk, newest first.",
            description = "runs verify says whether the trail is whole.")
    public static final class ListVerb extends ListingVerb {
        @Option(
                names = "--person",
                paramLabel = "TEXT",
                description = "a part of the name, or of how the person is known")
        private @Nullable String person;

        @Option(names = "--run", paramLabel = "NUMBER", description = "about that run")
        private @Nullable Integer run;

        @Option(names = "--district", paramLabel = "CODE", description = "that name this district by its whole code")
        private @Nullable String district;

        @Option(names = "--from", paramLabel = "DATE", description = "from that day")
        private @Nullable String from;

        @Option(names = "--to", paramLabel = "DATE", description = "up to that day")
        private @Nullable String to;

        @Option(names = "--kind", paramLabel = "KIND", description = "act or view (default: both)")
        private @Nullable String kind;

        @Option(names = "--last", paramLabel = "NUMBER", description = "so many at most (default: all)")
        private int last = Integer.MAX_VALUE;

        @Override
        protected ExitCode perform() {
            if (last < 1) {
                throw RunChoice.unusable("--last", Integer.toString(last), "a number from 1");
            }
            TrailQuestion asked = new TrailQuestion(
                    Optional.ofNullable(person),
                    Optional.ofNullable(from).map(day -> LedgerDay.parse("--from", day)),
                    Optional.ofNullable(to).map(day -> LedgerDay.parse("--to", day)),
                    Optional.ofNullable(run),
                    Optional.ofNullable(district),
                    Optional.ofNullable(kind).map(ListVerb::kindOf));
            try (TrailDesk desk = TrailDesk.open(options().installation())) {
                return listed(desk.list(asked, last), desk.words());
            }
        }

        private static TrailRow.Kind kindOf(String word) {
            return Arrays.stream(TrailRow.Kind.values())
                    .filter(of -> of.word().equals(word))
                    .findFirst()
                    .orElseThrow(() -> RunChoice.unusable("--kind", word, "act or view"));
        }
    }
}

package org.determinations.cli.verb;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.determinations.application.ledger.LedgerDesk;
import org.determinations.cli.terminal.ExitCode;
import org.determinations.cli.terminal.Verb;
import org.determinations.cli.verb.evidence.EvidenceOption;
import org.determinations.followthrough.FindingAccount;
import org.determinations.model.ledger.EvidenceFile;
import org.determinations.model.ledger.LedgerEntry;
import org.determinations.report.ledger.FindingPage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A verb that records something about one finding and shows it then. */
abstract class FindingActVerb extends Verb {
    @Parameters(index = "0", paramLabel = "ID", description = "the finding")
    private String findingId = "";

    @Option(names = "--on", paramLabel = "DATE", description = "day on which it happened (default: today)")
    private @Nullable String on;

    String findingId() {
        return findingId;
    }

    /** The same, naming the file that was given, which is kept then. */
    ExitCode recorded(
            EvidenceOption evidence,
            Function<Optional<EvidenceFile>, BiFunction<FindingAccount, LocalDate, List<LedgerEntry>>> acts) {
        return evidence.naming(options().installation(), file -> recorded(acts.apply(file)));
    }

    /** Records what is made of the finding as it is and of the day. */
    ExitCode recorded(BiFunction<FindingAccount, LocalDate, List<LedgerEntry>> acts) {
        try (LedgerDesk desk = LedgerDesk.open(options().installation())) {
            LocalDate day = on == null ? desk.today() : LedgerDay.parse("--on", on);
            FindingAccount account = desk.record(findingId, before -> acts.apply(before, day));
            show(options().json() ? FindingPage.FORM.render(account) : FindingPage.text(account, style(desk.words())));
        }
        return ExitCode.DONE;
    }
}

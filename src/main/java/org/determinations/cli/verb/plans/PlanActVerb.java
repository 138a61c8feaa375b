package org.determinations.cli.verb.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.determinations.application.assistance.PlanDesk;
import org.determinations.cli.terminal.ExitCode;
import org.determinations.cli.terminal.Verb;
import org.determinations.cli.verb.LedgerDay;
import org.determinations.cli.verb.evidence.EvidenceOption;
import org.determinations.followthrough.assistance.PlanAccount;
import org.determinations.followthrough.assistance.PlanStanding;
import org.determinations.model.assistance.PlanEntry;
import org.determinations.model.ledger.EvidenceFile;
import org.determinations.report.assistance.PlanPage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A verb that records something about one plan and shows it then. */
abstract class PlanActVerb extends Verb {
    @Mixin
    private final PlanChoice choice = new PlanChoice();

    @Option(names = "--on", paramLabel = "DATE", description = "day on which it happened (default: today)")
    private @Nullable String on;

    /** The same, naming the file that was given, which is kept then. */
    ExitCode recorded(
            EvidenceOption evidence,
            Function<Optional<EvidenceFile>, BiFunction<PlanStanding, LocalDate, List<PlanEntry>>> acts) {
        return evidence.naming(options().installation(), file -> recorded(acts.apply(file)));
    }

    /** Records what is made of the plan as it is and of the day. */
    ExitCode recorded(BiFunction<PlanStanding, LocalDate, List<PlanEntry>> acts) {
        try (PlanDesk desk = PlanDesk.open(options().installation())) {
            LocalDate day = on == null ? desk.today() : LedgerDay.parse("--on", on);
            PlanAccount account = desk.record(choice.of(desk), before -> acts.apply(before, day));
            show(options().json() ? PlanPage.FORM.render(account) : PlanPage.text(account, style(desk.words())));
        }
        return ExitCode.DONE;
    }
}

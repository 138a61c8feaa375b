package org.determinations.cli.verb.plans;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.determinations.application.assistance.PlanDesk;
import org.determinations.application.assistance.PlanFormat;
import org.determinations.application.assistance.ProposalOutcome;
import org.determinations.application.assistance.WrittenPlans;
import org.determinations.cli.answer.PlansAnswer;
import org.determinations.cli.terminal.ExitCode;
import org.determinations.cli.terminal.Verb;
import org.determinations.cli.verb.LedgerDay;
import org.determinations.cli.verb.ListingVerb;
import org.determinations.cli.verb.RunChoice;
import org.determinations.followthrough.assistance.PlanAccount;
import org.determinations.model.SchoolYear;
import org.determinations.model.assistance.PlanKey;
import org.determinations.report.assistance.PlanListing;
import org.determinations.report.assistance.PlanPage;
import org.determinations.report.assistance.PlanRow;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The plans of assistance. */
@Command(
        name = "plans",
        header = "Plans of assistance: proposed from results and findings, edited and signed by people, followed.",
        description = "src/docs/plans.md shows the way of a plan. Everything here is CONFIDENTIAL.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            PlansVerbs.ProposeVerb.class,
            PlansVerbs.ListVerb.class,
            PlansVerbs.ShowVerb.class,
            PlanActVerbs.ActionVerb.class,
            PlanActVerbs.NoteVerb.class,
            PlanActVerbs.SignVerb.class,
            PlanEvidenceVerb.class,
            PlansVerbs.ExportVerb.class
        })
public final class PlansVerbs {

    /** Proposes. */
    @Command(
            name = "propose",
            header = "Propose plans from an official run, the ledger of findings and the secondary analysis.",
            description = {
                "A plan that is there keeps everything that is in it, and gets what it lacks. Its signature does not stand then.",
                "A plan can be proposed before the run is released, and signed when it is."
            })
    static final class ProposeVerb extends Verb {
        @Parameters(
                arity = "0..1",
                paramLabel = "DISTRICT",
                description = "a code, or part of a name that fits one district")
        private @Nullable String district;

        @Option(names = "--all", description = "every district of the run")
        private boolean all;

        @Option(
                names = "--run",
                paramLabel = "NUMBER",
                description = "an official run (default: the newest that is released)")
        private @Nullable Integer run;

        @Option(
                names = "--on",
                paramLabel = "DATE",
                description = "day of the proposal, as of which findings are read (default: today)")
        private @Nullable String on;

        @Override
        protected ExitCode perform() {
            if (all == (district != null)) {
                throw RunChoice.unusable(
                        "DISTRICT",
                        district == null ? "" : district + " --all",
                        "a district, or --all; one of the two");
            }
            try (PlanDesk desk = PlanDesk.open(options().installation())) {
                ProposalOutcome done =
                        desk.propose(Optional.ofNullable(run), Optional.ofNullable(district), day(desk.today()));
                print(options().json() ? PlansAnswer.PROPOSAL.render(done) : PlansAnswer.text(done));
                return done.isNothingNew() ? ExitCode.NOTHING_TO_DO : ExitCode.DONE;
            }
        }

        private LocalDate day(LocalDate today) {
            LocalDate day = on == null ? today : LedgerDay.parse("--on", on);
            if (day.isAfter(today)) {
                throw RunChoice.unusable("--on", day.toString(), "a day up to " + today);
            }
            return day;
        }
    }

    /** Lists plans. */
    @Command(name = "list", header = "Plans on a day, those with overdue actions first.")
    static final class ListVerb extends ListingVerb {
        @Mixin
        private final LedgerDay day = new LedgerDay();

        @Option(names = "--cycle", paramLabel = "YEAR", description = "plans of that cycle alone")
        private @Nullable String cycle;

        @Option(names = "--overdue", description = "plans with an overdue action alone")
        private boolean overdue;

        @Option(names = "--unsigned", description = "plans alone under which no signature stands")
        private boolean unsigned;

        @Override
        protected ExitCode perform() {
            List<String> asked = new ArrayList<>();
            Predicate<PlanRow> which = row -> true;
            if (cycle != null) {
                String year = RunChoice.schoolYear("--cycle", cycle).text();
                asked.add("cycle " + year);
                which = which.and(row -> row.plan().plan().cycle().text().equals(year));
            }
            if (overdue) {
                asked.add("overdue");
                which = which.and(row -> row.plan().daysOverdue() > 0);
            }
            if (unsigned) {
                asked.add("no signature stands");
                which = which.and(row -> !row.plan().isSigned());
            }
            try (PlanDesk desk = PlanDesk.open(options().installation())) {
                LocalDate on = day.or(desk.today());
                List<PlanRow> rows = desk.rows(on);
                return listed(
                        new PlanListing(
                                on,
                                String.join(", ", asked),
                                rows.size(),
                                rows.stream().filter(which).toList()),
                        desk.words());
            }
        }
    }

    /** Shows one plan. */
    @Command(
            name = "show",
            header = "One plan: what it rests on, its actions by area, last year's beside it, and what was recorded.")
    static final class ShowVerb extends Verb {
        @Mixin
        private final PlanChoice choice = new PlanChoice();

        @Mixin
        private final LedgerDay day = new LedgerDay();

        @Override
        protected ExitCode perform() {
            try (PlanDesk desk = PlanDesk.open(options().installation())) {
                PlanAccount account = desk.account(choice.of(desk), day.or(desk.today()));
                show(options().json() ? PlanPage.FORM.render(account) : PlanPage.text(account, style(desk.words())));
            }
            return ExitCode.DONE;
        }
    }

    /** Writes plans out. */
    @Command(
            name = "export",
            header = "Write plans into a new folder: their actions as a table, or each plan on paper.",
            description = {
                "On paper a plan is for its district, so its run is released. What no signature stands under is a draft.",
                "The audit trail keeps a hash over the files."
            })
    static final class ExportVerb extends Verb {
        @Parameters(paramLabel = "FOLDER", description = "where to write them; nothing is overwritten")
        private Path folder = Path.of("");

        @Mixin
        private final LedgerDay day = new LedgerDay();

        @Option(names = "--district", paramLabel = "DISTRICT", description = "the plan of that district alone")
        private @Nullable String district;

        @Option(
                names = "--cycle",
                paramLabel = "YEAR",
                description = "plans of that cycle (default: every cycle; of one district its newest)")
        private @Nullable String cycle;

        @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (default: csv)")
        private PlanFormat format = PlanFormat.csv;

        @Override
        protected ExitCode perform() {
            Optional<SchoolYear> year = Optional.ofNullable(cycle).map(text -> RunChoice.schoolYear("--cycle", text));
            try (PlanDesk desk = PlanDesk.open(options().installation())) {
                LocalDate on = day.or(desk.today());
                Predicate<PlanKey> which = district == null
                        ? plan -> year.map(plan.cycle()::equals).orElse(true)
                        : desk.find(district, year)::equals;
                WrittenPlans written = desk.write(folder, format, which, on);
                print(options().json() ? PlansAnswer.EXPORT.render(written) : PlansAnswer.text(written));
            }
            return ExitCode.DONE;
        }
    }
}

package org.determinations.cli.verb;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.determinations.application.ledger.ImportOutcome;
import org.determinations.application.ledger.LedgerDesk;
import org.determinations.application.ledger.WrittenFindings;
import org.determinations.cli.answer.FindingsAnswer;
import org.determinations.cli.terminal.ExitCode;
import org.determinations.cli.terminal.Verb;
import org.determinations.cli.verb.evidence.FindingEvidenceVerb;
import org.determinations.followthrough.FindingAccount;
import org.determinations.followthrough.FindingStanding;
import org.determinations.followthrough.FindingState;
import org.determinations.model.Worded;
import org.determinations.report.ledger.FindingListing;
import org.determinations.report.ledger.FindingPage;
import org.determinations.report.ledger.FindingReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The ledger of findings of non-compliance. */
@Command(
        name = "findings",
        header = "The ledger of findings: imported, followed until they are closed, and counted.",
        description = "src/docs/findings.md shows the way of a finding. Everything here is CONFIDENTIAL.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            FindingsVerbs.ImportVerb.class,
            FindingsVerbs.ListVerb.class,
            FindingsVerbs.ShowVerb.class,
            FindingsVerbs.OverdueVerb.class,
            FindingsVerbs.ReportVerb.class,
            FindingActVerbs.AboutVerb.class,
            FindingActVerbs.CaseVerb.class,
            FindingActVerbs.DataVerb.class,
            FindingActVerbs.ActionVerb.class,
            FindingActVerbs.NoteVerb.class,
            FindingTurnVerbs.CloseVerb.class,
            FindingTurnVerbs.ReopenVerb.class,
            FindingEvidenceVerb.class,
            FindingsVerbs.ExportVerb.class
        })
public final class FindingsVerbs {

    /** Takes over the findings of a review file. */
    @Command(
            name = "import",
            header = "Take over the findings of a review file; the same finding again is not added again.",
            description = {
                "Rows are read as a run reads them. What a row says otherwise than before is told, and counts from now on.",
                "Rows whose rating says that nothing is wrong are left out, as the policy pack of the cycle names them."
            })
    static final class ImportVerb extends Verb {
        @Parameters(paramLabel = "FILE", description = "a file of review findings")
        private Path file = Path.of("");

        @Option(names = "--cycle", required = true, paramLabel = "YEAR", description = "whose file it is: 2012-13")
        private String cycle = "";

        @Option(
                names = "--jurisdiction",
                paramLabel = "NAME",
                description = "whose codes it has (default: the default)")
        private @Nullable String jurisdiction;

        @Option(
                names = "--leave-out",
                paramLabel = "RATING",
                split = ",",
                description = "further ratings that are no finding")
        private List<String> leaveOut = new ArrayList<>();

        @Override
        protected ExitCode perform() {
            ImportOutcome done = LedgerDesk.importFile(
                    options().installation(),
                    file,
                    RunChoice.schoolYear("--cycle", cycle),
                    Optional.ofNullable(jurisdiction),
                    new LinkedHashSet<>(leaveOut));
            print(options().json() ? FindingsAnswer.IMPORT.render(done) : FindingsAnswer.text(done));
            if (done.refused() > 0) {
                return ExitCode.DONE_WITH_REJECTED_ROWS;
            }
            return done.isNothingNew() ? ExitCode.NOTHING_TO_DO : ExitCode.DONE;
        }
    }

    /** Lists findings. */
    @Command(name = "list", header = "Findings on a day, with state, due date, age and who must act.")
    static final class ListVerb extends OnDayVerb {
        @Option(
                names = "--district",
                paramLabel = "CODE",
                description = "findings of this district, and of those that are no more and that it came of")
        private @Nullable String district;

        @Option(
                names = "--state",
                paramLabel = "STATE",
                split = ",",
                description = "open, overdue, \"to verify\", closed (default: every state)")
        private List<String> states = new ArrayList<>();

        @Override
        protected ExitCode perform() {
            states.forEach(ListVerb::demandState);
            List<String> asked = new ArrayList<>(states);
            try (LedgerDesk desk = LedgerDesk.open(options().installation())) {
                Set<String> codes = new LinkedHashSet<>();
                if (district != null) {
                    Set<String> before = desk.predecessors(district);
                    codes.add(district);
                    codes.addAll(before);
                    asked.add("district " + district
                            + (before.isEmpty() ? "" : " and what it came of, " + String.join(", ", before)));
                }
                return listed(
                        desk,
                        String.join(", ", asked),
                        of -> (states.isEmpty() || states.contains(of.state().word()))
                                && (codes.isEmpty()
                                        || codes.contains(
                                                of.statement().district().digits())),
                        Comparator.comparing(of -> of.statement().district()));
            }
        }

        private static void demandState(String word) {
            List<String> words = Worded.words(FindingState.class);
            if (!words.contains(word)) {
                throw RunChoice.unusable("--state", word, String.join(", ", words));
            }
        }
    }

    /** Lists what is overdue. */
    @Command(name = "overdue", header = "Findings that are past their day and uncorrected, the longest overdue first.")
    static final class OverdueVerb extends OnDayVerb {
        @Override
        protected ExitCode perform() {
            return listed(
                    "overdue",
                    of -> of.state() == FindingState.OVERDUE,
                    Comparator.comparing(FindingStanding::daysOverdue).reversed());
        }
    }

    /** A verb that prints something about the findings on a day in a form of choice. */
    abstract static class OnDayVerb extends ListingVerb {
        @Mixin
        private final LedgerDay day = new LedgerDay();

        LocalDate day(LedgerDesk desk) {
            return day.of(desk);
        }

        ExitCode listed(String asked, Predicate<FindingStanding> which, Comparator<FindingStanding> order) {
            try (LedgerDesk desk = LedgerDesk.open(options().installation())) {
                return listed(desk, asked, which, order);
            }
        }

        ExitCode listed(
                LedgerDesk desk, String asked, Predicate<FindingStanding> which, Comparator<FindingStanding> order) {
            LocalDate on = day(desk);
            List<FindingStanding> all = desk.ledger().standings(on);
            return listed(
                    new FindingListing(
                            on,
                            asked,
                            all.size(),
                            all.stream().filter(which).sorted(order).toList()),
                    desk.words());
        }
    }

    /** Shows one finding. */
    @Command(name = "show", header = "One finding: its proofs, cases and actions, and everything that was recorded.")
    static final class ShowVerb extends Verb {
        @Parameters(paramLabel = "ID", description = "the finding")
        private String findingId = "";

        @Mixin
        private final LedgerDay day = new LedgerDay();

        @Override
        protected ExitCode perform() {
            try (LedgerDesk desk = LedgerDesk.open(options().installation())) {
                FindingAccount account = desk.account(findingId, day.of(desk));
                show(
                        options().json()
                                ? FindingPage.FORM.render(account)
                                : FindingPage.text(account, style(desk.words())));
            }
            return ExitCode.DONE;
        }
    }

    /** The figures over all findings. */
    @Command(
            name = "report",
            header = "Ageing, and Indicator 18: percent corrected within a year, by source and reporting year.",
            description = "As CSV: Indicator 18.")
    static final class ReportVerb extends OnDayVerb {
        @Override
        protected ExitCode perform() {
            try (LedgerDesk desk = LedgerDesk.open(options().installation())) {
                LocalDate on = day(desk);
                return listed(FindingReport.of(desk.ledger().standings(on), on), desk.words());
            }
        }
    }

    /** Writes the ledger out for a run. */
    @Command(
            name = "export",
            header = "Write the findings as of a day into a file of review findings, for a run to read.",
            description =
                    "Put it into the stage folder of a cycle. The run keeps its hash; the audit trail has it too.")
    static final class ExportVerb extends Verb {
        @Parameters(paramLabel = "FILE", description = "where to write it; nothing is overwritten")
        private Path file = Path.of("");

        @Mixin
        private final LedgerDay day = new LedgerDay();

        @Override
        protected ExitCode perform() {
            try (LedgerDesk desk = LedgerDesk.open(options().installation())) {
                WrittenFindings written = desk.write(file, day.of(desk));
                print(options().json() ? FindingsAnswer.EXPORT.render(written) : FindingsAnswer.text(written));
            }
            return ExitCode.DONE;
        }
    }
}

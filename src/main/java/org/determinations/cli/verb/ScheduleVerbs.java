package org.determinations.cli.verb;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.determinations.application.Installation;
import org.determinations.application.run.CyclePlans;
import org.determinations.application.schedule.FiringOutcome;
import org.determinations.application.schedule.ScheduleReading;
import org.determinations.application.schedule.ScheduledWork;
import org.determinations.application.schedule.Scheduler;
import org.determinations.application.status.DueReading;
import org.determinations.batch.SpringJobs;
import org.determinations.cli.answer.ScheduleAnswer;
import org.determinations.cli.answer.SystemdUnit;
import org.determinations.cli.terminal.ExitCode;
import org.determinations.cli.terminal.Interruption;
import org.determinations.cli.terminal.Verb;
import org.determinations.model.schedule.CyclePlan;
import org.determinations.model.schedule.JobOutlook;
import org.determinations.report.schedule.DueListing;
import org.determinations.report.schedule.ScheduleJson;
import org.determinations.report.schedule.ScheduleText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What runs when. */
@Command(
        name = "schedule",
        header = "What runs when: show it, and look after it.",
        synopsisSubcommandLabel = "due|list|next|start|install",
        subcommands = {
            ScheduleVerbs.DueVerb.class,
            ScheduleVerbs.ListVerb.class,
            ScheduleVerbs.NextVerb.class,
            ScheduleVerbs.StartVerb.class,
            ScheduleVerbs.InstallVerb.class
        })
public final class ScheduleVerbs {

    /** What the three have in common: a cycle folder and what jobs may start. */
    abstract static class ScheduleVerb extends Verb {
        @Mixin
        private final CycleFolderParameter folder = new CycleFolderParameter();

        Path folder() {
            return folder.path();
        }

        /** Everything that a job file may name behind {@code runs}. */
        List<ScheduledWork> works(Installation installation) {
            return ScheduledWork.all(installation, new SpringJobs(), progress());
        }

        ScheduleReading reading() {
            Installation installation = options().installation();
            return new ScheduleReading(installation, works(installation));
        }
    }

    /** Lists what people have to do by when. */
    @Command(
            name = "due",
            header = "What is due when in a cycle, who must act, and what says so: overdue first.",
            description = {
                "Stages and the window for discrepancies, findings of the ledger, and what jobs/duties asks for.",
                "What has no day says why. How far runs are is as of now, also with --on."
            })
    static final class DueVerb extends ListingVerb {
        @Mixin
        private final CycleFolderParameter folder = new CycleFolderParameter();

        @Option(names = "--on", paramLabel = "DATE", description = "as of which day (default: today)")
        private @Nullable String on;

        @Override
        protected ExitCode perform() {
            Installation installation = options().installation();
            Optional<LocalDate> day = Optional.ofNullable(on).map(text -> LedgerDay.parse("--on", text));
            CyclePlan plan = CyclePlans.read(installation, folder.path());
            return listed(
                    new DueListing(plan.cycle(), DueReading.of(installation, folder.path(), day)),
                    plan.jurisdiction().words());
        }
    }

    /** Lists the jobs of a cycle. */
    @Command(name = "list", header = "Every job: when, season, inputs, next and last due time.")
    static final class ListVerb extends ScheduleVerb {
        @Override
        protected ExitCode perform() {
            List<JobOutlook> outlooks = reading().list(folder());
            print(options().json() ? ScheduleJson.LIST.render(outlooks) : ScheduleText.list(outlooks));
            return ExitCode.DONE;
        }
    }

    /** Says which job fires next. */
    @Command(name = "next", header = "The job that is due next, on one line.")
    static final class NextVerb extends ScheduleVerb {
        @Override
        protected ExitCode perform() {
            List<JobOutlook> outlooks = reading().list(folder());
            print(options().json() ? ScheduleJson.NEXT.render(outlooks) : ScheduleText.next(outlooks));
            return ExitCode.DONE;
        }
    }

    /** Prints how the operating system looks after it. */
    @Command(
            name = "install",
            header = "A unit file with which systemd keeps schedule start running.",
            description = "Printed; where to put it stands on standard error.")
    static final class InstallVerb extends ScheduleVerb {
        @Override
        protected boolean hasJson() {
            return false;
        }

        @Override
        protected ExitCode perform() {
            Installation installation = options().installation();
            reading().list(folder());
            List<String> command = new ArrayList<>(List.of(
                    "schedule", "start", folder().toAbsolutePath().normalize().toString()));
            command.addAll(options().place());
            SystemdUnit unit =
                    SystemdUnit.of(installation, "determinations-schedule", "The schedule of determinations", command);
            print(unit.text());
            progress(unit.instructions());
            return ExitCode.DONE;
        }
    }

    /** Looks after a cycle until it is stopped. */
    @Command(
            name = "start",
            header = "Look after a cycle: run what is due, wait for what is missing.",
            description =
                    "Runs in the foreground. Ctrl-C stops it; started again it goes on and makes up what it missed.")
    public static final class StartVerb extends ScheduleVerb {
        @Option(names = "--once", description = "only what is due now; for the schedulers of operating systems")
        private boolean once;

        @Override
        protected boolean hasJson() {
            return once;
        }

        /** It says itself that the same command goes on. */
        @Override
        protected String whenInterrupted() {
            return "";
        }

        @Override
        protected ExitCode perform() {
            Installation installation = options().installation();
            Scheduler scheduler = new Scheduler(installation, works(installation), this::progress, StartVerb::sleep);
            try (Interruption watched = Interruption.watch(terminal(), this::stopProgress)) {
                if (once) {
                    FiringOutcome outcome = scheduler.once(folder());
                    print(options().json() ? ScheduleAnswer.FIRING.render(outcome) : "");
                    return ending(outcome);
                }
                scheduler.start(folder());
                return ExitCode.DONE;
            } catch (InterruptedException e) {
                terminal().message(Interruption.CONTINUES);
                return ExitCode.INTERRUPTED;
            }
        }

        public static ExitCode ending(FiringOutcome outcome) {
            return switch (outcome) {
                case OVER, WAITING, NOTHING_TO_DO, SKIPPED -> ExitCode.NOTHING_TO_DO;
                case DONE -> ExitCode.DONE;
                case DONE_WITH_REJECTED_ROWS -> ExitCode.DONE_WITH_REJECTED_ROWS;
                case HELD -> ExitCode.HELD_BY_ANOTHER;
                case REFUSED -> ExitCode.REFUSED;
                case FAILED -> ExitCode.FAILED;
            };
        }

        private static void sleep(Duration time) throws InterruptedException {
            TimeUnit.MILLISECONDS.sleep(time.toMillis() + 1);
        }
    }
}

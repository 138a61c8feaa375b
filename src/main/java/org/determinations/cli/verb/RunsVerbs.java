package org.determinations.cli.verb;

import java.nio.file.Path;
import java.util.Optional;
import org.determinations.application.TextFiles;
import org.determinations.application.Verification;
import org.determinations.application.reading.RunAccount;
import org.determinations.application.reading.RunList;
import org.determinations.application.reading.RunReading;
import org.determinations.application.replay.RunReplay;
import org.determinations.application.run.RunRecovery;
import org.determinations.application.verify.RunVerification;
import org.determinations.application.verify.VerificationScope;
import org.determinations.cli.answer.VerificationAnswer;
import org.determinations.cli.terminal.ExitCode;
import org.determinations.cli.terminal.Verb;
import org.determinations.report.form.Style;
import org.determinations.report.run.RunJson;
import org.determinations.report.run.RunListJson;
import org.determinations.report.run.RunListText;
import org.determinations.report.run.RunShowText;
import org.determinations.report.site.RunHistoryPage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The runs in the store. */
@Command(
        name = "runs",
        header = "The runs in the store.",
        synopsisSubcommandLabel = "list|show|replay|verify|recover",
        subcommands = {
            RunsVerbs.ListVerb.class,
            RunsVerbs.ShowVerb.class,
            RunsVerbs.ReplayVerb.class,
            RunsVerbs.VerifyVerb.class,
            RunsVerbs.RecoverVerb.class
        })
public final class RunsVerbs {

    /** Lists all runs, newest last. */
    @Command(name = "list", header = "All runs, newest last.")
    static final class ListVerb extends Verb {
        @Option(names = "--html", paramLabel = "FILE", description = "also write the history as one static page")
        private @Nullable Path page;

        @Override
        protected ExitCode perform() {
            try (RunReading reading = RunReading.open(options().installation())) {
                RunList all = reading.runs();
                print(
                        options().json()
                                ? RunListJson.render(all.runs(), all.states(), reading.histories(all))
                                : RunListText.render(all.runs(), all.states(), all.releasedAlone(), Style.PLAIN));
                if (page != null) {
                    String history = RunHistoryPage.render(all.runs(), all.states(), reading.histories(all));
                    TextFiles.write(page.toAbsolutePath(), history);
                    progress("written: " + page);
                }
            }
            return ExitCode.DONE;
        }
    }

    /** Shows one run: inputs with hashes, control totals, issues, outputs, what happened when. */
    @Command(name = "show", header = "One run: inputs, totals, issues, files, and what happened when.")
    static final class ShowVerb extends Verb {
        @Parameters(paramLabel = "RUN", description = "number of the run")
        private int number;

        @Override
        protected ExitCode perform() {
            try (RunReading reading = RunReading.open(options().installation())) {
                RunAccount run = reading.run(number);
                show(
                        options().json()
                                ? RunJson.SHOW.render(new RunJson.Shown(run.report(), Optional.of(run.history())))
                                : RunShowText.render(
                                        run.report(),
                                        run.state(),
                                        run.history(),
                                        Style.PLAIN.in(
                                                reading.jurisdiction(number).words())));
            }
            return ExitCode.DONE;
        }
    }

    /** Computes a past run again from what is stored. */
    @Command(
            name = "replay",
            header = "Compute a past run again from the stored facts and compare, byte for byte.",
            description = "Exit 8 names each district and file that differs. Changes nothing.")
    static final class ReplayVerb extends Verb {
        @Parameters(paramLabel = "RUN", description = "number of the run")
        private int number;

        @Override
        protected ExitCode perform() {
            Verification replay = RunReplay.replay(options().installation(), number);
            print(options().json() ? VerificationAnswer.json(replay) : VerificationAnswer.text(replay));
            return replay.sound() ? ExitCode.DONE : ExitCode.DIFFERS;
        }
    }

    /** Holds files and store against what was written. */
    @Command(
            name = "verify",
            header = "Check the audit trail, the store and every file against what was written.",
            description = {
                "Every run, its files, releases, signatures and exports; of the newest and the released run of each cycle and"
                        + " stage every row and what is in every file, of the others names and lengths of files.",
                "Exit 8 names what was altered, is missing or was added. Changes nothing."
            })
    static final class VerifyVerb extends Verb {
        @Parameters(
                paramLabel = "RUN",
                arity = "0..1",
                description = "that run alone, with its rows (default: every run)")
        private @Nullable Integer number;

        @Option(names = "--all", description = "every row and what is in every file, of every run")
        private boolean all;

        @Override
        protected ExitCode perform() {
            VerificationScope scope = Optional.ofNullable(number)
                    .map(VerificationScope::of)
                    .orElse(all ? VerificationScope.ALL : VerificationScope.NEWEST);
            Verification found = RunVerification.verify(options().installation(), scope);
            print(options().json() ? VerificationAnswer.json(found) : VerificationAnswer.text(found));
            return found.sound() ? ExitCode.DONE : ExitCode.DIFFERS;
        }
    }

    /** Clears killed runs. */
    @Command(
            name = "recover",
            header = "Mark runs as failed whose process is gone, so that they can be continued.",
            description = "A run whose process lives is left alone (exit 6).")
    static final class RecoverVerb extends Verb {
        @Override
        protected ExitCode perform() {
            Verification recovery = RunRecovery.recover(options().installation());
            print(options().json() ? VerificationAnswer.json(recovery) : VerificationAnswer.text(recovery));
            return recovery.sound() ? ExitCode.DONE : ExitCode.HELD_BY_ANOTHER;
        }
    }
}

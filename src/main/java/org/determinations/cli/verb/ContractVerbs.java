package org.determinations.cli.verb;

import java.nio.file.Path;
import java.util.Optional;
import org.determinations.application.contract.ContractDraft;
import org.determinations.application.contract.ContractTrial;
import org.determinations.cli.answer.ContractAnswer;
import org.determinations.cli.terminal.ExitCode;
import org.determinations.cli.terminal.Verb;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.FileKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Contracts for files of other layouts: drafted from a file, and tried on it. */
@Command(
        name = "contract",
        header = "Contracts for files of other layouts: drafted from a file, and tried on it.",
        synopsisSubcommandLabel = "draft|test",
        subcommands = {ContractVerbs.DraftVerb.class, ContractVerbs.TestVerb.class})
public final class ContractVerbs {

    /** Drafts a contract from a file. */
    @Command(
            name = "draft",
            header = "Draft a contract from a CSV file or workbook, into the home's contracts folder.",
            description = "Shows the columns with samples, never of one that looks personal, and what is unsure.")
    static final class DraftVerb extends Verb {
        @Parameters(paramLabel = "FILE", description = "the file as it was published")
        private Path file = Path.of("");

        @Option(
                names = "--kind",
                paramLabel = "KIND",
                completionCandidates = KindWord.Kinds.class,
                description = "what it holds, such as measures (default: guessed)")
        private @Nullable String kind;

        @Option(
                names = "--jurisdiction",
                paramLabel = "NAME",
                description = "whose codes it has (default: the default)")
        private @Nullable String jurisdiction;

        @Spec
        private @Nullable CommandSpec spec;

        @Override
        protected ExitCode perform() {
            Optional<FileKind> held = Optional.ofNullable(kind).map(word -> KindWord.of(word, k -> true, spec));
            ContractDraft draft =
                    ContractDraft.make(options().installation(), file, held, Optional.ofNullable(jurisdiction));
            print(
                    options().json()
                            ? ContractAnswer.DRAFT.render(draft)
                            : ContractAnswer.text(
                                    draft, options().installation().home()));
            return ExitCode.DONE;
        }
    }

    /** Tries a contract on a file. */
    @Command(
            name = "test",
            header = "What a contract would read of a file: rows, reasons, and the first facts with their cells.")
    static final class TestVerb extends Verb {
        @Parameters(index = "0", paramLabel = "CONTRACT", description = "name of a contract, or its file")
        private String contract = "";

        @Parameters(index = "1", paramLabel = "FILE", description = "the file as it was published")
        private Path file = Path.of("");

        @Option(names = "--cycle", paramLabel = "YEAR", description = "such as 2012-13 (default: that of today)")
        private @Nullable String cycle;

        @Option(
                names = "--jurisdiction",
                paramLabel = "NAME",
                description = "whose codes it has (default: the default)")
        private @Nullable String jurisdiction;

        @Override
        protected ExitCode perform() {
            ContractTrial trial = ContractTrial.of(
                    options().installation(), contract, file, year(), Optional.ofNullable(jurisdiction));
            print(options().json() ? ContractAnswer.TRIAL.render(trial) : ContractAnswer.text(trial));
            return trial.totals().rejected() > 0 ? ExitCode.DONE_WITH_REJECTED_ROWS : ExitCode.DONE;
        }

        private Optional<SchoolYear> year() {
            return Optional.ofNullable(cycle).map(text -> RunChoice.schoolYear("--cycle", text));
        }
    }
}

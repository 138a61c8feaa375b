package org.determinations.cli.verb.people;

import java.nio.file.Path;
import org.determinations.application.seal.SealDesk;
import org.determinations.application.seal.SealKeyState;
import org.determinations.cli.answer.SealAnswer;
import org.determinations.cli.terminal.ExitCode;
import org.determinations.cli.terminal.Verb;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The key with which approvals and releases are sealed, and the sealed records as files. */
final class SealVerbs {
    private SealVerbs() {}

    /** Shows the key, or makes another. */
    @Command(
            name = "key",
            header = "The key with which this home seals approvals, releases, amendments and withdrawals.",
            description = "Its private half lies in the home as seal-key.pem, for its owner alone.")
    public static final class KeyVerb extends Verb {
        @Option(names = "--rotate", description = "make another key in its place; what was sealed before stays good")
        private boolean rotate;

        @Override
        protected ExitCode perform() {
            try (SealDesk desk = SealDesk.open(options().installation())) {
                SealKeyState key = rotate ? desk.rotate() : desk.key();
                print(options().json() ? SealAnswer.KEY.render(key) : SealAnswer.text(key));
            }
            return ExitCode.DONE;
        }
    }

    /** Writes the sealed records out. */
    @Command(
            name = "seals",
            header = "Write every sealed record, with what checks it by openssl alone, into a new folder.",
            description = "In it: sh verify.sh. CONFIDENTIAL: names and notes of people.")
    public static final class SealsVerb extends Verb {
        @Parameters(paramLabel = "FOLDER", description = "which is made; nothing is overwritten")
        private Path folder = Path.of("");

        @Override
        protected ExitCode perform() {
            try (SealDesk desk = SealDesk.open(options().installation())) {
                int records = desk.write(folder);
                print(options().json() ? SealAnswer.WRITTEN.render(records) : SealAnswer.text(records));
            }
            return ExitCode.DONE;
        }
    }
}

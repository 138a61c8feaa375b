package org.determinations.cli.verb;

import org.determinations.application.release.ReleaseDesk;
import org.determinations.application.release.ReleaseOutcome;
import org.determinations.cli.terminal.Terminal;
import org.determinations.cli.terminal.TypedText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The verbs that take a computed run towards its readers. */
public final class ReleaseVerbs {
    private ReleaseVerbs() {}

    /** Approves a run. */
    @Command(
            name = "approve",
            header = "Approve a run that somebody else ran.",
            description = "The checklist must be passed: no error, every warning signed for (exit 5).")
    public static final class ApproveVerb extends ReleaseVerb {
        ApproveVerb(Terminal terminal) {
            super(terminal);
        }

        @Override
        ReleaseOutcome act(ReleaseDesk desk) {
            return desk.approve(run());
        }
    }

    /** Gives an approved run to its readers. */
    @Command(
            name = "release",
            header = "Give an approved run to its readers.",
            description = {
                "Provisional and preliminary: one confidential bundle for each district. Official: the public files, "
                        + "not before the stage's date (exit 5); secondary: its suppressed public copy, likewise.",
                "Nothing is computed and nothing is overwritten."
            })
    public static final class FirstVerb extends ReleaseVerb {
        FirstVerb(Terminal terminal) {
            super(terminal);
        }

        @Override
        ReleaseOutcome act(ReleaseDesk desk) {
            return desk.release(run());
        }
    }

    /** Gives an approved run to its readers in place of the released one. */
    @Command(
            name = "amend",
            header = "Give an approved run to its readers in place of the one that is released.",
            description = "The note says what is amended and why; of an official run it is public.")
    public static final class AmendVerb extends ReleaseVerb {
        @Option(names = "--note", paramLabel = "TEXT", required = true, description = "what is amended, and why")
        private String note = "";

        AmendVerb(Terminal terminal) {
            super(terminal);
        }

        @Override
        ReleaseOutcome act(ReleaseDesk desk) {
            return desk.amend(run(), TypedText.note(note));
        }
    }

    /** Takes an approval or a release back. */
    @Command(
            name = "withdraw",
            header = "Take an approval or a release back.",
            description = {
                "Released files stay where they are, and a notice with date and note is put beside them; "
                        + "of an official run it is public."
            })
    public static final class WithdrawVerb extends ReleaseVerb {
        @Option(names = "--note", paramLabel = "TEXT", required = true, description = "why")
        private String note = "";

        WithdrawVerb(Terminal terminal) {
            super(terminal);
        }

        @Override
        ReleaseOutcome act(ReleaseDesk desk) {
            return desk.withdraw(run(), TypedText.note(note));
        }
    }
}

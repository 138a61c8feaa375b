package org.determinations.cli.verb;

import java.util.List;
import org.determinations.cli.terminal.ExitCode;
import org.determinations.cli.terminal.TypedText;
import org.determinations.model.ledger.LedgerAct;
import org.determinations.model.ledger.LedgerEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What closes a finding, and what opens it again. */
final class FindingTurnVerbs {
    private FindingTurnVerbs() {}

    /** Verifies and closes. */
    @Command(
            name = "close",
            header = "Verify a correction and close the finding; somebody else must have recorded the proofs.")
    static final class CloseVerb extends TurnVerb {
        CloseVerb() {
            super(LedgerAct.CLOSED);
        }
    }

    /** Opens again. */
    @Command(name = "reopen", header = "Open a closed finding again; both proofs are then to be given anew.")
    static final class ReopenVerb extends TurnVerb {
        ReopenVerb() {
            super(LedgerAct.REOPENED);
        }
    }

    /** A verb that closes a finding or opens it again, and says why. */
    abstract static class TurnVerb extends FindingActVerb {
        @Option(names = "--note", required = true, paramLabel = "TEXT", description = "why; never a child's name")
        private String note = "";

        private final LedgerAct act;

        TurnVerb(LedgerAct act) {
            this.act = act;
        }

        @Override
        protected ExitCode perform() {
            String why = TypedText.note(note).strip();
            if (why.isEmpty()) {
                throw RunChoice.unusable("--note", note, "text that says why");
            }
            return recorded((before, on) -> List.of(LedgerEntry.of(findingId(), act, on, why)));
        }
    }
}

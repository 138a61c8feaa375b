package org.determinations.cli.verb;

import org.determinations.application.release.ReleaseDesk;
import org.determinations.application.release.ReleaseOutcome;
import org.determinations.application.release.ReleasePreview;
import org.determinations.cli.answer.ReleasePreviewAnswer;
import org.determinations.cli.terminal.ExitCode;
import org.determinations.cli.terminal.TypedText;
import org.determinations.model.release.ReleaseAction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The verbs that take a computed run towards its readers. */
public final class ReleaseVerbs {
    private ReleaseVerbs() {}

    /** What goes out or is taken back: it can be looked at first. */
    abstract static class PreviewedVerb extends ReleaseVerb {
        @Option(names = "--preview", description = "show what it would record and put out; record nothing")
        private boolean preview;

        abstract ReleasePreview preview(ReleaseDesk desk);

        @Override
        protected ExitCode perform() {
            if (!preview) {
                return super.perform();
            }
            try (ReleaseDesk desk = ReleaseDesk.open(options().installation(), progress())) {
                ReleasePreview shown = preview(desk);
                print(
                        options().json()
                                ? ReleasePreviewAnswer.FORM.render(shown)
                                : ReleasePreviewAnswer.text(
                                        shown, desk.words(shown.run().number())));
            }
            return ExitCode.DONE;
        }
    }

    /** Approves a run. */
    @Command(
            name = "approve",
            header = "Approve a run that somebody else ran.",
            description = "The checklist must be passed: no error, every warning signed for (exit 5).")
    public static final class ApproveVerb extends ReleaseVerb {
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
    public static final class FirstVerb extends PreviewedVerb {
        @Override
        ReleaseOutcome act(ReleaseDesk desk) {
            return desk.release(run());
        }

        @Override
        ReleasePreview preview(ReleaseDesk desk) {
            return desk.preview(run(), ReleaseAction.RELEASE, "");
        }
    }

    /** Gives an approved run to its readers in place of the released one. */
    @Command(
            name = "amend",
            header = "Give an approved run to its readers in place of the one that is released.",
            description = "The note says what is amended and why; of an official run it is public.")
    public static final class AmendVerb extends PreviewedVerb {
        @Option(names = "--note", paramLabel = "TEXT", required = true, description = "what is amended, and why")
        private String note = "";

        @Override
        ReleaseOutcome act(ReleaseDesk desk) {
            return desk.amend(run(), TypedText.note(note));
        }

        @Override
        ReleasePreview preview(ReleaseDesk desk) {
            return desk.preview(run(), ReleaseAction.AMEND, TypedText.note(note));
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
    public static final class WithdrawVerb extends PreviewedVerb {
        @Option(names = "--note", paramLabel = "TEXT", required = true, description = "why")
        private String note = "";

        @Override
        ReleaseOutcome act(ReleaseDesk desk) {
            return desk.withdraw(run(), TypedText.note(note));
        }

        @Override
        ReleasePreview preview(ReleaseDesk desk) {
            return desk.preview(run(), ReleaseAction.WITHDRAW, TypedText.note(note));
        }
    }
}

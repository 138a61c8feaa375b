package org.determinations.cli;

import org.determinations.batch.release.ReleaseDesk;
import org.determinations.model.Checklist;
import org.determinations.report.ChecklistJson;
import org.determinations.report.ChecklistText;
import org.determinations.report.Style;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what stands between a run and its next step, and takes signatures under warnings. */
@Command(
        name = "checklist",
        header = "What stands between a run and its approval or release.",
        description = "Errors block; a warning is signed for by name (--as) and note. Exit 5 while something is open.")
final class ChecklistVerb extends Verb {
    @Parameters(paramLabel = "RUN", description = "number of the run")
    private int run;

    @ArgGroup(exclusive = false)
    private @Nullable Signature signature;

    /** One warning and why it may stand. */
    static final class Signature {
        @Option(
                names = "--sign",
                paramLabel = "POINT",
                required = true,
                description = "sign for that warning, such as rejected-rows")
        private String point = "";

        @Option(names = "--note", paramLabel = "TEXT", required = true, description = "why it may stand")
        private String note = "";
    }

    ChecklistVerb(Terminal terminal) {
        super(terminal);
    }

    @Override
    ExitCode perform() {
        try (ReleaseDesk desk = ReleaseDesk.open(options().installation(), progress())) {
            Checklist checklist =
                    signature == null ? desk.checklist(run) : desk.sign(run, signature.point, TypedText.note(signature.note));
            Style style = new Style(options().color(terminal()));
            terminal()
                    .result(
                            options().json()
                                    ? ChecklistJson.render(checklist)
                                    : ChecklistText.render(checklist, style),
                            style.colour());
            return checklist.passes() ? ExitCode.DONE : ExitCode.GATE_NOT_PASSED;
        }
    }
}

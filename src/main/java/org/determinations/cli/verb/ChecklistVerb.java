package org.determinations.cli.verb;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.determinations.application.release.ReleaseDesk;
import org.determinations.cli.terminal.ExitCode;
import org.determinations.cli.terminal.TypedText;
import org.determinations.cli.terminal.Verb;
import org.determinations.model.release.Checklist;
import org.determinations.report.form.Style;
import org.determinations.report.release.ChecklistJson;
import org.determinations.report.release.ChecklistText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what stands between a run and its next step, and takes signatures under warnings. */
@Command(
        name = "checklist",
        header = "What stands between a run and its approval or release.",
        description = {
            "Errors block; a warning is signed for by name (--as) and note. Exit 5 while something is open.",
            "The word to sign with is shown with each point; several are signed for at once."
        })
public final class ChecklistVerb extends Verb {
    @Parameters(paramLabel = "RUN", description = "number of the run")
    private int run;

    @Option(
            names = "--sign",
            paramLabel = "POINT",
            split = ",",
            description = "sign for these warnings, such as rejected-rows,undetermined; may be given several times")
    private List<String> points = new ArrayList<>();

    @Option(
            names = "--note",
            paramLabel = "TEXT",
            description = "why they are acceptable: one note for all, or one for each point in the same order")
    private List<String> notes = new ArrayList<>();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    protected ExitCode perform() {
        try (ReleaseDesk desk = ReleaseDesk.open(options().installation(), progress())) {
            Map<String, String> signatures = signatures();
            Checklist checklist = signatures.isEmpty() ? desk.checklist(run) : desk.sign(run, signatures);
            Style style = style(desk.words(run));
            show(
                    options().json()
                            ? ChecklistJson.FORM.render(checklist)
                            : ChecklistText.render(checklist, style, desk.actsBy()));
            return checklist.passes() ? ExitCode.DONE : ExitCode.GATE_NOT_PASSED;
        }
    }

    /** Note by point, in the order typed; each point needs one. */
    private Map<String, String> signatures() {
        boolean fits = notes.size() == points.size() || notes.size() == 1 && !points.isEmpty();
        if (!fits && spec != null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "give --sign POINT and --note TEXT together: one note for all points, or one for each");
        }
        Map<String, String> signatures = new LinkedHashMap<>();
        for (int i = 0; i < points.size(); i++) {
            signatures.put(points.get(i).strip(), TypedText.note(notes.get(notes.size() == 1 ? 0 : i)));
        }
        return signatures;
    }
}

package org.determinations.application.reading;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.determinations.application.Installation;
import org.determinations.application.database.ActSession;
import org.determinations.issue.UnsafeCharacters;
import org.determinations.model.Sha256;
import org.determinations.model.change.ChangeReport;
import org.determinations.report.change.ChangeReportCsv;
import org.determinations.report.form.ChangeWords;
import org.determinations.report.form.ExportFile;

/** A change report as a file that somebody takes away: who took which bytes stands in the audit trail before they are given. */
public final class ChangeFiles {
    private static final String HANDED_OUT = "changes handed out";

    private ChangeFiles() {}

    /**
     * The same bytes as {@code changes}, {@code diff} and {@code whatif} print with {@code --format csv}; refused as they are.
     *
     * @param question what is asked of the runs
     */
    public static ExportFile handOut(Installation installation, Function<RunReading, ChangeReport> question) {
        ChangeReport changes;
        try (RunReading reading = RunReading.open(installation)) {
            changes = question.apply(reading);
        }
        byte[] bytes = UnsafeCharacters.visible(ChangeReportCsv.render(changes)).getBytes(StandardCharsets.UTF_8);
        String command = changes.command().isEmpty() ? "" : ": " + changes.command();
        try (ActSession session = ActSession.open(installation)) {
            session.turn(() -> session.stores()
                    .audit()
                    .append(
                            installation.actor(),
                            HANDED_OUT,
                            "from " + ChangeWords.run(changes.before()) + " to " + ChangeWords.run(changes.after())
                                    + command + ", " + name(changes) + ", SHA-256 " + Sha256.hex(bytes),
                            session.now()));
        }
        return ExportFile.of(name(changes), bytes);
    }

    private static String name(ChangeReport changes) {
        int before = changes.before().number();
        int after = changes.after().number();
        return (after == 0 ? "what-if-run-" + before : "changes-run-" + before + "-to-" + after) + ".csv";
    }
}

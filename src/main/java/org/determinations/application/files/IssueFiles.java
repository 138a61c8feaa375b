package org.determinations.application.files;

import java.nio.file.Path;
import org.determinations.application.Installation;
import org.determinations.application.database.ActSession;
import org.determinations.application.run.StageFolder;
import org.determinations.application.validate.ErrorReports;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.Sha256;
import org.determinations.model.Worded;
import org.determinations.model.release.ExportFormat;
import org.determinations.report.form.ExportFile;
import org.determinations.report.run.ErrorReport;

/** The issues of a folder as a file that somebody takes away: who took which bytes stands in the audit trail. */
public final class IssueFiles {
    private static final String HANDED_OUT = "issues handed out";

    private IssueFiles() {}

    /**
     * The same file as {@code files list --issues} writes. Refused with {@code SY-010} where rows are not counted.
     *
     * @param ending of the file, such as {@code csv}
     */
    public static ExportFile handOut(Installation installation, Path cycleFolder, StageFolder folder, String ending) {
        StageFiles files = FileDesk.of(installation, cycleFolder).list(folder);
        ErrorReport errors = files.errors().orElseThrow(() -> notCounted(folder));
        ExportFormat format = Worded.find(ExportFormat.class, ending).orElseThrow();
        ExportFile made = ErrorReports.file(errors, format);
        byte[] bytes = made.bytes();
        try (ActSession session = ActSession.openOrMake(installation)) {
            session.turn(() -> session.stores()
                    .audit()
                    .append(
                            installation.actor(),
                            HANDED_OUT,
                            files.plan().cycle().text() + " " + folder.word() + ", " + made.path() + ", SHA-256 "
                                    + Sha256.hex(bytes),
                            session.now()));
        }
        return ExportFile.of(made.path(), bytes);
    }

    private static Refusal notCounted(StageFolder folder) {
        return Refusal.Kind.USAGE.of(
                IssueCode.NOT_FOUND,
                folder.prefix(),
                "the folder has more student records than are counted here",
                "",
                "",
                "type determinations validate CYCLE_FOLDER --issues FILE");
    }
}

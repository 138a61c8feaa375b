package org.determinations.report.release;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.determinations.model.run.OutputFile;
import org.determinations.model.run.RunHeader;
import org.determinations.report.form.Edition;
import org.determinations.report.form.Page;
import org.determinations.report.form.ReleaseNames;
import org.determinations.report.form.SafeFiles;
import org.determinations.report.form.Style;
import org.determinations.report.form.TextPage;

/** The notice that stands beside released files that were taken back. The files stay, because others may have them. */
public final class WithdrawalNotice {
    private WithdrawalNotice() {}

    /** {@code 2012-13-official-2012-09-19-run-4-WITHDRAWN.txt}; with CONFIDENTIAL where the results are. */
    public static String name(RunHeader run) {
        return ReleaseNames.file(Edition.released(run), "run-" + run.number() + "-WITHDRAWN.txt");
    }

    /**
     * Writes the notice; the same notice again changes nothing.
     *
     * @param on day in the cycle's zone
     * @param note why, in the words of the person who withdrew it; the person is not named
     */
    public static OutputFile write(Path target, RunHeader run, LocalDate on, String note) {
        OutputFile file = file(run, on, note);
        SafeFiles.replace(target, render(run, on, note).getBytes(StandardCharsets.UTF_8));
        return file;
    }

    /** The file that {@link #write} writes. */
    public static OutputFile file(RunHeader run, LocalDate on, String note) {
        byte[] bytes = render(run, on, note).getBytes(StandardCharsets.UTF_8);
        return new OutputFile(name(run), SafeFiles.sha256(bytes), bytes.length);
    }

    private static String render(RunHeader run, LocalDate on, String note) {
        Page page = TextPage.of(Style.PLAIN);
        page.title("WITHDRAWN: " + ReleaseNames.mark(Edition.released(run)));
        page.facts(List.of(
                List.of("Run", Integer.toString(run.number())),
                List.of("Withdrawn", on.toString()),
                List.of("Why", note)));
        page.paragraph("These results must no longer be used. The files stay where they are, as they were released.");
        return page.text();
    }
}

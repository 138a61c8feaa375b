package org.determinations.report;

import java.util.Locale;
import org.determinations.model.DistrictCode;
import org.determinations.model.RunHeader;

/**
 * Names of folders and files that leave the department, and the line that stands on each page. Stage and date are in
 * every name; so is the word CONFIDENTIAL, unless the stage's results are public.
 */
public final class ReleaseNames {
    static final String CONFIDENTIAL = "CONFIDENTIAL";

    private ReleaseNames() {}

    /** {@code 2012-13-preliminary-2012-08-13-CONFIDENTIAL}; without the last word for an official run. */
    public static String folder(RunHeader run) {
        String stem = run.cycle().text() + "-" + run.stage().word() + "-" + run.stageDate();
        return run.stage().isConfidential() ? stem + "-" + CONFIDENTIAL : stem;
    }

    /** {@code 2012-13-preliminary-2012-08-13-CONFIDENTIAL-09010000}. */
    public static String bundle(RunHeader run, DistrictCode district) {
        return folder(run) + "-" + district;
    }

    /** {@code 2012-13-preliminary-2012-08-13-CONFIDENTIAL-changes.csv}, for files about all districts. */
    public static String file(RunHeader run, String name) {
        return folder(run) + "-" + name;
    }

    /** What stands on each page: {@code CONFIDENTIAL - preliminary results, cycle 2012-13, dated 2012-08-13}. */
    public static String mark(RunHeader run) {
        String words = String.format(
                Locale.ROOT,
                "%s results, cycle %s, dated %s",
                run.stage().word(),
                run.cycle().text(),
                run.stageDate());
        return run.stage().isConfidential() ? CONFIDENTIAL + " - " + words : words;
    }

    /** {@link #file} for what a release puts out: without CONFIDENTIAL where that is public. */
    static String releasedFile(RunHeader run, String name) {
        return run.stage().isPublicOnceReleased() ? file(run, name).replace("-" + CONFIDENTIAL, "") : file(run, name);
    }

    /** {@link #mark} for what a release puts out. */
    static String releasedMark(RunHeader run) {
        return run.stage().isPublicOnceReleased() ? mark(run).replace(CONFIDENTIAL + " - ", "") : mark(run);
    }

    /** The mark of one district's copy: the same, {@code for district 09010000 only} where it is confidential. */
    public static String mark(RunHeader run, DistrictCode district) {
        return mark(run) + ", for district " + district + (run.stage().isConfidential() ? " only" : "");
    }
}

package org.determinations.report.form;

import java.util.Locale;
import org.determinations.model.DistrictCode;
import org.determinations.model.jurisdiction.Jurisdiction;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.model.jurisdiction.YearForm;

/**
 * Names of folders and files that leave the department, and the line that stands on each page. Stage and date are in
 * every name; so is the word CONFIDENTIAL, unless the edition is public.
 */
public final class ReleaseNames {
    /** The word that stands wherever something is not released. */
    public static final String CONFIDENTIAL = "CONFIDENTIAL";

    private ReleaseNames() {}

    /**
     * {@code 2012-13-preliminary-2012-08-13-CONFIDENTIAL}; without the last word for a public edition, and with {@code
     * -amendment-2012-10-15} before it for what an amendment changed.
     */
    public static String folder(Edition edition) {
        String stem = edition.run().cycle().text() + "-" + edition.run().stage().word() + "-"
                + edition.run().stageDate();
        String amended = edition.amendedOn().map(day -> "-amendment-" + day).orElse("");
        return stem + amended + (edition.confidential() ? "-" + CONFIDENTIAL : "");
    }

    /** {@code changes-CONFIDENTIAL.csv}; a path that says so already stays as it is. */
    public static String confidential(String path) {
        int ending = path.lastIndexOf('.');
        return path.contains(CONFIDENTIAL) || ending < 0
                ? path
                : path.substring(0, ending) + "-" + CONFIDENTIAL + path.substring(ending);
    }

    /** {@code 2012-13-preliminary-2012-08-13-CONFIDENTIAL-09010000}. */
    public static String bundle(Edition edition, DistrictCode district) {
        return folder(edition) + "-" + district;
    }

    /** {@code 2012-13-preliminary-2012-08-13-CONFIDENTIAL-changes.csv}, for files about all districts. */
    public static String file(Edition edition, String name) {
        return folder(edition) + "-" + name;
    }

    /** What stands on each page: {@code CONFIDENTIAL - preliminary results, cycle 2012-13, dated 2012-08-13}. */
    public static String mark(Edition edition) {
        return mark(edition, YearForm.OWN);
    }

    private static String mark(Edition edition, YearForm years) {
        String words = String.format(
                Locale.ROOT,
                "%s results, cycle %s, dated %s%s",
                edition.run().stage().word(),
                years.text(edition.run().cycle()),
                edition.run().stageDate(),
                edition.amendedOn().map(day -> ", amended on " + day).orElse(""));
        return edition.confidential() ? CONFIDENTIAL + " - " + words : words;
    }

    /**
     * The mark of one district's copy, in what the jurisdiction calls its units: the same, {@code for district 09010000 only} where
     * it is confidential.
     */
    public static String mark(Edition edition, DistrictCode district, UnitWords words) {
        return mark(edition, district, YearForm.OWN, words);
    }

    /** The same in the words and the form of school years of a jurisdiction. */
    public static String mark(Edition edition, DistrictCode district, Jurisdiction jurisdiction) {
        return mark(edition, district, jurisdiction.years(), jurisdiction.words());
    }

    private static String mark(Edition edition, DistrictCode district, YearForm years, UnitWords words) {
        return mark(edition, years) + ", for " + words.singular() + " " + district
                + (edition.confidential() ? " only" : "");
    }
}

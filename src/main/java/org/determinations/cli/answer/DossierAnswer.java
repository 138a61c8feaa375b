package org.determinations.cli.answer;

import static org.determinations.report.form.JsonTypes.DISTRICT;
import static org.determinations.report.form.JsonTypes.TEXT;
import static org.determinations.report.form.JsonTypes.listOf;
import static org.determinations.report.form.JsonTypes.word;

import org.determinations.application.dossier.DossierOutcome;
import org.determinations.report.district.DossierAudience;
import org.determinations.report.form.JsonForm;
import org.determinations.report.form.TextLines;
import org.determinations.report.run.RunJson;

/** A dossier that was written. */
public final class DossierAnswer {
    /** For a program. */
    public static final JsonForm<DossierOutcome> FORM = JsonForm.<DossierOutcome>document(
                    "dossier/1", "The dossier of a district, as it was written. Output of dossier with --json.")
            .has("district_code", DISTRICT, DossierOutcome::district)
            .has("district_name", TEXT, DossierOutcome::districtName)
            .has("audience", word(DossierAudience.class, DossierAudience::word), DossierOutcome::audience)
            .has("place", TEXT, done -> done.place().toString())
            .says("The folder, or the archive.")
            .has("files", listOf(RunJson.OUTPUT), DossierOutcome::files)
            .says("The page to begin with first.");

    private DossierAnswer() {}

    /** For a person: whose dossier, for whom, how many files, where. */
    public static String text(DossierOutcome done) {
        boolean department = done.audience() == DossierAudience.DEPARTMENT;
        return done.district().and(done.districtName()) + ": dossier for "
                + (department ? "the department, CONFIDENTIAL" : "whoever asks for public records") + "\n  "
                + TextLines.counted(done.files().size(), "file", "files") + ": " + done.place()
                + "\n  Begin with index.html.\n";
    }
}

package org.determinations.report.release;

import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.DistrictCode;
import org.determinations.model.jurisdiction.Jurisdiction;
import org.determinations.model.jurisdiction.NamedDistricts;
import org.determinations.model.result.Determination;
import org.determinations.model.run.RunReport;

/** The last look at what is addressed to one district: it names no other district of the run. One per run. */
public final class OwnDistrict {
    private final int run;
    private final NamedDistricts districts;

    private OwnDistrict(int run, NamedDistricts districts) {
        this.run = run;
        this.districts = districts;
    }

    /** @param jurisdiction whose districts the run determined */
    public static OwnDistrict of(RunReport runReport, Jurisdiction jurisdiction) {
        return new OwnDistrict(
                runReport.run().number(),
                NamedDistricts.of(runReport.determinations().stream().map(Determination::district), jurisdiction));
    }

    /** Whether the text names a code of any other district of the run, or of a school there. */
    public boolean namesOther(String text, DistrictCode own) {
        return districts.other(text, own).isPresent();
    }

    /**
     * A code of any other district of the run, or of a school there, stops everything with {@code SY-159}. Who must act: the person who keeps
     * the file or the decision that the code came from.
     *
     * @param name what the text is, such as {@code the letter}
     */
    public void demand(String name, String text, DistrictCode own) {
        districts.other(text, own).ifPresent(code -> {
            throw Refusal.Kind.GATE.of(
                    IssueCode.NAMES_ANOTHER_DISTRICT,
                    "district " + own + ": " + name,
                    "what is addressed to one district has the code of another one in it; nothing is given out",
                    code,
                    "",
                    "type determinations explain " + own + " --run " + run
                            + " and look where the code stands. In a recorded decision: take it back and decide again in other words. In a"
                            + " file: correct it. Then run the stage again. If it stands nowhere there, report it as a fault of the program");
        });
    }
}

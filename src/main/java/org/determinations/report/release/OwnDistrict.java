package org.determinations.report.release;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.determinations.model.DistrictCode;
import org.determinations.model.jurisdiction.CodeForm;
import org.determinations.model.run.RunReport;

/** The last look at what is addressed to one district: it names no other district of the run. One per run. */
public final class OwnDistrict {
    private final Set<String> known = new TreeSet<>();
    private final CodeForm form;
    private final Pattern codes;
    private final String ending;

    private OwnDistrict(RunReport runReport, CodeForm form) {
        runReport.determinations().forEach(d -> known.add(d.district().digits()));
        this.form = form;
        this.codes = form.anyCode("0-9A-Za-z");
        this.ending = form.ending(known);
    }

    /** @param form of the codes of the jurisdiction's units and their schools */
    public static OwnDistrict of(RunReport runReport, CodeForm form) {
        return new OwnDistrict(runReport, form);
    }

    /** A code of any other district of the run, or of a school there, stops everything: the program is at fault. */
    public void demand(String name, String text, DistrictCode own) {
        Matcher code = codes.matcher(text);
        while (code.find()) {
            String named = district(code.group());
            if (!named.equals(own.digits()) && known.contains(named)) {
                throw new IllegalStateException(name + " names another district");
            }
        }
    }

    /** The code itself where it is a district's; else the district whose school it would be, by the run's own codes. */
    private String district(String code) {
        return known.contains(code) ? code : form.unitOf(code, ending);
    }
}

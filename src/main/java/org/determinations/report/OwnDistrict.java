package org.determinations.report;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.determinations.model.DistrictCode;
import org.determinations.model.RunReport;

/** The last look at what is addressed to one district: it names no other district of the run. One per run. */
public final class OwnDistrict {
    private static final Pattern CODE = Pattern.compile("(?<![0-9A-Za-z])([0-9]{4})[0-9]{4}(?![0-9A-Za-z])");

    private final Set<String> known = new TreeSet<>();

    private OwnDistrict() {}

    public static OwnDistrict of(RunReport runReport) {
        OwnDistrict look = new OwnDistrict();
        runReport.determinations().forEach(d -> look.known.add(d.district().digits()));
        return look;
    }

    /** A code of any other district of the run, or of a school there, stops everything: the program is at fault. */
    public void demand(String name, String text, DistrictCode own) {
        Matcher code = CODE.matcher(text);
        while (code.find()) {
            String named = code.group(1) + "0000";
            if (!named.equals(own.digits()) && known.contains(named)) {
                throw new IllegalStateException(name + " names another district");
            }
        }
    }
}

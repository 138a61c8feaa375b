package org.determinations.report;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.determinations.model.DistrictCode;
import org.determinations.model.RunReport;

/** The last look at what is addressed to one district: it names no other district of the run. One per run. */
public final class OwnDistrict {
    private static final Pattern EIGHT_DIGITS = Pattern.compile("(?<![0-9A-Za-z])[0-9]{8}(?![0-9A-Za-z])");
    private static final String OF_FOUR_DIGITS = "0000";
    private static final String OF_FIVE_DIGITS = "000";

    private final Set<String> known = new TreeSet<>();
    private final String ending;

    private OwnDistrict(RunReport runReport) {
        runReport.determinations().forEach(d -> known.add(d.district().digits()));
        this.ending = known.stream().allMatch(code -> code.endsWith(OF_FOUR_DIGITS)) ? OF_FOUR_DIGITS : OF_FIVE_DIGITS;
    }

    public static OwnDistrict of(RunReport runReport) {
        return new OwnDistrict(runReport);
    }

    /** A code of any other district of the run, or of a school there, stops everything: the program is at fault. */
    public void demand(String name, String text, DistrictCode own) {
        Matcher code = EIGHT_DIGITS.matcher(text);
        while (code.find()) {
            String named = district(code.group());
            if (!named.equals(own.digits()) && known.contains(named)) {
                throw new IllegalStateException(name + " names another district");
            }
        }
    }

    /** The code itself where it is a district's; else the district whose school it would be, by the run's own codes. */
    private String district(String code) {
        return known.contains(code) ? code : code.substring(0, code.length() - ending.length()) + ending;
    }
}

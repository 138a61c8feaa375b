package org.determinations.determination;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.determinations.model.Determination;
import org.determinations.model.DistrictCode;
import org.determinations.model.RunReport;

/** Which results that are released now a later run would change, district by district, in either direction. */
public final class ReleasedChanges {
    private ReleasedChanges() {}

    /** One sentence for each district whose released result would change, by district code; empty when none would. */
    public static List<String> list(RunReport released, RunReport later) {
        SortedMap<DistrictCode, Determination> before = byCode(released);
        SortedMap<DistrictCode, Determination> after = byCode(later);
        TreeSet<DistrictCode> codes = new TreeSet<>(before.keySet());
        codes.addAll(after.keySet());
        List<String> changes = new ArrayList<>();
        for (DistrictCode code : codes) {
            Determination was = before.get(code);
            Determination is = after.get(code);
            if (was == null && is != null) {
                changes.add(code + " " + is.name() + " is not in the released results; now " + words(is));
            } else if (was != null && is == null) {
                changes.add(code + " " + was.name() + " would lose its released result, " + words(was));
            } else if (was != null && is != null && !same(was, is)) {
                changes.add(code + " " + is.name() + ": from " + words(was) + " to " + words(is));
            }
        }
        return List.copyOf(changes);
    }

    /** Level, category and label as a person reads them: {@code Level 2, MRAR}. */
    static String words(Determination determination) {
        String level = determination.levelText().isEmpty() ? "no level" : determination.levelText();
        String category = determination
                .category()
                .map(code -> code.text())
                .orElse("undetermined");
        return level + ", " + category + (determination.reassigned() ? " (reassigned)" : "");
    }

    private static boolean same(Determination was, Determination is) {
        return was.levelText().equals(is.levelText())
                && was.category().equals(is.category())
                && was.label().equals(is.label())
                && was.reassigned() == is.reassigned();
    }

    private static SortedMap<DistrictCode, Determination> byCode(RunReport results) {
        SortedMap<DistrictCode, Determination> byCode = new TreeMap<>();
        results.determinations().forEach(d -> byCode.put(d.district(), d));
        return byCode;
    }
}

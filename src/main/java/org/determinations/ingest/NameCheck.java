package org.determinations.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.model.DistrictCode;
import org.determinations.model.Fact;
import org.determinations.model.FileFields;
import org.determinations.model.FindingFact;
import org.determinations.model.IndicatorFact;
import org.determinations.model.LevelFact;

/** Names of one district that differ between files. Names are no keys, so this stops nothing. */
final class NameCheck {
    /** Where the State's indicator files cut names; unit: characters. */
    private static final int CUT = 53;

    private NameCheck() {}

    /** The name that a fact carries; empty when it carries none. */
    static String name(Fact fact) {
        if (fact instanceof LevelFact l) {
            return l.name();
        }
        if (fact instanceof IndicatorFact i) {
            return i.name();
        }
        return fact instanceof FindingFact f ? f.name() : "";
    }

    /** CR-008, once for each district and file whose name for it differs from that of the levels. */
    static List<Issue> check(List<Fact> facts) {
        Map<DistrictCode, Fact> levels = new LinkedHashMap<>();
        facts.stream().filter(LevelFact.class::isInstance).forEach(f -> levels.putIfAbsent(f.district(), f));
        Map<List<String>, Issue> issues = new LinkedHashMap<>();
        for (Fact fact : facts) {
            Fact named = levels.get(fact.district());
            String name = name(fact);
            if (named != null && !name.isEmpty() && !name.equals(name(named))) {
                List<String> once =
                        List.of(fact.district().digits(), fact.source().row().file(), name);
                issues.computeIfAbsent(once, key -> issue(fact, name, name(named)));
            }
        }
        return new ArrayList<>(issues.values());
    }

    private static Issue issue(Fact fact, String name, String full) {
        boolean cut = full.length() > CUT && full.substring(0, CUT).strip().equals(name.strip());
        return Issue.of(
                        IssueCode.NAME_DIFFERS,
                        fact.source().of(FileFields.DISTRICT_NAME),
                        cut
                                ? "the name is cut off after " + CUT + " characters"
                                : "the name differs from that in the accountability levels",
                        Quote.of(name),
                        Quote.of(full),
                        "Nothing to do: the code is the key.")
                .inDistrict(fact.district().digits());
    }
}

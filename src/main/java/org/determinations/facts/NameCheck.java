package org.determinations.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Quote;
import org.determinations.model.DistrictCode;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.fact.FileFields;
import org.determinations.model.fact.LevelFact;

/** Names of one district that differ between files. Names are no keys, so this stops nothing. */
final class NameCheck {
    /** Where the State's indicator files cut names; unit: characters. */
    private static final int CUT = 53;

    private NameCheck() {}

    /** CR-008, once for each district and file whose name for it differs from that of the levels. */
    static List<Issue> check(List<Fact> facts) {
        Map<DistrictCode, LevelFact> levels = new LinkedHashMap<>();
        FactKinds.LEVEL.in(facts).forEach(level -> levels.putIfAbsent(level.district(), level));
        Map<List<String>, Issue> issues = new LinkedHashMap<>();
        for (Fact fact : facts) {
            LevelFact named = levels.get(fact.district());
            String name = fact.described().unitName();
            if (named != null && !name.isEmpty() && !name.equals(named.name())) {
                List<String> once =
                        List.of(fact.district().digits(), fact.source().row().file(), name);
                issues.computeIfAbsent(once, key -> issue(fact, name, named.name()));
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

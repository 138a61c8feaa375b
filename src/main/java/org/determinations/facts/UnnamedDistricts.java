package org.determinations.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.DistrictCode;
import org.determinations.model.Stage;
import org.determinations.model.stage.DistrictFacts;

/**
 * Districts that no accepted row of a stage names: CR-066, one for the stage. Nothing rests on a name, but a letter is addressed by it.
 * Told of district after district, then asked. Who must act: the person who keeps the files, or their contract.
 */
public final class UnnamedDistricts {
    /** Codes in one message; the rest are counted. */
    private static final int MOST_NAMED = 10;

    private final List<DistrictCode> unnamed = new ArrayList<>();
    private int seen;

    /** Looks at a district; the name of one with a row that was not accepted may stand in that row, which is told of by itself. */
    public void see(DistrictFacts district) {
        seen++;
        if (district.name().isBlank() && district.quarantined().isEmpty()) {
            unnamed.add(district.code());
        }
    }

    /** The one issue; none where each has a name. */
    public List<Issue> issues(Stage stage) {
        int more = unnamed.size() - MOST_NAMED;
        return unnamed.isEmpty()
                ? List.of()
                : List.of(Issue.of(
                        IssueCode.DISTRICT_UNNAMED,
                        SourceRef.ofFile(stage.word() + "/"),
                        unnamed.size() == seen
                                ? "no district has a name in any accepted row"
                                : unnamed.size() + " of " + seen
                                        + (unnamed.size() == 1 ? " districts has" : " districts have")
                                        + " no name in any accepted row",
                        unnamed.stream()
                                        .limit(MOST_NAMED)
                                        .map(DistrictCode::digits)
                                        .collect(Collectors.joining(", "))
                                + (more > 0 ? " and " + more + " more" : ""),
                        "the name of each district in one of the files",
                        "Fill the names in, or say in the contract which column has them; until then letters, pages and lists call these"
                                + " districts by their codes."));
    }
}

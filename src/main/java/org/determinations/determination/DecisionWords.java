package org.determinations.determination;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.model.decision.DeskDecisions;
import org.determinations.model.fact.DecisionFact;
import org.determinations.model.jurisdiction.NamedDistricts;

/**
 * Whether the words of a recorded decision can stand in the letter and the explanation that its district is given: CR-060 where they have the
 * code of another district in them. The decision counts all the same; the release checklist stops what is made of such words. Who must act:
 * the person who keeps the decisions file, or who decided at the desk.
 */
public final class DecisionWords {
    private DecisionWords() {}

    /** One issue for each cell with such a code, in the order of the decisions and of their cells. */
    public static List<Issue> check(List<DecisionFact> decisions, NamedDistricts districts) {
        List<Issue> issues = new ArrayList<>();
        decisions.forEach(decision -> cells(decision)
                .forEach((field, text) -> districts
                        .other(text, decision.district())
                        .ifPresent(code -> issues.add(issue(decision, field, code)))));
        return issues;
    }

    private static Map<String, String> cells(DecisionFact decision) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("decided_by", decision.decidedBy());
        cells.put("reason", decision.reason());
        cells.put("evidence", decision.evidence());
        return cells;
    }

    private static Issue issue(DecisionFact decision, String field, String code) {
        Optional<Integer> record = DeskDecisions.record(decision);
        return Issue.of(
                        IssueCode.WORDS_NAME_ANOTHER,
                        decision.source().of(field),
                        "the decision counts, but its words have the code of another district in them: the run cannot be approved with"
                                + " them, because the district reads them",
                        code,
                        "words without the code of another district or of a school there",
                        record.map(number -> "take it back, determinations decide undo " + number
                                        + ", and decide again in other words")
                                .orElse("write it without the code and run the stage again"))
                .inDistrict(decision.district().digits());
    }
}

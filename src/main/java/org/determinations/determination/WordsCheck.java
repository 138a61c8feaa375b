package org.determinations.determination;

import java.util.ArrayList;
import java.util.List;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.decision.DeskDecisions;
import org.determinations.model.fact.DecisionFact;
import org.determinations.model.fact.FactSource;
import org.determinations.model.fact.FindingFact;
import org.determinations.model.fact.LevelFact;
import org.determinations.model.jurisdiction.CodeForm;
import org.determinations.model.jurisdiction.CodesInText;
import org.determinations.model.jurisdiction.NamedDistricts;
import org.determinations.model.stage.DistrictFacts;

/**
 * Whether words that people wrote about a district can stand in the letter and the explanation that it is given: CR-060 where they have the code
 * of another district in them. The row counts all the same; the release checklist stops what is made of such words. Who must act: the person
 * who keeps the file, or who decided at the desk. One per stage and look; used by one thread.
 */
public final class WordsCheck {
    private static final String CORRECT = "write it without the code and run the stage again";

    private final CodesInText codes;
    private final List<Words> kept = new ArrayList<>();

    /**
     * Words with something in them that is written like a code.
     *
     * @param action what to do about them
     */
    private record Words(DistrictFacts own, SourceRef where, String text, String action) {}

    /** @param form of the codes of the jurisdiction */
    public WordsCheck(CodeForm form) {
        this.codes = new CodesInText(form);
    }

    /** Keeps of a district the words that may name another one, until all districts are known. */
    public void see(DistrictFacts district) {
        district.level().ifPresent(level -> level(district, level));
        district.findings().forEach(finding -> finding(district, finding));
        district.decision().ifPresent(decision -> decision(district, decision));
    }

    private void level(DistrictFacts own, LevelFact level) {
        keep(own, level.source(), "district_name", level.name(), CORRECT);
        keep(own, level.source(), "reason", level.reason(), CORRECT);
    }

    private void finding(DistrictFacts own, FindingFact finding) {
        keep(own, finding.source(), "finding_id", finding.findingId(), CORRECT);
        keep(own, finding.source(), "criterion", finding.criterion(), CORRECT);
        keep(own, finding.source(), "rating", finding.rating(), CORRECT);
    }

    private void decision(DistrictFacts own, DecisionFact decision) {
        String action = DeskDecisions.record(decision)
                .map(number ->
                        "take it back, determinations decide undo " + number + ", and decide again in other words")
                .orElse(CORRECT);
        keep(own, decision.source(), "decided_by", decision.decidedBy(), action);
        keep(own, decision.source(), "reason", decision.reason(), action);
        keep(own, decision.source(), "evidence", decision.evidence(), action);
    }

    private void keep(DistrictFacts own, FactSource source, String field, String text, String action) {
        if (codes.isIn(text)) {
            kept.add(new Words(own, source.of(field), text, action));
        }
    }

    /** One issue for each cell that names another district, in the order in which they were seen. */
    public List<Issue> issues(NamedDistricts districts) {
        return kept.stream()
                .flatMap(words ->
                        districts.other(words.text(), words.own().code()).map(code -> issue(words, code)).stream())
                .toList();
    }

    private static Issue issue(Words words, String code) {
        return Issue.of(
                        IssueCode.WORDS_NAME_ANOTHER,
                        words.where(),
                        "the row counts, but the words have the code of another district in them: a run that would have the district read"
                                + " them cannot be approved",
                        code,
                        "words without the code of another district or of a school there",
                        words.action())
                .inDistrict(words.own().code().digits());
    }
}

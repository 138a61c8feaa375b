package org.determinations.determination;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.model.fact.FindingFact;
import org.determinations.model.stage.DistrictFacts;
import org.determinations.model.stage.StageFacts;

/**
 * Findings dated after the stage. They are no evidence for it: the factors list them as read. Issue IN-029 warns of each;
 * who must act: the person who keeps the findings file, when the day is a slip of the pen.
 */
public final class FactDateCheck {

    private FactDateCheck() {}

    /** Every issue, by district code and the order of its findings; empty when none is dated after the stage. */
    public static List<Issue> check(StageFacts facts) {
        List<Issue> issues = new ArrayList<>();
        facts.districts().stream()
                .sorted(Comparator.comparing(DistrictFacts::code))
                .flatMap(district -> district.findings().stream())
                .filter(fact -> fact.reportDate().isAfter(facts.stageDate()))
                .forEach(fact -> issues.add(issue(fact, facts)));
        return issues;
    }

    private static Issue issue(FindingFact fact, StageFacts facts) {
        return Issue.of(
                        IssueCode.DATED_AFTER_STAGE,
                        fact.source().of("report_date"),
                        "the finding is dated after the " + facts.stage().word()
                                + " stage, so it is no evidence for it",
                        fact.reportDate().toString(),
                        "a day on or before " + facts.stageDate(),
                        "correct the day if it is wrong; otherwise nothing")
                .inDistrict(fact.district().digits());
    }
}

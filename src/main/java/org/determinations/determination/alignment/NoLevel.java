package org.determinations.determination.alignment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.determinations.determination.AnswerDraft;
import org.determinations.determination.DistrictCase;
import org.determinations.determination.DistrictRule;
import org.determinations.determination.RuleAnswer;
import org.determinations.issue.Issue;
import org.determinations.model.AccountabilityLevel;
import org.determinations.model.EvidenceValue;
import org.determinations.model.fact.FileKind;
import org.determinations.model.fact.LevelFact;
import org.determinations.model.stage.DistrictFacts;
import org.determinations.model.stage.RejectedRow;
import org.determinations.policy.RuleRole;
import org.determinations.policy.RuleShape;

/**
 * What becomes of a district without an accountability level: no rule gives it a category, a person must.
 *
 * <ul>
 *   <li><b>Rule:</b> MA12-NO-LEVEL, district without an accountability level
 *   <li><b>Source:</b> S7: no source says what such a district gets; decision record 9
 *   <li><b>Parameters:</b> none
 *   <li><b>Applied when:</b> the published level is "Insufficient data" or blank, or no accepted row gives one, as when two
 *       rows contradict each other
 *   <li><b>Not applicable when:</b> never
 *   <li><b>Not evaluated when:</b> never
 *   <li><b>Boundary:</b> any level from 1 to 5, starred or not, is a level; everything else is none
 *   <li><b>Confidence:</b> assumed, decision record 9
 * </ul>
 */
final class NoLevel implements DistrictRule {
    static final RuleShape SHAPE =
            RuleShape.withoutParameters("MA12-NO-LEVEL", "District without an accountability level", RuleRole.BASIS);

    @Override
    public RuleShape shape() {
        return SHAPE;
    }

    @Override
    public RuleAnswer evaluate(DistrictCase asked) {
        DistrictFacts district = asked.district();
        AnswerDraft draft = new AnswerDraft(SHAPE, asked);
        draft.read(LevelValue.of(district));
        Optional<AccountabilityLevel> found = LevelValue.find(district);
        if (found.isPresent()) {
            return draft.notFired("The district has " + found.get().text() + ".");
        }
        if (district.level().isEmpty()) {
            rejected(district)
                    .forEach(row -> draft.read(EvidenceValue.of(
                                    "row not accepted",
                                    row.issue().found(),
                                    row.issue().where())
                            .noted(row.issue().code().code() + " " + row.issue().wrong())));
        }
        return draft.fired(
                why(district) + " No rule gives such a district a category, so a person must decide which one it"
                        + " needs: a decision ASSIGN with person, date and reason in the decisions file of the"
                        + " official stage gives it.");
    }

    private static String why(DistrictFacts district) {
        if (district.level().isPresent()) {
            LevelFact fact = district.level().get();
            return fact.level().kind() == AccountabilityLevel.Kind.BLANK
                    ? "The accountability level is blank in the published file."
                    : "The State published \"" + fact.level().text() + "\" in place of an accountability level.";
        }
        Optional<RejectedRow> contradicting = LevelValue.contradiction(district);
        if (contradicting.isPresent()) {
            return "The accountability level of this district is given twice, differently: "
                    + RejectedValue.contradiction(contradicting.get())
                    + ", so neither counts: keep the row that is right and run again, or decide without it.";
        }
        if (rejected(district).isEmpty()) {
            return "No file of accountability levels has a row of this district.";
        }
        return "No row of this district that gives an accountability level was accepted ("
                + rejected(district).stream()
                        .map(RejectedRow::issue)
                        .map(NoLevel::place)
                        .collect(Collectors.joining(", "))
                + "): correct the row and run again, or decide without it.";
    }

    private static List<RejectedRow> rejected(DistrictFacts district) {
        return district.rejected(FileKind.ACCOUNTABILITY_LEVELS);
    }

    private static String place(Issue issue) {
        return issue.code().code() + " at " + issue.where().text();
    }
}

package org.determinations.determination.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.determinations.determination.AnswerDraft;
import org.determinations.determination.DistrictCase;
import org.determinations.determination.DistrictRule;
import org.determinations.determination.RuleAnswer;
import org.determinations.determination.Words;
import org.determinations.model.AccountabilityLevel;
import org.determinations.model.CategoryCode;
import org.determinations.policy.ParameterUnit;
import org.determinations.policy.PolicyPack;
import org.determinations.policy.RuleRole;
import org.determinations.policy.RuleShape;

/**
 * The category that follows from the accountability level alone.
 *
 * <ul>
 *   <li><b>Rule:</b> MA12-ALIGN, aligned category
 *   <li><b>Source:</b> S1, "will be aligned with its state accountability and assistance level"; S2 for the five names by
 *       level
 *   <li><b>Parameters:</b> alignment
 *   <li><b>Applied when:</b> the district has an accountability level from 1 to 5
 *   <li><b>Not applicable when:</b> never
 *   <li><b>Not evaluated when:</b> the district has no accountability level: insufficient data, blank or no accepted row
 *   <li><b>Boundary:</b> a starred level counts as its number; the star is kept in the label
 *   <li><b>Confidence:</b> confirmed
 * </ul>
 */
final class AlignedCategory implements DistrictRule {
    private static final String ALIGNMENT = "alignment";
    static final RuleShape SHAPE =
            new RuleShape("MA12-ALIGN", "Aligned category", RuleRole.BASIS, Map.of(ALIGNMENT, ParameterUnit.ALIGNMENT));

    @Override
    public RuleShape shape() {
        return SHAPE;
    }

    @Override
    public RuleAnswer evaluate(DistrictCase asked) {
        AnswerDraft draft = new AnswerDraft(SHAPE, asked);
        draft.read(LevelValue.of(asked.district()));
        Map<Integer, CategoryCode> alignment = draft.use(ALIGNMENT).alignment();
        Optional<AccountabilityLevel> found = LevelValue.find(asked.district());
        if (found.isEmpty()) {
            return draft.notEvaluated("The district has no accountability level, so no category is aligned with it."
                            + LevelValue.contradiction(asked.district())
                                    .map(row -> " " + Words.sentence(RejectedValue.contradiction(row)) + ".")
                                    .orElse(""))
                    .otherwise(List.of(
                            "An accountability level would give a category: " + text(alignment) + " (MA12-ALIGN)."));
        }
        AccountabilityLevel had = found.get();
        CategoryCode code = Objects.requireNonNull(alignment.get(had.number()));
        return draft.fired(had.text() + " gives " + code + ".")
                .giving(code)
                .otherwise(neighbours(had.number(), alignment));
    }

    /** The pack's category for each accountability level, from 1 up. */
    static Map<Integer, CategoryCode> alignment(PolicyPack pack) {
        return pack.getRule(SHAPE.id()).get(ALIGNMENT).alignment();
    }

    private static List<String> neighbours(int number, Map<Integer, CategoryCode> alignment) {
        List<String> sentences = new ArrayList<>();
        for (int other : List.of(number - 1, number + 1)) {
            if (alignment.containsKey(other)) {
                sentences.add(
                        "Accountability level " + other + " would give " + alignment.get(other) + " (MA12-ALIGN).");
            }
        }
        return sentences;
    }

    private static String text(Map<Integer, CategoryCode> alignment) {
        return Words.allOf(alignment.entrySet().stream()
                .map(e -> "level " + e.getKey() + " gives " + e.getValue())
                .toList());
    }
}

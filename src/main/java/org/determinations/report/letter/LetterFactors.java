package org.determinations.report.letter;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.determinations.determination.programme.Programmes;
import org.determinations.model.EvidenceStrength;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.model.result.Determination;
import org.determinations.model.result.RuleOutcome;
import org.determinations.model.result.RuleResult;
import org.determinations.model.run.RunHeader;

/**
 * The compliance factors in a letter. Whether evidence is significant is for a person to say, so a letter says only whether
 * there is any, and what it is.
 */
final class LetterFactors {
    private static final Pattern STRENGTH = Pattern.compile("^(Significant|Present): ");

    private LetterFactors() {}

    /** A table, or a sentence at a stage that does not consider compliance. */
    static LetterBlock of(Determination own, RunHeader run, UnitWords unit) {
        List<RuleResult> factors = own.rules().stream()
                .filter(rule -> rule.strength() != EvidenceStrength.NOT_A_FACTOR)
                .filter(rule -> rule.outcome() != RuleOutcome.NOT_APPLICABLE)
                .toList();
        if (factors.isEmpty()) {
            return LetterBlock.Paragraph.of(
                    Programmes.words(run.shape()).factors().columns().isEmpty()
                            ? "The policy of this cycle weighs no evidence beside its tables."
                            : "Compliance is not considered at the "
                                    + run.stage().word() + " stage.");
        }
        return new LetterBlock.Table(
                List.of(Programmes.words(run.shape()).factorHeading(), "Evidence", "What the data show"),
                factors.stream()
                        .map(f -> List.of(f.title(), evidence(f), unit.in(reason(f))))
                        .toList());
    }

    private static String evidence(RuleResult factor) {
        if (factor.outcome() == RuleOutcome.NOT_EVALUATED) {
            return "could not be judged";
        }
        return switch (factor.strength()) {
            case PRESENT, SIGNIFICANT -> "yes";
            case NOT_EVALUATED -> "could not be judged";
            default -> "none seen";
        };
    }

    private static String reason(RuleResult factor) {
        String words = STRENGTH.matcher(factor.reason()).replaceFirst("");
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}

package org.determinations.model.result;

import java.util.List;
import org.determinations.model.Confidence;

/**
 * One statement of a policy for people: a cell of the printed policy.
 *
 * @param section of the policy, such as {@code elements}
 * @param part measure, element, component, step or rule; the section itself where it has no parts
 * @param what is stated: {@code unit}, the name of a parameter, the conditions of a row
 * @param says the value, or what the row gives
 * @param sources ids of the pack's list
 */
public record PolicyStatement(
        String section, String part, String what, String says, List<String> sources, Confidence confidence) {

    public PolicyStatement {
        sources = List.copyOf(sources);
    }

    public boolean isAssumed() {
        return confidence == Confidence.ASSUMED;
    }

    /** What it rests on, for people: its sources, and how sure it is unless a source says it. */
    public String restsOn() {
        String cited = String.join(", ", sources);
        return switch (confidence) {
            case CONFIRMED -> cited;
            case DERIVED -> cited + ", derived";
            case ASSUMED -> "ASSUMED" + (cited.isEmpty() ? "" : ", see " + cited);
        };
    }
}

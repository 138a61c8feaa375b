package org.determinations.application.policy;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.determinations.determination.PlausibilityRule;
import org.determinations.disproportionality.AnalysisRules;
import org.determinations.policy.RuleShape;
import org.determinations.suppression.SuppressionRule;

/** The further files of a policy pack: numbers of the secondary analysis, of suppression and of the controls. */
public final class SecondaryRules {
    private SecondaryRules() {}

    /** Name of a file to the rules that it must give. */
    public static SortedMap<String, List<RuleShape>> files() {
        SortedMap<String, List<RuleShape>> files = new TreeMap<>();
        files.put(AnalysisRules.FILE, AnalysisRules.shapes());
        files.put(SuppressionRule.FILE, SuppressionRule.shapes());
        files.put(PlausibilityRule.FILE, PlausibilityRule.shapes());
        return files;
    }
}

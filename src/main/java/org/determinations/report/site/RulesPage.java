package org.determinations.report.site;

import java.util.List;
import java.util.Optional;

/**
 * What the page of the rules prints. One per run.
 *
 * @param counts how often each rule was applied, not applied, not applicable, not evaluated; empty on the public page
 * @param sources of the policy, in the order of the pack
 */
record RulesPage(
        Frame frame, String lead, Optional<Table> counts, List<Rule> rules, List<Rule> analyses, Table sources) {

    /**
     * One rule of the pack.
     *
     * @param answered how often it answered what, in words; empty when nobody may know, or for an analysis
     * @param cites the policy texts it cites: source, document, place
     */
    record Rule(
            String id,
            String title,
            String note,
            String confidence,
            String answered,
            Optional<Table> parameters,
            List<String> cites) {
        Rule {
            cites = List.copyOf(cites);
        }
    }

    RulesPage {
        rules = List.copyOf(rules);
        analyses = List.copyOf(analyses);
    }
}

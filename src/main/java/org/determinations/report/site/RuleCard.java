package org.determinations.report.site;

import java.util.List;
import java.util.Optional;

/**
 * One rule's answer on a district's page.
 *
 * @param id of the rule; for the appendix
 * @param title in words
 * @param answer such as {@code applied}
 * @param reason one sentence; may be empty
 * @param values what it read, with file and row; empty when it read nothing
 * @param notes thresholds, confidence and sources
 */
record RuleCard(String id, String title, String answer, String reason, Optional<Table> values, List<String> notes) {

    RuleCard {
        notes = List.copyOf(notes);
    }
}

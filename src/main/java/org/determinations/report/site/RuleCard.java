package org.determinations.report.site;

import java.util.List;
import java.util.Optional;

/**
 * One rule's answer on a district's page.
 *
 * @param title id and title
 * @param answer such as {@code applied}
 * @param reason one sentence; may be empty
 * @param values what it read, with file and row; empty when it read nothing
 * @param notes thresholds, confidence and sources
 */
record RuleCard(String title, String answer, String reason, Optional<Table> values, List<String> notes) {

    RuleCard {
        notes = List.copyOf(notes);
    }
}

package org.determinations.report;

import java.util.List;
import org.determinations.model.AuditHead;

/** How what leaves the house names the department's audit trail. */
final class TrailWords {
    private TrailWords() {}

    /** A row for a list of facts; none for a trail that is not named. */
    static List<List<String>> facts(AuditHead trail) {
        return trail.equals(AuditHead.NONE) ? List.of() : List.of(List.of("Audit trail", trail.text()));
    }
}

package org.determinations.model.release;

import java.util.Optional;
import org.determinations.model.run.AuditHead;

/**
 * What the papers of a release name, so that others can hold them against the department's record. One per release.
 *
 * @param trail end of the audit trail before the release; {@link AuditHead#NONE} is not printed
 * @param approval record of the approval; empty where none was sealed, and nothing is printed of it
 */
public record Proof(AuditHead trail, Optional<ApprovedRecord> approval) {
    /** Of papers that name nothing. */
    public static final Proof NONE = new Proof(AuditHead.NONE, Optional.empty());
}

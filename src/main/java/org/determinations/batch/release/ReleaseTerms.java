package org.determinations.batch.release;

import java.time.LocalDate;
import org.determinations.model.AuditHead;
import org.determinations.model.CyclePlan;

/**
 * What a release says beside the results. One per release; the same for the same event.
 *
 * @param plan zone, date and announced window of the cycle, for the covers
 * @param releasedOn day in the cycle's zone
 * @param amendment note of an amendment; empty for a first release
 * @param trail end of the audit trail before the release
 */
record ReleaseTerms(CyclePlan plan, LocalDate releasedOn, String amendment, AuditHead trail) {}

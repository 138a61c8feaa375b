package org.determinations.model.release;

import java.time.LocalDate;
import org.determinations.model.run.RunReport;

/**
 * Results that were released before those of a later run of the same cycle and stage. One per released run.
 *
 * @param releasedOn day in the cycle's zone
 * @param amended whether this release took the place of an earlier one, by an amendment or after its withdrawal
 */
public record EarlierEdition(RunReport results, LocalDate releasedOn, boolean amended) {}

package org.determinations.model.duty;

import java.time.LocalDate;
import java.util.Optional;
import org.determinations.model.DistrictCode;

/**
 * One event of which the day is known. Immutable.
 *
 * @param on its day, in the zone of the cycle
 * @param district whom it is about; empty where it is about the whole State
 * @param where it is known from, such as {@code cycle.yaml} or {@code run 7}
 */
public record RecordedEvent(DutyEvent event, LocalDate on, Optional<DistrictCode> district, String where) {}

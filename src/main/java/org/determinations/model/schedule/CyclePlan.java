package org.determinations.model.schedule;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;
import org.determinations.model.duty.RecordedEvent;
import org.determinations.model.jurisdiction.Jurisdiction;

/**
 * A cycle folder's own {@code cycle.yaml}: which cycle it is and when its stages are. One per cycle folder; immutable.
 *
 * @param cycle school year whose districts are determined
 * @param title for people; no meaning
 * @param jurisdiction whose cycle it is: names, words, codes and years
 * @param zone time zone in which the cycle's dates and clock times are meant
 * @param stageDates date of each stage that the year has; the date windows of rules end on it
 * @param discrepancyWindow the window for MCAS discrepancies, when the year has one
 * @param events of which the file gives the day, since only a person knows it; none in a plan of a stored run
 */
public record CyclePlan(
        SchoolYear cycle,
        String title,
        Jurisdiction jurisdiction,
        ZoneId zone,
        Map<Stage, LocalDate> stageDates,
        Optional<DiscrepancyWindow> discrepancyWindow,
        List<RecordedEvent> events) {

    public CyclePlan {
        events = List.copyOf(events);
        stageDates = java.util.Collections.unmodifiableMap(new TreeMap<>(stageDates));
    }

    /** The plan of a run, which keeps no events. */
    public CyclePlan(
            SchoolYear cycle,
            String title,
            Jurisdiction jurisdiction,
            ZoneId zone,
            Map<Stage, LocalDate> stageDates,
            Optional<DiscrepancyWindow> discrepancyWindow) {
        this(cycle, title, jurisdiction, zone, stageDates, discrepancyWindow, List.of());
    }

    /** The last day on which a stage is; the first day of the cycle when no stage has a date. */
    public LocalDate lastStageDate() {
        return stageDates.values().stream()
                .max(LocalDate::compareTo)
                .orElseGet(() -> LocalDate.of(cycle.firstYear(), 7, 1));
    }
}

package org.determinations.model.duty;

import java.util.List;
import java.util.Optional;
import org.determinations.model.Confidence;

/**
 * Something that law or policy asks for, or allows, after an event. One per table and id; immutable.
 *
 * @param id lower-case word within the table
 * @param what is to be done, as a request: {@code Report to the public …}
 * @param time who must act, and from which event to which
 * @param within how long there is time; empty where the source lays down no number of days
 * @param noDays what the source says in place of a number of days; empty where there is one
 */
public record Duty(String id, String what, Time time, Optional<DutyLength> within, String noDays, Grounds grounds) {

    /**
     * Who acts and when it begins and ends.
     *
     * @param ofAgency whether the department must act; otherwise the district
     * @param must whether it has to be done; otherwise it may be done until its day, and is over afterwards
     * @param starts the event that starts it
     * @param ends the event by which it is done; empty where nothing tells that
     */
    public record Time(boolean ofAgency, boolean must, DutyEvent starts, Optional<DutyEvent> ends) {}

    /**
     * Where it comes from.
     *
     * @param citations as they are printed, such as {@code 34 CFR 300.602(b)(1)(i)(A)}; never empty
     * @param note what a reader must know to rely on it; empty for nothing
     */
    public record Grounds(List<String> citations, Confidence confidence, String note) {
        public Grounds {
            citations = List.copyOf(citations);
        }
    }
}

package org.determinations.model.duty;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What may start or end a duty. The list is the whole of it: a table or a {@code cycle.yaml} that names another one is refused. */
public enum DutyEvent {
    /** The official results of the cycle were released for the first time. */
    OFFICIAL_RELEASE("official release", Origin.STORE, false),
    /** A run was computed after another run of its stage had been released: a correction would amend that release. */
    LATER_RUN("later run after a release", Origin.STORE, true),
    /** A released category and its cycles in a row require something of the federal table. */
    ENFORCEMENT("enforcement required", Origin.STORE, true),
    /** The federal table names the withholding of payments among what is required. */
    WITHHOLDING_NAMED("withholding named", Origin.STORE, true),
    /** What is required of a district was begun. */
    ENFORCEMENT_TAKEN("enforcement begun", Origin.CYCLE_FILE, true),
    /** The State handed its annual performance report to the federal office. */
    PERFORMANCE_REPORT("performance report submitted", Origin.CYCLE_FILE, false),
    /** The State told the public how each district did on the targets. */
    DISTRICT_REPORTS("reports on districts published", Origin.CYCLE_FILE, false),
    /** A district was told in writing that money is to be held back. */
    WITHHOLDING_NOTICE("notice of withholding", Origin.CYCLE_FILE, true),
    /** That district told the public so. */
    PUBLIC_NOTICE("public notice by the district", Origin.CYCLE_FILE, true),
    /** That district asked for a hearing. */
    HEARING_REQUEST("hearing requested", Origin.CYCLE_FILE, true),
    /** The hearing was held. */
    HEARING("hearing held", Origin.CYCLE_FILE, true),
    /** The written ruling was given. */
    RULING("ruling given", Origin.CYCLE_FILE, true);

    private final String word;
    private final Origin origin;
    private final boolean each;

    /** Where the day of an event is known from. */
    private enum Origin {
        /** Runs and what people did about their release. */
        STORE,
        /** Only whoever keeps {@code cycle.yaml} knows. */
        CYCLE_FILE
    }

    DutyEvent(String word, Origin origin, boolean each) {
        this.word = word;
        this.origin = origin;
        this.each = each;
    }

    /** As tables and {@code cycle.yaml} write it. */
    public String word() {
        return word;
    }

    /** Whether {@code cycle.yaml} gives its day; without one, nobody knows whether it happened. */
    public boolean isGiven() {
        return origin == Origin.CYCLE_FILE;
    }

    /** Whether each one starts a duty of its own; of the others the newest counts. */
    public boolean startsEach() {
        return each;
    }

    /** Whether {@code cycle.yaml} must name the district that it is about. */
    public boolean isOfDistrict() {
        return each && isGiven();
    }

    /** Whether there is nothing to do while there is none: the program has looked where each one would stand. */
    public boolean isSeen() {
        return each && !isGiven();
    }

    /** The event with that word; empty when there is none. */
    public static Optional<DutyEvent> find(String word) {
        return Arrays.stream(values()).filter(event -> event.word.equals(word)).findFirst();
    }

    /** Every word, for a message. */
    public static String words() {
        return words(false);
    }

    /** The words that {@code cycle.yaml} may have, for a message. */
    public static String givenWords() {
        return words(true);
    }

    private static String words(boolean givenOnly) {
        return Arrays.stream(values())
                .filter(event -> !givenOnly || event.isGiven())
                .map(DutyEvent::word)
                .collect(Collectors.joining(", "));
    }
}

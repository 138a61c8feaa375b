package org.determinations.model.decision;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.determinations.model.fact.DecisionFact;

/**
 * Decisions of the desk as facts: a run reads them in a file that the program itself writes from the store, as it reads a decisions
 * file. What tells them from those of a file is where it stands.
 */
public final class DeskDecisions {
    /** Where such files stand; no folder of a stage has that name. */
    public static final String FOLDER = "desk-decisions/";

    private static final Pattern RECORD = Pattern.compile("record (\\d{1,9}), .*");

    private DeskDecisions() {}

    /** Whether a file of that name holds decisions of the desk. */
    public static boolean isIn(String fileName) {
        return fileName.startsWith(FOLDER);
    }

    /** Where the decision is recorded and under which code, as it stands in the place of the evidence that a file would name. */
    public static String evidence(int record, DecisionReason reason) {
        return "record " + record + ", reason " + reason + ": " + reason.words();
    }

    /** Number of the record; empty for a decision of a decisions file, whatever it says. */
    public static Optional<Integer> record(DecisionFact fact) {
        Matcher matcher = RECORD.matcher(fact.evidence());
        return isIn(fact.source().row().file()) && matcher.matches()
                ? Optional.of(Integer.valueOf(matcher.group(1)))
                : Optional.empty();
    }
}

package org.determinations.model;

import java.util.Optional;
import org.determinations.issue.SourceRef;

/**
 * One value that a rule read, and where it stands.
 *
 * @param name in the field's words: {@code accountability level}, {@code indicator 11, percent (2011-12)}
 * @param text as printed; empty when the value is missing
 * @param missing why there is no value; empty when there is one
 * @param where file, row and column; row 0 and an empty file when the value comes from no file
 * @param note what a reader must know; may be empty
 * @param shows how much the value shows by itself, which its note then begins with; {@code NOT_A_FACTOR} when nothing is said
 */
public record EvidenceValue(
        String name, String text, Optional<Missing> missing, SourceRef where, String note, EvidenceStrength shows) {

    public static EvidenceValue of(String name, String text, SourceRef where) {
        return new EvidenceValue(name, text, Optional.empty(), where, "", EvidenceStrength.NOT_A_FACTOR);
    }

    public static EvidenceValue missing(String name, Missing why, String published, SourceRef where) {
        return new EvidenceValue(name, published, Optional.of(why), where, "", EvidenceStrength.NOT_A_FACTOR);
    }

    public EvidenceValue noted(String words) {
        return new EvidenceValue(name, text, missing, where, words, shows);
    }

    /** As evidence: the note, where there is one, begins with how much it shows. */
    public EvidenceValue showing(EvidenceStrength strength) {
        return note.isEmpty()
                ? this
                : new EvidenceValue(name, text, missing, where, strength.word() + ": " + note, strength);
    }
}

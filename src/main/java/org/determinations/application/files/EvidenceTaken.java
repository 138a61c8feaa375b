package org.determinations.application.files;

import org.determinations.model.ledger.EvidenceFile;

/**
 * What was done with a kept file of evidence.
 *
 * @param about what names it, in words
 * @param target name of the file that it was written to; empty when its content was deleted
 */
public record EvidenceTaken(String about, EvidenceFile file, String target) {
    public boolean isDeleted() {
        return target.isEmpty();
    }
}

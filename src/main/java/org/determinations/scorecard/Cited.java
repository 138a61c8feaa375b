package org.determinations.scorecard;

import java.util.List;
import org.determinations.model.Confidence;

/**
 * What a part of a scorecard rests on; a row without its own takes its table's, a table the section's, a section the file's.
 *
 * @param sources ids of the pack's list
 * @param quote operative words of the source; may be empty
 */
public record Cited(List<String> sources, Confidence confidence, String quote) {

    public Cited {
        sources = List.copyOf(sources);
    }

    public boolean isAssumed() {
        return confidence == Confidence.ASSUMED;
    }
}

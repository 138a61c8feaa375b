package org.determinations.report.dossier;

import java.util.List;
import org.determinations.model.secondary.MeasureResult;

/**
 * A measure that may be published, with the counts that its values are made of. Its values are shown only where every one of
 * those counts is.
 *
 * @param cells ids of the counts in the public table: outcome and size of the focal group, then of the other
 */
public record PublicMeasure(MeasureResult result, List<String> cells) {

    public PublicMeasure {
        cells = List.copyOf(cells);
    }
}

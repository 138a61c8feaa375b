package org.determinations.model.result;

import java.util.List;
import org.determinations.model.Confidence;

/**
 * One parameter of the pack as a rule used it.
 *
 * @param parameter its name in the pack
 * @param value as the pack writes it
 * @param unit such as {@code percent}, {@code districts}, {@code years}
 * @param confidence confirmed, derived or assumed; an assumed one is printed as such
 * @param sources ids of the sources cited, such as {@code S2}
 */
public record ThresholdUse(String parameter, String value, String unit, Confidence confidence, List<String> sources) {

    public ThresholdUse {
        sources = List.copyOf(sources);
    }
}

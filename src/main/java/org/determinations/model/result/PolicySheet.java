package org.determinations.model.result;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A policy pack written out for people: everything that it says, expanded, in its order. One per pack; immutable.
 *
 * @param title id and label
 * @param facts what governs when, who approved it: words to value
 * @param categories from least to most serious
 * @param sources every source that the pack lists
 */
public record PolicySheet(
        String title,
        Map<String, String> facts,
        List<CategoryDescription> categories,
        List<PolicyStatement> statements,
        List<CitedSource> sources) {

    public PolicySheet {
        facts = new LinkedHashMap<>(facts);
        categories = List.copyOf(categories);
        statements = List.copyOf(statements);
        sources = List.copyOf(sources);
    }
}

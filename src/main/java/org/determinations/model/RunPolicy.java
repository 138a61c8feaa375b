package org.determinations.model;

import java.util.List;

/**
 * What a run's policy pack says in words: kept with the run, so that an old run explains itself when packs have moved on.
 *
 * @param categories from least to most serious
 * @param sources every source the pack lists
 */
public record RunPolicy(List<CategoryDescription> categories, List<CitedSource> sources) {

    public RunPolicy {
        categories = List.copyOf(categories);
        sources = List.copyOf(sources);
    }
}

package org.determinations.model.run;

import java.util.List;
import org.determinations.model.result.CategoryDescription;
import org.determinations.model.result.CitedSource;

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

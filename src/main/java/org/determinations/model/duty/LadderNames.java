package org.determinations.model.duty;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.model.Confidence;

/**
 * As which category of federal law a policy's category is read when the federal table says what must and may be done
 * (34 CFR 300.600(a)(2), 300.604). By its name, since a code of one policy may mean something else in another. Immutable.
 *
 * @param tables in force, those of all jurisdictions first; empty where nothing is said
 */
public record LadderNames(List<Names> tables) {

    /**
     * What one table says.
     *
     * @param table its id
     * @param categories the federal category of each name
     * @param confidence how far a source says so
     */
    public record Names(String table, Map<String, FederalCategory> categories, Confidence confidence) {
        public Names {
            categories = Map.copyOf(categories);
        }
    }

    /**
     * How a category is read.
     *
     * @param category of federal law
     * @param table id of the table that says so
     * @param confidence how far a source says so
     */
    public record Reading(FederalCategory category, String table, Confidence confidence) {}

    public LadderNames {
        tables = List.copyOf(tables);
    }

    /** How a category of that name is read; empty where no table names it: a person has to say it. */
    public Optional<Reading> find(String categoryName) {
        return tables.stream()
                .flatMap(names -> Optional.ofNullable(names.categories().get(categoryName))
                        .map(category -> new Reading(category, names.table(), names.confidence()))
                        .stream())
                .findFirst();
    }
}

package org.determinations.model.federal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.determinations.model.result.CategoryDescription;

/**
 * The layout of a file for the federal office. One per file of {@code jobs/federal}; immutable.
 *
 * @param name of the layout and, with {@code .csv}, of the file
 * @param collection whose file it is, in the office's words
 * @param why what of it no source confirms; empty when every column and category is confirmed
 * @param sources citation of each short name
 * @param stateCodes code of a State by the name of its jurisdiction
 */
public record FederalLayout(
        String name,
        String title,
        String collection,
        String why,
        Map<String, String> sources,
        List<FederalColumn> columns,
        List<FederalCategory> categories,
        Map<String, String> stateCodes) {

    /**
     * A column.
     *
     * @param text that every row has; of no meaning for another value
     * @param confirmed whether the source says that the file has this column so
     */
    public record FederalColumn(String name, FederalValue value, String text, boolean confirmed, String source) {}

    /**
     * A category of the federal form.
     *
     * @param code and name, which a policy's category must both have
     * @param value what the file has for it
     * @param confirmed whether the source says that the file has this value
     */
    public record FederalCategory(String code, String name, String value, boolean confirmed, String source) {}

    public FederalLayout {
        sources = Map.copyOf(new TreeMap<>(sources));
        columns = List.copyOf(columns);
        categories = List.copyOf(categories);
        stateCodes = Map.copyOf(stateCodes);
    }

    /** Whether a source confirms every column and every category. */
    public boolean isConfirmed() {
        return why.isEmpty();
    }

    /** What is not confirmed, in a sentence that stands wherever the layout is used; empty when everything is. */
    public Optional<String> warning() {
        return isConfirmed()
                ? Optional.empty()
                : Optional.of("UNCONFIRMED layout " + name + ": " + why + ". Not confirmed: "
                        + String.join(", ", unconfirmed()) + ".");
    }

    private List<String> unconfirmed() {
        long categoriesOpen =
                categories.stream().filter(category -> !category.confirmed()).count();
        List<String> names = new ArrayList<>(columns.stream()
                .filter(column -> !column.confirmed())
                .map(column -> "column " + column.name())
                .toList());
        if (categoriesOpen > 0) {
            names.add(categoriesOpen + " of " + categories.size() + " values of the category");
        }
        return names;
    }

    /** The category of the form that a policy's is, by code and whole name; empty for one that is called otherwise. */
    public Optional<FederalCategory> find(CategoryDescription category) {
        return categories.stream()
                .filter(of -> of.code().equals(category.code().text())
                        && of.name().equalsIgnoreCase(category.name().strip()))
                .findFirst();
    }
}

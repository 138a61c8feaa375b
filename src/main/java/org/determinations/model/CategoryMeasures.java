package org.determinations.model;

import java.util.List;

/** The measures that say what earlier cycles gave: names that every file of measures may use, and the program itself does. */
public final class CategoryMeasures {
    /** The final category of the school year. */
    public static final String CATEGORY = "category";
    /** The same before any step moved it; where no file says it, the category itself. */
    public static final String BASE_CATEGORY = "base category";
    /** The codes of the policy of that year; where no file says it, nobody knows whether they are those of the policy now. */
    public static final String CATEGORY_SET = "category set";

    private CategoryMeasures() {}

    /** A set of categories as a value: its codes, from least to most serious. */
    public static String set(List<CategoryCode> codes) {
        return "categories "
                + String.join(", ", codes.stream().map(CategoryCode::text).toList());
    }
}

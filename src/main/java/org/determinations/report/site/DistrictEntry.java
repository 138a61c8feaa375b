package org.determinations.report.site;

import java.util.List;

/**
 * A district in the list of all districts.
 *
 * @param href its page
 * @param basisText as published; empty for none
 * @param determinationCategory its code; empty when undetermined
 * @param categoryName empty when undetermined
 * @param label as shown
 * @param notes short words that one can filter by
 */
record DistrictEntry(
        String code,
        String name,
        String href,
        String basisText,
        String determinationCategory,
        String categoryName,
        String label,
        List<String> notes) {
    static final String NO_LEVEL = "none";
    static final String NO_CATEGORY = "undetermined";

    DistrictEntry {
        notes = List.copyOf(notes);
    }

    String levelWords() {
        return basisText.isEmpty() ? NO_LEVEL : basisText;
    }

    String categoryCode() {
        return determinationCategory.isEmpty() ? NO_CATEGORY : determinationCategory;
    }

    /** For the cell: {@code Needs Intervention (NI)}. */
    String categoryWords() {
        return determinationCategory.isEmpty() ? NO_CATEGORY : categoryName + " (" + determinationCategory + ")";
    }

    String noteWords() {
        return String.join("; ", notes);
    }
}

package org.determinations.report.site;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A district in the list of all districts.
 *
 * @param href its page
 * @param basis what the category rests on
 * @param determinationCategory its code; empty when undetermined
 * @param categoryName empty when undetermined
 * @param label as shown
 * @param notes short words that one can filter by
 */
record DistrictEntry(
        String code,
        String name,
        String href,
        Shown basis,
        String determinationCategory,
        String categoryName,
        String label,
        List<String> notes) {
    static final String NO_BASIS = "none";
    static final String NO_CATEGORY = "undetermined";

    DistrictEntry {
        notes = List.copyOf(notes);
    }

    /**
     * The basis of a category in a list.
     *
     * @param text as published; empty for none
     * @param gives whether a category follows from it
     */
    record Shown(String text, boolean gives) {}

    private static final Pattern NUMBER = Pattern.compile("(?<![0-9.])[0-9]+");
    private static final int LONGEST = 12;

    String basisWords() {
        return basis.text().isEmpty() ? NO_BASIS : basis.text();
    }

    /** The texts of the bases, each once: those that give a category in their order, then the others. */
    static List<String> bases(List<DistrictEntry> entries) {
        return entries.stream()
                .sorted(Comparator.<DistrictEntry, Boolean>comparing(
                                entry -> !entry.basis().gives())
                        .thenComparing(DistrictEntry::basisOrder))
                .map(DistrictEntry::basisWords)
                .distinct()
                .toList();
    }

    /** The words with their numbers as long as each other, so that 75 stands before 100. */
    private String basisOrder() {
        return NUMBER.matcher(basisWords())
                .replaceAll(number ->
                        "0".repeat(Math.max(0, LONGEST - number.group().length())) + number.group());
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

package org.determinations.report.site;

import org.determinations.report.PublicResults;

/** A district's public result as sentences. */
final class PublicWords {
    private PublicWords() {}

    /** {@code Needs Intervention (NI)}. */
    static String category(PublicResults.District district) {
        return district.categoryName() + " (" + district.category().orElseThrow() + ")";
    }

    /** What the label says; nothing about why. */
    static String explanation(PublicResults.District district) {
        if (district.category().isEmpty()) {
            return "The district could not be determined from the data there were.";
        }
        if (!district.basisText().startsWith("Level ")) {
            return "The district has no accountability level; the department gave it this category.";
        }
        return district.moreSerious()
                ? "The category is more serious than that of the accountability level, because of significant non-compliance."
                : "The category is that of the accountability level.";
    }
}

package org.determinations.report;

import java.util.List;

/** What an amendment changed, as the public is told: public values alone, one sentence a district. */
public final class PublicChangeWords {
    private PublicChangeWords() {}

    /** Never empty: an amendment that changes no public result says so. */
    public static List<String> list(PublicResults results) {
        if (results.changes().isEmpty()) {
            return List.of("No district's accountability level, category or label changed.");
        }
        return results.changes().stream()
                .map(change -> sentence(change, results))
                .toList();
    }

    private static String sentence(PublicResults.Change change, PublicResults results) {
        String district = change.code().digits() + " " + change.name();
        String since = ", since " + results.releasedOn();
        if (change.before().isEmpty()) {
            return district + ": new, "
                    + change.after().map(PublicChangeWords::words).orElse("") + since;
        }
        return district + ": from "
                + change.before().map(PublicChangeWords::words).orElse("") + " to "
                + change.after().map(PublicChangeWords::words).orElse("no result") + since;
    }

    /** {@code Level 2, Meets Requirements – At Risk (MRAR)}; a level that was not published is {@code no level}. */
    public static String words(PublicResults.District district) {
        String level = district.basisText().isEmpty() ? "no level" : district.basisText();
        String category = district.category()
                .map(code -> district.categoryName() + " (" + code.text() + ")")
                .orElse("undetermined");
        return level + ", " + category + (district.moreSerious() ? ", shown as " + district.label() : "");
    }
}

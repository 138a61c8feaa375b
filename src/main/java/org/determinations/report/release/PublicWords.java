package org.determinations.report.release;

import java.util.List;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.model.result.ShapeWords;
import org.determinations.report.dossier.PublicResults;

/** What the public is told of a district, and of what an amendment changed, in sentences: public values alone. */
public final class PublicWords {
    private PublicWords() {}

    /** {@code Needs Intervention (NI)}. */
    public static String category(PublicResults.District district) {
        return district.categoryName() + " (" + district.category().orElseThrow() + ")";
    }

    /** What the label says; nothing about why. */
    public static String explanation(PublicResults.District district, ShapeWords shape) {
        if (district.category().isEmpty()) {
            return "The district could not be determined from the data there were.";
        }
        if (district.assigned()) {
            return shape.in("The district has no {basis}; the department gave it this category.");
        }
        if (district.moved()) {
            return shape.in("The {basis} alone gives another category; a step of the policy moves it to this one.");
        }
        return shape.in(
                district.reassigned()
                        ? "The category is more serious than that of the {basis}, because of {cause}."
                        : "The category is that of the {basis}.");
    }

    /** Never empty: an amendment that changes no public result says so. */
    public static List<String> changes(PublicResults results, UnitWords units) {
        if (results.changes().isEmpty()) {
            return List.of(units.in(results.shape().in("No district's {basis}, category or label changed.")));
        }
        return results.changes().stream()
                .map(change -> sentence(change, results))
                .toList();
    }

    private static String sentence(PublicResults.Change change, PublicResults results) {
        String district = change.code().and(change.name());
        String since = ", since " + results.releasedOn();
        if (change.before().isEmpty()) {
            return district + ": new, "
                    + change.after().map(d -> words(d, results.shape())).orElse("") + since;
        }
        return district + ": from "
                + change.before().map(d -> words(d, results.shape())).orElse("") + " to "
                + change.after().map(d -> words(d, results.shape())).orElse("no result") + since;
    }

    /** {@code Level 2, Meets Requirements – At Risk (MRAR)}; a level that was not published is {@code no level}. */
    public static String words(PublicResults.District district, ShapeWords shape) {
        String level = district.basisText().isEmpty() ? shape.noBasis() : district.basisText();
        String category = district.category()
                .map(code -> district.categoryName() + " (" + code.text() + ")")
                .orElse("undetermined");
        return level + ", " + category + (district.reassigned() ? ", shown as " + district.label() : "");
    }
}

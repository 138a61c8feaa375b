package org.determinations.application.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.run.RunReport;
import org.determinations.report.run.DistrictListing;

/** Determination categories as a person types them. */
final class CategoryWords {
    private CategoryWords() {}

    /** In capitals; refused with {@code SY-010} for one that the run's policy pack does not have. */
    static Set<String> known(RunReport results, List<String> typed) {
        Set<String> allowed = new TreeSet<>(Set.of(DistrictListing.UNDETERMINED));
        results.categories().forEach(c -> allowed.add(c.code().text().toUpperCase(Locale.ROOT)));
        Set<String> known = new TreeSet<>();
        for (String word : typed) {
            String code = word.strip().toUpperCase(Locale.ROOT);
            if (!allowed.contains(code)) {
                throw Refusal.Kind.USAGE.of(
                        IssueCode.NOT_FOUND,
                        "--category",
                        "run " + results.run().number() + " has no such category",
                        "\"" + word + "\"",
                        String.join(", ", allowed),
                        "name one or several of these, with commas between");
            }
            known.add(code);
        }
        return known;
    }
}

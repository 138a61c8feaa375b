package org.determinations.application.secondary;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.determinations.disproportionality.CountBook;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.DistrictCode;

/** Whether the counts are those of the State's districts, all of them. Makes {@code CR-037} and {@code CR-038}. */
final class UnitChecks {
    /** Codes named in one message. */
    private static final int NAMED = 20;

    private UnitChecks() {}

    /** Whether one school year has the counts of the whole State. */
    static List<Issue> state(CountBook book, SecondaryUnits units) {
        Set<DistrictCode> lacking = units.lacking(book);
        if (lacking.isEmpty()) {
            return List.of();
        }
        String found = String.format(
                Locale.ROOT,
                "counts of %,d of %,d districts for %s; none of %s",
                units.state().size() - lacking.size(),
                units.state().size(),
                book.schoolYear(),
                named(lacking));
        return List.of(
                units.isStatewide(book)
                        ? Issue.of(
                                IssueCode.STATE_NOT_COMPLETE,
                                SourceRef.ofFile("secondary/"),
                                "the State is the sum of its districts, and some have no student counts",
                                found,
                                "",
                                "Give the counts of these districts as well, or read the comparisons with the State as"
                                        + " without them.")
                        : Issue.of(
                                IssueCode.STATE_MISSING,
                                SourceRef.ofFile("secondary/"),
                                "the counts cover only the districts to be analyzed, so nothing is compared with the State",
                                found,
                                "counts of every district of the State, though only some are reported",
                                "Give the counts of the whole State and run the analysis again."));
    }

    private static String named(Collection<DistrictCode> codes) {
        String first = String.join(
                ", ", codes.stream().limit(NAMED).map(DistrictCode::digits).toList());
        return codes.size() > NAMED
                ? String.format(Locale.ROOT, "%s and %,d more", first, codes.size() - NAMED)
                : first;
    }
}

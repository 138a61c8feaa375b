package org.determinations.application.secondary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.determinations.disproportionality.CountBook;
import org.determinations.disproportionality.packed.PackedCounts;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.DistrictCode;
import org.determinations.model.fact.StudentCount;

/** Whether the counts are those of the State's districts, all of them and no others. Makes {@code CR-037} to {@code CR-039}. */
final class UnitChecks {
    /** Codes named in one message. */
    private static final int NAMED = 20;

    private static final Comparator<StudentCount> ROW_ORDER = Comparator.comparing(
                    (StudentCount c) -> c.source().row().file())
            .thenComparing(c -> c.source().row().row());

    private UnitChecks() {}

    /** A unit that the official run does not have: its first row, and how many counts it has. */
    private record Stranger(StudentCount first, int counts) {

        Stranger and(Stranger other) {
            return new Stranger(
                    ROW_ORDER.compare(first, other.first) <= 0 ? first : other.first, counts + other.counts);
        }
    }

    /** Units that the official run does not have, one issue each at their first row, by code. */
    static List<Issue> strangers(PackedCounts counts, SecondaryUnits units) {
        Map<DistrictCode, Stranger> strangers = new TreeMap<>();
        counts.forEach(count -> {
            if (!units.counts(count.district())) {
                strangers.merge(count.district(), new Stranger(count, 1), Stranger::and);
            }
        });
        List<Issue> issues = new ArrayList<>();
        strangers.forEach((unit, rows) -> issues.add(Issue.of(
                        IssueCode.NOT_IN_OFFICIAL_RUN,
                        rows.first().source().of("district_code"),
                        "the official run has no such district, so its counts are left out, of the State too",
                        unit + " in " + rows.counts() + (rows.counts() == 1 ? " count" : " counts"),
                        "a district of the official run",
                        "Count students of a collaborative or an approved private school in the district that sends"
                                + " them. If it is a district, give it a row in the files of the official stage.")
                .inDistrict(unit.digits())));
        return issues;
    }

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

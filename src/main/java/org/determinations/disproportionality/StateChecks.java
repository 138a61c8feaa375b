package org.determinations.disproportionality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.DistrictCode;
import org.determinations.model.student.StateCount;

/** Contradictions that show only when all districts, or two school years, are looked at. Makes {@code CR-030} to {@code CR-032}. */
public final class StateChecks {

    private StateChecks() {}

    /** Districts to be analysed that have no counts, in the order given. */
    public static List<Issue> withoutCounts(CountBook book, List<DistrictCode> wanted) {
        return wanted.stream()
                .filter(d -> !book.has(d))
                .map(d -> Issue.of(
                                IssueCode.DISTRICT_WITHOUT_COUNTS,
                                SourceRef.ofFile("secondary/"),
                                "the district is to be analyzed and has no accepted student counts for "
                                        + book.schoolYear(),
                                "no accepted row of " + d,
                                "",
                                "Give the district's counts and run the analysis again; until then it has no answer.")
                        .inDistrict(d.digits()))
                .toList();
    }

    /**
     * Districts with more students of a cell than a row of the whole State states, by row and code.
     *
     * @param ofState rows of the book's school year
     */
    public static List<Issue> aboveState(CountBook book, List<StateCount> ofState) {
        List<List<Issue>> byRow =
                ofState.stream().map(state -> new ArrayList<Issue>()).collect(Collectors.toList());
        for (DistrictCode district : ofState.isEmpty() ? List.<DistrictCode>of() : book.districts()) {
            for (int i = 0; i < ofState.size(); i++) {
                StateCount state = ofState.get(i);
                Counted count = book.find(district, state.cell());
                if (count.present() && count.students() > state.students()) {
                    byRow.get(i).add(above(state, district, count));
                }
            }
        }
        return byRow.stream().flatMap(List::stream).toList();
    }

    private static Issue above(StateCount state, DistrictCode district, Counted count) {
        return Issue.of(
                        IssueCode.STATE_BELOW_DISTRICT,
                        state.where(),
                        "the count of the whole State for " + state.schoolYear() + " is below that of " + district,
                        state.students() + " against " + count.students(),
                        "",
                        "Correct the row of the State or that of the district, and submit the file again.")
                .inDistrict(district.digits());
    }

    /** The newer school year's counts when they are the older ones over again; such a school year is not counted as a new one. */
    public static Optional<Issue> repeated(CountBook newer, CountBook older) {
        return newer.sameCountsAs(older)
                ? Optional.of(Issue.of(
                        IssueCode.SCHOOL_YEAR_REPEATED,
                        newer.where(),
                        "every count of " + newer.schoolYear() + " is that of " + older.schoolYear(),
                        "the same counts",
                        "",
                        "ask for the counts of the school year; until then it is read as missing"))
                : Optional.empty();
    }
}

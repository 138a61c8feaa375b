package org.determinations.facts;

import java.util.List;
import java.util.function.Predicate;
import org.determinations.issue.Issue;
import org.determinations.model.DistrictCode;
import org.determinations.model.fact.Fact;

/**
 * Some districts of a stage, as its rows name them. Immutable.
 *
 * @param rows every accepted fact of the districts; beside them those of other districts without which they cannot be judged: a
 *     finding of the same id, discrepancies of the same id and corrected levels that name it, the successor table, results under an earlier code
 * @param ofRows the issues of single rows of the districts: a rejected row makes no district vanish
 * @param own whether a district is one of them
 */
public record StagePortion(List<Fact> rows, List<Issue> ofRows, Predicate<DistrictCode> own) {

    public StagePortion {
        rows = List.copyOf(rows);
        ofRows = List.copyOf(ofRows);
    }

    /** A stage that is in memory as a whole. */
    static StagePortion whole(List<Fact> rows, List<Issue> ofRows) {
        return new StagePortion(rows, ofRows, code -> true);
    }

    List<Fact> own(List<Fact> facts) {
        return facts.stream().filter(fact -> own.test(fact.district())).toList();
    }

    /** Every issue of a row names its district. */
    boolean isOwn(Issue issue) {
        return DistrictCode.find(issue.district()).filter(own).isPresent();
    }
}

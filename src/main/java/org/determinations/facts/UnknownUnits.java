package org.determinations.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.DistrictCode;
import org.determinations.model.Stage;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.FactKind;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.fact.FileFields;
import org.determinations.model.fact.SuccessorFact;

/**
 * Accepted rows about a district that is none of those that a run knows: nothing reads them, so that they must not be passed over in
 * silence. What is said of them, each kind of fact says itself ({@link FactKind#unknownUnit}): CR-003, CR-036, CR-039 or CR-061. Who
 * must act: whoever keeps the file that the row is in.
 */
public final class UnknownUnits {
    /** Rows named in one message; the rest are counted. */
    private static final int MOST_NAMED = 10;

    private static final Map<IssueCode, Said> WORDS = Map.of(
            IssueCode.DECISION_UNKNOWN_DISTRICT,
            new Said(
                    "the decision names a district that is not in this cycle",
                    "",
                    "correct the code or remove the row"),
            IssueCode.DECISION_NOT_ASKED,
            new Said(
                    "this district is not in the secondary analysis",
                    "a district within the scope of the analysis",
                    "Correct the code, or take the row out."),
            IssueCode.NOT_IN_OFFICIAL_RUN,
            new Said(
                    "the official run has no such district, so its counts are left out, of the State too",
                    "a district of the official run",
                    "Count students of a collaborative or an approved private school in the district that sends them. If it is a district,"
                            + " give it a row in the files of the official stage."),
            IssueCode.ROW_UNKNOWN_DISTRICT,
            new Said(
                    "the stage does not have this district, so what the row says counts nowhere",
                    "a district with a row of one of these: "
                            + FactKinds.ALL.stream()
                                    .filter(FactKind::makesUnitKnown)
                                    .map(FactKind::word)
                                    .collect(Collectors.joining(", ")),
                    "Correct the code. If it is right, give the district a row in one of those files, or take this row out."));

    private UnknownUnits() {}

    /** What is said of such a row besides where it stands. */
    private record Said(String wrong, String allowed, String action) {}

    /**
     * One issue for each kind of fact and district, at its first row, the others named in it: by place of that row.
     *
     * @param isKnown whether a run has the district
     * @param successors of which the rows about such a district are quoted
     */
    public static List<Issue> check(
            Collection<? extends Fact> facts, Predicate<DistrictCode> isKnown, Collection<SuccessorFact> successors) {
        Map<String, List<Fact>> unknown = new TreeMap<>();
        for (Fact fact : facts) {
            FactKind<?> kind = fact.described().kind();
            if (kind.unknownUnit().isPresent() && !isKnown.test(fact.district())) {
                unknown.computeIfAbsent(kind.word() + ' ' + fact.district(), key -> new ArrayList<>())
                        .add(fact);
            }
        }
        List<Issue> issues = new ArrayList<>();
        unknown.values()
                .forEach(rows -> rows.get(0)
                        .described()
                        .kind()
                        .unknownUnit()
                        .ifPresent(code -> issues.add(issue(code, rows, successors))));
        issues.sort(Comparator.comparing((Issue issue) -> issue.where().file())
                .thenComparing(issue -> issue.where().row()));
        return issues;
    }

    private static Issue issue(IssueCode code, List<Fact> rows, Collection<SuccessorFact> successors) {
        Fact first = rows.get(0);
        Said said = Optional.ofNullable(WORDS.get(code))
                .orElseThrow(() -> new IllegalStateException("no words for " + code.code()));
        String digits = first.district().digits();
        return Issue.of(
                        code,
                        first.source().of(FileFields.DISTRICT_CODE),
                        said.wrong(),
                        digits + others(rows) + succession(first.district(), successors),
                        said.allowed(),
                        said.action())
                .inDistrict(digits);
    }

    /** How many rows there are and where the others stand; counts of records stand in a file and in no row of it. */
    private static String others(List<Fact> rows) {
        if (rows.size() == 1) {
            return "";
        }
        String kind = rows.get(0).described().kind().isReadBy(Stage.SECONDARY) ? "counts" : "rows";
        List<String> places = rows.stream()
                .skip(1)
                .map(fact -> fact.source().row())
                .filter(row -> row.row() > 0)
                .map(SourceRef::text)
                .distinct()
                .toList();
        int more = places.size() - MOST_NAMED;
        String named = places.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return " in " + rows.size() + " " + kind
                + (named.isEmpty() ? "" : ", also in " + named + (more > 0 ? " and " + more + " more" : ""));
    }

    /** What the successor table says of the district; empty when it does not name it. */
    private static String succession(DistrictCode district, Collection<SuccessorFact> successors) {
        String rows = successors.stream()
                .filter(row -> row.predecessor()
                        .or(row::successor)
                        .filter(district::equals)
                        .isPresent())
                .map(UnknownUnits::words)
                .collect(Collectors.joining("; "));
        return rows.isEmpty() ? "" : " (successor table: " + rows + ")";
    }

    private static String words(SuccessorFact row) {
        String next = row.predecessor()
                .flatMap(before -> row.successor())
                .map(code -> ", " + code + " follows")
                .orElse("");
        return row.kind().word() + next + ", effective on " + row.effectiveOn();
    }
}

package org.determinations.disproportionality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.model.MeasureQuestion;
import org.determinations.model.secondary.MeasureKey;
import org.determinations.model.student.DisabilityStatus;
import org.determinations.model.student.IncomeGroup;
import org.determinations.model.student.Placement;
import org.determinations.model.student.RaceEthnicity;
import org.determinations.model.student.StudentCell;

/**
 * What a book of counts lacks when no measure of any district can be computed from it. One question without counts is no issue:
 * its answer says so, district by district. Makes {@code CR-057}.
 */
public final class MeasureCoverage {
    private final CountBook book;
    private final Set<StudentCell> cells;

    private MeasureCoverage(CountBook book) {
        this.book = book;
        this.cells = book.cells();
    }

    /** One issue for each question, in their order, when none of them can be answered for any district. */
    public static List<Issue> issues(CountBook book) {
        return new MeasureCoverage(book).issues();
    }

    private List<Issue> issues() {
        Map<MeasureQuestion, List<MeasureKey>> deciding = new TreeMap<>();
        MeasureCatalogue.keys(book).stream()
                .filter(key -> key.kind().decides())
                .forEach(key -> deciding.computeIfAbsent(key.kind().question(), q -> new ArrayList<>())
                        .add(key));
        MeasureCounts counts = new MeasureCounts(book);
        List<Issue> issues = new ArrayList<>();
        deciding.forEach((question, keys) -> {
            boolean any = book.districts().stream()
                    .anyMatch(d ->
                            keys.stream().anyMatch(k -> counts.pair(d, k).state() != Counted.State.NOT_IN_INPUT));
            if (!any) {
                issues.add(issue(question));
            }
        });
        return issues.size() == deciding.size() ? issues : List.of();
    }

    private Issue issue(MeasureQuestion question) {
        List<String> lacking = lacking(question);
        return Issue.of(
                IssueCode.NOTHING_TO_MEASURE,
                book.where(),
                "no measure of question " + question + " can be computed for " + book.schoolYear()
                        + " from the counts that were given",
                lacking.isEmpty()
                        ? "no combination of counts that a measure needs"
                        : "no accepted row with " + String.join("; ", lacking),
                question == MeasureQuestion.A
                        ? "students with disabilities and all students, each by low income"
                        : "students with disabilities by low income or by race, in all and in each placement",
                "Give these counts; until then the question has no answer, which is not the same as no concern.");
    }

    private List<String> lacking(MeasureQuestion question) {
        List<String> lacking = new ArrayList<>();
        boolean income =
                has(c -> c.income() == IncomeGroup.LOW_INCOME) && has(c -> c.income() == IncomeGroup.NOT_LOW_INCOME);
        boolean race = has(c -> c.race() != RaceEthnicity.ALL && c.race() != RaceEthnicity.UNKNOWN);
        if (!income && (question == MeasureQuestion.A || !race)) {
            lacking.add("low_income Yes and No");
        }
        if (!race && !income && question == MeasureQuestion.B) {
            lacking.add("a racial group");
        }
        if (!has(c -> c.disability() == DisabilityStatus.WITH_DISABILITY)) {
            lacking.add("disability_status Yes");
        }
        if (question == MeasureQuestion.A && !has(c -> c.disability() != DisabilityStatus.WITH_DISABILITY)) {
            lacking.add("disability_status No or ALL");
        }
        if (question == MeasureQuestion.B && !has(c -> c.placement() == Placement.SUBSTANTIALLY_SEPARATE)) {
            lacking.add("the placement of a substantially separate classroom");
        }
        return lacking;
    }

    private boolean has(Predicate<StudentCell> which) {
        return cells.stream().anyMatch(which);
    }
}

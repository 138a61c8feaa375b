package org.determinations.disproportionality;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.DistrictCode;
import org.determinations.model.fact.StudentCount;

/** Issues about student counts, in one form. */
final class CountIssues {
    private static final String ACTION = "correct the counts and submit the file again";

    private CountIssues() {}

    static Issue of(IssueCode code, StudentCount row, String wrong) {
        return Issue.of(code, row.source().of("students"), wrong, found(row), "", ACTION)
                .inDistrict(row.district().digits());
    }

    /** One issue for each of the rows that give one cell different counts; each names them all. */
    static List<Issue> contradicting(StudentCount first, List<StudentCount> others) {
        List<StudentCount> rows =
                Stream.concat(Stream.of(first), others.stream()).toList();
        String found = rows.stream()
                .map(row -> row.source().row().text() + " with " + found(row))
                .collect(Collectors.joining("; "));
        return rows.stream()
                .map(row -> Issue.of(
                                IssueCode.CONTRADICTING_ROWS,
                                row.source().of("students"),
                                "rows for the same cell have different counts; none of them counts",
                                found,
                                "one row for each cell",
                                "Keep the row that is right and submit the file again.")
                        .inDistrict(row.district().digits()))
                .toList();
    }

    static Issue of(IssueCode code, Optional<StudentCount> row, DistrictCode district, String wrong, String found) {
        SourceRef where = row.map(r -> r.source().row()).orElse(SourceRef.ofFile(""));
        return Issue.of(code, where, wrong, found, "", ACTION).inDistrict(district.digits());
    }

    private static String found(StudentCount row) {
        return row.students()
                .fold(
                        n -> n + (n == 1 ? " student" : " students"),
                        (why, text) -> text.isEmpty() ? why.words() : "\"" + text + "\"");
    }
}

package org.determinations.disproportionality;

import java.util.Optional;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.DistrictCode;
import org.determinations.model.StudentCount;

/** Issues about student counts, in one form. */
final class CountIssues {
    private static final String ACTION = "correct the counts and hand the file in again";

    private CountIssues() {}

    static Issue of(IssueCode code, StudentCount row, String wrong) {
        String found = row.students()
                .fold(
                        n -> n + (n == 1 ? " student" : " students"),
                        (why, text) -> text.isEmpty() ? why.words() : "\"" + text + "\"");
        return Issue.of(code, row.source().of("students"), wrong, found, "", ACTION)
                .inDistrict(row.district().digits());
    }

    static Issue of(IssueCode code, Optional<StudentCount> row, DistrictCode district, String wrong, String found) {
        SourceRef where = row.map(r -> r.source().row()).orElse(SourceRef.ofFile(""));
        return Issue.of(code, where, wrong, found, "", ACTION).inDistrict(district.digits());
    }
}

package org.determinations.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;

/**
 * Rows of one file that stand in another one too: one issue for the two files, however many rows there are. Of the rows only the
 * first is kept. Told of them in any order of districts; used by one thread.
 */
public final class RepeatedFiles {
    private static final Comparator<SourceRef> BY_PLACE =
            Comparator.comparing(SourceRef::file).thenComparing(SourceRef::row);

    private final Map<List<String>, Repeated> files = new LinkedHashMap<>();

    /** A row that says what an earlier row of another file said first. */
    record Repeat(SourceRef first, Issue issue) {

        private List<String> files() {
            return List.of(issue.where().file(), first.file());
        }
    }

    private static final class Repeated {
        private Repeat first;
        private int rows;

        Repeated(Repeat first) {
            this.first = first;
        }

        void add(Repeat row) {
            rows++;
            first = BY_PLACE.compare(row.first(), first.first()) < 0 ? row : first;
        }
    }

    void add(Repeat row) {
        files.computeIfAbsent(row.files(), key -> new Repeated(row)).add(row);
    }

    /** One for each two files, in the order of the first row that is repeated; of a single row its own. */
    public List<Issue> issues() {
        List<Issue> issues = new ArrayList<>();
        files.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getValue().first.first(), BY_PLACE))
                .forEach(entry -> issues.add(issue(entry.getKey(), entry.getValue())));
        return issues;
    }

    private static Issue issue(List<String> files, Repeated repeated) {
        return repeated.rows == 1
                ? repeated.first.issue()
                : Issue.of(
                        IssueCode.SAME_ROW_TWICE,
                        SourceRef.ofFile(files.get(0)),
                        repeated.rows + " rows of the file say the same as rows of " + files.get(1)
                                + ", which are kept",
                        repeated.rows + " rows, the first in row "
                                + repeated.first.issue().where().row(),
                        "one row for each key",
                        "Remove one of the files, or remove the rows from it.");
    }
}

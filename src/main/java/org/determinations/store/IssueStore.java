package org.determinations.store;

import static org.determinations.store.generated.default_schema.tables.InputFile.INPUT_FILE;
import static org.determinations.store.generated.default_schema.tables.InputIssue.INPUT_ISSUE;
import static org.determinations.store.generated.default_schema.tables.RunInput.RUN_INPUT;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.store.sql.RowColumns;
import org.determinations.store.sql.Transactions;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Input issues, each of the run that found it: also of a file whose rows an earlier run has stored. */
public final class IssueStore {
    private static final RowColumns<Found> COLUMNS = new RowColumns<Found>()
            .owner(INPUT_ISSUE.RUN_NUMBER)
            .countIfAny(INPUT_ISSUE.INPUT_FILE_ID, Found::file)
            .text(INPUT_ISSUE.FILE_NAME, found -> found.issue().where().file())
            .number(INPUT_ISSUE.ROW_NUMBER, found -> found.issue().where().row())
            .text(INPUT_ISSUE.COLUMN_NAME, found -> found.issue().where().column())
            .text(INPUT_ISSUE.CODE, found -> found.issue().code().code())
            .word(INPUT_ISSUE.SEVERITY, found -> found.issue().severity())
            .text(INPUT_ISSUE.DISTRICT_CODE, found -> found.issue().district())
            .text(INPUT_ISSUE.WRONG, found -> found.issue().wrong())
            .text(INPUT_ISSUE.FOUND, found -> found.issue().found())
            .text(INPUT_ISSUE.ALLOWED, found -> found.issue().allowed())
            .text(INPUT_ISSUE.WHAT_TO_DO, found -> found.issue().action());
    private static final Comparator<Issue> ORDER = Comparator.comparing(
                    (Issue issue) -> issue.where().file())
            .thenComparing(issue -> issue.where().row())
            .thenComparing(issue -> issue.code().code());

    private final Transactions transactions;

    IssueStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** An issue and the registered file that it is of. */
    private record Found(Issue issue, Optional<Long> file) {}

    public void append(int run, List<Issue> issues) {
        if (issues.isEmpty()) {
            return;
        }
        transactions.run((connection, sql) -> {
            Map<String, Long> files = fileIds(sql, run);
            List<Found> rows = issues.stream()
                    .map(issue -> new Found(
                            issue, Optional.ofNullable(files.get(issue.where().file()))))
                    .toList();
            COLUMNS.insert(connection, INPUT_ISSUE, run, rows);
        });
    }

    /** The issues of a run, by file, row and code; equals in the order in which they were found. */
    public List<Issue> list(int run) {
        return transactions.call((connection, sql) -> sql
                .selectFrom(INPUT_ISSUE)
                .where(INPUT_ISSUE.RUN_NUMBER.eq(run))
                .orderBy(INPUT_ISSUE.ISSUE_ID)
                .fetch(IssueStore::issue)
                .stream()
                .sorted(ORDER)
                .toList());
    }

    private static Map<String, Long> fileIds(DSLContext sql, int run) {
        return sql.select(INPUT_FILE.FILE_NAME, INPUT_FILE.INPUT_FILE_ID)
                .from(INPUT_FILE)
                .join(RUN_INPUT)
                .on(RUN_INPUT.INPUT_FILE_ID.eq(INPUT_FILE.INPUT_FILE_ID))
                .where(RUN_INPUT.RUN_NUMBER.eq(run))
                .fetchMap(INPUT_FILE.FILE_NAME, INPUT_FILE.INPUT_FILE_ID);
    }

    private static Issue issue(Record r) {
        return new Issue(
                IssueCode.find(r.get(INPUT_ISSUE.CODE)).orElseThrow(),
                new SourceRef(
                        r.get(INPUT_ISSUE.FILE_NAME), r.get(INPUT_ISSUE.ROW_NUMBER), r.get(INPUT_ISSUE.COLUMN_NAME)),
                r.get(INPUT_ISSUE.DISTRICT_CODE),
                r.get(INPUT_ISSUE.WRONG),
                r.get(INPUT_ISSUE.FOUND),
                r.get(INPUT_ISSUE.ALLOWED),
                r.get(INPUT_ISSUE.WHAT_TO_DO));
    }
}

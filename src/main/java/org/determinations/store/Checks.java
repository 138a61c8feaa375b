package org.determinations.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.store.sql.SchemaScripts;
import org.determinations.store.sql.Transactions;
import org.jooq.Record;
import org.jooq.Result;

/** The queries of {@code sql/checks}, each of which must return no row. Run after every job and by {@code doctor}. */
public final class Checks {
    private final Transactions transactions;

    Checks(Transactions transactions) {
        this.transactions = transactions;
    }

    /** One issue for each check that returns rows, in the order of their names; empty when all is well. */
    public List<Issue> list() {
        return transactions.call((connection, sql) -> {
            List<Issue> issues = new ArrayList<>();
            for (String name : SchemaScripts.CHECKS) {
                Result<Record> rows = sql.fetch(SchemaScripts.check(name));
                if (rows.isNotEmpty()) {
                    issues.add(issue(name, rows));
                }
            }
            return issues;
        });
    }

    private static String words(Record row) {
        return Arrays.stream(row.fields())
                .map(field -> field.getName().toLowerCase(Locale.ROOT) + "=" + row.get(field))
                .collect(Collectors.joining(", "));
    }

    private static Issue issue(String name, Result<Record> rows) {
        return Issue.of(
                IssueCode.STORE_CHECK_FAILED,
                SourceRef.ofFile("sql/checks/" + name),
                "the store holds rows that must not exist",
                String.format(Locale.ROOT, "%d, the first being %s", rows.size(), words(rows.get(0))),
                "none",
                "do not release this run; report this line to the maintainers");
    }
}

package org.determinations.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.store.sql.SchemaScripts;
import org.determinations.store.sql.Transactions;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;

/** The queries of {@code sql/checks}, each of which must return no row. Run after every job, by {@code doctor} and {@code runs verify}. */
public final class Checks {
    /** Beginnings of the names of checks that go through every district of every run. */
    private static final List<String> OF_DISTRICTS =
            List.of("determination_", "disproportionality_", "rule_answers_", "rule_results_");

    private final Transactions transactions;

    Checks(Transactions transactions) {
        this.transactions = transactions;
    }

    /** One issue for each check that returns rows, in the order of their names; empty when all is well. */
    public List<Issue> list() {
        return list((sql, name) -> sql.fetch(SchemaScripts.check(name)));
    }

    /**
     * The same when a run has been computed. What goes through districts goes through those of this run: earlier ones were looked at
     * when they were computed, their rows are never changed, and {@link #list} looks at all of them.
     */
    public List<Issue> listAfter(int run) {
        return list((sql, name) -> OF_DISTRICTS.stream().anyMatch(name::startsWith)
                ? sql.fetch("select * from (" + SchemaScripts.check(name).strip() + ") found where run_number = ?", run)
                : sql.fetch(SchemaScripts.check(name)));
    }

    private List<Issue> list(BiFunction<DSLContext, String, Result<Record>> rows) {
        return transactions.call((connection, sql) -> {
            List<Issue> issues = new ArrayList<>();
            for (String name : SchemaScripts.CHECKS) {
                Result<Record> found = rows.apply(sql, name);
                if (found.isNotEmpty()) {
                    issues.add(issue(name, found));
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

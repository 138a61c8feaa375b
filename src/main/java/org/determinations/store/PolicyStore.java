package org.determinations.store;

import static org.determinations.store.generated.default_schema.Tables.RUN_CATEGORY;
import static org.determinations.store.generated.default_schema.Tables.RUN_SOURCE;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.determinations.model.CategoryCode;
import org.determinations.model.CategoryDescription;
import org.determinations.model.CitedSource;
import org.determinations.model.Confidence;
import org.determinations.model.RunPolicy;

/** What the policy pack of a run said in words, kept with the run. */
public final class PolicyStore {
    private final Transactions transactions;

    PolicyStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Adds the words of a run's pack; once per run. */
    public void append(int run, RunPolicy policy) {
        transactions.run((connection, sql) -> {
            appendCategories(connection, run, policy.categories());
            appendSources(connection, run, policy.sources());
        });
    }

    private static void appendCategories(Connection connection, int run, List<CategoryDescription> categories)
            throws SQLException {
        try (BatchInsert rows = new BatchInsert(connection, RUN_CATEGORY, List.of(RUN_CATEGORY.fields()))) {
            for (CategoryDescription category : categories) {
                rows.number(run)
                        .number(category.seriousness())
                        .text(category.code().text())
                        .text(category.name())
                        .text(category.assistance())
                        .text(category.assistanceText())
                        .next();
            }
            rows.send();
        }
    }

    private static void appendSources(Connection connection, int run, List<CitedSource> sources) throws SQLException {
        try (BatchInsert rows = new BatchInsert(connection, RUN_SOURCE, List.of(RUN_SOURCE.fields()))) {
            int order = 0;
            for (CitedSource source : sources) {
                rows.number(run)
                        .number(++order)
                        .text(source.id())
                        .text(source.title())
                        .text(source.locator())
                        .text(source.link())
                        .text(source.retrievedOn())
                        .text(source.kind())
                        .text(source.confidence().name())
                        .next();
            }
            rows.send();
        }
    }

    /** The words of a run's pack; empty lists for a run that never came to registering its files. */
    public RunPolicy get(int run) {
        return transactions.call((connection, sql) -> new RunPolicy(
                sql.selectFrom(RUN_CATEGORY)
                        .where(RUN_CATEGORY.RUN_NUMBER.eq(run))
                        .orderBy(RUN_CATEGORY.SERIOUSNESS)
                        .fetch(c -> new CategoryDescription(
                                new CategoryCode(c.getCategoryCode()),
                                c.getCategoryName(),
                                c.getSeriousness(),
                                c.getAssistance(),
                                c.getAssistanceText())),
                sql.selectFrom(RUN_SOURCE)
                        .where(RUN_SOURCE.RUN_NUMBER.eq(run))
                        .orderBy(RUN_SOURCE.SOURCE_ORDER)
                        .fetch(s -> new CitedSource(
                                s.getSourceId(),
                                s.getTitle(),
                                s.getLocator(),
                                s.getLink(),
                                s.getRetrievedOn(),
                                s.getSourceKind(),
                                Confidence.valueOf(s.getConfidence())))));
    }
}

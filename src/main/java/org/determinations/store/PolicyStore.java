package org.determinations.store;

import static org.determinations.store.generated.default_schema.tables.RunCategory.RUN_CATEGORY;
import static org.determinations.store.generated.default_schema.tables.RunSource.RUN_SOURCE;

import java.util.ArrayList;
import java.util.List;
import org.determinations.model.CategoryCode;
import org.determinations.model.Confidence;
import org.determinations.model.result.CategoryDescription;
import org.determinations.model.result.CitedSource;
import org.determinations.model.run.RunPolicy;
import org.determinations.store.sql.RowColumns;
import org.determinations.store.sql.Transactions;

/** What the policy pack of a run said in words, kept with the run. */
public final class PolicyStore {
    private static final RowColumns<CategoryDescription> CATEGORIES = new RowColumns<CategoryDescription>()
            .owner(RUN_CATEGORY.RUN_NUMBER)
            .number(RUN_CATEGORY.SERIOUSNESS, CategoryDescription::seriousness)
            .text(RUN_CATEGORY.CATEGORY_CODE, category -> category.code().text())
            .text(RUN_CATEGORY.CATEGORY_NAME, CategoryDescription::name)
            .text(RUN_CATEGORY.ASSISTANCE, CategoryDescription::assistance)
            .text(RUN_CATEGORY.ASSISTANCE_TEXT, CategoryDescription::assistanceText);
    private static final RowColumns<Source> SOURCES = new RowColumns<Source>()
            .owner(RUN_SOURCE.RUN_NUMBER)
            .number(RUN_SOURCE.SOURCE_ORDER, Source::order)
            .text(RUN_SOURCE.SOURCE_ID, source -> source.cited().id())
            .text(RUN_SOURCE.TITLE, source -> source.cited().title())
            .text(RUN_SOURCE.LOCATOR, source -> source.cited().locator())
            .text(RUN_SOURCE.LINK, source -> source.cited().link())
            .text(RUN_SOURCE.RETRIEVED_ON, source -> source.cited().retrievedOn())
            .text(RUN_SOURCE.SOURCE_KIND, source -> source.cited().kind())
            .word(RUN_SOURCE.CONFIDENCE, source -> source.cited().confidence());

    private final Transactions transactions;

    PolicyStore(Transactions transactions) {
        this.transactions = transactions;
    }

    private record Source(int order, CitedSource cited) {}

    /** Adds the words of a run's pack; once per run. */
    public void append(int run, RunPolicy policy) {
        transactions.run((connection, sql) -> {
            CATEGORIES.insert(connection, RUN_CATEGORY, run, policy.categories());
            List<Source> sources = new ArrayList<>();
            policy.sources().forEach(source -> sources.add(new Source(sources.size() + 1, source)));
            SOURCES.insert(connection, RUN_SOURCE, run, sources);
        });
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

package org.determinations.store.result;

import static org.determinations.store.generated.default_schema.tables.Determination.DETERMINATION;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.model.AccountabilityLevel;
import org.determinations.model.CategoryCode;
import org.determinations.model.DistrictCode;
import org.determinations.model.result.Basis;
import org.determinations.model.result.Determination;
import org.determinations.model.result.FinalResult;
import org.determinations.model.result.RuleResult;
import org.determinations.store.sql.JsonText;
import org.determinations.store.sql.RowColumns;
import org.jooq.Record;

/** Determinations as rows of their table. */
final class DeterminationRows {
    private static final RowColumns<Determination> COLUMNS = new RowColumns<Determination>()
            .owner(DETERMINATION.RUN_NUMBER)
            .text(DETERMINATION.DISTRICT_CODE, row -> row.district().digits())
            .text(DETERMINATION.DISTRICT_NAME, Determination::name)
            .text(DETERMINATION.BASIS_TEXT, row -> row.basis().text())
            .numberIfAny(DETERMINATION.BASIS_RANK, row -> row.basis().rank())
            .textIfAny(DETERMINATION.ALIGNED_CATEGORY, row -> row.derived().map(CategoryCode::text))
            .textIfAny(
                    DETERMINATION.DETERMINATION_CATEGORY, row -> row.category().map(CategoryCode::text))
            .text(DETERMINATION.LABEL, Determination::label)
            .text(DETERMINATION.UNDETERMINED_REASON, Determination::undeterminedReason)
            .flag(DETERMINATION.REASSIGNED, Determination::reassigned)
            .flag(DETERMINATION.ON_REVIEW_LIST, Determination::onReviewList)
            .text(DETERMINATION.WOULD_CHANGE_JSON, row -> JsonText.ofStrings(row.wouldChange()));

    /** With where the answers of the rules stand. */
    static final RowColumns<Row> STORED = new RowColumns<Row>()
            .all(COLUMNS, Row::determination)
            .numberIfAny(DETERMINATION.ANSWERS_OF_RUN, Row::answersOf);

    private DeterminationRows() {}

    /**
     * A determination and where its answers are.
     *
     * @param answersOf an earlier run; empty where the run itself has them
     */
    record Row(Determination determination, Optional<Integer> answersOf) {}

    /**
     * The rows of a portion.
     *
     * @param whole the run whose rows may stay where they are
     * @param left takes the rows that may
     */
    static List<Row> of(ResultPortion portion, Optional<Integer> whole, List<Row> left) {
        List<Row> rows = new ArrayList<>();
        portion.determined().forEach(own -> rows.add(new Row(own, Optional.empty())));
        for (ResultPortion.Carried one : portion.carried()) {
            List<Row> of = whole.isPresent() && whole.get() == one.rowOf() ? left : rows;
            of.add(new Row(one.head(), Optional.of(one.answersOf())));
        }
        return rows;
    }

    /** The run that has the answers of a row. */
    static int answersOf(Record row) {
        Integer earlier = row.get(DETERMINATION.ANSWERS_OF_RUN);
        return earlier == null ? row.get(DETERMINATION.RUN_NUMBER) : earlier;
    }

    static Determination read(Record row, List<RuleResult> rules) {
        return new Determination(
                new DistrictCode(row.get(DETERMINATION.DISTRICT_CODE)),
                row.get(DETERMINATION.DISTRICT_NAME),
                basis(row),
                new FinalResult(
                        Optional.ofNullable(row.get(DETERMINATION.DETERMINATION_CATEGORY))
                                .map(CategoryCode::new),
                        row.get(DETERMINATION.LABEL),
                        row.get(DETERMINATION.UNDETERMINED_REASON),
                        row.get(DETERMINATION.REASSIGNED),
                        row.get(DETERMINATION.ON_REVIEW_LIST)),
                rules,
                JsonText.readStrings(row.get(DETERMINATION.WOULD_CHANGE_JSON)));
    }

    /** A run of an earlier version keeps the published level in columns of its own. */
    private static Basis basis(Record row) {
        Optional<CategoryCode> category =
                Optional.ofNullable(row.get(DETERMINATION.ALIGNED_CATEGORY)).map(CategoryCode::new);
        String text = row.get(DETERMINATION.BASIS_TEXT);
        if (text != null) {
            return new Basis(text, Optional.ofNullable(row.get(DETERMINATION.BASIS_RANK)), category);
        }
        String kind = row.get(DETERMINATION.LEVEL_KIND);
        if (kind == null) {
            return Basis.NONE;
        }
        AccountabilityLevel level = new AccountabilityLevel(
                AccountabilityLevel.Kind.valueOf(kind),
                row.get(DETERMINATION.LEVEL_NUMBER),
                row.get(DETERMINATION.LEVEL_STARRED));
        return new Basis(level.text(), level.exists() ? Optional.of(level.number()) : Optional.empty(), category);
    }
}

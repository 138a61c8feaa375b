package org.determinations.store;

import static org.determinations.store.generated.default_schema.tables.Determination.DETERMINATION;
import static org.determinations.store.generated.default_schema.tables.RuleResult.RULE_RESULT;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.determinations.model.AccountabilityLevel;
import org.determinations.model.Basis;
import org.determinations.model.CategoryCode;
import org.determinations.model.Determination;
import org.determinations.model.DistrictCode;
import org.determinations.model.EvidenceStrength;
import org.determinations.model.RuleOutcome;
import org.determinations.model.RuleResult;
import org.jooq.Field;
import org.jooq.Record;

/** Determinations and rule results as rows of their tables. */
final class DeterminationRows {
    /** The run first, then what {@link #bind} gives. */
    static final List<Field<?>> COLUMNS = List.of(
            DETERMINATION.RUN_NUMBER,
            DETERMINATION.DISTRICT_CODE,
            DETERMINATION.DISTRICT_NAME,
            DETERMINATION.BASIS_TEXT,
            DETERMINATION.BASIS_RANK,
            DETERMINATION.ALIGNED_CATEGORY,
            DETERMINATION.DETERMINATION_CATEGORY,
            DETERMINATION.LABEL,
            DETERMINATION.UNDETERMINED_REASON,
            DETERMINATION.REASSIGNED,
            DETERMINATION.ON_REVIEW_LIST,
            DETERMINATION.WOULD_CHANGE_JSON);

    /** Run, district and order first, then what {@link #bindRule} gives. */
    static final List<Field<?>> RULE_COLUMNS = List.of(
            RULE_RESULT.RUN_NUMBER,
            RULE_RESULT.DISTRICT_CODE,
            RULE_RESULT.RULE_ORDER,
            RULE_RESULT.RULE_ID,
            RULE_RESULT.OUTCOME,
            RULE_RESULT.DECISIVE,
            RULE_RESULT.STRENGTH,
            RULE_RESULT.REASON,
            RULE_RESULT.DETAILS_JSON);

    private DeterminationRows() {}

    static void bind(BatchInsert row, Determination determination) throws SQLException {
        row.text(determination.district().digits())
                .text(determination.name())
                .text(determination.basis().text())
                .number(determination.basis().rank())
                .text(determination.derived().map(CategoryCode::text))
                .text(determination.category().map(CategoryCode::text))
                .text(determination.label())
                .text(determination.undeterminedReason())
                .flag(determination.reassigned())
                .flag(determination.onReviewList())
                .text(JsonText.ofStrings(determination.wouldChange()));
    }

    /**
     * Binds a rule result.
     *
     * @param details what {@link RuleResultJson#write} makes of it
     */
    static void bindRule(BatchInsert row, RuleResult result, String details) throws SQLException {
        row.text(result.ruleId())
                .word(result.outcome())
                .flag(result.decisive())
                .word(result.strength())
                .text(result.reason())
                .text(details);
    }

    static Determination read(Record row, List<RuleResult> rules) {
        return new Determination(new DistrictCode(row.get(DETERMINATION.DISTRICT_CODE)), row.get(DETERMINATION.DISTRICT_NAME), basis(row), Optional.ofNullable(row.get(DETERMINATION.DETERMINATION_CATEGORY))
                        .map(CategoryCode::new), row.get(DETERMINATION.LABEL), row.get(DETERMINATION.UNDETERMINED_REASON), row.get(DETERMINATION.REASSIGNED), row.get(DETERMINATION.ON_REVIEW_LIST), rules, JsonText.readStrings(row.get(DETERMINATION.WOULD_CHANGE_JSON)));
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

    static RuleResult readRule(Record row) {
        RuleResultJson.Details details = RuleResultJson.read(row.get(RULE_RESULT.DETAILS_JSON));
        return new RuleResult(
                row.get(RULE_RESULT.RULE_ID),
                details.title(),
                RuleOutcome.valueOf(row.get(RULE_RESULT.OUTCOME)),
                row.get(RULE_RESULT.DECISIVE),
                EvidenceStrength.valueOf(row.get(RULE_RESULT.STRENGTH)),
                row.get(RULE_RESULT.REASON),
                details.values(),
                details.thresholds(),
                details.confidence(),
                details.sources());
    }
}

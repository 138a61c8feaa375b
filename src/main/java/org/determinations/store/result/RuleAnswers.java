package org.determinations.store.result;

import static org.determinations.store.generated.default_schema.tables.RuleAnswer.RULE_ANSWER;
import static org.determinations.store.generated.default_schema.tables.RuleForm.RULE_FORM;
import static org.determinations.store.generated.default_schema.tables.RuleResult.RULE_RESULT;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.determinations.model.EvidenceStrength;
import org.determinations.model.TableContent;
import org.determinations.model.result.Determination;
import org.determinations.model.result.RuleGrounds;
import org.determinations.model.result.RuleOutcome;
import org.determinations.model.result.RuleResult;
import org.determinations.store.generated.default_schema.tables.records.RuleAnswerRecord;
import org.determinations.store.generated.default_schema.tables.records.RuleResultRecord;
import org.determinations.store.sql.RowColumns;
import org.determinations.store.sql.TableDigest;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * The answers of a run's rules. The one place that knows both ways in which they are stored: runs of today have rows in
 * {@code rule_answer} with a form in {@code rule_form}, runs of before have rows in {@code rule_result} with all their details.
 */
final class RuleAnswers {
    private static final RowColumns<Answer> COLUMNS = new RowColumns<Answer>()
            .owner(RULE_ANSWER.RUN_NUMBER)
            .text(RULE_ANSWER.DISTRICT_CODE, Answer::district)
            .number(RULE_ANSWER.RULE_ORDER, Answer::order)
            .number(RULE_ANSWER.FORM_NUMBER, Answer::form)
            .word(RULE_ANSWER.OUTCOME, row -> row.result().outcome())
            .flag(RULE_ANSWER.DECISIVE, row -> row.result().decisive())
            .word(RULE_ANSWER.STRENGTH, row -> row.result().strength())
            .text(RULE_ANSWER.REASON, row -> row.result().reason())
            .text(RULE_ANSWER.PACKED_VALUES, Answer::packed);

    private final Connection connection;
    private final int run;
    private final RuleForms forms;
    private final TableDigest formDigest = new TableDigest(ContentTables.get(RULE_FORM.getName()));
    private final TableDigest answerDigest = new TableDigest(ContentTables.get(RULE_ANSWER.getName()));

    /** For adding to a run on a connection. */
    RuleAnswers(Connection connection, DSLContext sql, int run) {
        this.connection = connection;
        this.run = run;
        Integer last = sql.select(DSL.max(RULE_FORM.FORM_NUMBER))
                .from(RULE_FORM)
                .where(RULE_FORM.RUN_NUMBER.eq(run))
                .fetchOne(0, Integer.class);
        this.forms = new RuleForms(last == null ? 0 : last);
    }

    /**
     * What one rule answered for one district.
     *
     * @param order of the rule in the district's answers, the first being 1
     * @param packed the values, as the form packs them
     */
    private record Answer(String district, int order, RuleResult result, int form, String packed) {}

    void append(List<Determination> portion) throws SQLException {
        RuleForm.COLUMNS.insert(connection, RULE_FORM, run, forms.added(portion), formDigest);
        List<Answer> answers = portion.parallelStream()
                .flatMap(determination -> answers(determination).stream())
                .toList();
        COLUMNS.insert(connection, RULE_ANSWER, run, answers, answerDigest);
    }

    /** The hashes of what was added; none of a table without rows, as a run may take over all its answers. */
    List<TableContent> contents() {
        return Stream.of(formDigest.content(), answerDigest.content())
                .filter(content -> content.rows() > 0)
                .toList();
    }

    private List<Answer> answers(Determination determination) {
        String district = determination.district().digits();
        List<Answer> answers = new ArrayList<>();
        for (RuleResult result : determination.rules()) {
            RuleForm form = forms.of(result);
            answers.add(new Answer(district, answers.size() + 1, result, form.number(), form.pack(result)));
        }
        return answers;
    }

    /** The forms of a run's answers, by number; a run of an earlier version has none. */
    static Map<Integer, RuleForm> forms(DSLContext sql, int run) {
        Map<Integer, RuleForm> forms = new HashMap<>();
        sql.selectFrom(RULE_FORM)
                .where(RULE_FORM.RUN_NUMBER.eq(run))
                .forEach(row -> forms.put(row.getFormNumber(), RuleForm.read(row)));
        return forms;
    }

    /** The answers of a run by district code, in their order. */
    static Map<String, List<RuleResult>> fetch(
            DSLContext sql, int run, DistrictSpan span, Map<Integer, RuleForm> forms) {
        return forms.isEmpty() ? ofEarlierVersion(sql, run, span) : packed(sql, run, span, forms);
    }

    private static Map<String, List<RuleResult>> packed(
            DSLContext sql, int run, DistrictSpan span, Map<Integer, RuleForm> forms) {
        List<RuleAnswerRecord> rows = sql.selectFrom(RULE_ANSWER)
                .where(RULE_ANSWER.RUN_NUMBER.eq(run))
                .and(span.holds(RULE_ANSWER.DISTRICT_CODE))
                .orderBy(RULE_ANSWER.DISTRICT_CODE, RULE_ANSWER.RULE_ORDER)
                .fetch();
        List<RuleResult> results = span.stream(rows)
                .map(row -> {
                    RuleForm form = Objects.requireNonNull(forms.get(row.getFormNumber()));
                    return new Stored(row.getOutcome(), row.getDecisive(), row.getStrength(), row.getReason())
                            .result(form.ruleId(), form.details(row.getPackedValues()));
                })
                .toList();
        return byDistrict(rows, RuleAnswerRecord::getDistrictCode, results);
    }

    private static Map<String, List<RuleResult>> ofEarlierVersion(DSLContext sql, int run, DistrictSpan span) {
        List<RuleResultRecord> rows = sql.selectFrom(RULE_RESULT)
                .where(RULE_RESULT.RUN_NUMBER.eq(run))
                .and(span.holds(RULE_RESULT.DISTRICT_CODE))
                .orderBy(RULE_RESULT.DISTRICT_CODE, RULE_RESULT.RULE_ORDER)
                .fetch();
        List<RuleResult> results = span.stream(rows)
                .map(row -> new Stored(row.getOutcome(), row.getDecisive(), row.getStrength(), row.getReason())
                        .result(row.getRuleId(), RuleResultJson.read(row.getDetailsJson())))
                .toList();
        return byDistrict(rows, RuleResultRecord::getDistrictCode, results);
    }

    private static <R> Map<String, List<RuleResult>> byDistrict(
            List<R> rows, Function<R, String> district, List<RuleResult> results) {
        Map<String, List<RuleResult>> rules = new HashMap<>();
        for (int i = 0; i < results.size(); i++) {
            rules.computeIfAbsent(district.apply(rows.get(i)), code -> new ArrayList<>())
                    .add(results.get(i));
        }
        return rules;
    }

    /** What stands in columns of its own, in both ways. */
    private record Stored(String outcome, boolean decisive, String strength, String reason) {
        RuleResult result(String ruleId, RuleResultJson.Details details) {
            return new RuleResult(
                    ruleId,
                    details.title(),
                    RuleOutcome.valueOf(outcome),
                    decisive,
                    EvidenceStrength.valueOf(strength),
                    reason,
                    details.values(),
                    new RuleGrounds(details.thresholds(), details.confidence(), details.sources()));
        }
    }
}

package org.determinations.store;

import static org.determinations.store.generated.default_schema.tables.Determination.DETERMINATION;
import static org.determinations.store.generated.default_schema.tables.RuleResult.RULE_RESULT;
import static org.determinations.store.generated.default_schema.tables.RunWarning.RUN_WARNING;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.determinations.model.Determination;
import org.determinations.model.DistrictCode;
import org.determinations.model.RuleResult;
import org.determinations.model.RunWarning;
import org.determinations.model.TableContent;
import org.determinations.store.generated.default_schema.tables.records.DeterminationRecord;
import org.determinations.store.generated.default_schema.tables.records.RuleResultRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import tools.jackson.core.JsonParser;

/** Determinations with every rule's answer, and the warnings of a run. */
public final class DeterminationStore {
    private final Transactions transactions;

    DeterminationStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** A district as a run named it. */
    public record DistrictMatch(DistrictCode district, String name) {}

    /** A district's result in one run; its rules are left out. */
    public record Result(int run, Determination determination) {}

    /**
     * Adds determinations with their rule results; a district that the run already has is refused. Gives the hashes of both
     * tables, which hold while nothing else is added to the run.
     */
    public List<TableContent> append(int run, List<Determination> determinations) {
        return transactions.call((connection, sql) -> List.of(
                appendDeterminations(connection, run, determinations),
                appendRuleResults(connection, run, determinations)));
    }

    /** The determinations of a run, by district code. */
    public List<Determination> list(int run) {
        return transactions.call((connection, sql) -> fetch(sql, run, Optional.empty()));
    }

    public Optional<Determination> find(int run, DistrictCode district) {
        return transactions.call((connection, sql) ->
                fetch(sql, run, Optional.of(district)).stream().findFirst());
    }

    /** The districts of a run whose name holds {@code part}, whatever the case, by district code. */
    public List<DistrictMatch> search(int run, String part) {
        String wanted = part.toLowerCase(Locale.ROOT);
        return transactions.call((connection, sql) -> sql
                .select(DETERMINATION.DISTRICT_CODE, DETERMINATION.DISTRICT_NAME)
                .from(DETERMINATION)
                .where(DETERMINATION.RUN_NUMBER.eq(run))
                .orderBy(DETERMINATION.DISTRICT_CODE)
                .fetch(row -> new DistrictMatch(new DistrictCode(row.value1()), row.value2()))
                .stream()
                .filter(match -> match.name().toLowerCase(Locale.ROOT).contains(wanted))
                .toList());
    }

    /** Results of some districts in some runs, without their rules, by run and district code. */
    public List<Result> listResults(Collection<Integer> runs, Collection<DistrictCode> districts) {
        return transactions.call((connection, sql) -> sql.selectFrom(DETERMINATION)
                .where(DETERMINATION.RUN_NUMBER.in(runs))
                .and(DETERMINATION.DISTRICT_CODE.in(
                        districts.stream().map(DistrictCode::digits).toList()))
                .orderBy(DETERMINATION.RUN_NUMBER, DETERMINATION.DISTRICT_CODE)
                .fetch(row -> new Result(row.getRunNumber(), DeterminationRows.read(row, List.of()))));
    }

    /** The districts of a run, by code. */
    public List<DistrictCode> listDistricts(int run) {
        return transactions.call((connection, sql) -> sql.select(DETERMINATION.DISTRICT_CODE)
                .from(DETERMINATION)
                .where(DETERMINATION.RUN_NUMBER.eq(run))
                .orderBy(DETERMINATION.DISTRICT_CODE)
                .fetch(row -> new DistrictCode(row.value1())));
    }

    public void appendWarnings(int run, List<RunWarning> warnings) {
        transactions.run((connection, sql) -> {
            try (BatchInsert rows = new BatchInsert(
                    connection,
                    RUN_WARNING,
                    List.of(
                            RUN_WARNING.RUN_NUMBER,
                            RUN_WARNING.WARNING_ORDER,
                            RUN_WARNING.RULE_ID,
                            RUN_WARNING.WORDS,
                            RUN_WARNING.THRESHOLDS_JSON))) {
                for (int i = 0; i < warnings.size(); i++) {
                    RunWarning warning = warnings.get(i);
                    rows.number(run)
                            .number(i + 1)
                            .text(warning.ruleId())
                            .text(warning.words())
                            .text(JsonText.write(json -> ThresholdJson.write(json, warning.thresholds())))
                            .next();
                }
                rows.send();
            }
        });
    }

    /** The warnings of a run, in the order in which they were given. */
    public List<RunWarning> listWarnings(int run) {
        return transactions.call((connection, sql) -> sql.selectFrom(RUN_WARNING)
                .where(RUN_WARNING.RUN_NUMBER.eq(run))
                .orderBy(RUN_WARNING.WARNING_ORDER)
                .fetch(row -> {
                    try (JsonParser json = JsonText.open(row.getThresholdsJson())) {
                        return new RunWarning(row.getRuleId(), row.getWords(), ThresholdJson.read(json));
                    }
                }));
    }

    private static TableContent appendDeterminations(Connection connection, int run, List<Determination> determinations)
            throws SQLException {
        TableDigest digest = new TableDigest(ContentTables.get(DETERMINATION.getName()));
        try (BatchInsert rows = new BatchInsert(connection, DETERMINATION, DeterminationRows.COLUMNS, digest)) {
            for (Determination determination : determinations) {
                DeterminationRows.bind(rows.number(run), determination);
                rows.next();
            }
            rows.send();
        }
        return digest.content();
    }

    private static TableContent appendRuleResults(Connection connection, int run, List<Determination> determinations)
            throws SQLException {
        TableDigest digest = new TableDigest(ContentTables.get(RULE_RESULT.getName()));
        List<List<String>> details = determinations.parallelStream()
                .map(d -> d.rules().stream().map(RuleResultJson::write).toList())
                .toList();
        try (BatchInsert rows = new BatchInsert(connection, RULE_RESULT, DeterminationRows.RULE_COLUMNS, digest)) {
            for (int i = 0; i < determinations.size(); i++) {
                Determination determination = determinations.get(i);
                for (int order = 0; order < determination.rules().size(); order++) {
                    rows.number(run).text(determination.district().digits()).number(order + 1);
                    DeterminationRows.bindRule(
                            rows,
                            determination.rules().get(order),
                            details.get(i).get(order));
                    rows.next();
                }
            }
            rows.send();
        }
        return digest.content();
    }

    private static List<Determination> fetch(DSLContext sql, int run, Optional<DistrictCode> only) {
        Condition ofRun = DETERMINATION.RUN_NUMBER.eq(run);
        Condition rulesOfRun = RULE_RESULT.RUN_NUMBER.eq(run);
        if (only.isPresent()) {
            ofRun = ofRun.and(DETERMINATION.DISTRICT_CODE.eq(only.get().digits()));
            rulesOfRun = rulesOfRun.and(RULE_RESULT.DISTRICT_CODE.eq(only.get().digits()));
        }
        List<RuleResultRecord> ruleRows = sql.selectFrom(RULE_RESULT)
                .where(rulesOfRun)
                .orderBy(RULE_RESULT.DISTRICT_CODE, RULE_RESULT.RULE_ORDER)
                .fetch();
        List<RuleResult> results =
                rows(ruleRows, only).map(DeterminationRows::readRule).toList();
        Map<String, List<RuleResult>> rules = new HashMap<>();
        for (int i = 0; i < results.size(); i++) {
            rules.computeIfAbsent(ruleRows.get(i).getDistrictCode(), code -> new ArrayList<>())
                    .add(results.get(i));
        }
        List<DeterminationRecord> determinationRows = sql.selectFrom(DETERMINATION)
                .where(ofRun)
                .orderBy(DETERMINATION.DISTRICT_CODE)
                .fetch();
        return rows(determinationRows, only)
                .map(row -> DeterminationRows.read(row, rules.getOrDefault(row.getDistrictCode(), List.of())))
                .toList();
    }

    /** In order; the rows of a whole run are turned into results side by side, those of one district are too few for that. */
    private static <R> Stream<R> rows(List<R> rows, Optional<DistrictCode> only) {
        return only.isPresent() ? rows.stream() : rows.parallelStream();
    }
}

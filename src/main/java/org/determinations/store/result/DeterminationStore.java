package org.determinations.store.result;

import static org.determinations.store.generated.default_schema.tables.Determination.DETERMINATION;
import static org.determinations.store.generated.default_schema.tables.RunWarning.RUN_WARNING;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.model.DistrictCode;
import org.determinations.model.TableContent;
import org.determinations.model.result.Determination;
import org.determinations.model.result.RuleResult;
import org.determinations.model.run.RunWarning;
import org.determinations.store.generated.default_schema.tables.records.DeterminationRecord;
import org.determinations.store.sql.JsonText;
import org.determinations.store.sql.RowColumns;
import org.determinations.store.sql.TableDigest;
import org.determinations.store.sql.Transactions;
import org.jooq.Condition;
import org.jooq.DSLContext;
import tools.jackson.core.JsonParser;

/** Determinations with every rule's answer, and the warnings of a run. */
public final class DeterminationStore {
    private static final RowColumns<Warning> WARNINGS = new RowColumns<Warning>()
            .owner(RUN_WARNING.RUN_NUMBER)
            .number(RUN_WARNING.WARNING_ORDER, Warning::order)
            .text(RUN_WARNING.RULE_ID, row -> row.warning().ruleId())
            .text(RUN_WARNING.WORDS, row -> row.warning().words())
            .text(
                    RUN_WARNING.THRESHOLDS_JSON,
                    row -> JsonText.write(
                            json -> ThresholdJson.write(json, row.warning().thresholds())));

    /** Rows that the database hands over at a time in a long walk. */
    private static final int FETCHED = 500;

    /** Districts that a query names one by one at most; of more it reads all. */
    private static final int NAMED = 1_000;

    private final Transactions transactions;

    public DeterminationStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** A district as a run named it. */
    public record DistrictMatch(DistrictCode district, String name) {}

    /** A district's result in one run; its rules are left out. */
    public record Result(int run, Determination determination) {}

    /**
     * Adds determinations with their rule results; a district that the run already has is refused. Gives the hashes of their
     * tables, which hold while nothing else is added to the run.
     */
    public List<TableContent> append(int run, List<Determination> determinations) {
        return append(run, List.of(ResultPortion.of(determinations)).iterator());
    }

    /**
     * The same of determinations that come in portions, each stored before the next is asked for: the portions together are in
     * one transaction, and never in memory at once.
     */
    public List<TableContent> append(int run, Iterator<ResultPortion> portions) {
        return transactions.call((connection, sql) -> {
            TableDigest digest = new TableDigest(ContentTables.get(DETERMINATION.getName()));
            RuleAnswers answers = new RuleAnswers(connection, sql, run);
            while (portions.hasNext()) {
                ResultPortion portion = portions.next();
                DeterminationRows.STORED.insert(connection, DETERMINATION, run, DeterminationRows.of(portion), digest);
                answers.append(portion.determined());
            }
            List<TableContent> contents = new ArrayList<>(List.of(digest.content()));
            contents.addAll(answers.contents());
            return contents;
        });
    }

    /** The determinations of a run, by district code. */
    public List<Determination> list(int run) {
        return transactions.call((connection, sql) -> fetch(sql, run, DistrictSpan.ALL));
    }

    /** Those of the districts from one code to another, both included; by district code. */
    public List<Determination> list(int run, DistrictCode from, DistrictCode to) {
        return transactions.call((connection, sql) -> fetch(sql, run, new DistrictSpan(from, to)));
    }

    /** A run of which every determination is stored, to be read some districts at a time. */
    public ResultSpans spans(int run) {
        return new ResultSpans(transactions, run);
    }

    /**
     * What a run may hand on to a later one.
     *
     * @param results without any rule's answer, each with the run that has those, by district code
     * @param content the hash of what was read: where it is that of the run's rows, the results are those that were computed
     */
    public record ToCarry(List<ResultPortion.Carried> results, TableContent content) {
        public ToCarry {
            results = List.copyOf(results);
        }
    }

    /** The determinations of a run, read and hashed at once. */
    public ToCarry toCarry(int run) {
        return transactions.call((connection, sql) -> {
            List<ResultPortion.Carried> results = sql.selectFrom(DETERMINATION)
                    .where(DETERMINATION.RUN_NUMBER.eq(run))
                    .orderBy(DETERMINATION.DISTRICT_CODE)
                    .fetch(row -> new ResultPortion.Carried(
                            DeterminationRows.read(row, List.of()), DeterminationRows.answersOf(row)));
            TableDigest digest = new TableDigest(ContentTables.get(DETERMINATION.getName()));
            DeterminationRows.STORED.hash(run, DeterminationRows.of(run, results), digest);
            return new ToCarry(results, digest.content());
        });
    }

    /** The earlier runs in whose rows answers of a run stand, by number; empty where it has all of them itself. */
    public List<Integer> listAnswering(int run) {
        return transactions.call((connection, sql) -> sql.selectDistinct(DETERMINATION.ANSWERS_OF_RUN)
                .from(DETERMINATION)
                .where(DETERMINATION.RUN_NUMBER.eq(run).and(DETERMINATION.ANSWERS_OF_RUN.isNotNull()))
                .orderBy(DETERMINATION.ANSWERS_OF_RUN)
                .fetch(DETERMINATION.ANSWERS_OF_RUN));
    }

    /** The determinations of a run without any rule's answer, by district code. */
    public List<Determination> listWithoutRules(int run) {
        return transactions.call((connection, sql) -> sql.selectFrom(DETERMINATION)
                .where(DETERMINATION.RUN_NUMBER.eq(run))
                .orderBy(DETERMINATION.DISTRICT_CODE)
                .fetch(row -> DeterminationRows.read(row, List.of())));
    }

    public Optional<Determination> find(int run, DistrictCode district) {
        return list(run, district, district).stream().findFirst();
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
        Set<String> codes = districts.stream().map(DistrictCode::digits).collect(Collectors.toSet());
        Condition ofRuns = DETERMINATION.RUN_NUMBER.in(runs);
        Condition which = codes.size() > NAMED ? ofRuns : ofRuns.and(DETERMINATION.DISTRICT_CODE.in(codes));
        return transactions.call((connection, sql) -> {
            try (Stream<DeterminationRecord> rows = sql.selectFrom(DETERMINATION)
                    .where(which)
                    .orderBy(DETERMINATION.RUN_NUMBER, DETERMINATION.DISTRICT_CODE)
                    .fetchSize(FETCHED)
                    .fetchStream()) {
                return rows.filter(row -> codes.contains(row.getDistrictCode()))
                        .map(row -> new Result(row.getRunNumber(), DeterminationRows.read(row, List.of())))
                        .toList();
            }
        });
    }

    /** The districts of a run, by code. */
    public List<DistrictCode> listDistricts(int run) {
        return transactions.call((connection, sql) -> sql.select(DETERMINATION.DISTRICT_CODE)
                .from(DETERMINATION)
                .where(DETERMINATION.RUN_NUMBER.eq(run))
                .orderBy(DETERMINATION.DISTRICT_CODE)
                .fetch(row -> new DistrictCode(row.value1())));
    }

    private record Warning(int order, RunWarning warning) {}

    public void appendWarnings(int run, List<RunWarning> warnings) {
        transactions.run((connection, sql) -> {
            List<Warning> rows = new ArrayList<>();
            warnings.forEach(warning -> rows.add(new Warning(rows.size() + 1, warning)));
            WARNINGS.insert(connection, RUN_WARNING, run, rows);
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

    private static List<Determination> fetch(DSLContext sql, int run, DistrictSpan span) {
        return fetch(sql, run, span, new HashMap<>());
    }

    /**
     * Those of a span.
     *
     * @param forms of the answers, by the run that has them; those that are not there yet are added
     */
    static List<Determination> fetch(
            DSLContext sql, int run, DistrictSpan span, Map<Integer, Map<Integer, RuleForm>> forms) {
        List<DeterminationRecord> rows = sql.selectFrom(DETERMINATION)
                .where(DETERMINATION.RUN_NUMBER.eq(run))
                .and(span.holds(DETERMINATION.DISTRICT_CODE))
                .orderBy(DETERMINATION.DISTRICT_CODE)
                .fetch();
        Map<Integer, Map<String, List<RuleResult>>> answers = new HashMap<>();
        rows.stream().map(DeterminationRows::answersOf).distinct().forEach(owner -> {
            Map<Integer, RuleForm> known = forms.computeIfAbsent(owner, of -> RuleAnswers.forms(sql, of));
            answers.put(owner, RuleAnswers.fetch(sql, owner, span, known));
        });
        return span.stream(rows)
                .map(row -> DeterminationRows.read(
                        row,
                        answers.getOrDefault(DeterminationRows.answersOf(row), Map.of())
                                .getOrDefault(row.getDistrictCode(), List.of())))
                .toList();
    }
}

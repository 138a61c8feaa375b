package org.determinations.store.result;

import static org.determinations.store.generated.default_schema.tables.DisproportionalityAnswer.DISPROPORTIONALITY_ANSWER;
import static org.determinations.store.generated.default_schema.tables.DisproportionalityMeasure.DISPROPORTIONALITY_MEASURE;
import static org.determinations.store.generated.default_schema.tables.DisproportionalityPValue.DISPROPORTIONALITY_P_VALUE;
import static org.determinations.store.generated.default_schema.tables.DisproportionalityState.DISPROPORTIONALITY_STATE;
import static org.determinations.store.generated.default_schema.tables.PublicCount.PUBLIC_COUNT;
import static org.determinations.store.generated.default_schema.tables.RunBasis.RUN_BASIS;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.determinations.model.DistrictCode;
import org.determinations.model.MeasureQuestion;
import org.determinations.model.SchoolYear;
import org.determinations.model.secondary.MeasureEvidence;
import org.determinations.model.secondary.MeasureKey;
import org.determinations.model.secondary.MeasureResult;
import org.determinations.model.secondary.MeasureSubject;
import org.determinations.model.secondary.PublicCount;
import org.determinations.model.secondary.QuestionAnswer;
import org.determinations.model.secondary.StateGroups;
import org.determinations.model.student.IncomeGroup;
import org.determinations.model.student.RaceEthnicity;
import org.determinations.store.generated.default_schema.tables.records.PublicCountRecord;
import org.determinations.store.sql.RowColumns;
import org.determinations.store.sql.Transactions;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Results of the secondary analysis. */
public final class MeasureStore {
    private static final String BETWEEN = "\n";
    private static final int KEY_COLUMNS = 8;
    private static final int ROWS_AT_ONCE = 1000;

    private static final RowColumns<YearGroups> STATE = new RowColumns<YearGroups>()
            .owner(DISPROPORTIONALITY_STATE.RUN_NUMBER)
            .text(DISPROPORTIONALITY_STATE.SCHOOL_YEAR, row -> row.schoolYear().text())
            .all(MeasureRows.key(DISPROPORTIONALITY_STATE), row -> row.groups().key())
            .count(
                    DISPROPORTIONALITY_STATE.FOCAL_OUTCOME,
                    row -> row.groups().focal().outcome())
            .count(
                    DISPROPORTIONALITY_STATE.FOCAL_STUDENTS,
                    row -> row.groups().focal().students())
            .count(
                    DISPROPORTIONALITY_STATE.COMPARISON_OUTCOME,
                    row -> row.groups().comparison().outcome())
            .count(
                    DISPROPORTIONALITY_STATE.COMPARISON_STUDENTS,
                    row -> row.groups().comparison().students());
    private static final RowColumns<MeasureResult> P_VALUES = new RowColumns<MeasureResult>()
            .owner(DISPROPORTIONALITY_P_VALUE.RUN_NUMBER)
            .all(MeasureRows.place(DISPROPORTIONALITY_P_VALUE), result -> result)
            .textIfAny(
                    DISPROPORTIONALITY_P_VALUE.ADJUSTMENT,
                    result -> result.evidence().map(MeasureEvidence::adjustment))
            .textIfAny(
                    DISPROPORTIONALITY_P_VALUE.P_ADJUSTED,
                    result -> result.evidence()
                            .flatMap(MeasureEvidence::adjustedP)
                            .map(BigDecimal::toString));
    private static final RowColumns<QuestionAnswer> ANSWERS = new RowColumns<QuestionAnswer>()
            .owner(DISPROPORTIONALITY_ANSWER.RUN_NUMBER)
            .text(
                    DISPROPORTIONALITY_ANSWER.DISTRICT_CODE,
                    answer -> answer.subject().district().digits())
            .text(
                    DISPROPORTIONALITY_ANSWER.SCHOOL_YEAR,
                    answer -> answer.subject().schoolYear().text())
            .word(DISPROPORTIONALITY_ANSWER.QUESTION, QuestionAnswer::question)
            .word(DISPROPORTIONALITY_ANSWER.VERDICT, QuestionAnswer::verdict)
            .flag(DISPROPORTIONALITY_ANSWER.WARRANTED, QuestionAnswer::warranted)
            .text(DISPROPORTIONALITY_ANSWER.DECIDED_BY, answer -> keys(answer.decidedBy()))
            .text(DISPROPORTIONALITY_ANSWER.NOT_JUDGED, answer -> keys(answer.notJudged()))
            .text(DISPROPORTIONALITY_ANSWER.INFORMED_BY, answer -> keys(answer.informedBy()))
            .text(DISPROPORTIONALITY_ANSWER.SENTENCES, answer -> String.join(BETWEEN, answer.sentences()));
    private static final RowColumns<PublicCount> PUBLIC_COUNTS = new RowColumns<PublicCount>()
            .owner(PUBLIC_COUNT.RUN_NUMBER)
            .text(PUBLIC_COUNT.CELL, PublicCount::cell)
            .flag(PUBLIC_COUNT.IS_PRIMARY, PublicCount::primary)
            .countIfAny(PUBLIC_COUNT.STUDENTS, PublicCount::shown);

    private final Transactions transactions;

    public MeasureStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Remembers which official run a run rests on; once per run. */
    public void appendBasis(int run, int officialRun) {
        transactions.run((connection, sql) -> sql.insertInto(RUN_BASIS)
                .set(RUN_BASIS.RUN_NUMBER, run)
                .set(RUN_BASIS.OFFICIAL_RUN_NUMBER, officialRun)
                .execute());
    }

    /** The official run that a run rests on; empty for a run that never came so far. */
    public Optional<Integer> findBasis(int run) {
        return transactions.call((connection, sql) -> sql.select(RUN_BASIS.OFFICIAL_RUN_NUMBER)
                .from(RUN_BASIS)
                .where(RUN_BASIS.RUN_NUMBER.eq(run))
                .fetchOptional(RUN_BASIS.OFFICIAL_RUN_NUMBER));
    }

    /** The groups of the whole State in one school year. */
    private record YearGroups(SchoolYear schoolYear, StateGroups groups) {}

    /** Adds the groups of the whole State for the measures of one school year. */
    public void appendState(int run, SchoolYear schoolYear, List<StateGroups> state) {
        transactions.run((connection, sql) -> {
            STATE.insert(
                    connection,
                    DISPROPORTIONALITY_STATE,
                    run,
                    state.stream()
                            .map(groups -> new YearGroups(schoolYear, groups))
                            .toList());
        });
    }

    /** Adds measures before their p-values are adjusted. */
    public void append(int run, List<MeasureResult> results) {
        transactions.run(
                (connection, sql) -> MeasureRows.COLUMNS.insert(connection, DISPROPORTIONALITY_MEASURE, run, results));
    }

    /** Adds the adjusted p-values of measures that are there already; a measure without one is passed over. */
    public void appendAdjusted(int run, List<MeasureResult> results) {
        transactions.run((connection, sql) -> {
            P_VALUES.insert(
                    connection,
                    DISPROPORTIONALITY_P_VALUE,
                    run,
                    results.stream()
                            .filter(result -> result.evidence()
                                    .flatMap(MeasureEvidence::adjustedP)
                                    .isPresent())
                            .toList());
        });
    }

    /** The districts whose measures a run has, by code. */
    public Set<DistrictCode> districts(int run) {
        return transactions.call((connection, sql) -> sql
                .selectDistinct(DISPROPORTIONALITY_MEASURE.DISTRICT_CODE)
                .from(DISPROPORTIONALITY_MEASURE)
                .where(DISPROPORTIONALITY_MEASURE.RUN_NUMBER.eq(run))
                .fetch(row -> new DistrictCode(row.value1()))
                .stream()
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Every measure of a run, adjusted as far as it has come, by district, school year and key. */
    public List<MeasureResult> list(int run) {
        return list(DISPROPORTIONALITY_MEASURE.RUN_NUMBER.eq(run), DISPROPORTIONALITY_P_VALUE.RUN_NUMBER.eq(run));
    }

    /** The same of the districts from one code to another, both included. */
    public List<MeasureResult> list(int run, DistrictCode from, DistrictCode to) {
        return list(
                DISPROPORTIONALITY_MEASURE
                        .RUN_NUMBER
                        .eq(run)
                        .and(DISPROPORTIONALITY_MEASURE.DISTRICT_CODE.between(from.digits(), to.digits())),
                DISPROPORTIONALITY_P_VALUE
                        .RUN_NUMBER
                        .eq(run)
                        .and(DISPROPORTIONALITY_P_VALUE.DISTRICT_CODE.between(from.digits(), to.digits())));
    }

    private List<MeasureResult> list(Condition measures, Condition adjusted) {
        return transactions.call((connection, sql) -> {
            Map<List<String>, MeasureRows.Adjusted> byKey = adjusted(sql, adjusted);
            List<MeasureResult> results = new ArrayList<>();
            for (Record row : sql.selectFrom(DISPROPORTIONALITY_MEASURE).where(measures)) {
                results.add(MeasureRows.read(row, Optional.ofNullable(byKey.get(key(row)))));
            }
            results.sort(Comparator.comparing(MeasureResult::subject).thenComparing(MeasureResult::key));
            return results;
        });
    }

    private static Map<List<String>, MeasureRows.Adjusted> adjusted(DSLContext sql, Condition which) {
        Map<List<String>, MeasureRows.Adjusted> byKey = new HashMap<>();
        sql.selectFrom(DISPROPORTIONALITY_P_VALUE)
                .where(which)
                .forEach(row -> byKey.put(
                        key(row), new MeasureRows.Adjusted(row.getAdjustment(), new BigDecimal(row.getPAdjusted()))));
        return byKey;
    }

    /** District, school year, measure and group: the columns after the run's number, which both tables begin with. */
    private static List<String> key(Record row) {
        List<String> key = new ArrayList<>();
        for (int i = 1; i < KEY_COLUMNS; i++) {
            key.add(row.get(i, String.class));
        }
        return key;
    }

    /** Adds the answers of a run. */
    public void appendAnswers(int run, List<QuestionAnswer> answers) {
        transactions.run((connection, sql) -> ANSWERS.insert(connection, DISPROPORTIONALITY_ANSWER, run, answers));
    }

    /** The answers of a run, by district and question. */
    public List<QuestionAnswer> listAnswers(int run) {
        return transactions.call((connection, sql) -> sql.selectFrom(DISPROPORTIONALITY_ANSWER)
                .where(DISPROPORTIONALITY_ANSWER.RUN_NUMBER.eq(run))
                .orderBy(DISPROPORTIONALITY_ANSWER.DISTRICT_CODE, DISPROPORTIONALITY_ANSWER.QUESTION)
                .fetch(row -> new QuestionAnswer(
                        new MeasureSubject(
                                new DistrictCode(row.getDistrictCode()),
                                SchoolYear.parse(row.getSchoolYear()).orElseThrow()),
                        MeasureQuestion.valueOf(row.getQuestion()),
                        QuestionAnswer.Verdict.valueOf(row.getVerdict()),
                        readKeys(row.getDecidedBy()),
                        readKeys(row.getNotJudged()),
                        readKeys(row.getInformedBy()),
                        lines(row.getSentences()),
                        row.getWarranted())));
    }

    /** Adds the counts of the run's public table. */
    public void appendPublic(int run, List<PublicCount> counts) {
        transactions.run((connection, sql) -> PUBLIC_COUNTS.insert(connection, PUBLIC_COUNT, run, counts));
    }

    /** The counts of the run's public table, by cell. */
    public List<PublicCount> listPublic(int run) {
        List<PublicCount> counts = new ArrayList<>();
        forEachPublic(run, counts::add);
        counts.sort(Comparator.comparing(PublicCount::cell));
        return List.copyOf(counts);
    }

    /** Hands on every one of those counts, in no order. */
    public void forEachPublic(int run, Consumer<PublicCount> each) {
        transactions.run((connection, sql) -> {
            try (Cursor<PublicCountRecord> rows = sql.selectFrom(PUBLIC_COUNT)
                    .where(PUBLIC_COUNT.RUN_NUMBER.eq(run))
                    .fetchSize(ROWS_AT_ONCE)
                    .fetchLazy()) {
                for (PublicCountRecord row : rows) {
                    each.accept(
                            new PublicCount(row.getCell(), row.getIsPrimary(), Optional.ofNullable(row.getStudents())));
                }
            }
        });
    }

    private static String keys(List<MeasureKey> keys) {
        return keys.stream()
                .map(k -> String.join(
                        "|", k.kind().code(), k.race().name(), k.income().name(), k.gradeSpan(), k.disabilityKind()))
                .collect(Collectors.joining(BETWEEN));
    }

    private static List<MeasureKey> readKeys(String text) {
        return lines(text).stream()
                .map(line -> line.split("\\|", -1))
                .map(p -> new MeasureKey(
                        MeasureRows.kind(p[0]), RaceEthnicity.valueOf(p[1]), IncomeGroup.valueOf(p[2]), p[3], p[4]))
                .toList();
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(BETWEEN));
    }
}

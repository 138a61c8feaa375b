package org.determinations.store.result;

import static org.determinations.store.generated.default_schema.tables.DisproportionalityMeasure.DISPROPORTIONALITY_MEASURE;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.determinations.model.DistrictCode;
import org.determinations.model.ExactRatio;
import org.determinations.model.SchoolYear;
import org.determinations.model.secondary.MeasureEvidence;
import org.determinations.model.secondary.MeasureInput;
import org.determinations.model.secondary.MeasureJudgement;
import org.determinations.model.secondary.MeasureKey;
import org.determinations.model.secondary.MeasureKind;
import org.determinations.model.secondary.MeasureMark;
import org.determinations.model.secondary.MeasureRemarks;
import org.determinations.model.secondary.MeasureResult;
import org.determinations.model.secondary.MeasureStatus;
import org.determinations.model.secondary.MeasureSubject;
import org.determinations.model.secondary.OutcomeCount;
import org.determinations.model.secondary.RatioFigures;
import org.determinations.model.secondary.RatioInterval;
import org.determinations.model.secondary.RatioMethod;
import org.determinations.model.secondary.RatioSetting;
import org.determinations.model.secondary.Sensitivity;
import org.determinations.model.secondary.StateComparison;
import org.determinations.model.student.IncomeGroup;
import org.determinations.model.student.RaceEthnicity;
import org.determinations.store.sql.RowColumns;
import org.determinations.store.sql.StoreException;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** One measure as a row of {@code disproportionality_measure} and back, without a digit lost. */
final class MeasureRows {
    private static final org.determinations.store.generated.default_schema.tables.DisproportionalityMeasure T =
            DISPROPORTIONALITY_MEASURE;
    private static final String BETWEEN = " ";

    static final RowColumns<MeasureResult> COLUMNS = columns();

    private static final int SORTING_PLACES = 8;

    private MeasureRows() {}

    /** The columns of a key, which have the same names in every table. */
    static RowColumns<MeasureKey> key(Table<?> table) {
        return new RowColumns<MeasureKey>()
                .text(text(table, "measure"), key -> key.kind().code())
                .word(text(table, "race_ethnicity"), MeasureKey::race)
                .word(text(table, "income_group"), MeasureKey::income)
                .text(text(table, "grade_span"), MeasureKey::gradeSpan)
                .text(text(table, "disability_category"), MeasureKey::disabilityKind);
    }

    /** District, school year and key: the columns behind the run's number. */
    static RowColumns<MeasureResult> place(Table<?> table) {
        return new RowColumns<MeasureResult>()
                .text(
                        text(table, "district_code"),
                        result -> result.subject().district().digits())
                .text(
                        text(table, "school_year"),
                        result -> result.subject().schoolYear().text())
                .all(key(table), MeasureResult::key);
    }

    private static Field<String> text(Table<?> table, String name) {
        return Objects.requireNonNull(table.field(name, String.class));
    }

    private static RowColumns<MeasureResult> columns() {
        RowColumns<MeasureResult> columns = new RowColumns<MeasureResult>()
                .owner(T.RUN_NUMBER)
                .all(place(T), result -> result)
                .word(T.STATUS, MeasureResult::status)
                .word(T.METHOD, MeasureResult::method)
                .text(T.REASON, MeasureResult::reason);
        count(columns, T.FOCAL_OUTCOME, T.FOCAL_STUDENTS, MeasureInput::focal);
        count(columns, T.COMPARISON_OUTCOME, T.COMPARISON_STUDENTS, MeasureInput::comparison);
        count(columns, T.STATE_FOCAL_OUTCOME, T.STATE_FOCAL_STUDENTS, MeasureInput::stateFocal);
        count(columns, T.STATE_COMPARISON_OUTCOME, T.STATE_COMPARISON_STUDENTS, MeasureInput::stateComparison);
        return columns.all(figures(), MeasureResult::figures)
                .all(state(), MeasureResult::state)
                .all(sensitivity(), MeasureResult::sensitivity)
                .textIfAny(T.P_TEST, result -> result.evidence().map(MeasureEvidence::test))
                .textIfAny(
                        T.P_RAW, result -> result.evidence().map(e -> e.rawP().toString()))
                .text(
                        T.UNKNOWN_BOUNDS,
                        result -> result.unknownBounds().stream()
                                .map(ExactRatio::text)
                                .collect(Collectors.joining(BETWEEN)))
                .text(T.MARKS, result -> result.marks().stream().map(Enum::name).collect(Collectors.joining(BETWEEN)));
    }

    private static void count(
            RowColumns<MeasureResult> columns,
            Field<Long> outcome,
            Field<Long> students,
            Function<MeasureInput, OutcomeCount> group) {
        columns.countIfAny(outcome, result -> result.input().map(group).map(OutcomeCount::outcome))
                .countIfAny(students, result -> result.input().map(group).map(OutcomeCount::students));
    }

    private static RowColumns<Optional<RatioFigures>> figures() {
        return new RowColumns<Optional<RatioFigures>>()
                .textIfAny(T.RATIO, figures -> figures.map(f -> f.ratio().text()))
                .decimalIfAny(
                        T.RATIO_DECIMAL, figures -> figures.map(f -> f.ratio().decimal(SORTING_PLACES)))
                .textIfAny(
                        T.FOCAL_RISK, figures -> figures.map(f -> f.focalRisk().text()))
                .textIfAny(
                        T.COMPARISON_RISK,
                        figures -> figures.map(f -> f.comparisonRisk().text()))
                .textIfAny(
                        T.RATIO_LOW,
                        figures -> figures.map(f -> f.interval().low().toString()))
                .textIfAny(
                        T.RATIO_HIGH,
                        figures -> figures.flatMap(f -> f.interval().high()).map(BigDecimal::toString))
                .textIfAny(
                        T.RISK_DIFFERENCE,
                        figures -> figures.map(f -> f.difference().text()))
                .textIfAny(
                        T.EXCESS_STUDENTS,
                        figures -> figures.map(f -> f.excess().text()))
                .textIfAny(
                        T.RATIO_CEILING,
                        figures -> figures.flatMap(RatioFigures::ceiling).map(ExactRatio::text));
    }

    private static RowColumns<Optional<StateComparison>> state() {
        return new RowColumns<Optional<StateComparison>>()
                .flag(T.HAS_STATE, Optional::isPresent)
                .textIfAny(
                        T.STATE_RATIO,
                        state -> state.flatMap(StateComparison::stateRatio).map(ExactRatio::text))
                .textIfAny(
                        T.REST_RATIO,
                        state -> state.flatMap(StateComparison::restRatio).map(ExactRatio::text))
                .textIfAny(
                        T.RELATIVE_RATIO,
                        state -> state.flatMap(StateComparison::relative).map(ExactRatio::text))
                .textIfAny(
                        T.RELATIVE_Z, state -> state.flatMap(StateComparison::z).map(BigDecimal::toString));
    }

    private static RowColumns<Optional<Sensitivity>> sensitivity() {
        return new RowColumns<Optional<Sensitivity>>()
                .flag(T.HAS_SENSITIVITY, Optional::isPresent)
                .textIfAny(
                        T.ONE_FEWER,
                        found -> found.flatMap(Sensitivity::oneFewer).map(ExactRatio::text))
                .textIfAny(
                        T.ONE_MORE, found -> found.flatMap(Sensitivity::oneMore).map(ExactRatio::text))
                .countIfAny(
                        T.STUDENTS_TO_CHANGE,
                        found -> found.map(Sensitivity::studentsToChange)
                                .filter(OptionalLong::isPresent)
                                .map(OptionalLong::getAsLong));
    }

    static MeasureResult read(Record row, Optional<Adjusted> adjusted) {
        Optional<MeasureEvidence> evidence = Optional.ofNullable(row.get(T.P_RAW))
                .map(p -> new MeasureEvidence(row.get(T.P_TEST), new BigDecimal(p), "", Optional.empty()))
                .map(e -> adjusted.map(a -> e.adjusted(a.how(), a.p())).orElse(e));
        Set<MeasureMark> marks = new TreeSet<>();
        words(row.get(T.MARKS)).forEach(mark -> marks.add(MeasureMark.valueOf(mark)));
        return new MeasureResult(
                subject(row),
                key(row),
                input(row),
                new MeasureJudgement(
                        MeasureStatus.valueOf(row.get(T.STATUS)),
                        RatioMethod.valueOf(row.get(T.METHOD)),
                        row.get(T.REASON)),
                figures(row),
                new RatioSetting(state(row), sensitivity(row)),
                evidence,
                new MeasureRemarks(
                        words(row.get(T.UNKNOWN_BOUNDS)).stream()
                                .map(MeasureRows::ratio)
                                .toList(),
                        marks));
    }

    /** An adjusted p-value. */
    record Adjusted(String how, BigDecimal p) {}

    private static MeasureSubject subject(Record row) {
        return new MeasureSubject(
                new DistrictCode(row.get(T.DISTRICT_CODE)),
                SchoolYear.parse(row.get(T.SCHOOL_YEAR)).orElseThrow());
    }

    private static MeasureKey key(Record row) {
        return new MeasureKey(
                kind(row.get(T.MEASURE)),
                RaceEthnicity.valueOf(row.get(T.RACE_ETHNICITY)),
                IncomeGroup.valueOf(row.get(T.INCOME_GROUP)),
                row.get(T.GRADE_SPAN),
                row.get(T.DISABILITY_CATEGORY));
    }

    static MeasureKind kind(String code) {
        return Arrays.stream(MeasureKind.values())
                .filter(k -> k.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new StoreException("no such measure: " + code));
    }

    private static Optional<MeasureInput> input(Record row) {
        return row.get(T.FOCAL_STUDENTS) == null
                ? Optional.empty()
                : Optional.of(new MeasureInput(
                        new OutcomeCount(row.get(T.FOCAL_OUTCOME), row.get(T.FOCAL_STUDENTS)),
                        new OutcomeCount(row.get(T.COMPARISON_OUTCOME), row.get(T.COMPARISON_STUDENTS)),
                        new OutcomeCount(row.get(T.STATE_FOCAL_OUTCOME), row.get(T.STATE_FOCAL_STUDENTS)),
                        new OutcomeCount(row.get(T.STATE_COMPARISON_OUTCOME), row.get(T.STATE_COMPARISON_STUDENTS))));
    }

    private static Optional<RatioFigures> figures(Record row) {
        return row.get(T.RATIO) == null
                ? Optional.empty()
                : Optional.of(new RatioFigures(
                        ratio(row.get(T.RATIO)),
                        ratio(row.get(T.FOCAL_RISK)),
                        ratio(row.get(T.COMPARISON_RISK)),
                        new RatioInterval(
                                new BigDecimal(row.get(T.RATIO_LOW)),
                                Optional.ofNullable(row.get(T.RATIO_HIGH)).map(BigDecimal::new)),
                        ratio(row.get(T.RISK_DIFFERENCE)),
                        ratio(row.get(T.EXCESS_STUDENTS)),
                        optional(row, T.RATIO_CEILING)));
    }

    private static Optional<StateComparison> state(Record row) {
        return row.get(T.HAS_STATE)
                ? Optional.of(new StateComparison(
                        optional(row, T.STATE_RATIO),
                        optional(row, T.REST_RATIO),
                        optional(row, T.RELATIVE_RATIO),
                        Optional.ofNullable(row.get(T.RELATIVE_Z)).map(BigDecimal::new)))
                : Optional.empty();
    }

    private static Optional<Sensitivity> sensitivity(Record row) {
        Long students = row.get(T.STUDENTS_TO_CHANGE);
        return row.get(T.HAS_SENSITIVITY)
                ? Optional.of(new Sensitivity(
                        optional(row, T.ONE_FEWER),
                        optional(row, T.ONE_MORE),
                        students == null ? OptionalLong.empty() : OptionalLong.of(students)))
                : Optional.empty();
    }

    private static Optional<ExactRatio> optional(Record row, Field<String> field) {
        return Optional.ofNullable(row.get(field)).map(MeasureRows::ratio);
    }

    static ExactRatio ratio(String text) {
        int bar = text.indexOf('/');
        return new ExactRatio(new BigInteger(text.substring(0, bar)), new BigInteger(text.substring(bar + 1)));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(BETWEEN));
    }
}

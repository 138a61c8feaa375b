package org.determinations.store;

import static org.determinations.store.generated.default_schema.Tables.DISPROPORTIONALITY_MEASURE;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.determinations.model.DistrictCode;
import org.determinations.model.ExactRatio;
import org.determinations.model.IncomeGroup;
import org.determinations.model.MeasureEvidence;
import org.determinations.model.MeasureInput;
import org.determinations.model.MeasureKey;
import org.determinations.model.MeasureKind;
import org.determinations.model.MeasureMark;
import org.determinations.model.MeasureResult;
import org.determinations.model.MeasureStatus;
import org.determinations.model.MeasureSubject;
import org.determinations.model.OutcomeCount;
import org.determinations.model.RaceEthnicity;
import org.determinations.model.RatioFigures;
import org.determinations.model.RatioInterval;
import org.determinations.model.RatioMethod;
import org.determinations.model.SchoolYear;
import org.determinations.model.Sensitivity;
import org.determinations.model.StateComparison;
import org.jooq.Field;
import org.jooq.Record;

/** One measure as a row of {@code disproportionality_measure} and back, without a digit lost. */
final class MeasureRows {
    private static final org.determinations.store.generated.default_schema.tables.DisproportionalityMeasure T =
            DISPROPORTIONALITY_MEASURE;
    private static final String BETWEEN = " ";

    /** After the number of the run, in the order of {@link #bind}. */
    static final List<Field<?>> COLUMNS = List.of(
            T.RUN_NUMBER,
            T.DISTRICT_CODE,
            T.SCHOOL_YEAR,
            T.MEASURE,
            T.RACE_ETHNICITY,
            T.INCOME_GROUP,
            T.GRADE_SPAN,
            T.DISABILITY_CATEGORY,
            T.STATUS,
            T.METHOD,
            T.REASON,
            T.FOCAL_OUTCOME,
            T.FOCAL_STUDENTS,
            T.COMPARISON_OUTCOME,
            T.COMPARISON_STUDENTS,
            T.STATE_FOCAL_OUTCOME,
            T.STATE_FOCAL_STUDENTS,
            T.STATE_COMPARISON_OUTCOME,
            T.STATE_COMPARISON_STUDENTS,
            T.RATIO,
            T.RATIO_DECIMAL,
            T.FOCAL_RISK,
            T.COMPARISON_RISK,
            T.RATIO_LOW,
            T.RATIO_HIGH,
            T.RISK_DIFFERENCE,
            T.EXCESS_STUDENTS,
            T.RATIO_CEILING,
            T.HAS_STATE,
            T.STATE_RATIO,
            T.REST_RATIO,
            T.RELATIVE_RATIO,
            T.RELATIVE_Z,
            T.HAS_SENSITIVITY,
            T.ONE_FEWER,
            T.ONE_MORE,
            T.STUDENTS_TO_CHANGE,
            T.P_TEST,
            T.P_RAW,
            T.UNKNOWN_BOUNDS,
            T.MARKS);

    private static final int SORTING_PLACES = 8;

    private MeasureRows() {}

    static void bindKey(BatchInsert row, MeasureSubject subject, MeasureKey key) throws SQLException {
        row.text(subject.district().digits()).text(subject.schoolYear().text());
        bindKey(row, key);
    }

    static void bindKey(BatchInsert row, MeasureKey key) throws SQLException {
        row.text(key.kind().code())
                .word(key.race())
                .word(key.income())
                .text(key.gradeSpan())
                .text(key.disabilityKind());
    }

    static void bind(BatchInsert row, MeasureResult result) throws SQLException {
        bindKey(row, result.subject(), result.key());
        row.word(result.status()).word(result.method()).text(result.reason());
        for (Function<MeasureInput, OutcomeCount> count : List.<Function<MeasureInput, OutcomeCount>>of(
                MeasureInput::focal,
                MeasureInput::comparison,
                MeasureInput::stateFocal,
                MeasureInput::stateComparison)) {
            row.id(result.input().map(count).map(OutcomeCount::outcome))
                    .id(result.input().map(count).map(OutcomeCount::students));
        }
        bindFigures(row, result.figures());
        bindState(row, result.state());
        bindSensitivity(row, result.sensitivity());
        row.text(result.evidence().map(MeasureEvidence::test))
                .text(result.evidence().map(e -> e.rawP().toString()))
                .text(result.unknownBounds().stream().map(ExactRatio::text).collect(Collectors.joining(BETWEEN)))
                .text(result.marks().stream().map(Enum::name).collect(Collectors.joining(BETWEEN)));
    }

    private static void bindFigures(BatchInsert row, Optional<RatioFigures> figures) throws SQLException {
        row.text(figures.map(f -> f.ratio().text()))
                .decimal(figures.map(f -> f.ratio().decimal(SORTING_PLACES)))
                .text(figures.map(f -> f.focalRisk().text()))
                .text(figures.map(f -> f.comparisonRisk().text()))
                .text(figures.map(f -> f.interval().low().toString()))
                .text(figures.flatMap(f -> f.interval().high()).map(BigDecimal::toString))
                .text(figures.map(f -> f.difference().text()))
                .text(figures.map(f -> f.excess().text()))
                .text(figures.flatMap(RatioFigures::ceiling).map(ExactRatio::text));
    }

    private static void bindState(BatchInsert row, Optional<StateComparison> state) throws SQLException {
        row.flag(state.isPresent())
                .text(state.flatMap(StateComparison::stateRatio).map(ExactRatio::text))
                .text(state.flatMap(StateComparison::restRatio).map(ExactRatio::text))
                .text(state.flatMap(StateComparison::relative).map(ExactRatio::text))
                .text(state.flatMap(StateComparison::z).map(BigDecimal::toString));
    }

    private static void bindSensitivity(BatchInsert row, Optional<Sensitivity> sensitivity) throws SQLException {
        row.flag(sensitivity.isPresent())
                .text(sensitivity.flatMap(Sensitivity::oneFewer).map(ExactRatio::text))
                .text(sensitivity.flatMap(Sensitivity::oneMore).map(ExactRatio::text))
                .id(sensitivity
                        .map(Sensitivity::studentsToChange)
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
                MeasureStatus.valueOf(row.get(T.STATUS)),
                RatioMethod.valueOf(row.get(T.METHOD)),
                row.get(T.REASON),
                figures(row),
                state(row),
                sensitivity(row),
                evidence,
                words(row.get(T.UNKNOWN_BOUNDS)).stream()
                        .map(MeasureRows::ratio)
                        .toList(),
                marks);
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

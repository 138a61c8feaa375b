package org.determinations.scorecard;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.issue.SourceRef;
import org.determinations.model.ExactRatio;

/** The measures of one unit: codes read, shares and changes made, small groups set apart, rounded as declared. */
public final class MeasureReckoning {
    private static final ExactRatio HUNDRED = ExactRatio.of(100, 1);
    private static final SourceRef NOWHERE = SourceRef.ofFile("");

    private final UnitMeasures unit;
    private final Map<String, GivenValue> supposed;
    private final Map<String, Reckoned> known;
    private final Map<String, String> faults = new LinkedHashMap<>();

    /**
     * Measures of one unit.
     *
     * @param supposed what takes the place of a value of the unit
     * @param known what is known already; what is reckoned comes on top
     */
    MeasureReckoning(UnitMeasures unit, Map<String, GivenValue> supposed, Map<String, Reckoned> known) {
        this.unit = unit;
        this.supposed = supposed;
        this.known = known;
    }

    /** Every measure of a unit, in the order of the file. */
    public static Map<String, Reckoned> all(Scorecard scorecard, UnitMeasures unit) {
        MeasureReckoning all = new MeasureReckoning(unit, Map.of(), new LinkedHashMap<>());
        all.reckon(scorecard.measures());
        return all.known;
    }

    /** These, in their order. */
    void reckon(List<Measure> measures) {
        measures.forEach(m -> known.put(m.id(), withFewest(m, reckon(m))));
    }

    /** Measures to why their input cannot be read as one; each leaves the unit to a person. */
    Map<String, String> faults() {
        return faults;
    }

    private Reckoned reckon(Measure measure) {
        List<String> of = measure.derivation().of();
        return switch (measure.derivation().kind()) {
            case GIVEN -> given(measure);
            case SHARE -> ofBoth(measure, of, (part, whole) -> share(part, whole));
            case CHANGE -> ofBoth(measure, of, (first, second) -> Optional.of(first.minus(second)));
            case HIGHEST -> best(measure, Comparator.naturalOrder());
            case LOWEST -> best(measure, Comparator.reverseOrder());
            case RECORDS -> unit.values().containsKey(measure.id()) ? given(measure) : counted(measure);
        };
    }

    private Reckoned given(Measure measure) {
        GivenValue value = stated(measure.id()).orElseGet(() -> absent(measure));
        if (value.status() != ValueStatus.VALUE) {
            return Reckoned.without(value.status()).at(value.where());
        }
        if (value.text().isBlank()) {
            return Reckoned.without(ValueStatus.MISSING).at(value.where());
        }
        ValueStatus coded = measure.reading().codes().get(value.text());
        if (coded != null) {
            return Reckoned.without(coded).at(value.where());
        }
        if (!measure.isNumeric()) {
            return Reckoned.text(value.text()).at(value.where());
        }
        Optional<ExactRatio> number = Condition.number(value.text());
        if (number.isEmpty() || !measure.range().holds(number.get())) {
            faults.put(
                    measure.id(),
                    measure.id() + ": " + value.text() + " is no "
                            + measure.unit().word() + " that the policy allows");
            return Reckoned.without(ValueStatus.NOT_VALID).at(value.where());
        }
        return Reckoned.number(measure.round().of(number.get())).at(value.where());
    }

    private Optional<GivenValue> stated(String measure) {
        return Optional.ofNullable(supposed.get(measure))
                .or(() -> Optional.ofNullable(unit.values().get(measure)));
    }

    private static GivenValue absent(Measure measure) {
        return measure.reading()
                .absent()
                .map(text -> GivenValue.of(text, NOWHERE))
                .orElseGet(() -> GivenValue.without(ValueStatus.MISSING, NOWHERE));
    }

    /** A small group has no value; where nobody says how many were counted, the value cannot be used either. */
    private Reckoned withFewest(Measure measure, Reckoned value) {
        Optional<MeasureReading.Fewest> fewest = measure.reading().fewest();
        if (fewest.isEmpty() || !value.hasValue()) {
            return value;
        }
        String counted = fewest.get().of();
        Optional<ExactRatio> count = counted.isEmpty()
                ? stated(measure.id()).flatMap(GivenValue::count).map(ExactRatio::of)
                : value(counted).number();
        ValueStatus status = count.map(
                        n -> n.compareTo(fewest.get().atLeast()) < 0 ? ValueStatus.TOO_SMALL : ValueStatus.VALUE)
                .orElse(ValueStatus.MISSING);
        String of = count.map(n -> " of " + Reckoned.show(n)).orElse(", and no count of how many it is of");
        return status == ValueStatus.VALUE
                ? value
                : new Reckoned(status, value.text() + of, Optional.empty(), value.where());
    }

    private Reckoned ofBoth(Measure measure, List<String> of, Both both) {
        Reckoned first = value(of.get(0));
        Reckoned second = value(of.get(1));
        for (Reckoned one : List.of(first, second)) {
            if (one.number().isEmpty()) {
                return Reckoned.without(one.hasValue() ? ValueStatus.NOT_VALID : one.status());
            }
        }
        return both.of(first.number().orElseThrow(), second.number().orElseThrow())
                .map(number -> Reckoned.number(measure.round().of(number)))
                .orElseGet(() -> Reckoned.without(ValueStatus.NOT_APPLICABLE));
    }

    static Optional<ExactRatio> share(ExactRatio part, ExactRatio whole) {
        return whole.isZero()
                ? Optional.empty()
                : Optional.of(part.times(HUNDRED).dividedBy(whole));
    }

    private Reckoned best(Measure measure, Comparator<ExactRatio> order) {
        List<Reckoned> of = measure.derivation().of().stream().map(this::value).toList();
        return of.stream()
                .flatMap(value -> value.number().stream())
                .max(order)
                .map(number -> Reckoned.number(measure.round().of(number)))
                .orElseGet(() -> Reckoned.without(of.get(0).status()));
    }

    /** A unit without records of the kind has none that fit; somebody who counted already gives the number. */
    private Reckoned counted(Measure measure) {
        Derivation counted = measure.derivation();
        List<Map<String, GivenValue>> records = unit.records().getOrDefault(counted.recordKind(), List.of()).stream()
                .filter(row -> counted.where().stream().allMatch(condition -> condition.fits(name -> cell(row, name))))
                .toList();
        Reckoned number = Reckoned.number(ExactRatio.of(records.size(), 1));
        return records.stream()
                .flatMap(row -> row.values().stream())
                .map(GivenValue::where)
                .filter(where -> where.row() > 0)
                .findFirst()
                .map(where -> number.at(SourceRef.ofRow(where.file(), where.row())))
                .orElse(number);
    }

    private static Reckoned cell(Map<String, GivenValue> row, String column) {
        GivenValue value = row.getOrDefault(column, GivenValue.without(ValueStatus.MISSING, SourceRef.ofFile("")));
        if (value.text().isBlank()) {
            return Reckoned.without(value.status() == ValueStatus.VALUE ? ValueStatus.MISSING : value.status());
        }
        return Condition.number(value.text()).map(Reckoned::number).orElseGet(() -> Reckoned.text(value.text()));
    }

    /** What is known so far; a scorecard that reads something before it is reckoned is refused when it is read. */
    private Reckoned value(String name) {
        return known.getOrDefault(name, Reckoned.without(ValueStatus.MISSING));
    }

    /** Makes one number of two; empty where there is none. */
    private interface Both {
        Optional<ExactRatio> of(ExactRatio first, ExactRatio second);
    }
}

package org.determinations.determination.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.determinations.determination.DistrictCase;
import org.determinations.determination.IndicatorsRead;
import org.determinations.determination.Words;
import org.determinations.issue.SourceRef;
import org.determinations.model.EvidenceValue;
import org.determinations.model.Missing;
import org.determinations.model.SppIndicators;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.fact.FileKind;
import org.determinations.model.fact.IndicatorFact;
import org.determinations.model.stage.RejectedRow;

/**
 * The SPP indicators that a factor must know of one district. Absent is not good: an indicator without an accepted row is
 * named, with the rows that were not accepted.
 *
 * @param readings indicators with an accepted row, in the order of the district's facts
 * @param absent indicators that another district has and this one has not, in the order of publication
 * @param nowhere indicators that the pack reads and no district has, in the order of publication
 * @param rejected the district's rows of SPP indicators that were not accepted
 */
record IndicatorRoll(
        List<IndicatorReading> readings, List<String> absent, List<String> nowhere, List<RejectedRow> rejected) {

    /**
     * Calls the roll.
     *
     * @param concerns whether the factor reads an indicator of that number
     */
    static IndicatorRoll of(DistrictCase asked, Predicate<String> concerns) {
        List<IndicatorReading> readings = IndicatorReading.listAll(asked).stream()
                .filter(reading -> concerns.test(reading.fact().indicator()))
                .toList();
        Set<String> own =
                readings.stream().map(reading -> reading.fact().indicator()).collect(Collectors.toSet());
        List<String> absent = without(asked.indicatorsHeld(), own, concerns);
        List<String> nowhere = without(IndicatorsRead.by(asked.pack()), asked.indicatorsHeld(), concerns);
        return new IndicatorRoll(readings, absent, nowhere, asked.district().rejected(FileKind.SPP_INDICATORS));
    }

    private static List<String> without(Set<String> all, Set<String> some, Predicate<String> concerns) {
        Set<String> left = new TreeSet<>(SppIndicators.IN_ORDER);
        all.stream()
                .filter(indicator -> !some.contains(indicator) && concerns.test(indicator))
                .forEach(left::add);
        return List.copyOf(left);
    }

    /** Names every absent indicator to the factor, those with the same reason in one sentence. */
    void tell(FactorEvidence evidence) {
        List<String> left = new ArrayList<>(absent);
        while (!left.isEmpty()) {
            String why = why(left.get(0));
            List<String> same = left.stream().filter(i -> why(i).equals(why)).toList();
            evidence.unjudged(
                    (same.size() == 1 ? "Indicator " : "Indicators ")
                            + Words.allOf(same)
                            + (same.size() == 1 ? " has " : " have ")
                            + why,
                    values(same));
            left.removeAll(same);
        }
    }

    /** {@code " No district has a row of indicators 9 and 10."}; empty when every indicator stands in the files. */
    String nowhereSentence() {
        return nowhere.isEmpty()
                ? ""
                : " Not judged, as no district has a row of it: indicator" + (nowhere.size() == 1 ? " " : "s ")
                        + Words.allOf(nowhere) + ".";
    }

    private String why(String indicator) {
        List<RejectedRow> known = rejected(indicator);
        if (!known.isEmpty()) {
            return "no accepted row: " + RejectedValue.contradiction(known.get(0));
        }
        List<RejectedRow> unknown = unreadable();
        return unknown.isEmpty()
                ? "no row in the files of SPP indicators"
                : "no accepted row; not accepted of this district: " + RejectedValue.places(unknown);
    }

    private List<EvidenceValue> values(List<String> indicators) {
        List<EvidenceValue> values = new ArrayList<>();
        for (String indicator : indicators) {
            List<RejectedRow> rows = rejected(indicator).isEmpty() ? unreadable() : rejected(indicator);
            String name = "indicator " + indicator;
            if (rows.isEmpty()) {
                values.add(EvidenceValue.missing(name, Missing.BLANK, "", SourceRef.ofFile(""))
                        .noted("no row in the files of SPP indicators"));
            }
            rows.forEach(row -> values.add(RejectedValue.of(name, row)));
        }
        return values;
    }

    private List<RejectedRow> rejected(String indicator) {
        return rejected.stream()
                .filter(row -> row.said()
                        .flatMap(IndicatorRoll::indicator)
                        .filter(indicator::equals)
                        .isPresent())
                .toList();
    }

    private List<RejectedRow> unreadable() {
        return rejected.stream().filter(row -> row.said().isEmpty()).toList();
    }

    private static Optional<String> indicator(Fact fact) {
        return FactKinds.INDICATOR.find(fact).map(IndicatorFact::indicator);
    }
}

package org.determinations.determination;

import java.util.Set;
import java.util.TreeSet;
import org.determinations.model.SppIndicators;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.stage.DistrictFacts;
import org.determinations.model.stage.RejectedRow;
import org.determinations.model.stage.StageFacts;
import org.determinations.policy.ParameterUnit;
import org.determinations.policy.PolicyPack;

/** Which SPP indicators a pack reads, and which the files of a stage hold. Each in the order of publication. */
public final class IndicatorsRead {

    private IndicatorsRead() {}

    /** Every indicator that a parameter of any rule names. */
    public static Set<String> by(PolicyPack pack) {
        Set<String> read = new TreeSet<>(SppIndicators.IN_ORDER);
        pack.rules().stream()
                .flatMap(rule -> rule.parameters().values().stream())
                .filter(parameter -> parameter.unit() == ParameterUnit.INDICATORS)
                .forEach(parameter -> read.addAll(parameter.words()));
        return read;
    }

    /** Every indicator of which any district has a row that can be read, accepted or contradicted by another. */
    public static Set<String> heldBy(StageFacts stage) {
        Set<String> held = new TreeSet<>(SppIndicators.IN_ORDER);
        stage.districts().forEach(district -> see(district, held));
        return held;
    }

    /** Adds those of one district. */
    static void see(DistrictFacts district, Set<String> held) {
        district.indicators().forEach(fact -> held.add(fact.indicator()));
        district.rejected().stream()
                .flatMap((RejectedRow row) -> row.said().stream())
                .flatMap((Fact fact) -> FactKinds.INDICATOR.find(fact).stream())
                .forEach(known -> held.add(known.indicator()));
    }
}

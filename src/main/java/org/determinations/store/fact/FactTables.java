package org.determinations.store.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.FactKind;
import org.determinations.model.fact.FactKinds;

/**
 * The table of each kind of fact. A table is made when it is asked for, with its columns and what reads them: a command that asks for
 * one kind loads no other.
 */
final class FactTables {
    /** Tables of kinds whose columns are not plain. */
    private static final Map<FactKind<?>, Supplier<FactTable<?>>> OF_THEIR_OWN = Map.of(
            FactKinds.LEVEL, () -> LevelTable.TABLE,
            FactKinds.INDICATOR, () -> IndicatorTable.TABLE,
            FactKinds.DECISION, () -> DecisionTable.TABLE,
            FactKinds.DISCREPANCY, () -> DiscrepancyTable.TABLE,
            FactKinds.SUCCESSOR, () -> SuccessorTable.TABLE,
            FactKinds.STUDENT_COUNT, () -> StudentCountTable.TABLE,
            FactKinds.SECONDARY_DECISION, () -> SecondaryDecisionTable.TABLE,
            FactKinds.MEASURE, () -> MeasureValueTable.TABLE);

    /** Every kind of fact that has a table, in the order in which facts are written. */
    static final List<FactKind<?>> KINDS = FactKinds.ALL.stream()
            .filter(kind -> kind.plain().isPresent() || OF_THEIR_OWN.containsKey(kind))
            .toList();

    private FactTables() {}

    /** Every table, in the order of their kinds. */
    static List<FactTable<?>> all() {
        return All.TABLES;
    }

    /** The table of one kind; empty for one that is kept elsewhere. */
    static <F extends Fact> Optional<? extends FactTable<?>> find(FactKind<F> kind) {
        Optional<FactTable<?>> plain = kind.plain().map(PlainTable::of);
        return plain.or(() -> Optional.ofNullable(OF_THEIR_OWN.get(kind)).map(Supplier::get));
    }

    /** Made with the first question about all of them. */
    private static final class All {
        private static final List<FactTable<?>> TABLES = KINDS.stream()
                .<FactTable<?>>map(kind -> find(kind).orElseThrow())
                .toList();
    }
}

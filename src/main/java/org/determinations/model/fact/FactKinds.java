package org.determinations.model.fact;

import java.util.List;
import java.util.stream.Stream;

/** Every kind of fact: those that runs keep, and those that are kept apart from runs. */
public final class FactKinds {
    public static final FactKind<LevelFact> LEVEL = new LevelFactKind();
    public static final FactKind<IndicatorFact> INDICATOR = new IndicatorFactKind();
    public static final FactKind<FindingFact> FINDING = new FindingFactKind();
    public static final FactKind<DecisionFact> DECISION = new DecisionFact.Kind();
    public static final FactKind<DiscrepancyFact> DISCREPANCY = new DiscrepancyFact.Kind();
    public static final FactKind<SuccessorFact> SUCCESSOR = new SuccessorFact.Kind();
    public static final FactKind<StudentCount> STUDENT_COUNT = new StudentCount.Kind();
    public static final FactKind<SecondaryDecision> SECONDARY_DECISION = new SecondaryDecision.Kind();

    public static final FactKind<MeasureFact> MEASURE = new MeasureFactKind();

    public static final FactKind<GroupCount> GROUP_COUNT = new GroupCount.Kind();

    /** What runs keep, in the order in which the name of a unit is looked for, and facts are written. */
    public static final List<FactKind<?>> ALL = List.of(
            LEVEL,
            INDICATOR,
            FINDING,
            DECISION,
            DISCREPANCY,
            SUCCESSOR,
            STUDENT_COUNT,
            SECONDARY_DECISION,
            MEASURE,
            GROUP_COUNT);

    public static final FactKind<ReviewFact> REVIEW = new ReviewFact.Kind();

    /** Kinds that no run reads and no table of runs has: determinations are kept apart from them. */
    public static final List<FactKind<?>> APART = List.of(REVIEW);

    private FactKinds() {}

    /** The kind of facts that rows of such a file give. */
    public static FactKind<?> from(FileKind file) {
        return Stream.concat(ALL.stream(), APART.stream())
                .filter(kind -> kind.files().contains(file))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of fact for " + file.word()));
    }
}

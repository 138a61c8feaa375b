package org.determinations.determination;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.SourceRef;
import org.determinations.model.AccountabilityLevel;
import org.determinations.model.Answer;
import org.determinations.model.CategoryCode;
import org.determinations.model.DecisionKind;
import org.determinations.model.DistrictCode;
import org.determinations.model.Missing;
import org.determinations.model.Reported;
import org.determinations.model.SppIndicators;
import org.determinations.model.fact.DecisionFact;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.fact.FactSource;
import org.determinations.model.fact.FileKind;
import org.determinations.model.fact.IndicatorFact;
import org.determinations.model.fact.IndicatorFigures;
import org.determinations.model.fact.IndicatorSubmission;
import org.determinations.model.fact.LevelFact;
import org.determinations.model.fact.ReviewedYear;
import org.determinations.model.stage.DistrictFacts;
import org.determinations.model.stage.FactOverride;
import org.determinations.model.stage.StageFacts;
import org.determinations.policy.PolicyPack;

/** Facts as they would be: what a what-if is computed on. The stage's own facts stay as they are. Used by one thread. */
public final class FactOverrides {
    private static final String PERSON = "what-if";

    private final StageDistricts whole;
    private final StageFacts stage;
    private final List<FactOverride> overrides;
    private final Set<DistrictCode> meant = new TreeSet<>();
    private final Map<DistrictCode, DistrictFacts> changed = new TreeMap<>();
    private final Programme programme;
    private final PolicyPack pack;

    private FactOverrides(StageDistricts whole, List<FactOverride> overrides, Programme programme, PolicyPack pack) {
        this.whole = whole;
        this.stage = whole.frame();
        this.overrides = List.copyOf(overrides);
        overrides.forEach(override -> meant.add(override.district()));
        this.programme = programme;
        this.pack = pack;
    }

    /**
     * Overrides, later ones last. A changed fact stands at {@code --set} and the text typed.
     *
     * @throws Refusal of kind USAGE with SY-010 for each override of a district that the stage does not have, with SY-080 for
     *     each of a fact that the shape does not read
     */
    public static FactOverrides of(
            StageDistricts stage, List<FactOverride> overrides, Programme programme, PolicyPack pack) {
        refuseUnread(overrides, programme);
        if (!overrides.isEmpty()) {
            Set<DistrictCode> known = new TreeSet<>();
            stage.forEach(district -> known.add(district.code()));
            refuseUnknown(known, overrides);
        }
        return new FactOverrides(stage, overrides, programme, pack);
    }

    /** The facts of one district, always those of the stage, as they would be. */
    public DistrictFacts of(DistrictFacts district) {
        if (!meant.contains(district.code())) {
            return district;
        }
        DistrictFacts known = changed.get(district.code());
        if (known == null) {
            known = district;
            for (FactOverride override : overrides) {
                known = override.district().equals(district.code()) ? with(known, override) : known;
            }
            changed.put(district.code(), known);
        }
        return known;
    }

    /** The stage as it would be, district by district. */
    public StageDistricts stage() {
        return overrides.isEmpty() ? whole : new Overridden();
    }

    /** The stage with every override in place. */
    private final class Overridden implements StageDistricts {
        @Override
        public StageFacts frame() {
            Set<FileKind> read = new TreeSet<>(stage.inputsRead());
            overrides.forEach(override -> file(override.target()).ifPresent(read::add));
            return new StageFacts(stage.cycle(), stage.stage(), stage.stageDate(), stage.dataYear(), read, List.of());
        }

        @Override
        public Set<String> indicatorsHeld() {
            Set<String> held = new TreeSet<>(SppIndicators.IN_ORDER);
            forEach(district -> IndicatorsRead.see(district, held));
            return held;
        }

        @Override
        public void forEach(Consumer<DistrictFacts> each) {
            whole.forEach(district -> each.accept(of(district)));
        }
    }

    /** The kind of file that is as good as given once such a fact is typed. */
    private static Optional<FileKind> file(FactOverride.Target target) {
        return switch (target) {
            case ACCOUNTABILITY_LEVEL, DECISION -> Optional.empty();
            case INDICATOR_PERCENT -> Optional.of(FileKind.SPP_INDICATORS);
            case MEASURE -> Optional.of(FileKind.MEASURES);
        };
    }

    private static void refuseUnread(List<FactOverride> overrides, Programme programme) {
        List<Issue> unread = overrides.stream()
                .filter(o -> o.target() == FactOverride.Target.MEASURE && !programme.reads(FactKinds.MEASURE))
                .map(o -> Issue.of(
                        IssueCode.RUN_CANNOT_ANSWER,
                        place(o).row(),
                        "no rule of the policy reads measures: its shape is " + programme.shape(),
                        o.text(),
                        "a fact that the policy reads",
                        "leave the measure out, or ask with a policy that reads it: --policy"))
                .toList();
        if (!unread.isEmpty()) {
            throw new Refusal(Refusal.Kind.USAGE, unread);
        }
    }

    private static void refuseUnknown(Set<DistrictCode> known, List<FactOverride> overrides) {
        List<Issue> unknown = overrides.stream()
                .filter(o -> !known.contains(o.district()))
                .map(o -> Issue.of(
                        IssueCode.NOT_FOUND,
                        place(o).row(),
                        "the stage has no such district",
                        o.district().digits(),
                        "",
                        "take a code that a file of the stage names"))
                .toList();
        if (!unknown.isEmpty()) {
            throw new Refusal(Refusal.Kind.USAGE, unknown);
        }
    }

    private DistrictFacts with(DistrictFacts facts, FactOverride override) {
        return switch (override.target()) {
            case ACCOUNTABILITY_LEVEL -> withLevel(facts, override);
            case INDICATOR_PERCENT -> facts.withIndicators(indicators(facts, override));
            case DECISION -> withDecision(facts, override);
            case MEASURE -> MeasureOverride.apply(facts, override, stage.dataYear(), place(override));
        };
    }

    private static DistrictFacts withLevel(DistrictFacts facts, FactOverride override) {
        Optional<LevelFact> changed = override.removes()
                ? Optional.empty()
                : AccountabilityLevel.parse("Level " + override.assigned())
                        .map(accountabilityLevel -> new LevelFact(
                                facts.code(),
                                facts.name(),
                                accountabilityLevel,
                                "",
                                Optional.empty(),
                                Optional.empty(),
                                "",
                                place(override)));
        return facts.withLevel(changed);
    }

    private DistrictFacts withDecision(DistrictFacts facts, FactOverride override) {
        return facts.withDecision(override.removes() ? Optional.empty() : Optional.of(decision(facts, override)));
    }

    private DecisionFact decision(DistrictFacts facts, FactOverride override) {
        boolean keeps = override.assigned().equals(DecisionKind.KEEP.name());
        boolean derived = programme.basis(facts, whole, pack).category().isPresent();
        DecisionKind unlessKept = derived ? DecisionKind.REASSIGN : DecisionKind.ASSIGN;
        return new DecisionFact(
                facts.code(),
                keeps ? DecisionKind.KEEP : unlessKept,
                keeps ? Optional.empty() : Optional.of(new CategoryCode(override.assigned())),
                PERSON,
                stage.stageDate(),
                "asked with --set " + override.text(),
                "",
                place(override));
    }

    /** The value reviewed in the data year is replaced; counts that would contradict it are taken away. */
    private List<IndicatorFact> indicators(DistrictFacts facts, FactOverride override) {
        List<IndicatorFact> indicators = new ArrayList<>();
        boolean replaced = false;
        for (IndicatorFact fact : facts.indicators()) {
            boolean meant = fact.indicator().equals(override.subject())
                    && fact.reviewed().covers(stage.dataYear());
            if (!meant) {
                indicators.add(fact);
            } else if (!override.removes() && !replaced) {
                indicators.add(indicator(facts, override, fact.reviewed(), fact.practicesContribute()));
                replaced = true;
            }
        }
        if (!override.removes() && !replaced) {
            indicators.add(indicator(facts, override, ReviewedYear.of(stage.dataYear()), Answer.NOT_STATED));
        }
        return indicators;
    }

    private static IndicatorFact indicator(
            DistrictFacts facts, FactOverride override, ReviewedYear reviewed, Answer practicesContribute) {
        return new IndicatorFact(
                facts.code(),
                facts.name(),
                override.subject(),
                reviewed,
                new IndicatorFigures(
                        Reported.absent(Missing.BLANK, ""),
                        Reported.absent(Missing.BLANK, ""),
                        Reported.of(new BigDecimal(override.assigned())),
                        ""),
                practicesContribute,
                new IndicatorSubmission(Answer.YES, Optional.empty(), Answer.NOT_STATED, Answer.NOT_STATED),
                place(override));
    }

    private static FactSource place(FactOverride override) {
        return new FactSource(SourceRef.ofFile("--set " + override.text()), Map.of());
    }
}

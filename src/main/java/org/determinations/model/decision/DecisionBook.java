package org.determinations.model.decision;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;

/** Every act about decisions, and which of them count. One per moment; immutable. */
public final class DecisionBook {
    private static final Comparator<RecordedDecision> BY_DISTRICT = Comparator.comparing(
                    (RecordedDecision of) -> of.entry().district())
            .thenComparing(of -> of.entry().number());

    private final List<RecordedDecision> acts;
    private final Map<Integer, RecordedDecision> takenBackBy;

    /** @param acts of the store, by their numbers */
    public DecisionBook(List<RecordedDecision> acts) {
        this.acts = List.copyOf(acts);
        this.takenBackBy = acts.stream()
                .filter(act -> act.entry().takesBack().isPresent())
                .collect(Collectors.toUnmodifiableMap(
                        act -> act.entry().takesBack().orElseThrow(), Function.identity()));
    }

    /** All of them, by number. */
    public List<RecordedDecision> list() {
        return acts;
    }

    /** Those about one cycle and stage, by number. */
    public List<RecordedDecision> list(SchoolYear cycle, Stage stage) {
        return acts.stream()
                .filter(act -> act.entry().cycle().equals(cycle) && act.entry().stage() == stage)
                .toList();
    }

    /** The decision with that number; empty for a number of none. */
    public Optional<RecordedDecision> find(int number) {
        return acts.stream()
                .filter(act -> act.decides() && act.entry().number() == number)
                .findFirst();
    }

    /** The act by which a decision was taken back; empty while it counts. */
    public Optional<RecordedDecision> takenBack(RecordedDecision decision) {
        return Optional.ofNullable(takenBackBy.get(decision.entry().number()));
    }

    /** The decisions that count in a cycle and stage, by district: one a district. */
    public List<RecordedDecision> inForce(SchoolYear cycle, Stage stage) {
        return list(cycle, stage).stream()
                .filter(act -> act.decides() && takenBack(act).isEmpty())
                .sorted(BY_DISTRICT)
                .toList();
    }

    /** The decision that counts for a district. */
    public Optional<RecordedDecision> inForce(SchoolYear cycle, Stage stage, DistrictCode district) {
        return inForce(cycle, stage).stream()
                .filter(act -> act.entry().district().equals(district))
                .findFirst();
    }

    /** Numbers of the decisions that count in a cycle and stage. */
    public Set<Integer> numbersInForce(SchoolYear cycle, Stage stage) {
        return inForce(cycle, stage).stream().map(act -> act.entry().number()).collect(Collectors.toUnmodifiableSet());
    }
}

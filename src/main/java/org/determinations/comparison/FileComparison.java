package org.determinations.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.determinations.model.change.FileMoves;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.FactFields;
import org.determinations.model.fact.FactKey;

/** The accepted facts of one file held against those of another: what is about the same is laid side by side. */
public final class FileComparison {
    private static final Comparator<FileMoves.Move> ORDER = Comparator.comparing((FileMoves.Move move) ->
                    move.before().isEmpty() || move.after().isEmpty())
            .thenComparing(FileMoves.Move::district)
            .thenComparing(FileMoves.Move::name);

    private final int most;
    private final List<FileMoves.Move> moves = new ArrayList<>();
    private int added;
    private int removed;
    private int changed;

    private FileComparison(int most) {
        this.most = most;
    }

    /**
     * What is different.
     *
     * @param most how many differences are told one by one; 0 where values are not to be shown
     */
    public static FileMoves between(Collection<? extends Fact> before, Collection<? extends Fact> after, int most) {
        FileComparison comparison = new FileComparison(most);
        Map<FactKey, List<Fact>> earlier = byKey(before);
        Map<FactKey, List<Fact>> later = byKey(after);
        Set<FactKey> keys = new LinkedHashSet<>(earlier.keySet());
        keys.addAll(later.keySet());
        keys.forEach(key -> comparison.pair(earlier.getOrDefault(key, List.of()), later.getOrDefault(key, List.of())));
        return new FileMoves(
                comparison.added,
                comparison.removed,
                comparison.changed,
                comparison.moves.stream().sorted(ORDER).limit(most).toList());
    }

    private static Map<FactKey, List<Fact>> byKey(Collection<? extends Fact> facts) {
        Map<FactKey, List<Fact>> byKey = new LinkedHashMap<>();
        facts.forEach(fact -> byKey.computeIfAbsent(fact.described().key(), key -> new ArrayList<>())
                .add(fact));
        return byKey;
    }

    /** Facts about the same: those that say the same are taken off, the others are laid side by side in their order. */
    private void pair(List<Fact> before, List<Fact> after) {
        List<Fact> gone = new ArrayList<>(before);
        List<Fact> come = new ArrayList<>();
        for (Fact fact : after) {
            Optional<Fact> same = gone.stream()
                    .filter(other ->
                            other.described().content().equals(fact.described().content()))
                    .findFirst();
            same.ifPresentOrElse(gone::remove, () -> come.add(fact));
        }
        int both = Math.min(gone.size(), come.size());
        changed += both;
        removed += gone.size() - both;
        added += come.size() - both;
        for (int i = 0; most > 0 && i < Math.max(gone.size(), come.size()); i++) {
            move(at(gone, i), at(come, i)).ifPresent(moves::add);
        }
    }

    private static Optional<Fact> at(List<Fact> facts, int i) {
        return i < facts.size() ? Optional.of(facts.get(i)) : Optional.empty();
    }

    private static Optional<FileMoves.Move> move(Optional<Fact> before, Optional<Fact> after) {
        Optional<FactFields> earlier = before.flatMap(fact -> fact.described().compared());
        Optional<FactFields> later = after.flatMap(fact -> fact.described().compared());
        Fact named = after.or(() -> before).orElseThrow();
        return later.or(() -> earlier)
                .map(fields -> new FileMoves.Move(
                        named.district(),
                        fields.name(),
                        earlier.map(fact -> FactMoves.state(fact, later)),
                        later.map(fact -> FactMoves.state(fact, earlier))));
    }
}

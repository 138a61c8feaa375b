package org.determinations.application.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.determinations.model.DistrictCode;
import org.determinations.model.result.Determination;
import org.determinations.model.result.LateRules;
import org.determinations.model.result.RuleResult;
import org.determinations.store.result.DeterminationStore;
import org.determinations.store.result.ResultSpans;

/**
 * The rules' answers of a run, read a block of districts at a time when one of them is asked for. Only the blocks asked for last
 * are held: a walk through the districts in order reads each block once, and memory does not grow with the run. One per reading
 * of a run; for several threads.
 */
final class RuleBlocks {
    /** Districts of a block. */
    private static final int DISTRICTS = 64;

    /**
     * Blocks that are held: with half a gigabyte of memory a state of some two thousand districts is read once, whatever is made of
     * it; with less, fewer are held and more is read again.
     */
    private static final int HELD =
            (int) Math.max(4, Math.min(32, Runtime.getRuntime().maxMemory() >> 24));

    private final ResultSpans spans;
    private final List<Determination> heads;
    private final Map<Integer, Map<DistrictCode, List<RuleResult>>> held = new LinkedHashMap<>(HELD * 2, 0.75f, true);

    RuleBlocks(DeterminationStore store, int run, List<Determination> heads) {
        this.spans = store.spans(run);
        this.heads = heads;
    }

    /** Every determination of the run, by district code; its rules are read whenever somebody asks, while the store is open. */
    static List<Determination> open(DeterminationStore store, int run) {
        RuleBlocks blocks = new RuleBlocks(store, run, store.listWithoutRules(run));
        return IntStream.range(0, blocks.heads.size())
                .mapToObj(place -> blocks.heads.get(place).answering(new LateRules(() -> blocks.at(place))))
                .toList();
    }

    /** The answers of the district at that place among the heads. */
    synchronized List<RuleResult> at(int place) {
        int block = place / DISTRICTS;
        Map<DistrictCode, List<RuleResult>> rules = held.get(block);
        if (rules == null) {
            rules = read(block);
            held.put(block, rules);
            if (held.size() > HELD) {
                held.remove(held.keySet().iterator().next());
            }
        }
        return rules.getOrDefault(heads.get(place).district(), List.of());
    }

    private Map<DistrictCode, List<RuleResult>> read(int block) {
        int last = Math.min(heads.size(), (block + 1) * DISTRICTS) - 1;
        return spans
                .list(heads.get(block * DISTRICTS).district(), heads.get(last).district())
                .stream()
                .collect(Collectors.toMap(Determination::district, Determination::rules));
    }
}

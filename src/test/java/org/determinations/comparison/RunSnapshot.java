package org.determinations.comparison;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.determinations.model.DistrictCode;
import org.determinations.model.change.ChangeReport;
import org.determinations.model.fact.SuccessorFact;
import org.determinations.model.result.RankSpan;
import org.determinations.model.run.RunReport;
import org.determinations.model.stage.DistrictFacts;

/**
 * A run as it can be compared: its results and the facts they rest on. One per run; immutable. The header of the results
 * names policy pack, its hash and the program version.
 *
 * @param facts of the run's districts; without them no cause can be shown
 * @param successors rows of the successor table that the run read
 */
public record RunSnapshot(RunReport results, List<DistrictFacts> facts, List<SuccessorFact> successors) {

    public RunSnapshot {
        facts = List.copyOf(facts);
        successors = List.copyOf(successors);
    }

    /** A run that read no successor table. */
    public RunSnapshot(RunReport results, List<DistrictFacts> facts) {
        this(results, facts, List.of());
    }

    /** The change report of two runs that are in memory. */
    public static ChangeReport compare(RunSnapshot before, RunSnapshot after, Supplier<Optional<RankSpan>> analyzed) {
        RunComparison comparison = new RunComparison(before.results(), after.results(), after.successors(), analyzed);
        SortedMap<DistrictCode, DistrictFacts> earlier = before.factsByCode();
        SortedMap<DistrictCode, DistrictFacts> later = after.factsByCode();
        comparison
                .districts()
                .forEach(code -> comparison.see(
                        code,
                        Optional.ofNullable(earlier.get(code)),
                        Optional.ofNullable(later.get(code)),
                        () -> Stream.of(before, after)
                                .flatMap(run -> run.results().determinations().stream())
                                .filter(one -> one.district().equals(code))
                                .toList()));
        return comparison.report();
    }

    private SortedMap<DistrictCode, DistrictFacts> factsByCode() {
        SortedMap<DistrictCode, DistrictFacts> byCode = new TreeMap<>();
        facts.forEach(f -> byCode.put(f.code(), f));
        return byCode;
    }
}

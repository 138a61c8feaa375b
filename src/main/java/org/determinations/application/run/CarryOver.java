package org.determinations.application.run;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.determinations.model.DistrictCode;
import org.determinations.model.result.Determination;
import org.determinations.report.export.EarlierFiles;
import org.determinations.store.result.ResultPortion;

/**
 * What a run takes over from the one that it supersedes: the results of districts that did not move, and what the earlier run's files say
 * of them. One per run; immutable.
 *
 * @param from the earlier run; empty where the run supersedes none
 * @param whyNone why every district is computed; empty where districts are taken over
 * @param rowsOf the run whose rows stay where they are; empty where every district is computed
 * @param before every result of the earlier run, without the answers of its rules
 * @param otherFiles names of the files that are in one of the runs alone, or are other ones
 * @param files of the earlier run; empty where they are not all there
 */
public record CarryOver(
        Optional<Integer> from,
        String whyNone,
        Map<DistrictCode, ResultPortion.Carried> districts,
        Optional<Integer> rowsOf,
        List<Determination> before,
        Set<String> otherFiles,
        Optional<EarlierFiles> files) {
    /** Of a run that supersedes none, and of a process that has not seen every row of its run. */
    static final CarryOver NOTHING =
            new CarryOver(Optional.empty(), "", Map.of(), Optional.empty(), List.of(), Set.of(), Optional.empty());

    public CarryOver {
        districts = Collections.unmodifiableMap(districts);
        before = List.copyOf(before);
        otherFiles = Set.copyOf(otherFiles);
    }

    /** Nothing, and why. */
    static CarryOver none(int earlier, String why) {
        return new CarryOver(
                Optional.of(earlier), why, Map.of(), Optional.empty(), List.of(), Set.of(), Optional.empty());
    }

    public boolean has(DistrictCode district) {
        return districts.containsKey(district);
    }

    /** Those among some districts, in the order of the codes given. */
    public List<ResultPortion.Carried> among(List<DistrictCode> codes) {
        return codes.stream()
                .flatMap(code -> Optional.ofNullable(districts.get(code)).stream())
                .toList();
    }
}

package org.determinations.comparison;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.determinations.model.DistrictCode;
import org.determinations.model.SuccessionKind;
import org.determinations.model.change.CauseKind;
import org.determinations.model.change.ChangeCause;
import org.determinations.model.fact.SuccessorFact;
import org.determinations.model.result.Determination;

/**
 * What the successor table of the later run says of districts that only one of two runs has.
 *
 * @param earlier the result of a district in the earlier run; empty where that has none of it
 * @param later the same in the later run
 */
record Successions(
        List<SuccessorFact> rows,
        Function<DistrictCode, Optional<Determination>> earlier,
        Function<DistrictCode, Optional<Determination>> later) {
    /** Why the district is in one run only: {@code merged: A, B -> C, from 2013-07-01}; empty when no row says so. */
    Optional<ChangeCause> cause(DistrictCode district) {
        List<SuccessorFact> own =
                earlier.apply(district).isPresent() ? whereItWent(district) : whereItCameFrom(district);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        SuccessionKind kind = own.get(0).kind();
        List<SuccessorFact> together = rows.stream()
                .filter(row -> row.kind() == kind)
                .filter(row -> own.stream().anyMatch(one -> meets(one, row)))
                .toList();
        return Optional.of(new ChangeCause(
                CauseKind.SUCCESSION,
                names(together, SuccessorFact::predecessor),
                kind.word() + " from " + own.get(0).effectiveOn() + " on: " + names(together, SuccessorFact::successor),
                Optional.empty()));
    }

    private List<SuccessorFact> whereItWent(DistrictCode gone) {
        return rows.stream()
                .filter(row -> row.predecessor().equals(Optional.of(gone)))
                .filter(row ->
                        row.successor().map(later).map(Optional::isPresent).orElse(true))
                .toList();
    }

    private List<SuccessorFact> whereItCameFrom(DistrictCode come) {
        return rows.stream()
                .filter(row -> row.successor().equals(Optional.of(come)))
                .filter(row ->
                        row.predecessor().map(earlier).map(Optional::isPresent).orElse(true))
                .toList();
    }

    /** Of one merger or one split. */
    private static boolean meets(SuccessorFact one, SuccessorFact other) {
        return one.equals(other)
                || one.kind() == SuccessionKind.MERGED && one.successor().equals(other.successor())
                || one.kind() == SuccessionKind.SPLIT && one.predecessor().equals(other.predecessor());
    }

    private String names(List<SuccessorFact> together, Function<SuccessorFact, Optional<DistrictCode>> which) {
        String names = together.stream()
                .flatMap(row -> which.apply(row).stream())
                .distinct()
                .map(this::named)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "no district" : names;
    }

    private String named(DistrictCode code) {
        return later.apply(code)
                .or(() -> earlier.apply(code))
                .map(known -> code + " " + known.name())
                .orElse(code.digits());
    }
}

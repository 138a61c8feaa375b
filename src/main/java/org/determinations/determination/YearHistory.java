package org.determinations.determination;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.determinations.model.CategoryCode;
import org.determinations.model.DistrictCode;
import org.determinations.model.SuccessionKind;
import org.determinations.model.fact.SuccessorFact;
import org.determinations.model.result.CategoryDescription;
import org.determinations.model.stage.CategoryStreak;
import org.determinations.model.stage.CycleResult;
import org.determinations.model.stage.DistrictHistory;

/**
 * A district's cycles side by side, and how many in a row have the same determination category. Information beside the
 * determination; it decides nothing. A renamed district takes its earlier code's cycles along; a district that came from
 * a merger or a split begins anew, with its predecessors shown beside it.
 */
public final class YearHistory {
    private final Collection<CycleResult> results;
    private final Collection<SuccessorFact> successors;
    private final List<CategoryDescription> categories;
    private final Predicate<CycleResult> sameCategories;

    /**
     * For a store whose cycles all have the same categories.
     *
     * @param results official results of any cycles and districts, one per district and cycle
     * @param successors the successor table
     * @param categories of the pack in force, in any order
     */
    public YearHistory(
            Collection<CycleResult> results,
            Collection<SuccessorFact> successors,
            Collection<CategoryDescription> categories) {
        this(results, successors, categories, result -> true);
    }

    /**
     * The same, where policies with other categories may have been in force.
     *
     * @param sameCategories whether a result is of the categories in force now: a code of others means something else, even
     *     where it is spelled alike
     */
    public YearHistory(
            Collection<CycleResult> results,
            Collection<SuccessorFact> successors,
            Collection<CategoryDescription> categories,
            Predicate<CycleResult> sameCategories) {
        this.sameCategories = sameCategories;
        this.results = List.copyOf(results);
        this.successors = List.copyOf(successors);
        this.categories = categories.stream()
                .sorted(Comparator.comparing(CategoryDescription::seriousness))
                .toList();
    }

    /** The years of one district; without any result when the store has none. */
    public DistrictHistory of(DistrictCode district) {
        Set<DistrictCode> codes = earlierCodes(district);
        List<CycleResult> own = resultsOf(codes);
        Optional<CategoryStreak> streak =
                streak(own.stream().takeWhile(sameCategories).toList());
        List<SuccessorFact> about = successors.stream()
                .filter(s -> names(codes, s.predecessor()) || names(codes, s.successor()))
                .sorted(Comparator.comparing(SuccessorFact::effectiveOn)
                        .thenComparing(SuccessorFact::district)
                        .thenComparing(s -> s.predecessor().orElse(s.district())))
                .toList();
        return new DistrictHistory(
                district, own, streak, streak.map(this::counter).orElse(""), about, predecessors(codes));
    }

    /**
     * Cycles in a row, the newest included, with the newest one's category; empty without a result or when the newest is
     * undetermined.
     *
     * @param newestFirst results of one district
     */
    public static Optional<CategoryStreak> streak(List<CycleResult> newestFirst) {
        Optional<CycleResult> newest = newestFirst.stream().findFirst();
        if (newest.isEmpty() || newest.get().category().isEmpty()) {
            return Optional.empty();
        }
        CategoryCode code = newest.get().category().get();
        CycleResult last = newest.get();
        int cycles = 1;
        for (CycleResult earlier : newestFirst.subList(1, newestFirst.size())) {
            boolean follows = earlier.cycle().next().equals(last.cycle());
            if (!follows || !earlier.category().equals(Optional.of(code))) {
                break;
            }
            last = earlier;
            cycles++;
        }
        return Optional.of(new CategoryStreak(code, cycles));
    }

    /** The least serious category calls for nothing, the most serious at once: neither is counted. */
    private String counter(CategoryStreak streak) {
        List<CategoryCode> codes =
                categories.stream().map(CategoryDescription::code).toList();
        if (!codes.isEmpty() && streak.code().equals(codes.get(0))) {
            return "-";
        }
        boolean mostSerious = !codes.isEmpty() && streak.code().equals(codes.get(codes.size() - 1));
        return mostSerious ? streak.code().text() : streak.code() + " " + streak.cycles();
    }

    private Set<DistrictCode> earlierCodes(DistrictCode district) {
        Set<DistrictCode> codes = new TreeSet<>();
        List<DistrictCode> open = new ArrayList<>(List.of(district));
        while (!open.isEmpty()) {
            DistrictCode code = open.remove(0);
            if (codes.add(code)) {
                successors.stream()
                        .filter(s -> s.kind() == SuccessionKind.RENAMED)
                        .filter(s -> s.successor().equals(Optional.of(code)))
                        .forEach(s -> s.predecessor().ifPresent(open::add));
            }
        }
        return codes;
    }

    /** Of a merger or a split; the code that a renamed district had is one of its own. */
    private List<CycleResult> predecessors(Set<DistrictCode> codes) {
        return successors.stream()
                .filter(s -> names(codes, s.successor()) && !names(codes, s.predecessor()))
                .flatMap(s -> s.predecessor().stream())
                .distinct()
                .sorted()
                .flatMap(p -> resultsOf(earlierCodes(p)).stream().findFirst().stream())
                .toList();
    }

    private List<CycleResult> resultsOf(Set<DistrictCode> codes) {
        return results.stream()
                .filter(r -> codes.contains(r.district()))
                .sorted(Comparator.comparing(CycleResult::cycle).reversed().thenComparing(CycleResult::district))
                .toList();
    }

    private static boolean names(Set<DistrictCode> codes, Optional<DistrictCode> code) {
        return code.filter(codes::contains).isPresent();
    }
}

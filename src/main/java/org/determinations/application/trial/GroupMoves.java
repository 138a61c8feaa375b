package org.determinations.application.trial;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.determinations.model.DistrictCode;
import org.determinations.policy.PolicyPack;
import org.determinations.report.trial.TrialGroups;
import org.determinations.report.trial.TrialGroups.TrialGroup;
import org.determinations.report.trial.TrialMove;
import org.determinations.report.trial.TrialTally;
import org.determinations.report.trial.TrialUnit;
import org.determinations.suppression.SuppressionRule;

/**
 * Movers by size and type of district and by its share of low-income students, where a file of measures says them. Told of every district
 * once, then asked; used by one thread.
 */
final class GroupMoves {
    /** Where neither pack has a rule of suppression: the number of students below which most agencies withhold a count. */
    private static final int USUAL_FEWEST = 10;
    /** No property is cut into more groups than this. */
    private static final int MOST_GROUPS = 4;

    private static final String NO_ROW = "no row says it";

    private final NewestValues size;
    private final NewestValues type;
    private final NewestValues income;
    private final int fewest;
    private final String from;

    GroupMoves(TrialSides sides, TrialOrder.Properties properties) {
        this.size = new NewestValues(properties.size());
        this.type = new NewestValues(properties.type());
        this.income = new NewestValues(properties.income());
        Optional<PolicyPack> ruled = Optional.of(sides.tried())
                .filter(SuppressionRule::isIn)
                .or(() -> sides.old().filter(SuppressionRule::isIn));
        this.fewest = ruled.map(pack -> SuppressionRule.parameters(pack).k()).orElse(USUAL_FEWEST);
        this.from = ruled.map(PolicyPack::id).orElse("");
    }

    /** Looks at a district. */
    void see(TrialDistrict district) {
        List.of(size, type, income).forEach(values -> values.see(district.facts()));
    }

    /** @param units every district of the trial, by code */
    List<TrialGroups> look(List<TrialUnit> units) {
        return List.of(
                numbers("size", size, units),
                words("type", type, units),
                numbers("share of low-income students", income, units));
    }

    private TrialGroups words(String property, NewestValues values, List<TrialUnit> units) {
        Map<String, List<TrialUnit>> groups = new TreeMap<>();
        units.forEach(unit -> values.find(unit.code())
                .ifPresent(text ->
                        groups.computeIfAbsent(text, t -> new ArrayList<>()).add(unit)));
        return groups(property, values.measure(), groups, units);
    }

    /** A district with a number. */
    private record Numbered(TrialUnit unit, BigDecimal number) {}

    /** As many groups as can be, up to four, that are about as large as each other; a tie is never parted. */
    private TrialGroups numbers(String property, NewestValues values, List<TrialUnit> units) {
        List<Numbered> ordered = units.stream()
                .flatMap(unit -> values.find(unit.code()).flatMap(GroupMoves::number).stream()
                        .map(number -> new Numbered(unit, number)))
                .sorted(Comparator.comparing(Numbered::number)
                        .thenComparing(numbered -> numbered.unit().code()))
                .toList();
        int parts = Math.max(1, Math.min(MOST_GROUPS, ordered.size() / fewest));
        Map<String, List<TrialUnit>> groups = new LinkedHashMap<>();
        for (List<Numbered> part : parted(ordered, parts)) {
            String name = part.get(0).number().toPlainString() + " to "
                    + part.get(part.size() - 1).number().toPlainString();
            groups.put(name, part.stream().map(Numbered::unit).toList());
        }
        return groups(property, values.measure(), groups, units);
    }

    private static List<List<Numbered>> parted(List<Numbered> ordered, int parts) {
        List<List<Numbered>> all = new ArrayList<>();
        int start = 0;
        for (int part = 1; part <= parts && start < ordered.size(); part++) {
            int end = Math.max(start + 1, ordered.size() * part / parts);
            while (end < ordered.size()
                    && ordered.get(end).number().compareTo(ordered.get(end - 1).number()) == 0) {
                end++;
            }
            all.add(ordered.subList(start, end));
            start = end;
        }
        return all;
    }

    private TrialGroups groups(
            String property, String measure, Map<String, List<TrialUnit>> named, List<TrialUnit> units) {
        List<TrialGroup> groups = new ArrayList<>();
        named.forEach((name, members) -> groups.add(group(name, members)));
        Set<DistrictCode> placed = named.values().stream()
                .flatMap(List::stream)
                .map(TrialUnit::code)
                .collect(Collectors.toSet());
        List<TrialUnit> others =
                units.stream().filter(unit -> !placed.contains(unit.code())).toList();
        if (!named.isEmpty() && !others.isEmpty()) {
            groups.add(group(NO_ROW, others));
        }
        return new TrialGroups(property, measure, fewest, from, groups).safe();
    }

    private static TrialGroup group(String name, List<TrialUnit> members) {
        Map<TrialMove, Integer> moves = new EnumMap<>(TrialMove.class);
        members.forEach(unit -> moves.merge(unit.move(), 1, Integer::sum));
        return new TrialGroup(name, members.size(), Optional.of(new TrialTally(moves)));
    }

    private static Optional<BigDecimal> number(String text) {
        return text.matches("-?[0-9]{1,12}(\\.[0-9]{1,9})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}

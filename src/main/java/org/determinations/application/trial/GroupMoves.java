package org.determinations.application.trial;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.ValueStatus;
import org.determinations.model.fact.MeasureFact;
import org.determinations.model.stage.DistrictFacts;
import org.determinations.policy.PolicyPack;
import org.determinations.report.trial.TrialGroups;
import org.determinations.report.trial.TrialGroups.TrialGroup;
import org.determinations.report.trial.TrialMove;
import org.determinations.report.trial.TrialTally;
import org.determinations.report.trial.TrialUnit;
import org.determinations.suppression.SuppressionRule;

/** Movers by size and type of district and by its share of low-income students, where a file of measures says them. */
final class GroupMoves {
    /** Where neither pack has a rule of suppression: the number of students below which most agencies withhold a count. */
    private static final int USUAL_FEWEST = 10;
    /** No property is cut into more groups than this. */
    private static final int MOST_GROUPS = 4;

    private static final String NO_ROW = "no row says it";

    private final TrialSides sides;
    private final List<TrialUnit> units;
    private final int fewest;
    private final String from;

    GroupMoves(TrialSides sides, List<TrialUnit> units) {
        this.sides = sides;
        this.units = units;
        Optional<PolicyPack> ruled = Optional.of(sides.tried())
                .filter(SuppressionRule::isIn)
                .or(() -> sides.old().filter(SuppressionRule::isIn));
        this.fewest = ruled.map(pack -> SuppressionRule.parameters(pack).k()).orElse(USUAL_FEWEST);
        this.from = ruled.map(PolicyPack::id).orElse("");
    }

    List<TrialGroups> look(TrialOrder.Properties properties) {
        return List.of(
                numbers("size", properties.size()),
                words("type", properties.type()),
                numbers("share of low-income students", properties.income()));
    }

    private TrialGroups words(String property, String measure) {
        Map<String, List<TrialUnit>> groups = new TreeMap<>();
        values(measure)
                .forEach((unit, text) ->
                        groups.computeIfAbsent(text, t -> new ArrayList<>()).add(unit));
        return groups(property, measure, groups);
    }

    /** As many groups as can be, up to four, that are about as large as each other; a tie is never parted. */
    private TrialGroups numbers(String property, String measure) {
        Map<TrialUnit, BigDecimal> numbers = new LinkedHashMap<>();
        values(measure).forEach((unit, text) -> number(text).ifPresent(number -> numbers.put(unit, number)));
        List<Map.Entry<TrialUnit, BigDecimal>> ordered = numbers.entrySet().stream()
                .sorted(Map.Entry.<TrialUnit, BigDecimal>comparingByValue()
                        .thenComparing(entry -> entry.getKey().code()))
                .toList();
        int parts = Math.max(1, Math.min(MOST_GROUPS, ordered.size() / fewest));
        Map<String, List<TrialUnit>> groups = new LinkedHashMap<>();
        for (List<Map.Entry<TrialUnit, BigDecimal>> part : parted(ordered, parts)) {
            String name = part.get(0).getValue().toPlainString() + " to "
                    + part.get(part.size() - 1).getValue().toPlainString();
            groups.put(name, part.stream().map(Map.Entry::getKey).toList());
        }
        return groups(property, measure, groups);
    }

    private static List<List<Map.Entry<TrialUnit, BigDecimal>>> parted(
            List<Map.Entry<TrialUnit, BigDecimal>> ordered, int parts) {
        List<List<Map.Entry<TrialUnit, BigDecimal>>> all = new ArrayList<>();
        int start = 0;
        for (int part = 1; part <= parts && start < ordered.size(); part++) {
            int end = Math.max(start + 1, ordered.size() * part / parts);
            while (end < ordered.size()
                    && ordered.get(end)
                                    .getValue()
                                    .compareTo(ordered.get(end - 1).getValue())
                            == 0) {
                end++;
            }
            all.add(ordered.subList(start, end));
            start = end;
        }
        return all;
    }

    private TrialGroups groups(String property, String measure, Map<String, List<TrialUnit>> named) {
        List<TrialGroup> groups = new ArrayList<>();
        named.forEach((name, members) -> groups.add(group(name, members)));
        List<TrialUnit> others = units.stream()
                .filter(unit -> named.values().stream().noneMatch(members -> members.contains(unit)))
                .toList();
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

    /** Of the newest school year of which any district has the measure. */
    private Map<TrialUnit, String> values(String measure) {
        Map<DistrictCode, List<MeasureFact>> rows = new TreeMap<>();
        for (DistrictFacts district : sides.all().districts()) {
            rows.put(
                    district.code(),
                    district.measures().stream()
                            .filter(fact -> fact.measure().equals(measure)
                                    && fact.figures().status() == ValueStatus.VALUE)
                            .toList());
        }
        Optional<SchoolYear> newest = rows.values().stream()
                .flatMap(List::stream)
                .map(MeasureFact::schoolYear)
                .max(Comparator.naturalOrder());
        Map<TrialUnit, String> values = new LinkedHashMap<>();
        for (TrialUnit unit : units) {
            rows.getOrDefault(unit.code(), List.of()).stream()
                    .filter(fact -> newest.filter(fact.schoolYear()::equals).isPresent())
                    .findFirst()
                    .ifPresent(fact -> values.put(unit, fact.figures().text()));
        }
        return values;
    }

    private static Optional<BigDecimal> number(String text) {
        return text.matches("-?[0-9]{1,12}(\\.[0-9]{1,9})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}

package org.determinations.attacker;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.determinations.attacker.PublishedEdition.CountKey;
import org.determinations.attacker.PublishedEdition.PrintedShare;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Works out the least and the largest value of every withheld count of a district by linear programs. The attacker knows: every
 * printed number of every edition; that total, races and incomes add up with those whose group is unknown; that students with
 * disabilities are enrolled, those of school age have disabilities, those separate are of school age; enrollment from others, if
 * given; which counts are the same in two editions; and where the group of nobody is unknown. He does not know the rule by which
 * counts are withheld.
 */
public final class LinearAttack {
    private static final String ALL = "ALL";
    private static final List<String> INCOMES = List.of("LOW_INCOME", "NOT_LOW_INCOME");
    private static final double HALF_PLACE = 0.05;
    private static final double ROUNDING = 1e-6;

    private final String district;
    private final List<Map<CountKey, Long>> enrollment;
    private final Set<String> unchanged;
    private final Set<String> nobody;
    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final Map<String, Variable> variables = new TreeMap<>();

    /**
     * @param enrollment counts of {@code ENROLLED} that others publish, for each edition; empty when nobody does
     * @param unchanged names of counts ({@link #name}) that are the same in every edition
     * @param nobody names of counts of students of unknown race or income that are of nobody, as the attacker happens to know
     */
    public LinearAttack(
            String district, List<Map<CountKey, Long>> enrollment, Set<String> unchanged, Set<String> nobody) {
        this.district = district;
        this.enrollment = List.copyOf(enrollment);
        this.unchanged = Set.copyOf(unchanged);
        this.nobody = Set.copyOf(nobody);
    }

    /** How a count is called in the sets that an attack is given. */
    public static String name(String kind, String group) {
        return kind + " " + group;
    }

    /** The range of every withheld count of the newest edition that nobody else publishes. */
    public List<FoundRange> ranges(List<PublishedEdition> editions) {
        for (int edition = 0; edition < editions.size(); edition++) {
            constrain(edition, editions.get(edition));
        }
        int newest = editions.size() - 1;
        List<FoundRange> ranges = new ArrayList<>();
        for (Map.Entry<CountKey, Optional<Long>> count :
                editions.get(newest).counts().entrySet()) {
            CountKey key = count.getKey();
            if (key.district().equals(district)
                    && count.getValue().isEmpty()
                    && !enrollment.get(newest).containsKey(key)) {
                Variable variable = variable(newest, key.kind(), key.group());
                ranges.add(new FoundRange(newest, key, least(variable), most(variable)));
            }
        }
        return ranges;
    }

    private void constrain(int edition, PublishedEdition published) {
        Set<String> kinds = new java.util.TreeSet<>();
        Set<String> races = new java.util.TreeSet<>();
        published.counts().forEach((key, count) -> {
            if (key.district().equals(district)) {
                kinds.add(key.kind());
                races.add(key.group());
                Optional<Long> known = count.or(
                        () -> Optional.ofNullable(enrollment.get(edition).get(key)));
                known.ifPresent(n -> variable(edition, key.kind(), key.group()).level(n));
            }
        });
        races.remove(ALL);
        INCOMES.forEach(races::remove);
        for (String kind : kinds) {
            sum(edition, kind, races, "UNKNOWN_RACE");
            sum(edition, kind, INCOMES, "UNKNOWN_INCOME");
        }
        List<String> groups = Stream.of(
                        races.stream(), INCOMES.stream(), Stream.of(ALL, "UNKNOWN_RACE", "UNKNOWN_INCOME"))
                .flatMap(s -> s)
                .toList();
        for (String group : groups) {
            within(edition, kinds, group, "ENROLLED", List.of("DISABLED"));
            within(edition, kinds, group, "DISABLED", List.of("SCHOOL_AGE"));
            within(edition, kinds, group, "SCHOOL_AGE", List.of("SEPARATE", "SEPARATE_SCHOOL"));
        }
        published.shares().stream()
                .filter(s -> s.above().district().equals(district))
                .forEach(s -> share(edition, s));
    }

    private void sum(int edition, String kind, Iterable<String> groups, String unknown) {
        Expression sum = expression().level(0);
        sum.set(variable(edition, kind, ALL), -1);
        groups.forEach(group -> sum.set(variable(edition, kind, group), 1));
        sum.set(variable(edition, kind, unknown), 1);
    }

    private void within(int edition, Set<String> kinds, String group, String wide, List<String> narrow) {
        if (kinds.contains(wide) && kinds.containsAll(narrow)) {
            Expression others = expression().lower(0);
            others.set(variable(edition, wide, group), 1);
            narrow.forEach(kind -> others.set(variable(edition, kind, group), -1));
        }
    }

    private void share(int edition, PrintedShare share) {
        Variable above = variable(edition, share.above().kind(), share.above().group());
        Variable below = variable(edition, share.below().kind(), share.below().group());
        Expression least = expression().lower(0);
        least.set(above, 1);
        least.set(below, -(share.percent() - HALF_PLACE) / 100);
        Expression most = expression().upper(0);
        most.set(above, 1);
        most.set(below, -(share.percent() + HALF_PLACE) / 100);
    }

    private Expression expression() {
        return model.newExpression("e" + model.countExpressions());
    }

    private Variable variable(int edition, String kind, String group) {
        String name = name(kind, group);
        String own = unchanged.contains(name) ? name : edition + " " + name;
        return variables.computeIfAbsent(own, n -> {
            Variable variable = model.newVariable(n).lower(0);
            return nobody.contains(name) ? variable.level(0) : variable;
        });
    }

    private long least(Variable variable) {
        variable.weight(BigDecimal.ONE);
        Optimisation.Result result = model.minimise();
        variable.weight(null);
        if (!result.getState().isFeasible()) {
            throw new IllegalStateException("what is published contradicts itself: " + result.getState());
        }
        return (long) Math.ceil(result.getValue() - ROUNDING);
    }

    private OptionalLong most(Variable variable) {
        variable.weight(BigDecimal.ONE);
        Optimisation.Result result = model.maximise();
        variable.weight(null);
        return result.getState().isOptimal()
                ? OptionalLong.of((long) Math.floor(result.getValue() + ROUNDING))
                : OptionalLong.empty();
    }
}

package org.determinations.scorecard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.determinations.model.CategoryCode;
import org.determinations.policy.PackBody;
import org.determinations.policy.PackRule;
import org.determinations.policy.RuleShape;

/**
 * A policy as tables, expanded and checked. One per pack; immutable. Read by {@code scorecardfile}, which refuses one whose
 * names, statuses or bands do not hold, so that evaluation cannot meet them.
 *
 * @param categories from least to most serious
 * @param reckoning what is read and reckoned, in the order of the file
 * @param judging what the reckoned values give
 * @param showing labels, and whom people look at
 */
public record Scorecard(
        String id, List<CategoryCode> categories, Reckoning reckoning, Judging judging, Showing showing, Cited cited)
        implements PackBody {

    /** Measures, elements and components; each sees only what stands before it. */
    public record Reckoning(List<Measure> measures, List<Element> elements, List<Component> components) {
        public Reckoning {
            measures = List.copyOf(measures);
            elements = List.copyOf(elements);
            components = List.copyOf(components);
        }
    }

    /**
     * The base category and the steps after it.
     *
     * @param earlier category of another set to the one it counts as here; to none when a streak begins anew
     */
    public record Judging(
            List<TableRow<CategoryEffect>> rows, List<AdjustStep> steps, Map<String, Optional<CategoryCode>> earlier) {
        public Judging {
            rows = List.copyOf(rows);
            steps = List.copyOf(steps);
            earlier = new TreeMap<>(earlier);
        }
    }

    /**
     * Labels, the review list and enforcement.
     *
     * @param review every row that fits is a reason for a person to look at the unit; changes nothing
     */
    public record Showing(
            List<TableRow<String>> labels, List<TableRow<String>> review, List<TableRow<Enforcement>> enforcement) {
        public Showing {
            labels = List.copyOf(labels);
            review = List.copyOf(review);
            enforcement = List.copyOf(enforcement);
        }
    }

    public Scorecard {
        categories = List.copyOf(categories);
    }

    @Override
    public List<PackRule> rules() {
        return ScorecardRules.of(this).rules();
    }

    @Override
    public List<RuleShape> shapes() {
        return List.copyOf(ScorecardRules.of(this).byPart().values());
    }

    public List<Measure> measures() {
        return reckoning.measures();
    }

    /** Names of every measure, element and component, in order. */
    public List<String> listNames() {
        return Stream.of(
                        reckoning.measures().stream().map(Measure::id),
                        reckoning.elements().stream().map(Element::id),
                        reckoning.components().stream().map(Component::id))
                .flatMap(names -> names)
                .toList();
    }

    @Override
    public Set<String> sources() {
        return Citations.of(this);
    }

    /** Everything that the scorecard says of one unit. */
    public Outcome evaluate(UnitMeasures unit, UnitRanks ranks) {
        return new Evaluation(this, unit, ranks, true).outcome();
    }

    /** Whether ranks decide anything, so that one unit's correction can move another. */
    public boolean isRanked() {
        return reckoning.elements().stream().anyMatch(e -> e.table().rank().isPresent());
    }

    /** The code as this scorecard orders it; empty for any other text. */
    public Optional<CategoryCode> findCategory(String code) {
        return categories.stream().filter(c -> c.text().equals(code)).findFirst();
    }

    /** Whether it is a code of this scorecard, or one of another set that it maps. */
    public boolean isCategory(String code) {
        return findCategory(code).isPresent() || judging.earlier().containsKey(code);
    }

    /** 0 for the least serious, counting up. */
    public int seriousness(CategoryCode code) {
        return categories.indexOf(code);
    }

    /** Whether it counts cycles, or reads the category of the one before. */
    public boolean readsEarlierCycles() {
        Stream<String> read = Stream.of(
                        judging.rows().stream().flatMap(TableRow::names),
                        judging.steps().stream()
                                .flatMap(step -> step.rows().stream())
                                .flatMap(TableRow::names),
                        showing.labels().stream().flatMap(TableRow::names),
                        showing.review().stream().flatMap(TableRow::names),
                        showing.enforcement().stream().flatMap(TableRow::names))
                .flatMap(names -> names);
        return judging.steps().stream().anyMatch(step -> step.streak().isPresent())
                || read.anyMatch(name -> name.equals(ResultNames.STREAK) || name.equals(ResultNames.PREVIOUS));
    }

    /**
     * An earlier category as it counts here; empty when it is of another set and no mapping names it.
     *
     * @param code the base or the final category of the cycle
     */
    Optional<CategoryCode> asHere(EarlierCategory cycle, Optional<CategoryCode> code) {
        return code.flatMap(c -> switch (cycle.set()) {
            case OWN -> findCategory(c.text());
            case OTHER -> mapped(c).orElse(Optional.empty());
            case NOT_SAID -> mapped(c).orElseGet(() -> findCategory(c.text()));
        });
    }

    private Optional<Optional<CategoryCode>> mapped(CategoryCode code) {
        return Optional.ofNullable(judging.earlier().get(code.text()));
    }
}

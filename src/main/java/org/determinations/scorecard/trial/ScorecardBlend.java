package org.determinations.scorecard.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.model.Worded;
import org.determinations.scorecard.Component;
import org.determinations.scorecard.Element;
import org.determinations.scorecard.Measure;
import org.determinations.scorecard.Scorecard;
import org.determinations.scorecard.Scorecard.Judging;
import org.determinations.scorecard.Scorecard.Reckoning;

/**
 * A scorecard on the way from one to another: up to one section it says what the second says, from there on what the first
 * says. Parts that only the first has stay until no later section of the first can read them. The order matters, so it is
 * always that of the pack. The last is the second itself.
 *
 * @param section the last one that is the second's
 */
public record ScorecardBlend(Section section, Scorecard scorecard) {

    /** Sections that can move a category, in the order of the pack. Forms are written out in the elements. */
    public enum Section implements Worded {
        MEASURES,
        ELEMENTS,
        COMPONENTS,
        CATEGORY,
        ADJUST,
        /** Both at once, where the two name other categories and neither can read the steps of the other. */
        CATEGORY_AND_ADJUST
    }

    /** Every step of the way, in the order of the pack. */
    public static List<ScorecardBlend> between(Scorecard first, Scorecard second) {
        List<ScorecardBlend> way = new ArrayList<>();
        List<Measure> measures = joined(second.measures(), first.measures(), Measure::id);
        List<Element> elements =
                joined(second.reckoning().elements(), first.reckoning().elements(), Element::id);
        List<Component> components =
                joined(second.reckoning().components(), first.reckoning().components(), Component::id);
        List<Element> before = first.reckoning().elements();
        List<Component> sums = first.reckoning().components();
        way.add(of(Section.MEASURES, first, new Reckoning(measures, before, sums)));
        way.add(of(Section.ELEMENTS, first, new Reckoning(measures, elements, sums)));
        Reckoning reckoning = new Reckoning(measures, elements, components);
        way.add(of(Section.COMPONENTS, first, reckoning));
        if (first.categories().equals(second.categories())) {
            Judging judging = new Judging(
                    second.judging().rows(),
                    first.judging().steps(),
                    first.judging().earlier());
            way.add(new ScorecardBlend(Section.CATEGORY, with(first, reckoning, judging)));
            way.add(new ScorecardBlend(Section.ADJUST, second));
        } else {
            way.add(new ScorecardBlend(Section.CATEGORY_AND_ADJUST, second));
        }
        return List.copyOf(way);
    }

    private static ScorecardBlend of(Section section, Scorecard first, Reckoning reckoning) {
        return new ScorecardBlend(section, with(first, reckoning, first.judging()));
    }

    private static Scorecard with(Scorecard like, Reckoning reckoning, Judging judging) {
        return new Scorecard(like.id(), like.categories(), reckoning, judging, like.showing(), like.cited());
    }

    /** The first list, and behind it what only the other has: it may read what stands before it, never the reverse. */
    private static <T> List<T> joined(List<T> own, List<T> others, Function<T, String> id) {
        Set<String> ids = own.stream().map(id).collect(Collectors.toSet());
        return Stream.concat(own.stream(), others.stream().filter(other -> !ids.contains(id.apply(other))))
                .toList();
    }
}

package org.determinations.scorecard;

import java.util.List;
import java.util.Set;

/**
 * What one fact reaches: everything that is made from it, directly or through others. The rest of a scorecard does not depend on it.
 *
 * @param names of the fact and of all that it reaches
 * @param measures the fact among them, in the order of the file
 * @param edge measures and elements among the names that components, the category or a label read: two values of the fact that
 *     give them the same values give the same category
 */
public record Reach(
        Set<String> names,
        List<Measure> measures,
        List<Element> elements,
        List<Component> components,
        List<String> edge) {}

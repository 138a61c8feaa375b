package org.determinations.policy;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a shape of policy demands and allows of a pack. One per shape that the program has; immutable.
 *
 * @param word as {@code pack.yaml} names it
 * @param slot what the labels of such a pack call the basis of a category
 * @param rules every rule that a pack may name, in the order in which they are asked
 * @param demanded ids of the rules without which a pack of the shape cannot be
 * @param further name of a further file, such as {@code suppression.yaml}, to the rules that it gives; a pack may do without
 * @param together further files of which a pack has all or none
 * @param orders numbers of a pack that may not contradict each other
 */
public record PackShape(
        String word,
        String slot,
        List<RuleShape> rules,
        Set<String> demanded,
        SortedMap<String, List<RuleShape>> further,
        SortedSet<String> together,
        List<ParameterOrder> orders) {

    public PackShape {
        rules = List.copyOf(rules);
        demanded = Set.copyOf(demanded);
        further = Collections.unmodifiableSortedMap(new TreeMap<>(further));
        orders = List.copyOf(orders);
        together = Collections.unmodifiableSortedSet(new TreeSet<>(together));
    }
}

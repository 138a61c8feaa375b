package org.determinations.model.layout;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Every code list, by element. One per installation; immutable.
 *
 * @param hash SHA-256 over the lists' files: part of the identity of a run that reads codes; empty without lists
 */
public record CodeLists(SortedMap<String, CodeList> byElement, String hash) {
    /** For readers that meet no code. */
    public static final CodeLists NONE = new CodeLists(new TreeMap<>(), "");

    public CodeLists {
        byElement = Collections.unmodifiableSortedMap(new TreeMap<>(byElement));
    }

    public static CodeLists of(List<CodeList> lists, String hash) {
        Map<String, CodeList> byElement = new TreeMap<>();
        lists.forEach(list -> byElement.put(list.element(), list));
        return new CodeLists(new TreeMap<>(byElement), hash);
    }

    /** The list of an element; without entries when there is none, so that no code is known. */
    public CodeList of(String element) {
        return byElement.getOrDefault(element, new CodeList(element, List.of()));
    }
}

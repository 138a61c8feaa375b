package org.determinations.application.contract;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Columns that by their names hold how many a measure of another column is of: {@code Dropout N} beside {@code Dropout}, {@code B13 N}
 * beside {@code B13 Transition}. A guess of names alone, for a person to settle.
 */
final class CountColumns {
    private static final Set<String> COUNTED = Set.of("n", "count", "denominator", "denom", "den");
    private static final Set<String> BETWEEN = Set.of("of", "for");

    private CountColumns() {}

    /**
     * The position of each such column with that of the one that it counts; none where two could be meant.
     *
     * @param names of all columns, by position
     * @param measured positions of the columns that are numbers and no field of their own
     */
    static Map<Integer, Integer> among(List<String> names, List<Integer> measured) {
        Map<Integer, List<String>> stems = new LinkedHashMap<>();
        for (int position : measured) {
            List<String> words = words(names.get(position));
            List<String> stem = stem(words);
            if (!stem.isEmpty() && stem.size() < words.size()) {
                stems.put(position, stem);
            }
        }
        Map<Integer, Integer> counts = new LinkedHashMap<>();
        stems.forEach((position, stem) -> {
            List<Integer> meant = measured.stream()
                    .filter(other -> !stems.containsKey(other) && begins(words(names.get(other)), stem))
                    .toList();
            List<Integer> same = meant.stream()
                    .filter(other -> words(names.get(other)).equals(stem))
                    .toList();
            List<Integer> one = same.size() == 1 ? same : meant;
            if (one.size() == 1 && !counts.containsValue(one.get(0))) {
                counts.put(position, one.get(0));
            }
        });
        return counts;
    }

    private static List<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The words without the one that says that something is counted; all of them where none does. */
    private static List<String> stem(List<String> words) {
        int last = words.size() - 1;
        if (last > 0 && COUNTED.contains(words.get(last))) {
            return words.subList(0, last);
        }
        return last > 0 && COUNTED.contains(words.get(0))
                ? IntStream.rangeClosed(1, last)
                        .filter(i -> i > 1 || !BETWEEN.contains(words.get(1)))
                        .mapToObj(words::get)
                        .collect(Collectors.toList())
                : words;
    }

    private static boolean begins(List<String> words, List<String> stem) {
        return words.size() >= stem.size() && words.subList(0, stem.size()).equals(stem);
    }
}

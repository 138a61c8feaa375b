package org.determinations.attacker;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One edition of the public tables as anybody can download it, read from its text alone.
 *
 * @param counts of {@code secondary-public-counts.csv}; empty where it says that a count is not shown
 * @param shares percentages of {@code secondary-public.csv} that are printed as a number
 */
public record PublishedEdition(SortedMap<CountKey, Optional<Long>> counts, List<PrintedShare> shares) {
    private static final int GROUP = 3;
    private static final int STUDENTS = 4;
    private static final int MEASURE = 4;
    private static final int MEASURE_GROUP = 5;
    private static final int FOCAL = 8;

    public PublishedEdition {
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
        shares = List.copyOf(shares);
    }

    /** Which count: students of one kind and group in a district. */
    public record CountKey(String district, String kind, String group) implements Comparable<CountKey> {
        @Override
        public int compareTo(CountKey other) {
            return toString().compareTo(other.toString());
        }
    }

    /** What a percentage rounded to one place says of two counts. */
    public record PrintedShare(CountKey above, CountKey below, double percent) {}

    /** Reads the two files; the second may be empty text. */
    public static PublishedEdition read(String countsFile, String measuresFile) {
        SortedMap<CountKey, Optional<Long>> counts = new TreeMap<>();
        for (List<String> row : rows(countsFile)) {
            String students = row.get(STUDENTS);
            counts.put(
                    new CountKey(row.get(0), row.get(2), row.get(GROUP)),
                    students.matches("[0-9]+") ? Optional.of(Long.valueOf(students)) : Optional.empty());
        }
        List<PrintedShare> shares = new ArrayList<>();
        for (List<String> row : rows(measuresFile)) {
            String percent = row.get(FOCAL);
            if (percent.matches("[0-9.]+%")) {
                boolean identified = row.get(MEASURE).startsWith("A");
                String above =
                        identified ? "DISABLED" : row.get(MEASURE).startsWith("B2") ? "SEPARATE_SCHOOL" : "SEPARATE";
                shares.add(new PrintedShare(
                        new CountKey(row.get(0), above, row.get(MEASURE_GROUP)),
                        new CountKey(row.get(0), identified ? "ENROLLED" : "SCHOOL_AGE", row.get(MEASURE_GROUP)),
                        Double.parseDouble(percent.substring(0, percent.length() - 1))));
            }
        }
        return new PublishedEdition(counts, shares);
    }

    /** The same edition if it withheld everything but enrollment, which others publish. */
    public PublishedEdition silent() {
        SortedMap<CountKey, Optional<Long>> nothing = new TreeMap<>();
        counts.forEach((key, count) -> nothing.put(key, key.kind().equals("ENROLLED") ? count : Optional.empty()));
        return new PublishedEdition(nothing, List.of());
    }

    private static List<List<String>> rows(String file) {
        return file.lines()
                .skip(1)
                .map(line -> List.of(line.replaceAll("\"[^\"]*\"", "quoted").split(",", -1)))
                .toList();
    }
}

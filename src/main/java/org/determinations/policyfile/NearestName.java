package org.determinations.policyfile;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The name that somebody probably meant: the one that takes the fewest letters to change. */
public final class NearestName {
    private static final int LONG_NAME = 12;

    private NearestName() {}

    /** The nearest of the known names; empty when none is near. */
    public static Optional<String> of(String name, Collection<String> known) {
        int most = Math.max(2, Math.min(name.length(), LONG_NAME) / 3);
        return known.stream()
                .filter(other -> distance(name, other) <= most)
                .min(Comparator.comparingInt((String other) -> distance(name, other))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** What to do about an unknown name. */
    public static String advice(String name, Collection<String> known) {
        return of(name, known)
                .map(near -> "write " + near + " if that is meant, or remove it")
                .orElse("correct or remove it");
    }

    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], before[j]) + 1, before[j - 1] + change);
            }
            before = row;
        }
        return before[other.length()];
    }
}

package org.determinations.model.review;

import java.util.Comparator;

/** Records of one kind of school and age band. A sample has as large a share of each as the list it is drawn from. */
public record Stratum(SchoolLevel schoolLevel, AgeBand ageBand) implements Comparable<Stratum> {
    private static final Comparator<Stratum> ORDER =
            Comparator.comparing(Stratum::schoolLevel).thenComparing(Stratum::ageBand);

    /** For people: {@code high, transition age}. */
    public String text() {
        return schoolLevel.word() + ", " + ageBand.word();
    }

    @Override
    public int compareTo(Stratum other) {
        return ORDER.compare(this, other);
    }
}

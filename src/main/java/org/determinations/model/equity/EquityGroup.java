package org.determinations.model.equity;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.determinations.model.student.EquityDimension;
import org.determinations.model.student.IncomeGroup;
import org.determinations.model.student.RaceEthnicity;

/**
 * A group of students. One per dimension and code.
 *
 * @param rank place among the groups of its dimension
 * @param code machine name, such as {@code LOW_INCOME}; a category of disability as the input names it
 * @param words for a sentence: {@code low-income students}
 */
public record EquityGroup(EquityDimension dimension, int rank, String code, String words)
        implements Comparable<EquityGroup> {
    public static final EquityGroup ALL = new EquityGroup(EquityDimension.ALL, 0, "ALL", "all students");

    private static final Comparator<EquityGroup> ORDER = Comparator.comparing(EquityGroup::dimension)
            .thenComparingInt(EquityGroup::rank)
            .thenComparing(EquityGroup::code);

    public static EquityGroup of(RaceEthnicity race) {
        String words = race == RaceEthnicity.TWO_OR_MORE ? "students of " + race.words() : race.words() + " students";
        return new EquityGroup(EquityDimension.RACE, race.ordinal(), race.name(), words);
    }

    public static EquityGroup of(IncomeGroup income) {
        return new EquityGroup(EquityDimension.INCOME, income.ordinal(), income.name(), income.words() + " students");
    }

    /** @param category as the input names it */
    public static EquityGroup ofDisability(String category) {
        return new EquityGroup(
                EquityDimension.DISABILITY,
                0,
                category,
                "students with the disability category " + category.toLowerCase(Locale.ROOT));
    }

    /** The groups of English learners and of sex that are known, in order. */
    public static List<EquityGroup> named(EquityDimension dimension) {
        return switch (dimension) {
            case ENGLISH_LEARNER ->
                List.of(
                        new EquityGroup(dimension, 0, "YES", "English learners"),
                        new EquityGroup(dimension, 1, "NO", "students who are not English learners"));
            case SEX ->
                List.of(
                        new EquityGroup(dimension, 0, "FEMALE", "female students"),
                        new EquityGroup(dimension, 1, "MALE", "male students"),
                        new EquityGroup(dimension, 2, "NONBINARY", "nonbinary students"));
            case ALL, DISABILITY, RACE, INCOME -> List.of();
        };
    }

    /** The name of its cells: {@code RACE:WHITE}. */
    public String id() {
        return dimension + ":" + code;
    }

    @Override
    public int compareTo(EquityGroup other) {
        return ORDER.compare(this, other);
    }
}

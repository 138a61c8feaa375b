package org.determinations.model.secondary;

import java.util.Comparator;
import org.determinations.model.student.IncomeGroup;
import org.determinations.model.student.RaceEthnicity;

/**
 * Which measure of which group. One per measure and group; ordered as printed.
 *
 * @param race focal race; {@code ALL} when the group is one of income only
 * @param income focal income; {@code ALL} when the group is one of race only
 * @param gradeSpan the grade span looked at; empty for all
 * @param disabilityKind the disability category looked at; empty for all
 */
public record MeasureKey(
        MeasureKind kind, RaceEthnicity race, IncomeGroup income, String gradeSpan, String disabilityKind)
        implements Comparable<MeasureKey> {
    private static final Comparator<MeasureKey> ORDER = Comparator.comparing(MeasureKey::kind)
            .thenComparing(MeasureKey::race)
            .thenComparing(MeasureKey::income)
            .thenComparing(MeasureKey::gradeSpan)
            .thenComparing(MeasureKey::disabilityKind);

    public static MeasureKey lowIncome(MeasureKind kind) {
        return new MeasureKey(kind, RaceEthnicity.ALL, IncomeGroup.LOW_INCOME, "", "");
    }

    public static MeasureKey ofRace(MeasureKind kind, RaceEthnicity race) {
        return new MeasureKey(kind, race, IncomeGroup.ALL, "", "");
    }

    public static MeasureKey crossed(MeasureKind kind, RaceEthnicity race, IncomeGroup income) {
        return new MeasureKey(kind, race, income, "", "");
    }

    /** The focal group alone, as stored: {@code LOW_INCOME}, {@code HISPANIC}, {@code HISPANIC+LOW_INCOME}. */
    public String groupCode() {
        if (race == RaceEthnicity.ALL) {
            return income.name();
        }
        return income == IncomeGroup.ALL ? race.name() : race.name() + "+" + income.name();
    }

    /** The slice looked at: {@code grades K-5} or {@code disability 05}; empty when the measure looks at all. */
    public String sliceCode() {
        if (!disabilityKind.isEmpty()) {
            return "disability " + disabilityKind;
        }
        return gradeSpan.isEmpty() ? "" : "grades " + gradeSpan;
    }

    /** Focal group for a label: {@code low-income Asian}, {@code low-income, two or more races}. */
    public String groupWords() {
        if (race == RaceEthnicity.ALL) {
            return income.words();
        }
        String joined = race == RaceEthnicity.TWO_OR_MORE ? ", " : " ";
        return income == IncomeGroup.ALL ? race.words() : income.words() + joined + race.words();
    }

    /**
     * The focal group for a sentence: {@code low-income Asian students}, {@code students of two or more races}.
     *
     * @param among what the members are: {@code students with disabilities}
     */
    public String members(String among) {
        String what = income == IncomeGroup.ALL ? among : income.words() + " " + among;
        return switch (race) {
            case ALL -> what;
            case TWO_OR_MORE -> what + " of " + race.words();
            default -> groupWords() + " " + among;
        };
    }

    /** The comparison group for a sentence: {@code students who are not low-income}, {@code other students}. */
    public String comparisonMembers(String among) {
        return race == RaceEthnicity.ALL && income == IncomeGroup.LOW_INCOME
                ? among + " who are " + IncomeGroup.NOT_LOW_INCOME.words()
                : "other " + among;
    }

    /** {@code B1-R HISPANIC}. */
    public String text() {
        String text = kind.code() + " " + groupCode();
        return sliceCode().isEmpty() ? text : text + " (" + sliceCode() + ")";
    }

    @Override
    public int compareTo(MeasureKey other) {
        return ORDER.compare(this, other);
    }
}

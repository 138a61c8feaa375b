package org.determinations.ingest;

import java.util.Arrays;
import java.util.Optional;
import org.determinations.model.IncomeGroup;
import org.determinations.model.Placement;
import org.determinations.model.RaceEthnicity;

/** The elements whose codes are read, and what the groups of their code lists are to us. */
final class StudentCodes {
    static final String RACE = "DOE010";
    static final String ENROLMENT = "DOE012";
    static final String GRADE = "DOE016";
    static final String INCOME = "DOE019";
    static final String EARLY_PLACEMENT = "DOE032";
    static final String PLACEMENT = "DOE034";
    static final String DISABILITY = "DOE036";

    /** Group of an enrolment status that counts. */
    static final String COUNTED = "COUNTED";

    /** The grade of children in preschool. */
    static final String PRESCHOOL_GRADE = "PK";

    /** Group of a young child's placement in the school years in which only preschool has that list. */
    private static final String PRESCHOOL = "PRESCHOOL";

    private StudentCodes() {}

    /** Whether a group is a placement of the list for young children. */
    static boolean isYoung(String group) {
        return group.equals(Placement.EARLY_CHILDHOOD.name()) || isPreschoolOnly(group);
    }

    /** Whether that list is for preschool alone in the school year, and kindergarten belongs to school age. */
    static boolean isPreschoolOnly(String group) {
        return group.equals(PRESCHOOL);
    }

    /** Empty for a group that is no placement: a student without special education. */
    static Optional<Placement> placement(String group) {
        return Arrays.stream(Placement.values())
                .filter(p -> p.name().equals(group))
                .findFirst();
    }

    static RaceEthnicity race(String group) {
        return RaceEthnicity.valueOf(group);
    }

    static IncomeGroup income(String group) {
        return IncomeGroup.valueOf(group);
    }
}

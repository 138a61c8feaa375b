package org.determinations.ingest;

import java.util.Arrays;
import java.util.Optional;
import org.determinations.model.CodeElement;
import org.determinations.model.IncomeGroup;
import org.determinations.model.Placement;
import org.determinations.model.RaceEthnicity;
import org.determinations.model.StudentFields;

/** The elements whose codes are read, and what the groups of their code lists are to us. */
final class StudentCodes {
    static final String RACE = StudentFields.RACE_CODE;
    static final String ENROLMENT = StudentFields.ENROLMENT_CODE;
    static final String GRADE = StudentFields.GRADE_CODE;
    static final String INCOME = StudentFields.INCOME_CODE;
    static final String EARLY_PLACEMENT = StudentFields.EARLY_PLACEMENT_CODE;
    static final String PLACEMENT = StudentFields.PLACEMENT_CODE;
    static final String DISABILITY = StudentFields.DISABILITY_CODE;

    /** Group of an enrolment status that counts. */
    static final String COUNTED = CodeElement.COUNTED;

    /** The grade of children in preschool. */
    static final String PRESCHOOL_GRADE = "PK";

    private StudentCodes() {}

    /** Whether a group is a placement of the list for young children. */
    static boolean isYoung(String group) {
        return group.equals(Placement.EARLY_CHILDHOOD.name()) || isPreschoolOnly(group);
    }

    /** Whether that list is for preschool alone in the school year, and kindergarten belongs to school age. */
    static boolean isPreschoolOnly(String group) {
        return group.equals(CodeElement.PRESCHOOL);
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

package org.determinations.ingest.row;

import java.util.Arrays;
import java.util.Optional;
import org.determinations.model.fact.StudentFields;
import org.determinations.model.layout.CodeElement;
import org.determinations.model.student.IncomeGroup;
import org.determinations.model.student.Placement;
import org.determinations.model.student.RaceEthnicity;

/** The elements whose codes are read, and what the groups of their code lists are to us. */
public final class StudentCodes {
    public static final String RACE = StudentFields.RACE_CODE;
    public static final String ENROLMENT = StudentFields.ENROLMENT_CODE;
    public static final String GRADE = StudentFields.GRADE_CODE;
    public static final String INCOME = StudentFields.INCOME_CODE;
    public static final String EARLY_PLACEMENT = StudentFields.EARLY_PLACEMENT_CODE;
    public static final String PLACEMENT = StudentFields.PLACEMENT_CODE;
    public static final String DISABILITY = StudentFields.DISABILITY_CODE;

    /** Group of an enrolment status that counts. */
    public static final String COUNTED = CodeElement.COUNTED;

    /** The grade of children in preschool. */
    public static final String PRESCHOOL_GRADE = "PK";

    private StudentCodes() {}

    /** Whether a group is a placement of the list for young children. */
    public static boolean isYoung(String group) {
        return group.equals(Placement.EARLY_CHILDHOOD.name()) || isPreschoolOnly(group);
    }

    /** Whether that list is for preschool alone in the school year, and kindergarten belongs to school age. */
    public static boolean isPreschoolOnly(String group) {
        return group.equals(CodeElement.PRESCHOOL);
    }

    /** Empty for a group that is no placement: a student without special education. */
    public static Optional<Placement> placement(String group) {
        return Arrays.stream(Placement.values())
                .filter(p -> p.name().equals(group))
                .findFirst();
    }

    public static RaceEthnicity race(String group) {
        return RaceEthnicity.valueOf(group);
    }

    public static IncomeGroup income(String group) {
        return IncomeGroup.valueOf(group);
    }
}

package org.determinations.model.secondary;

import org.determinations.model.MeasureQuestion;
import org.determinations.model.student.StudentOutcome;

/** The measures of the secondary analysis, in the order in which they are printed. */
public enum MeasureKind {
    A1("A1", StudentOutcome.IDENTIFIED, Role.DECIDES, Shape.PLAIN),
    A2("A2", StudentOutcome.IDENTIFIED, Role.INFORMS, Shape.PLAIN),
    A3("A3", StudentOutcome.IDENTIFIED, Role.INFORMS, Shape.ADJUSTED_FOR_RACE),
    B1_LI("B1-LI", StudentOutcome.SUBSTANTIALLY_SEPARATE, Role.DECIDES, Shape.PLAIN),
    B1_R("B1-R", StudentOutcome.SUBSTANTIALLY_SEPARATE, Role.DECIDES, Shape.PLAIN),
    B1_X("B1-X", StudentOutcome.SUBSTANTIALLY_SEPARATE, Role.INFORMS, Shape.PLAIN),
    B1_ADJ_RACE("B1-adj-race", StudentOutcome.SUBSTANTIALLY_SEPARATE, Role.INFORMS, Shape.ADJUSTED_FOR_RACE),
    B1_ADJ_INCOME("B1-adj-income", StudentOutcome.SUBSTANTIALLY_SEPARATE, Role.INFORMS, Shape.ADJUSTED_FOR_INCOME),
    B1_ADJ_DISABILITY(
            "B1-adj-disability", StudentOutcome.SUBSTANTIALLY_SEPARATE, Role.INFORMS, Shape.ADJUSTED_FOR_DISABILITY),
    B2_LI("B2-LI", StudentOutcome.SEPARATE_SCHOOL, Role.INFORMS, Shape.PLAIN),
    B2_R("B2-R", StudentOutcome.SEPARATE_SCHOOL, Role.INFORMS, Shape.PLAIN),
    B2_X("B2-X", StudentOutcome.SEPARATE_SCHOOL, Role.INFORMS, Shape.PLAIN),
    B2_ADJ_RACE("B2-adj-race", StudentOutcome.SEPARATE_SCHOOL, Role.INFORMS, Shape.ADJUSTED_FOR_RACE),
    B2_ADJ_INCOME("B2-adj-income", StudentOutcome.SEPARATE_SCHOOL, Role.INFORMS, Shape.ADJUSTED_FOR_INCOME),
    B2_ADJ_DISABILITY("B2-adj-disability", StudentOutcome.SEPARATE_SCHOOL, Role.INFORMS, Shape.ADJUSTED_FOR_DISABILITY);

    /** Whether the measure decides the answer to its question. */
    public enum Role {
        DECIDES,
        INFORMS
    }

    /** How the ratio is made: from one table, or from one table for each stratum. */
    public enum Shape {
        PLAIN,
        ADJUSTED_FOR_RACE,
        ADJUSTED_FOR_INCOME,
        ADJUSTED_FOR_DISABILITY
    }

    private final String code;
    private final StudentOutcome outcome;
    private final Role role;
    private final Shape shape;

    MeasureKind(String code, StudentOutcome outcome, Role role, Shape shape) {
        this.code = code;
        this.outcome = outcome;
        this.role = role;
        this.shape = shape;
    }

    /** As printed and stored: {@code B1-LI}. */
    public String code() {
        return code;
    }

    public StudentOutcome outcome() {
        return outcome;
    }

    public MeasureQuestion question() {
        return outcome == StudentOutcome.IDENTIFIED ? MeasureQuestion.A : MeasureQuestion.B;
    }

    public boolean decides() {
        return role == Role.DECIDES;
    }

    public Shape shape() {
        return shape;
    }
}

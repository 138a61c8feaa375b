package org.determinations.model.student;

/**
 * Which students a count is of. One per combination of the six dimensions; {@code ALL}, or empty text, is a total over that
 * dimension.
 *
 * @param gradeSpan as the file names it; empty when the count covers every grade
 * @param disabilityKind disability category as the file names it; empty when the count covers every category
 */
public record StudentCell(
        RaceEthnicity race,
        IncomeGroup income,
        DisabilityStatus disability,
        Placement placement,
        String gradeSpan,
        String disabilityKind) {

    /** A cell over every grade and disability category. */
    public static StudentCell of(
            RaceEthnicity race, IncomeGroup income, DisabilityStatus disability, Placement placement) {
        return new StudentCell(race, income, disability, placement, "", "");
    }

    public StudentCell with(Placement other) {
        return new StudentCell(race, income, disability, other, gradeSpan, disabilityKind);
    }

    public StudentCell with(DisabilityStatus other) {
        return new StudentCell(race, income, other, placement, gradeSpan, disabilityKind);
    }

    public StudentCell with(RaceEthnicity other) {
        return new StudentCell(other, income, disability, placement, gradeSpan, disabilityKind);
    }

    public StudentCell with(IncomeGroup other) {
        return new StudentCell(race, other, disability, placement, gradeSpan, disabilityKind);
    }

    public StudentCell inGrades(String span) {
        return new StudentCell(race, income, disability, placement, span, disabilityKind);
    }

    public StudentCell ofDisability(String kind) {
        return new StudentCell(race, income, disability, placement, gradeSpan, kind);
    }
}

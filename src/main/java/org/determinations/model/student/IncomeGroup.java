package org.determinations.model.student;

/** Low income as the definition of the school year has it; three definitions have been in use and are never mixed. */
public enum IncomeGroup {
    LOW_INCOME("low-income"),
    NOT_LOW_INCOME("not low-income"),
    /** Not reported; part of the total only. */
    UNKNOWN("unknown income"),
    /** Every student: a total row. */
    ALL("all incomes");

    private final String words;

    IncomeGroup(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

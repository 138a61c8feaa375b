package org.determinations.model.student;

/** By what students are put into groups, in the order printed. A student is in one group of each, or in none that is known. */
public enum EquityDimension {
    /** Everybody. */
    ALL("all students"),
    DISABILITY("disability"),
    RACE("race and ethnicity"),
    INCOME("income"),
    ENGLISH_LEARNER("English learners"),
    SEX("sex");

    private final String words;

    EquityDimension(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether its groups have students without a disability too; categories of disability have none. */
    public boolean isOfEverybody() {
        return this != DISABILITY;
    }
}

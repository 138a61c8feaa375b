package org.determinations.model.student;

/** What is counted among the students of a group. The two separations are never added up. */
public enum StudentOutcome {
    /** Eligible for special education, among all enrolled students. */
    IDENTIFIED("had an IEP", "students"),
    /** Learns mainly in a substantially separate classroom, among students with disabilities of school age. */
    SUBSTANTIALLY_SEPARATE("learned mainly in substantially separate classrooms", "students with disabilities"),
    /** Learns in a separate day or residential school, among students with disabilities of school age. */
    SEPARATE_SCHOOL("learned in separate day or residential schools", "students with disabilities");

    private final String words;
    private final String among;

    StudentOutcome(String words, String among) {
        this.words = words;
        this.among = among;
    }

    /** For a sentence about students: {@code had an IEP}. */
    public String words() {
        return words;
    }

    /** Whom the risk is taken of: {@code students with disabilities}. */
    public String among() {
        return among;
    }
}

package org.determinations.model.equity;

import java.util.Arrays;
import java.util.List;

/**
 * Which students of a group are counted, in the order printed. Placements are those of Indicator 5 of the State Performance Plan
 * (20 U.S.C. 1416(a)(3)(A)): inside the regular class 80 percent of the day or more, 40 to 79 percent, under 40 percent, and separate
 * settings. Students placed anywhere else are among those of school age and in no placement.
 */
public enum EquityStudents {
    ENROLLED("students", ""),
    DISABLED("had an IEP", "students"),
    SCHOOL_AGE("students with disabilities of school age", ""),
    INSIDE_80("were inside the regular class 80 percent of the day or more", Words.PLACED),
    INSIDE_40_TO_79("were inside the regular class 40 to 79 percent of the day", Words.PLACED),
    /** Where the input does not tell the two above apart. */
    INSIDE_40_OR_MORE("were inside the regular class 40 percent of the day or more", Words.PLACED),
    INSIDE_UNDER_40("were inside the regular class less than 40 percent of the day", Words.PLACED),
    SEPARATE_SETTING("were in separate settings: a separate or residential school, home or hospital", Words.PLACED);

    /** What a share is taken of. */
    private static final class Words {
        static final String PLACED = "students with disabilities of school age";
    }

    private final String words;
    private final String among;

    EquityStudents(String words, String among) {
        this.words = words;
        this.among = among;
    }

    /** For a sentence about students: {@code had an IEP}. */
    public String words() {
        return words;
    }

    /** Of whom the share is taken: {@code students}. */
    public String among() {
        return among;
    }

    /** Whether it is a placement of students with disabilities. */
    public boolean isPlacement() {
        return among.equals(Words.PLACED);
    }

    /** The students of whom the share is taken; itself for students who are counted and no outcome. */
    public EquityStudents whole() {
        return isPlacement() ? SCHOOL_AGE : ENROLLED;
    }

    /** Of which a share is printed, in order. */
    public static List<EquityStudents> outcomes() {
        return Arrays.stream(values()).filter(s -> !s.among.isEmpty()).toList();
    }
}

package org.determinations.model.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.determinations.model.fact.StudentFields;
import org.determinations.model.student.IncomeGroup;
import org.determinations.model.student.Placement;
import org.determinations.model.student.RaceEthnicity;

/**
 * An element of the student information system whose codes are read, and the group words that its code list may give them.
 * One per code list; for a grade or a disability the word is a name of the list's own.
 */
public enum CodeElement {
    RACE(StudentFields.RACE_CODE, words(RaceEthnicity.values(), RaceEthnicity.ALL)),
    ENROLMENT(StudentFields.ENROLMENT_CODE, List.of(CodeElement.COUNTED, "NOT_COUNTED")),
    GRADE(StudentFields.GRADE_CODE, List.of()),
    INCOME(StudentFields.INCOME_CODE, words(IncomeGroup.values(), IncomeGroup.ALL)),
    EARLY_PLACEMENT(
            StudentFields.EARLY_PLACEMENT_CODE,
            List.of(Placement.EARLY_CHILDHOOD.name(), CodeElement.PRESCHOOL, CodeElement.NOT_SPECIAL)),
    PLACEMENT(StudentFields.PLACEMENT_CODE, words(Placement.values(), Placement.ALL, CodeElement.NOT_SPECIAL)),
    DISABILITY(StudentFields.DISABILITY_CODE, List.of());

    /** Group of an enrolment status that counts. */
    public static final String COUNTED = "COUNTED";

    /** Group of a young child's placement in the school years in which only preschool has that list. */
    public static final String PRESCHOOL = "PRESCHOOL";

    /** Longest name of a grade span or disability category; unit: characters. */
    public static final int LONGEST_NAME = 60;

    /** Group of a placement code of a student without special education. */
    private static final String NOT_SPECIAL = "NOT_SPECIAL";

    private static final String BETWEEN = ", ";

    private final String element;
    /** Separated by {@link #BETWEEN}; empty where the word is a name of the list's own. */
    private final String words;

    CodeElement(String element, List<String> words) {
        this.element = element;
        this.words = String.join(CodeElement.BETWEEN, words);
    }

    private static List<String> words(Enum<?>[] values, Enum<?> total, String... more) {
        List<String> words = new ArrayList<>(Arrays.stream(values)
                .filter(value -> value != total)
                .map(Enum::name)
                .toList());
        words.addAll(List.of(more));
        return List.copyOf(words);
    }

    /** The element of a list that is named so, such as {@code DOE034}; empty when the program reads no such codes. */
    public static Optional<CodeElement> find(String element) {
        return Stream.of(values()).filter(e -> e.element.equals(element)).findFirst();
    }

    /** The name in the student information system. */
    public String element() {
        return element;
    }

    /** Whether a code of this element may be of that group. Only a disability has a blank one: that there is none. */
    public boolean accepts(String group) {
        if (!words.isEmpty()) {
            return List.of(words.split(BETWEEN)).contains(group);
        }
        return group.equals(group.strip())
                && group.length() <= LONGEST_NAME
                && (this == DISABILITY || !group.isEmpty());
    }

    /** Every group that is allowed, for a message. */
    public String allowed() {
        if (!words.isEmpty()) {
            return words;
        }
        String name = "a name of 1 to " + LONGEST_NAME + " characters without blanks around it";
        return this == DISABILITY ? name + ", or blank for no disability" : name;
    }
}

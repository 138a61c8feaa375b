package org.determinations.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.ingest.row.StudentCodes;
import org.determinations.model.SchoolYear;
import org.determinations.model.layout.CodeList;
import org.determinations.model.layout.CodeLists;
import org.determinations.model.student.IncomeGroup;
import org.determinations.model.student.Placement;
import org.determinations.model.student.RaceEthnicity;

/** What the codes of one school year mean, looked up once. One per school year and file. */
final class YearCodes {
    private final SchoolYear schoolYear;
    private final Map<String, Map<String, String>> groups = new HashMap<>();
    private final CodeLists lists;
    private final Map<String, RaceEthnicity> races = new HashMap<>();
    private final Map<String, IncomeGroup> incomes = new HashMap<>();
    private final Map<String, Placement> placements = new HashMap<>();

    YearCodes(SchoolYear schoolYear, CodeLists lists) {
        this.schoolYear = schoolYear;
        this.lists = lists;
        lists.byElement().forEach((element, list) -> groups.put(element, groups(list)));
        of(StudentCodes.RACE).forEach((code, group) -> races.put(code, StudentCodes.race(group)));
        of(StudentCodes.INCOME).forEach((code, group) -> incomes.put(code, StudentCodes.income(group)));
        of(StudentCodes.PLACEMENT)
                .forEach((code, group) -> StudentCodes.placement(group).ifPresent(p -> placements.put(code, p)));
    }

    SchoolYear schoolYear() {
        return schoolYear;
    }

    boolean names(String element, String code) {
        return of(element).containsKey(code);
    }

    /** Every code of the element in that school year, for a message. */
    List<String> allowed(String element) {
        return lists.of(element).codes(schoolYear);
    }

    boolean counts(String enrolment) {
        return group(StudentCodes.ENROLMENT, enrolment).equals(StudentCodes.COUNTED);
    }

    RaceEthnicity race(String code) {
        return races.getOrDefault(code, RaceEthnicity.UNKNOWN);
    }

    IncomeGroup income(String code) {
        return incomes.getOrDefault(code, IncomeGroup.UNKNOWN);
    }

    /** The grade spans and disability categories that the lists know, in their order. */
    List<String> namesOf(String element) {
        return of(element).values().stream()
                .filter(group -> !group.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    String group(String element, String code) {
        return of(element).getOrDefault(code, "");
    }

    /**
     * Where a student with a disability is taught; empty for a student without one. A child in preschool is placed by the list
     * for young children, where the school year has one, and any other student by the list for school age; a young child's
     * placement of an older student counts as long as the list of the school year is for kindergarten too. A disability
     * without any placement is one whose placement is not reported, unless the placement says that special education has ended.
     */
    Optional<Placement> special(String grade, String placement, String early, String disability) {
        Placement schoolAge = placements.get(placement);
        if (schoolAge != null) {
            return Optional.of(isPreschool(grade) && hasEarlyList() ? Placement.EARLY_CHILDHOOD : schoolAge);
        }
        String young = group(StudentCodes.EARLY_PLACEMENT, early);
        if (StudentCodes.isYoung(young)) {
            return Optional.of(
                    isPreschool(grade) || !StudentCodes.isPreschoolOnly(young)
                            ? Placement.EARLY_CHILDHOOD
                            : Placement.NONE);
        }
        boolean unplaced = placement.isEmpty()
                && !group(StudentCodes.DISABILITY, disability).isEmpty();
        return unplaced ? Optional.of(Placement.NONE) : Optional.empty();
    }

    /** Whether a record has a placement of the list that is not for its grade, in that school year. */
    boolean isOfOtherList(String grade, String placement, String early) {
        boolean schoolAge = placements.containsKey(placement);
        String young = group(StudentCodes.EARLY_PLACEMENT, early);
        return schoolAge
                ? hasEarlyList() && (isPreschool(grade) || StudentCodes.isYoung(young))
                : StudentCodes.isPreschoolOnly(young) && !isPreschool(grade);
    }

    /** From 2007-08 on young children have a list of their own. */
    private boolean hasEarlyList() {
        return !of(StudentCodes.EARLY_PLACEMENT).isEmpty();
    }

    private static boolean isPreschool(String grade) {
        return grade.equals(StudentCodes.PRESCHOOL_GRADE);
    }

    private Map<String, String> of(String element) {
        return groups.getOrDefault(element, Map.of());
    }

    private Map<String, String> groups(CodeList list) {
        Map<String, String> groups = new HashMap<>();
        list.codes(schoolYear)
                .forEach(code -> list.find(code, schoolYear).ifPresent(entry -> groups.put(code, entry.group())));
        return groups;
    }
}

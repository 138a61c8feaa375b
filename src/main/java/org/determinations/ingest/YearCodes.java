package org.determinations.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.model.CodeList;
import org.determinations.model.CodeLists;
import org.determinations.model.IncomeGroup;
import org.determinations.model.Placement;
import org.determinations.model.RaceEthnicity;
import org.determinations.model.SchoolYear;

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
     * Where a student with a disability is taught; empty for a student without one. A disability without any placement is one
     * whose placement is not reported, unless the placement says that special education has ended.
     */
    Optional<Placement> special(String placement, String early, String disability) {
        Placement schoolAge = placements.get(placement);
        if (schoolAge != null) {
            return Optional.of(schoolAge);
        }
        if (StudentCodes.placement(group(StudentCodes.EARLY_PLACEMENT, early)).isPresent()) {
            return Optional.of(Placement.EARLY_CHILDHOOD);
        }
        boolean unplaced = placement.isEmpty()
                && !group(StudentCodes.DISABILITY, disability).isEmpty();
        return unplaced ? Optional.of(Placement.NONE) : Optional.empty();
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

package org.determinations.disproportionality;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.determinations.model.DistrictCode;
import org.determinations.model.equity.DistrictTally;
import org.determinations.model.equity.EquityGroup;
import org.determinations.model.equity.EquityStudents;
import org.determinations.model.student.DisabilityStatus;
import org.determinations.model.student.IncomeGroup;
import org.determinations.model.student.Placement;
import org.determinations.model.student.RaceEthnicity;
import org.determinations.model.student.StudentCell;

/**
 * The student counts of one school year as equity over the State adds them up: district by district, by income, by race and by
 * disability category. Two placements that are one to the secondary analysis are told apart by the codes that they were read from,
 * where the input has the codes.
 */
public final class EquityCounts {
    private final CountBook book;
    private final CountBook most;
    private final CountBook half;
    private final List<EquityGroup> disabilities;

    private EquityCounts(CountBook book, CountBook most, CountBook half) {
        this.book = book;
        this.most = most;
        this.half = half;
        this.disabilities =
                book.disabilityKinds().stream().map(EquityGroup::ofDisability).toList();
    }

    /**
     * Each district of the book, by code.
     *
     * @param inside80 codes of students who are inside the regular class 80 percent of the day or more
     * @param inside40 codes of those who are inside 40 to 79 percent
     */
    public static List<DistrictTally> of(CountBook book, Set<String> inside80, Set<String> inside40) {
        EquityCounts counts = new EquityCounts(book, coded(book, inside80), coded(book, inside40));
        return book.districts().stream().map(counts::district).toList();
    }

    private static CountBook coded(CountBook book, Set<String> codes) {
        return book.only(c -> c.unreadableColumns().isEmpty()
                && c.cell().placement() == Placement.IN_CLASS
                && codes.contains(c.placementCode()));
    }

    private DistrictTally district(DistrictCode district) {
        SortedMap<EquityGroup, Map<EquityStudents, Optional<Long>>> groups = new TreeMap<>();
        put(groups, EquityGroup.ALL, district, cell(RaceEthnicity.ALL, IncomeGroup.ALL));
        Stream.of(IncomeGroup.LOW_INCOME, IncomeGroup.NOT_LOW_INCOME)
                .forEach(i -> put(groups, EquityGroup.of(i), district, cell(RaceEthnicity.ALL, i)));
        RaceEthnicity.groups().forEach(r -> put(groups, EquityGroup.of(r), district, cell(r, IncomeGroup.ALL)));
        disabilities.forEach(kind -> put(
                groups, kind, district, cell(RaceEthnicity.ALL, IncomeGroup.ALL).ofDisability(kind.code())));
        return new DistrictTally(district, groups);
    }

    private static StudentCell cell(RaceEthnicity race, IncomeGroup income) {
        return StudentCell.of(race, income, DisabilityStatus.WITH_DISABILITY, Placement.ALL);
    }

    private void put(
            SortedMap<EquityGroup, Map<EquityStudents, Optional<Long>>> groups,
            EquityGroup group,
            DistrictCode district,
            StudentCell disabled) {
        Map<EquityStudents, Optional<Long>> counts = new EnumMap<>(EquityStudents.class);
        if (group.dimension().isOfEverybody()) {
            put(counts, EquityStudents.ENROLLED, book.find(district, disabled.with(DisabilityStatus.ALL)));
        }
        put(counts, EquityStudents.DISABLED, book.find(district, disabled));
        put(counts, EquityStudents.INSIDE_80, codedOnly(most, district, disabled.with(Placement.IN_CLASS)));
        put(counts, EquityStudents.INSIDE_40_TO_79, codedOnly(half, district, disabled.with(Placement.IN_CLASS)));
        put(counts, EquityStudents.INSIDE_40_OR_MORE, book.find(district, disabled.with(Placement.IN_CLASS)));
        put(
                counts,
                EquityStudents.INSIDE_UNDER_40,
                book.find(district, disabled.with(Placement.SUBSTANTIALLY_SEPARATE)));
        put(counts, EquityStudents.SEPARATE_SETTING, separate(district, disabled));
        if (counts.keySet().stream().anyMatch(EquityStudents::isPlacement)) {
            Counted early = book.find(district, disabled.with(Placement.EARLY_CHILDHOOD))
                    .orNone();
            put(counts, EquityStudents.SCHOOL_AGE, book.find(district, disabled).minus(early));
        }
        groups.put(group, counts);
    }

    /** A district whose counts are refused has none of a code either. */
    private Counted codedOnly(CountBook coded, DistrictCode district, StudentCell cell) {
        Counted all = book.find(district, cell);
        return all.present() ? coded.find(district, cell) : all;
    }

    /** Schools, home and hospital together; some of them may be in no row of the State. */
    private Counted separate(DistrictCode district, StudentCell disabled) {
        List<Counted> parts = Stream.of(
                        Placement.SEPARATE_SCHOOL, Placement.RESIDENTIAL, Placement.HOMEBOUND_OR_HOSPITAL)
                .map(p -> book.find(district, disabled.with(p)))
                .toList();
        boolean none = parts.stream().allMatch(p -> p.state() == Counted.State.NOT_IN_INPUT);
        return none ? parts.get(0) : parts.stream().map(Counted::orNone).reduce(Counted.of(0), Counted::plus);
    }

    private static void put(Map<EquityStudents, Optional<Long>> counts, EquityStudents students, Counted count) {
        if (count.state() != Counted.State.NOT_IN_INPUT) {
            counts.put(students, count.present() ? Optional.of(count.students()) : Optional.empty());
        }
    }
}

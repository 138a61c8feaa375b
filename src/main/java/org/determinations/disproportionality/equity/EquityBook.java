package org.determinations.disproportionality.equity;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.equity.DistrictTally;
import org.determinations.model.equity.EquityArea;
import org.determinations.model.equity.EquityGroup;
import org.determinations.model.equity.EquityPlace;
import org.determinations.model.equity.EquityStudents;
import org.determinations.model.student.EquityDimension;

/**
 * The counts of one school year added up over districts, with nothing withheld. A district of which a count that others have is
 * withheld, unreadable or contradicts another is left out, of one dimension or of all, and is counted as such: what is added up is
 * always of the same districts. One per school year.
 */
public final class EquityBook {
    private final SchoolYear year;
    private final int districts;
    private final SortedMap<EquityDimension, Dimension> dimensions = new TreeMap<>();
    private final SortedMap<EquityArea, Set<DistrictCode>> areas = new TreeMap<>();
    private final Map<EquityPlace, Long> counts = new LinkedHashMap<>();
    private final Map<EquityPlace, Integer> sizes = new HashMap<>();

    /** Groups of one dimension: what is counted of each of them, and in which districts. */
    private record Dimension(
            SortedSet<EquityGroup> groups, Set<EquityStudents> students, Set<DistrictCode> districts) {}

    /**
     * Adds up.
     *
     * @param areas the parts of the State that are looked at apart
     */
    public static EquityBook of(SchoolYear year, Collection<DistrictTally> districts, EquityAreas areas) {
        return new EquityBook(year, List.copyOf(districts), areas);
    }

    private EquityBook(SchoolYear year, List<DistrictTally> districts, EquityAreas parts) {
        this.year = year;
        this.districts = districts.size();
        Set<EquityStudents> students = inInput(districts);
        List<DistrictTally> counted = districts.stream()
                .filter(d -> isSound(d, EquityGroup.ALL, students))
                .toList();
        if (!counted.isEmpty()) {
            Set<DistrictCode> every = codes(counted);
            dimensions.put(EquityDimension.ALL, new Dimension(new TreeSet<>(Set.of(EquityGroup.ALL)), students, every));
            for (EquityDimension dimension : EquityDimension.values()) {
                if (dimension != EquityDimension.ALL) {
                    dimension(dimension, students, counted, every);
                }
            }
            counted.forEach(d -> parts.of(d)
                    .forEach(area ->
                            areas.computeIfAbsent(area, a -> new TreeSet<>()).add(d.district())));
            areas.forEach((area, within) -> addUp(area, within, counted));
        }
    }

    private static Set<DistrictCode> codes(List<DistrictTally> districts) {
        return districts.stream().map(DistrictTally::district).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What some district counts of all its students; with the finer placements only where every district has them. */
    private static Set<EquityStudents> inInput(List<DistrictTally> districts) {
        Set<EquityStudents> students = EnumSet.noneOf(EquityStudents.class);
        for (EquityStudents one : EquityStudents.values()) {
            if (districts.stream().anyMatch(d -> d.count(EquityGroup.ALL, one).isPresent())) {
                students.add(one);
            }
        }
        boolean fine = districts.stream()
                .filter(d -> d.count(EquityGroup.ALL, EquityStudents.INSIDE_40_OR_MORE)
                        .isPresent())
                .allMatch(d -> d.count(EquityGroup.ALL, EquityStudents.INSIDE_40_OR_MORE)
                        .equals(sum(
                                d.count(EquityGroup.ALL, EquityStudents.INSIDE_80),
                                d.count(EquityGroup.ALL, EquityStudents.INSIDE_40_TO_79))));
        if (fine) {
            students.remove(EquityStudents.INSIDE_40_OR_MORE);
        } else {
            students.remove(EquityStudents.INSIDE_80);
            students.remove(EquityStudents.INSIDE_40_TO_79);
        }
        return students;
    }

    private static Optional<Long> sum(Optional<Long> one, Optional<Long> other) {
        return one.flatMap(a -> other.map(b -> a + b));
    }

    /** Whether a district counts all of these of a group, and no part more than its whole. */
    private static boolean isSound(DistrictTally district, EquityGroup group, Set<EquityStudents> students) {
        if (!students.stream().allMatch(s -> district.count(group, s).isPresent())) {
            return false;
        }
        long placed = students.stream()
                .filter(EquityStudents::isPlacement)
                .mapToLong(s -> district.count(group, s).orElse(0L))
                .sum();
        long ofAge = countOr(district, group, EquityStudents.SCHOOL_AGE, students, placed);
        long disabled = countOr(district, group, EquityStudents.DISABLED, students, ofAge);
        return placed <= ofAge
                && ofAge <= disabled
                && disabled <= countOr(district, group, EquityStudents.ENROLLED, students, disabled);
    }

    private static long countOr(
            DistrictTally district,
            EquityGroup group,
            EquityStudents students,
            Set<EquityStudents> known,
            long otherwise) {
        return known.contains(students) ? district.count(group, students).orElse(otherwise) : otherwise;
    }

    private void dimension(
            EquityDimension dimension, Set<EquityStudents> all, List<DistrictTally> counted, Set<DistrictCode> every) {
        SortedSet<EquityGroup> groups = new TreeSet<>();
        Set<EquityStudents> students = EnumSet.noneOf(EquityStudents.class);
        for (DistrictTally district : counted) {
            for (EquityGroup group : district.groups()) {
                Set<EquityStudents> own = group.dimension() == dimension ? kinds(district, group) : Set.of();
                if (!own.isEmpty()) {
                    groups.add(group);
                    own.stream().filter(all::contains).forEach(students::add);
                }
            }
        }
        List<DistrictTally> whole = counted.stream()
                .filter(d -> d.has(dimension))
                .filter(d -> groups.stream().allMatch(g -> isSound(d, g, students)))
                .filter(d -> students.stream().allMatch(s -> isWithinAll(d, groups, s)))
                .toList();
        if (!whole.isEmpty()) {
            dimensions.put(
                    dimension, new Dimension(groups, students, whole.size() == counted.size() ? every : codes(whole)));
        }
    }

    /** What a district counts of a group. */
    private static Set<EquityStudents> kinds(DistrictTally district, EquityGroup group) {
        Set<EquityStudents> kinds = EnumSet.noneOf(EquityStudents.class);
        for (EquityStudents one : EquityStudents.values()) {
            if (district.count(group, one).isPresent()) {
                kinds.add(one);
            }
        }
        return kinds;
    }

    private static boolean isWithinAll(DistrictTally district, Set<EquityGroup> groups, EquityStudents students) {
        long sum = groups.stream()
                .mapToLong(g -> district.count(g, students).orElse(0L))
                .sum();
        return sum <= district.count(EquityGroup.ALL, students).orElse(0L);
    }

    private void addUp(EquityArea area, Set<DistrictCode> within, List<DistrictTally> counted) {
        dimensions.forEach((dimension, of) -> {
            List<DistrictTally> own = counted.stream()
                    .filter(d -> within.contains(d.district()) && of.districts().contains(d.district()))
                    .toList();
            for (EquityGroup group : of.groups()) {
                for (EquityStudents students : of.students()) {
                    EquityPlace place = new EquityPlace(year, area, group, students);
                    sizes.put(place, own.size());
                    counts.put(
                            place,
                            own.stream()
                                    .mapToLong(d -> d.count(group, students).orElse(0L))
                                    .sum());
                }
            }
        });
    }

    public SchoolYear year() {
        return year;
    }

    /** How many districts have counts. */
    public int districts() {
        return districts;
    }

    /** How many of them are counted with that dimension; 0 when the input does not have it. */
    public int counted(EquityDimension dimension) {
        Dimension of = dimensions.get(dimension);
        return of == null ? 0 : of.districts().size();
    }

    /** The dimensions that the input has. */
    public Set<EquityDimension> dimensions() {
        return Collections.unmodifiableSet(dimensions.keySet());
    }

    /** The groups of a dimension, in order. */
    public SortedSet<EquityGroup> groups(EquityDimension dimension) {
        Dimension of = dimensions.get(dimension);
        return of == null ? Collections.emptySortedSet() : Collections.unmodifiableSortedSet(of.groups());
    }

    /** What is counted of the groups of a dimension. */
    public Set<EquityStudents> students(EquityDimension dimension) {
        Dimension of = dimensions.get(dimension);
        return of == null ? Set.of() : Collections.unmodifiableSet(of.students());
    }

    /** The parts of the State that have a district, the State first. */
    public Set<EquityArea> areas() {
        return Collections.unmodifiableSet(areas.keySet());
    }

    /** Every count, by area, group and kind of students. */
    public Map<EquityPlace, Long> counts() {
        return Collections.unmodifiableMap(counts);
    }

    /** How many districts a count is the sum of. */
    public int districts(EquityPlace place) {
        return sizes.getOrDefault(place, 0);
    }

    /** Whether everybody of the place's area and kind of students is in a group of its dimension. */
    boolean isWhole(EquityPlace place) {
        return groups(place.group().dimension()).stream()
                        .mapToLong(g -> Objects.requireNonNullElse(counts.get(place.with(g)), 0L))
                        .sum()
                == Objects.requireNonNullElse(counts.get(place.with(EquityGroup.ALL)), 0L);
    }

    /** The districts of an area that are counted with all groups of the dimension, by code. */
    List<DistrictCode> districts(EquityArea area, EquityDimension dimension) {
        Dimension of = dimensions.get(dimension);
        Set<DistrictCode> within = areas.getOrDefault(area, Set.of());
        return of == null
                ? List.of()
                : of.districts().stream().filter(within::contains).toList();
    }
}

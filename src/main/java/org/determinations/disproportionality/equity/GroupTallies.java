package org.determinations.disproportionality.equity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.equity.DistrictTally;
import org.determinations.model.equity.EquityGroup;
import org.determinations.model.equity.EquityStudents;
import org.determinations.model.fact.GroupCount;
import org.determinations.model.student.EquityDimension;

/**
 * Group counts put beside the student counts of a school year. The groups of a dimension must be known, each given once, and add up
 * to the district's students with disabilities: otherwise a row is missing or wrong, nobody can say which, and the district is left out
 * of that dimension. Makes {@code CR-059}; the owner of the file acts on it.
 */
public final class GroupTallies {
    private static final Set<EquityDimension> GIVEN =
            Set.of(EquityDimension.DISABILITY, EquityDimension.ENGLISH_LEARNER, EquityDimension.SEX);
    private static final String ALLOWED =
            "DISABILITY with a category; ENGLISH_LEARNER with YES or NO; SEX with FEMALE, MALE or NONBINARY";

    private final SortedMap<DistrictCode, DistrictTally> tallies = new TreeMap<>();
    private final SortedMap<DistrictCode, String> types = new TreeMap<>();
    private final List<Issue> issues = new ArrayList<>();

    private final SortedMap<EquityDimension, GroupCount> saidTwice = new TreeMap<>();

    private GroupTallies(List<DistrictTally> tallies) {
        tallies.forEach(t -> this.tallies.put(t.district(), t));
    }

    /**
     * The tallies of a school year with the group counts of it; counts of other school years are left out.
     *
     * @param counts those of each district, by code
     */
    public static GroupTallies of(SchoolYear year, List<DistrictTally> tallies, Iterable<List<GroupCount>> counts) {
        GroupTallies groups = new GroupTallies(tallies);
        counts.forEach(own -> groups.district(
                own.stream().filter(c -> c.schoolYear().equals(year)).toList()));
        groups.saidTwice
                .values()
                .forEach(first -> groups.issues.add(Issue.of(
                        IssueCode.GROUP_COUNTS_UNUSABLE,
                        first.source().of("student_group"),
                        "the student counts of " + year + " have these groups already, and are read",
                        first.dimension().words(),
                        "",
                        "Nothing to do: the rows of this file are left out.")));
        return groups;
    }

    private void district(List<GroupCount> counts) {
        SortedMap<EquityDimension, List<GroupCount>> rows = new TreeMap<>();
        counts.forEach(
                c -> rows.computeIfAbsent(c.dimension(), d -> new ArrayList<>()).add(c));
        rows.values().forEach(this::add);
        type(rows.values().stream().flatMap(List::stream).toList());
    }

    public List<DistrictTally> tallies() {
        return List.copyOf(tallies.values());
    }

    /** The type of each district that the rows name one of. */
    public Map<DistrictCode, String> types() {
        return Map.copyOf(types);
    }

    public List<Issue> issues() {
        return List.copyOf(issues);
    }

    /** Rows of one district and dimension. */
    private void add(List<GroupCount> rows) {
        GroupCount first = rows.get(0);
        DistrictTally tally = tallies.get(first.district());
        if (tally == null) {
            refuse(first, "there are no student counts of the district", "", "student counts of the same school year");
            return;
        }
        SortedMap<EquityGroup, Map<EquityStudents, Optional<Long>>> groups = new TreeMap<>();
        for (GroupCount row : rows) {
            Optional<EquityGroup> group = group(row);
            if (group.isEmpty()) {
                refuse(row, "the group is not known", row.dimension() + " " + row.group(), ALLOWED);
                return;
            }
            if (groups.put(group.get(), figures(row)) != null) {
                refuse(row, "the group is given twice", row.dimension() + " " + row.group(), "each group once");
                return;
            }
        }
        if (tally.has(first.dimension())) {
            saidTwice.putIfAbsent(first.dimension(), first);
        } else if (addsUp(tally, groups, first)) {
            tallies.put(first.district(), tally.with(groups));
        }
    }

    private static Optional<EquityGroup> group(GroupCount row) {
        if (!GIVEN.contains(row.dimension())) {
            return Optional.empty();
        }
        return row.dimension() == EquityDimension.DISABILITY
                ? Optional.of(EquityGroup.ofDisability(row.group()))
                : EquityGroup.named(row.dimension()).stream()
                        .filter(g -> g.code().equals(row.group()))
                        .findFirst();
    }

    private static Map<EquityStudents, Optional<Long>> figures(GroupCount row) {
        Map<EquityStudents, Optional<Long>> counts = new EnumMap<>(EquityStudents.class);
        if (row.dimension().isOfEverybody()) {
            put(counts, EquityStudents.ENROLLED, row.figures().enrolled());
        }
        put(counts, EquityStudents.DISABLED, row.figures().withDisability());
        put(counts, EquityStudents.SCHOOL_AGE, row.figures().schoolAge());
        put(counts, EquityStudents.INSIDE_80, row.figures().inside80());
        put(counts, EquityStudents.INSIDE_40_TO_79, row.figures().inside40To79());
        row.figures()
                .inside80()
                .ifPresent(most -> put(
                        counts,
                        EquityStudents.INSIDE_40_OR_MORE,
                        row.figures().inside40To79().map(half -> most + half)));
        put(counts, EquityStudents.INSIDE_UNDER_40, row.figures().insideUnder40());
        put(counts, EquityStudents.SEPARATE_SETTING, row.figures().separateSetting());
        return counts;
    }

    private static void put(
            Map<EquityStudents, Optional<Long>> counts, EquityStudents students, Optional<Integer> count) {
        count.ifPresent(n -> counts.put(students, Optional.of(n.longValue())));
    }

    private boolean addsUp(
            DistrictTally tally, Map<EquityGroup, Map<EquityStudents, Optional<Long>>> groups, GroupCount first) {
        Optional<Long> all = tally.count(EquityGroup.ALL, EquityStudents.DISABLED);
        if (all.isEmpty()) {
            return false;
        }
        List<Optional<Long>> parts = groups.values().stream()
                .map(counts -> Objects.requireNonNullElse(counts.get(EquityStudents.DISABLED), Optional.<Long>empty()))
                .toList();
        long sum = parts.stream().mapToLong(p -> p.orElse(0L)).sum();
        boolean whole = parts.stream().allMatch(Optional::isPresent);
        if (whole && sum == all.get()) {
            return true;
        }
        refuse(
                first,
                whole
                        ? "the groups do not add up to the students with disabilities of the district"
                        : "a group has no count of students with disabilities",
                whole ? sum + " by " + first.dimension().words() + ", and " + all.get() + " in the student counts" : "",
                "with_disability of every group of the dimension");
        return false;
    }

    private void type(List<GroupCount> rows) {
        Set<String> named = rows.stream()
                .map(GroupCount::districtType)
                .filter(type -> !type.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        if (named.size() == 1) {
            types.put(rows.get(0).district(), named.iterator().next());
        } else if (named.size() > 1) {
            refuse(rows.get(0), "the district has two types", String.join(", ", named), "one type for each district");
        }
    }

    private void refuse(GroupCount row, String wrong, String found, String allowed) {
        issues.add(Issue.of(
                        IssueCode.GROUP_COUNTS_UNUSABLE,
                        row.source().of("student_group"),
                        wrong,
                        found,
                        allowed,
                        "Correct the rows; until then equity over the State is without the district by "
                                + row.dimension().words() + " in " + row.schoolYear() + ".")
                .inDistrict(row.district().digits()));
    }
}

package org.determinations.disproportionality;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.determinations.model.DistrictCode;
import org.determinations.model.secondary.CountCell;
import org.determinations.model.secondary.CountLine;
import org.determinations.model.secondary.CountPlace;
import org.determinations.model.secondary.CountTable;
import org.determinations.model.secondary.KnownMargin;
import org.determinations.model.secondary.MeasureKey;
import org.determinations.model.secondary.MeasureKind;
import org.determinations.model.secondary.MeasureMark;
import org.determinations.model.secondary.MeasureResult;
import org.determinations.model.secondary.MeasureSubject;
import org.determinations.model.student.IncomeGroup;
import org.determinations.model.student.RaceEthnicity;

/**
 * The counts of a public table of districts before suppression, with every sum that holds between them: enrolled students, students
 * with disabilities, and each kind of separation, by income and by race. What the table does not print but a reader can find by
 * subtraction is in it as unprinted cells. A kind of count that is refused, contradicts itself or is not in the input is left out.
 */
public final class PublicCounts {
    /** What the students are called whom none of the groups has. */
    private static final SortedMap<String, List<PublicGroup>> UNKNOWN =
            new TreeMap<>(Map.of("UNKNOWN_RACE", PublicGroup.RACES, "UNKNOWN_INCOME", PublicGroup.INCOMES));

    private static final int UNPRINTED = PublicGroup.all().size();
    private static final Optional<Long> NOBODY = Optional.of(0L);

    private final CountBook book;
    private final MeasureCounts counts;
    private final Set<KnownMargin> elsewhere;
    private final List<CountCell> cells = new ArrayList<>();
    private final List<CountLine> lines = new ArrayList<>();

    /** The kinds of count, in the order printed. */
    private enum Universe {
        ENROLLED,
        DISABLED,
        SCHOOL_AGE,
        SEPARATE,
        SEPARATE_SCHOOL
    }

    private PublicCounts(CountBook book, Set<KnownMargin> elsewhere) {
        this.book = book;
        this.elsewhere = elsewhere;
        this.counts = new MeasureCounts(book);
    }

    /**
     * The table of those districts in the book's school year; districts in any order.
     *
     * @param elsewhere what others publish of every district
     */
    public static CountTable table(CountBook book, List<DistrictCode> districts, Set<KnownMargin> elsewhere) {
        PublicCounts table = new PublicCounts(book, elsewhere);
        districts.stream().filter(book::has).forEach(table::add);
        return new CountTable(table.cells, table.lines);
    }

    /**
     * The cells that tell everything a measure tells; empty for a measure whose counts the table does not print. Both groups of the
     * district are in it whatever the ratio was taken against, because the method tells of the comparison group's size. Where the
     * comparison group of a race is not simply everyone else, or nothing was judged, every race is in it.
     */
    public static List<String> cellsOf(MeasureResult result) {
        MeasureKey key = result.key();
        boolean printed = key.kind().shape() == MeasureKind.Shape.PLAIN
                && key.sliceCode().isEmpty()
                && (key.race() == RaceEthnicity.ALL || key.income() == IncomeGroup.ALL);
        if (!printed) {
            return List.of();
        }
        Universe above = switch (key.kind().outcome()) {
            case IDENTIFIED -> Universe.DISABLED;
            case SUBSTANTIALLY_SEPARATE -> Universe.SEPARATE;
            case SEPARATE_SCHOOL -> Universe.SEPARATE_SCHOOL;
        };
        Universe below = above == Universe.DISABLED ? Universe.ENROLLED : Universe.SCHOOL_AGE;
        return groupsOf(result).stream()
                .flatMap(g -> Stream.of(id(result.subject(), above, g), id(result.subject(), below, g)))
                .toList();
    }

    /** The focal group first. */
    private static List<PublicGroup> groupsOf(MeasureResult result) {
        PublicGroup focal = new PublicGroup(result.key().race(), result.key().income());
        if (focal.race() == RaceEthnicity.ALL) {
            return List.of(focal, PublicGroup.INCOMES.get(1));
        }
        boolean everyoneElse = result.figures().isPresent() && !result.marks().contains(MeasureMark.UNKNOWN_GROUP);
        return Stream.concat(
                        Stream.of(focal, PublicGroup.ALL),
                        PublicGroup.RACES.stream().filter(g -> !everyoneElse && !g.equals(focal)))
                .toList();
    }

    private static String id(MeasureSubject subject, Universe universe, PublicGroup group) {
        return new CountPlace(subject, universe.name(), group.code()).id();
    }

    private void add(DistrictCode district) {
        MeasureSubject subject = new MeasureSubject(district, book.schoolYear());
        CountChecks checks = CountChecks.of(book, district);
        Map<Universe, Map<String, Counted>> found = new TreeMap<>();
        for (Universe universe : Universe.values()) {
            if (checks.refuses(refusals(universe))) {
                continue;
            }
            Map<String, Counted> byGroup = new TreeMap<>();
            PublicGroup.all().forEach(g -> byGroup.put(g.code(), count(district, universe, g)));
            if (byGroup.values().stream().allMatch(c -> c.present() || c.state() == Counted.State.SUPPRESSED)
                    && rest(byGroup, PublicGroup.RACES).orElse(0L) >= 0
                    && rest(byGroup, PublicGroup.INCOMES).orElse(0L) >= 0) {
                found.put(universe, byGroup);
            }
        }
        found.forEach((universe, byGroup) -> rows(subject, universe, byGroup));
        within(subject, found, Universe.ENROLLED, List.of(Universe.DISABLED));
        within(subject, found, Universe.DISABLED, List.of(Universe.SCHOOL_AGE));
        within(subject, found, Universe.SCHOOL_AGE, List.of(Universe.SEPARATE, Universe.SEPARATE_SCHOOL));
    }

    private static Set<CountChecks.Refused> refusals(Universe universe) {
        return switch (universe) {
            case ENROLLED ->
                EnumSet.of(
                        CountChecks.Refused.WITHIN,
                        CountChecks.Refused.ENROLLED_RACE,
                        CountChecks.Refused.ENROLLED_INCOME);
            case DISABLED ->
                EnumSet.of(
                        CountChecks.Refused.WITHIN,
                        CountChecks.Refused.DISABLED_RACE,
                        CountChecks.Refused.DISABLED_INCOME);
            case SCHOOL_AGE, SEPARATE, SEPARATE_SCHOOL ->
                EnumSet.of(
                        CountChecks.Refused.WITHIN,
                        CountChecks.Refused.DISABLED_RACE,
                        CountChecks.Refused.DISABLED_INCOME,
                        CountChecks.Refused.PLACEMENTS);
        };
    }

    private Counted count(DistrictCode district, Universe universe, PublicGroup group) {
        MeasureKind kind = switch (universe) {
            case ENROLLED, DISABLED -> MeasureKind.A1;
            case SCHOOL_AGE, SEPARATE -> MeasureKind.B1_LI;
            case SEPARATE_SCHOOL -> MeasureKind.B2_LI;
        };
        MeasureCounts.Group both = counts.group(district, MeasureKey.lowIncome(kind), group.race(), group.income());
        return universe == Universe.ENROLLED || universe == Universe.SCHOOL_AGE ? both.students() : both.outcome();
    }

    /** The total less the groups; empty when one of them is withheld. */
    private static Optional<Long> rest(Map<String, Counted> byGroup, List<PublicGroup> groups) {
        Counted all = byGroup.getOrDefault(PublicGroup.ALL.code(), Counted.of(0));
        long sum = 0;
        for (PublicGroup group : groups) {
            Counted count = byGroup.getOrDefault(group.code(), Counted.of(0));
            if (!count.present()) {
                return Optional.empty();
            }
            sum += count.students();
        }
        return all.present() ? Optional.of(all.students() - sum) : Optional.empty();
    }

    private void rows(MeasureSubject subject, Universe universe, Map<String, Counted> byGroup) {
        List<PublicGroup> order = PublicGroup.all();
        for (PublicGroup group : order) {
            Counted count = byGroup.getOrDefault(group.code(), Counted.of(0));
            CountPlace place = new CountPlace(subject, universe.name(), group.code());
            CountCell cell = CountCell.printed(place, order.indexOf(group), known(count));
            cells.add(universe == Universe.ENROLLED && knownElsewhere(group) ? cell.alsoElsewhere() : cell);
        }
        UNKNOWN.forEach((code, groups) -> line(subject, universe, groups, code, rest(byGroup, groups)));
    }

    /** The total is the sum of either margin. */
    private boolean knownElsewhere(PublicGroup group) {
        boolean byRace = elsewhere.contains(KnownMargin.ENROLLMENT_BY_RACE);
        boolean byIncome = elsewhere.contains(KnownMargin.ENROLLMENT_BY_INCOME);
        if (group.equals(PublicGroup.ALL)) {
            return byRace || byIncome;
        }
        return group.race() == RaceEthnicity.ALL ? byIncome : byRace;
    }

    private void line(
            MeasureSubject subject, Universe universe, List<PublicGroup> groups, String restCode, Optional<Long> rest) {
        List<String> parts = new ArrayList<>(
                groups.stream().map(g -> id(subject, universe, g)).toList());
        if (rest.isEmpty() || rest.get() > 0) {
            parts.add(added(CountCell.unprinted(unknownId(subject, universe, restCode), UNPRINTED, rest)));
        }
        lines.add(CountLine.of(id(subject, universe, PublicGroup.ALL), parts));
    }

    /** Each group's students of one kind, and those among them of narrower kinds; the others are found by subtraction. */
    private void within(
            MeasureSubject subject, Map<Universe, Map<String, Counted>> found, Universe wide, List<Universe> narrow) {
        if (!found.containsKey(wide) || !found.keySet().containsAll(narrow)) {
            return;
        }
        boolean tells = wide != Universe.DISABLED;
        boolean others = tells
                || PublicGroup.all().stream()
                        .anyMatch(g -> others(found, wide, narrow, g).orElse(1L) != 0);
        for (PublicGroup group : PublicGroup.all()) {
            List<String> parts = new ArrayList<>();
            narrow.forEach(universe -> parts.add(id(subject, universe, group)));
            Optional<Long> rest = others(found, wide, narrow, group);
            if (rest.filter(r -> r < 0).isEmpty()) {
                if (others) {
                    parts.add(others(id(subject, wide, group), rest));
                }
                lines.add(new CountLine(id(subject, wide, group), parts, tells));
            }
        }
        for (String code : elsewhere.isEmpty() ? List.<String>of() : UNKNOWN.keySet()) {
            withinUnknown(subject, found, wide, narrow, code, others);
        }
    }

    /** The same of the students whom no group has: where others publish enrollment, a reader knows how many they are. */
    private void withinUnknown(
            MeasureSubject subject,
            Map<Universe, Map<String, Counted>> found,
            Universe wide,
            List<Universe> narrow,
            String code,
            boolean others) {
        Optional<Long> rest = unknown(found, wide, code);
        if (rest.equals(NOBODY)) {
            return;
        }
        List<String> parts = new ArrayList<>();
        for (Universe universe : narrow) {
            Optional<Long> part = unknown(found, universe, code);
            rest = rest.flatMap(r -> part.map(p -> r - p));
            if (!part.equals(NOBODY)) {
                parts.add(unknownId(subject, universe, code));
            }
        }
        if (!parts.isEmpty() && rest.filter(r -> r < 0).isEmpty()) {
            if (others) {
                parts.add(others(unknownId(subject, wide, code), rest));
            }
            lines.add(CountLine.of(unknownId(subject, wide, code), parts));
        }
    }

    private static Optional<Long> unknown(Map<Universe, Map<String, Counted>> found, Universe universe, String code) {
        return rest(found.getOrDefault(universe, Map.of()), UNKNOWN.getOrDefault(code, List.of()));
    }

    private static String unknownId(MeasureSubject subject, Universe universe, String code) {
        return id(subject, universe, PublicGroup.ALL) + "|" + code;
    }

    private static Optional<Long> others(
            Map<Universe, Map<String, Counted>> found, Universe wide, List<Universe> narrow, PublicGroup group) {
        Optional<Long> rest = value(found, wide, group);
        for (Universe universe : narrow) {
            Optional<Long> part = value(found, universe, group);
            rest = rest.flatMap(r -> part.map(p -> r - p));
        }
        return rest;
    }

    private static Optional<Long> value(
            Map<Universe, Map<String, Counted>> found, Universe universe, PublicGroup group) {
        return known(found.getOrDefault(universe, Map.of())
                .getOrDefault(group.code(), Counted.without(Counted.State.NOT_IN_INPUT)));
    }

    private static Optional<Long> known(Counted count) {
        return count.present() ? Optional.of(count.students()) : Optional.empty();
    }

    private String others(String id, Optional<Long> count) {
        return added(CountCell.remainder(id + "|OTHERS", UNPRINTED, count));
    }

    private String added(CountCell cell) {
        cells.add(cell);
        return cell.id();
    }
}

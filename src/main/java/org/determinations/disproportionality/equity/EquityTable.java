package org.determinations.disproportionality.equity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.model.DistrictCode;
import org.determinations.model.equity.EquityArea;
import org.determinations.model.equity.EquityGroup;
import org.determinations.model.equity.EquityPlace;
import org.determinations.model.equity.EquityStudents;
import org.determinations.model.secondary.CountCell;
import org.determinations.model.secondary.CountLine;
import org.determinations.model.secondary.CountPlace;
import org.determinations.model.secondary.CountTable;
import org.determinations.model.secondary.KnownMargin;
import org.determinations.model.secondary.MeasureSubject;
import org.determinations.model.student.EquityDimension;

/**
 * All counts over many districts that are to be published, together with the table of districts that is published with them, and
 * every sum that holds between them: over groups, over kinds of students, over the parts of the State, and over the districts that
 * the other table prints. What nobody prints and a reader can find by subtraction is in it as unprinted cells.
 */
public final class EquityTable {
    private static final int UNPRINTED = 1 << 20;
    private static final List<EquityDimension> OF_DISTRICTS =
            List.of(EquityDimension.ALL, EquityDimension.RACE, EquityDimension.INCOME);

    /** What the table of districts calls the students of whom it prints counts. */
    private static final Map<EquityStudents, String> PRINTED_OF_DISTRICTS = Map.of(
            EquityStudents.ENROLLED, "ENROLLED",
            EquityStudents.DISABLED, "DISABLED",
            EquityStudents.SCHOOL_AGE, "SCHOOL_AGE",
            EquityStudents.INSIDE_UNDER_40, "SEPARATE",
            EquityStudents.SEPARATE_SETTING, "SEPARATE_SCHOOL");

    private final Map<String, CountCell> ofDistricts;
    private final Set<KnownMargin> elsewhere;
    private final Predicate<EquityPlace> told;
    private final List<CountCell> cells = new ArrayList<>();
    private final List<CountLine> lines = new ArrayList<>();

    private EquityTable(CountTable districts, Predicate<EquityPlace> told, Set<KnownMargin> elsewhere) {
        this.told = told;
        this.elsewhere = elsewhere;
        this.ofDistricts = districts.cells().stream().collect(Collectors.toMap(CountCell::id, c -> c));
    }

    /**
     * The table.
     *
     * @param books one a school year
     * @param told the places whose counts are in it
     * @param districts the table that is published with it
     * @param known ids of counts that every reader has, of whichever table
     * @param elsewhere what others publish of every district
     */
    public static CountTable of(
            List<EquityBook> books,
            Predicate<EquityPlace> told,
            CountTable districts,
            Set<String> known,
            Set<KnownMargin> elsewhere) {
        EquityTable table = new EquityTable(districts, told, elsewhere);
        books.forEach(table::add);
        return districts.and(table.cells, table.lines).beforeReaderOf(known);
    }

    private void add(EquityBook book) {
        List<EquityPlace> places = book.counts().keySet().stream().filter(told).toList();
        for (EquityPlace place : places) {
            CountCell cell = CountCell.of(place.id(), cells.size(), count(book, place));
            cells.add(isKnownElsewhere(place) ? cell.alsoElsewhere() : cell);
        }
        for (EquityArea area : book.areas()) {
            book.dimensions().forEach(dimension -> groups(book, area, dimension));
            book.dimensions()
                    .forEach(dimension -> book.groups(dimension)
                            .forEach(group ->
                                    within(book, new EquityPlace(book.year(), area, group, EquityStudents.ENROLLED))));
        }
        places.stream().filter(place -> place.area().equals(EquityArea.STATE)).forEach(place -> areas(book, place));
        places.forEach(place -> districts(book, place));
    }

    /** Everybody is the sum of the groups of each dimension, and of those whose group nobody knows. */
    private void groups(EquityBook book, EquityArea area, EquityDimension dimension) {
        if (dimension == EquityDimension.ALL) {
            return;
        }
        for (EquityStudents students : book.students(dimension)) {
            EquityPlace all = new EquityPlace(book.year(), area, EquityGroup.ALL, students);
            List<EquityPlace> groups =
                    book.groups(dimension).stream().map(all::with).toList();
            if (told.test(all) && groups.stream().allMatch(told)) {
                List<String> parts =
                        new ArrayList<>(groups.stream().map(EquityPlace::id).toList());
                long rest = count(book, all)
                        - groups.stream().mapToLong(g -> count(book, g)).sum();
                if (rest > 0) {
                    parts.add(unprinted(all.id() + "|UNKNOWN " + dimension, rest));
                }
                lines.add(CountLine.of(all.id(), parts));
            }
        }
    }

    /** Students with a disability among those enrolled, those of school age among them, and where those are taught. */
    private void within(EquityBook book, EquityPlace place) {
        List<EquityStudents> placements = book.students(place.group().dimension()).stream()
                .filter(EquityStudents::isPlacement)
                .toList();
        within(book, place, EquityStudents.ENROLLED, List.of(EquityStudents.DISABLED), true);
        within(book, place, EquityStudents.DISABLED, List.of(EquityStudents.SCHOOL_AGE), false);
        within(book, place, EquityStudents.SCHOOL_AGE, placements, true);
    }

    private void within(
            EquityBook book, EquityPlace place, EquityStudents whole, List<EquityStudents> narrow, boolean tells) {
        boolean isTold = Stream.concat(Stream.of(whole), narrow.stream())
                .allMatch(s -> book.students(place.group().dimension()).contains(s) && told.test(place.with(s)));
        if (narrow.isEmpty() || !isTold) {
            return;
        }
        List<String> parts = new ArrayList<>();
        long rest = count(book, place.with(whole));
        for (EquityStudents part : narrow) {
            parts.add(place.with(part).id());
            rest -= count(book, place.with(part));
        }
        if (tells || rest > 0) {
            CountCell others = CountCell.remainder(place.with(whole).id() + "|OTHERS", UNPRINTED, Optional.of(rest));
            cells.add(others);
            parts.add(others.id());
        }
        lines.add(new CountLine(place.with(whole).id(), parts, tells));
    }

    /** The State is the sum of its sizes, and of its types with the districts of none. */
    private void areas(EquityBook book, EquityPlace state) {
        for (EquityArea.Kind kind : List.of(EquityArea.Kind.SIZE, EquityArea.Kind.TYPE)) {
            List<EquityPlace> parts = book.areas().stream()
                    .filter(area -> area.kind() == kind)
                    .map(area -> new EquityPlace(state.year(), area, state.group(), state.students()))
                    .filter(told)
                    .toList();
            if (!parts.isEmpty()) {
                List<String> ids =
                        new ArrayList<>(parts.stream().map(EquityPlace::id).toList());
                long rest = count(book, state)
                        - parts.stream().mapToLong(p -> count(book, p)).sum();
                if (rest > 0) {
                    ids.add(unprinted(state.id() + "|NO " + kind, rest));
                }
                lines.add(CountLine.of(state.id(), ids));
            }
        }
    }

    /** Each part of the State is the sum of the districts whose counts the other table prints, and of all others. */
    private void districts(EquityBook book, EquityPlace place) {
        String students = PRINTED_OF_DISTRICTS.getOrDefault(place.students(), "");
        if (students.isEmpty() || !OF_DISTRICTS.contains(place.group().dimension())) {
            return;
        }
        List<String> parts = new ArrayList<>();
        long rest = count(book, place);
        for (DistrictCode district : book.districts(place.area(), place.group().dimension())) {
            Optional<CountCell> printed = printed(book, district, students, place.group());
            if (printed.isPresent()) {
                parts.add(printed.get().id());
                rest -= printed.get().count().orElse(0L);
            }
        }
        if (parts.isEmpty() || rest < 0) {
            return;
        }
        boolean others = parts.size() < book.districts(place) || rest > 0;
        if (others) {
            CountCell cell = CountCell.unprinted(place.id() + "|OTHER DISTRICTS", UNPRINTED, rest);
            cells.add(isKnownElsewhere(place) ? cell.alsoElsewhere() : cell);
            parts.add(cell.id());
        }
        lines.add(CountLine.of(place.id(), parts));
    }

    private Optional<CountCell> printed(EquityBook book, DistrictCode district, String students, EquityGroup group) {
        String id = new CountPlace(new MeasureSubject(district, book.year()), students, group.code()).id();
        return Optional.ofNullable(ofDistricts.get(id))
                .filter(cell -> cell.count().isPresent());
    }

    private boolean isKnownElsewhere(EquityPlace place) {
        boolean byRace = elsewhere.contains(KnownMargin.ENROLLMENT_BY_RACE);
        boolean byIncome = elsewhere.contains(KnownMargin.ENROLLMENT_BY_INCOME);
        return place.students() == EquityStudents.ENROLLED
                && switch (place.group().dimension()) {
                    case ALL -> byRace || byIncome;
                    case RACE -> byRace;
                    case INCOME -> byIncome;
                    case DISABILITY, ENGLISH_LEARNER, SEX -> false;
                };
    }

    private static long count(EquityBook book, EquityPlace place) {
        return Objects.requireNonNullElse(book.counts().get(place), 0L);
    }

    private String unprinted(String id, long count) {
        cells.add(CountCell.unprinted(id, UNPRINTED, count));
        return id;
    }
}

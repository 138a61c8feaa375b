package org.determinations.disproportionality.packed;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.determinations.issue.SourceRef;
import org.determinations.model.DistrictCode;
import org.determinations.model.Reported;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.FactSource;
import org.determinations.model.fact.FieldColumns;
import org.determinations.model.fact.StudentCount;
import org.determinations.model.student.StudentCell;

/**
 * The student counts of a State in some six bytes each: what many of them share, their cell, file and columns, is kept once. They
 * come back district by district. Told of every count first, then asked, from then on by any thread.
 */
public final class PackedCounts {
    private static final Comparator<StudentCount> ORDER = Comparator.comparing(
                    (StudentCount c) -> c.source().row().file())
            .thenComparing(c -> c.source().row().row())
            .thenComparing((one, other) -> one.described().compareInRow(other));

    private final Map<Form, Integer> numbers = new HashMap<>();
    private final List<Form> forms = new ArrayList<>();
    private final SortedMap<SchoolYear, SortedMap<DistrictCode, PackedNumbers>> years = new TreeMap<>();

    /**
     * All of a count but its school year, district, row and students.
     *
     * @param absent what stands in place of the students; empty for a count that is there
     */
    private record Form(
            StudentCell cell,
            String placementCode,
            Optional<Reported<Integer>> absent,
            String file,
            FieldColumns columns) {

        static Form of(StudentCount count) {
            return new Form(
                    count.cell(),
                    count.placementCode(),
                    count.students().fold(n -> Optional.empty(), (why, text) -> Optional.of(count.students())),
                    count.source().row().file(),
                    count.source().columns());
        }

        StudentCount count(SchoolYear year, DistrictCode district, int row, int students) {
            return new StudentCount(
                    year,
                    district,
                    cell,
                    placementCode,
                    absent.orElseGet(() -> Reported.of(students)),
                    new FactSource(SourceRef.ofRow(file, row), columns));
        }
    }

    /** Those counts. */
    public static PackedCounts of(Collection<StudentCount> counts) {
        PackedCounts packed = new PackedCounts();
        counts.forEach(packed::add);
        return packed;
    }

    /** Adds a count. */
    public void add(StudentCount count) {
        Form form = Form.of(count);
        Integer known = numbers.putIfAbsent(form, forms.size());
        int number = known == null ? forms.size() : known;
        if (known == null) {
            forms.add(form);
        }
        PackedNumbers own = years.computeIfAbsent(count.schoolYear(), y -> new TreeMap<>())
                .computeIfAbsent(count.district(), d -> new PackedNumbers());
        own.add(number);
        own.add(count.source().row().row());
        count.students().value().ifPresent(own::add);
    }

    /** The school years that have a count, oldest first. */
    public Set<SchoolYear> years() {
        return Collections.unmodifiableSet(years.keySet());
    }

    /** The districts that have a count of a school year, by code. */
    public Set<DistrictCode> districts(SchoolYear year) {
        return Collections.unmodifiableSet(ofYear(year).keySet());
    }

    private SortedMap<DistrictCode, PackedNumbers> ofYear(SchoolYear year) {
        return years.getOrDefault(year, Collections.emptySortedMap());
    }

    /** The counts of one district and school year, in the order of file, row and cell. */
    public List<StudentCount> list(SchoolYear year, DistrictCode district) {
        List<StudentCount> counts = new ArrayList<>();
        Optional.ofNullable(ofYear(year).get(district)).ifPresent(own -> give(year, district, own, counts::add));
        counts.sort(ORDER);
        return counts;
    }

    /** Gives every count, by school year and district. */
    public void forEach(Consumer<StudentCount> taker) {
        years.forEach((year, districts) -> districts.forEach((district, own) -> give(year, district, own, taker)));
    }

    private void give(SchoolYear year, DistrictCode district, PackedNumbers own, Consumer<StudentCount> taker) {
        PackedNumbers.Reading reading = own.read();
        while (reading.hasNext()) {
            Form form = forms.get(reading.next());
            int row = reading.next();
            taker.accept(form.count(year, district, row, form.absent().isPresent() ? 0 : reading.next()));
        }
    }

    /**
     * Every cell that a count of a school year names.
     *
     * @param units whose counts are looked at
     * @param which of the counts are, by what they share: cell, placement code, columns and why there is none
     */
    public Set<StudentCell> cells(SchoolYear year, Predicate<DistrictCode> units, Predicate<StudentCount> which) {
        BitSet named = new BitSet();
        ofYear(year).forEach((district, own) -> {
            if (units.test(district)) {
                name(own, named);
            }
        });
        DistrictCode any = ofYear(year).isEmpty() ? null : ofYear(year).firstKey();
        Set<StudentCell> cells = new LinkedHashSet<>();
        named.stream()
                .mapToObj(forms::get)
                .filter(form -> any != null && which.test(form.count(year, any, 0, 0)))
                .forEach(form -> cells.add(form.cell()));
        return cells;
    }

    private void name(PackedNumbers own, BitSet named) {
        PackedNumbers.Reading reading = own.read();
        while (reading.hasNext()) {
            int form = reading.next();
            named.set(form);
            reading.next();
            if (forms.get(form).absent().isEmpty()) {
                reading.next();
            }
        }
    }
}

package org.determinations.disproportionality;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.determinations.disproportionality.packed.PackedCounts;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.StudentCount;
import org.determinations.model.student.StudentCell;

/**
 * The counts of one school year that a book is made of, district by district.
 *
 * @param units whose counts belong to the State
 * @param cells every cell that such a count names, whatever district it is of
 * @param which of the counts are taken
 * @param together whether codes of one placement are added up, and a rejected row stands for what it may have said
 */
record YearCounts(
        PackedCounts counts,
        SchoolYear year,
        Predicate<DistrictCode> units,
        Set<StudentCell> cells,
        Predicate<StudentCount> which,
        boolean together) {

    YearCounts {
        cells = Collections.unmodifiableSet(new LinkedHashSet<>(cells));
    }

    /** Those that are read, as an analysis reads them. */
    static YearCounts together(PackedCounts counts, SchoolYear year, Predicate<DistrictCode> units) {
        Predicate<StudentCount> read = count -> count.unreadableColumns().isEmpty();
        return new YearCounts(counts, year, units, counts.cells(year, units, read), read, true);
    }

    /** Some of them as they were given. */
    static YearCounts asGiven(
            PackedCounts counts, SchoolYear year, Predicate<DistrictCode> units, Predicate<StudentCount> which) {
        return new YearCounts(counts, year, units, counts.cells(year, units, which), which, false);
    }

    /** The units of the State that have a count in the input, by code; none where no count is taken. */
    List<DistrictCode> districts() {
        return cells.isEmpty()
                ? List.of()
                : counts.districts(year).stream().filter(units).toList();
    }

    /** The counts of one district, in the order of file, row and cell. */
    List<StudentCount> of(DistrictCode district) {
        List<StudentCount> taken = new ArrayList<>();
        List<StudentCount> rejected = new ArrayList<>();
        counts.list(year, district).forEach(count -> (which.test(count) ? taken : rejected).add(count));
        if (!together) {
            return taken;
        }
        List<StudentCount> merged = CodedCounts.merge(taken);
        return rejected.isEmpty() ? merged : UnreadableCounts.spread(merged, rejected, cells);
    }
}

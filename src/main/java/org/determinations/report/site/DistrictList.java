package org.determinations.report.site;

import java.util.Comparator;
import java.util.List;
import org.determinations.model.result.ShapeWords;

/**
 * Every district of the run, to be searched and filtered; without a script, a plain table.
 *
 * @param categories codes to filter by, mildest first
 * @param basis heading of what a category rests on
 * @param levels texts of it to filter by
 * @param notes words to filter by
 * @param entries by name
 */
record DistrictList(
        List<String> categories, String basis, List<String> levels, List<String> notes, List<DistrictEntry> entries) {

    DistrictList {
        categories = List.copyOf(categories);
        levels = List.copyOf(levels);
        notes = List.copyOf(notes);
        entries = List.copyOf(entries);
    }

    /** @param categories every code of the pack; those that nobody has are left out of the filter */
    static DistrictList of(List<String> categories, List<DistrictEntry> districts, ShapeWords shape) {
        List<DistrictEntry> entries = districts.stream()
                .sorted(Comparator.comparing(DistrictEntry::name).thenComparing(DistrictEntry::code))
                .toList();
        List<String> codes = java.util.stream.Stream.concat(
                        categories.stream(), java.util.stream.Stream.of(DistrictEntry.NO_CATEGORY))
                .filter(code -> entries.stream().anyMatch(e -> e.categoryCode().equals(code)))
                .toList();
        return new DistrictList(
                codes,
                shape.basisHeading(),
                DistrictEntry.bases(entries),
                entries.stream()
                        .flatMap(e -> e.notes().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                entries);
    }
}

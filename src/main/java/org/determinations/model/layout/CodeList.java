package org.determinations.model.layout;

import java.util.List;
import java.util.Optional;
import org.determinations.model.Confidence;
import org.determinations.model.SchoolYear;

/**
 * What the codes of one element of the student information system mean, by school year. One per element.
 *
 * @param element such as {@code DOE034}
 */
public record CodeList(String element, List<Entry> entries) {

    /**
     * One code in a span of school years.
     *
     * @param from first school year; empty when the span has no beginning
     * @param to last school year; empty when the code is still in use
     * @param group the product's own word for the code: a group of students, a placement or a grade span
     * @param meaning for people
     * @param confidence an assumed value was seen in no source
     */
    public record Entry(
            String code,
            Optional<SchoolYear> from,
            Optional<SchoolYear> to,
            String group,
            String meaning,
            Confidence confidence,
            String source) {

        boolean governs(SchoolYear schoolYear) {
            return from.map(f -> f.compareTo(schoolYear) <= 0).orElse(true)
                    && to.map(t -> t.compareTo(schoolYear) >= 0).orElse(true);
        }

        /** Whether some school year lies in both spans. */
        public boolean overlaps(Entry other) {
            return beginsByTheEndOf(other) && other.beginsByTheEndOf(this);
        }

        /** Whether the span has a school year at all. */
        public boolean hasYears() {
            return beginsByTheEndOf(this);
        }

        private boolean beginsByTheEndOf(Entry other) {
            return from.isEmpty() || other.to.isEmpty() || from.get().compareTo(other.to.get()) <= 0;
        }
    }

    public CodeList {
        entries = List.copyOf(entries);
    }

    /** The code as that school year has it; empty when the list of the year does not name it. */
    public Optional<Entry> find(String code, SchoolYear schoolYear) {
        return entries.stream()
                .filter(e -> e.code().equals(code) && e.governs(schoolYear))
                .findFirst();
    }

    /** The codes of a school year, in the order of the list. */
    public List<String> codes(SchoolYear schoolYear) {
        return entries.stream()
                .filter(e -> e.governs(schoolYear))
                .map(Entry::code)
                .toList();
    }
}

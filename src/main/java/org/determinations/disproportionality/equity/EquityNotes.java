package org.determinations.disproportionality.equity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.determinations.model.equity.EquityArea;
import org.determinations.model.equity.EquityStudents;
import org.determinations.model.student.EquityDimension;

/** What the counts cover and what they lack, in sentences that tell of no student. */
public final class EquityNotes {
    private final List<String> notes = new ArrayList<>();

    private EquityNotes() {}

    /** School years from the newest, then what their counts lack. */
    public static List<String> of(Collection<EquityBook> books) {
        EquityNotes notes = new EquityNotes();
        books.stream().sorted(Comparator.comparing(EquityBook::year).reversed()).forEach(notes::add);
        books.stream().max(Comparator.comparing(EquityBook::year)).ifPresent(notes::areas);
        return List.copyOf(notes.notes);
    }

    private void add(EquityBook book) {
        int counted = book.counted(EquityDimension.ALL);
        String year = book.year() + ": ";
        if (counted == 0) {
            notes.add(year
                    + "no district can be counted, as each of them has a count that is missing, withheld, unreadable or"
                    + " contradicts another.");
            return;
        }
        notes.add(year
                + (counted == book.districts()
                        ? districts(counted) + " counted, all that have student counts."
                        : String.format(
                                Locale.ROOT,
                                "%,d of %,d districts are counted; the others have a count that is missing, withheld, unreadable or"
                                        + " contradicts another, and are in no number here.",
                                counted,
                                book.districts())));
        for (EquityDimension dimension : EquityDimension.values()) {
            dimension(book, dimension, year);
        }
        if (book.students(EquityDimension.ALL).contains(EquityStudents.INSIDE_40_OR_MORE)) {
            notes.add(year
                    + "the input does not tell 80 percent of the day or more from 40 to 79 percent in every district, so"
                    + " that the two are one here.");
        }
        if (book.students(EquityDimension.ALL).stream().noneMatch(EquityStudents::isPlacement)) {
            notes.add(year + "the input has no placements.");
        }
    }

    /** The parts of the State are those of the newest school year. */
    private void areas(EquityBook newest) {
        if (newest.counted(EquityDimension.ALL) == 0) {
            return;
        }
        if (newest.areas().stream().noneMatch(a -> a.kind() == EquityArea.Kind.SIZE)) {
            notes.add(newest.year()
                    + ": the input does not count enrolled students, so that sizes of districts are left out.");
        }
        if (newest.areas().stream().noneMatch(a -> a.kind() == EquityArea.Kind.TYPE)) {
            notes.add(newest.year() + ": no input says of what type a district is, so that types are left out.");
        }
    }

    private void dimension(EquityBook book, EquityDimension dimension, String year) {
        int counted = book.counted(dimension);
        if (counted == 0) {
            notes.add(year + "the input has no counts by " + dimension.words() + ".");
        } else if (counted < book.counted(EquityDimension.ALL)) {
            String have =
                    counted == 1 ? "one district has" : String.format(Locale.ROOT, "only %,d districts have", counted);
            notes.add(year + have + " counts by " + dimension.words() + " that can be used.");
        }
    }

    private static String districts(int count) {
        return count == 1 ? "1 district is" : String.format(Locale.ROOT, "%,d districts are", count);
    }
}

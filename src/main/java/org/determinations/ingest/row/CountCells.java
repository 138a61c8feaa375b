package org.determinations.ingest.row;

import java.util.Optional;
import java.util.regex.Pattern;
import org.determinations.ingest.cell.Cells;
import org.determinations.ingest.cell.NumberCells;
import org.determinations.ingest.cell.Tokens;
import org.determinations.issue.IssueCode;
import org.determinations.model.Missing;
import org.determinations.model.Reported;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.StudentFields;
import org.determinations.model.jurisdiction.YearForm;
import org.determinations.model.layout.CodeElement;

/** The cells of a row of student counts that hold a number or free text. */
final class CountCells {
    private static final Pattern LEADING_ZERO = Pattern.compile("0[0-9]+");
    private static final String ALSO = "; " + Tokens.WORDS + ", which is never zero";

    private CountCells() {}

    /** The school year of a cell that must have one; empty, with an issue, when it has none or not a plausible one. */
    static Optional<SchoolYear> schoolYear(Cells cells, String field) {
        Optional<String> text = cells.needed(field);
        YearForm years = cells.context().years();
        Optional<SchoolYear> schoolYear = text.flatMap(years::parse);
        if (text.isPresent() && schoolYear.isEmpty()) {
            cells.issue(
                    IssueCode.NOT_A_SCHOOL_YEAR,
                    field,
                    "the cell holds no school year",
                    "a school year such as " + years.example(2011));
        }
        return schoolYear.flatMap(y -> cells.plausible(field, y));
    }

    /** Students, or why there is no count; empty, with an issue, when the cell holds neither. */
    static Optional<Reported<Integer>> students(Cells cells) {
        String text = cells.text(StudentFields.STUDENTS).strip();
        if (text.isEmpty()) {
            return Optional.of(Reported.absent(Missing.BLANK, ""));
        }
        Optional<Missing> missing = Tokens.missing(text);
        if (missing.isPresent()) {
            return Optional.of(Reported.absent(missing.get(), text));
        }
        if (LEADING_ZERO.matcher(text).matches()) {
            cells.issue(
                    IssueCode.NOT_A_NUMBER,
                    StudentFields.STUDENTS,
                    "students begins with a zero, as a code does and a number does not",
                    "a whole number without leading zeros" + ALSO);
            return Optional.empty();
        }
        return NumberCells.count(cells, StudentFields.STUDENTS, text, ", without sign, comma or point" + ALSO)
                .map(Reported::of);
    }

    /** Whether a name of the file's own can be kept. */
    static boolean fits(String name) {
        return name.length() <= CodeElement.LONGEST_NAME;
    }

    /** A name of the file's own as it stands in the cell; empty text for a total over it. */
    static String nameOf(Cells cells, String field) {
        String text = cells.text(field).strip();
        return CountSpelling.isTotal(text) ? "" : text;
    }

    /** The same; empty, with an issue, when it is longer than any name. */
    static Optional<String> name(Cells cells, String field) {
        String text = nameOf(cells, field);
        if (fits(text)) {
            return Optional.of(text);
        }
        cells.issue(
                IssueCode.OUT_OF_RANGE,
                field,
                field + " is longer than any name",
                "at most " + CodeElement.LONGEST_NAME + " characters; ALL, Total or blank for a total");
        return Optional.empty();
    }
}

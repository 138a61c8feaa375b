package org.determinations.ingest.row;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.determinations.ingest.cell.Cells;
import org.determinations.ingest.cell.Tokens;
import org.determinations.issue.IssueCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.FileFields;
import org.determinations.model.fact.ReviewedYear;

/** The cell that says which school year a value describes. It does not always hold a year. */
final class ReviewedYearCell {
    private static final Pattern SURVEY = Pattern.compile("Spring ((?:19|20|21)[0-9]{2})");
    private static final String EVERY = "All Indicators";
    private static final int SHORTEST_CUT = 5;

    private ReviewedYearCell() {}

    /** A spring belongs to the school year that ends with it; {@code NA}, however spelled, and a blank give no year. */
    static ReviewedYear read(Cells cells) {
        String text = cells.text(FileFields.REVIEWED_SCHOOL_YEAR);
        if (text.isBlank()) {
            return ReviewedYear.none();
        }
        if (Tokens.code(text).filter(Tokens.NOT_APPLICABLE::equals).isPresent()) {
            return new ReviewedYear(Optional.empty(), false, text);
        }
        if (text.length() >= SHORTEST_CUT && EVERY.startsWith(text)) {
            cells.issue(
                    IssueCode.EVERY_YEAR,
                    FileFields.REVIEWED_SCHOOL_YEAR,
                    "the year column says that every indicator is reported every year",
                    "",
                    "Nothing to do: the value is read as one of every year.");
            return new ReviewedYear(Optional.empty(), true, text);
        }
        Optional<SchoolYear> schoolYear = cells.context().years().parse(text).or(() -> ofSurvey(text));
        if (schoolYear.isEmpty()) {
            cells.issue(
                    IssueCode.NOT_A_SCHOOL_YEAR,
                    FileFields.REVIEWED_SCHOOL_YEAR,
                    "the text is not a school year",
                    "a school year such as " + cells.context().years().example(2011)
                            + ", a survey such as Spring 2012, All Indicators, NA, or blank");
        }
        return new ReviewedYear(
                schoolYear.flatMap(y -> cells.plausible(FileFields.REVIEWED_SCHOOL_YEAR, y)), false, text);
    }

    private static Optional<SchoolYear> ofSurvey(String text) {
        Matcher survey = SURVEY.matcher(text);
        return survey.matches()
                ? Optional.of(new SchoolYear(Integer.parseInt(survey.group(1))).previous())
                : Optional.empty();
    }
}

package org.determinations.ingest.row;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.determinations.ingest.cell.Cells;
import org.determinations.ingest.cell.DistrictCells;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.model.Answer;
import org.determinations.model.DateSpan;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.review.Pseudonyms;
import org.determinations.model.review.ReviewFields;
import org.determinations.model.review.ReviewRound;
import org.determinations.model.review.ReviewedRecord;

/**
 * Cells of quality reviews. What stands in a cell that is refused is never repeated, whatever the contract says of the column: it
 * may be about a child.
 */
record ReviewCells(Cells cells) {
    private static final String NOT_REPEATED = "(not repeated)";
    private static final String CORRECT = "Correct the cell and import the file again.";
    private static final int FIRST_MONTH = 7;

    /** District, round and number of the record; empty, with issues, when one of them cannot be read. */
    Optional<ReviewedRecord> record() {
        Optional<DistrictCode> district = DistrictCells.code(cells);
        Optional<ReviewRound> round = round();
        Optional<String> number = recordNumber(ReviewFields.RECORD_REF);
        return district.isPresent() && round.isPresent() && number.isPresent()
                ? Optional.of(new ReviewedRecord(district.get(), round.get(), number.get()))
                : Optional.empty();
    }

    private Optional<ReviewRound> round() {
        Optional<SchoolYear> schoolYear = SchoolYear.parse(cells.text(ReviewFields.SCHOOL_YEAR));
        if (schoolYear.isEmpty()) {
            refuse(
                    ReviewFields.SCHOOL_YEAR,
                    "the school year of the round cannot be read",
                    "a school year such as 2012-13");
        }
        Optional<String> number = answer(ReviewFields.ROUND, Optional::of);
        return schoolYear
                .flatMap(of -> cells.plausible(ReviewFields.SCHOOL_YEAR, of))
                .flatMap(of -> number.flatMap(text -> ReviewRound.parse(of, text)));
    }

    /** The pseudonym of a record. */
    Optional<String> recordNumber(String field) {
        return pseudonym(field, Pseudonyms::isRecord, Pseudonyms.RECORD_FORM);
    }

    /** The pseudonym of a reader. */
    Optional<String> readerNumber() {
        return pseudonym(ReviewFields.REVIEWER_REF, Pseudonyms::isReader, Pseudonyms.READER_FORM);
    }

    private Optional<String> pseudonym(String field, Predicate<String> has, String form) {
        String text = cells.text(field);
        if (has.test(text)) {
            return Optional.of(text);
        }
        issue(
                IssueCode.PSEUDONYM_REFUSED,
                field,
                text.isBlank() ? field + " is blank" : field + " is no number that the district made for this review",
                form + "; never a name, initials, a birth date or a number of a student");
        return Optional.empty();
    }

    boolean isBlank(String field) {
        return cells.text(field).isBlank();
    }

    /** One of the words of the field; empty, with an issue, for any other text and for a blank. */
    <A> Optional<A> answer(String field, Function<String, Optional<A>> find) {
        String text = cells.text(field);
        Optional<A> answer = ReviewFields.words(field).contains(text) ? find.apply(text) : Optional.empty();
        if (answer.isEmpty()) {
            refuse(
                    field,
                    text.isBlank() ? field + " is blank" : field + " is none of what it may be",
                    String.join(", ", ReviewFields.words(field)));
        }
        return answer;
    }

    /** A day of the round's school year, July to June: so it is no birth date. */
    Optional<LocalDate> reviewedOn(SchoolYear schoolYear) {
        LocalDate first = LocalDate.of(schoolYear.firstYear(), FIRST_MONTH, 1);
        LocalDate last = first.plusYears(1).minusDays(1);
        Optional<LocalDate> day = DateSpan.parse(cells.text(ReviewFields.REVIEWED_ON))
                .filter(of -> !of.isBefore(first) && !of.isAfter(last));
        if (day.isEmpty()) {
            refuse(
                    ReviewFields.REVIEWED_ON,
                    "the day on which the record was read is no day of the round's school year",
                    "year-month-day from " + first + " to " + last);
        }
        return day;
    }

    /** Yes or no; not stated for a blank, and, with an issue, for any other text. */
    Answer yesNo(String field) {
        return switch (cells.text(field)) {
            case "Yes" -> Answer.YES;
            case "No" -> Answer.NO;
            case "" -> Answer.NOT_STATED;
            default -> {
                refuse(field, field + " is neither yes nor no", "Yes, No, or blank");
                yield Answer.NOT_STATED;
            }
        };
    }

    /** The number that a random draw started from. */
    Optional<Integer> seed() {
        String text = cells.text(ReviewFields.SEED);
        if (text.matches("[0-9]{1,9}")) {
            return Optional.of(Integer.parseInt(text));
        }
        refuse(ReviewFields.SEED, "the seed is not a whole number", "a whole number of at most nine digits");
        return Optional.empty();
    }

    void refuse(String field, String wrong, String allowed) {
        issue(IssueCode.REVIEW_ANSWER_REFUSED, field, wrong, allowed);
    }

    void contradicts(String field, String wrong, String allowed) {
        issue(IssueCode.REVIEW_ROW_CONTRADICTS, field, wrong, allowed);
    }

    private void issue(IssueCode code, String field, String wrong, String allowed) {
        cells.issues()
                .add(Issue.of(code, cells.at(field), wrong, isBlank(field) ? "" : NOT_REPEATED, allowed, CORRECT));
    }
}

package org.determinations.ingest.cell;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Quote;
import org.determinations.issue.Severity;
import org.determinations.issue.SourceRef;
import org.determinations.model.Answer;
import org.determinations.model.DateSpan;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.FactSource;

/** The cells of one row by field of ours. A cell that cannot be read leaves an issue and no value. */
public final class Cells {
    static final String CORRECT = "Correct the cell and submit the file again.";
    private static final String ISO_DATE = "year-month-day, such as 2012-09-19";
    private static final String ANSWERS = "Yes, No, Y, N, or blank";

    private final List<String> row;
    private final List<String> printed;
    private final ColumnGroup group;
    private final Map<String, ResolvedColumn> columns;
    private final RowIssues issues;
    private final ReadContext context;

    public Cells(List<String> row, ColumnGroup group, RowIssues issues, ReadContext context) {
        this(row, row, group, issues, context);
    }

    /** @param printed the same cells as messages show them: as they stand in the file */
    public Cells(List<String> row, List<String> printed, ColumnGroup group, RowIssues issues, ReadContext context) {
        this.row = row;
        this.printed = printed;
        this.group = group;
        this.columns = group.byField();
        this.issues = issues;
        this.context = context;
    }

    /** The same row through the columns of one group. */
    public Cells through(ColumnGroup others) {
        return new Cells(row, printed, others, issues, context);
    }

    public RowIssues issues() {
        return issues;
    }

    public ReadContext context() {
        return context;
    }

    public boolean has(String field) {
        return columns.containsKey(field) || group.constants().containsKey(field);
    }

    /** The text as it stands, or as the contract has it for every row; empty when there is no such column. */
    public String text(String field) {
        ResolvedColumn column = columns.get(field);
        if (column == null) {
            return group.constants().getOrDefault(field, "");
        }
        return column.position() >= row.size() ? "" : row.get(column.position());
    }

    public SourceRef at(String field) {
        ResolvedColumn column = columns.get(field);
        return column == null
                ? issues.row()
                : issues.row().at(column.labelIn(issues.row().row()));
    }

    /** Where the row stands, and which column each field was read from. */
    public FactSource source() {
        return new FactSource(issues.row(), group.labels());
    }

    public void issue(IssueCode code, String field, String wrong, String allowed) {
        issue(code, field, wrong, allowed, CORRECT);
    }

    /** An issue of one cell; of a personal column only the length of its text is shown. */
    public void issue(IssueCode code, String field, String wrong, String allowed, String action) {
        issues.add(Issue.of(code, at(field), wrong, shown(code, field), allowed, action));
    }

    /** The text of a cell that must not be blank. */
    public Optional<String> needed(String field) {
        String text = text(field);
        if (text.isBlank()) {
            issue(IssueCode.VALUE_MISSING, field, field + " is blank", "");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /** A day within the plausible span; empty for a blank or a token such as {@code n/a}. */
    public Optional<LocalDate> date(String field) {
        return Tokens.contains(text(field)) ? Optional.empty() : neededDate(field);
    }

    /** The same where no token can stand for the day; empty for a blank, which the caller judges. */
    public Optional<LocalDate> neededDate(String field) {
        return date(field, text(field), ISO_DATE + ", or blank");
    }

    /** A needed date as a person types it, {@code 2012-09-07} or {@code 9/7/2012}, month first; empty for a blank. */
    public Optional<LocalDate> typedDate(String field) {
        return date(field, TypedDate.iso(text(field)), ISO_DATE + ", or month/day/year, such as 9/19/2012, or blank");
    }

    private Optional<LocalDate> date(String field, String text, String allowed) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = DateSpan.parse(text);
        if (day.isEmpty()) {
            issue(IssueCode.NOT_A_DATE, field, field + " is not a date" + DayNumber.hint(text, span()), allowed);
        }
        return day.filter(d -> plausible(field, field, span().holds(d)));
    }

    /** A school year within the plausible span; empty, with an issue, when it lies outside. */
    public Optional<SchoolYear> plausible(String field, SchoolYear schoolYear) {
        return Optional.of(schoolYear).filter(y -> plausible(field, "the school year", span().holds(y)));
    }

    private boolean plausible(String field, String what, boolean holds) {
        if (!holds) {
            issue(IssueCode.DATE_NOT_PLAUSIBLE, field, what + " is outside the plausible range", span().text());
        }
        return holds;
    }

    private DateSpan span() {
        return context.span();
    }

    /** Whether the row has text in its first cell alone, as a note below the rows has. */
    boolean isFirstAlone() {
        return !row.isEmpty() && !row.get(0).isBlank() && row.stream().skip(1).allMatch(String::isBlank);
    }

    /** Whether none of these cells holds text. */
    public boolean allBlank(List<String> fields) {
        return fields.stream().allMatch(field -> text(field).isBlank());
    }

    /** The text of a cell that a person types one of a few words into, in capitals. */
    public String capitals(String field) {
        return text(field).toUpperCase(Locale.ROOT);
    }

    /** A day and a clock time, to the microsecond, as the store holds it; empty for a blank. */
    public Optional<LocalDateTime> clockTime(String field) {
        String text = text(field);
        if (text.isBlank()) {
            return Optional.empty();
        }
        Optional<LocalDateTime> moment = DateSpan.parseMoment(text).map(m -> m.truncatedTo(ChronoUnit.MICROS));
        if (moment.isEmpty()) {
            issue(
                    IssueCode.NOT_A_DATE,
                    field,
                    field + " is not a day with a clock time" + DayNumber.hint(text, span()),
                    "day and time in the cycle's zone, such as 2012-08-10T16:59 or 2012-08-10 16:59");
        }
        return moment.filter(
                m -> plausible(field, field + " is outside the plausible range", span().holds(m.toLocalDate())));
    }

    /**
     * Yes or no; a blank or a file without the column leaves it open.
     *
     * @param alsoOpen a token that leaves it open too, as any other token then does; empty for none
     */
    public Answer answer(String field, String alsoOpen) {
        String text = text(field);
        if (text.isBlank() || !alsoOpen.isEmpty() && Tokens.contains(text)) {
            return Answer.NOT_STATED;
        }
        return switch (text) {
            case "Yes", "yes", "Y" -> Answer.YES;
            case "No", "no", "N" -> Answer.NO;
            default -> {
                String allowed = alsoOpen.isEmpty() ? ANSWERS : alsoOpen + ", " + ANSWERS;
                issue(IssueCode.UNKNOWN_VALUE, field, field + " is neither yes nor no", allowed);
                yield Answer.NOT_STATED;
            }
        };
    }

    /** What refuses a row names every character beyond ASCII, as it may be the one that is not seen. */
    private String shown(IssueCode code, String field) {
        ResolvedColumn column = columns.get(field);
        String text =
                column != null && column.position() < printed.size() ? printed.get(column.position()) : text(field);
        if (column != null && column.column().personal()) {
            return "a value of " + text.length() + " characters";
        }
        String unusual = code.severity().compareTo(Severity.ERROR) >= 0 ? Characters.beyondAscii(text) : "";
        return text.isEmpty() ? "" : Quote.of(text) + (unusual.isEmpty() ? "" : " with " + unusual);
    }
}

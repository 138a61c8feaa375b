package org.determinations.ingest.row;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.ingest.cell.Cells;
import org.determinations.ingest.cell.NumberCells;
import org.determinations.ingest.cell.Tokens;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Severity;
import org.determinations.model.DateSpan;
import org.determinations.model.Missing;
import org.determinations.model.SchoolYear;
import org.determinations.model.ValueStatus;
import org.determinations.model.Worded;
import org.determinations.model.fact.MeasureFactKind;
import org.determinations.model.fact.MeasureFigures;

/**
 * The cells of one measure of one district. A value is a number or a word as printed; where there is none, the status says
 * why, or a token of the {@linkplain Tokens vocabulary} does. A value beside a status that denies it is refused.
 */
final class MeasureCells {
    private static final String STATUSES = Stream.of(ValueStatus.values())
            .map(ValueStatus::word)
            .collect(Collectors.joining(", ", "", ", or blank for a value"));
    /** Digits with what people print around them: such a text is meant as a number, not as a word. */
    private static final Pattern LIKE_A_NUMBER = Pattern.compile(
            "[-+0-9.,%$()<>=~\u2264\u2265\u2212\u2013\\s]*[0-9][-+0-9.,%$()<>=~\u2264\u2265\u2212\u2013\\s]*"
                    + "|[-+]?[0-9]+(?:[.,][0-9]+[eE][-+]?|[eE][-+])[0-9]{1,3}");

    /** A sign alone is no word: a point or a dash stands for a value that is not there, and nobody knows why it is not. */
    private static final Pattern WITH_A_LETTER = Pattern.compile("[^\\p{L}\\p{N}]*[\\p{L}\\p{N}].*", Pattern.DOTALL);

    private static final int LONGEST = 200;

    private final Cells cells;
    private final String measure;
    private final String text;

    private MeasureCells(Cells cells, String measure) {
        this.cells = cells;
        this.measure = measure;
        this.text = NumberCells.exact(cells, MeasureFactKind.VALUE, cells.text(MeasureFactKind.VALUE));
    }

    /** What the measure says; empty, with an issue, when its cells cannot be read or contradict each other. */
    static Optional<MeasureFigures> read(Cells cells, String measure) {
        MeasureCells read = new MeasureCells(cells, measure);
        int before = cells.issues().list().size();
        Optional<Integer> n = read.n();
        Optional<ValueStatus> status = read.status();
        boolean sound = cells.issues().list().stream()
                .skip(before)
                .noneMatch(issue -> issue.severity().compareTo(Severity.ERROR) >= 0);
        return sound ? status.map(s -> new MeasureFigures(s, read.text, n)) : Optional.empty();
    }

    private Optional<Integer> n() {
        String count = cells.text(MeasureFactKind.N);
        return count.isEmpty() ? Optional.empty() : NumberCells.count(cells, MeasureFactKind.N, count, ", or blank");
    }

    private Optional<ValueStatus> status() {
        String word = cells.text(MeasureFactKind.STATUS);
        Optional<ValueStatus> stated = Worded.find(ValueStatus.class, word);
        if (!word.isEmpty() && stated.isEmpty()) {
            cells.issue(IssueCode.UNKNOWN_VALUE, MeasureFactKind.STATUS, "the status is not known", STATUSES);
            return Optional.empty();
        }
        Optional<ValueStatus> shown = text.isBlank() ? Optional.empty() : Optional.of(shown());
        if (shown.isEmpty()) {
            return blank(stated);
        }
        if (stated.isPresent() && !stated.equals(shown)) {
            contradiction(stated.get(), shown.get());
            return Optional.empty();
        }
        return shown.filter(status -> status != ValueStatus.VALUE || isValue());
    }

    /** The status that the text of the value shows by itself. */
    private ValueStatus shown() {
        Optional<Missing> why = Tokens.missing(text);
        return why.map(ValueStatus::of).orElse(ValueStatus.VALUE);
    }

    private Optional<ValueStatus> blank(Optional<ValueStatus> stated) {
        Optional<ValueStatus> meant =
                stated.or(() -> Worded.find(ValueStatus.class, cells.text(MeasureFactKind.BLANK_STATUS)));
        if (meant.isEmpty() || meant.get() == ValueStatus.VALUE) {
            cells.issue(
                    IssueCode.VALUE_MISSING,
                    MeasureFactKind.VALUE,
                    "the measure " + measure + " has no value, and no status says why",
                    "a value, or one of the statuses " + withoutValue(),
                    "Fill in the value, or say in status why there is none, and submit the file again.");
            return Optional.empty();
        }
        return meant;
    }

    private void contradiction(ValueStatus stated, ValueStatus shown) {
        String value = shown == ValueStatus.VALUE ? "has a value" : "has a code that means " + shown.word();
        cells.issue(
                IssueCode.STATUS_CONTRADICTS,
                MeasureFactKind.VALUE,
                "the measure " + measure + " " + value + ", and its status is " + stated.word(),
                stated == ValueStatus.VALUE
                        ? "a number or a word beside the status value"
                        : "a blank, or a code with the same meaning, beside the status " + stated.word(),
                "Keep the value or the status, whichever is right, and submit the file again.");
    }

    private boolean isValue() {
        if (MeasureFigures.isNumber(text)) {
            return true;
        }
        boolean printed = LIKE_A_NUMBER.matcher(text).matches()
                && SchoolYear.parse(text).isEmpty()
                && cells.context().years().parse(text).isEmpty()
                && DateSpan.parse(text).isEmpty();
        boolean word = !printed
                && WITH_A_LETTER.matcher(text).matches()
                && text.equals(text.strip())
                && text.length() <= LONGEST;
        if (!word) {
            cells.issue(
                    printed ? IssueCode.NOT_A_NUMBER : IssueCode.UNKNOWN_VALUE,
                    MeasureFactKind.VALUE,
                    "the value of the measure " + measure + " is neither a number nor a word",
                    "a number such as 97.5 or -3, with at most 15 digits before and after the point and no other sign; a word of"
                            + " at most " + LONGEST
                            + " characters with a letter or digit and without blanks around it; "
                            + Tokens.WORDS);
        }
        return word;
    }

    private static String withoutValue() {
        return Stream.of(ValueStatus.values())
                .filter(status -> status != ValueStatus.VALUE)
                .map(ValueStatus::word)
                .collect(Collectors.joining(", "));
    }
}

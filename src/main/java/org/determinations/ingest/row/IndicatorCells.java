package org.determinations.ingest.row;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.determinations.ingest.cell.Cells;
import org.determinations.ingest.cell.NumberCells;
import org.determinations.ingest.cell.ReadContext;
import org.determinations.ingest.cell.Tokens;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Quote;
import org.determinations.model.Answer;
import org.determinations.model.DistrictCode;
import org.determinations.model.Missing;
import org.determinations.model.Reported;
import org.determinations.model.SppIndicators;
import org.determinations.model.fact.FactSource;
import org.determinations.model.fact.FileFields;
import org.determinations.model.fact.IndicatorFact;
import org.determinations.model.fact.IndicatorFigures;
import org.determinations.model.fact.IndicatorSubmission;
import org.determinations.model.fact.ReviewedYear;

/** The cells of one indicator of one district. An absent value keeps why it is absent. */
final class IndicatorCells {
    private static final Set<String> WORDS = Set.of("Yes", "No", "At-Risk");
    private static final String OR_A_CODE = ", " + Tokens.WORDS;

    private final Cells cells;
    private final ReadContext context;
    private final String indicator;
    private final ReviewedYear reviewed;
    private final Answer due;
    private final String reportedValue;

    IndicatorCells(Cells cells, String indicator, ReadContext context) {
        this.cells = cells;
        this.context = context;
        this.indicator = indicator;
        this.reviewed = ReviewedYearCell.read(cells);
        Answer stated = cells.answer(FileFields.DUE, "");
        this.due = stated == Answer.NOT_STATED ? dueByYear() : stated;
        this.reportedValue = reportedValue();
        checkNotReported();
    }

    IndicatorFact fact(DistrictCode district, String name) {
        Reported<Integer> numerator = count(FileFields.NUMERATOR);
        Reported<Integer> denominator = count(FileFields.DENOMINATOR);
        Reported<BigDecimal> percent = new RateCheck(cells, indicator).check(numerator, denominator, percent());
        IndicatorFact fact = new IndicatorFact(
                district,
                name,
                indicator,
                reviewed,
                new IndicatorFigures(numerator, denominator, percent, reportedValue),
                cells.answer(FileFields.PRACTICES_CONTRIBUTE, "NA"),
                new IndicatorSubmission(
                        due,
                        cells.date(FileFields.SUBMITTED_ON),
                        cells.answer(FileFields.VALID, ""),
                        cells.answer(FileFields.RELIABLE, "")),
                source());
        if (!cells.issues().rejects()) {
            new IndicatorContradictions(cells, fact).check(context);
        }
        return fact;
    }

    /** Where the fact stands; a layout without a column for codes keeps them in the percentage. */
    private FactSource source() {
        FactSource source = cells.source();
        if (cells.has(FileFields.REPORTED_VALUE) || !cells.has(FileFields.PERCENT)) {
            return source;
        }
        return new FactSource(
                source.row(),
                source.columns()
                        .with(FileFields.REPORTED_VALUE, source.columns().of(FileFields.PERCENT)));
    }

    private Answer dueByYear() {
        if (reviewed.covers(context.dataYear())) {
            return Answer.YES;
        }
        return reviewed.year().isPresent() ? Answer.NO : Answer.NOT_STATED;
    }

    private String reportedValue() {
        String text = cells.text(FileFields.REPORTED_VALUE);
        String percent = cells.text(FileFields.PERCENT);
        Optional<String> code = Tokens.code(text);
        boolean inWords = SppIndicators.isInWords(indicator);
        if (!text.isEmpty() && code.isEmpty() && !(inWords && WORDS.contains(text))) {
            cells.issue(
                    IssueCode.UNKNOWN_VALUE,
                    FileFields.REPORTED_VALUE,
                    "the reported value of indicator " + indicator + " is not known",
                    (inWords ? "Yes, No, At-Risk" : "the percentage in its own column") + OR_A_CODE);
        } else if (code.isPresent() && contradicts(percent, code.get())) {
            cells.issue(
                    IssueCode.UNKNOWN_VALUE,
                    FileFields.REPORTED_VALUE,
                    "the reported value of indicator " + indicator + " contradicts "
                            + (Tokens.code(percent).isPresent() ? "the code of its percentage " : "its percentage ")
                            + Quote.of(percent),
                    "a code without a percentage, or a percentage without a code");
        }
        code.filter(c -> !c.equals(text)).ifPresent(this::spelled);
        return text.isEmpty() ? Tokens.code(percent).orElse(text) : code.orElse(text);
    }

    /** Another code, or a number; a text that is neither says nothing, and has an issue of its own. */
    private static boolean contradicts(String percent, String code) {
        return Tokens.code(percent).map(other -> !other.equals(code)).orElseGet(() -> NumberCells.isNumber(percent));
    }

    private void spelled(String code) {
        cells.issue(
                IssueCode.SPELLING_READ,
                FileFields.REPORTED_VALUE,
                "the reported value of indicator " + indicator + " is read as " + code,
                "",
                "Nothing to do, if that is what is meant.");
    }

    /** Without a year nothing tells whether a value that follows the cohorts was owed, be it not reported or blank. */
    private void checkNotReported() {
        boolean owedUnknown = due == Answer.NOT_STATED && SppIndicators.isByCohort(indicator);
        if (owedUnknown && (reportedValue.equals(Tokens.NOT_REPORTED) || saysNothing())) {
            cells.issue(
                    IssueCode.VALUE_MISSING,
                    FileFields.REVIEWED_SCHOOL_YEAR,
                    "indicator " + indicator + " is not reported, and no cell says whether it was due",
                    "the school year of the review, or yes or no in " + FileFields.DUE);
        }
    }

    private boolean saysNothing() {
        return reportedValue.isEmpty()
                && Stream.of(FileFields.NUMERATOR, FileFields.DENOMINATOR, FileFields.PERCENT)
                        .allMatch(field -> cells.text(field).isEmpty());
    }

    private Reported<Integer> count(String field) {
        String text = textOrCode(field);
        return absent(text)
                .map(why -> Reported.<Integer>absent(why, text))
                .orElseGet(() -> NumberCells.count(cells, field, text, OR_A_CODE)
                        .map(Reported::of)
                        .orElse(Reported.absent(Missing.BLANK, text)));
    }

    private Reported<BigDecimal> percent() {
        String text = textOrCode(FileFields.PERCENT);
        return absent(text)
                .map(why -> Reported.<BigDecimal>absent(why, text))
                .orElseGet(() -> NumberCells.percent(cells, FileFields.PERCENT, text, OR_A_CODE)
                        .map(Reported::of)
                        .orElse(Reported.absent(Missing.BLANK, text)));
    }

    /** A cell left blank beside a published code is absent for the reason of the code. */
    private String textOrCode(String field) {
        String text = cells.text(field);
        return text.isEmpty() && Tokens.contains(reportedValue) ? reportedValue : text;
    }

    private Optional<Missing> absent(String text) {
        return text.isEmpty()
                ? Optional.of(Missing.BLANK)
                : Tokens.missing(text)
                        .map(why -> why == Missing.DUE_NOT_REPORTED && due == Answer.NO ? Missing.NOT_DUE : why);
    }
}

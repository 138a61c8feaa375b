package org.determinations.model.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.determinations.issue.SourceRef;
import org.determinations.model.EvidenceValue;
import org.determinations.model.SchoolYear;
import org.determinations.model.ValueStatus;

/**
 * One measure of one unit as a policy reads it, whether a file of measures gives it or another fact says it. Immutable.
 *
 * @param measure the name by which a policy asks for it
 * @param schoolYear the year it describes; empty for what has none, such as a decision
 * @param where the cells behind it; several for a count of rows, none where no row was given
 */
public record MeasureValue(
        String measure, Optional<SchoolYear> schoolYear, MeasureFigures figures, List<SourceRef> where) {

    public MeasureValue {
        where = List.copyOf(where);
    }

    /** A value without a school year. */
    public static MeasureValue of(String measure, MeasureFigures figures, List<SourceRef> where) {
        return new MeasureValue(measure, Optional.empty(), figures, where);
    }

    public ValueStatus status() {
        return figures.status();
    }

    /** As printed; the code in the place of a value that is not there. */
    public String text() {
        return figures.text();
    }

    /** Empty for a word, and where there is no value. */
    public Optional<BigDecimal> number() {
        return figures.number();
    }

    /** How many students or records it is of; empty when nothing says so. */
    public Optional<Integer> n() {
        return figures.n();
    }

    /** As rules show what they read; a value of several rows stands where the first of them does. */
    public EvidenceValue evidence() {
        SourceRef place = where.isEmpty() ? SourceRef.ofFile("") : where.get(0);
        String name = measure + schoolYear.map(year -> " (" + year + ")").orElse("");
        EvidenceValue value = status().missing()
                .map(why -> EvidenceValue.missing(name, why, text(), place))
                .orElseGet(() -> EvidenceValue.of(name, text(), place));
        return status() == ValueStatus.VALUE ? value : value.noted(status().word());
    }
}

package org.determinations.determination.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.determination.DistrictCase;
import org.determinations.model.Answer;
import org.determinations.model.EvidenceValue;
import org.determinations.model.Missing;
import org.determinations.model.Proportion;
import org.determinations.model.Reported;
import org.determinations.model.SchoolYear;
import org.determinations.model.SppIndicators;
import org.determinations.model.fact.IndicatorFact;
import org.determinations.model.fact.ReviewedYear;

/**
 * One SPP indicator as a factor reads it in a data year: whether it belongs to that year, its counts, and its values for
 * an explanation.
 *
 * @param highSchool whether the district's own counts leave it open that a student is in grades 9 to 12
 */
record IndicatorReading(IndicatorFact fact, SchoolYear dataYear, boolean highSchool) {

    /** Every indicator of a district, in the order of its facts. */
    static List<IndicatorReading> listAll(DistrictCase asked) {
        boolean highSchool = HighSchoolCounts.leaveOpen(asked.district().indicators());
        return asked.district().indicators().stream()
                .map(fact -> new IndicatorReading(fact, asked.stage().dataYear(), highSchool))
                .toList();
    }

    /** Why the value that is or should be there cannot be seen, in words; empty where it is seen or none is owed. */
    Optional<String> unseen() {
        if (hasValue() || !concernsDistrict() || isMissing(Missing.NOT_APPLICABLE)) {
            return Optional.empty();
        }
        if (isMissing(Missing.SUPPRESSED)) {
            return Optional.of("withheld by the publisher");
        }
        return isUnreported() ? Optional.of("due and not reported") : Optional.empty();
    }

    /** Whether the indicator can concern the district, by its own counts. */
    boolean concernsDistrict() {
        return !countsNobody() && (highSchool || !fact.indicator().equals(SppIndicators.AFTER_SCHOOL));
    }

    /** Whether the file says that the value describes the data year. */
    boolean isOfDataYear() {
        return fact.reviewed().covers(dataYear);
    }

    /** Whether the value describes the data year, or is yearly and the file prints no year. */
    boolean isOfDataYearOrUndated() {
        return isOfDataYear() || isUndated();
    }

    /**
     * Whether a value was owed in the data year; the file's own word comes before the reviewed year, and an indicator that
     * every district owes every year is owed where no year is printed.
     */
    boolean isDue() {
        boolean yearly = isUndated() && !SppIndicators.isByCohort(fact.indicator());
        return fact.due() == Answer.YES || fact.due() == Answer.NOT_STATED && (isOfDataYear() || yearly);
    }

    /** Whether a value that was owed is not there: printed as not reported, or blank throughout. */
    boolean isUnreported() {
        return isDue() && isNotThere() && concernsDistrict();
    }

    /** The earlier data year for which a value was owed that is still not there; empty when none is. */
    Optional<SchoolYear> owedSince() {
        boolean notThere = isNotThere() || isMissing(Missing.NOT_DUE);
        boolean owed = fact.due() != Answer.YES && notThere && concernsDistrict();
        return fact.reviewed().year().filter(year -> owed && year.compareTo(dataYear) < 0);
    }

    private boolean hasValue() {
        boolean counted = fact.numerator().value().isPresent()
                && fact.denominator().value().isPresent();
        boolean inWords = SppIndicators.isInWords(fact.indicator())
                && !fact.reportedValue().isEmpty()
                && isMissing(Missing.BLANK);
        boolean answered = fact.practicesContribute() != Answer.NOT_STATED;
        return inWords || answered || counted || fact.percent().value().isPresent();
    }

    /** Printed as not reported, or blank throughout. */
    private boolean isNotThere() {
        return isMissing(Missing.DUE_NOT_REPORTED) || isBlank();
    }

    private boolean isMissing(Missing why) {
        return isMissing(fact.numerator(), why) || isMissing(fact.denominator(), why) || isMissing(fact.percent(), why);
    }

    private static boolean isMissing(Reported<?> value, Missing why) {
        return value.missing().filter(why::equals).isPresent();
    }

    /** Whether the percentage is in doubt, so that nothing rests on it. */
    boolean isQuestioned() {
        return fact.percent().missing().filter(Missing.QUESTIONED::equals).isPresent();
    }

    /** The percentage in doubt and where it stands, as a clause. */
    String questioned() {
        return "the percentage of " + indicator() + " in "
                + fact.source().of("percent").text() + " is questioned";
    }

    /** The counts as a share; empty when one is missing or there is nobody to count. */
    Optional<Proportion> share() {
        return fact.denominator()
                .value()
                .filter(whole -> whole > 0)
                .flatMap(whole -> fact.numerator().value().map(part -> new Proportion(part, whole)));
    }

    /** The counts where they decide, otherwise the published percentage; empty when there is neither. */
    String rateText() {
        return share().map(Proportion::text)
                .or(() -> fact.percent().value().map(percent -> percent.toPlainString() + " percent"))
                .orElse("");
    }

    /** Whether the denominator stands in the file and is zero. */
    boolean countsNobody() {
        return fact.denominator().value().filter(whole -> whole == 0).isPresent();
    }

    /** Numerator and denominator where both stand there, and the percentage; a missing percentage says why. */
    List<EvidenceValue> numbers(String note) {
        List<EvidenceValue> values = new ArrayList<>();
        if (fact.numerator().value().isPresent() && fact.denominator().value().isPresent()) {
            values.add(value("numerator", fact.numerator(), note));
            values.add(value("denominator", fact.denominator(), note));
        }
        values.add(value("percent", fact.percent(), note));
        return values;
    }

    /** The reviewed year, then the numbers. */
    List<EvidenceValue> rate(String note) {
        List<EvidenceValue> values = new ArrayList<>();
        values.add(EvidenceValue.of(
                indicator() + ", reviewed year", reviewedText(), fact.source().of("reviewed_school_year")));
        values.addAll(numbers(note));
        return values;
    }

    /** The word that answers the indicator where one stands there, otherwise the numbers; a missing one says why. */
    List<EvidenceValue> printed(String note) {
        boolean inWords = !fact.reportedValue().isEmpty()
                && fact.percent().missing().filter(Missing.BLANK::equals).isPresent();
        return inWords ? List.of(text("reported value", "reported_value", fact.reportedValue(), note)) : numbers(note);
    }

    /** One text field of the indicator as a value. */
    EvidenceValue text(String what, String field, String printed, String note) {
        return EvidenceValue.of(name(what), printed, fact.source().of(field)).noted(note);
    }

    /** {@code indicator 11}. */
    String indicator() {
        return "indicator " + fact.indicator();
    }

    /** {@code 2009-10}, or in words what stands in its place. */
    String reviewedText() {
        ReviewedYear reviewed = fact.reviewed();
        if (reviewed.everyYear()) {
            return "every year";
        }
        return reviewed.published().isEmpty() ? "no reviewed year given" : reviewed.published();
    }

    /** A value and its place; a missing one stands where the published code does. */
    private EvidenceValue value(String field, Reported<?> reported, String note) {
        String place = fact.reportedValue().isEmpty() ? field : "reported_value";
        return reported.fold(
                        amount -> EvidenceValue.of(
                                name(field), amount.toString(), fact.source().of(field)),
                        (why, published) -> EvidenceValue.missing(
                                name(field),
                                asRead(why),
                                published,
                                fact.source().of(place)))
                .noted(note);
    }

    /** What is not due in the data year may have been due before. */
    private Missing asRead(Missing why) {
        return why == Missing.NOT_DUE && owedSince().isPresent() ? Missing.DUE_NOT_REPORTED : why;
    }

    private String name(String what) {
        return indicator() + ", " + what + " (" + reviewedText() + ")";
    }

    private boolean isUndated() {
        ReviewedYear reviewed = fact.reviewed();
        return reviewed.year().isEmpty()
                && !reviewed.everyYear()
                && reviewed.published().isEmpty();
    }

    private boolean isBlank() {
        return fact.reportedValue().isEmpty()
                && fact.practicesContribute() == Answer.NOT_STATED
                && isMissing(fact.numerator(), Missing.BLANK)
                && isMissing(fact.denominator(), Missing.BLANK)
                && isMissing(fact.percent(), Missing.BLANK);
    }
}

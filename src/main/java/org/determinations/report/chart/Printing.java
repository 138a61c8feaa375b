package org.determinations.report.chart;

import java.math.BigDecimal;
import java.util.Optional;
import org.determinations.model.ExactRatio;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.model.secondary.OutcomeCount;
import org.determinations.model.secondary.RatioInterval;
import org.determinations.model.secondary.RatioScale;
import org.determinations.model.secondary.SecondaryHeading;
import org.determinations.suppression.PublicShare;

/**
 * How numbers and reasons are printed, in pictures and tables alike. One per page.
 *
 * @param publicShares how shares are printed in public; empty in a confidential copy
 * @param words what the run's jurisdiction calls its units
 */
record Printing(RatioScale scale, Optional<PublicShare> publicShares, UnitWords words) {
    static final String NONE = "–";

    static Printing of(SecondaryHeading heading, Optional<PublicShare> publicShares) {
        return new Printing(heading.scale(), publicShares, heading.words());
    }

    /** A sentence of the program, before a name is put in, in the words of the run's jurisdiction. */
    String said(String sentence) {
        return words.in(sentence);
    }

    String ratio(ExactRatio ratio) {
        return scale.text(ratio);
    }

    /** {@code 1.57 to 2.00}; an unbounded upper end says so. */
    String interval(RatioInterval interval) {
        return limit(interval.low()) + " to " + interval.high().map(this::limit).orElse("no upper limit");
    }

    String limit(BigDecimal limit) {
        return scale.text(ExactRatio.of(limit));
    }

    /** A risk in percent, as far as this copy may tell it. @param risk of the count */
    String share(OutcomeCount count, ExactRatio risk) {
        return publicShares.map(p -> p.text(count)).orElseGet(() -> percent(risk));
    }

    static String percent(ExactRatio share) {
        return share.times(100).decimal(1).toPlainString() + "%";
    }

    static String percent(BigDecimal share) {
        return percent(ExactRatio.of(share));
    }

    /** Signed, to one place: {@code +4.2}. */
    static String signed(ExactRatio number) {
        BigDecimal printed = number.decimal(1);
        return (printed.signum() > 0 ? "+" : "") + printed.toPlainString();
    }

    /** With the first letter in upper case. */
    static String sentenceCase(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }
}

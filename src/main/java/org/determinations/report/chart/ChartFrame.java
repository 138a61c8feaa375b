package org.determinations.report.chart;

import java.math.BigDecimal;
import org.determinations.model.secondary.SecondaryHeading;

/**
 * What a picture is told beside its numbers. One per picture.
 *
 * @param id unlike that of any other picture of the page
 * @param foot who may see it; stands in the picture
 */
record ChartFrame(String id, SecondaryHeading heading, Printing printing, String foot) {

    String said(String sentence) {
        return printing.said(sentence);
    }

    /** {@code 95%}. */
    String confidence() {
        return percent(heading.confidence());
    }

    /** A confidence without idle zeros: {@code 99.8%}. */
    static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }

    ChartFrame named(String name) {
        return new ChartFrame(id + "-" + name, heading, printing, foot);
    }
}

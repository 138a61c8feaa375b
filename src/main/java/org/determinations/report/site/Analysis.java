package org.determinations.report.site;

import org.determinations.report.chart.SecondaryContent;

/**
 * A part of the secondary analysis, made and escaped already.
 *
 * @param mark who may see it; it has a stage, a date and a release of its own
 * @param confidential whether the mark is set as a warning
 * @param body headings from the second rank down, sentences, pictures and tables
 */
record Analysis(String mark, boolean confidential, String body) {

    static Analysis confidential(SecondaryContent content) {
        return new Analysis(content.mark(), true, content.body());
    }

    static Analysis open(SecondaryContent content) {
        return new Analysis(content.mark(), false, content.body());
    }
}

package org.determinations.report.site;

import org.determinations.report.chart.SecondaryContent;

/**
 * A part of the secondary analysis, made and escaped already.
 *
 * @param mark who may see it; it has a stage, a date and a release of its own
 * @param body headings from the second rank down, sentences, pictures and tables
 */
record Analysis(String mark, String body) {

    static Analysis of(SecondaryContent content) {
        return new Analysis(content.mark(), content.body());
    }
}

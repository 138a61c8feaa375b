package org.determinations.report.site;

import java.util.List;
import java.util.Optional;

/**
 * What the public's page of one district prints: public values only. One per district and released run.
 *
 * @param result in words
 * @param explanation what the label says
 * @param callsFor what the category calls for; empty when undetermined
 * @param secondary empty unless the district is analysed and that analysis is released
 */
record PublicDistrictPage(
        Frame frame,
        String result,
        boolean undetermined,
        List<Fact> facts,
        String explanation,
        String callsFor,
        Optional<Analysis> secondary) {

    PublicDistrictPage {
        facts = List.copyOf(facts);
    }
}

package org.determinations.report.site;

import java.util.List;
import java.util.Optional;

/**
 * What the department's page of one district prints. Names no other district, so that it can be handed out alone. One per
 * district and run.
 *
 * @param result in words, such as {@code Needs Intervention (NI)}
 * @param inShort why, in two or three sentences
 * @param forPerson what a person must decide; empty when nothing waits
 * @param why the rules that decided; their ids and thresholds stand in the appendix
 * @param wouldChange most likely first
 * @param factors the four compliance factors; empty at a stage that does not consider them
 * @param years this year beside earlier ones
 * @param yearNotes what is to be said about the years
 * @param changed in words, since the run that this one supersedes; empty when it supersedes none
 * @param causes one sentence each
 * @param secondary the secondary analysis; empty for a district that is not analysed
 * @param followUp its plan of assistance and its quality reviews, where there are any
 * @param alsoRead the rules that did not decide
 * @param files the input files that hold the values, with their hashes
 * @param cited the policy sources
 */
record DistrictPage(
        Frame frame,
        String result,
        boolean undetermined,
        List<Fact> facts,
        String inShort,
        List<String> forPerson,
        List<RuleCard> why,
        List<String> wouldChange,
        Optional<Table> factors,
        Table years,
        List<String> yearNotes,
        String changed,
        List<String> causes,
        Optional<Table> decisions,
        Optional<Analysis> secondary,
        List<Section> followUp,
        List<RuleCard> alsoRead,
        Table files,
        Table cited) {

    DistrictPage {
        facts = List.copyOf(facts);
        forPerson = List.copyOf(forPerson);
        why = List.copyOf(why);
        wouldChange = List.copyOf(wouldChange);
        yearNotes = List.copyOf(yearNotes);
        causes = List.copyOf(causes);
        followUp = List.copyOf(followUp);
        alsoRead = List.copyOf(alsoRead);
    }
}

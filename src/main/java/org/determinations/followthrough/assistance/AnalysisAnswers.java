package org.determinations.followthrough.assistance;

import java.util.List;
import java.util.Optional;
import org.determinations.model.MeasureQuestion;
import org.determinations.model.fact.SecondaryDecision;
import org.determinations.model.secondary.QuestionAnswer;

/**
 * What the secondary analysis says of one district. Grain: one per district and run.
 *
 * @param run number of the run of the analysis
 * @param answers none for a district that is not analyzed
 * @param decisions of persons about them
 */
public record AnalysisAnswers(int run, List<QuestionAnswer> answers, List<SecondaryDecision> decisions) {
    public AnalysisAnswers {
        answers = List.copyOf(answers);
        decisions = List.copyOf(decisions);
    }

    /** What a person decided about a question; empty while nobody has. */
    Optional<SecondaryDecision> decision(MeasureQuestion question) {
        return decisions.stream().filter(of -> of.question() == question).findFirst();
    }
}

package org.determinations.application.run;

import java.util.List;
import org.determinations.model.secondary.QuestionAnswer;

/**
 * What a secondary run answered.
 *
 * @param official number of the official run on which it rests
 * @param answers two for each district analyzed
 */
public record SecondaryResult(int official, List<QuestionAnswer> answers) {

    public SecondaryResult {
        answers = List.copyOf(answers);
    }
}

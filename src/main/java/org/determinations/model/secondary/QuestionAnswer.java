package org.determinations.model.secondary;

import java.util.List;
import org.determinations.model.MeasureQuestion;

/**
 * The answer to one question for one district. Grain: one per district, school year and question. It proposes and a person
 * confirms; it changes no determination.
 *
 * @param verdict what the deciding measures say together
 * @param decidedBy the measures that carry the verdict, in the order printed
 * @param notJudged deciding measures that could not be judged; never to be read as no concern
 * @param informedBy informing measures of concern; they decide nothing
 * @param sentences for the superintendent, in order
 * @param warranted whether intervention or assistance is proposed as warranted, for a person to confirm
 */
public record QuestionAnswer(
        MeasureSubject subject,
        MeasureQuestion question,
        Verdict verdict,
        List<MeasureKey> decidedBy,
        List<MeasureKey> notJudged,
        List<MeasureKey> informedBy,
        List<String> sentences,
        boolean warranted) {

    /** What the deciding measures say together. */
    public enum Verdict {
        APPEARS,
        DOES_NOT_APPEAR,
        /** No deciding measure could be judged. */
        CANNOT_TELL
    }

    public QuestionAnswer {
        decidedBy = List.copyOf(decidedBy);
        notJudged = List.copyOf(notJudged);
        informedBy = List.copyOf(informedBy);
        sentences = List.copyOf(sentences);
    }
}

package org.determinations.report;

import java.util.List;
import java.util.Locale;
import org.determinations.model.ExactRatio;
import org.determinations.model.MeasureQuestion;
import org.determinations.model.QuestionAnswer;

/** Words that more than one file of the secondary analysis uses. */
public final class SecondaryWords {
    private SecondaryWords() {}

    /** {@code 3 appear to, 5 do not, 1 cannot be judged}: how many districts have each answer to one question. */
    public static String counts(List<QuestionAnswer> answers, MeasureQuestion question) {
        return String.format(
                Locale.ROOT,
                "%,d appear to, %,d do not, %,d cannot be judged",
                count(answers, question, QuestionAnswer.Verdict.APPEARS),
                count(answers, question, QuestionAnswer.Verdict.DOES_NOT_APPEAR),
                count(answers, question, QuestionAnswer.Verdict.CANNOT_TELL));
    }

    private static long count(List<QuestionAnswer> answers, MeasureQuestion question, QuestionAnswer.Verdict verdict) {
        return answers.stream()
                .filter(a -> a.question() == question && a.verdict() == verdict)
                .count();
    }

    /** What is proposed; a person confirms or declines it. */
    static String proposal(QuestionAnswer answer) {
        return switch (answer.verdict()) {
            case APPEARS -> "intervention or assistance is warranted";
            case DOES_NOT_APPEAR -> "none";
            case CANNOT_TELL -> "none: too little could be judged; look at the data before saying so";
        };
    }

    static String question(MeasureQuestion question) {
        return question == MeasureQuestion.A
                ? "A. Does the district appear to over-identify low-income students as eligible for special education?"
                : "B. Does it appear to separate students with disabilities to an inordinate degree, across low-income"
                        + " or racial groups?";
    }

    static String verdict(QuestionAnswer answer) {
        return switch (answer.verdict()) {
            case APPEARS -> "yes, it appears to";
            case DOES_NOT_APPEAR -> "no";
            case CANNOT_TELL -> "cannot be judged";
        };
    }

    /** To so many places; more are in the files for machines. */
    static String ratio(ExactRatio ratio, int places) {
        return ratio.decimal(places).toPlainString();
    }
}

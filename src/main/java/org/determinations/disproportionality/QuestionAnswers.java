package org.determinations.disproportionality;

import java.util.ArrayList;
import java.util.List;
import org.determinations.model.MeasureQuestion;
import org.determinations.model.secondary.MeasureKey;
import org.determinations.model.secondary.MeasureMark;
import org.determinations.model.secondary.MeasureResult;
import org.determinations.model.secondary.MeasureSubject;
import org.determinations.model.secondary.QuestionAnswer;
import org.determinations.model.secondary.RatioFigures;

/**
 * Answers to questions A and B. A is decided by A1 alone. B is decided by B1-LI and B1-R, and only with enough excess students;
 * crossed and adjusted measures and separate schools inform.
 */
public final class QuestionAnswers {
    private final DisproportionalityParameters parameters;

    public QuestionAnswers(DisproportionalityParameters parameters) {
        this.parameters = parameters;
    }

    /**
     * One answer.
     *
     * @param districtName as printed in sentences
     * @param results the subject's measures, in any order; those of the other question are left out
     */
    public QuestionAnswer answer(
            MeasureSubject subject, String districtName, MeasureQuestion question, List<MeasureResult> results) {
        List<MeasureResult> own = results.stream()
                .filter(r -> r.subject().equals(subject) && r.key().kind().question() == question)
                .sorted((a, b) -> a.key().compareTo(b.key()))
                .toList();
        List<MeasureResult> deciding =
                own.stream().filter(r -> r.key().kind().decides()).toList();
        List<MeasureResult> carrying = deciding.stream().filter(this::decides).toList();
        List<MeasureResult> notJudged =
                deciding.stream().filter(r -> !r.status().judged()).toList();
        QuestionAnswer.Verdict verdict = verdict(deciding, carrying, notJudged);
        return new QuestionAnswer(
                subject,
                question,
                verdict,
                keys(carrying),
                keys(notJudged),
                keys(own.stream()
                        .filter(r -> !r.key().kind().decides() && r.status().concern())
                        .toList()),
                sentences(new MeasureSentences(parameters, districtName), question, verdict, deciding, own),
                verdict == QuestionAnswer.Verdict.APPEARS);
    }

    private static QuestionAnswer.Verdict verdict(
            List<MeasureResult> deciding, List<MeasureResult> carrying, List<MeasureResult> notJudged) {
        if (!carrying.isEmpty()) {
            return QuestionAnswer.Verdict.APPEARS;
        }
        return notJudged.size() == deciding.size()
                ? QuestionAnswer.Verdict.CANNOT_TELL
                : QuestionAnswer.Verdict.DOES_NOT_APPEAR;
    }

    private boolean decides(MeasureResult result) {
        boolean enough = result.key().kind().question() == MeasureQuestion.A
                || result.figures()
                        .map(RatioFigures::excess)
                        .filter(e -> e.isAtLeast(parameters.bands().questionBExcess()))
                        .isPresent();
        return result.status().concern() && enough;
    }

    private static List<MeasureKey> keys(List<MeasureResult> results) {
        return results.stream().map(MeasureResult::key).toList();
    }

    private static List<String> sentences(
            MeasureSentences words,
            MeasureQuestion question,
            QuestionAnswer.Verdict verdict,
            List<MeasureResult> deciding,
            List<MeasureResult> own) {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.verdict(question, verdict, deciding));
        deciding.stream()
                .filter(r -> r.status().concern() || words.isWatch(r))
                .forEach(r -> sentences.addAll(words.of(r, own)));
        sentences.addAll(words.notJudged(
                deciding.stream().filter(r -> !r.status().judged()).toList()));
        deciding.stream()
                .filter(r -> r.marks().contains(MeasureMark.RATIO_CEILING))
                .flatMap(r -> r.figures().stream())
                .map(words::ceiling)
                .forEach(sentences::add);
        return sentences;
    }
}

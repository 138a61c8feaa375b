package org.determinations.report.chart;

import java.util.List;
import java.util.Locale;
import org.determinations.model.ExactRatio;
import org.determinations.model.MeasureQuestion;
import org.determinations.model.fact.SecondaryDecision;
import org.determinations.model.secondary.MeasureKey;
import org.determinations.model.secondary.MeasureKind;
import org.determinations.model.secondary.QuestionAnswer;
import org.determinations.model.student.Placement;

/** Measures, placements, questions and answers of the secondary analysis in words. */
public final class SecondaryWords {
    private SecondaryWords() {}

    /** What a kind of measure looks at, its code first. */
    static String kind(MeasureKind kind) {
        String among = switch (kind.outcome()) {
            case IDENTIFIED -> "Identified for special education";
            case SUBSTANTIALLY_SEPARATE -> "Substantially separate classrooms";
            case SEPARATE_SCHOOL -> "Separate day and residential schools";
        };
        String how = switch (kind) {
            case A1 -> ", low-income against other students";
            case A2 -> ", by grade span or disability category";
            case A3 -> ", adjusted for race and ethnicity";
            case B1_LI, B2_LI -> ", by income";
            case B1_R, B2_R -> ", by race and ethnicity";
            case B1_X, B2_X -> ", by race and income together";
            case B1_ADJ_RACE, B2_ADJ_RACE -> ", adjusted for race and ethnicity";
            case B1_ADJ_INCOME, B2_ADJ_INCOME -> ", adjusted for income";
            case B1_ADJ_DISABILITY, B2_ADJ_DISABILITY -> ", adjusted for disability category";
        };
        return kind.code() + ": " + among + how + (kind.decides() ? " (decides)" : " (informs)");
    }

    /** The group for the start of a row: {@code Low-income (grades K-5)}. */
    static String group(MeasureKey key) {
        String slice = key.sliceCode().isEmpty() ? "" : " (" + key.sliceCode() + ")";
        return Printing.sentenceCase(key.groupWords()) + slice;
    }

    static String placement(Placement placement) {
        return switch (placement) {
            case IN_CLASS -> "Full or partial inclusion";
            case SUBSTANTIALLY_SEPARATE -> "Substantially separate classroom";
            case SEPARATE_SCHOOL -> "Separate day school";
            case RESIDENTIAL -> "Residential school";
            case HOMEBOUND_OR_HOSPITAL -> "Homebound or hospital";
            case INSTITUTION -> "Public residential institution";
            case EARLY_CHILDHOOD -> "Early childhood";
            case NONE -> "No placement";
            case ALL -> "All placements";
        };
    }

    static String question(MeasureQuestion question) {
        return question == MeasureQuestion.A
                ? "Question A: are low-income students over-identified?"
                : "Question B: are students with disabilities separated inordinately?";
    }

    /** In public, as long as nobody has decided about the proposal that an answer makes. */
    static final String OPEN = "open: the department has not decided yet";

    /** What a person said to a proposal. */
    static String decision(SecondaryDecision decision) {
        return (decision.confirmed()
                        ? "Confirmed: intervention or assistance is warranted. "
                        : "Declined: intervention or assistance is not warranted. ")
                + decision.decidedBy() + ", " + decision.decidedOn() + ": " + decision.reason();
    }

    static String verdict(QuestionAnswer.Verdict verdict) {
        return switch (verdict) {
            case APPEARS -> "yes, it appears so";
            case DOES_NOT_APPEAR -> "no, it does not appear so";
            case CANNOT_TELL -> "cannot be judged; this is not the same as no";
        };
    }

    /** {@code 3 appear to, 1 does not, 0 cannot be judged}: how many districts have each answer to one question. */
    public static String counts(List<QuestionAnswer> answers, MeasureQuestion question) {
        long appear = count(answers, question, QuestionAnswer.Verdict.APPEARS);
        long not = count(answers, question, QuestionAnswer.Verdict.DOES_NOT_APPEAR);
        return String.format(
                Locale.ROOT,
                "%,d %s to, %,d %s not, %,d cannot be judged",
                appear,
                appear == 1 ? "appears" : "appear",
                not,
                not == 1 ? "does" : "do",
                count(answers, question, QuestionAnswer.Verdict.CANNOT_TELL));
    }

    private static long count(List<QuestionAnswer> answers, MeasureQuestion question, QuestionAnswer.Verdict verdict) {
        return answers.stream()
                .filter(a -> a.question() == question && a.verdict() == verdict)
                .count();
    }

    /** What is proposed; a person confirms or declines it. */
    public static String proposal(QuestionAnswer answer) {
        return switch (answer.verdict()) {
            case APPEARS -> "intervention or assistance is warranted";
            case DOES_NOT_APPEAR -> "none";
            case CANNOT_TELL -> "none: too little could be judged; look at the data before saying so";
        };
    }

    public static String fullQuestion(MeasureQuestion question) {
        return question == MeasureQuestion.A
                ? "A. Does the district appear to over-identify low-income students as eligible for special education?"
                : "B. Does it appear to separate students with disabilities to an inordinate degree, across low-income"
                        + " or racial groups?";
    }

    /** To so many places; more are in the files for machines. */
    public static String ratio(ExactRatio ratio, int places) {
        return ratio.decimal(places).toPlainString();
    }
}

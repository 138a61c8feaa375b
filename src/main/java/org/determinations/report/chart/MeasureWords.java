package org.determinations.report.chart;

import org.determinations.model.MeasureKey;
import org.determinations.model.MeasureKind;
import org.determinations.model.MeasureQuestion;
import org.determinations.model.Placement;
import org.determinations.model.QuestionAnswer;
import org.determinations.model.SecondaryDecision;

/** Measures, placements and answers in words. */
final class MeasureWords {
    private MeasureWords() {}

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
}

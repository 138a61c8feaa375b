package org.determinations.model.decision;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Why a person decides, as a word that can be counted; the person's own text says the rest. The first four are what the federal
 * office looks at (34 CFR 300.603(b)(1): the performance report, monitoring visits and other public information) and what packs have
 * as factors. A product default: no source has a list of codes.
 */
public enum DecisionReason {
    COMPLIANCE("compliance indicators show noncompliance"),
    DATA_QUALITY("data were late, missing or not reliable"),
    REVIEW_FINDINGS("findings of reviews are not corrected"),
    OTHER_FINDINGS("complaints, hearings or audits found noncompliance"),
    CORRECTED("what the evidence shows has been corrected"),
    NOT_SIGNIFICANT("what the evidence shows is not significant"),
    NO_BASIS("the data give no category"),
    OTHER("another reason, which the text gives");

    private final String words;

    DecisionReason(String words) {
        this.words = words;
    }

    /** What it stands for. */
    public String words() {
        return words;
    }

    /** As typed: {@code data-quality}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The code that a person typed, in capitals or not, with either sign between its words; empty when there is none such. */
    public static Optional<DecisionReason> find(String typed) {
        String word = typed.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        return Arrays.stream(values())
                .filter(reason -> reason.word().equals(word))
                .findFirst();
    }

    /** Every word, in order. */
    public static List<String> listWords() {
        return Arrays.stream(values()).map(DecisionReason::word).toList();
    }
}

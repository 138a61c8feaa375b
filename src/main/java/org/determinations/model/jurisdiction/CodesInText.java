package org.determinations.model.jurisdiction;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds whole codes of units and schools in a text, no letter and no digit before or after them. One per look; immutable. */
public final class CodesInText {
    private static final String BORDER = "0-9A-Za-z";

    private final Pattern codes;
    private final int digits;

    /** @param form of the codes of the jurisdiction */
    public CodesInText(CodeForm form) {
        this.codes = form.anyCode(BORDER);
        this.digits = form.digitsInARow();
    }

    /** Every one of them, as it stands. */
    Stream<MatchResult> in(String text) {
        return mayHoldCode(text) ? codes.matcher(text).results() : Stream.empty();
    }

    /** Whether there is one. */
    public boolean isIn(String text) {
        return mayHoldCode(text) && codes.matcher(text).find();
    }

    /** Whether the text has as many digits in a row as any code: hardly any text has, and the look through all of them costs a run its time. */
    private boolean mayHoldCode(String text) {
        int row = 0;
        for (int i = 0; i < text.length() && row < digits; i++) {
            char sign = text.charAt(i);
            row = sign >= '0' && sign <= '9' ? row + 1 : 0;
        }
        return row >= digits;
    }
}

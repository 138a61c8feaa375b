package org.determinations.ingest;

import java.util.List;

/** The codes of one element in one school year, found by their bytes: numbers from 1 in the order of the list, 0 for any other. */
final class CodeTable {
    private static final int ASCII = 1 << 7;

    private final short[] ofTwo = new short[ASCII * ASCII];
    private final ShortTexts others = new ShortTexts();
    private final short blank;

    /** @param codes the first has number 1; one of them may be blank */
    CodeTable(List<String> codes) {
        short ofBlank = 0;
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i);
            short number = (short) (i + 1);
            if (code.isEmpty()) {
                ofBlank = number;
            } else if (code.length() == 2 && code.chars().allMatch(c -> c < ASCII)) {
                ofTwo[code.charAt(0) * ASCII + code.charAt(1)] = number;
            } else {
                others.put(code, number);
            }
        }
        this.blank = ofBlank;
    }

    /** The number of an ASCII text. */
    int number(byte[] bytes, int from, int to) {
        if (to - from == 2) {
            return ofTwo[bytes[from] * ASCII + bytes[from + 1]];
        }
        return to == from ? blank : Math.max(others.find(bytes, from, to), 0);
    }
}

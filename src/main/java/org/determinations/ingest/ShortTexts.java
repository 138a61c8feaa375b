package org.determinations.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.determinations.ingest.file.Words;

/** Texts of at most sixteen ASCII characters, found again by their bytes: school years and district codes as a file writes them. */
final class ShortTexts {
    static final int NONE = -1;
    private static final int WORD = Words.SIZE;
    private static final int LONGEST = 2 * WORD;
    private static final int FIRST_SIZE = 64;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private long[] firsts = new long[FIRST_SIZE];
    private long[] seconds = new long[FIRST_SIZE];
    private int[] values = filled(FIRST_SIZE);
    private int size;
    private long lastFirst;
    private long lastSecond;
    private int last = NONE;

    /** What the text stands for; {@link #NONE} for one that was not put. */
    int find(byte[] bytes, int from, int to) {
        if (to - from > LONGEST || to == from) {
            return NONE;
        }
        int middle = Math.min(to, from + WORD);
        long first = word(bytes, from, middle);
        long second = word(bytes, middle, to);
        if (last == NONE || first != lastFirst || second != lastSecond) {
            lastFirst = first;
            lastSecond = second;
            last = values[slot(first, second)];
        }
        return last;
    }

    /** Remembers a text; one that is longer, blank, or not ASCII is let go. */
    void put(String text, int value) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int length = bytes.length;
        if (length > LONGEST || length == 0 || length > text.length()) {
            return;
        }
        int middle = Math.min(length, WORD);
        put(word(bytes, 0, middle), word(bytes, middle, length), value);
        last = NONE;
    }

    private void put(long first, long second, int value) {
        int slot = slot(first, second);
        size += values[slot] == NONE ? 1 : 0;
        firsts[slot] = first;
        seconds[slot] = second;
        values[slot] = value;
        if (size * 2 > values.length) {
            grow();
        }
    }

    private void grow() {
        long[] oldFirsts = firsts;
        long[] oldSeconds = seconds;
        int[] oldValues = values;
        firsts = new long[oldValues.length * 2];
        seconds = new long[oldValues.length * 2];
        values = filled(oldValues.length * 2);
        size = 0;
        for (int i = 0; i < oldValues.length; i++) {
            if (oldValues[i] != NONE) {
                put(oldFirsts[i], oldSeconds[i], oldValues[i]);
            }
        }
    }

    private int slot(long first, long second) {
        int mask = values.length - 1;
        long mixed = ((first * MIX) ^ second) * MIX;
        int slot = (int) (mixed >>> Integer.SIZE) & mask;
        while (values[slot] != NONE && (firsts[slot] != first || seconds[slot] != second)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** No byte is 0, so that texts of two lengths are never one word. */
    private static long word(byte[] bytes, int from, int to) {
        int length = to - from;
        if (from + WORD <= bytes.length) {
            return length == 0 ? 0 : Words.at(bytes, from) & (-1L >>> ((WORD - length) * Byte.SIZE));
        }
        long word = 0;
        for (int at = to - 1; at >= from; at--) {
            word = (word << Byte.SIZE) | bytes[at];
        }
        return word;
    }

    private static int[] filled(int length) {
        int[] values = new int[length];
        Arrays.fill(values, NONE);
        return values;
    }
}

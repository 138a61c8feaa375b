package org.determinations.disproportionality.packed;

import java.util.Arrays;
import org.determinations.model.SevenBits;

/** Numbers, none below zero, one after the other: small ones in one byte. Added first, then read, by any thread. */
final class PackedNumbers {
    private static final int FIRST = 32;

    private byte[] bytes = new byte[FIRST];
    private int length;

    void add(int number) {
        if (length + SevenBits.LONGEST > bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length + bytes.length / 2);
        }
        length = SevenBits.write(bytes, length, number);
    }

    /** Reads them from the first one on. */
    Reading read() {
        return new Reading();
    }

    /** Where one reader stands. */
    final class Reading {
        private final SevenBits.Reader numbers = new SevenBits.Reader(bytes, 0);

        boolean hasNext() {
            return numbers.at() < length;
        }

        int next() {
            return (int) numbers.next();
        }
    }
}

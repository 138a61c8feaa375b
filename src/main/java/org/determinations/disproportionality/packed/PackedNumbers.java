package org.determinations.disproportionality.packed;

import java.util.Arrays;

/** Numbers, none below zero, one after the other: small ones in one byte. Added first, then read, by any thread. */
final class PackedNumbers {
    private static final int FIRST = 32;
    private static final int SEVEN_BITS = 7;
    private static final int MORE = 1 << SEVEN_BITS;
    private static final int LONGEST = 5;

    private byte[] bytes = new byte[FIRST];
    private int length;

    void add(int number) {
        if (length + LONGEST > bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length + bytes.length / 2);
        }
        int rest = number;
        while (rest >= MORE) {
            bytes[length++] = (byte) (rest | MORE);
            rest >>>= SEVEN_BITS;
        }
        bytes[length++] = (byte) rest;
    }

    /** Reads them from the first one on. */
    Reading read() {
        return new Reading();
    }

    /** Where one reader stands. */
    final class Reading {
        private int at;

        boolean hasNext() {
            return at < length;
        }

        int next() {
            int number = 0;
            int shift = 0;
            byte part = bytes[at++];
            while (part < 0) {
                number |= (part & MORE - 1) << shift;
                shift += SEVEN_BITS;
                part = bytes[at++];
            }
            return number | part << shift;
        }
    }
}

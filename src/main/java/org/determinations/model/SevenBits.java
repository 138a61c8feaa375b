package org.determinations.model;

/**
 * Whole numbers in as few bytes as they need: seven bits in each, the lowest first, and the highest bit where more follow. A number from 0 to
 * 127 takes one byte, one below zero takes the most. Every {@code long} comes back as it was.
 */
public final class SevenBits {
    /** Bytes that a number takes at most. */
    public static final int LONGEST = 10;

    private static final int BITS = 7;
    private static final int MORE = 1 << BITS;

    private SevenBits() {}

    /**
     * Writes a number and gives the place behind it.
     *
     * @param bytes with room for {@link #LONGEST} of them from that place on
     */
    public static int write(byte[] bytes, int at, long number) {
        int place = at;
        long rest = number;
        while ((rest & -MORE) != 0) {
            bytes[place++] = (byte) (rest | MORE);
            rest >>>= BITS;
        }
        bytes[place++] = (byte) rest;
        return place;
    }

    /** Reads numbers one after the other. Used by one thread. */
    public static final class Reader {
        private byte[] bytes;
        private int at;

        /** Stands at a place of some bytes. */
        public Reader(byte[] bytes, int at) {
            this.bytes = bytes;
            this.at = at;
        }

        /** Goes to a place of other bytes. */
        public void moveTo(byte[] others, int place) {
            bytes = others;
            at = place;
        }

        /** The place behind the number that was read last. */
        public int at() {
            return at;
        }

        /** The next number. */
        public long next() {
            byte part = bytes[at++];
            if (part >= 0) {
                return part;
            }
            long number = part & MORE - 1;
            int shift = BITS;
            part = bytes[at++];
            while (part < 0) {
                number |= (long) (part & MORE - 1) << shift;
                shift += BITS;
                part = bytes[at++];
            }
            return number | (long) part << shift;
        }
    }
}

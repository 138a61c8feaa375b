package org.determinations.ingest.file;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Bytes of text looked at eight at a time. */
public final class Words {
    /** Bytes of a word. */
    public static final int SIZE = Long.BYTES;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = ONES << 7;
    private static final long BEHIND_COMMA = ONES * (',' + 1);
    private static final long QUOTES = ONES * '"';

    private Words() {}

    /** The eight bytes from there on; the first is the lowest. */
    public static long at(byte[] bytes, int from) {
        return (long) LONGS.get(bytes, from);
    }

    /** The first byte that is a comma, one before it in ASCII, or none of ASCII; the last seven bytes of all are not looked at. */
    public static int special(byte[] bytes, int from) {
        int at = from;
        while (at + SIZE <= bytes.length) {
            long word = at(bytes, at);
            long found = (~((word | HIGHS) - BEHIND_COMMA) | word) & HIGHS;
            if (found != 0) {
                return at + (Long.numberOfTrailingZeros(found) >>> 3);
            }
            at += SIZE;
        }
        return at;
    }

    /** The next quotation mark; the end where there is none. */
    static int quote(byte[] bytes, int from, int to) {
        int at = from;
        while (at + SIZE <= to) {
            long word = at(bytes, at) ^ QUOTES;
            long found = (word - ONES) & ~word & HIGHS;
            if (found != 0) {
                return at + (Long.numberOfTrailingZeros(found) >>> 3);
            }
            at += SIZE;
        }
        while (at < to && bytes[at] != '"') {
            at++;
        }
        return at;
    }
}

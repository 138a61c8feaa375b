package org.determinations.store.fact;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.determinations.model.SevenBits;
import org.jspecify.annotations.Nullable;

/**
 * Rows of numbers, small ones in one byte, each row with the place of an earlier one; and a dictionary that gives values their
 * numbers. Used by one thread.
 */
final class PackedValues {
    /** The place of no row. */
    static final int NOWHERE = -1;

    private static final int BLOCK_BITS = 16;
    private static final int BLOCK = 1 << BLOCK_BITS;

    /** Bytes that a value of the dictionary takes beside its text, about. */
    private static final int ENTRY = 128;

    private final long room;
    private final List<byte[]> blocks = new ArrayList<>();
    private final Map<Object, Integer> numbers = new HashMap<>();
    private final List<@Nullable Object> values = new ArrayList<>();
    private byte[] row = new byte[BLOCK / 16];
    private int length;
    private int end = BLOCK;
    private long used;
    private final SevenBits.Reader reader = new SevenBits.Reader(row, 0);

    /** @param room bytes, about */
    PackedValues(long room) {
        this.room = room;
        values.add(null);
    }

    boolean hasRoom() {
        return used <= room;
    }

    /** The number of a value; 0 for none. */
    int number(@Nullable Object value) {
        if (value == null) {
            return 0;
        }
        Integer known = numbers.get(value);
        if (known != null) {
            return known;
        }
        int added = values.size();
        values.add(value);
        numbers.put(value, added);
        used += ENTRY + (value instanceof String text ? text.length() : 0);
        return added;
    }

    @Nullable Object value(int number) {
        return values.get(number);
    }

    /**
     * Begins a row.
     *
     * @param earlier place of another row that {@link #open} gives, or {@link #NOWHERE}
     */
    void begin(int earlier) {
        ByteBuffer.wrap(row).putInt(earlier);
        length = Integer.BYTES;
    }

    /** Adds a number to the row, none below zero. */
    void add(int number) {
        if (length + SevenBits.LONGEST > row.length) {
            row = Arrays.copyOf(row, 2 * row.length);
        }
        length = SevenBits.write(row, length, number);
    }

    /** Ends the row and gives its place. */
    int end() {
        if (end + length > BLOCK) {
            blocks.add(new byte[Math.max(BLOCK, length)]);
            used += BLOCK;
            end = 0;
        }
        int place = (blocks.size() - 1 << BLOCK_BITS) + end;
        System.arraycopy(row, 0, blocks.get(blocks.size() - 1), end, length);
        end += length;
        return place;
    }

    /** Stands on the first number of a row and gives the place of the earlier one. */
    int open(int place) {
        byte[] block = blocks.get(place >>> BLOCK_BITS);
        int first = place & BLOCK - 1;
        reader.moveTo(block, first + Integer.BYTES);
        return ByteBuffer.wrap(block).getInt(first);
    }

    /** The next number of the row. */
    int next() {
        return (int) reader.next();
    }
}

package org.determinations.store.sql;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.determinations.model.TableContent;
import org.jspecify.annotations.Nullable;

/**
 * Takes the rows of one table in any order, value by value, and gives one hash over all of them. A value goes in as text with
 * its length before it, so that no two rows can read the same. One per table and run; used by one thread.
 */
public final class TableDigest {
    /** Faster than SHA-256 where Java has no help from the processor, and as long. */
    private static final String ALGORITHM = "SHA-512/256";

    private static final int HASH_BYTES = 32;
    /** A district's digits in {@link TableContent#marks()}: enough to name it, not to vouch for it. */
    private static final int MARK_DIGITS = 16;

    private final ContentTable table;
    private final int districtAt;
    private final MessageDigest sha = sha();
    private final SortedMap<String, Hashes> byDistrict = new TreeMap<>();
    private byte[] row = new byte[4096];
    private int length;
    private int column;
    private String district = "";
    private String lastDistrict = "";
    private @Nullable Hashes ofLast;

    public TableDigest(ContentTable table) {
        this.table = table;
        this.districtAt = table.district().map(table.columns()::indexOf).orElse(-1);
    }

    /** The hashes of one district's rows, one after the other. */
    private static final class Hashes {
        private byte[] bytes = new byte[2 * HASH_BYTES];
        private int rows;

        void add(byte[] hash) {
            if ((rows + 1) * HASH_BYTES > bytes.length) {
                bytes = Arrays.copyOf(bytes, 2 * bytes.length);
            }
            System.arraycopy(hash, 0, bytes, rows++ * HASH_BYTES, HASH_BYTES);
        }

        byte[] sorted() {
            if (rows == 1) {
                return Arrays.copyOf(bytes, HASH_BYTES);
            }
            byte[][] each = new byte[rows][];
            for (int i = 0; i < rows; i++) {
                each[i] = Arrays.copyOfRange(bytes, i * HASH_BYTES, (i + 1) * HASH_BYTES);
            }
            Arrays.sort(each, Arrays::compareUnsigned);
            byte[] sorted = new byte[rows * HASH_BYTES];
            for (int i = 0; i < rows; i++) {
                System.arraycopy(each[i], 0, sorted, i * HASH_BYTES, HASH_BYTES);
            }
            return sorted;
        }
    }

    /** Where the values of rows with these columns stand among them, in the order in which the hash takes them. */
    int[] places(List<String> names) {
        if (names.size() != table.columns().size() || !names.containsAll(table.columns())) {
            throw new StoreException("the content of " + table.name() + " is over other columns than " + names);
        }
        return table.columns().stream().mapToInt(names::indexOf).toArray();
    }

    /** The next value of the row under way; absent as null. */
    public void value(@Nullable String value) {
        if (column++ == districtAt && value != null) {
            district = value;
        }
        if (value == null) {
            lengthOf(-1);
            return;
        }
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        lengthOf(bytes.length);
        room(bytes.length);
        System.arraycopy(bytes, 0, row, length, bytes.length);
        length += bytes.length;
    }

    /** Ends a row. */
    public void next() {
        sha.update(row, 0, length);
        of(district).add(sha.digest());
        length = 0;
        column = 0;
        district = "";
    }

    /** Rows that follow each other are mostly of one district. */
    private Hashes of(String code) {
        Hashes known = ofLast;
        if (known == null || !lastDistrict.equals(code)) {
            known = byDistrict.computeIfAbsent(code, d -> new Hashes());
            ofLast = known;
            lastDistrict = code;
        }
        return known;
    }

    /** Of all rows so far. */
    public TableContent content() {
        StringBuilder marks = new StringBuilder();
        StringBuilder lines = new StringBuilder();
        long rows = 0;
        for (Map.Entry<String, Hashes> one : byDistrict.entrySet()) {
            String hash = HexFormat.of().formatHex(sha.digest(one.getValue().sorted()));
            lines.append(one.getKey()).append(' ').append(hash).append('\n');
            marks.append(one.getKey()).append(' ').append(hash, 0, MARK_DIGITS).append('\n');
            rows += one.getValue().rows;
        }
        return new TableContent(table.name(), rows, hash(lines.toString()), marks.toString());
    }

    /** Lower-case hexadecimal. */
    public static String hash(String text) {
        return HexFormat.of().formatHex(sha().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private void lengthOf(int bytes) {
        room(Integer.BYTES);
        for (int shift = 24; shift >= 0; shift -= 8) {
            row[length++] = (byte) (bytes >>> shift);
        }
    }

    private void room(int more) {
        if (length + more > row.length) {
            row = Arrays.copyOf(row, Math.max(2 * row.length, length + more));
        }
    }

    private static MessageDigest sha() {
        try {
            return MessageDigest.getInstance(ALGORITHM);
        } catch (NoSuchAlgorithmException e) {
            throw new StoreException("every Java since 9 has " + ALGORITHM, e);
        }
    }
}

package org.determinations.model.release;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The sealed record of the approval under which results leave the house, as their papers name it. Whoever has a paper finds the
 * record by its number and sees by its fingerprint that it is the same. Grain: one per approval.
 *
 * @param number of the audit event of the approval, from 1
 * @param fingerprint lower-case hexadecimal SHA-256 of the record
 * @param key lower-case hexadecimal SHA-256 of the public half of the key that sealed it
 */
public record ApprovedRecord(long number, String fingerprint, String key) {
    private static final Pattern TEXT =
            Pattern.compile("record (\\d{1,18}),\\s+fingerprint\\s+([0-9a-f]{64}),\\s+key\\s+([0-9a-f]{64})");

    /** As it is printed; it may be broken over lines at its blanks. */
    public String text() {
        return "record " + number + ", fingerprint " + fingerprint + ", key " + key;
    }

    /** As a line of its own: {@code Approved: record 61, fingerprint …, key …}. */
    public String line() {
        return "Approved: " + text();
    }

    /** Every one that a text names, in the order of the text. */
    public static List<ApprovedRecord> list(String text) {
        return TEXT.matcher(text)
                .results()
                .map(found -> new ApprovedRecord(Long.parseLong(found.group(1)), found.group(2), found.group(3)))
                .toList();
    }
}

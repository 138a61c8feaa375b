package org.determinations.model.run;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The end of the audit trail at a moment. What leaves the house names it: a trail that is written anew later does not have an
 * event of that number and hash.
 *
 * @param number of the event, from 1; 0 for a trail without events
 * @param hash lower-case hexadecimal SHA-256 of the event
 */
public record AuditHead(long number, String hash) {
    /** Of a trail without events. */
    public static final AuditHead NONE = new AuditHead(0, "0".repeat(64));

    private static final Pattern TEXT = Pattern.compile("event (\\d{1,18}),\\s+SHA-256\\s+([0-9a-f]{64})");

    /** As it is printed; it may be broken over lines at its blanks. */
    public String text() {
        return "event " + number + ", SHA-256 " + hash;
    }

    /** Every one that a text names, in the order of the text. */
    public static List<AuditHead> list(String text) {
        return TEXT.matcher(text)
                .results()
                .map(found -> new AuditHead(Long.parseLong(found.group(1)), found.group(2)))
                .toList();
    }
}

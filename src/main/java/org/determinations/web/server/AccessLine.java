package org.determinations.web.server;

import java.time.Instant;
import java.util.Locale;
import org.determinations.report.form.JsonForm;
import org.determinations.report.form.JsonTypes;

/**
 * One answered request, for the access log. What follows a question mark is in no line: a one-time address has its code there.
 *
 * @param person how the person is known, such as {@code account bo}, or the name that somebody acts under; a dash where nobody had to be asked for
 * @param path as it was asked for
 * @param millis until the answer was written
 * @param bytes of the answer, without its headers
 */
public record AccessLine(Instant at, String person, String method, String path, int status, long millis, long bytes) {
    public static final JsonForm<AccessLine> FORM = JsonForm.<AccessLine>document(
                    "access-line/1",
                    "A line of the access log of the desk, one object on each line: serve --log-format json.")
            .has("at", JsonTypes.MOMENT, AccessLine::at)
            .has("person", JsonTypes.TEXT, AccessLine::person)
            .says("How the person is known, such as account bo; a dash where nobody had to be asked for.")
            .has("method", JsonTypes.TEXT, AccessLine::method)
            .has("path", JsonTypes.TEXT, AccessLine::path)
            .says("As it was asked for, without what follows a question mark.")
            .has("status", JsonTypes.WHOLE, AccessLine::status)
            .has("milliseconds", JsonTypes.LARGE, AccessLine::millis)
            .says("Until the answer was written.")
            .has("bytes", JsonTypes.LARGE, AccessLine::bytes)
            .says("Of the answer, without its headers.");

    /** For people: {@code 2012-09-20T13:00:00Z "account bo" "GET /runs/1" 200 35 ms 5120 bytes}. */
    String text() {
        return String.format(
                Locale.ROOT,
                "%s \"%s\" \"%s %s\" %d %d ms %d bytes\n",
                at,
                safe(person, ' '),
                method,
                safe(path, '!'),
                status,
                millis,
                bytes);
    }

    /** For machines that collect logs. */
    String json() {
        return FORM.line(this);
    }

    /** Nobody outside begins a line of the log, or ends a quotation in it. */
    private static String safe(String text, char first) {
        StringBuilder safe = new StringBuilder();
        text.codePoints()
                .forEach(c -> safe.append(
                        c >= first && c < 0x7f && c != '"' && c != '\\'
                                ? Character.toString(c)
                                : String.format(Locale.ROOT, "\\u%04x", c)));
        return safe.toString();
    }
}

package org.determinations.ingest.file;

/**
 * Where records end in bytes that begin at the start of one. A line break within a quoted cell ends no record; a quotation mark
 * opens a cell only at its beginning; a carriage return as the last byte is no end yet, as a line feed may follow.
 */
final class RecordEnds {
    /** No record ends there. */
    static final int NONE = -1;

    /** Text behind a closing quotation mark: the file is not sound. */
    static final int UNSOUND = -2;

    private RecordEnds() {}

    /** The position behind the last record that ends within the bytes, or {@link #NONE} or {@link #UNSOUND}. */
    static int last(byte[] bytes, int length) {
        int end = NONE;
        int plain = 0;
        while (true) {
            int quote = Words.quote(bytes, plain, length);
            int found = lastBreak(bytes, plain, quote, length);
            end = found == NONE ? end : found;
            if (quote == length) {
                return end;
            }
            plain = opensCell(bytes, 0, quote) ? behindCell(bytes, quote, length) : quote + 1;
            if (plain < 0) {
                return plain == UNSOUND ? UNSOUND : end;
            }
        }
    }

    /** The position behind the record that begins there, or {@link #NONE} or {@link #UNSOUND}. */
    static int first(byte[] bytes, int from, int length) {
        int at = from;
        while (at < length) {
            byte c = bytes[at];
            if (c == '"' && opensCell(bytes, from, at)) {
                at = behindCell(bytes, at, length);
                if (at < 0) {
                    return at;
                }
            } else if (isBreak(c)) {
                return behindBreak(bytes, at, length);
            } else {
                at++;
            }
        }
        return NONE;
    }

    static boolean isBreak(byte c) {
        return c == '\n' || c == '\r';
    }

    private static int behindBreak(byte[] bytes, int at, int length) {
        if (bytes[at] == '\n') {
            return at + 1;
        }
        if (at + 1 == length) {
            return NONE;
        }
        return bytes[at + 1] == '\n' ? at + 2 : at + 1;
    }

    private static boolean opensCell(byte[] bytes, int start, int quote) {
        return quote == start || bytes[quote - 1] == ',' || isBreak(bytes[quote - 1]);
    }

    /** Behind the mark that closes a quoted cell. What follows the last byte is not known, so it closes nothing. */
    private static int behindCell(byte[] bytes, int quote, int length) {
        int at = quote + 1;
        while (true) {
            int mark = Words.quote(bytes, at, length);
            if (mark + 1 >= length) {
                return NONE;
            }
            byte next = bytes[mark + 1];
            if (next != '"') {
                return next == ',' || isBreak(next) ? mark + 1 : UNSOUND;
            }
            at = mark + 2;
        }
    }

    private static int lastBreak(byte[] bytes, int from, int to, int length) {
        for (int at = to - 1; at >= from; at--) {
            if (isBreak(bytes[at])) {
                int end = behindBreak(bytes, at, length);
                if (end != NONE) {
                    return end;
                }
            }
        }
        return NONE;
    }
}

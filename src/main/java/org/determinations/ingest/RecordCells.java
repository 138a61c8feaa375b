package org.determinations.ingest;

import org.determinations.ingest.file.Words;

/**
 * The cells of one record as positions in its bytes, found in one go without making text of them. What is not plain ASCII, or
 * quoted in any but the simplest way, is said to be odd and left to who reads slowly and with every rule.
 */
final class RecordCells {
    private final int[] starts;
    private final int[] ends;
    private int width;
    private int next;
    private boolean odd;

    /** @param most cells that are kept; further ones are counted */
    RecordCells(int most) {
        this.starts = new int[most];
        this.ends = new int[most];
    }

    /** Behind the record; of no use when it is odd. */
    int next() {
        return next;
    }

    boolean isOdd() {
        return odd;
    }

    int width() {
        return width;
    }

    int start(int cell) {
        return starts[cell];
    }

    int end(int cell) {
        return ends[cell];
    }

    /**
     * Finds the cells of the record that begins there.
     *
     * @param to behind the last byte, which is a line break
     */
    void read(byte[] bytes, int from, int to) {
        width = 0;
        odd = false;
        int at = from;
        while (true) {
            int start = at;
            if (bytes[at] == '"') {
                start = at + 1;
                at = quoted(bytes, start, to);
                if (at < 0) {
                    odd = true;
                    return;
                }
                put(start, at++);
            } else {
                at = plain(bytes, at);
                put(start, at);
            }
            byte end = bytes[at++];
            if (end != ',') {
                next = end == '\r' && at < to && bytes[at] == '\n' ? at + 1 : at;
                return;
            }
        }
    }

    private void put(int start, int end) {
        if (width < starts.length) {
            starts[width] = start;
            ends[width] = end;
        }
        width++;
    }

    /** The comma or line break behind a cell without quotation marks around it. */
    private int plain(byte[] bytes, int from) {
        int at = Words.special(bytes, from);
        while (true) {
            byte c = bytes[at];
            if (c == ',' || c == '\n' || c == '\r') {
                return at;
            }
            odd |= c <= 0;
            at = Words.special(bytes, at + 1);
        }
    }

    /** The mark that closes the cell; less than 0 where something else than a comma or a line break follows it. */
    private int quoted(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && bytes[at] != '"') {
            odd |= bytes[at] <= 0;
            at++;
        }
        if (at + 1 >= to) {
            return -1;
        }
        byte behind = bytes[at + 1];
        return behind == ',' || behind == '\n' || behind == '\r' ? at : -1;
    }
}

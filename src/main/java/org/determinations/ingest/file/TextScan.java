package org.determinations.ingest.file;

import java.nio.CharBuffer;
import java.util.Optional;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;

/**
 * Walks the characters of a CSV file once, keeping only counters, and finds what would make its rows unreadable: a line
 * longer than any real one, a quotation mark left open, text behind a closing one.
 */
final class TextScan {
    /** Longest line, and longest row over several lines; unit: characters. */
    static final int LONGEST = 1_000_000;

    private static final char BYTE_ORDER_MARK = 0xFEFF;
    private static final String LIMIT = "at most 1,000,000 characters";

    private enum Place {
        CELL_START,
        PLAIN,
        QUOTED,
        BEHIND_QUOTE
    }

    private final String file;
    private final char separator;
    private Place place = Place.CELL_START;
    private boolean leading = true;
    private boolean afterReturn;
    private int line = 1;
    private int quoteLine;
    private int lineChars;
    private int rowChars;
    private long offset;
    private long lineOffset;

    TextScan(String file, char separator) {
        this.file = file;
        this.separator = separator;
    }

    /** Line reached; the first is 1. */
    int line() {
        return line;
    }

    /** Bytes of the line that lie before the next character. */
    long bytesIntoLine() {
        return offset - lineOffset;
    }

    /** Reads on; the first problem found, after which nothing more can be told. */
    Optional<Issue> read(CharBuffer text) {
        while (text.hasRemaining()) {
            Optional<Issue> problem = step(text.get());
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }

    /** Reads one record that stands for itself: a mark that would be one of byte order at the start of a file is a character. */
    Optional<Issue> record(CharBuffer text) {
        leading = false;
        return read(text).or(this::end);
    }

    /** What the end of the file reveals. */
    Optional<Issue> end() {
        return place == Place.QUOTED ? Optional.of(openQuote("is never closed")) : Optional.empty();
    }

    private Optional<Issue> step(char c) {
        offset += bytes(c);
        if (leading && c == BYTE_ORDER_MARK) {
            return Optional.empty();
        }
        leading = false;
        if (c == '\n' && afterReturn) {
            afterReturn = false;
            lineOffset = offset;
            return Optional.empty();
        }
        afterReturn = c == '\r';
        if (c == '\n' || c == '\r') {
            endLine();
            return Optional.empty();
        }
        lineChars++;
        rowChars++;
        if (rowChars > LONGEST) {
            return Optional.of(tooLong());
        }
        return move(c);
    }

    private void endLine() {
        line++;
        lineChars = 0;
        lineOffset = offset;
        if (place != Place.QUOTED) {
            place = Place.CELL_START;
            rowChars = 0;
        }
    }

    private Optional<Issue> move(char c) {
        switch (place) {
            case CELL_START, PLAIN -> {
                boolean opens = c == '"' && place == Place.CELL_START;
                quoteLine = opens ? line : quoteLine;
                place = opens ? Place.QUOTED : c == separator ? Place.CELL_START : Place.PLAIN;
            }
            case QUOTED -> place = c == '"' ? Place.BEHIND_QUOTE : Place.QUOTED;
            case BEHIND_QUOTE -> {
                if (c != '"' && c != separator) {
                    return Optional.of(strayQuote());
                }
                place = c == '"' ? Place.QUOTED : Place.CELL_START;
            }
        }
        return Optional.empty();
    }

    private Issue tooLong() {
        if (lineChars < rowChars) {
            return openQuote("is not closed within 1,000,000 characters");
        }
        return Issue.of(
                IssueCode.LINE_TOO_LONG,
                SourceRef.ofRow(file, line),
                "line " + line + " is longer than any real line",
                "more than 1,000,000 characters without a line break",
                LIMIT,
                "Export the file again with one row per line.");
    }

    private Issue openQuote(String how) {
        return Issue.of(
                IssueCode.OPEN_QUOTE,
                SourceRef.ofRow(file, quoteLine),
                "the quotation mark that opens a cell in line " + quoteLine + " " + how,
                "",
                "every quotation mark that opens a cell is closed before the next cell",
                "Close the quotation mark in line " + quoteLine + ", or remove it.");
    }

    private Issue strayQuote() {
        return Issue.of(
                IssueCode.STRAY_QUOTE,
                SourceRef.ofRow(file, line),
                "there is text after the quotation mark that closes a cell in line " + line,
                "",
                "the next cell or the end of the line; a quotation mark inside a quoted cell is doubled",
                "Double the quotation marks inside the cell, or export the file again.");
    }

    private static int bytes(char c) {
        if (c < 0x80) {
            return 1;
        }
        return c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }
}

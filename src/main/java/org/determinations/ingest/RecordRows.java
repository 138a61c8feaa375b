package org.determinations.ingest;

import java.io.Serializable;

/**
 * What became of the rows of one part of a file, by the numbers they have in it: the first row of the part is 1. Parts are put
 * together in the order of the file, which gives every row its number in the whole.
 */
public final class RecordRows implements Serializable {
    private static final long serialVersionUID = 1L;

    private final RecordFindings findings;
    private int rows;
    private int accepted;
    private int rejected;
    private int notCounted;
    private boolean sound = true;

    /** No rows yet. */
    public RecordRows() {
        this(new RecordFindings(Integer.MAX_VALUE));
    }

    private RecordRows(RecordFindings findings) {
        this.findings = findings;
    }

    /**
     * The rows that stand before the first record, which take their numbers and no more.
     *
     * @param rows up to the header, blank ones included
     */
    public static RecordRows ofHeader(int rows) {
        RecordRows header = new RecordRows(new RecordFindings(RecordFindings.MOST_CODES));
        header.rows = rows;
        return header;
    }

    /** Puts the rows of the next part behind these. */
    public void append(RecordRows next) {
        findings.append(next.findings, rows);
        rows += next.rows;
        accepted += next.accepted;
        rejected += next.rejected;
        notCounted += next.notCounted;
        sound &= next.sound;
    }

    /** Whether all of it was sound text; where it was not, nothing else counts. */
    public boolean isSound() {
        return sound;
    }

    /** Rows so far, blank ones included. */
    public int rows() {
        return rows;
    }

    FileTotals totals() {
        return new FileTotals(accepted, rejected, notCounted, 0);
    }

    RecordFindings findings() {
        return findings;
    }

    /** One row more; its number. */
    int begin() {
        return ++rows;
    }

    void accept() {
        accepted++;
    }

    void reject() {
        rejected++;
    }

    void leaveOut() {
        notCounted++;
    }

    void unsound() {
        sound = false;
    }
}

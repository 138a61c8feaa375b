package org.determinations.model.run;

/**
 * What became of the rows of a file. Unit: data rows, without header and banner rows.
 *
 * @param read equals accepted + rejected + notThisCycle
 */
public record RowCounts(int read, int accepted, int rejected, int notThisCycle) {}

package org.determinations.model;

/**
 * One input file as a run registered and read it.
 *
 * @param name path relative to the cycle folder, forward slashes
 * @param sha256 lower-case hexadecimal
 * @param contract id of the layout that its header fits
 * @param rowsRead data rows, without header and banner rows; equals accepted + rejected + notThisCycle
 */
public record InputFileRecord(
        String name,
        String sha256,
        long bytes,
        FileKind kind,
        String contract,
        int rowsRead,
        int accepted,
        int rejected,
        int notThisCycle) {}

package org.determinations.model.ledger;

/**
 * Where a statement was read.
 *
 * @param file name without folders
 * @param row as a spreadsheet shows it
 * @param sha256 of the file
 */
public record StatementOrigin(String file, int row, String sha256) {}

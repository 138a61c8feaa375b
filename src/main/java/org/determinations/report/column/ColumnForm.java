package org.determinations.report.workbook;

/**
 * A column of a sheet.
 *
 * @param name machine name, as in the CSV file of the same table
 * @param heading for people
 * @param width in characters of the sheet's font
 */
record SheetColumn(String name, String heading, double width, CellKind kind) {}

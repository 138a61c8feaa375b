package org.determinations.report.site;

/**
 * A picture and the table of its numbers.
 *
 * @param svg complete and escaped already
 * @param note how to read it; may be empty
 */
record Picture(String title, String svg, String note, Table table) {}

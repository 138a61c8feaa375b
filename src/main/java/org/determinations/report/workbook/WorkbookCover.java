package org.determinations.report.workbook;

import java.time.LocalDate;
import org.determinations.model.jurisdiction.UnitWords;

/**
 * What stands on every printed page of a workbook, and in its properties.
 *
 * @param title of the whole workbook
 * @param mark stage, date and, where it is so, CONFIDENTIAL; at the top of every page
 * @param origin where it comes from, at the foot of every page: {@code run 3}
 * @param words of the jurisdiction, in which headings are
 * @param dated day that the file gives as its own: the stage's, never that of the machine
 */
record WorkbookCover(String title, String mark, String origin, LocalDate dated, UnitWords words) {}

package org.determinations.model.release;

import org.determinations.model.Worded;

/** In what form an export is written. Not every audience is given every form. */
public enum ExportFormat implements Worded {
    /** Tables for machines and for people who compare. */
    CSV,
    /** Documents for machines. */
    JSON,
    /** A workbook for people who work in a spreadsheet. */
    XLSX,
    /** Pages to read in a browser, without a network. */
    HTML,
    /** Letters, to be read and printed. */
    PDF,
    /** Letters, for those who edit them. */
    DOCX,
    /** One archive for each district: cover, explanation and letter. */
    ZIP
}

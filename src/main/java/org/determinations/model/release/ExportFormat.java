package org.determinations.model.release;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In what form an export is written. Not every audience is given every form. */
public enum ExportFormat {
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
    ZIP;

    /** Lower-case word used on the command line and as folder name. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format with that word; empty when there is none. */
    public static Optional<ExportFormat> find(String word) {
        return Arrays.stream(values()).filter(f -> f.word().equals(word)).findFirst();
    }
}

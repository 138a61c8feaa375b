package org.determinations.ingest.file;

import java.io.IOException;
import java.nio.file.Path;
import org.determinations.model.layout.TableForm;

/**
 * Where the table of a recognised file is and how it is opened. One per file; immutable.
 *
 * @param path where it lies on this machine; never printed
 * @param form the signs of a text file
 * @param sheet number of a workbook's sheet, the first being 1; 0 for a text file
 * @param sheetName name of that sheet; empty for a text file
 */
public record TableSource(Path path, TableForm form, int sheet, String sheetName) {

    public static TableSource ofText(Path path, TableForm form) {
        return new TableSource(path, form, 0, "");
    }

    public boolean isWorkbook() {
        return sheet > 0;
    }

    /**
     * Opens the table at its first row.
     *
     * @param name of the file in messages
     * @param width cells that every row of a workbook has at least; of no meaning for a text file
     */
    public TableRows open(String name, int width) throws IOException {
        return isWorkbook() ? WorkbookRows.open(this, name, width) : CsvRows.open(path, form);
    }
}

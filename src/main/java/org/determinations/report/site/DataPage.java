package org.determinations.report.site;

import java.util.List;

/**
 * What the page of data and method prints. One per run.
 *
 * @param run what identifies it
 * @param tables inputs with their hashes, issues, categories
 * @param reading how to read the pages
 * @param confidentiality who may see what
 */
record DataPage(Frame frame, List<Fact> run, List<Table> tables, List<String> reading, List<String> confidentiality) {

    DataPage {
        run = List.copyOf(run);
        tables = List.copyOf(tables);
        reading = List.copyOf(reading);
        confidentiality = List.copyOf(confidentiality);
    }
}

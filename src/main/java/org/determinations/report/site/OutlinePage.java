package org.determinations.report.site;

import java.util.List;
import java.util.stream.IntStream;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.report.column.ColumnForm;
import org.determinations.report.form.DataTable;
import org.determinations.report.form.ExportFile;
import org.determinations.report.form.ReportOutline;
import org.determinations.report.form.ReportOutline.OutlineSection;

/**
 * An outline as one page that opens from disk, without a script and without another page.
 *
 * @param sections in their order
 */
public record OutlinePage(Frame frame, List<Section> sections) {

    /** A heading with its sentences and tables. */
    record Section(String heading, List<String> sentences, List<Table> tables) {
        Section {
            sentences = List.copyOf(sentences);
            tables = List.copyOf(tables);
        }
    }

    public OutlinePage {
        sections = List.copyOf(sections);
    }

    /** The page as a file; its sentences are in the jurisdiction's words already. */
    public static ExportFile file(String path, ReportOutline outline) {
        return new Printer(UnitWords.OWN).file(path, JteoutlineGenerated::render, of(outline));
    }

    /** The page is the only one of its kind, so that there is no list of pages on it. */
    private static OutlinePage of(ReportOutline outline) {
        return new OutlinePage(
                new Frame(outline.title(), outline.mark(), true, "", "", List.of(), outline.origin(), ""),
                outline.sections().stream().map(OutlinePage::section).toList());
    }

    private static Section section(OutlineSection section) {
        return new Section(
                section.heading(),
                section.sentences(),
                section.tables().stream()
                        .map(table -> table(table.caption(), table.table()))
                        .toList());
    }

    private static Table table(String caption, DataTable table) {
        List<ColumnForm> forms = table.forms();
        return new Table(
                caption,
                forms.stream().map(ColumnForm::heading).toList(),
                table.rows().stream().map(row -> cells(forms, row)).toList());
    }

    private static List<Cell> cells(List<ColumnForm> forms, List<String> row) {
        return IntStream.range(0, row.size())
                .mapToObj(i -> forms.get(i).kind().rightAligned() ? Cell.number(row.get(i)) : Cell.of(row.get(i)))
                .toList();
    }
}

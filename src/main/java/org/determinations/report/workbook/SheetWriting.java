package org.determinations.report.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.determinations.report.column.CellKind;
import org.determinations.report.column.ColumnForm;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** One sheet being written: widths, header row, cells, filter, and how it prints. */
final class SheetWriting {
    /** Characters that one cell of the format can hold. */
    static final int LONGEST_CELL = 32_767;

    private static final String CUT = " … (cut here; the CSV file of the same table has the whole text)";
    private static final String INK = "1F3A5F";
    private static final String PAPER = "FFFFFF";
    private static final String RULE = "C9D2DC";
    /** Characters of a header cell that the filter's button covers. */
    private static final int BUTTON = 2;

    private static final int FLUSHED = 500;
    private static final int TITLE_POINTS = 15;
    private static final int MARGIN_POINTS = 9;
    private static final double TITLE_HEIGHT = 21;
    private static final float SIDE_INCHES = 0.5f;
    private static final float EDGE_INCHES = 0.75f;

    private final Sheet sheet;
    private final Worksheet out;

    SheetWriting(Workbook workbook, Sheet sheet) {
        this.sheet = sheet;
        this.out = workbook.newWorksheet(sheet.name());
    }

    void write(WorkbookCover cover) throws IOException {
        page(cover);
        frame();
        title();
        header();
        if (sheet.rows().isEmpty()) {
            out.value(sheet.headerRow() + 1, 0, sheet.emptyWords());
            out.style(sheet.headerRow() + 1, 0).italic().set();
        } else {
            int last = sheet.headerRow() + sheet.rows().size();
            out.setAutoFilter(sheet.headerRow(), 0, last, sheet.columns().size() - 1);
            body();
        }
        out.finish();
    }

    /** Landscape, as many pages long as it takes and one wide, the header row on each. */
    private void page(WorkbookCover cover) {
        out.pageOrientation("landscape");
        out.paperSize(PaperSize.LETTER_PAPER);
        out.fitToWidth((short) 1);
        out.fitToHeight((short) 0);
        out.leftMargin(SIDE_INCHES);
        out.rightMargin(SIDE_INCHES);
        out.topMargin(EDGE_INCHES);
        out.bottomMargin(EDGE_INCHES);
        out.repeatRows(sheet.headerRow());
        out.header(cover.mark(), Position.LEFT, WorkbookBytes.FONT, MARGIN_POINTS);
        out.header("sheetname", Position.RIGHT, WorkbookBytes.FONT, MARGIN_POINTS);
        out.footer(cover.title() + ", " + cover.origin(), Position.LEFT, WorkbookBytes.FONT, MARGIN_POINTS);
        out.footer("Page 1 of ?", Position.RIGHT, WorkbookBytes.FONT, MARGIN_POINTS);
    }

    private void frame() {
        for (int c = 0; c < sheet.columns().size(); c++) {
            out.width(c, sheet.columns().get(c).width());
        }
        out.freezePane(sheet.title().isEmpty() ? sheet.frozenColumns() : 0, sheet.headerRow() + 1);
    }

    private void title() {
        for (int r = 0; r < sheet.title().size(); r++) {
            out.value(r, 0, sheet.title().get(r));
            if (r == 0) {
                out.rowHeight(r, TITLE_HEIGHT);
                out.style(r, 0).bold().fontSize(TITLE_POINTS).fontColor(INK).set();
            }
        }
    }

    private void header() {
        int row = sheet.headerRow();
        out.rowHeight(row, headerHeight());
        for (int c = 0; c < sheet.columns().size(); c++) {
            ColumnForm column = sheet.columns().get(c);
            out.value(row, c, column.heading());
            out.style(row, c)
                    .bold()
                    .fontColor(PAPER)
                    .fillColor(INK)
                    .wrapText(true)
                    .verticalAlignment("center")
                    .horizontalAlignment(column.kind().rightAligned() ? "right" : "left")
                    .set();
        }
    }

    private double headerHeight() {
        return RowHeight.of(sheet.columns().stream()
                .mapToInt(column -> RowHeight.lines(column.heading(), (int) column.width() - BUTTON))
                .max()
                .orElse(1));
    }

    private void body() throws IOException {
        int row = sheet.headerRow() + 1;
        for (List<String> cells : sheet.rows()) {
            out.rowHeight(row, RowHeight.of(sheet.columns(), cells));
            for (int c = 0; c < cells.size(); c++) {
                cell(row, c, cells.get(c));
            }
            row++;
            if (row % FLUSHED == 0) {
                out.flush();
            }
        }
    }

    private void cell(int row, int column, String text) {
        CellKind kind = sheet.columns().get(column).kind();
        Optional<BigDecimal> number = kind.number(text);
        Optional<LocalDate> day = kind.day(text);
        if (number.isPresent()) {
            out.value(row, column, number.get());
        } else if (day.isPresent()) {
            out.value(row, column, day.get());
        } else if (!text.isEmpty()) {
            out.value(row, column, fitting(text));
        }
        StyleSetter style = out.style(row, column);
        style.verticalAlignment("top")
                .borderStyle(BorderStyle.HAIR)
                .borderColor(RULE)
                .wrapText(kind.wrapped());
        if (!kind.format().isEmpty()) {
            style.format(kind.format());
        }
        if (number.isPresent() && kind.rightAligned()) {
            style.horizontalAlignment("right").indent(1);
        } else {
            style.horizontalAlignment("left");
        }
        style.set();
    }

    /** A text that is too long for a cell is cut and says so. */
    static String fitting(String text) {
        return text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL - CUT.length()) + CUT;
    }
}

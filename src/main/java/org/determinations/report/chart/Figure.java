package org.determinations.report.chart;

/**
 * A picture and the table of its numbers.
 *
 * @param name part of the file name and of every id in the picture
 * @param svg complete by itself
 * @param note how to read it, or what is left out; empty text for nothing
 */
record Figure(String name, String title, String svg, String note, FigureTable table) {
    void write(Markup page) {
        page.open("figure");
        page.open("figcaption").element("h3", title).close();
        page.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", "Picture: " + title);
        page.add(svg).close();
        if (!note.isEmpty()) {
            page.element("p", note, "class", "note");
        }
        table.write(page);
        page.close();
    }
}

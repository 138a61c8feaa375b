package org.determinations.report.form;

import java.util.List;

/** What is written for a page of its own, as a part of a larger page: each of its headings is a small one. */
public final class NestedPage implements Page {
    private final Page around;

    public NestedPage(Page around) {
        this.around = around;
    }

    @Override
    public String said(String sentence) {
        return around.said(sentence);
    }

    @Override
    public void title(String text) {
        around.part(text);
    }

    @Override
    public void section(String text) {
        around.part(text);
    }

    @Override
    public void part(String text) {
        around.part(text);
    }

    @Override
    public void paragraph(String text) {
        around.paragraph(text);
    }

    @Override
    public void command(String text) {
        around.command(text);
    }

    @Override
    public void bullets(List<String> items) {
        around.bullets(items);
    }

    @Override
    public void facts(List<List<String>> rows) {
        around.facts(rows);
    }

    @Override
    public void table(List<String> header, List<List<String>> rows) {
        around.table(header, rows);
    }

    /** Empty: the text is that of the page around it. */
    @Override
    public String text() {
        return "";
    }
}

package org.determinations.report.form;

import java.util.List;
import org.determinations.model.jurisdiction.UnitWords;

/**
 * A page in the words of a jurisdiction: its sections, the names of its facts and the heads of its tables. What is below them stays as
 * it is given, since it may hold names. One per page.
 */
public final class WordedPage implements Page {
    private final Page page;
    private final UnitWords words;

    private WordedPage(Page page, UnitWords words) {
        this.page = page;
        this.words = words;
    }

    /** The page itself where the words are the program's own. */
    public static Page of(Page page, UnitWords words) {
        return words.equals(UnitWords.OWN) ? page : new WordedPage(page, words);
    }

    @Override
    public String said(String sentence) {
        return words.in(sentence);
    }

    @Override
    public void title(String text) {
        page.title(text);
    }

    @Override
    public void section(String text) {
        page.section(words.in(text));
    }

    @Override
    public void part(String text) {
        page.part(text);
    }

    @Override
    public void paragraph(String text) {
        page.paragraph(text);
    }

    @Override
    public void command(String text) {
        page.command(text);
    }

    @Override
    public void bullets(List<String> items) {
        page.bullets(items);
    }

    @Override
    public void facts(List<List<String>> rows) {
        page.facts(rows.stream()
                .map(row -> List.of(words.in(row.get(0)), row.get(1)))
                .toList());
    }

    @Override
    public void table(List<String> header, List<List<String>> rows) {
        page.table(header.stream().map(words::in).toList(), rows);
    }

    @Override
    public String text() {
        return page.text();
    }
}

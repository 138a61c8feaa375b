package org.determinations.report.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One page of the secondary analysis, to stand alone or to be part of another page. One per district or State and audience;
 * immutable.
 *
 * @param stem begins the id of every element and is the usual name of the file
 * @param title of the page, for its highest heading
 * @param mark who may see it; to stand on the page and on every printed sheet
 * @param pieces the content without head and title, in pieces, as that of a State is long: headings from the second rank down, sentences, pictures, tables. Well-formed,
 *     escaped, and made for {@link #style()}
 * @param pictures the pictures of the body, each complete by itself, by name: {@code question-a}
 */
public record SecondaryContent(
        String stem, String title, String mark, List<String> pieces, SortedMap<String, String> pictures) {

    public SecondaryContent {
        pieces = List.copyOf(pieces);
        pictures = Collections.unmodifiableSortedMap(new TreeMap<>(pictures));
    }

    /** The content as one text. */
    public String body() {
        return String.join("", pieces);
    }

    /** The style sheet that page and body are made for; refers to nothing. */
    public static String style() {
        return PageStyle.CSS;
    }

    /** The page and its pictures, by file name. */
    public SortedMap<String, String> files() {
        return files(stem);
    }

    /** The same under other names: {@code name.html} and {@code name-question-a.svg}. */
    public SortedMap<String, String> files(String name) {
        SortedMap<String, String> files = new TreeMap<>();
        inPieces(name).forEach((file, parts) -> files.put(file, String.join("", parts)));
        return files;
    }

    /** The same files, each in pieces to be written one behind the other. */
    public SortedMap<String, List<String>> inPieces(String name) {
        SortedMap<String, List<String>> files = new TreeMap<>();
        pictures.forEach((picture, svg) -> files.put(name + "-" + picture + ".svg", List.of(svg)));
        files.put(name + ".html", page());
        return files;
    }

    private List<String> page() {
        Markup page = new Markup();
        page.open("html", "lang", "en").open("head");
        page.leaf("meta", "charset", "utf-8");
        page.leaf("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.leaf(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src 'unsafe-inline'");
        page.element("title", title + " - " + mark);
        page.open("style").add(style()).close().close();
        page.open("body");
        page.element("a", "Skip to the results", "class", "skip", "href", "#results");
        page.element("p", mark, "class", "mark");
        page.open("header").element("h1", title).close();
        page.open("main", "id", "results", "tabindex", "-1");
        List<String> whole = new ArrayList<>(List.of("<!DOCTYPE html>\n"));
        whole.addAll(page.around(
                pieces,
                behind -> behind.close()
                        .open("footer")
                        .element("p", mark)
                        .close()
                        .close()
                        .close()));
        return whole;
    }
}

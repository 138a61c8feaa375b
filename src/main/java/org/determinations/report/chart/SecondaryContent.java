package org.determinations.report.chart;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One page of the secondary analysis, to stand alone or to be part of another page. One per district or State and audience;
 * immutable.
 *
 * @param stem begins the id of every element and is the usual name of the file
 * @param title of the page, for its highest heading
 * @param mark who may see it; to stand on the page and on every printed sheet
 * @param body the content without head and title: headings from the second rank down, sentences, pictures, tables. Well-formed,
 *     escaped, and made for {@link #style()}
 * @param pictures the pictures of the body, each complete by itself, by name: {@code question-a}
 */
public record SecondaryContent(
        String stem, String title, String mark, String body, SortedMap<String, String> pictures) {

    public SecondaryContent {
        pictures = Collections.unmodifiableSortedMap(new TreeMap<>(pictures));
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
        pictures.forEach((picture, svg) -> files.put(name + "-" + picture + ".svg", svg));
        files.put(name + ".html", page());
        return files;
    }

    private String page() {
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
        page.open("main", "id", "results", "tabindex", "-1").add(body).close();
        page.open("footer").element("p", mark).close();
        page.close().close();
        return "<!DOCTYPE html>\n" + page.text();
    }
}

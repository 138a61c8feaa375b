package org.determinations.report.chart;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.determinations.model.MeasureQuestion;
import org.determinations.model.QuestionAnswer;
import org.determinations.model.SecondaryHeading;
import org.determinations.suppression.PublicShare;

/** A page of the secondary analysis being written, and the pictures on it. One per page. */
final class SecondaryPage {
    private final String stem;
    private final String mark;
    private final ChartFrame frame;
    private final Markup body = new Markup();
    private final Map<String, String> pictures = new TreeMap<>();

    /**
     * @param stem file name without its ending
     * @param mark who may see it; stands on the page, on every printed sheet and in every picture
     */
    SecondaryPage(String stem, String mark, SecondaryHeading heading, Printing printing) {
        this.stem = stem;
        this.mark = mark;
        this.frame = new ChartFrame(stem, heading, printing, mark);
    }

    Markup body() {
        return body;
    }

    Printing printing() {
        return frame.printing();
    }

    boolean isPublic() {
        return printing().publicShares().isPresent();
    }

    SecondaryHeading heading() {
        return frame.heading();
    }

    ChartFrame frame(String name) {
        return frame.named(name);
    }

    void add(Figure figure) {
        pictures.put(stem + "-" + figure.name() + ".svg", figure.svg());
        figure.write(body);
    }

    void paragraph(String words) {
        body.element("p", words);
    }

    void facts(List<List<String>> facts) {
        body.open("dl");
        facts.forEach(f -> body.element("dt", f.get(0)).element("dd", f.get(1)));
        body.close();
    }

    void bullets(List<String> items) {
        body.open("ul");
        items.forEach(i -> body.element("li", i));
        body.close();
    }

    /** What the answer says, as far as this copy may tell it. */
    String verdict(List<QuestionAnswer> answers, MeasureQuestion question) {
        return answers.stream()
                .filter(a -> a.question() == question)
                .map(a -> MeasureWords.verdict(a.verdict()))
                .findFirst()
                .orElse(isPublic() ? PublicShare.NOT_SHOWN : "not answered");
    }

    /** The page and its pictures, by file name. */
    Map<String, String> files(String title) {
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
        page.open("style").add(PageStyle.CSS).close().close();
        page.open("body");
        page.element("a", "Skip to the results", "class", "skip", "href", "#results");
        page.element("p", mark, "class", "mark");
        page.open("header").element("h1", title).close();
        page.open("main", "id", "results", "tabindex", "-1").add(body.text()).close();
        page.open("footer").element("p", mark).close();
        page.close().close();
        Map<String, String> files = new TreeMap<>(pictures);
        files.put(stem + ".html", "<!DOCTYPE html>\n" + page.text());
        return files;
    }
}

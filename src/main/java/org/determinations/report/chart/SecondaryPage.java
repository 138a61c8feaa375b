package org.determinations.report.chart;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.determinations.determination.programme.Programmes;
import org.determinations.model.MeasureQuestion;
import org.determinations.model.result.ShapeWords;
import org.determinations.model.secondary.QuestionAnswer;
import org.determinations.model.secondary.SecondaryHeading;
import org.determinations.suppression.PublicShare;

/** A page of the secondary analysis being written, and the pictures on it. One per page. */
final class SecondaryPage {
    private final String stem;
    private final String mark;
    private final ChartFrame frame;
    private final Markup body = new Markup();
    private final SortedMap<String, String> pictures = new TreeMap<>();

    /**
     * @param stem begins the id of every element
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

    /** The words of the shape of the run's policy. */
    ShapeWords shape() {
        return Programmes.words(heading().run().shape());
    }

    ChartFrame frame(String name) {
        return frame.named(name);
    }

    void add(Figure figure) {
        pictures.put(figure.name(), figure.svg());
        figure.write(body);
    }

    String said(String sentence) {
        return printing().said(sentence);
    }

    void paragraph(String words) {
        body.element("p", words);
    }

    /** Names and values; the names are said in the words of the jurisdiction. */
    void facts(List<List<String>> facts) {
        body.open("dl");
        facts.forEach(f -> body.element("dt", said(f.get(0))).element("dd", f.get(1)));
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
                .map(a -> isPublic() && a.warranted() ? SecondaryWords.OPEN : SecondaryWords.verdict(a.verdict()))
                .findFirst()
                .orElse(isPublic() ? PublicShare.NOT_SHOWN : "not answered");
    }

    /** What was written, under that title. */
    SecondaryContent content(String title) {
        return new SecondaryContent(stem, title, mark, body.pieces(), pictures);
    }
}

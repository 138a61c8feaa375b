package org.determinations.model.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.model.Sha256;

/**
 * What one event of the audit trail told of quality reviews. Its hash stands in that event.
 *
 * @param scores of an import of reviews; else empty
 * @param samples of an import or a draw of a sample; else empty
 */
public record ReviewRows(List<Stated<ScoreStatement>> scores, List<Stated<SampleStatement>> samples) {

    /**
     * Where a statement was read.
     *
     * @param file name without folders
     * @param row as a spreadsheet shows it
     * @param sha256 of the file
     */
    public record Origin(String file, int row, String sha256) {}

    /** A statement with its place in a file. */
    public record Stated<S>(S statement, Origin origin) {}

    /**
     * A statement as the store holds it.
     *
     * @param event number of its event in the audit trail
     * @param by who imported or drew
     */
    public record Recorded<S>(long event, String by, Instant at, Stated<S> stated) {}

    public ReviewRows {
        scores = List.copyOf(scores);
        samples = List.copyOf(samples);
    }

    /** SHA-256 over every value in order, each with its length before it, so that no two contents can read the same. */
    public String hash() {
        List<String> content = new ArrayList<>();
        scores.forEach(stated -> {
            score(content, stated.statement());
            origin(content, stated.origin());
        });
        samples.forEach(stated -> {
            sample(content, stated.statement());
            origin(content, stated.origin());
        });
        return Sha256.ofParts(content);
    }

    private static void score(List<String> content, ScoreStatement of) {
        content.add("score");
        record(content, of.record());
        content.add(of.area().name());
        content.add(of.reader().number());
        content.add(of.reader().turn().name());
        content.add(text(of.given().points()));
        content.add(text(of.given().reason().map(Enum::name)));
        content.add(of.reviewedOn().toString());
    }

    private static void sample(List<String> content, SampleStatement of) {
        content.add("sample");
        record(content, of.record());
        content.add(of.stratum().schoolLevel().name());
        content.add(of.stratum().ageBand().name());
        content.add(of.how().name());
        content.add(text(of.selection().seed()));
        content.add(Boolean.toString(of.selection().readTwice()));
        content.add(text(of.selection().replaces().map(Replacement::number)));
        content.add(text(of.selection().replaces().map(r -> r.why().name())));
    }

    private static void record(List<String> content, ReviewedRecord of) {
        content.add(of.district().digits());
        content.add(of.round().text());
        content.add(of.number());
    }

    private static void origin(List<String> content, Origin origin) {
        content.add(origin.file());
        content.add(Integer.toString(origin.row()));
        content.add(origin.sha256());
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}

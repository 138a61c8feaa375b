package org.determinations.model.review;

import java.time.Instant;
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
        StringBuilder content = new StringBuilder();
        scores.forEach(stated -> {
            score(content, stated.statement());
            origin(content, stated.origin());
        });
        samples.forEach(stated -> {
            sample(content, stated.statement());
            origin(content, stated.origin());
        });
        return Sha256.hex(content.toString());
    }

    private static void score(StringBuilder content, ScoreStatement of) {
        part(content, "score");
        record(content, of.record());
        part(content, of.area().name());
        part(content, of.reader().number());
        part(content, of.reader().turn().name());
        part(content, text(of.given().points()));
        part(content, text(of.given().reason().map(Enum::name)));
        part(content, of.reviewedOn().toString());
    }

    private static void sample(StringBuilder content, SampleStatement of) {
        part(content, "sample");
        record(content, of.record());
        part(content, of.stratum().schoolLevel().name());
        part(content, of.stratum().ageBand().name());
        part(content, of.how().name());
        part(content, text(of.selection().seed()));
        part(content, Boolean.toString(of.selection().readTwice()));
        part(content, text(of.selection().replaces().map(Replacement::number)));
        part(content, text(of.selection().replaces().map(r -> r.why().name())));
    }

    private static void record(StringBuilder content, ReviewedRecord of) {
        part(content, of.district().digits());
        part(content, of.round().text());
        part(content, of.number());
    }

    private static void origin(StringBuilder content, Origin origin) {
        part(content, origin.file());
        part(content, Integer.toString(origin.row()));
        part(content, origin.sha256());
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static void part(StringBuilder content, String part) {
        content.append(part.length()).append(':').append(part).append('\n');
    }
}

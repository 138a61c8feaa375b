package org.determinations.cli.verb;

import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Stream;
import org.determinations.model.Stage;
import org.determinations.model.release.Audience;
import org.determinations.model.release.ExportFormat;

/** The words that a shell completes where an option or an operand takes one of a few. */
final class Choices {
    private Choices() {}

    /** Stages of a year. */
    static final class Stages implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return words(Arrays.stream(Stage.values()).map(Stage::word));
        }
    }

    /** Readers of an export. */
    static final class Audiences implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return words(Arrays.stream(Audience.values()).map(Audience::word));
        }
    }

    /** Forms of an export. */
    static final class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return words(Arrays.stream(ExportFormat.values()).map(ExportFormat::word));
        }
    }

    private static Iterator<String> words(Stream<String> words) {
        return words.iterator();
    }
}

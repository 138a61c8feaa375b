package org.determinations.cli.verb;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.determinations.model.Worded;
import org.determinations.model.fact.FileKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A kind of file, as a person types it. */
final class KindWord {
    private KindWord() {}

    /** What a shell completes. */
    static final class Kinds implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(FileKind.values()).map(FileKind::word).iterator();
        }
    }

    /**
     * The kind with that word.
     *
     * @param allowed of the kinds that there are
     * @throws ParameterException that names those, for any other word
     */
    static FileKind of(String word, Predicate<FileKind> allowed, @Nullable CommandSpec spec) {
        return Worded.find(FileKind.class, word)
                .filter(allowed)
                .orElseThrow(() -> new ParameterException(
                        Objects.requireNonNull(spec).commandLine(),
                        "\"" + word + "\" is no kind of file here; allowed: "
                                + Arrays.stream(FileKind.values())
                                        .filter(allowed)
                                        .map(FileKind::word)
                                        .collect(Collectors.joining(", "))));
    }
}

package org.determinations.application.files;

import java.util.Optional;
import org.determinations.model.change.FileMoves;
import org.determinations.report.form.TextLines;

/**
 * What a file says otherwise than the one before it. One per file; immutable.
 *
 * @param kind how far that can be said
 * @param against what it is held against, such as {@code run 3}; empty when there is nothing
 * @param moves of {@link Kind#COMPARED} alone
 */
public record FileSince(Kind kind, String against, Optional<FileMoves> moves) {

    /** How far a change can be told. */
    public enum Kind {
        /** The very same bytes. */
        SAME,
        /** Fact by fact. */
        COMPARED,
        /** There is no earlier file of its kind. */
        FIRST,
        /** Student records are counted and never laid side by side. */
        NOT_COMPARED
    }

    /** In a few words, as it follows the file: {@code 1 added, 0 removed, 2 changed against run 3}. */
    public String words() {
        return switch (kind) {
            case SAME -> "as " + against + " read it";
            case FIRST -> "no earlier file of its kind to hold it against";
            case NOT_COMPARED -> "student records are counted, not held against " + against;
            case COMPARED ->
                moves.filter(FileMoves::isNone).isPresent()
                        ? "says the same as " + against
                        : moves.map(of -> TextLines.number(of.added()) + " added, " + TextLines.number(of.removed())
                                                + " removed, " + TextLines.number(of.changed()) + " changed")
                                        .orElse("")
                                + " against " + against;
        };
    }
}

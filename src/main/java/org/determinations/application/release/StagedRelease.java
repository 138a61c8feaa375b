package org.determinations.application.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.determinations.application.ContentHash;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.release.ReleaseEvent;
import org.determinations.model.run.OutputFile;

/**
 * The files of a release, written whole into a hidden folder first. They take their place in one move once the store has
 * the event, so that nothing is ever public that is not recorded; a process killed in between leaves a recorded release
 * whose files the same command puts in place.
 *
 * @param target where they will stand
 * @param files in the order in which they were written
 */
record StagedRelease(Path target, List<OutputFile> files) {

    StagedRelease {
        files = List.copyOf(files);
    }

    /**
     * Writes the files. Refused with {@code SY-008} when something already stands in their place.
     *
     * @param content writes them into a folder that it is given
     */
    static StagedRelease write(Path target, Function<Path, List<OutputFile>> content) {
        if (Files.exists(target)) {
            throw refusal(
                    target, "there is already something where the release belongs, and nothing is ever overwritten");
        }
        Path hidden = hidden(target);
        clear(hidden);
        return new StagedRelease(target, content.apply(hidden));
    }

    /** Whether the files are those that the event recorded. */
    boolean isOf(ReleaseEvent event) {
        return ContentHash.of(files).equals(event.contentHash());
    }

    /** Refused with {@code SY-018} when the files are not those that the event recorded. */
    void demandContent(ReleaseEvent event) {
        if (!isOf(event)) {
            throw Refusal.Kind.DIFFERS.of(
                    IssueCode.RELEASE_RECORD_DIFFERS,
                    "run " + event.run(),
                    "the files of the recorded release cannot be made again as they were",
                    "content " + ContentHash.of(files),
                    "content " + event.contentHash(),
                    "use the program version that released it, or type determinations runs verify");
        }
    }

    /** Puts the files in place, all at once. */
    void publish() {
        try {
            Files.move(hidden(target), target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw refusal(target, "the released files cannot be put in place: " + e.getMessage());
        }
    }

    private static Path hidden(Path target) {
        return target.resolveSibling("." + target.getFileName() + ".staged");
    }

    /** A hidden folder of that name is ours, left over from a process that was killed before it was recorded. */
    private static void clear(Path hidden) {
        if (!Files.isDirectory(hidden)) {
            return;
        }
        try (Stream<Path> leftover = Files.list(hidden)) {
            for (Path file : leftover.toList()) {
                Files.delete(file);
            }
            Files.delete(hidden);
        } catch (IOException e) {
            throw refusal(hidden, "what a killed process left behind cannot be cleared: " + e.getMessage());
        }
    }

    private static Refusal refusal(Path path, String wrong) {
        return Refusal.Kind.SYSTEM.of(
                IssueCode.OUTPUT_NOT_WRITABLE,
                String.valueOf(path.getFileName()),
                wrong,
                "",
                "",
                "look at the folder and move it away, then type the same command again");
    }
}

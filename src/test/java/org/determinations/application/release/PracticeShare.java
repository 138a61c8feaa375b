package org.determinations.application.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.determinations.application.TestInstallation;

/**
 * A quarter of the practice state: the counts of 14 of its 60 districts, among them both for which something is planted. For tests of what
 * an analysis goes through and hands out, of which the state's size is no part; what it finds in the whole state is asked of the practice year
 * that is typed, whose tables say it.
 */
public final class PracticeShare {
    private static final List<String> FILES = List.of("secondary/student-counts.csv", "secondary/group-counts.csv");
    /** District codes from 90010000 to 90120000, the one whose students are separated, and one in which a small
     * count would be found out through those that were shown before. */
    private static final String OWN = "^[^,]*,(90(0[1-9]|1[0-2])0000|90150000|90400000),.*";

    private PracticeShare() {}

    /** The cycle folder of the practice state with the counts of the share. */
    public static Path cycle(Path scratch) throws IOException {
        Path cycle = TestInstallation.copy(
                TestInstallation.app().resolve("data-samples/practice-2012-13"), scratch.resolve("practice-share"));
        cut(cycle);
        return cycle;
    }

    /** Takes the counts of all other districts out of a cycle folder. */
    public static void cut(Path cycle) throws IOException {
        for (String name : FILES) {
            Path file = cycle.resolve(name);
            List<String> lines = Files.readAllLines(file);
            List<String> left =
                    lines.stream().skip(1).filter(line -> line.matches(OWN)).toList();
            if (left.isEmpty() || left.size() > lines.size() / 3) {
                throw new AssertionError(name + ": " + left.size() + " of " + lines.size());
            }
            Files.writeString(file, lines.get(0) + "\n" + String.join("\n", left) + "\n");
        }
    }
}

package org.determinations.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A command of a README as its reader would paste it.
 *
 * @param text without the comment behind it
 * @param code exit code that the comment promises; 0 without one
 */
record ReadmeCommand(String text, int code) {
    private static final String PROGRAM = "    ./determinations ";
    private static final Pattern CODE = Pattern.compile("(.*?)(?: # exit (\\d+))?");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    /** A folder that the reader makes. */
    private static final String OWN_FOLDER = "my-";

    /** Every command of a README in its order. */
    static List<ReadmeCommand> list(List<String> readme) {
        return readme.stream()
                .filter(line -> line.startsWith(PROGRAM))
                .map(line -> CODE.matcher(line.substring(PROGRAM.length())))
                .filter(Matcher::matches)
                .map(found -> new ReadmeCommand(found.group(1), found.group(2) == null ? 0 : codeIn(found)))
                .toList();
    }

    private static int codeIn(Matcher found) {
        return Integer.parseInt(found.group(2));
    }

    /** The words of the command; the folders that its reader makes are made in a scratch folder. */
    List<String> words(Path scratch) {
        List<String> words = new ArrayList<>();
        Matcher found = WORD.matcher(text);
        while (found.find()) {
            String word = found.group(1) == null ? found.group(2) : found.group(1);
            words.add(word.startsWith(OWN_FOLDER) ? scratch.resolve(word).toString() : word);
        }
        return words;
    }
}

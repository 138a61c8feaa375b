package org.determinations.policyfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A command line as words. No shell reads it: only quotation marks mean something, and they hold a word together. */
final class CommandWords {
    /** What stands for a value of the firing. */
    static final Set<String> PLACEHOLDERS = new TreeSet<>(Set.of("{cycle}", "{stage}", "{run}", "{state}", "{folder}"));

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]*}");

    private CommandWords() {}

    /** The words; empty when a quotation mark is never closed or there is no word. */
    static Optional<List<String>> split(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean inWord = false;
        char quote = ' ';
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quote != ' ') {
                if (c == quote) {
                    quote = ' ';
                } else {
                    word.append(c);
                }
            } else if (c == '"' || c == '\'') {
                quote = c;
                inWord = true;
            } else if (!Character.isWhitespace(c)) {
                word.append(c);
                inWord = true;
            } else if (inWord) {
                words.add(word.toString());
                word.setLength(0);
                inWord = false;
            }
        }
        if (inWord) {
            words.add(word.toString());
        }
        return quote == ' ' && !words.isEmpty() ? Optional.of(List.copyOf(words)) : Optional.empty();
    }

    /** What looks like a placeholder and is none. */
    static Stream<String> unknownPlaceholders(List<String> words) {
        return words.stream()
                .flatMap(word -> PLACEHOLDER.matcher(word).results())
                .map(MatchResult::group)
                .filter(found -> !PLACEHOLDERS.contains(found));
    }
}

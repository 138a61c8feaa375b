package org.determinations.cli;

import java.util.ArrayList;
import java.util.List;
import org.determinations.cli.terminal.CommonOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Common options that are typed before the verb, or between its two words: they are put behind it, where each verb takes
 * them. {@code --version} is the verb of that name.
 */
final class LeadingOptions {
    static final String VERSION = "--version";
    private static final String END_OF_OPTIONS = "--";

    private final List<String> options = new ArrayList<>();
    private final List<String> rest = new ArrayList<>();

    private LeadingOptions() {}

    /** The same command with the verb first; words that begin with no common option stay as they are. */
    static String[] behindTheVerb(String... words) {
        if (words.length == 0 || !words[0].startsWith("-") && !isGroup(words[0])) {
            return words;
        }
        LeadingOptions leading = new LeadingOptions();
        int at = leading.takeOptions(words, 0);
        if (at < words.length && words[at].equals(VERSION)) {
            leading.rest.add("version");
            at++;
        } else if (at < words.length && isGroup(words[at])) {
            leading.rest.add(words[at]);
            at = leading.takeOptions(words, at + 1);
        }
        leading.rest.addAll(List.of(words).subList(at, words.length));
        return leading.together();
    }

    /** Takes the common options that stand from there on; the place of the first other word. */
    private int takeOptions(String[] words, int from) {
        CommandSpec common = CommandSpec.forAnnotatedObject(new CommonOptions());
        int at = from;
        while (at < words.length) {
            String name = words[at].contains("=") ? words[at].substring(0, words[at].indexOf('=')) : words[at];
            // The library finds --db for db, too.
            OptionSpec option = name.startsWith("-") ? common.findOption(name) : null;
            if (option == null) {
                return at;
            }
            options.add(words[at]);
            boolean valueFollows = option.arity().max() > 0 && name.equals(words[at]);
            if (valueFollows && at + 1 < words.length) {
                at++;
                options.add(words[at]);
            }
            at++;
        }
        return at;
    }

    private String[] together() {
        int end = rest.indexOf(END_OF_OPTIONS);
        rest.addAll(end < 0 ? rest.size() : end, options);
        return rest.toArray(String[]::new);
    }

    /** Whether the verb has a second word, such as {@code runs list}. */
    private static boolean isGroup(String word) {
        return VerbList.find(word)
                .map(verb -> verb.getAnnotation(Command.class))
                .filter(command -> command.subcommands().length > 0)
                .isPresent();
    }
}

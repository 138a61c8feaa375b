package org.determinations.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.determinations.cli.terminal.ExitCode;
import org.determinations.cli.terminal.Terminal;
import org.determinations.cli.terminal.Verb;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/**
 * The help that is printed without asking the command line is what the command line would print. {@code
 * -Ddocs.update=true} writes it and then fails, so that it cannot be left on.
 */
class ProgramHelpTest {
    private static final Path KEPT = Path.of("src/main/resources/org/determinations/cli/help.txt");

    @Test
    void the_kept_help_is_the_command_lines_own() throws IOException {
        String rendered = whole().getUsageMessage();
        if (Boolean.getBoolean("docs.update")) {
            Files.writeString(KEPT, rendered, StandardCharsets.UTF_8);
            fail("wrote " + KEPT + "; read the difference, then run without docs.update");
        }
        assertThat(Files.readString(KEPT, StandardCharsets.UTF_8))
                .as("drifted: run mvn test -Dtest=ProgramHelpTest -Ddocs.update=true")
                .isEqualTo(rendered);
        assertThat(ProgramHelp.text()).isEqualTo(rendered);
    }

    @Test
    void every_verb_of_the_list_is_known_under_its_name() {
        assertThat(whole().getSubcommands().keySet()).containsExactlyElementsOf(VerbList.NAMES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "help"})
    void each_way_to_ask_is_known(String word) {
        assertThat(ProgramHelp.isAsked(word)).isTrue();
    }

    @Test
    void help_of_a_verb_is_the_command_lines_business() {
        assertThat(ProgramHelp.isAsked("explain", "--help")).isFalse();
        assertThat(ProgramHelp.isAsked()).isFalse();
    }

    @Test
    void a_verb_that_is_mistyped_is_held_against_all_verbs() {
        assertThat(Typed.command("explan", "35").err()).contains("\"explan\" is not known here", "explain");
    }

    @Test
    void no_verb_at_all_is_wrong_usage() {
        assertThat(Typed.command().code()).isEqualTo(ExitCode.WRONG_USAGE.number());
    }

    /** Each part of a description begins a line: a sentence that goes on in the next part would be broken in its middle. */
    @Test
    void no_sentence_of_a_help_is_broken_by_a_line_of_the_source() {
        List<String> parts = new ArrayList<>();
        collect(whole(), parts);
        assertThat(parts).hasSizeGreaterThan(5).allMatch(part -> part.endsWith(".") || part.endsWith(":"));
    }

    /** Every part but the last of the descriptions of a verb, its options and the verbs below it. */
    private static void collect(CommandLine verb, List<String> parts) {
        addAllButLast(verb.getCommandSpec().usageMessage().description(), parts);
        verb.getCommandSpec().args().forEach(arg -> addAllButLast(arg.description(), parts));
        verb.getSubcommands().values().forEach(below -> collect(below, parts));
    }

    private static void addAllButLast(String[] description, List<String> parts) {
        parts.addAll(List.of(description).subList(0, Math.max(0, description.length - 1)));
    }

    /** What a verb says itself of an interrupt is that it continues; {@code serve} is ended by one. */
    @Test
    void the_verbs_that_continue_after_an_interrupt_are_those_that_the_documents_name() throws IOException {
        List<String> continuing = new ArrayList<>();
        collectOwnWords(whole(), continuing);
        assertThat(continuing).containsExactlyInAnyOrder("run", "correct", "cycle", "schedule start", "serve");
        String readme = Files.readString(Path.of("README.md"));
        assertThat(readme)
                .contains(
                        "| 130 | interrupted: `run`, `correct`, `cycle` and `schedule start` continue when typed again;");
        assertThat(ExitCode.INTERRUPTED.meaning())
                .startsWith("interrupted: run, correct, cycle and schedule start continue when typed again;");
    }

    private static void collectOwnWords(CommandLine verb, List<String> names) {
        Object command = verb.getCommand();
        boolean own = Stream.<Class<?>>iterate(command.getClass(), type -> type != Object.class, Class::getSuperclass)
                .takeWhile(type -> type != Verb.class)
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .anyMatch(method -> method.getName().equals("whenInterrupted"));
        if (own) {
            names.add(verb.getCommandSpec().qualifiedName().replace("determinations ", ""));
        }
        verb.getSubcommands().values().forEach(below -> collectOwnWords(below, names));
    }

    @Test
    void every_verb_is_named_where_somebody_begins_to_read() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        assertThat(VerbList.NAMES)
                .filteredOn(name ->
                        !Pattern.compile("`" + name + "[ `]").matcher(readme).find())
                .isEmpty();
    }

    /** In a line of its own or in backquotes; what stands for a value is not asked. */
    private static final Pattern TYPED = Pattern.compile(
            "(?m)^(?: {4}|\\$ )?(?:\\./)?determinations ([a-z][^#\\n]*)|`(?:(?:\\./)?determinations )?([a-z][^`\\n|]* [^`\\n|]*)`");

    @Test
    void every_command_that_a_document_names_can_be_typed() throws IOException {
        CommandLine program = whole();
        List<String> wrong = new ArrayList<>();
        int seen = 0;
        for (Path document : documents()) {
            for (MatchResult typed :
                    TYPED.matcher(Files.readString(document)).results().toList()) {
                String command = typed.group(1) == null ? typed.group(2) : typed.group(1);
                if (program.getSubcommands().containsKey(command.split(" ")[0])) {
                    seen++;
                    unknown(program, command).ifPresent(word -> wrong.add(document + ": " + command + ": " + word));
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(seen).isGreaterThan(500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"runs shew 3", "explain 35 --formt json", "policy lints DRAFT", "reviews draw X --sede 1"})
    void a_command_that_cannot_be_typed_is_seen(String command) {
        assertThat(unknown(whole(), command)).isPresent();
    }

    /** The first word that is neither the verb that is due nor an option of it. */
    private static Optional<String> unknown(CommandLine program, String command) {
        CommandLine verb = program;
        for (String word : command.strip().split("\\s+")) {
            if (!verb.getSubcommands().isEmpty() && word.matches("[a-z][a-z-]+")) {
                if (!verb.getSubcommands().containsKey(word)) {
                    return Optional.of(word);
                }
                verb = verb.getSubcommands().get(word);
            } else if (word.matches("--[a-z-]+(=.*)?") && !knows(verb, word.replaceAll("=.*", ""))) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /** The verb, or one above it: {@code serve install} takes what {@code serve} takes. */
    private static boolean knows(@Nullable CommandLine verb, String option) {
        return verb != null && (verb.getCommandSpec().findOption(option) != null || knows(verb.getParent(), option));
    }

    private static List<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>(List.of(Path.of("README.md"), Path.of("sql/README.md")));
        for (String folder : List.of("src/docs", "jobs", "data-samples")) {
            try (Stream<Path> below = Files.walk(Path.of(folder))) {
                below.filter(file -> file.toString().endsWith(".md")).sorted().forEach(documents::add);
            }
        }
        return documents;
    }

    private static CommandLine whole() {
        return CommandLineProgram.whole(
                new Terminal(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), false));
    }
}

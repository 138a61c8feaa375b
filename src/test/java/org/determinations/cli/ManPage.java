package org.determinations.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.determinations.cli.terminal.ExitCode;
import org.determinations.cli.terminal.Terminal;
import org.determinations.cli.terminal.Verb;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page, made from what the command line knows of itself. */
public final class ManPage {
    private static final Map<String, String> ENVIRONMENT = new TreeMap<>(Map.ofEntries(
            Map.entry("DETERMINATIONS_HOME", "state of the installation, as --home"),
            Map.entry("DETERMINATIONS_DB_USER", "user of a database server"),
            Map.entry("DETERMINATIONS_DB_PASSWORD", "password of a database server"),
            Map.entry("DETERMINATIONS_DB_PASSWORD_FILE", "a file that holds it"),
            Map.entry("DETERMINATIONS_OIDC_SECRET", "secret of the desk at the identity provider"),
            Map.entry("DETERMINATIONS_OIDC_SECRET_FILE", "a file that holds it"),
            Map.entry("DETERMINATIONS_PROXY_SECRET_FILE", "a file with the secret of the proxy that signs people in"),
            Map.entry("DETERMINATIONS_JAVA_HOME", "the Java to use and no other"),
            Map.entry("DETERMINATIONS_LOG_FORMAT", "text or json, as --log-format"),
            Map.entry("DETERMINATIONS_JAVA_OPTS", "more options for Java"),
            Map.entry("NO_COLOR", "no color, whatever it is set to")));

    private final StringBuilder page = new StringBuilder();
    private final CommandLine program;
    private final Set<String> common;

    private ManPage(CommandLine program) {
        this.program = program;
        this.common = program.getSubcommands().get("version").getCommandSpec().options().stream()
                .map(OptionSpec::longestName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The page in roff, the same on every machine. */
    public static String render() {
        ManPage page = new ManPage(CommandLineProgram.whole(Terminal.ofProcess()));
        page.write();
        return page.page.toString();
    }

    private void write() {
        CommandSpec spec = program.getCommandSpec();
        String header = Arrays.stream(spec.usageMessage().header()).collect(Collectors.joining(" "));
        line(".\\\" Generated from the command line by GeneratedDocsTest; do not edit.");
        line(".TH DETERMINATIONS 1 \"\" \"determinations\" \"User Commands\"");
        section("NAME");
        line("determinations \\- yearly special education determinations of school districts, each explained");
        section("SYNOPSIS");
        line(".B determinations");
        line(".I VERB");
        line("[\\fIoptions\\fR] [\\fIoperands\\fR]");
        section("DESCRIPTION");
        line(text(header.strip()));
        line("Results go to standard output, everything else to standard error.");
        section("VERBS");
        program.getSubcommands().forEach((name, verb) -> verb(name, verb));
        section("OPTIONS OF EVERY VERB");
        program.getSubcommands().get("version").getCommandSpec().options().forEach(this::option);
        section("EXIT STATUS");
        for (ExitCode code : ExitCode.values()) {
            tagged(Integer.toString(code.number()), code.meaning());
        }
        section("ENVIRONMENT");
        ENVIRONMENT.forEach(this::tagged);
    }

    private void verb(String name, CommandLine verb) {
        if (!verb.getSubcommands().isEmpty()) {
            verb.getSubcommands().forEach((sub, of) -> verb(name + " " + sub, of));
            if (!(verb.getCommandSpec().userObject() instanceof Verb)) {
                return;
            }
        }
        CommandSpec spec = verb.getCommandSpec();
        List<OptionSpec> own = spec.options().stream()
                .filter(option -> !common.contains(option.longestName()))
                .toList();
        line(".SS " + text(name) + operands(spec) + (own.isEmpty() ? "" : " [options]"));
        Arrays.stream(spec.usageMessage().header()).forEach(part -> line(text(part)));
        Arrays.stream(spec.usageMessage().description()).forEach(part -> line(text(part)));
        for (PositionalParamSpec operand : spec.positionalParameters()) {
            tagged(operand.paramLabel(), description(operand));
        }
        own.forEach(this::option);
    }

    private static String operands(CommandSpec spec) {
        return spec.positionalParameters().stream()
                .map(p -> p.arity().min() == 0 ? " [" + p.paramLabel() + "]" : " " + p.paramLabel())
                .map(ManPage::text)
                .collect(Collectors.joining());
    }

    private void option(OptionSpec option) {
        String value = option.arity().max() == 0 ? "" : " \\fI" + text(option.paramLabel()) + "\\fR";
        String names = Arrays.stream(option.names()).map(ManPage::text).collect(Collectors.joining("\\fR, \\fB"));
        line(".TP");
        line("\\fB" + names + "\\fR" + value);
        line(text(description(option)));
    }

    private void tagged(String word, String meaning) {
        line(".TP");
        line("\\fB" + text(word) + "\\fR");
        line(text(meaning));
    }

    private static String description(ArgSpec argument) {
        List<String> candidates = new ArrayList<>();
        if (argument.completionCandidates() != null) {
            argument.completionCandidates().forEach(candidates::add);
        }
        return String.join(" ", argument.description())
                .replace("${COMPLETION-CANDIDATES}", String.join(", ", candidates))
                .replace("${DEFAULT-VALUE}", String.valueOf(argument.defaultValueString(true)));
    }

    private void section(String name) {
        line(".SH " + name.toUpperCase(Locale.ROOT));
    }

    private void line(String line) {
        page.append(line).append('\n');
    }

    /** Without anything that roff would take for a request or for a hyphen. */
    private static String text(String words) {
        String plain = words.replace("\\", "\\e").replace("-", "\\-");
        return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
    }
}

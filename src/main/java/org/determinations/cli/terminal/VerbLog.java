package org.determinations.cli.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.determinations.application.Installation;
import org.determinations.application.LoggedRun;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What the log says of a verb: that it began, and how it ended. Nothing of what was typed but the verb and the number of a run:
 * notes and folders may name people. A home in which there is nothing gets no log for that. One per command.
 */
final class VerbLog {
    private static final Logger LOG = Logger.getLogger(VerbLog.class.getName());
    private static final int NANOS_OF_MILLI = 1_000_000;

    private final Path home;
    private final long began;

    private VerbLog(Path home) {
        this.home = home;
        this.began = System.nanoTime();
    }

    /** @param spec with what was typed; none for a verb that was not typed */
    static VerbLog begin(Installation installation, @Nullable CommandSpec spec) {
        LoggedRun.none();
        if (spec != null) {
            typed(spec).ifPresent(LoggedRun::is);
        }
        VerbLog log = new VerbLog(installation.home());
        log.say(Level.INFO, "begins");
        return log;
    }

    void ended(ExitCode code) {
        say(Level.INFO, "ended after " + millis() + " ms with exit code " + code.number());
    }

    /** What exactly happened is told to the person, and of a fault to the log by whoever reports it. */
    void ended(Throwable failure) {
        int code = FailureText.refusalIn(failure)
                .map(refusal -> ExitCode.of(refusal.kind()))
                .orElse(ExitCode.FAILED)
                .number();
        String codes = FailureText.refusalIn(failure)
                .map(refusal -> ": "
                        + String.join(
                                ", ",
                                refusal.issues().stream()
                                        .map(issue -> issue.code().code())
                                        .distinct()
                                        .toList()))
                .orElse("");
        say(Level.WARNING, "ended after " + millis() + " ms with exit code " + code + codes);
    }

    /** {@code runs show}. */
    static String name(CommandSpec spec) {
        String name = spec.qualifiedName(" ");
        return name.substring(name.indexOf(' ') + 1);
    }

    private long millis() {
        return (System.nanoTime() - began) / NANOS_OF_MILLI;
    }

    private void say(Level severity, String words) {
        if (!isEmpty(home)) {
            LOG.log(severity, words);
        }
    }

    private static boolean isEmpty(Path folder) {
        if (!Files.isDirectory(folder)) {
            return true;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            return true;
        }
    }

    /** Number of the run that was typed, as an argument or behind {@code --run}. */
    private static OptionalInt typed(CommandSpec spec) {
        Stream<? extends ArgSpec> arguments = spec.positionalParameters().stream()
                .filter(arg -> arg.paramLabel().equals("RUN"));
        Stream<? extends ArgSpec> options =
                spec.options().stream().filter(option -> option.longestName().equals("--run"));
        return Stream.<ArgSpec>concat(arguments, options)
                .map(arg -> (Object) arg.getValue())
                .filter(Integer.class::isInstance)
                .mapToInt(Integer.class::cast)
                .findFirst();
    }
}

package org.determinations.cli.terminal;

import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.determinations.application.Progress;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.report.form.Commands;
import org.determinations.report.form.Style;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** What every verb has: the common options, the terminal, and an ending with an exit code. */
public abstract class Verb implements Callable<Integer> {
    @Mixin
    private final CommonOptions options = new CommonOptions();

    @Spec
    private @Nullable CommandSpec spec;

    private @Nullable Terminal terminal;
    private @Nullable ShownProgress shown;
    private @Nullable Interruption watched;

    /** Hands in where it prints; whoever makes a verb does so before anything else is asked of it. */
    public final void on(Terminal where) {
        terminal = where;
    }

    protected CommonOptions options() {
        return options;
    }

    protected Terminal terminal() {
        return Objects.requireNonNull(terminal);
    }

    /**
     * What a person reads who ends it in the middle; empty for a verb that says it itself. An act may have been recorded by then, and typed
     * again it would be two.
     */
    protected String whenInterrupted() {
        return "interrupted; determinations audit list tells whether it recorded anything";
    }

    /** Does the verb's work; refusals and faults are thrown. */
    protected abstract ExitCode perform();

    /** Whether {@code --json} means something here; where it does not it is refused rather than overlooked. */
    protected boolean hasJson() {
        return true;
    }

    /**
     * What was typed, as a shell takes it, without the options that every verb has: a report that is handed on names neither a home nor
     * a database nor who typed, and the same question gives the same report however it was asked.
     */
    protected final String asTyped() {
        if (spec == null) {
            return "";
        }
        Set<String> common = spec.mixins().values().stream()
                .filter(mixin -> mixin.userObject() == options)
                .flatMap(mixin -> mixin.options().stream())
                .map(OptionSpec::longestName)
                .collect(Collectors.toSet());
        StringBuilder typed = new StringBuilder(spec.qualifiedName());
        ParseResult parsed = spec.commandLine().getParseResult();
        for (OptionSpec option : parsed.matchedOptionsSet()) {
            if (!common.contains(option.longestName())) {
                option.originalStringValues()
                        .forEach(value -> typed.append(' ')
                                .append(option.longestName())
                                .append(option.arity().max() == 0 ? "" : " " + Commands.quoted(value)));
            }
        }
        return typed.toString();
    }

    @Override
    public final Integer call() {
        LogFile.in(options.asked().home(), options.logFormat().lines(spec == null ? "" : VerbLog.name(spec)));
        if (options.json() && !hasJson()) {
            throw Refusal.Kind.USAGE.of(
                    IssueCode.NOT_FOUND, "--json", "this verb prints no JSON", "", "", "leave the option out");
        }
        VerbLog log = VerbLog.begin(options.asked(), spec);
        String words = whenInterrupted();
        try {
            watched = words.isEmpty() ? null : Interruption.watch(terminal(), this::stopProgress, words);
            ExitCode code = perform();
            log.ended(code);
            return code.number();
        } catch (RuntimeException | Error failure) {
            log.ended(failure);
            throw failure;
        } finally {
            stopWatching();
            if (shown != null) {
                shown.close();
            }
        }
    }

    /**
     * Prints a result that may carry colours, the one way for a verb to do so: page by page where it is long and a person sits
     * in front of it and wants that.
     */
    protected final void show(String text) {
        show(text, options.color(terminal()));
    }

    /** How a text that is shown is told: with colours where the terminal has them, in the words of a jurisdiction. */
    protected final Style style(UnitWords words) {
        return new Style(options.color(terminal()), words);
    }

    /** The same for a text without colours. */
    protected final void print(String text) {
        show(text, false);
    }

    /** What is shown is done. */
    private void stopWatching() {
        if (watched != null) {
            watched.close();
            watched = null;
        }
    }

    private void show(String text, boolean colour) {
        stopWatching();
        boolean paged = terminal().interactive()
                && options.pages()
                && !text.isEmpty()
                && Pager.command(System.getenv(), System.getProperty("os.name"))
                        .filter(command -> Pager.show(Terminal.shown(text, colour), command))
                        .isPresent();
        if (!paged) {
            terminal().result(text, colour);
        }
    }

    /** A line of progress, unless the person asked for quiet. */
    protected void progress(String line) {
        progress().accept(line);
    }

    /** Where long work tells how far it is; nowhere when the person asked for quiet. */
    protected Progress progress() {
        if (options.quiet()) {
            return line -> {};
        }
        if (shown == null) {
            shown = new ShownProgress(terminal());
        }
        return shown;
    }

    /** Takes what is shown of the progress off the terminal, for good. */
    protected final void stopProgress() {
        if (shown != null) {
            shown.stop();
        }
    }
}

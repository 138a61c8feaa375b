package org.determinations.cli.terminal;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.determinations.report.form.OwnerOnly;
import org.jspecify.annotations.Nullable;

/**
 * What the libraries have to say goes to {@code logs/determinations.log} in the home, never to the terminal. The file is
 * made with its first line; a home that cannot be written has no log.
 */
public final class LogFile extends Handler {
    private final Path file;
    private @Nullable Writer writer;
    private boolean unwritable;

    private LogFile(Path file, Formatter lines) {
        this.file = file;
        setFormatter(lines);
        setLevel(Level.INFO);
    }

    /** Sends everything that is logged from now on to the log of that home, one line for people each. */
    public static void in(Path home) {
        in(home, LogFormat.text.lines(""));
    }

    /** The same in another form. */
    static void in(Path home, Formatter lines) {
        LogManager.getLogManager().reset();
        Logger root = Logger.getLogger("");
        root.setLevel(Level.INFO);
        root.addHandler(new LogFile(of(home), lines));
        Logger.getLogger("org.jooq").setLevel(Level.WARNING);
    }

    /** The log of that home, whether it is there or not. */
    static Path of(Path home) {
        return home.resolve("logs").resolve("determinations.log");
    }

    @Override
    public synchronized void publish(LogRecord line) {
        if (unwritable || !isLoggable(line)) {
            return;
        }
        try {
            Writer open = writer == null ? open() : writer;
            open.write(getFormatter().format(line));
            open.flush();
        } catch (IOException e) {
            unwritable = true;
        }
    }

    private Writer open() throws IOException {
        OwnerOnly.createFolders(java.util.Objects.requireNonNull(file.getParent()));
        Writer opened = Files.newBufferedWriter(
                file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        OwnerOnly.close(file);
        writer = opened;
        return opened;
    }

    @Override
    public void flush() {
        // Each line is flushed as it is written, so that a killed process loses none.
    }

    @Override
    public synchronized void close() {
        try {
            if (writer != null) {
                writer.close();
            }
        } catch (IOException e) {
            unwritable = true;
        }
    }
}

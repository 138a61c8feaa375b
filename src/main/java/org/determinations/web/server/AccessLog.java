package org.determinations.web.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.determinations.report.form.OwnerOnly;

/**
 * Who looked at what: a line for each request, in a file for each day in UTC below {@code logs/} of the home, for its owner alone.
 * Nothing is ever deleted: how long such a log is kept is for the department to say.
 */
final class AccessLog implements Consumer<AccessLine> {
    private static final Logger LOG = Logger.getLogger(AccessLog.class.getName());

    private final Path folder;
    private final Function<AccessLine, String> form;
    private boolean told;

    /** @param form of a line, with its end */
    AccessLog(Path home, Function<AccessLine, String> form) {
        this.folder = home.resolve("logs");
        this.form = form;
    }

    /** A line that cannot be written is no reason to fail an answer that was given already; the log of the installation says it once. */
    @Override
    public synchronized void accept(AccessLine line) {
        Path file = folder.resolve("access-" + LocalDate.ofInstant(line.at(), ZoneOffset.UTC) + ".log");
        try {
            boolean fresh = !Files.exists(file);
            if (fresh) {
                OwnerOnly.createFolders(folder);
            }
            Files.writeString(
                    file,
                    form.apply(line),
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            if (fresh) {
                OwnerOnly.close(file);
            }
        } catch (IOException e) {
            if (!told) {
                LOG.log(Level.SEVERE, "the access log cannot be written", e);
            }
            told = true;
        }
    }
}

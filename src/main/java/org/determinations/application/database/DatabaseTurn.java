package org.determinations.application.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.determinations.application.Installation;
import org.jspecify.annotations.Nullable;

/**
 * The right to use the embedded file for a moment, of a process that stays: it takes a turn for each question, and whoever finds
 * the file held meanwhile waits for the end of the turn instead of being refused. Nothing is to be taken of a server.
 */
public final class DatabaseTurn implements AutoCloseable {
    private final @Nullable UpgradeTurn held;

    private DatabaseTurn(@Nullable UpgradeTurn held) {
        this.held = held;
    }

    /** Waits for the turn; refused with {@code SY-004} when another process keeps it for minutes. */
    public static DatabaseTurn take(Installation installation) {
        Optional<Path> file = ReadyDatabase.location(installation).file().filter(Files::exists);
        if (file.isEmpty()) {
            return new DatabaseTurn(null);
        }
        try {
            return new DatabaseTurn(
                    UpgradeTurn.take(Objects.requireNonNull(file.get().getParent())));
        } catch (IOException e) {
            // A home that cannot be written: whoever finds the file held is refused as beside any other command.
            return new DatabaseTurn(null);
        }
    }

    @Override
    public void close() {
        if (held != null) {
            held.close();
        }
    }
}

package org.determinations.application.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.determinations.application.Installation;
import org.determinations.issue.Refusal;
import org.determinations.store.Database;
import org.jspecify.annotations.Nullable;

/**
 * The right to use the embedded file for a moment, of a process that stays: it takes a turn for each question, and whoever finds
 * the file held meanwhile waits for the end of the turn instead of being refused. Nothing is to be taken of a server.
 */
public final class DatabaseTurn implements AutoCloseable {
    private final @Nullable UpgradeTurn held;
    private @Nullable Database open;

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

    /**
     * The same, with the embedded file open until the end of the turn, so that questions within it do not open it anew each time.
     * Refused with {@code SY-004} when another process works with it.
     */
    public static DatabaseTurn takeOpen(Installation installation) {
        DatabaseTurn turn = take(installation);
        if (turn.held == null) {
            return turn;
        }
        boolean answered = false;
        try {
            turn.open(installation);
            answered = true;
            return turn;
        } finally {
            if (!answered) {
                turn.close();
            }
        }
    }

    private void open(Installation installation) {
        try {
            open = ReadyDatabase.forReading(installation);
        } catch (Refusal refusal) {
            // What else is wrong with it is for each question to say, in its own words.
            if (refusal.kind() == Refusal.Kind.LOCKED) {
                throw refusal;
            }
        }
    }

    @Override
    public void close() {
        try (UpgradeTurn turn = held;
                Database database = open) {
            open = null;
        }
    }
}

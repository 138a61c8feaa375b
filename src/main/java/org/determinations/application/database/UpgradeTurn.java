package org.determinations.application.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;

/**
 * The right to look at the embedded file and to change its tables, held by one process at a time and for a short time: not
 * while it works with the database. The system gives it back when its holder dies.
 */
final class UpgradeTurn implements AutoCloseable {
    /** A large store is copied and changed in less. */
    private static final long MOST_SECONDS = 120;

    private static final long MILLIS_BETWEEN_LOOKS = 20;

    /** The threads of this process: closing a second channel on the file would give the turn of the first away. */
    private static final ReentrantLock IN_THIS_PROCESS = new ReentrantLock();

    private final FileChannel channel;

    private UpgradeTurn(FileChannel channel) {
        this.channel = channel;
    }

    /** Waits for the turn. Refused with {@code SY-004} when another process keeps it for minutes. */
    static UpgradeTurn take(Path home) throws IOException {
        return poll(home, StandardOpenOption.CREATE).orElseThrow(UpgradeTurn::kept);
    }

    /** Waits until no other process has the turn; returns at once where none has. */
    static void awaitEnd(Path home) {
        try {
            poll(home).ifPresent(UpgradeTurn::close);
        } catch (IOException e) {
            // There is no such file, or it cannot be written: then nobody is upgrading that this process could wait
            // for.
            return;
        }
    }

    /** Whether the thread that asks has the turn: to wait for its end would be to wait for itself. */
    static boolean isMine() {
        return IN_THIS_PROCESS.isHeldByCurrentThread();
    }

    @Override
    public void close() {
        try (channel) {
            IN_THIS_PROCESS.unlock();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<UpgradeTurn> poll(Path home, StandardOpenOption... more) throws IOException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
        try {
            if (!IN_THIS_PROCESS.tryLock(MOST_SECONDS, TimeUnit.SECONDS)) {
                return Optional.empty();
            }
            Optional<FileChannel> mine = Optional.empty();
            try {
                mine = channel(home, until, more);
            } finally {
                if (mine.isEmpty()) {
                    IN_THIS_PROCESS.unlock();
                }
            }
            return mine.map(UpgradeTurn::new);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw kept();
        }
    }

    private static Optional<FileChannel> channel(Path home, long until, StandardOpenOption... more)
            throws IOException, InterruptedException {
        Set<OpenOption> options = new HashSet<>(List.of(more));
        options.add(StandardOpenOption.WRITE);
        FileChannel channel = FileChannel.open(home.resolve(".determinations.upgrade-turn"), options);
        boolean locked = false;
        try {
            while (!locked && System.nanoTime() < until) {
                locked = tryLock(channel);
                if (!locked) {
                    TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN_LOOKS);
                }
            }
            return locked ? Optional.of(channel) : Optional.empty();
        } finally {
            if (!locked) {
                channel.close();
            }
        }
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static Refusal kept() {
        return Refusal.Kind.LOCKED.of(
                IssueCode.DATABASE_IN_USE,
                "database",
                "another process is preparing the tables of the database",
                "",
                "",
                "wait until it has ended, then type the same command again");
    }
}

package org.determinations.application.seal;

import java.nio.file.Path;
import org.determinations.application.Installation;
import org.determinations.application.database.ActSession;

/** Where the key of a home is looked at and made anew, and sealed records are written out. */
public final class SealDesk implements AutoCloseable {
    private final ActSession session;
    private final SealBook book;

    private SealDesk(ActSession session) {
        this.session = session;
        this.book = new SealBook(session.installation(), session.stores());
    }

    /** Opens the installation's database; refused when there is none yet, or when another process holds it. */
    public static SealDesk open(Installation installation) {
        return new SealDesk(ActSession.open(installation));
    }

    @Override
    public void close() {
        session.close();
    }

    /** The home's key, made where there is none; refused with {@code SY-137} when it cannot be used. */
    public SealKeyState key() {
        return session.turn(() -> book.state(session.now()));
    }

    /** Another key in its place. What was sealed before is checked with the public half of before, which the store keeps. */
    public SealKeyState rotate() {
        return session.turn(() -> book.rotate(session.now()));
    }

    /** Writes every sealed record with what checks it into a new folder; gives how many. */
    public int write(Path folder) {
        return SealedFiles.write(session.stores(), folder);
    }
}

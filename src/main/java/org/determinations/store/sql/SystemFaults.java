package org.determinations.store.sql;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.SourceRef;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/** Failures of the machine, as the databases report them, in words a person can act on. Never quotes a driver's text; what our own triggers say is found. */
public final class SystemFaults {
    private static final String AGAIN = "then type the same command again; nothing half-written counts";

    private static final Map<Integer, Fault> H2_CODES = Map.of(
            90020, Fault.IN_USE,
            90062, Fault.NOT_WRITABLE,
            90097, Fault.NOT_WRITABLE,
            90100, Fault.DISK_FULL,
            90048, Fault.OTHER_VERSION,
            90030, Fault.DAMAGED,
            90028, Fault.DAMAGED,
            90031, Fault.DAMAGED,
            90098, Fault.LOST,
            90067, Fault.LOST);

    /** The last two are of {@code sql/roles/four-eyes.sql}. */
    private static final Map<String, Fault> SQL_STATES = Map.ofEntries(
            Map.entry("53100", Fault.DISK_FULL),
            Map.entry("53300", Fault.LOST),
            Map.entry("3D000", Fault.NO_DATABASE),
            Map.entry("28000", Fault.LOGIN),
            Map.entry("28P01", Fault.LOGIN),
            Map.entry("42501", Fault.PRIVILEGE),
            Map.entry("57P01", Fault.LOST),
            Map.entry("57P02", Fault.LOST),
            Map.entry("57P03", Fault.LOST),
            Map.entry("ZD190", Fault.NAME),
            Map.entry("ZD191", Fault.EYES));

    private static final List<String> FULL =
            List.of("no space left on device", "not enough space on the disk", "disk quota exceeded");

    /** What the embedded database says of its file, whatever the disk had. */
    private static final Set<Integer> UNREADABLE = Set.of(
            DataUtils.ERROR_READING_FAILED,
            DataUtils.ERROR_FILE_CORRUPT,
            DataUtils.ERROR_CHUNK_NOT_FOUND,
            DataUtils.ERROR_BLOCK_NOT_FOUND);

    /** What triggers of ours refuse, with a sentence of theirs. */
    private static final Set<Fault> OWN = EnumSet.of(Fault.NAME, Fault.EYES);

    private static final Set<Fault> SHALLOW = EnumSet.of(Fault.LOST, Fault.DAMAGED);

    private enum Fault {
        IN_USE(
                Refusal.Kind.LOCKED,
                IssueCode.DATABASE_IN_USE,
                "another process is working with the database at the moment",
                "wait until it has ended, then type the same command again"),
        NOT_WRITABLE(
                Refusal.Kind.SYSTEM,
                IssueCode.HOME_NOT_WRITABLE,
                "the home folder or the database file in it cannot be written",
                "give yourself the right to write there or name another folder with --home"),
        DISK_FULL(Refusal.Kind.SYSTEM, IssueCode.DISK_FULL, "the disk is full", "make room, " + AGAIN),
        OTHER_VERSION(
                Refusal.Kind.SYSTEM,
                IssueCode.DATABASE_NEWER,
                "the database file was written by another version of H2",
                "use the version of the program that made it"),
        DAMAGED(
                Refusal.Kind.SYSTEM,
                IssueCode.DATABASE_DAMAGED,
                "the database file is damaged: a part of it cannot be read",
                "put its latest copy in its place; without one, name a new home with --home and run the cycles again"),
        LOST(
                Refusal.Kind.SYSTEM,
                IssueCode.CONNECTION_LOST,
                "the database cannot be reached or the connection to it was lost",
                "see that the server runs and can be reached, " + AGAIN),
        NO_DATABASE(
                Refusal.Kind.SYSTEM,
                IssueCode.CONNECTION_LOST,
                "the server has no database of that name",
                "have it created or correct the option --db"),
        LOGIN(
                Refusal.Kind.SYSTEM,
                IssueCode.LOGIN_REFUSED,
                "the database refuses the user or the password",
                "correct user and password in the environment, then type the same command again"),
        PRIVILEGE(
                Refusal.Kind.SYSTEM,
                IssueCode.LOGIN_REFUSED,
                "the database does not allow the user to do this",
                "sql/README.md says which role may; a reader is for runs list and for explain, of released official results;"
                        + " another role is granted by the owner of the tables, who runs sql/roles/postgresql.sql again"
                        + " after each db migrate"),
        NAME(
                Refusal.Kind.GATE,
                IssueCode.NAME_OF_ANOTHER_LOGIN,
                "the database knows the login, and the name that acts is not that of the login",
                "act with --as and the name of the login, or that of the account that names it; nothing was recorded"),
        EYES(
                Refusal.Kind.GATE,
                IssueCode.DATABASE_FOUR_EYES,
                "whoever ran, signed or decided anything of a run cannot approve it, and nothing is released without an approval",
                "somebody who did nothing of it approves it with a login of their own; nothing was recorded");

        private final Refusal.Kind kind;
        private final IssueCode code;
        private final String wrong;
        private final String action;

        Fault(Refusal.Kind kind, IssueCode code, String wrong, String action) {
            this.kind = kind;
            this.code = code;
            this.wrong = wrong;
            this.action = action;
        }

        Refusal refusal() {
            return refusal("");
        }

        private Refusal refusal(String found) {
            SourceRef where = SourceRef.ofFile(this == NOT_WRITABLE || this == DISK_FULL ? "home" : "database");
            return new Refusal(kind, Issue.of(code, where, wrong, found, "", action));
        }
    }

    private SystemFaults() {}

    /**
     * The refusal that a failure amounts to, looking through its causes; a {@link Refusal} among them is returned as it
     * is. Empty when the failure is not the machine's.
     */
    public static Optional<Refusal> translate(Throwable failure) {
        List<Throwable> causes = Causes.of(failure);
        // A database that ran out of memory closes itself, and would be told as one that was lost.
        Optional<Refusal> memory = MemoryFault.among(causes);
        if (memory.isPresent()) {
            return memory;
        }
        Optional<Fault> known = Optional.empty();
        for (Throwable cause : causes) {
            if (cause instanceof Refusal refusal) {
                return Optional.of(refusal);
            }
            Optional<Fault> fault = fault(cause);
            if (fault.filter(OWN::contains).isPresent()) {
                return fault.map(of -> of.refusal(raised(cause)));
            }
            // A full disk shows as a closed or an unreadable database first; the deeper cause is what a person can
            // mend.
            if (fault.isPresent() && (known.isEmpty() || SHALLOW.contains(known.get()))) {
                known = fault;
            }
        }
        return known.map(Fault::refusal);
    }

    /** The sentence of a trigger, without what the server sets before and below it. */
    private static String raised(Throwable cause) {
        String first = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        return first.substring(first.indexOf(": ") + 1).strip();
    }

    public static Refusal notWritable() {
        return Fault.NOT_WRITABLE.refusal();
    }

    public static Refusal inUse() {
        return Fault.IN_USE.refusal();
    }

    private static Optional<Fault> fault(Throwable cause) {
        if (cause instanceof SQLException sql) {
            return sqlFault(sql);
        }
        if (cause instanceof MVStoreException file) {
            return UNREADABLE.contains(file.getErrorCode()) ? Optional.of(Fault.DAMAGED) : Optional.empty();
        }
        String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        if (FULL.stream().anyMatch(message::contains)) {
            return Optional.of(Fault.DISK_FULL);
        }
        boolean refused = cause instanceof AccessDeniedException
                || cause instanceof ReadOnlyFileSystemException
                || (cause instanceof IOException && message.contains("read-only file system"));
        return refused ? Optional.of(Fault.NOT_WRITABLE) : Optional.empty();
    }

    private static Optional<Fault> sqlFault(SQLException sql) {
        String state = String.valueOf(sql.getSQLState());
        Optional<Fault> fault = Optional.ofNullable(H2_CODES.get(sql.getErrorCode()))
                .or(() -> Optional.ofNullable(SQL_STATES.get(state)));
        return fault.isPresent() || !state.startsWith("08") ? fault : Optional.of(Fault.LOST);
    }
}

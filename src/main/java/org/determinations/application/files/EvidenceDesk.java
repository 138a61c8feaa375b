package org.determinations.application.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.determinations.application.Installation;
import org.determinations.application.TextFiles;
import org.determinations.application.database.ActSession;
import org.determinations.application.database.ReadyDatabase;
import org.determinations.application.people.People;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.UnsafeCharacters;
import org.determinations.model.ledger.EvidenceFile;
import org.determinations.model.people.Right;
import org.determinations.report.form.SafeFiles;
import org.determinations.store.AuditStore;
import org.determinations.store.Stores;

/**
 * Files that are named as evidence by an act of the ledger of findings or of a plan. Each is kept by its SHA-256 when the act is recorded, and
 * the act names it. Who takes one away, and who deletes one, stands in the audit trail. One per installation.
 */
public final class EvidenceDesk {
    private static final int LONGEST_NAME = 150;
    private static final String HANDED_OUT = "evidence handed out";
    private static final String DELETED = "evidence deleted";

    private final Installation installation;
    private final KeptFiles kept;

    private EvidenceDesk(Installation installation) {
        this.installation = installation;
        this.kept = KeptFiles.on(installation, Shelf.EVIDENCE);
    }

    public static EvidenceDesk of(Installation installation) {
        return new EvidenceDesk(installation);
    }

    /** A file that somebody brings. */
    public record Brought(String name, Content content) {}

    /** What is in it; opened once. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    /** A file of this machine. */
    public static Brought at(Path file) {
        return new Brought(String.valueOf(file.getFileName()), () -> {
            if (!Files.isRegularFile(file)) {
                throw new NoSuchFileException(file.toString());
            }
            return Files.newInputStream(file);
        });
    }

    /**
     * Keeps a file and does the act that names it; without one, the act alone. Refused with {@code IN-097} or {@code IN-094} when the file
     * cannot be kept. When the act is refused, what no other act names is not kept.
     */
    public <T> T naming(Optional<Brought> brought, Function<Optional<EvidenceFile>, T> act) {
        if (brought.isEmpty()) {
            return act.apply(Optional.empty());
        }
        String name = brought.get().name();
        demandName(name);
        KeptFiles.Kept content = keep(brought.get());
        try {
            if (content.bytes() == 0) {
                throw unusable("the file is empty", name, "at least one byte", "name the file that shows it");
            }
            return act.apply(Optional.of(new EvidenceFile(name, content.sha256())));
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.LOCKED) {
                forgetUnnamed(content.sha256());
            }
            throw refusal;
        }
    }

    private KeptFiles.Kept keep(Brought brought) {
        try (InputStream in = brought.content().open()) {
            return kept.keep(brought.name(), in);
        } catch (IOException e) {
            throw Refusal.Kind.USAGE.of(
                    IssueCode.NOT_FOUND,
                    "--evidence",
                    "the file cannot be read",
                    brought.name(),
                    "",
                    "name a file that you can read");
        }
    }

    private static void demandName(String name) {
        if (name.isBlank()
                || name.length() > LONGEST_NAME
                || name.contains("/")
                || name.contains("\\")
                || UnsafeCharacters.findInLine(name).isPresent()) {
            throw unusable(
                    name.isBlank() ? "the file has no name" : "a file of this name is not kept",
                    UnsafeCharacters.visible(name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name),
                    "at most " + LONGEST_NAME + " characters, no path, no control character, no mark of direction",
                    "give the file such a name; never a child's");
        }
    }

    private static Refusal unusable(String wrong, String found, String allowed, String action) {
        return Refusal.Kind.INPUT.of(IssueCode.EVIDENCE_NOT_USABLE, "evidence", wrong, found, allowed, action);
    }

    private void forgetUnnamed(String sha256) {
        if (!ReadyDatabase.exists(installation)) {
            kept.forget(sha256);
            return;
        }
        try (ActSession session = ActSession.open(installation)) {
            session.turn(() -> {
                if (named(session.stores()).noneMatch(file -> file.sha256().equals(sha256))) {
                    kept.forget(sha256);
                }
                return sha256;
            });
        }
    }

    private static Stream<EvidenceFile> named(Stores stores) {
        return Stream.concat(
                stores.ledger().listEntries().stream().flatMap(entry -> entry.entry().details().evidence().stream()),
                stores.assistance().listActs().stream().flatMap(act -> act.entry().evidence().stream()));
    }

    /** Refused with {@code FT-044} when one is not kept; for whoever records, when their turn has come. */
    public void demandKept(Stream<EvidenceFile> files) {
        files.filter(file -> !kept.has(file.sha256())).findFirst().ifPresent(file -> {
            throw notKept(Gone.NAMED, file, "its content was deleted meanwhile");
        });
    }

    /** Whether its content is here. */
    public boolean has(EvidenceFile file) {
        return kept.has(file.sha256());
    }

    /**
     * The content for somebody who takes it away. Refused with {@code FT-044} when it is not kept, with {@code SY-162} when it was altered.
     *
     * @param about the finding or the plan that names it
     */
    public byte[] handOut(String about, EvidenceFile file) {
        try (ActSession session = ActSession.open(installation)) {
            demandRight(session);
            demandStillHere(session, file, Gone.ASKED_FOR);
            byte[] bytes = kept.bytes(file.sha256());
            session.turn(() -> told(session, HANDED_OUT, about, file, ""));
            return bytes;
        }
    }

    /** The same into a new file. Refused with {@code SY-008} when something is there already. */
    public void handOut(String about, EvidenceFile file, Path target) {
        if (Files.exists(target)) {
            throw TextFiles.notWritable(target, "something is there already, and nothing is overwritten");
        }
        byte[] bytes = handOut(about, file);
        try {
            SafeFiles.writeWhole(target, bytes);
        } catch (IOException e) {
            throw TextFiles.notWritable(target, "the file cannot be written there");
        }
    }

    /**
     * Deletes a content that should not have been kept, such as one that names a child; name, hash and act stay. Every act that names this
     * very content loses it. Recorded first: where the process is killed in between, the same act again deletes it. Refused with {@code FT-044} when it is not kept; when somebody has deleted it, there is nothing to do.
     *
     * @param why not empty
     */
    public void delete(String about, EvidenceFile file, String why) {
        if (why.isBlank()) {
            throw unusable("nothing says why it is deleted", "", "text", "say why");
        }
        try (ActSession session = ActSession.open(installation)) {
            demandRight(session);
            session.turn(() -> {
                demandStillHere(session, file, Gone.TO_BE_DELETED);
                return told(session, DELETED, about, file, ", note: " + why);
            });
            kept.forget(file.sha256());
        }
    }

    private void demandRight(ActSession session) {
        People.of(session.stores()).demandRole(installation.identity(), Right.FOLLOW);
    }

    /**
     * Refused when the content is not kept.
     *
     * @param deleted how, and what to do then, when a person has deleted it
     */
    private void demandStillHere(ActSession session, EvidenceFile file, Gone deleted) {
        if (kept.has(file.sha256())) {
            return;
        }
        throw session.stores().audit().list().stream()
                .filter(event ->
                        event.what().equals(DELETED) && event.details().contains(", SHA-256 " + file.sha256() + ", "))
                .reduce((first, last) -> last)
                .map(event -> notKept(deleted, file, deletedWords(event)))
                .orElseGet(() -> notKept(
                        Gone.ASKED_FOR,
                        file,
                        "its content is not in the home, and nobody deleted it: it was named before contents were kept, or the"
                                + " home was restored without it"));
    }

    private static String deletedWords(AuditStore.Event event) {
        return event.who() + " deleted its content on "
                + event.at().atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static Refusal notKept(Gone gone, EvidenceFile file, String wrong) {
        return gone.kind.of(
                IssueCode.EVIDENCE_NOT_KEPT, file.name(), wrong, "SHA-256 " + file.sha256(), "", gone.action);
    }

    /** What it means for an act that a content is not here. */
    private enum Gone {
        /** Somebody wants it. */
        ASKED_FOR(Refusal.Kind.USAGE, "ask for it where the name says; the hash tells whether it is the same"),
        /** Somebody names it by an act. */
        NAMED(Refusal.Kind.USAGE, "do the act again, with the file"),
        /** Somebody wants it to be gone. */
        TO_BE_DELETED(Refusal.Kind.NOTHING_TO_DO, "nothing to do");

        private final Refusal.Kind kind;
        private final String action;

        Gone(Refusal.Kind kind, String action) {
            this.kind = kind;
            this.action = action;
        }
    }

    private AuditStore.Event told(ActSession session, String what, String about, EvidenceFile file, String more) {
        return session.stores()
                .audit()
                .append(
                        installation.actor(),
                        what,
                        about + ", SHA-256 " + file.sha256() + ", file: " + file.name() + more,
                        session.now());
    }
}

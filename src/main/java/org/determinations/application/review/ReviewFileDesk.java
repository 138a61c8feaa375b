package org.determinations.application.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.determinations.application.Installation;
import org.determinations.application.ReadInput;
import org.determinations.application.database.ReadyDatabase;
import org.determinations.application.files.KeptFiles;
import org.determinations.application.files.OfferName;
import org.determinations.application.files.Shelf;
import org.determinations.application.people.People;
import org.determinations.followthrough.review.ReviewImport;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.fact.ReviewFact;
import org.determinations.model.people.Right;
import org.determinations.store.AuditStore;
import org.determinations.store.Stores;

/**
 * Files of quality reviews that are sent to the desk: each is kept by hash and read, and adds nothing before a person has taken it over. The
 * audit trail is the only record of what waits. At a terminal a file is taken over at once. One per installation.
 */
public final class ReviewFileDesk {
    private static final String SENT = "review file sent";
    private static final String TAKEN = "review file taken over";
    private static final String DISCARDED = "review file discarded";
    private static final Pattern CONTENT = Pattern.compile("SHA-256 ([0-9a-f]{64}), \\d{1,18} bytes, name: (.+)");
    private static final Pattern ACT = Pattern.compile("file (\\d{1,18}), SHA-256 [0-9a-f]{64}, name: .+");

    private final Installation installation;
    private final KeptFiles kept;

    private ReviewFileDesk(Installation installation) {
        this.installation = installation;
        this.kept = KeptFiles.on(installation, Shelf.REVIEWS);
    }

    public static ReviewFileDesk of(Installation installation) {
        return new ReviewFileDesk(installation);
    }

    /** What waits, the oldest first. */
    public List<WaitingReviewFile> list() {
        if (!ReadyDatabase.exists(installation)) {
            return List.of();
        }
        try (ReviewDesk desk = ReviewDesk.open(installation)) {
            return waiting(desk.stores());
        }
    }

    private static List<WaitingReviewFile> waiting(Stores stores) {
        Map<Long, WaitingReviewFile> waiting = new TreeMap<>();
        for (AuditStore.Event event : stores.audit().list()) {
            sent(event).ifPresent(file -> waiting.put(file.number(), file));
            if (event.what().equals(TAKEN) || event.what().equals(DISCARDED)) {
                Matcher told = ACT.matcher(event.details());
                if (told.matches()) {
                    waiting.remove(Long.valueOf(told.group(1)));
                }
            }
        }
        return List.copyOf(waiting.values());
    }

    private static Optional<WaitingReviewFile> sent(AuditStore.Event event) {
        Matcher told = CONTENT.matcher(event.details());
        return event.what().equals(SENT) && told.matches()
                ? Optional.of(
                        new WaitingReviewFile(event.number(), told.group(2), told.group(1), event.who(), event.at()))
                : Optional.empty();
    }

    /**
     * Takes a file that is sent, and gives its number. Refused with {@code IN-093} for its name, as {@code reviews import} is when it cannot be read
     * or holds something else, and with kind NOTHING_TO_DO when this very file waits already; nothing is kept then.
     *
     * @param content as {@link KeptFiles} took it
     */
    public long offer(String name, KeptFiles.Kept content) {
        try (ReviewDesk desk = ReviewDesk.openOrMake(installation)) {
            People.of(desk.stores()).demandRole(installation.identity(), Right.FOLLOW);
            OfferName.demand(name, "a file of this name is not taken");
            read(name, content.sha256());
            return desk.turn(() -> {
                demandNotWaiting(desk.stores(), name, content.sha256());
                return desk.stores()
                        .audit()
                        .append(
                                installation.actor(),
                                SENT,
                                "SHA-256 " + content.sha256() + ", " + content.bytes() + " bytes, name: " + name,
                                desk.now())
                        .number();
            });
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.LOCKED
                    && list().stream().noneMatch(file -> file.sha256().equals(content.sha256()))) {
                kept.forget(content.sha256());
            }
            throw refusal;
        }
    }

    private static void demandNotWaiting(Stores stores, String name, String sha256) {
        waiting(stores).stream()
                .filter(file -> file.sha256().equals(sha256))
                .findFirst()
                .ifPresent(file -> {
                    throw refusal(
                            Refusal.Kind.NOTHING_TO_DO,
                            IssueCode.NOTHING_TO_DO,
                            name,
                            "this very file waits already",
                            "file " + file.number() + ", " + file.name());
                });
    }

    private ReadInput<ReviewFact> read(String name, String sha256) {
        if (!kept.has(sha256)) {
            throw refusal(
                    Refusal.Kind.DIFFERS,
                    IssueCode.KEPT_FILE_DIFFERS,
                    name,
                    "the content that was kept of the file is not there",
                    "SHA-256 " + sha256);
        }
        ReadInput<ReviewFact> read = ReviewDesk.read(
                installation,
                kept.path(sha256),
                name,
                ReviewDesk.jurisdiction(installation, Optional.empty()),
                ReviewDesk.TAKEN_OVER);
        if (!read.sha256().equals(sha256)) {
            throw refusal(
                    Refusal.Kind.DIFFERS,
                    IssueCode.KEPT_FILE_DIFFERS,
                    name,
                    "the content that was kept of the file was altered",
                    "SHA-256 " + read.sha256());
        }
        return read;
    }

    /** What taking over a file that waits would add. Refused with {@code SY-158} when none of this number waits. */
    public ReviewFileLook look(long number) {
        return asked(number, (desk, file) -> look(desk, file, read(file.name(), file.sha256())));
    }

    private static ReviewFileLook look(ReviewDesk desk, WaitingReviewFile file, ReadInput<ReviewFact> read) {
        return new ReviewFileLook(file, imported(read, desk.plan(read)));
    }

    private static ReviewsImported imported(ReadInput<ReviewFact> read, ReviewImport plan) {
        return new ReviewsImported(read.name(), read.kind(), read.sha256(), plan, read.issues(), read.refused());
    }

    /**
     * Takes a file over as {@code reviews import} does.
     *
     * @param seen {@link ReviewFileLook#fingerprint} of what was looked at; refused with {@code SY-164} when it would add something else now
     */
    public ReviewsImported accept(long number, String seen) {
        ReviewsImported done = asked(number, (desk, file) -> {
            ReadInput<ReviewFact> read = read(file.name(), file.sha256());
            return desk.turn(() -> {
                demandWaiting(desk.stores(), number);
                if (!look(desk, file, read).fingerprint().equals(seen)) {
                    throw refusal(
                            Refusal.Kind.GATE,
                            IssueCode.NOT_AS_SEEN,
                            file.name(),
                            "the file would add something else than the page showed",
                            "");
                }
                ReviewImport taken = desk.taken(read);
                acted(desk, TAKEN, file, "");
                return imported(read, taken);
            });
        });
        forgetUnneeded(done.sha256());
        return done;
    }

    /** Lets a file that waits be; its content is deleted. */
    public void discard(long number, String note) {
        WaitingReviewFile done = asked(
                number,
                (desk, file) -> desk.turn(() -> {
                    demandWaiting(desk.stores(), number);
                    acted(desk, DISCARDED, file, note.isEmpty() ? "" : ", note: " + note);
                    return file;
                }));
        forgetUnneeded(done.sha256());
    }

    private void acted(ReviewDesk desk, String what, WaitingReviewFile file, String more) {
        desk.stores()
                .audit()
                .append(
                        installation.actor(),
                        what,
                        "file " + file.number() + ", SHA-256 " + file.sha256() + ", name: " + file.name() + more,
                        desk.now());
    }

    private void forgetUnneeded(String sha256) {
        if (list().stream().noneMatch(file -> file.sha256().equals(sha256))) {
            kept.forget(sha256);
        }
    }

    private <T> T asked(long number, BiFunction<ReviewDesk, WaitingReviewFile, T> work) {
        try (ReviewDesk desk = ReviewDesk.open(installation)) {
            People.of(desk.stores()).demandRole(installation.identity(), Right.FOLLOW);
            forgetWhenDone(desk.stores(), number);
            return work.apply(desk, demandWaiting(desk.stores(), number));
        }
    }

    /** An earlier act may have been recorded, and its process killed before the content was deleted. */
    private void forgetWhenDone(Stores stores, long number) {
        List<WaitingReviewFile> waiting = waiting(stores);
        stores.audit().list().stream()
                .flatMap(event -> sent(event).stream())
                .filter(file -> file.number() == number
                        && waiting.stream().noneMatch(other -> other.sha256().equals(file.sha256())))
                .forEach(file -> kept.forget(file.sha256()));
    }

    private static WaitingReviewFile demandWaiting(Stores stores, long number) {
        return waiting(stores).stream()
                .filter(file -> file.number() == number)
                .findFirst()
                .orElseThrow(() -> refusal(
                        Refusal.Kind.USAGE,
                        IssueCode.REVIEW_FILE_NOT_OPEN,
                        "file " + number,
                        "no file of quality reviews of this number waits: it was taken over or discarded, or there never was"
                                + " one",
                        ""));
    }

    private static Refusal refusal(Refusal.Kind kind, IssueCode code, String name, String wrong, String found) {
        return kind.of(
                code,
                name,
                wrong,
                found,
                "",
                "look at the files that wait on the page of quality reviews, or type determinations reviews import"
                        + " FILE");
    }
}

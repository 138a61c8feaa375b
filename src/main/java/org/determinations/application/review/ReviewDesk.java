package org.determinations.application.review;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.application.Installation;
import org.determinations.application.ReadInput;
import org.determinations.application.TextFiles;
import org.determinations.application.audit.ReviewAudit;
import org.determinations.application.database.ActSession;
import org.determinations.application.policy.RunJurisdictions;
import org.determinations.followthrough.review.DistrictRoll;
import org.determinations.followthrough.review.DistrictRound;
import org.determinations.followthrough.review.PublicPicture;
import org.determinations.followthrough.review.ReviewBook;
import org.determinations.followthrough.review.ReviewImport;
import org.determinations.followthrough.review.StatePicture;
import org.determinations.ingest.cell.ReadContext;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.SourceRef;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.Sha256;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.fact.FileKind;
import org.determinations.model.fact.ReviewFact;
import org.determinations.model.jurisdiction.Jurisdiction;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.model.review.ReviewRound;
import org.determinations.model.review.ReviewRows;
import org.determinations.policyfile.JurisdictionFiles;
import org.determinations.report.review.ReviewFiles;
import org.determinations.store.Stores;

/**
 * Where people keep quality reviews. What is kept is asked of the reviews as they are at that moment, and goes in with its audit
 * event in one transaction. Nothing is ever changed or taken away.
 */
public final class ReviewDesk implements AutoCloseable {
    private static final int FIRST_MONTH = 7;

    /** Kinds of file that are taken over. */
    static final Set<FileKind> TAKEN_OVER = Set.of(FileKind.IEP_REVIEWS, FileKind.IEP_REVIEW_SAMPLES);

    private final ActSession session;
    private final Installation installation;
    private final Stores stores;

    private ReviewDesk(ActSession session) {
        this.session = session;
        this.installation = session.installation();
        this.stores = session.stores();
    }

    /** Opens the installation's database; refused when there is none yet, or when another process holds it. */
    public static ReviewDesk open(Installation installation) {
        return new ReviewDesk(ActSession.open(installation));
    }

    /** The same for an act, which may be the first thing that an installation does. */
    static ReviewDesk forActs(Installation installation) {
        return new ReviewDesk(ActSession.openFirst(installation));
    }

    /** The same for who may hold the turn of the database already, as a page does. */
    static ReviewDesk openOrMake(Installation installation) {
        return new ReviewDesk(ActSession.openOrMake(installation));
    }

    Stores stores() {
        return stores;
    }

    @Override
    public void close() {
        session.close();
    }

    /** How what is determined is called where runs of several cycles are told together. */
    public UnitWords words() {
        return RunJurisdictions.ofAll(session.installation(), stores);
    }

    /** All that is known of quality reviews. */
    public ReviewBook book() {
        return ReviewBooks.read(stores);
    }

    /**
     * A district's round, rolled up; refused with {@code SY-010} when the store has none.
     *
     * @param district code as it was typed
     * @param round the newest when empty
     */
    public DistrictRoll roll(String district, Optional<ReviewRound> round) {
        ReviewBook book = book();
        DistrictCode code = code(book, district);
        return book.listRounds().stream()
                .filter(of -> of.district().equals(code))
                .filter(of -> round.filter(asked -> !asked.equals(of.round())).isEmpty())
                .reduce((earlier, later) -> later)
                .map(book::roll)
                .orElseThrow(() -> notFound(
                                "there is no quality review of this district"
                                        + round.map(of -> " in round " + of).orElse(""),
                                district.equals(code.digits()) ? district : district + ", read as " + code)
                        .saying(words()::in));
    }

    /**
     * What a round shows of the State; refused with {@code SY-010} when the store has no such round.
     *
     * @param round the newest when empty
     */
    public StatePicture picture(Optional<ReviewRound> round) {
        ReviewBook book = book();
        return StatePicture.of(book, round(book, round));
    }

    /**
     * Takes over a file of scores or of a sample; what the store has just so is not added again. A file that is refused makes no
     * database.
     *
     * @param jurisdiction whose codes the file has; the default when empty
     */
    public static ReviewsImported importFile(Installation installation, Path file, Optional<String> jurisdiction) {
        ReadInput<ReviewFact> read = read(
                installation,
                file,
                String.valueOf(file.getFileName()),
                jurisdiction(installation, jurisdiction),
                TAKEN_OVER);
        try (ReviewDesk desk = forActs(installation)) {
            return new ReviewsImported(
                    read.name(), read.kind(), read.sha256(), desk.taken(read), read.issues(), read.refused());
        }
    }

    /** What a file would add to the reviews as they are. */
    ReviewImport plan(ReadInput<ReviewFact> read) {
        return ReviewImport.of(
                read.name(),
                read.rows().stream()
                        .map(row -> new ReviewImport.Read(row.fact().statement(), row.number()))
                        .toList(),
                book());
    }

    ReviewImport taken(ReadInput<ReviewFact> read) {
        return turn(() -> {
            ReviewImport plan = plan(read);
            List<ReviewImport.Read> rows = Stream.concat(plan.added().stream(), plan.changed().stream())
                    .sorted(Comparator.comparing(ReviewImport.Read::row))
                    .toList();
            if (!rows.isEmpty()) {
                ReviewAudit.imported(
                        stores,
                        installation.actor(),
                        plan.added().size() + " new, " + plan.changed().size() + " changed, SHA-256 " + read.sha256()
                                + ", file: " + read.name(),
                        rows(read, rows),
                        now());
            }
            return plan;
        });
    }

    private static ReviewRows rows(ReadInput<ReviewFact> read, List<ReviewImport.Read> rows) {
        return new ReviewRows(
                rows.stream()
                        .flatMap(row -> row.statement().score().map(of -> stated(read, row.row(), of)).stream())
                        .toList(),
                rows.stream()
                        .flatMap(row -> row.statement().sample().map(of -> stated(read, row.row(), of)).stream())
                        .toList());
    }

    static <S> ReviewRows.Stated<S> stated(ReadInput<ReviewFact> read, int row, S statement) {
        return new ReviewRows.Stated<>(statement, new ReviewRows.Origin(read.name(), row, read.sha256()));
    }

    /** Writes what every district's round shows into a new file, for the department. CONFIDENTIAL. */
    public ReviewsWritten write(Path file, Optional<ReviewRound> round) {
        ReviewBook book = book();
        ReviewRound of = round(book, round);
        List<DistrictRoll> rolls = book.listRounds().stream()
                .filter(each -> each.round().equals(of))
                .map(book::roll)
                .toList();
        return written(file, of, false, rolls.size(), ReviewFiles.rolls(rolls), "");
    }

    /**
     * Writes the picture of the State for the public into a new file. Refused with {@code FT-024} when it would show nothing.
     *
     * @param agreed codes of the districts that agreed to be in it, as they were typed
     */
    public ReviewsWritten writePublic(Path file, Optional<ReviewRound> round, Collection<String> agreed) {
        ReviewBook book = book();
        ReviewRound of = round(book, round);
        Set<DistrictCode> districts =
                agreed.stream().map(text -> code(book, text)).collect(Collectors.toSet());
        PublicPicture picture = PublicPicture.of(StatePicture.of(book, of, districts));
        if (picture.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.GATE,
                    picture.areas().stream()
                            .map(area -> Issue.of(
                                    IssueCode.PICTURE_WITHHELD,
                                    SourceRef.ofFile("area " + area.area().word()),
                                    "nothing of the area may be public",
                                    area.why(),
                                    "",
                                    "Name the districts that agreed with --agreed, or wait for more."))
                            .toList());
        }
        return written(
                file,
                of,
                true,
                districts.size(),
                ReviewFiles.picture(picture),
                ", public, agreed: "
                        + districts.stream().map(DistrictCode::digits).sorted().collect(Collectors.joining(" ")));
    }

    private ReviewsWritten written(
            Path file, ReviewRound round, boolean isPublic, int districts, String text, String about) {
        Path target = file.toAbsolutePath().normalize();
        TextFiles.writeWhole(target, text.getBytes(StandardCharsets.UTF_8));
        String sha256 = Sha256.hex(text);
        ReviewAudit.written(
                stores,
                installation.actor(),
                "round " + round + about + ", SHA-256 " + sha256 + ", file: " + target.getFileName(),
                now());
        return new ReviewsWritten(target, round, isPublic, districts, sha256);
    }

    private static ReviewRound round(ReviewBook book, Optional<ReviewRound> asked) {
        List<ReviewRound> known = book.listRounds().stream()
                .map(DistrictRound::round)
                .distinct()
                .sorted()
                .toList();
        return asked.map(of -> known.contains(of) ? Optional.of(of) : Optional.<ReviewRound>empty())
                .orElseGet(() -> known.stream().reduce((earlier, later) -> later))
                .orElseThrow(() -> notFound(
                        known.isEmpty() ? "there is no quality review yet" : "there is no such round",
                        asked.map(ReviewRound::text).orElse("")));
    }

    static ReadInput<ReviewFact> read(
            Installation installation, Path file, String name, Jurisdiction whose, Set<FileKind> kinds) {
        LocalDate today = LocalDate.ofInstant(installation.clock().instant(), whose.zone());
        SchoolYear now = new SchoolYear(today.getMonthValue() < FIRST_MONTH ? today.getYear() - 1 : today.getYear());
        return ReadInput.read(installation, file, name, ReadContext.of(now, whose), kinds, FactKinds.REVIEW);
    }

    static Jurisdiction jurisdiction(Installation installation, Optional<String> named) {
        return new JurisdictionFiles(installation.jurisdictions()).read(named);
    }

    /** A district of the book by its code as it stands there; else by a code as the default jurisdiction writes it. */
    private DistrictCode code(ReviewBook book, String typed) {
        return book.listRounds().stream()
                .map(DistrictRound::district)
                .filter(of -> of.digits().equals(typed))
                .findFirst()
                .orElseGet(() -> code(jurisdiction(installation, Optional.empty()), typed));
    }

    static DistrictCode code(Jurisdiction whose, String typed) {
        return whose.codes().parse(typed).orElseThrow(() -> notFound("this is no code of a district", typed));
    }

    private static Refusal notFound(String wrong, String found) {
        return Refusal.Kind.USAGE.of(
                IssueCode.NOT_FOUND, "reviews", wrong, found, "", "type determinations reviews list");
    }

    <T> T turn(Supplier<T> work) {
        return session.turn(work);
    }

    Instant now() {
        return session.now();
    }
}

package org.determinations.followthrough.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.review.HowChosen;
import org.determinations.model.review.ReviewStatement;
import org.determinations.model.review.ReviewedRecord;
import org.determinations.model.review.SampleStatement;
import org.determinations.model.review.ScoreStatement;

/**
 * What a file adds to the quality reviews. The same statement again is not added again; what is said otherwise than before takes its
 * place and is told.
 *
 * @param added statements that the book did not have
 * @param changed statements that say something else than before
 * @param unchanged number of statements that the book has just so
 * @param issues one for each row that is refused
 */
public record ReviewImport(List<Read> added, List<Read> changed, int unchanged, List<Issue> issues) {

    /** A statement with the row that makes it. */
    public record Read(ReviewStatement statement, int row) {}

    /** Who may read an area of a record in one turn: one person. */
    private record Place(ReviewedRecord record, Object area, Object turn) {
        static Place of(ScoreStatement statement) {
            return new Place(
                    statement.record(), statement.area(), statement.reader().turn());
        }
    }

    public ReviewImport {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        issues = List.copyOf(issues);
    }

    /** Holds the accepted rows of a file against the book. */
    public static ReviewImport of(String file, List<Read> rows, ReviewBook book) {
        return new Check(file, book).plan(rows);
    }

    /** One file as it is checked. */
    private static final class Check {
        private final String file;
        private final ReviewBook book;
        private final Map<Place, String> readers = new HashMap<>();
        private final Map<ReviewedRecord, SampleStatement> inFile = new LinkedHashMap<>();
        private final Set<ReviewedRecord> replacing = new HashSet<>();
        private final List<Issue> issues = new ArrayList<>();

        Check(String file, ReviewBook book) {
            this.file = file;
            this.book = book;
            book.scores()
                    .forEach(statement ->
                            readers.put(Place.of(statement), statement.reader().number()));
        }

        ReviewImport plan(List<Read> rows) {
            Map<Object, List<Read>> byKey = new LinkedHashMap<>();
            rows.forEach(read -> byKey.computeIfAbsent(read.statement().key(), key -> new ArrayList<>())
                    .add(read));
            List<Read> once = new ArrayList<>();
            byKey.values().forEach(all -> once(all).ifPresent(once::add));
            once.forEach(read -> read.statement().sample().ifPresent(of -> inFile.put(of.record(), of)));
            List<Read> added = new ArrayList<>();
            List<Read> changed = new ArrayList<>();
            int unchanged = 0;
            for (Read read : once) {
                Optional<ReviewStatement> before = book.find(read.statement().key());
                if (before.filter(of -> isSame(of, read.statement())).isPresent()) {
                    unchanged++;
                } else if (isRefused(read)) {
                    continue;
                } else {
                    (before.isPresent() ? changed : added).add(read);
                }
            }
            return new ReviewImport(added, changed, unchanged, issues);
        }

        /** The statement of a key, if the file says one thing of it. */
        private Optional<Read> once(List<Read> all) {
            Read first = all.get(0);
            if (all.stream().allMatch(read -> read.statement().equals(first.statement()))) {
                return Optional.of(first);
            }
            all.forEach(read -> issues.add(issue(
                    IssueCode.CONTRADICTING_ROWS,
                    read,
                    "the file says different things of the same record",
                    "rows "
                            + String.join(
                                    ", ",
                                    all.stream()
                                            .map(of -> Integer.toString(of.row()))
                                            .toList()),
                    "one row for each",
                    "Keep the row that is right, and import the file again.")));
            return Optional.empty();
        }

        /** What this program drew is the same in a file that says it was drawn with that seed. */
        private static boolean isSame(ReviewStatement before, ReviewStatement now) {
            return before.equals(now)
                    || before.sample()
                            .filter(of -> of.how() == HowChosen.DRAWN)
                            .map(of -> of.with(new SampleStatement.Selection(
                                    HowChosen.RANDOM,
                                    of.selection().seed(),
                                    of.selection().readTwice(),
                                    of.selection().replaces())))
                            .filter(now::equals)
                            .isPresent();
        }

        private boolean isRefused(Read read) {
            int before = issues.size();
            read.statement().score().ifPresent(score -> check(read, score));
            read.statement().sample().ifPresent(sample -> check(read, sample));
            return issues.size() > before;
        }

        private void check(Read read, ScoreStatement score) {
            String other = readers.putIfAbsent(Place.of(score), score.reader().number());
            if (other != null && !other.equals(score.reader().number())) {
                refuse(
                        read,
                        "another person is the " + score.reader().turn().word() + " reader of this area already",
                        score.reader().number(),
                        other + " as " + score.reader().turn().word() + " reader, or another role");
            }
        }

        private void check(Read read, SampleStatement sample) {
            RoundRecords records = book.records(DistrictRound.of(sample.record()));
            HowChosen before =
                    records.find(sample.record()).map(SampleStatement::how).orElse(HowChosen.LISTED);
            if (sample.how() == HowChosen.LISTED) {
                refuse(
                        read,
                        "the row is one of a list that a sample is drawn from",
                        sample.how().word(),
                        "random, replacement, self-chosen; a list goes to determinations reviews draw");
            } else if (before == HowChosen.DRAWN) {
                refuse(
                        read,
                        "this program drew the record, and that stays as it is",
                        sample.how().word(),
                        "the row as determinations reviews draw wrote it");
            } else if (sample.how() == HowChosen.RANDOM && records.population().isPresent()) {
                refuse(
                        read,
                        "this program drew the sample of the round, and the record is not in it",
                        sample.how().word(),
                        "replacement, self-chosen");
            } else if (sample.how() == HowChosen.REPLACEMENT) {
                replaces(read, sample, records);
            }
        }

        /** The record whose place is taken is one of the sample, as the book or the file has it, and nobody else takes it. */
        private void replaces(Read read, SampleStatement sample, RoundRecords records) {
            String number = sample.selection().replaces().orElseThrow().number();
            ReviewedRecord missing = new ReviewedRecord(
                    sample.record().district(), sample.record().round(), number);
            Optional<SampleStatement> of =
                    Optional.ofNullable(inFile.get(missing)).or(() -> records.find(missing));
            if (missing.equals(sample.record())
                    || of.filter(statement -> statement.how().isRolledUp()).isEmpty()) {
                refuse(
                        read,
                        "the record whose place it takes is not in the sample",
                        number,
                        "a record of the sample of the round");
            } else if (!of.get().stratum().equals(sample.stratum())) {
                refuse(
                        read,
                        "the two records are not of one stratum",
                        sample.stratum().text(),
                        of.get().stratum().text());
            } else if (isTaken(sample, number, records)) {
                refuse(read, "another record takes that place already", number, "one record for each place");
            } else {
                nextInLine(read, sample, records);
            }
        }

        /** Where this program drew, the next record of the stratum takes the place, so that nobody chooses it. */
        private void nextInLine(Read read, SampleStatement sample, RoundRecords records) {
            if (records.population().isEmpty()) {
                return;
            }
            Optional<ReviewedRecord> next = records.nextOf(sample.stratum(), replacing);
            if (next.filter(sample.record()::equals).isPresent()) {
                replacing.add(sample.record());
            } else {
                refuse(
                        read,
                        "another record of the stratum is next in the draw",
                        sample.record().number(),
                        next.map(ReviewedRecord::number).orElse("none: the list has no other record of the stratum"));
            }
        }

        private boolean isTaken(SampleStatement sample, String number, RoundRecords records) {
            DistrictRound round = DistrictRound.of(sample.record());
            return Stream.concat(
                            inFile.values().stream()
                                    .filter(other ->
                                            DistrictRound.of(other.record()).equals(round)),
                            records.all().stream().filter(other -> !inFile.containsKey(other.record())))
                    .filter(other -> !other.record().equals(sample.record()))
                    .anyMatch(other -> other.selection()
                            .replaces()
                            .filter(of -> of.number().equals(number))
                            .isPresent());
        }

        private void refuse(Read read, String wrong, String found, String allowed) {
            issues.add(issue(
                    IssueCode.REVIEW_ROW_REFUSED,
                    read,
                    wrong,
                    found,
                    allowed,
                    "Correct the row and import the file again."));
        }

        private Issue issue(IssueCode code, Read read, String wrong, String found, String allowed, String action) {
            return Issue.of(code, SourceRef.ofRow(file, read.row()), wrong, found, allowed, action)
                    .inDistrict(read.statement().record().district().digits());
        }
    }
}

package org.determinations.store;

import static org.determinations.store.generated.default_schema.tables.AuditEvent.AUDIT_EVENT;
import static org.determinations.store.generated.default_schema.tables.ReviewSample.REVIEW_SAMPLE;
import static org.determinations.store.generated.default_schema.tables.ReviewScore.REVIEW_SCORE;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.review.AgeBand;
import org.determinations.model.review.AreaScore;
import org.determinations.model.review.HowChosen;
import org.determinations.model.review.NotApplicable;
import org.determinations.model.review.ReaderTurn;
import org.determinations.model.review.Replacement;
import org.determinations.model.review.ReviewArea;
import org.determinations.model.review.ReviewReader;
import org.determinations.model.review.ReviewRound;
import org.determinations.model.review.ReviewRows;
import org.determinations.model.review.ReviewedRecord;
import org.determinations.model.review.SampleStatement;
import org.determinations.model.review.SchoolLevel;
import org.determinations.model.review.ScoreStatement;
import org.determinations.model.review.Stratum;
import org.determinations.store.sql.Moments;
import org.determinations.store.sql.RowColumns;
import org.determinations.store.sql.Transactions;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** Quality reviews: scores of records and how records were chosen, by the audit event of each. No run reads it. */
public final class ReviewStore {
    /** A statement with its place among those of its event, from 1. */
    private record Numbered<S>(int number, ReviewRows.Stated<S> row) {
        S statement() {
            return row.statement();
        }
    }

    private static final RowColumns<Numbered<ScoreStatement>> SCORES = new RowColumns<Numbered<ScoreStatement>>()
            .owner(REVIEW_SCORE.EVENT_NUMBER)
            .number(REVIEW_SCORE.ENTRY_NUMBER, Numbered::number)
            .all(
                    place(
                            REVIEW_SCORE.DISTRICT_CODE,
                            REVIEW_SCORE.SCHOOL_YEAR,
                            REVIEW_SCORE.ROUND_NUMBER,
                            REVIEW_SCORE.RECORD_NUMBER),
                    of -> of.statement().record())
            .all(score(), Numbered::statement)
            .all(
                    origin(REVIEW_SCORE.FILE_NAME, REVIEW_SCORE.ROW_NUMBER, REVIEW_SCORE.FILE_SHA256),
                    of -> of.row().origin());

    private static final RowColumns<Numbered<SampleStatement>> SAMPLES = new RowColumns<Numbered<SampleStatement>>()
            .owner(REVIEW_SAMPLE.EVENT_NUMBER)
            .number(REVIEW_SAMPLE.ENTRY_NUMBER, Numbered::number)
            .all(
                    place(
                            REVIEW_SAMPLE.DISTRICT_CODE,
                            REVIEW_SAMPLE.SCHOOL_YEAR,
                            REVIEW_SAMPLE.ROUND_NUMBER,
                            REVIEW_SAMPLE.RECORD_NUMBER),
                    of -> of.statement().record())
            .all(sample(), Numbered::statement)
            .all(
                    origin(REVIEW_SAMPLE.FILE_NAME, REVIEW_SAMPLE.ROW_NUMBER, REVIEW_SAMPLE.FILE_SHA256),
                    of -> of.row().origin());

    private final Transactions transactions;

    ReviewStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Adds what an event tells of; in the transaction of that event. */
    public void append(long event, ReviewRows rows) {
        transactions.run((connection, sql) -> {
            SCORES.insert(connection, REVIEW_SCORE, event, numbered(rows.scores()));
            SAMPLES.insert(connection, REVIEW_SAMPLE, event, numbered(rows.samples()));
        });
    }

    /** Every score, in the order in which they came. */
    public List<ReviewRows.Recorded<ScoreStatement>> listScores() {
        return list(
                REVIEW_SCORE,
                REVIEW_SCORE.EVENT_NUMBER,
                REVIEW_SCORE.ENTRY_NUMBER,
                row -> stated(
                        scoreStatement(row),
                        row.get(REVIEW_SCORE.FILE_NAME),
                        row.get(REVIEW_SCORE.ROW_NUMBER),
                        row.get(REVIEW_SCORE.FILE_SHA256)));
    }

    /** Every statement about samples, in the order in which they came. */
    public List<ReviewRows.Recorded<SampleStatement>> listSamples() {
        return list(
                REVIEW_SAMPLE,
                REVIEW_SAMPLE.EVENT_NUMBER,
                REVIEW_SAMPLE.ENTRY_NUMBER,
                row -> stated(
                        sampleStatement(row),
                        row.get(REVIEW_SAMPLE.FILE_NAME),
                        row.get(REVIEW_SAMPLE.ROW_NUMBER),
                        row.get(REVIEW_SAMPLE.FILE_SHA256)));
    }

    /** In the order of events; with who did it and when, where the trail has the event. */
    private <S> List<ReviewRows.Recorded<S>> list(
            Table<?> table, Field<Long> event, Field<Integer> entry, Function<Record, ReviewRows.Stated<S>> stated) {
        return transactions.call((connection, sql) -> sql.select(table.fields())
                .select(AUDIT_EVENT.WHO, AUDIT_EVENT.HAPPENED_AT)
                .from(table)
                .join(AUDIT_EVENT)
                .on(AUDIT_EVENT.EVENT_NUMBER.eq(event))
                .orderBy(event, entry)
                .fetch(row -> new ReviewRows.Recorded<>(
                        row.get(event),
                        row.get(AUDIT_EVENT.WHO),
                        Moments.read(row.get(AUDIT_EVENT.HAPPENED_AT)),
                        stated.apply(row))));
    }

    private static RowColumns<ReviewedRecord> place(
            Field<String> district, Field<String> schoolYear, Field<Integer> round, Field<String> number) {
        return new RowColumns<ReviewedRecord>()
                .text(district, of -> of.district().digits())
                .text(schoolYear, of -> of.round().schoolYear().text())
                .number(round, of -> of.round().number())
                .text(number, ReviewedRecord::number);
    }

    private static RowColumns<ReviewRows.Origin> origin(Field<String> file, Field<Integer> row, Field<String> sha256) {
        return new RowColumns<ReviewRows.Origin>()
                .text(file, ReviewRows.Origin::file)
                .number(row, ReviewRows.Origin::row)
                .text(sha256, ReviewRows.Origin::sha256);
    }

    private static RowColumns<ScoreStatement> score() {
        return new RowColumns<ScoreStatement>()
                .word(REVIEW_SCORE.AREA, ScoreStatement::area)
                .text(REVIEW_SCORE.READER_NUMBER, of -> of.reader().number())
                .word(REVIEW_SCORE.READER_TURN, of -> of.reader().turn())
                .numberIfAny(REVIEW_SCORE.POINTS, of -> of.given().points())
                .textIfAny(
                        REVIEW_SCORE.NOT_APPLICABLE, of -> of.given().reason().map(Enum::name))
                .day(REVIEW_SCORE.REVIEWED_ON, ScoreStatement::reviewedOn);
    }

    private static RowColumns<SampleStatement> sample() {
        return new RowColumns<SampleStatement>()
                .word(REVIEW_SAMPLE.SCHOOL_LEVEL, of -> of.stratum().schoolLevel())
                .word(REVIEW_SAMPLE.AGE_BAND, of -> of.stratum().ageBand())
                .word(REVIEW_SAMPLE.HOW_CHOSEN, SampleStatement::how)
                .numberIfAny(REVIEW_SAMPLE.SEED, of -> of.selection().seed())
                .flag(REVIEW_SAMPLE.READ_TWICE, of -> of.selection().readTwice())
                .textIfAny(
                        REVIEW_SAMPLE.REPLACES_NUMBER,
                        of -> of.selection().replaces().map(Replacement::number))
                .textIfAny(
                        REVIEW_SAMPLE.REPLACED_BECAUSE,
                        of -> of.selection().replaces().map(by -> by.why().name()));
    }

    private static <S> List<Numbered<S>> numbered(List<ReviewRows.Stated<S>> rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> new Numbered<>(i + 1, rows.get(i)))
                .toList();
    }

    private static <S> ReviewRows.Stated<S> stated(S statement, String file, int row, String sha256) {
        return new ReviewRows.Stated<>(statement, new ReviewRows.Origin(file, row, sha256));
    }

    private static ReviewedRecord record(String district, String schoolYear, int round, String number) {
        return new ReviewedRecord(
                new DistrictCode(district),
                new ReviewRound(SchoolYear.parse(schoolYear).orElseThrow(), round),
                number);
    }

    private static ScoreStatement scoreStatement(Record row) {
        Optional<Integer> points = Optional.ofNullable(row.get(REVIEW_SCORE.POINTS));
        return new ScoreStatement(
                record(
                        row.get(REVIEW_SCORE.DISTRICT_CODE),
                        row.get(REVIEW_SCORE.SCHOOL_YEAR),
                        row.get(REVIEW_SCORE.ROUND_NUMBER),
                        row.get(REVIEW_SCORE.RECORD_NUMBER)),
                ReviewArea.valueOf(row.get(REVIEW_SCORE.AREA)),
                new ReviewReader(
                        row.get(REVIEW_SCORE.READER_NUMBER), ReaderTurn.valueOf(row.get(REVIEW_SCORE.READER_TURN))),
                new AreaScore(
                        points,
                        Optional.ofNullable(row.get(REVIEW_SCORE.NOT_APPLICABLE))
                                .map(NotApplicable::valueOf)),
                row.get(REVIEW_SCORE.REVIEWED_ON));
    }

    private static SampleStatement sampleStatement(Record row) {
        return new SampleStatement(
                record(
                        row.get(REVIEW_SAMPLE.DISTRICT_CODE),
                        row.get(REVIEW_SAMPLE.SCHOOL_YEAR),
                        row.get(REVIEW_SAMPLE.ROUND_NUMBER),
                        row.get(REVIEW_SAMPLE.RECORD_NUMBER)),
                new Stratum(
                        SchoolLevel.valueOf(row.get(REVIEW_SAMPLE.SCHOOL_LEVEL)),
                        AgeBand.valueOf(row.get(REVIEW_SAMPLE.AGE_BAND))),
                new SampleStatement.Selection(
                        HowChosen.valueOf(row.get(REVIEW_SAMPLE.HOW_CHOSEN)),
                        Optional.ofNullable(row.get(REVIEW_SAMPLE.SEED)),
                        row.get(REVIEW_SAMPLE.READ_TWICE),
                        Optional.ofNullable(row.get(REVIEW_SAMPLE.REPLACES_NUMBER))
                                .map(number -> new Replacement(
                                        number, Replacement.Why.valueOf(row.get(REVIEW_SAMPLE.REPLACED_BECAUSE))))));
    }
}

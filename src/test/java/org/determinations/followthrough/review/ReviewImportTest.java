package org.determinations.followthrough.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.determinations.model.review.AreaScore;
import org.determinations.model.review.HowChosen;
import org.determinations.model.review.ReaderTurn;
import org.determinations.model.review.Replacement;
import org.determinations.model.review.ReviewArea;
import org.determinations.model.review.ReviewReader;
import org.determinations.model.review.ReviewStatement;
import org.determinations.model.review.ReviewedRecord;
import org.determinations.model.review.SampleStatement;
import org.determinations.model.review.ScoreStatement;
import org.determinations.model.review.Stratum;
import org.junit.jupiter.api.Test;

/** What a file adds to the quality reviews, what it says again or otherwise, and which rows are refused. */
class ReviewImportTest {
    private static final int SEED = 7;

    /** Thirty records listed, R-1 to R-20 elementary, the others of a high school; six are drawn. */
    private static final SampleDraw DRAW = SampleDraw.of(
            IntStream.rangeClosed(1, 30)
                    .mapToObj(i -> Given.listed(i, i <= 20 ? Given.ELEMENTARY : Given.HIGH))
                    .toList(),
            SEED,
            6);

    private static final ReviewBook DRAWN = new ReviewBook(List.of(), DRAW.statements());
    private static final ReviewBook EMPTY = new ReviewBook(List.of(), List.of());

    private static ReviewImport read(ReviewBook book, ReviewStatement... statements) {
        return ReviewImport.of(
                "reviews.csv",
                IntStream.range(0, statements.length)
                        .mapToObj(i -> new ReviewImport.Read(statements[i], i + 2))
                        .toList(),
                book);
    }

    /** Rows added, changed and unchanged, then what is refused, as {@code row: wrong; found X; allowed Y}. */
    private static List<String> told(ReviewImport of) {
        List<String> told = new ArrayList<>();
        told.add("added " + rows(of.added()) + ", changed " + rows(of.changed()) + ", unchanged " + of.unchanged());
        of.issues()
                .forEach(issue -> told.add(issue.where().row() + ": " + issue.wrong() + "; found " + issue.found()
                        + "; allowed " + issue.allowed()));
        return told;
    }

    private static List<Integer> rows(List<ReviewImport.Read> reads) {
        return reads.stream().map(ReviewImport.Read::row).toList();
    }

    private static ScoreStatement score(int record, String reader, ReaderTurn turn, int points) {
        ScoreStatement like = Given.score(Given.record(record), ReviewArea.GOALS, turn, AreaScore.of(points));
        return new ScoreStatement(
                like.record(), like.area(), new ReviewReader(reader, turn), like.given(), like.reviewedOn());
    }

    private static SampleStatement chosen(int record, Stratum stratum, HowChosen how) {
        return new SampleStatement(Given.record(record), stratum, SampleStatement.Selection.of(how));
    }

    private static SampleStatement random(ReviewedRecord record, Stratum stratum, int seed, boolean twice) {
        return new SampleStatement(
                record,
                stratum,
                new SampleStatement.Selection(HowChosen.RANDOM, Optional.of(seed), twice, Optional.empty()));
    }

    private static SampleStatement instead(ReviewedRecord record, Stratum stratum, String number) {
        return new SampleStatement(
                record,
                stratum,
                new SampleStatement.Selection(
                        HowChosen.REPLACEMENT,
                        Optional.empty(),
                        false,
                        Optional.of(new Replacement(number, Replacement.Why.LEFT_THE_DISTRICT))));
    }

    private static SampleStatement drawn(Stratum stratum, int place) {
        return DRAW.drawn().stream()
                .filter(of -> of.stratum().equals(stratum))
                .skip(place)
                .findFirst()
                .orElseThrow();
    }

    /** Listed records of a stratum in the order in which they would be drawn. */
    private static List<ReviewedRecord> inLine(Stratum stratum) {
        return DRAW.statements().stream()
                .filter(of -> of.how() == HowChosen.LISTED && of.stratum().equals(stratum))
                .sorted(SampleDraw.inLine(SEED))
                .map(SampleStatement::record)
                .toList();
    }

    @Test
    void what_is_new_is_added_the_same_is_left_and_another_score_takes_its_place() {
        ReviewBook book = new ReviewBook(
                List.of(score(1, "V-1", ReaderTurn.FIRST, 3), score(2, "V-1", ReaderTurn.FIRST, 3)), List.of());
        assertThat(told(read(
                        book,
                        score(1, "V-1", ReaderTurn.FIRST, 3),
                        score(2, "V-1", ReaderTurn.FIRST, 4),
                        score(3, "V-1", ReaderTurn.FIRST, 2))))
                .containsExactly("added [4], changed [3], unchanged 1");
    }

    @Test
    void a_file_that_says_two_things_of_a_record_says_nothing_of_it_and_the_same_twice_is_said_once() {
        ReviewImport twice = read(
                EMPTY,
                score(1, "V-1", ReaderTurn.FIRST, 3),
                score(1, "V-1", ReaderTurn.FIRST, 4),
                score(2, "V-1", ReaderTurn.FIRST, 2),
                score(2, "V-1", ReaderTurn.FIRST, 2));
        String wrong = ": the file says different things of the same record; found rows 2, 3; allowed one row for each";
        assertThat(told(twice)).containsExactly("added [4], changed [], unchanged 0", "2" + wrong, "3" + wrong);
        assertThat(twice.issues()).allSatisfy(issue -> {
            assertThat(issue.code().code()).isEqualTo("IN-018");
            assertThat(issue.district()).isEqualTo("09010000");
        });
    }

    @Test
    void one_person_reads_an_area_of_a_record_in_a_turn_in_the_book_and_in_the_file() {
        ReviewBook book = new ReviewBook(List.of(score(1, "V-1", ReaderTurn.FIRST, 3)), List.of());
        String wrong =
                ": another person is the first reader of this area already; found V-9; allowed V-1 as first reader,"
                        + " or another role";
        assertThat(told(read(book, score(1, "V-9", ReaderTurn.FIRST, 3))))
                .containsExactly("added [], changed [], unchanged 0", "2" + wrong);
        assertThat(told(read(book, score(1, "V-9", ReaderTurn.SECOND, 3), score(2, "V-9", ReaderTurn.FIRST, 3))))
                .containsExactly("added [2, 3], changed [], unchanged 0");
        assertThat(told(read(EMPTY, score(1, "V-1", ReaderTurn.FIRST, 3), score(1, "V-9", ReaderTurn.FIRST, 3))))
                .containsExactly("added [2], changed [], unchanged 0", "3" + wrong);
    }

    @Test
    void a_list_is_no_sample_and_what_this_program_drew_stays() {
        SampleStatement first = drawn(Given.ELEMENTARY, 0);
        SampleStatement again =
                random(first.record(), first.stratum(), SEED, first.selection().readTwice());
        assertThat(told(read(EMPTY, chosen(1, Given.HIGH, HowChosen.LISTED))))
                .containsExactly(
                        "added [], changed [], unchanged 0",
                        "2: the row is one of a list that a sample is drawn from; found listed; allowed random,"
                                + " replacement, self-chosen; a list goes to determinations reviews draw");
        assertThat(told(read(DRAWN, again))).containsExactly("added [], changed [], unchanged 1");
        String stays = "2: this program drew the record, and that stays as it is; found random; allowed the row as"
                + " determinations reviews draw wrote it";
        for (SampleStatement other : List.of(
                random(
                        first.record(),
                        first.stratum(),
                        SEED + 1,
                        first.selection().readTwice()),
                random(first.record(), first.stratum(), SEED, !first.selection().readTwice()))) {
            assertThat(told(read(DRAWN, other))).containsExactly("added [], changed [], unchanged 0", stays);
        }
        ReviewedRecord listed = inLine(Given.ELEMENTARY).get(0);
        assertThat(told(read(DRAWN, random(listed, Given.ELEMENTARY, SEED, false))))
                .containsExactly(
                        "added [], changed [], unchanged 0",
                        "2: this program drew the sample of the round, and the record is not in it; found random; allowed"
                                + " replacement, self-chosen");
        assertThat(told(read(EMPTY, random(listed, Given.ELEMENTARY, SEED, false))))
                .containsExactly("added [2], changed [], unchanged 0");
        ReviewBook picked = new ReviewBook(List.of(), List.of(chosen(1, Given.HIGH, HowChosen.SELF_CHOSEN)));
        assertThat(told(read(picked, chosen(1, Given.HIGH, HowChosen.RANDOM))))
                .as("what a person picked is not what this program drew")
                .containsExactly("added [], changed [2], unchanged 0");
        assertThat(told(read(DRAWN, chosen(99, Given.HIGH, HowChosen.SELF_CHOSEN))))
                .containsExactly("added [2], changed [], unchanged 0");
    }

    @Test
    void a_replacement_takes_the_place_of_a_record_of_the_sample_of_its_stratum_that_nobody_else_takes() {
        ReviewBook book = new ReviewBook(
                List.of(),
                List.of(
                        random(Given.record(1), Given.ELEMENTARY, SEED, false),
                        random(Given.record(2), Given.ELEMENTARY, SEED, false),
                        chosen(3, Given.ELEMENTARY, HowChosen.SELF_CHOSEN),
                        instead(Given.record(4), Given.ELEMENTARY, "R-2")));
        String none = "; allowed a record of the sample of the round";
        String refused = "added [], changed [], unchanged 0";
        assertThat(told(read(book, instead(Given.record(5), Given.ELEMENTARY, "R-1"))))
                .containsExactly("added [2], changed [], unchanged 0");
        for (String number : List.of("R-5", "R-3", "R-77")) {
            assertThat(told(read(book, instead(Given.record(5), Given.ELEMENTARY, number))))
                    .containsExactly(
                            refused, "2: the record whose place it takes is not in the sample; found " + number + none);
        }
        assertThat(told(read(book, instead(Given.record(1), Given.ELEMENTARY, "R-1"))))
                .as("its own place")
                .containsExactly(refused, "2: the record whose place it takes is not in the sample; found R-1" + none);
        assertThat(told(read(book, instead(Given.record(5), Given.HIGH, "R-1"))))
                .containsExactly(
                        refused,
                        "2: the two records are not of one stratum; found " + Given.HIGH.text() + "; allowed "
                                + Given.ELEMENTARY.text());
        String taken = ": another record takes that place already; found R-2; allowed one record for each place";
        assertThat(told(read(book, instead(Given.record(5), Given.ELEMENTARY, "R-2"))))
                .containsExactly(refused, "2" + taken);
        assertThat(told(read(book, instead(Given.record(4), Given.ELEMENTARY, "R-1"))))
                .as("the one that takes a place may take another")
                .containsExactly("added [], changed [2], unchanged 0");
        assertThat(told(read(
                        book,
                        instead(Given.record(4), Given.ELEMENTARY, "R-1"),
                        instead(Given.record(5), Given.ELEMENTARY, "R-2"))))
                .as("what the file says of R-4 counts")
                .containsExactly("added [3], changed [2], unchanged 0");
        assertThat(told(read(
                        EMPTY,
                        random(Given.record(2), Given.ELEMENTARY, SEED, false),
                        instead(Given.record(4), Given.ELEMENTARY, "R-2"),
                        instead(Given.record(5), Given.ELEMENTARY, "R-2"))))
                .containsExactly("added [2], changed [], unchanged 0", "3" + taken, "4" + taken);
        ReviewedRecord elsewhere = Given.record(Given.ALDER, Given.SECOND, 5);
        assertThat(told(read(
                        EMPTY,
                        random(Given.record(2), Given.ELEMENTARY, SEED, false),
                        random(Given.record(Given.ALDER, Given.SECOND, 2), Given.ELEMENTARY, SEED, false),
                        instead(Given.record(4), Given.ELEMENTARY, "R-2"),
                        instead(elsewhere, Given.ELEMENTARY, "R-2"))))
                .as("a record of that number in another round")
                .containsExactly("added [2, 3, 4, 5], changed [], unchanged 0");
    }

    @Test
    void where_this_program_drew_the_next_in_line_takes_the_place_and_nobody_chooses_it() {
        List<ReviewedRecord> line = inLine(Given.ELEMENTARY);
        String first = drawn(Given.ELEMENTARY, 0).record().number();
        String second = drawn(Given.ELEMENTARY, 1).record().number();
        assertThat(told(read(DRAWN, instead(line.get(0), Given.ELEMENTARY, first))))
                .containsExactly("added [], changed [2], unchanged 0");
        assertThat(told(read(DRAWN, instead(line.get(1), Given.ELEMENTARY, first))))
                .containsExactly(
                        "added [], changed [], unchanged 0",
                        "2: another record of the stratum is next in the draw; found "
                                + line.get(1).number() + "; allowed "
                                + line.get(0).number());
        assertThat(told(read(
                        DRAWN,
                        instead(line.get(0), Given.ELEMENTARY, first),
                        instead(line.get(1), Given.ELEMENTARY, second))))
                .containsExactly("added [], changed [2, 3], unchanged 0");
        List<SampleStatement> all = List.of(random(Given.record(1), Given.HIGH, SEED, false)
                .with(new SampleStatement.Selection(HowChosen.DRAWN, Optional.of(SEED), false, Optional.empty())));
        assertThat(told(read(new ReviewBook(List.of(), all), instead(Given.record(2), Given.HIGH, "R-1"))))
                .containsExactly(
                        "added [], changed [], unchanged 0",
                        "2: another record of the stratum is next in the draw; found R-2; allowed none: the list has no"
                                + " other record of the stratum");
    }
}

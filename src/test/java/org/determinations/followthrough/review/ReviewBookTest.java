package org.determinations.followthrough.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.review.AreaScore;
import org.determinations.model.review.HowChosen;
import org.determinations.model.review.ReaderTurn;
import org.determinations.model.review.ReviewArea;
import org.determinations.model.review.ReviewRound;
import org.determinations.model.review.ReviewedRecord;
import org.determinations.model.review.SampleStatement;
import org.junit.jupiter.api.Test;

/** Rounds of several districts and years beside each other: each figure takes its own and nothing else. */
class ReviewBookTest {
    private static final DistrictCode BEFORE_ALDER = new DistrictCode("09000000");
    private static final ReviewRound THIRD = new ReviewRound(new SchoolYear(2013), 1);
    private static final List<Integer> TEN = Collections.nCopies(10, 2);

    private static SampleStatement chosen(ReviewedRecord record, HowChosen how) {
        return new SampleStatement(record, Given.ELEMENTARY, SampleStatement.Selection.of(how));
    }

    private static Optional<ReviewRound> since(Given given, ReviewRound round) {
        return given.book().roll(new DistrictRound(Given.ALDER, round)).since();
    }

    @Test
    void the_last_round_is_the_latest_earlier_one_of_the_district_itself_that_has_a_sample() {
        Given given = new Given().goals(BEFORE_ALDER, Given.FIRST, TEN).goals(Given.ALDER, THIRD, TEN);
        assertThat(since(given, THIRD)).isEmpty();
        given.goals(Given.ALDER, Given.FIRST, TEN);
        assertThat(since(given, THIRD)).contains(Given.FIRST);
        given.samples.add(chosen(Given.record(Given.ALDER, Given.SECOND, 1), HowChosen.SELF_CHOSEN));
        assertThat(since(given, THIRD)).contains(Given.FIRST);
        given.goals(Given.ALDER, Given.SECOND, TEN);
        assertThat(since(given, THIRD)).contains(Given.SECOND);
        assertThat(since(given, Given.FIRST)).isEmpty();
    }

    @Test
    void rounds_are_listed_by_district_and_then_by_time() {
        ReviewBook book = new Given()
                .goals(Given.ALDER, Given.SECOND, TEN)
                .goals(Given.ALDER, Given.FIRST, TEN)
                .goals(BEFORE_ALDER, THIRD, TEN)
                .book();
        assertThat(book.listRounds().stream().map(DistrictRound::text))
                .containsExactly("09000000, round 2013-14/1", "09010000, round 2011-12/1", "09010000, round 2012-13/1");
    }

    @Test
    void the_list_that_was_drawn_from_has_what_was_listed_and_drawn_and_nothing_that_was_picked() {
        Given given = new Given();
        given.samples.addAll(SampleDraw.of(
                        IntStream.rangeClosed(1, 11)
                                .mapToObj(i -> Given.listed(i, Given.ELEMENTARY))
                                .toList(),
                        1,
                        10)
                .statements());
        given.samples.add(chosen(Given.record(90), HowChosen.SELF_CHOSEN));
        given.samples.add(Given.random(Given.record(91)));
        DistrictRound of = new DistrictRound(Given.ALDER, Given.FIRST);
        assertThat(given.book().records(of).drawn()).hasSize(10);
        assertThat(given.book().records(of).population()).contains(11);
    }

    @Test
    void readers_of_another_round_say_nothing_of_this_one() {
        Given given = new Given()
                .goals(Given.ALDER, Given.FIRST, TEN)
                .again(Given.ALDER, Given.FIRST, TEN)
                .goals(Given.ALDER, Given.SECOND, TEN);
        assertThat(given.book().agreementOfState(Given.FIRST).get(ReviewArea.GOALS))
                .isEqualTo(Agreement.of(Collections.nCopies(10, new Agreement.Pair(2, 2))));
        assertThat(given.book().agreementOfState(Given.SECOND).get(ReviewArea.GOALS))
                .isEqualTo(Agreement.of(List.of()));
    }

    @Test
    void the_readers_of_a_district_are_judged_over_all_areas_together() {
        Given given = new Given().goals(Given.ALDER, Given.FIRST, TEN).again(Given.ALDER, Given.FIRST, TEN);
        ReviewedRecord record = Given.record(1);
        Stream.of(ReaderTurn.FIRST, ReaderTurn.SECOND)
                .forEach(turn -> given.scores.add(Given.score(record, ReviewArea.TRANSITION, turn, AreaScore.of(4))));
        AgreementJudgement judged =
                given.book().roll(new DistrictRound(Given.ALDER, Given.FIRST)).agreement();
        assertThat(judged.own().pairs()).isEqualTo(11);
        assertThat(judged.ofState().pairs()).isEqualTo(11);
    }

    @Test
    void open_is_what_nobody_read_first_and_what_waits_for_a_third_person() {
        Given given = new Given().goals(Given.ALDER, Given.FIRST, List.of(4, 4, 4));
        given.samples.add(Given.random(Given.record(4)));
        given.again(Given.ALDER, Given.FIRST, List.of(4, 1, 1));
        given.scores.add(Given.score(Given.record(3), ReviewArea.GOALS, ReaderTurn.THIRD, AreaScore.of(2)));
        List<DistrictRoll.Line> lines =
                given.book().roll(new DistrictRound(Given.ALDER, Given.FIRST)).lines();
        assertThat(lines).extracting(line -> line.figures().area()).containsExactly(ReviewArea.values());
        assertThat(lines.get(ReviewArea.GOALS.ordinal()).figures().open()).isEqualTo(2);
        assertThat(lines.get(ReviewArea.TRANSITION.ordinal()).figures().open()).isEqualTo(4);
        assertThat(lines).allSatisfy(line -> assertThat(line.change()).isEqualTo(RoundChange.NONE));
    }

    @Test
    void a_picture_of_some_districts_has_their_records_and_the_agreement_of_all() {
        Given given = new Given()
                .goals(Given.ALDER, Given.FIRST, TEN)
                .goals(BEFORE_ALDER, Given.FIRST, TEN)
                .again(BEFORE_ALDER, Given.FIRST, TEN);
        StatePicture.OfArea goals = StatePicture.of(given.book(), Given.FIRST, Set.of(Given.ALDER))
                .areas()
                .get(ReviewArea.GOALS.ordinal());
        assertThat(goals.districts()).isEqualTo(1);
        assertThat(goals.shares().orElseThrow().n()).isEqualTo(10);
        assertThat(goals.agreement().pairs()).isEqualTo(10);
        assertThat(goals.standing()).isEqualTo(AreaStanding.SUPPORT);
    }

    @Test
    void a_public_picture_without_any_area_that_may_be_shown_is_empty() {
        Given four = new Given();
        IntStream.rangeClosed(1, 4).forEach(i -> twice(four, i));
        assertThat(PublicPicture.of(StatePicture.of(four.book(), Given.FIRST)).isEmpty())
                .isTrue();
        twice(four, 5);
        assertThat(PublicPicture.of(StatePicture.of(four.book(), Given.FIRST)).isEmpty())
                .isFalse();
    }

    private static void twice(Given given, int number) {
        DistrictCode district = new DistrictCode("0" + number + "010000");
        List<Integer> points = List.of(4, 4, 3, 3, 2, 2, 1, 1, 0, 0);
        given.goals(district, Given.FIRST, points).again(district, Given.FIRST, points);
    }

    /** Of strata with the same remainder the larger one has the record more, whichever comes first by name. */
    @Test
    void of_equal_remainders_the_larger_stratum_is_first() {
        List<SampleStatement> list = IntStream.rangeClosed(1, 40)
                .mapToObj(i -> Given.listed(i, i <= 10 ? Given.ELEMENTARY : Given.HIGH))
                .toList();
        assertThat(SampleDraw.of(list, 1, 10).drawn().stream()
                        .filter(of -> of.stratum().equals(Given.HIGH)))
                .hasSize(8);
    }

    @Test
    void kappa_is_printed_to_two_places_and_not_where_nothing_could_differ() {
        // first 4 4 0 0, second 4 4 0 4: 1 - 4 * 16 / (16 * (2 * 1 + 2 * 3)) = 1 - 64 / 128
        List<Agreement.Pair> pairs = List.of(
                new Agreement.Pair(4, 4), new Agreement.Pair(4, 4), new Agreement.Pair(0, 0), new Agreement.Pair(0, 4));
        assertThat(Agreement.of(pairs).printedKappa()).contains(new BigDecimal("0.50"));
        assertThat(Agreement.of(List.of(new Agreement.Pair(4, 4))).printedKappa())
                .isEmpty();
    }

    @Test
    void every_answer_has_words_of_its_own() {
        assertThat(Stream.of(RoundChange.Kind.values()).map(RoundChange.Kind::words))
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
        assertThat(Stream.of(AgreementJudgement.Use.values()).map(AgreementJudgement.Use::words))
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
    }
}

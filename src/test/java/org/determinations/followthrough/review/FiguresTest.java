package org.determinations.followthrough.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.determinations.model.DistrictCode;
import org.determinations.model.Proportion;
import org.determinations.model.review.AreaScore;
import org.determinations.model.review.HowChosen;
import org.determinations.model.review.NotApplicable;
import org.determinations.model.review.ReaderTurn;
import org.determinations.model.review.Replacement;
import org.determinations.model.review.ReviewArea;
import org.determinations.model.review.ReviewedRecord;
import org.determinations.model.review.SampleStatement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts of readings, and the figures of a district: below, at and above every number that decides. */
class FiguresTest {
    private static final Agreement NONE = Agreement.of(List.of());

    private static List<Integer> points(String digits) {
        return digits.chars().mapToObj(sign -> sign - '0').toList();
    }

    private static AreaFigures goals(ReviewBook book) {
        return book.roll(new DistrictRound(Given.ALDER, Given.FIRST)).areas().get(ReviewArea.GOALS.ordinal());
    }

    @Test
    void nine_records_show_nothing_and_ten_show_their_shares() {
        assertThat(Shares.of(points("432104321"))).isEmpty();
        Shares ten = Shares.of(points("4321043210")).orElseThrow();
        assertThat(ten).isEqualTo(new Shares(10, 4, 2, 4, 20));
        assertThat(ten.mean().decimal(1)).isEqualByComparingTo("2.0");
        assertThat(ten.percent(4)).isEqualByComparingTo("40");
        assertThat(goals(new Given()
                                .goals(Given.ALDER, Given.FIRST, points("432104321"))
                                .book())
                        .standing())
                .isEqualTo(AreaStanding.TOO_SMALL);
    }

    @ParameterizedTest
    @CsvSource({
        "44444444444444400000,priority", // 25 percent at 0, mean 3.0
        "4444444444444440000,steady", // 21 percent at 0, mean 3.16
        "22222222221222222222,priority", // mean 1.95
        "22222222222222222222,support", // mean 2.0
        "33333333333333333332,support", // mean 2.95
        "33333333333333333333,steady", // mean 3.0
        "33333333334444444443,steady", // mean 3.45
        "33333333334444444444,strength", // mean 3.5
    })
    void the_share_at_0_or_1_is_asked_before_the_mean(String digits, String word) {
        assertThat(AreaStanding.of(Shares.of(points(digits)), new AgreementJudgement(NONE, NONE))
                        .word())
                .isEqualTo(word);
    }

    @Test
    void an_area_whose_readers_agree_too_little_is_not_usable_whatever_its_figures() {
        Agreement bad = Agreement.of(Collections.nCopies(20, new Agreement.Pair(4, 3)));
        assertThat(AreaStanding.of(Shares.of(points("4444444444")), new AgreementJudgement(bad, NONE)))
                .isEqualTo(AreaStanding.NOT_USABLE);
    }

    // ------------------------------------------------------------------------------------------ what counts

    private static RecordReading reading(Object first, Object second, Object third) {
        ReviewedRecord record = Given.record(1);
        List<Object> given = List.of(first, second, third);
        return RecordReading.of(
                IntStream.range(0, 3)
                        .filter(i -> !given.get(i).equals(""))
                        .mapToObj(i -> Given.score(
                                record,
                                ReviewArea.TRANSITION,
                                ReaderTurn.values()[i],
                                given.get(i).equals("na")
                                        ? AreaScore.of(NotApplicable.UNDER_TRANSITION_AGE)
                                        : AreaScore.of((Integer) given.get(i))))
                        .toList(),
                ReviewArea.TRANSITION);
    }

    @Test
    void the_first_score_counts_and_the_third_where_two_are_two_points_apart() {
        assertThat(reading(3, "", "").points()).contains(3);
        assertThat(reading(3, 2, "").points()).contains(3);
        assertThat(reading(3, 2, 0).points()).contains(3);
        assertThat(reading(3, 1, "").state()).isEqualTo(RecordReading.State.THIRD_NEEDED);
        assertThat(reading(3, 1, "").points()).isEmpty();
        assertThat(reading(3, 1, 2).points()).contains(2);
        assertThat(reading(0, 4, "na").state()).isEqualTo(RecordReading.State.NOT_APPLICABLE);
    }

    @Test
    void what_nobody_read_first_does_not_count_and_no_score_is_no_pair() {
        assertThat(reading("", 4, "").state()).isEqualTo(RecordReading.State.NOT_READ);
        assertThat(reading("na", 4, "").state()).isEqualTo(RecordReading.State.NOT_APPLICABLE);
        assertThat(reading("na", 4, "").pair()).isEmpty();
        assertThat(reading(4, "na", "").points()).contains(4);
        assertThat(reading(4, "na", "").pair()).isEmpty();
        assertThat(reading(4, 0, "").pair()).contains(new Agreement.Pair(4, 0));
    }

    @Test
    void self_chosen_records_and_those_of_no_sample_are_shown_and_never_rolled_up() {
        Given given = new Given().goals(Given.ALDER, Given.FIRST, points("2222222222"));
        ReviewedRecord picked = Given.record(90);
        ReviewedRecord unknown = Given.record(91);
        given.samples.add(
                new SampleStatement(picked, Given.ELEMENTARY, SampleStatement.Selection.of(HowChosen.SELF_CHOSEN)));
        Stream.of(picked, unknown)
                .forEach(record ->
                        given.scores.add(Given.score(record, ReviewArea.GOALS, ReaderTurn.FIRST, AreaScore.of(4))));
        RoundRecords records = given.book().records(new DistrictRound(Given.ALDER, Given.FIRST));
        assertThat(records.sample()).hasSize(10);
        assertThat(records.selfChosen()).containsExactly(picked);
        assertThat(records.inNoSample()).containsExactly(unknown);
        assertThat(records.reading(picked, ReviewArea.GOALS).points()).contains(4);
        assertThat(goals(given.book()).shares()).contains(new Shares(10, 0, 10, 0, 20));
    }

    @Test
    void a_record_whose_place_another_takes_does_not_count_even_if_it_was_read() {
        Given given = new Given().goals(Given.ALDER, Given.FIRST, points("0222222222"));
        ReviewedRecord instead = Given.record(50);
        given.samples.add(new SampleStatement(
                instead,
                Given.ELEMENTARY,
                new SampleStatement.Selection(
                        HowChosen.REPLACEMENT,
                        Optional.empty(),
                        false,
                        Optional.of(new Replacement("R-1", Replacement.Why.LEFT_THE_DISTRICT)))));
        assertThat(goals(given.book()).shares()).isEmpty();
        RoundRecords records = given.book().records(new DistrictRound(Given.ALDER, Given.FIRST));
        assertThat(records.replaced()).extracting(SampleStatement::record).containsExactly(Given.record(1));
        assertThat(records.sample())
                .extracting(SampleStatement::record)
                .contains(instead)
                .doesNotContain(Given.record(1));
        given.scores.add(Given.score(instead, ReviewArea.GOALS, ReaderTurn.FIRST, AreaScore.of(2)));
        assertThat(goals(given.book()).shares()).contains(new Shares(10, 0, 10, 0, 20));
    }

    @Test
    void a_record_is_read_when_every_area_has_a_first_score_and_one_of_a_list_alone_is_in_no_sample() {
        Given given = new Given();
        given.samples.add(Given.listed(1, Given.ELEMENTARY));
        for (ReviewArea area : ReviewArea.values()) {
            RoundRecords before = given.book().records(new DistrictRound(Given.ALDER, Given.FIRST));
            assertThat(before.isRead(Given.record(1))).as("before %s", area).isFalse();
            given.scores.add(Given.score(Given.record(1), area, ReaderTurn.FIRST, AreaScore.of(3)));
        }
        RoundRecords records = given.book().records(new DistrictRound(Given.ALDER, Given.FIRST));
        assertThat(records.isRead(Given.record(1))).isTrue();
        assertThat(records.inNoSample()).containsExactly(Given.record(1));
        assertThat(records.replaced()).isEmpty();
    }

    @Test
    void what_was_said_last_counts() {
        Given given = new Given().goals(Given.ALDER, Given.FIRST, points("0222222222"));
        given.scores.add(Given.score(Given.record(1), ReviewArea.GOALS, ReaderTurn.FIRST, AreaScore.of(4)));
        assertThat(goals(given.book()).shares()).contains(new Shares(10, 1, 9, 0, 22));
    }

    @Test
    void the_pairs_of_all_districts_judge_one_that_has_too_few() {
        Given given = new Given();
        IntStream.rangeClosed(1, 2).forEach(i -> {
            DistrictCode district = new DistrictCode("0" + i + "010000");
            given.goals(district, Given.FIRST, points("4444444444")).again(district, Given.FIRST, points("3333333333"));
        });
        given.goals(Given.ALDER, Given.FIRST, points("4444444444"));
        AgreementJudgement judged = goals(given.book()).agreement();
        assertThat(judged.own().pairs()).isZero();
        assertThat(judged.ofState().pairs()).isEqualTo(20);
        assertThat(judged.use()).isEqualTo(AgreementJudgement.Use.NOT_USABLE);
        assertThat(goals(given.book()).standing()).isEqualTo(AreaStanding.NOT_USABLE);
    }

    // ------------------------------------------------------------------------------------- since the last round

    /** {@code proportion_confint(count, n, alpha=0.10, method="wilson")} of statsmodels 0.15.0, to six places. */
    @ParameterizedTest
    @CsvSource({
        "0,10,0.000000,0.212942",
        "1,10,0.022635,0.347719",
        "3,10,0.126877,0.558300",
        "10,10,0.787058,1.000000",
        "8,12,0.431492,0.840515",
        "12,40,0.196633,0.428708",
        "5,17,0.151201,0.493569",
    })
    void the_interval_of_a_share_is_that_of_another_program(int count, int n, BigDecimal low, BigDecimal high) {
        assertThat(ShareInterval.of(new Proportion(count, n))).isEqualTo(new ShareInterval(low, high));
    }

    private static RoundChange change(String before, String now) {
        Given given = new Given()
                .goals(Given.ALDER, Given.FIRST, points(before))
                .goals(Given.ALDER, Given.SECOND, points(now));
        return given.book()
                .roll(new DistrictRound(Given.ALDER, Given.SECOND))
                .changes()
                .get(ReviewArea.GOALS.ordinal());
    }

    @Test
    void a_change_is_said_only_where_both_rounds_have_ten_records_and_the_intervals_part() {
        // 8 of 12 at 0 or 1 is 0.431 to 0.841; 2 of 12 is 0.057 to 0.399; 3 of 12 reaches above 0.431
        assertThat(change("000000004444", "004444444444").kind()).isEqualTo(RoundChange.Kind.FEWER_LOW);
        assertThat(change("004444444444", "000000004444").kind()).isEqualTo(RoundChange.Kind.MORE_LOW);
        assertThat(change("000000004444", "000444444444").kind()).isEqualTo(RoundChange.Kind.NOT_TOLD_FROM_CHANCE);
        assertThat(change("000000000", "444444444444").kind()).isEqualTo(RoundChange.Kind.TOO_SMALL);
        assertThat(change("000000000000", "444444444").kind()).isEqualTo(RoundChange.Kind.TOO_SMALL);
        assertThat(change("000000004444", "004444444444").since()).contains(Given.FIRST);
        assertThat(change("000000004444", "004444444444").before().orElseThrow().n())
                .isEqualTo(12);
    }

    @Test
    void the_first_round_has_no_change() {
        ReviewBook book = new Given()
                .goals(Given.ALDER, Given.FIRST, points("2222222222"))
                .book();
        assertThat(book.roll(new DistrictRound(Given.ALDER, Given.FIRST)).changes())
                .extracting(RoundChange::kind)
                .containsOnly(RoundChange.Kind.NO_EARLIER_ROUND);
    }

    @Test
    void where_readers_agree_too_little_no_change_is_said() {
        Given given = new Given()
                .goals(Given.ALDER, Given.FIRST, points("44444444444444444444"))
                .again(Given.ALDER, Given.FIRST, points("33333333333333333333"))
                .goals(Given.ALDER, Given.SECOND, points("0000000000"));
        assertThat(given.book()
                        .roll(new DistrictRound(Given.ALDER, Given.SECOND))
                        .changes()
                        .get(ReviewArea.GOALS.ordinal())
                        .kind())
                .isEqualTo(RoundChange.Kind.NOT_USABLE);
    }

    // ------------------------------------------------------------------------------------------------ the State

    private static Given districts(int many, String points) {
        Given given = new Given();
        IntStream.rangeClosed(1, many).forEach(i -> {
            DistrictCode district = new DistrictCode("0" + i + "010000");
            given.goals(district, Given.FIRST, points(points)).again(district, Given.FIRST, points(points));
        });
        return given;
    }

    private static PublicPicture.OfArea shown(Given given) {
        return PublicPicture.of(StatePicture.of(given.book(), Given.FIRST))
                .areas()
                .get(ReviewArea.GOALS.ordinal());
    }

    @Test
    void the_picture_of_the_State_leaves_out_districts_with_fewer_than_ten_records() {
        Given given = districts(2, "4433221100").goals(Given.ALDER, Given.FIRST, points("000000000"));
        StatePicture.OfArea goals =
                StatePicture.of(given.book(), Given.FIRST).areas().get(ReviewArea.GOALS.ordinal());
        assertThat(goals.districts()).isEqualTo(2);
        assertThat(goals.shares()).contains(new Shares(20, 8, 4, 8, 40));
    }

    @Test
    void four_districts_are_not_public_and_five_are() {
        assertThat(shown(districts(4, "4433221100")).why()).isEqualTo("fewer than 5 districts");
        PublicPicture.Shown five = shown(districts(5, "4433221100")).shown().orElseThrow();
        assertThat(five.records()).isEqualTo(50);
        assertThat(five.high()).contains(new BigDecimal("40"));
        assertThat(five.middle()).contains(new BigDecimal("20"));
        assertThat(five.mean()).contains(new BigDecimal("2.0"));
    }

    @Test
    void where_readers_were_not_seen_to_agree_nothing_is_public() {
        Given given = new Given();
        IntStream.rangeClosed(1, 5)
                .forEach(i -> given.goals(new DistrictCode("0" + i + "010000"), Given.FIRST, points("4433221100")));
        assertThat(shown(given).shown()).isEmpty();
        assertThat(shown(given).why()).isEqualTo(AgreementJudgement.Use.NOT_JUDGED.words());
    }

    @Test
    void a_small_share_is_withheld_with_the_next_and_the_mean_with_it() {
        // 45 at 3 or 4, none at 2, 5 at 0 or 1: both together are fewer than ten, so all three are withheld
        PublicPicture.Shown none = shown(districts(5, "4444444440")).shown().orElseThrow();
        assertThat(Stream.of(none.high(), none.middle(), none.low(), none.mean()))
                .allMatch(Optional::isEmpty);
        // 35, 10 and 5: the smallest other one goes with it
        PublicPicture.Shown one = shown(districts(5, "4444444220")).shown().orElseThrow();
        assertThat(one.high()).contains(new BigDecimal("70"));
        assertThat(Stream.of(one.middle(), one.low(), one.mean())).allMatch(Optional::isEmpty);
    }

    @ParameterizedTest
    @CsvSource({"0.3, 0.4, true", "0.4, 0.4, false", "0.5, 0.4, false"})
    void intervals_that_touch_are_not_apart(BigDecimal high, BigDecimal low, boolean below) {
        assertThat(new ShareInterval(BigDecimal.ZERO, high).isBelow(new ShareInterval(low, BigDecimal.ONE)))
                .isEqualTo(below);
    }

    /** Below, at and above ten: what is withheld, and that nothing more is. */
    @ParameterizedTest
    @CsvSource({
        "20, 10, 30, ''",
        "20,  9, 30, '0 1'",
        "20,  1, 30, '0 1'",
        "20,  0, 30, ''",
        " 1,  8, 30, '0 1 2'",
        " 1,  9, 30, '0 1'",
        " 0,  9, 30, '0 1 2'",
        " 0, 10, 30, ''",
        " 9, 10, 10, '0 1'",
        " 0,  0, 10, ''",
    })
    void a_share_of_one_to_nine_is_withheld_with_the_smallest_other_and_the_third_where_both_are_fewer_than_ten(
            int high, int middle, int low, String hidden) {
        boolean[] withheld = PublicPicture.withheld(high, middle, low);
        assertThat(IntStream.range(0, 3)
                        .filter(i -> withheld[i])
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(hidden);
    }

    /** Nobody who knows how many records there are finds out a share of one to nine, or that so few are in two together. */
    @Test
    void what_is_withheld_cannot_be_had_by_taking_away() {
        IntStream.rangeClosed(0, 40)
                .forEach(high -> IntStream.rangeClosed(0, 40)
                        .forEach(middle -> IntStream.rangeClosed(0, 12).forEach(low -> {
                            int[] counts = {high, middle, low};
                            boolean[] withheld = PublicPicture.withheld(counts);
                            List<Integer> hidden = IntStream.range(0, 3)
                                    .filter(i -> withheld[i])
                                    .boxed()
                                    .collect(Collectors.toList());
                            for (int i = 0; i < 3; i++) {
                                assertThat(withheld[i] || counts[i] == 0 || counts[i] >= 10)
                                        .isTrue();
                            }
                            assertThat(hidden.size()).isNotEqualTo(1);
                            int together =
                                    hidden.stream().mapToInt(i -> counts[i]).sum();
                            assertThat(hidden.isEmpty() || hidden.size() == 3 || together >= 10)
                                    .as("%s %s %s", high, middle, low)
                                    .isTrue();
                        })));
    }
}

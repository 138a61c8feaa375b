package org.determinations.followthrough.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.determinations.model.ExactRatio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Agreement against numbers of other programs: {@code cohen_kappa_score(a, b, labels=[0, 1, 2, 3, 4], weights="quadratic")} of
 * scikit-learn 1.9.1 and {@code cohens_kappa(table, wt="quadratic").kappa} of statsmodels 0.15.0, which gave the same.
 */
class AgreementTest {

    static List<Agreement.Pair> pairs(String first, String second) {
        return IntStream.range(0, first.length())
                .mapToObj(i -> new Agreement.Pair(first.charAt(i) - '0', second.charAt(i) - '0'))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "44322103241023423124,43321104242023223034,13,19,0.849624060150376",
        "040413,404031,0,0,-1.0",
        "0044,0404,2,2,0.0",
        "2222,1232,2,4,0.0",
        "33332333333233333333,33333333323333333333,17,20,-0.0714285714285714",
        "0123401234,0123412122,5,9,0.75",
    })
    void kappa_is_that_of_other_programs(String first, String second, int exact, int withinOne, String kappa) {
        Agreement agreement = Agreement.of(pairs(first, second));
        assertThat(agreement.pairs()).isEqualTo(first.length());
        assertThat(agreement.exact()).isEqualTo(exact);
        assertThat(agreement.withinOne()).isEqualTo(withinOne);
        assertThat(agreement.kappa().orElseThrow().decimal(13)).isCloseTo(new BigDecimal(kappa), within());
    }

    private static org.assertj.core.data.Offset<BigDecimal> within() {
        return org.assertj.core.data.Offset.offset(new BigDecimal("0.000000000001"));
    }

    @Test
    void kappa_has_no_value_without_pairs_and_where_every_score_is_the_same() {
        assertThat(Agreement.of(List.of()).kappa()).isEmpty();
        Agreement same = Agreement.of(Collections.nCopies(20, new Agreement.Pair(3, 3)));
        assertThat(same.kappa()).isEmpty();
        assertThat(use(same)).isEqualTo(AgreementJudgement.Use.USABLE);
    }

    @Test
    void a_kappa_of_one_is_one() {
        assertThat(Agreement.of(pairs("01234", "01234")).kappa()).contains(ExactRatio.ONE);
    }

    private static AgreementJudgement.Use use(Agreement own) {
        return new AgreementJudgement(own, Agreement.of(List.of())).use();
    }

    /** 20 pairs: so many equal, the others one apart, over the whole scale, so that kappa stays high. */
    private static Agreement equal(int exact, int all) {
        return Agreement.of(IntStream.range(0, all)
                .mapToObj(i -> new Agreement.Pair(i % 5, i < exact ? i % 5 : i % 5 == 4 ? 3 : i % 5 + 1))
                .toList());
    }

    @Test
    void sixty_percent_of_equal_scores_are_enough_and_one_fewer_is_not() {
        assertThat(equal(12, 20).exact()).isEqualTo(12);
        assertThat(use(equal(12, 20))).isEqualTo(AgreementJudgement.Use.USABLE);
        assertThat(use(equal(11, 20))).isEqualTo(AgreementJudgement.Use.NOT_USABLE);
    }

    @Test
    void nineteen_pairs_are_too_few_and_twenty_are_enough() {
        assertThat(use(equal(19, 19))).isEqualTo(AgreementJudgement.Use.NOT_JUDGED);
        assertThat(use(equal(20, 20))).isEqualTo(AgreementJudgement.Use.USABLE);
    }

    @Test
    void a_kappa_of_exactly_six_tenths_is_enough() {
        // 10 records at 0 and 10 at 4, two of each read as the other: 4 differences of 16, 10 by chance; 1 - 4/10
        Agreement at = Agreement.of(crossed(2));
        assertThat(at.kappa()).contains(ExactRatio.of(3, 5));
        assertThat(use(at)).isEqualTo(AgreementJudgement.Use.USABLE);
        Agreement below = Agreement.of(crossed(3));
        assertThat(below.kappa()).contains(ExactRatio.of(2, 5));
        assertThat(below.exact()).isEqualTo(14);
        assertThat(use(below)).isEqualTo(AgreementJudgement.Use.NOT_USABLE);
    }

    private static List<Agreement.Pair> crossed(int ofEach) {
        return Stream.of(0, 4)
                .flatMap(points -> IntStream.range(0, 10)
                        .mapToObj(i -> new Agreement.Pair(points, i < ofEach ? 4 - points : points)))
                .toList();
    }

    @Test
    void a_district_with_too_few_pairs_is_judged_by_those_of_the_State() {
        AgreementJudgement judged = new AgreementJudgement(equal(8, 8), equal(11, 20));
        assertThat(judged.isOwn()).isFalse();
        assertThat(judged.by().pairs()).isEqualTo(20);
        assertThat(judged.use()).isEqualTo(AgreementJudgement.Use.NOT_USABLE);
    }
}

package org.determinations.report.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.determinations.model.CategoryCode;
import org.determinations.model.DistrictCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From which category to which, and in which direction. */
class TrialMatrixTest {
    private static final List<CategoryCode> ORDER =
            Stream.of("MR", "NA", "NI").map(CategoryCode::new).toList();

    private static Optional<CategoryCode> code(String text) {
        return text.equals("-") ? Optional.empty() : Optional.of(new CategoryCode(text));
    }

    private static TrialUnit unit(String digits, String from, String to) {
        return new TrialUnit(
                new DistrictCode(digits),
                "District " + digits,
                new TrialUnit.Side(code(from), ""),
                new TrialUnit.Side(code(to), ""),
                TrialMove.of(code(from), code(to), ORDER),
                TrialUnit.Why.UNKNOWN,
                List.of(),
                List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "MR, MR, SAME",
        "MR, NA, WORSE",
        "NI, NA, BETTER",
        "NA, -, NEWLY_UNDETERMINED",
        "-, NA, NEWLY_DETERMINED",
        "-, -, STILL_UNDETERMINED",
        "NTA, NA, NOT_COMPARABLE"
    })
    void a_direction_is_by_the_new_order(String from, String to, TrialMove move) {
        assertThat(TrialMove.of(code(from), code(to), ORDER)).isEqualTo(move);
    }

    @Test
    void every_district_stands_in_one_cell() {
        List<TrialUnit> units = Arrays.asList(
                unit("001", "MR", "MR"),
                unit("002", "MR", "NA"),
                unit("003", "MR", "NA"),
                unit("004", "NI", "MR"),
                unit("005", "NTA", "NA"),
                unit("006", "NA", "-"));
        TrialMatrix matrix = TrialMatrix.of(new TrialReport.Categories(ORDER, ORDER), units);
        assertThat(matrix.before()).containsExactly("MR", "NA", "NI", "NTA");
        assertThat(matrix.after()).containsExactly("MR", "NA", "NI", "undetermined");
        assertThat(matrix.counts())
                .containsExactly(List.of(1, 2, 0, 0), List.of(0, 0, 0, 1), List.of(1, 0, 0, 0), List.of(0, 1, 0, 0));
        assertThat(matrix.moved()).isEqualTo(5);
        assertThat(matrix.count(TrialMove.WORSE)).isEqualTo(2);
        assertThat(matrix.count(TrialMove.BETTER)).isEqualTo(1);
        assertThat(matrix.count(TrialMove.NOT_COMPARABLE)).isEqualTo(1);
        assertThat(matrix.count(TrialMove.NEWLY_DETERMINED)).isZero();
    }
}

package org.determinations.disproportionality.interval;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.determinations.model.secondary.OutcomeCount;
import org.determinations.model.secondary.RatioInterval;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The interval of a share against the four examples of table I, method 3, of Newcombe (Statistics in Medicine 17, 1998), and its ends. */
class ShareIntervalTest {
    @ParameterizedTest
    @CsvSource({
        "81, 263, 0.95, 0.2553, 0.3662",
        "15, 148, 0.95, 0.0624, 0.1605",
        "0, 20, 0.95, 0.0000, 0.1611",
        "1, 29, 0.95, 0.0061, 0.1718",
        "20, 20, 0.95, 0.8389, 1.0000",
        "1, 1, 0.95, 0.2065, 1.0000",
        "81, 263, 0, 0.3080, 0.3080",
        "81, 263, 1, 0.0000, 1.0000",
        "0, 20, 1, 0.0000, 1.0000",
        "20, 20, 1, 0.0000, 1.0000"
    })
    void limits_are_those_that_were_published(
            long outcome, long students, BigDecimal confidence, BigDecimal low, BigDecimal high) {
        RatioInterval limits = ShareInterval.of(new OutcomeCount(outcome, students), confidence)
                .rounded(4);
        assertThat(limits.low()).isEqualByComparingTo(low);
        assertThat(limits.high().orElseThrow()).isEqualByComparingTo(high);
    }
}

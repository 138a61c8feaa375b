package org.determinations.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Codes are compared as they are written. */
class DistrictCodeTest {
    private static final DistrictCode CODE = new DistrictCode("09010000");

    @Test
    void codes_are_equal_and_ordered_by_their_signs() {
        assertThat(CODE).isEqualTo(new DistrictCode("0901" + "0000")).hasSameHashCodeAs(new DistrictCode("09010000"));
        assertThat(CODE).isNotEqualTo(new DistrictCode("09020000"));
        assertThat(CODE.equals((Object) "09010000")).isFalse();
        assertThat(Stream.of("10", "09020000", "09010000")
                        .map(DistrictCode::new)
                        .sorted())
                .extracting(Object::toString)
                .containsExactly("09010000", "09020000", "10");
    }

    @Test
    void what_is_no_code_makes_none() {
        assertThat(DistrictCode.find("090100001")).isEmpty();
        assertThat(DistrictCode.find("")).isEmpty();
        assertThat(DistrictCode.find("09010000")).contains(CODE);
        assertThatThrownBy(() -> new DistrictCode("090100001"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a district code: 090100001");
    }
}

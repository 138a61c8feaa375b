package org.determinations.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in seven bits a byte, at each border of their length. */
class SevenBitsTest {
    private static final int BEFORE = 3;

    @ParameterizedTest
    @CsvSource({
        "0, 00",
        "1, 01",
        "127, 7f",
        "128, 8001",
        "129, 8101",
        "16383, ff7f",
        "16384, 808001",
        "2097151, ffff7f",
        "2097152, 80808001",
        "2147483647, ffffffff07",
        "2147483648, 8080808008",
        "9223372036854775807, ffffffffffffffff7f",
        "-1, ffffffffffffffffff01",
        "-128, 80ffffffffffffffff01",
        "-2147483648, 80808080f8ffffffff01",
        "-9223372036854775808, 80808080808080808001"
    })
    void a_number_takes_these_bytes_and_comes_back(long number, String bytes) {
        byte[] written = new byte[BEFORE + SevenBits.LONGEST];
        int end = SevenBits.write(written, BEFORE, number);
        assertThat(HexFormat.of().formatHex(written, BEFORE, end)).isEqualTo(bytes);
        SevenBits.Reader reader = new SevenBits.Reader(written, BEFORE);
        assertThat(reader.next()).isEqualTo(number);
        assertThat(reader.at()).isEqualTo(end);
    }

    @Test
    void numbers_stand_one_behind_the_other_and_a_reader_goes_from_one_place_to_another() {
        long[] numbers = {5, Long.MIN_VALUE, 128, 0, Long.MAX_VALUE, 16384};
        byte[] written = new byte[numbers.length * SevenBits.LONGEST];
        int[] places = new int[numbers.length];
        int end = 0;
        for (int i = 0; i < numbers.length; i++) {
            places[i] = end;
            end = SevenBits.write(written, end, numbers[i]);
        }
        SevenBits.Reader reader = new SevenBits.Reader(written, 0);
        assertThat(Arrays.stream(numbers).map(number -> reader.next()))
                .containsExactly(5L, Long.MIN_VALUE, 128L, 0L, Long.MAX_VALUE, 16384L);
        assertThat(reader.at()).isEqualTo(end);
        reader.moveTo(new byte[] {(byte) 0x80, 1, 9}, 0);
        assertThat(reader.next()).isEqualTo(128);
        reader.moveTo(written, places[4]);
        assertThat(reader.next()).isEqualTo(Long.MAX_VALUE);
        assertThat(reader.next()).isEqualTo(16384);
    }
}

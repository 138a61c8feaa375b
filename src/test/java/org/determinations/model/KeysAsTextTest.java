package org.determinations.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** School years and codes are asked for in every row: they are read sign by sign, and as these patterns say. */
class KeysAsTextTest {
    private static final Pattern CODE = Pattern.compile("[0-9A-Z][0-9A-Z-]{0,7}");
    private static final Pattern YEAR = Pattern.compile("((?:19|20|21)[0-9]{2})-([0-9]{2})");
    private static final String SIGNS = "0129AZaz- \u0660É";

    private final Random random = new Random(76);

    private static boolean isYear(String text) {
        var year = YEAR.matcher(text);
        return year.matches() && (Integer.parseInt(year.group(1)) + 1) % 100 == Integer.parseInt(year.group(2));
    }

    private String near(String text) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = random.nextInt(3); i > 0 && changed.length() > 0; i--) {
            char sign = SIGNS.charAt(random.nextInt(SIGNS.length()));
            switch (random.nextInt(3)) {
                case 0 -> changed.setCharAt(random.nextInt(changed.length()), sign);
                case 1 -> changed.insert(random.nextInt(changed.length() + 1), sign);
                default -> changed.deleteCharAt(random.nextInt(changed.length()));
            }
        }
        return changed.toString();
    }

    @Test
    void a_code_is_what_can_be_kept() {
        for (int round = 0; round < 20_000; round++) {
            String text = near("09010000".substring(random.nextInt(8)));
            assertThat(DistrictCode.find(text).map(DistrictCode::digits).orElse("none"))
                    .isEqualTo(CODE.matcher(text).matches() ? text : "none");
        }
    }

    @Test
    void a_school_year_is_two_consecutive_years() {
        for (int first = 1890; first < 2210; first++) {
            for (int second = 0; second < 100; second += 1 + random.nextInt(9)) {
                check(String.format(Locale.ROOT, "%d-%02d", first, second));
            }
            check(String.format(Locale.ROOT, "%d-%02d", first, (first + 1) % 100));
            check(near(String.format(Locale.ROOT, "%d-%02d", first, (first + 1) % 100)));
        }
    }

    private static void check(String text) {
        assertThat(SchoolYear.parse(text).map(SchoolYear::text).orElse("none")).isEqualTo(isYear(text) ? text : "none");
    }
}

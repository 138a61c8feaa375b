package org.determinations.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.policyfile.ShippedJurisdiction;
import org.determinations.practice.Slot.Moment;
import org.determinations.practice.Slot.WindowCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PracticeStateTest {
    private static final SchoolYear FIRST = PracticeOptions.FIRST_CYCLE;
    /** District numbers that real districts have, both ends included. */
    private static final int[][] REAL_NUMBERS = {
        {1, 351}, {406, 499}, {502, 576}, {600, 780}, {801, 885}, {910, 915}, {3501, 3999}
    };

    private static List<PracticeDistrict> districts(int count, long seed, SchoolYear cycle) {
        List<PracticeDistrict> all = new ArrayList<>();
        new PracticeState(PracticeOptions.of(count, seed, cycle)).forEach(all::add);
        return all;
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 400, 900, 901, 2000, 5995, 5996, 8495, 8496, 18_000, 49_995, 49_996, 100_000})
    void codes_are_district_codes_of_no_real_district_and_none_stands_twice(int count) {
        Set<DistrictCode> codes = new TreeSet<>();
        Set<String> names = new HashSet<>();
        for (PracticeDistrict district : districts(count, 5, FIRST)) {
            int number = Integer.parseInt(district.code().digits().substring(0, 4));
            for (int[] range : REAL_NUMBERS) {
                assertThat(number < range[0] || number > range[1])
                        .as(district.code().digits())
                        .isTrue();
            }
            assertThat(ShippedJurisdiction.codes().parse(district.code().digits()))
                    .contains(district.code());
            assertThat(ShippedJurisdiction.codes().isSchool(district.schoolCode(1)))
                    .as(district.schoolCode(1))
                    .isTrue();
            codes.add(district.code());
            names.add(district.name());
        }
        assertThat(codes).hasSize(count);
        assertThat(names).hasSize(count);
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 900, 901, 2000, 5995, 5996, 8495})
    void codes_have_the_form_of_the_real_ones_and_none_is_the_codes_of_totals(int count) {
        PracticeState state = new PracticeState(PracticeOptions.of(count, 5, FIRST.next()));
        Set<DistrictCode> codes = new TreeSet<>();
        state.forEach(district -> codes.add(district.code()));
        state.listSuccessions().forEach(succession -> codes.add(succession.predecessor()));
        assertThat(codes)
                .hasSizeGreaterThan(count)
                .allSatisfy(code ->
                        assertThat(code.digits()).matches("[0-9]{4}0000").isNotEqualTo("99990000"));
    }

    @ParameterizedTest
    @CsvSource({"8496, [4-8][0-9]{4}000", "49995, [4-8][0-9]{4}000", "49996, [4-8][0-9]{5}00", "100000, [4-8][0-9]{5}00"
    })
    void a_state_with_more_districts_than_numbers_of_four_digits_has_longer_ones(int count, String form) {
        PracticeState state = new PracticeState(PracticeOptions.of(count, 5, FIRST.next()));
        Set<DistrictCode> codes = new TreeSet<>();
        state.forEach(district -> codes.add(district.code()));
        state.listSuccessions().forEach(succession -> codes.add(succession.predecessor()));
        assertThat(codes).hasSizeGreaterThan(count).allSatisfy(code -> {
            assertThat(code.digits()).matches(form);
            assertThat(ShippedJurisdiction.codes().parse(code.digits())).contains(code);
        });
    }

    @Test
    void no_name_that_can_be_made_is_the_name_of_a_real_district_or_a_word_of_one() throws Exception {
        Set<String> real = new HashSet<>(realNames());
        assertThat(real).hasSizeGreaterThan(700);
        TownNames names = new TownNames(2012);
        Set<String> made = new HashSet<>();
        for (int i = 0; i < TownNames.count(); i++) {
            made.add(names.name(i));
            assertThat(real).as(names.name(i)).doesNotContain(hash(names.name(i)));
        }
        assertThat(made).hasSize(TownNames.count());
        assertThat(TownNames.most()).isGreaterThanOrEqualTo(PracticeOptions.MOST_DISTRICTS + 4);
        for (int i = TownNames.count(); i < TownNames.most(); i++) {
            made.add(names.name(i));
        }
        assertThat(made).hasSize(TownNames.most());
        assertThat(real).as("the list is one of hashed names").contains(hash("Boston"));
    }

    private static List<String> realNames() throws IOException {
        return Files.readAllLines(Folders.app().resolve("src/test/resources/practice/real-district-names.sha256"));
    }

    private static String hash(String name) throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256")
                .digest(name.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest).substring(0, 16);
    }

    @Test
    void a_large_state_has_the_shares_of_a_real_one() {
        Map<String, Integer> perMille = new TreeMap<>();
        List<PracticeDistrict> all = districts(18_000, 11, FIRST);
        all.forEach(d -> perMille.merge(d.at(Moment.PRELIMINARY).text(), 1, Integer::sum));
        perMille.replaceAll((published, count) -> count * 1000 / all.size());
        assertThat(perMille.get("Level 1")).isBetween(225, 255);
        assertThat(perMille.get("Level 2")).isBetween(505, 535);
        assertThat(perMille.get("Level 3")).isBetween(145, 175);
        assertThat(perMille.get("Level 4")).isBetween(22, 38);
        assertThat(perMille.get("Insufficient data")).isBetween(32, 52);
        assertThat(all.stream().filter(PracticeDistrict::singleSchool).count()).isBetween(6300L, 7500L);
    }

    @ParameterizedTest
    @ValueSource(longs = {2012, -1, 0, Long.MAX_VALUE})
    void every_state_has_what_the_story_needs(long seed) {
        List<PracticeDistrict> all = districts(60, seed, FIRST);
        Set<Story> told = new TreeSet<>();
        all.forEach(d -> told.add(d.story()));
        assertThat(told).containsExactly(Story.values());
        assertThat(all.stream().filter(PracticeDistrict::singleSchool).count()).isBetween(18L, 30L);
        assertThat(all.stream().filter(d -> d.name().endsWith("(District)")).count())
                .isBetween(2L, 24L);
        assertThat(all.stream().filter(d -> d.at(Moment.PRELIMINARY).starred())).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void only_an_accepted_report_changes_a_level_after_august(long seed) {
        for (PracticeDistrict district : districts(3000, seed, FIRST)) {
            WindowCase window = district.slot().window();
            if (window != WindowCase.ACCEPTED && window != WindowCase.BELL) {
                assertThat(district.at(Moment.OFFICIAL)).as("seed " + seed).isEqualTo(district.at(Moment.PRELIMINARY));
            }
            if (window != WindowCase.LATE) {
                assertThat(district.at(Moment.AMENDED)).as("seed " + seed).isEqualTo(district.at(Moment.OFFICIAL));
            }
        }
    }

    @Test
    void the_next_cycle_has_the_same_districts_but_for_those_that_the_successor_table_names() {
        Map<DistrictCode, PracticeDistrict> now = byCode(districts(60, 2012, FIRST));
        Map<DistrictCode, PracticeDistrict> next = byCode(districts(60, 2012, FIRST.next()));
        PracticeState state = new PracticeState(PracticeOptions.of(60, 2012, FIRST.next()));
        List<Succession> since = state.listSuccessions().stream()
                .filter(s -> s.effectiveOn().equals(PracticeCalendar.firstDay(FIRST.next())))
                .toList();
        Set<DistrictCode> gone = new TreeSet<>(now.keySet());
        gone.removeAll(next.keySet());
        Set<DistrictCode> appeared = new TreeSet<>(next.keySet());
        appeared.removeAll(now.keySet());
        assertThat(since)
                .extracting(Succession::predecessor)
                .containsExactlyElementsOf(gone)
                .hasSize(2);
        assertThat(since)
                .extracting(Succession::successor)
                .containsOnly(appeared.iterator().next());
        assertThat(appeared).hasSize(1);
        assertThat(next).hasSize(state.count());
        long moved = now.keySet().stream()
                .filter(next::containsKey)
                .filter(code ->
                        !now.get(code).at(Moment.OFFICIAL).equals(next.get(code).at(Moment.OFFICIAL)))
                .count();
        assertThat(moved).as("districts whose level moves from cycle to cycle").isBetween(1L, 15L);
        now.forEach((code, district) -> {
            if (next.containsKey(code)) {
                assertThat(next.get(code).name()).isEqualTo(district.name());
            }
        });
    }

    private static Map<DistrictCode, PracticeDistrict> byCode(List<PracticeDistrict> districts) {
        Map<DistrictCode, PracticeDistrict> map = new TreeMap<>();
        districts.forEach(d -> map.put(d.code(), d));
        return map;
    }

    @Test
    void the_generator_gives_the_numbers_worked_out_elsewhere() {
        SplitMix random = SplitMix.of(2012, "numbers", 3);
        List<Integer> drawn = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            drawn.add(random.below(1_000_000));
        }
        assertThat(drawn).containsExactly(362528, 32709, 447215, 257668, 87435);
    }

    @Test
    void dates_of_2012_are_modelled_on_the_real_ones() {
        PracticeCalendar calendar = PracticeCalendar.of(FIRST);
        assertThat(List.of(
                        calendar.provisional(),
                        calendar.opensOn(),
                        calendar.closesAt(),
                        calendar.preliminary(),
                        calendar.official(),
                        calendar.secondary()))
                .extracting(Object::toString)
                .containsExactly(
                        "2012-06-20", "2012-08-06", "2012-08-10T17:00", "2012-08-13", "2012-09-19", "2012-10-15");
    }
}

package org.determinations.application.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is altered behind the program's back is noticed by {@code runs verify} and named. */
class TamperingTest {
    @TempDir
    static Path scratch;

    private static TamperedYear year;

    @BeforeAll
    static void make() throws IOException {
        year = TamperedYear.make(scratch.resolve("year"));
    }

    @Test
    void a_year_that_nobody_touched_is_sound() {
        assertThat(year.differences(VerificationScope.ALL)).isEmpty();
        assertThat(year.differences(VerificationScope.NEWEST)).isEmpty();
    }

    /** One in two of what is looked for in the same way: of results, facts, runs, releases, the trail and files. */
    @TestFactory
    Stream<DynamicTest> tampering_of_every_family_is_seen_and_named_by_the_quick_look() {
        return Tampering.families().stream().flatMap(family -> seen(VerificationScope.NEWEST, everyOther(family)));
    }

    /** All kinds concern the newest runs of the year or everything, so that the quick look sees them. */
    @Tag("long")
    @TestFactory
    Stream<DynamicTest> every_kind_of_tampering_is_seen_and_named_by_the_quick_look() {
        return seen(VerificationScope.NEWEST, Tampering.kinds());
    }

    @Tag("long")
    @TestFactory
    Stream<DynamicTest> every_kind_of_tampering_is_seen_and_named_by_the_look_at_all() {
        return seen(VerificationScope.ALL, Tampering.kinds());
    }

    /** By name, the first, the third and so on. */
    private static Map<String, Tampering.Kind> everyOther(Map<String, Tampering.Kind> family) {
        Map<String, Tampering.Kind> some = new TreeMap<>();
        List<String> names = family.keySet().stream().sorted().toList();
        for (int i = 0; i < names.size(); i += 2) {
            some.put(names.get(i), family.get(names.get(i)));
        }
        return some;
    }

    private static Stream<DynamicTest> seen(VerificationScope scope, Map<String, Tampering.Kind> kinds) {
        return kinds.entrySet().stream()
                .map(kind -> DynamicTest.dynamicTest(kind.getKey(), () -> {
                    TamperedYear own =
                            year.copy(scratch.resolve((scope.everyRow() ? "all " : "newest ") + kind.getKey()));
                    kind.getValue().hand().alter(own);
                    assertThat(own.differences(scope))
                            .anyMatch(line -> line.contains(kind.getValue().told()));
                }));
    }

    @Test
    void rows_of_an_older_run_are_seen_by_all_and_by_its_number() throws Exception {
        TamperedYear own = year.copy(scratch.resolve("older"));
        own.sql("update determination set label = 'Level 1-NSI' where run_number = 2 and district_code = (select"
                + " min(district_code) from determination where run_number = 2)");
        assertThat(own.differences(VerificationScope.NEWEST)).isEmpty();
        for (VerificationScope scope : List.of(VerificationScope.ALL, VerificationScope.of(2))) {
            assertThat(own.differences(scope))
                    .singleElement()
                    .asString()
                    .startsWith("run 2: determination: district 9");
        }
    }

    @Test
    void a_pack_that_the_store_keeps_and_hashes_that_were_altered_are_named() throws Exception {
        TamperedYear own = year.copy(scratch.resolve("pack"));
        own.sql(
                "update policy_pack_file set content = content || ' ' where file_name = 'letters/official.md'",
                "update run_content set content_hash = '" + "e".repeat(64) + "' where run_number = 2 and table_name ="
                        + " 'determination'");
        assertThat(own.differences(VerificationScope.NEWEST))
                .containsExactlyInAnyOrder(
                        "run 2: run_content: the hashes of the run's tables are not those that the audit trail carries",
                        "policy_pack_file: massachusetts-2012.2: the pack that the store keeps is not the one that run 1"
                                + " used");
    }

    @Test
    @Tag("shared")
    void every_kind_that_was_tried_is_a_test() throws IOException {
        List<String> tried =
                Files.readAllLines(Path.of(System.getProperty("shared.dir"), "cases", "tampering.csv")).stream()
                        .filter(line -> !line.startsWith("#") && !line.startsWith("kind,"))
                        .map(line -> line.substring(0, line.indexOf(',')))
                        .toList();
        assertThat(tried).isNotEmpty();
        assertThat(Tampering.kinds().keySet()).containsAll(tried);
    }
}

package org.determinations.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.determinations.application.TestInstallation;
import org.determinations.model.SchoolYear;
import org.determinations.policy.PackRule;
import org.determinations.policy.PolicyCalendar;
import org.determinations.policy.PolicyPack;
import org.determinations.policy.YearSpan;
import org.determinations.policyfile.ShippedPolicies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every supported cycle has exactly one pack in force; nothing is dropped from one pack to the next in silence. */
class PolicyCalendarTest {
    private static final PolicyCalendar SHIPPED = ShippedPolicies.files().loadCalendar(ShippedPolicies.folder());

    private static PolicyCalendar.Entry entry(int from, int to, String packId) {
        return new PolicyCalendar.Entry(new YearSpan(new SchoolYear(from), new SchoolYear(to)), packId);
    }

    @Test
    void every_cycle_from_2012_13_to_2025_26_has_a_pack_and_their_neighbors_have_none() {
        for (int year = 2012; year <= 2017; year++) {
            assertThat(SHIPPED.findPackId(new SchoolYear(year), Set.of(""))).contains("massachusetts-2012.2");
        }
        assertThat(SHIPPED.findPackId(new SchoolYear(2011), Set.of(""))).isEmpty();
        assertThat(SHIPPED.findPackId(new SchoolYear(2018), Set.of(""))).contains("massachusetts-2018.2");
        assertThat(SHIPPED.findPackId(new SchoolYear(2023), Set.of(""))).contains("massachusetts-2018.2");
        assertThat(SHIPPED.findPackId(new SchoolYear(2024), Set.of(""))).contains("massachusetts-2024.2");
        assertThat(SHIPPED.findPackId(new SchoolYear(2026), Set.of(""))).isEmpty();
        assertThat(SHIPPED.contradictions()).isEmpty();
        assertThat(SHIPPED.text())
                .startsWith("2012-13 to 2017-18 (massachusetts-2012.2), 2018-19 to 2023-24 (massachusetts-2018.2), ");
    }

    @Test
    void a_pack_of_one_jurisdiction_governs_no_other() {
        assertThat(SHIPPED.findPackId(new SchoolYear(2018), Set.of("indiana"))).contains("indiana-2018.2");
        assertThat(SHIPPED.findPackId(new SchoolYear(2012), Set.of("indiana"))).isEmpty();
        assertThat(SHIPPED.findPackId(new SchoolYear(2023), Set.of("franklin"))).contains("franklin-2023.2");
        PolicyCalendar.Entry ours = entry(2001, 2001, "a");
        PolicyCalendar.Entry theirs = new PolicyCalendar.Entry(ours.cycles(), "b", "elsewhere");
        assertThat(new PolicyCalendar(List.of(ours, theirs)).contradictions()).isEmpty();
        assertThat(new PolicyCalendar(List.of(theirs, theirs)).contradictions())
                .containsExactly("b and b both govern 2001-02");
    }

    @ParameterizedTest
    @CsvSource({
        "new-york, 2010, new-york-2010.2",
        "unnamed-2015, 2014, results-matrix-2015.2",
        "california, 2017, california-2017-targets.2",
        "arizona, 2018, arizona.2",
        "kansas, 2018, kansas.2",
        "unnamed-2020, 2019, state-2020.2",
        "federal, 2022, osep-rda-part-b-2023.2"
    })
    void a_pack_of_one_year_governs_that_year_alone(String jurisdiction, int year, String pack) {
        assertThat(SHIPPED.findPackId(new SchoolYear(year), Set.of(jurisdiction)))
                .contains(pack);
        assertThat(SHIPPED.findPackId(new SchoolYear(year - 1), Set.of(jurisdiction)))
                .isEmpty();
        assertThat(SHIPPED.findPackId(new SchoolYear(year + 1), Set.of(jurisdiction)))
                .isEmpty();
    }

    @Test
    void packs_follow_each_other_without_gap_or_overlap() {
        assertThat(new PolicyCalendar(List.of(entry(2003, 2004, "b"), entry(2001, 2002, "a"))).contradictions())
                .isEmpty();
        assertThat(new PolicyCalendar(List.of(entry(2001, 2002, "a"), entry(2004, 2004, "b"))).contradictions())
                .containsExactly("no pack governs 2003-04, between a and b");
        assertThat(new PolicyCalendar(List.of(entry(2001, 2003, "a"), entry(2003, 2004, "b"))).contradictions())
                .containsExactly("a and b both govern 2003-04");
        assertThat(new PolicyCalendar(List.of(entry(2001, 2001, "b"), entry(2001, 2001, "a"))).contradictions())
                .containsExactly("a and b both govern 2001-02");
    }

    @Test
    void entries_come_in_the_order_of_their_years() {
        PolicyCalendar calendar = new PolicyCalendar(List.of(entry(2003, 2004, "b"), entry(2001, 2002, "a")));
        assertThat(calendar.entries()).extracting(PolicyCalendar.Entry::packId).containsExactly("a", "b");
        assertThat(calendar.text()).isEqualTo("2001-02 to 2002-03 (a), 2003-04 to 2004-05 (b)");
    }

    @Test
    void what_a_pack_drops_against_the_one_before_is_named_in_its_changes() throws IOException {
        List<PolicyPack> packs = new ArrayList<>();
        for (PolicyCalendar.Entry entry : SHIPPED.entries()) {
            packs.add(ShippedPolicies.files()
                    .load(ShippedPolicies.folder(), entry.cycles().from(), Set.of(entry.jurisdiction())));
        }
        for (int i = 1; i < packs.size(); i++) {
            if (!SHIPPED.entries()
                    .get(i)
                    .jurisdiction()
                    .equals(SHIPPED.entries().get(i - 1).jurisdiction())) {
                continue;
            }
            TreeSet<String> dropped = names(packs.get(i - 1));
            dropped.removeAll(names(packs.get(i)));
            assertThat(changes(packs.get(i))).contains(dropped);
        }
        assertThat(packs).allSatisfy(pack -> assertThat(changes(pack)).startsWith("# " + pack.id()));
    }

    /** Without one of them a result could be released and, once it changed, not told. */
    @Test
    void a_pack_that_governs_has_the_letter_of_an_amendment() {
        assertThat(SHIPPED.entries())
                .extracting(PolicyCalendar.Entry::packId)
                .allSatisfy(pack -> assertThat(ShippedPolicies.folder().resolve(pack + "/letters/amendment.md"))
                        .exists());
    }

    /** What the shipped second versions of packs that are tables say of themselves: only what is said to people changed. */
    @ParameterizedTest
    @MethodSource("secondVersions")
    void a_second_version_moves_no_determination(String second) throws IOException {
        String first = second.replaceFirst("2$", "1");
        Map<String, String> before = decides(first);
        Map<String, String> after = decides(second);
        after.replaceAll((name, text) -> text.replace(second, first));
        assertThat(after).containsAllEntriesOf(before);
        after.keySet().removeAll(before.keySet());
        assertThat(after.keySet()).allMatch(name -> name.startsWith("scenarios/"));
    }

    static Stream<String> secondVersions() {
        return SHIPPED.entries().stream()
                .map(PolicyCalendar.Entry::packId)
                .filter(pack -> pack.endsWith(".2"))
                .filter(pack -> !pack.startsWith("massachusetts-2012"));
    }

    /** The files of a pack from which a category and what follows from it come. */
    private static Map<String, String> decides(String pack) throws IOException {
        Map<String, String> texts =
                new TreeMap<>(TestInstallation.files(ShippedPolicies.folder().resolve(pack)));
        texts.keySet().removeIf(name -> name.startsWith("letters/") || name.equals("CHANGES.md"));
        texts.computeIfPresent(
                "pack.yaml", (name, text) -> text.replaceAll("(?m)^( *assistanceText|basedOn): .*$", ""));
        return texts;
    }

    private static TreeSet<String> names(PolicyPack pack) {
        TreeSet<String> names = new TreeSet<>();
        pack.rules().stream().map(PackRule::id).forEach(names::add);
        pack.rules().forEach(rule -> names.addAll(rule.parameters().keySet()));
        pack.listCodes().forEach(code -> names.add(code.text()));
        return names;
    }

    private static String changes(PolicyPack pack) throws IOException {
        return Files.readString(
                ShippedPolicies.folder().resolve(pack.id()).resolve("CHANGES.md"), StandardCharsets.UTF_8);
    }
}

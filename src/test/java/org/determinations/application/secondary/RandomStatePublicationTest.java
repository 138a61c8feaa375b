package org.determinations.application.secondary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.determinations.disproportionality.AnalysisRules;
import org.determinations.disproportionality.CountBook;
import org.determinations.disproportionality.PublicCounts;
import org.determinations.disproportionality.RandomState;
import org.determinations.disproportionality.packed.PackedCounts;
import org.determinations.model.Reported;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.StudentCount;
import org.determinations.model.secondary.CountCell;
import org.determinations.model.secondary.CountTable;
import org.determinations.model.secondary.PublicCount;
import org.determinations.policy.PolicyPack;
import org.determinations.policyfile.ShippedPolicies;
import org.determinations.suppression.AttackCheck;
import org.determinations.suppression.EarlierEdition;
import org.determinations.suppression.Exposure;
import org.determinations.suppression.SuppressedTable;
import org.determinations.suppression.SuppressionRule;
import org.determinations.suppression.Suppressor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What a run would publish of random states, as it would publish it: by the policy in force, from merged counts, and after an
 * earlier release of nearly the same counts that everybody has kept.
 */
class RandomStatePublicationTest {
    private static final int FEW = 60;
    private static final int MANY = 200;
    private static final SchoolYear CYCLE = RandomState.YEAR.next();
    private static final PolicyPack PACK = ShippedPolicies.massachusetts2012();

    @Test
    void random_states_survive_the_attack_beside_an_earlier_release() {
        long first = new Random().nextLong(1_000_000);
        System.out.println("RandomStatePublicationTest: first seed " + first);
        survive(first, FEW, 2);
    }

    @Test
    @Tag("long")
    void two_hundred_random_states_of_twenty_districts_survive_it_too() {
        long first = new Random().nextLong(1_000_000);
        System.out.println("RandomStatePublicationTest: first seed " + first);
        survive(first, MANY, 20);
    }

    private static void survive(long first, int states, int districts) {
        int shown = 0;
        int withheld = 0;
        int drawnIn = 0;
        for (long seed = first; seed < first + states; seed++) {
            List<StudentCount> before = RandomState.of(seed, districts);
            List<StudentCount> after = corrected(before, new Random(seed));
            List<PublicCount> released = publication(before, List.of()).withheld();
            SecondaryPublication careful =
                    publication(after, List.of(published(publication(before, List.of()), released)));
            List<PublicCount> counts = careful.withheld();
            assertThat(publication(before, List.of()).exposed(PublishedCounts.of(released)))
                    .as("seed %d, first release", seed)
                    .isEmpty();
            assertThat(careful.exposed(PublishedCounts.of(counts)))
                    .as("seed %d, second release", seed)
                    .isEmpty();
            drawnIn += counts.equals(publication(after, List.of()).withheld()) ? 0 : 1;
            shown += (int) counts.stream().filter(c -> c.shown().isPresent()).count();
            withheld += (int) counts.stream().filter(c -> c.shown().isEmpty()).count();
        }
        assertThat(shown).as("the tables still say something").isGreaterThan(withheld / 2);
        assertThat(drawnIn)
                .as("the earlier release makes a difference to some of them")
                .isPositive();
    }

    /** No sum links two districts, also where a release is known from before: one at a time they are what they are in one table. */
    @Test
    void districts_one_by_one_are_what_they_are_in_one_table() {
        long first = new Random().nextLong(1_000_000);
        System.out.println("RandomStatePublicationTest: one by one, first seed " + first);
        int exposed = 0;
        for (long seed = first; seed < first + FEW / 10; seed++) {
            List<StudentCount> before = RandomState.of(seed, 3);
            List<StudentCount> after = corrected(before, new Random(seed));
            List<PublicCount> released = publication(before, List.of()).withheld();
            SecondaryPublication byDistrict =
                    publication(after, List.of(published(publication(before, List.of()), released)));
            List<EarlierEdition> editions = List.of(new EarlierEdition(table(before), shown(released)));
            SuppressedTable whole = Suppressor.suppressAgain(table(after), SuppressionRule.parameters(PACK), editions);
            List<PublicCount> counts = byDistrict.withheld();
            assertThat(counts).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(counts(whole));
            PublishedCounts careless = PublishedCounts.of(counts.stream()
                    .map(c -> c.primary() ? c : new PublicCount(c.cell(), false, count(whole, c.cell())))
                    .toList());
            List<String> found = AttackCheck.exposures(
                            new SuppressedTable(whole.table(), whole.primary(), whole.primary()),
                            editions,
                            SuppressionRule.parameters(PACK))
                    .stream()
                    .map(Exposure::text)
                    .distinct()
                    .toList();
            assertThat(byDistrict.exposed(careless)).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(found);
            exposed += found.size();
        }
        assertThat(exposed).as("something is found at all").isPositive();
    }

    private static CountTable table(List<StudentCount> counts) {
        CountBook book = books(counts).newestBook();
        return PublicCounts.table(book, book.districts(), SuppressionRule.knownElsewhere(PACK));
    }

    private static SortedMap<String, Long> shown(List<PublicCount> counts) {
        SortedMap<String, Long> shown = new TreeMap<>();
        counts.forEach(c -> c.shown().ifPresent(n -> shown.put(c.cell(), n)));
        return shown;
    }

    private static List<PublicCount> counts(SuppressedTable table) {
        return table.cells().stream()
                .map(c -> new PublicCount(c.id(), table.primary().contains(c.id()), table.shown(c)))
                .toList();
    }

    private static Optional<Long> count(SuppressedTable table, String cell) {
        return table.cells().stream()
                .filter(c -> c.id().equals(cell))
                .findFirst()
                .flatMap(CountCell::count);
    }

    private static SecondaryPublication.Published published(SecondaryPublication of, List<PublicCount> counts) {
        return new SecondaryPublication.Published(of, PublishedCounts.of(counts));
    }

    private static SecondaryPublication publication(
            List<StudentCount> counts, List<SecondaryPublication.Published> earlier) {
        SecondaryBooks books = books(counts);
        return new SecondaryPublication(PACK, books, books.newestBook().districts(), earlier);
    }

    private static SecondaryBooks books(List<StudentCount> counts) {
        return SecondaryBooks.of(
                PackedCounts.of(counts), CYCLE, AnalysisRules.parameters(PACK), SecondaryUnits.UNKNOWN);
    }

    /** One count in thirty is another one after the districts have corrected their files. */
    private static List<StudentCount> corrected(List<StudentCount> counts, Random random) {
        List<StudentCount> corrected = new ArrayList<>();
        for (StudentCount count : counts) {
            boolean stays = random.nextInt(30) != 0;
            corrected.add(
                    stays
                            ? count
                            : new StudentCount(
                                    count.schoolYear(),
                                    count.district(),
                                    count.cell(),
                                    count.placementCode(),
                                    Reported.of(random.nextInt(40)),
                                    count.source()));
        }
        return corrected;
    }
}

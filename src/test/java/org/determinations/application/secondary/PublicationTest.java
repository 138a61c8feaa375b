package org.determinations.application.secondary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.determinations.application.TestServer;
import org.determinations.application.release.AnalysedPractice;
import org.determinations.application.release.Desk;
import org.determinations.disproportionality.AnalysisRules;
import org.determinations.disproportionality.PublicCounts;
import org.determinations.issue.Refusal;
import org.determinations.model.DistrictCode;
import org.determinations.model.run.RunHeader;
import org.determinations.model.secondary.CountCell;
import org.determinations.model.secondary.PublicCount;
import org.determinations.policy.PolicyPack;
import org.determinations.policyfile.ShippedPolicies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The attack step over the stored public table: it passes what was withheld well, and stops a planted bug. */
class PublicationTest {
    @TempDir
    Path scratch;

    @Test
    void a_table_that_withholds_only_small_counts_is_stopped() throws Exception {
        AnalysedPractice analysed = AnalysedPractice.at(scratch, TestServer.H2);
        Desk desk = analysed.desk();
        int run = analysed.run();
        PolicyPack pack = ShippedPolicies.massachusetts2012();
        boolean stopped = desk.stored(stores -> {
            RunHeader official = OfficialRun.of(stores, pack.inForce().from());
            SecondaryBooks books = SecondaryBooks.of(
                    SecondaryCounts.students(stores, run).students(),
                    official.cycle(),
                    AnalysisRules.parameters(pack),
                    SecondaryUnits.UNKNOWN);
            List<DistrictCode> districts = List.copyOf(stores.measures().districts(run));
            SecondaryPublication publication = new SecondaryPublication(pack, books, districts, List.of());
            List<PublicCount> stored = stores.measures().listPublic(run);
            assertThat(stored)
                    .filteredOn(c -> c.shown().isEmpty() && !c.primary())
                    .isNotEmpty();
            publication.attack(PublishedCounts.of(stored));
            publication.attack(PublishedCounts.read(stores.measures(), run));
            assertThat(districts.stream().flatMap(d -> PublishedCounts.of(stored).of(d).stream()))
                    .as("packed and read back, district by district")
                    .containsExactlyElementsOf(stored);
            List<CountCell> cells =
                    PublicCounts.table(books.newestBook(), districts, Set.of()).cells();
            List<PublicCount> small = cells.stream()
                    .filter(CountCell::published)
                    .map(c -> new PublicCount(c.id(), small(c), small(c) ? Optional.empty() : c.count()))
                    .toList();
            Refusal refusal = catchThrowableOfType(Refusal.class, () -> publication.attack(PublishedCounts.of(small)));
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.GATE);
            assertThat(refusal.issues()).allMatch(issue -> issue.code().code().equals("SY-020"));
            return true;
        });
        assertThat(stopped).isTrue();
    }

    private static boolean small(CountCell cell) {
        return cell.count().filter(n -> n > 0 && n < 10).isPresent();
    }
}

package org.determinations.followthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.determinations.model.FindingSource;
import org.junit.jupiter.api.Test;

/** Every finding stands in the row of its source and in that of all, in the column of its state. */
class AgeingTest {
    private static List<Ageing> rows() {
        return Ageing.of(new Recorded()
                .state(Recorded.statement("F-1", FindingSource.COMPLAINT, "", "2012-01-10", "", "", ""))
                .state(Recorded.statement("F-2", FindingSource.COMPLAINT, "", "2010-01-10", "", "", ""))
                .state(Recorded.statement("F-3", FindingSource.CPR, "", "2012-01-10", "", "2012-03-01", ""))
                .state(Recorded.statement("F-4", FindingSource.CPR, "", "2012-01-10", "", "2012-03-01", "2012-04-01"))
                .state(Recorded.statement("F-5", FindingSource.CPR, "", "2010-12-01", "", "", ""))
                .ledger()
                .standings(Recorded.day("2012-06-01")));
    }

    private static Ageing row(Optional<FindingSource> source) {
        return rows().stream()
                .filter(row -> row.source().equals(source))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_finding_counts_by_its_source_and_its_state() {
        assertThat(row(Optional.of(FindingSource.COMPLAINT)))
                .isEqualTo(new Ageing(Optional.of(FindingSource.COMPLAINT), 1, new Ageing.Overdue(0, 0, 1), 1, 0, 0));
        assertThat(row(Optional.of(FindingSource.CPR)))
                .isEqualTo(new Ageing(Optional.of(FindingSource.CPR), 0, new Ageing.Overdue(0, 1, 0), 1, 1, 1));
        assertThat(row(Optional.empty()))
                .isEqualTo(new Ageing(Optional.empty(), 1, new Ageing.Overdue(0, 1, 1), 2, 1, 1));
    }

    @Test
    void the_overdue_are_all_of_them_however_old() {
        assertThat(new Ageing.Overdue(1, 20, 300).all()).isEqualTo(321);
    }
}

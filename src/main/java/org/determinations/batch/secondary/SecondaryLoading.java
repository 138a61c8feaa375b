package org.determinations.batch.secondary;

import java.util.List;
import java.util.stream.Collectors;
import org.determinations.disproportionality.AnalysisRules;
import org.determinations.disproportionality.PublicCounts;
import org.determinations.model.MeasureResult;
import org.determinations.model.RunPolicy;
import org.determinations.model.RunReport;
import org.determinations.model.SchoolYear;
import org.determinations.model.SecondaryDecision;
import org.determinations.model.StudentOutcome;
import org.determinations.report.PublicMeasure;
import org.determinations.report.SecondaryReport;
import org.determinations.store.Stores;
import org.determinations.suppression.SuppressionRule;

/** Findings with everything around them that is written about a run. */
final class SecondaryLoading {
    private final SecondaryWork work;
    private final SecondaryComputing computing;
    private final SecondaryPublication publication;

    SecondaryLoading(SecondaryWork work, SecondaryComputing computing, SecondaryPublication publication) {
        this.work = work;
        this.computing = computing;
        this.publication = publication;
    }

    SecondaryReport of(SecondaryFindings findings) {
        return new SecondaryReport(
                run(),
                work.official(),
                computing.scope(),
                newest(),
                findings.measures(),
                findings.answers(),
                work.stores().facts().list(work.run(), SecondaryDecision.class),
                findings.series(),
                findings.associations(),
                findings.funnels(),
                publication.stored(findings.publicCounts()),
                publicMeasures(findings.measures()),
                SuppressionRule.parameters(work.pack()),
                AnalysisRules.parameters(work.pack()).precision().displayPlaces());
    }

    private SchoolYear newest() {
        return computing.books().newest();
    }

    private RunReport run() {
        Stores stores = work.stores();
        RunPolicy policy = stores.policies().get(work.run());
        return new RunReport(
                stores.runs().find(work.run()).orElseThrow(),
                stores.files().list(work.run()),
                List.of(),
                List.of(),
                stores.issues().list(work.run()),
                policy.categories(),
                policy.sources());
    }

    /** The measures of the newest school year whose counts the public table prints. */
    private List<PublicMeasure> publicMeasures(List<MeasureResult> measures) {
        return measures.stream()
                .filter(r -> r.subject().schoolYear().equals(newest()))
                .filter(r -> r.key().kind().decides() || r.key().kind().outcome() == StudentOutcome.SEPARATE_SCHOOL)
                .map(r -> new PublicMeasure(r, PublicCounts.cellsOf(r)))
                .filter(m -> !m.cells().isEmpty())
                .collect(Collectors.toUnmodifiableList());
    }
}

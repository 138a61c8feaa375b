package org.determinations.application.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.determinations.application.Installation;
import org.determinations.followthrough.FindingLedger;
import org.determinations.followthrough.FindingStanding;
import org.determinations.followthrough.IndicatorEighteen;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.SourceRef;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.release.Audience;
import org.determinations.model.release.ExportFormat;
import org.determinations.policyfile.FederalLayoutFiles;
import org.determinations.report.dossier.RunDossier;
import org.determinations.report.federal.FederalFiles;
import org.determinations.report.federal.FederalReport;
import org.determinations.report.form.ExportFile;
import org.determinations.report.form.ReleaseNames;
import org.determinations.report.lineage.LineageFile;
import org.determinations.report.lineage.RunLineage;
import org.determinations.store.Stores;

/**
 * What an export has beside what is said of a run's results: where they come from, and what the federal office is told of facts and
 * findings. One per export.
 */
final class StoreFiles {
    private final Stores stores;
    private final RunDossier dossier;
    private final Audience audience;
    private final Optional<FederalFiles> federal;

    private StoreFiles(Stores stores, RunDossier dossier, Audience audience, Optional<FederalFiles> federal) {
        this.stores = stores;
        this.dossier = dossier;
        this.audience = audience;
        this.federal = federal;
    }

    /**
     * Of one export, before anything is written.
     *
     * @param on day as of which the ledger of findings is told
     */
    static StoreFiles of(
            Installation installation, Stores stores, RunDossier dossier, Audience audience, LocalDate on) {
        return new StoreFiles(
                stores,
                dossier,
                audience,
                audience == Audience.FEDERAL
                        ? Optional.of(federal(installation, stores, dossier, on))
                        : Optional.empty());
    }

    private static FederalFiles federal(Installation installation, Stores stores, RunDossier dossier, LocalDate on) {
        List<FindingStanding> standings = new FindingLedger(
                        stores.ledger().listStatements(), stores.ledger().listEntries())
                .standings(on);
        FederalFiles files = FederalFiles.of(new FederalReport(
                dossier.results(),
                dossier.plan().jurisdiction(),
                FederalLayoutFiles.read(installation.federalLayouts(), FederalLayoutFiles.DETERMINATIONS),
                dossier.effort(),
                stores.facts().list(dossier.results().run().number(), FactKinds.INDICATOR),
                IndicatorEighteen.of(standings, on),
                standings.size()));
        List<Issue> broken = files.broken().stream()
                .map(line -> Issue.of(
                        IssueCode.FEDERAL_CHECK_FAILED,
                        SourceRef.ofFile(line.file()),
                        (line.row().isEmpty() ? "" : line.row() + ": ") + "this does not hold: " + line.rule(),
                        line.found(),
                        line.expected(),
                        "nothing was written; correct the input that it comes from, and run the stage again"))
                .toList();
        if (!broken.isEmpty()) {
            throw new Refusal(Refusal.Kind.DIFFERS, broken);
        }
        return files;
    }

    /** Files of one form; most have none. */
    Stream<ExportFile> files(ExportFormat format) {
        if (audience == Audience.DEPARTMENT && format == ExportFormat.JSON) {
            return Stream.of(ExportFile.of(
                    ReleaseNames.confidential(LineageFile.NAME),
                    LineageFile.render(new RunLineage(
                            dossier.results(),
                            dossier.plan().jurisdiction().file(),
                            stores.outputs().list(dossier.results().run().number())))));
        }
        return federal.filter(files -> format == ExportFormat.CSV).stream().flatMap(FederalFiles::files);
    }

    /** What whoever hands the files on must know; empty where there is nothing. */
    List<String> notes() {
        return federal.map(FederalFiles::notes).orElse(List.of());
    }
}

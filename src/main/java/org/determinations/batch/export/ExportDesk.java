package org.determinations.batch.export;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.determinations.batch.Installation;
import org.determinations.batch.Progress;
import org.determinations.batch.ReadyDatabase;
import org.determinations.batch.RunReports;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.SourceRef;
import org.determinations.model.Audience;
import org.determinations.model.ExportFormat;
import org.determinations.model.OutputFile;
import org.determinations.model.ReleaseStanding;
import org.determinations.model.RunHeader;
import org.determinations.report.Edition;
import org.determinations.report.ExportTree;
import org.determinations.report.RunDossier;
import org.determinations.report.OwnerOnly;
import org.determinations.store.Database;
import org.determinations.store.Stores;

/** Where runs are handed out in the forms people use. Holds the database until it is closed; changes nothing in it. */
public final class ExportDesk implements AutoCloseable {
    private final Installation installation;
    private final Progress progress;
    private final Database database;
    private final Stores stores;

    private ExportDesk(Installation installation, Progress progress, Database database) {
        this.installation = installation;
        this.progress = progress;
        this.database = database;
        this.stores = Stores.of(database);
    }

    /**
     * Opens the installation's database; refused when there is none yet, or when another process holds it.
     *
     * @param progress is told, in a few words, what is being written
     */
    public static ExportDesk open(Installation installation, Progress progress) {
        return new ExportDesk(installation, progress, ReadyDatabase.forReading(installation));
    }

    @Override
    public void close() {
        database.close();
    }

    /** Writes what is asked for, a folder a format; refused before anything is written where the audience may not have it. */
    public ExportOutcome export(ExportOrder order) {
        RunHeader run = stores.runs().find(order.run()).orElseThrow(() -> RunReports.noSuchRun(order.run()));
        order.formats().forEach(format -> demandForm(order.audience(), format));
        DossierLoading loading = new DossierLoading(installation, stores);
        ReleaseStanding standing = loading.standing(run);
        ExportGate.demandOpen(
                run, order.audience(), standing, stores.measures().findBasis(run.number()));
        Edition edition = ExportFolders.edition(run, order.audience(), standing);
        RunDossier dossier = loading.load(run);
        int districts = dossier.results().determinations().size();
        Map<Path, List<OutputFile>> written = new LinkedHashMap<>();
        for (ExportFormat format : order.formats()) {
            progress.accept("writing " + format.word());
            Path folder = ExportFolders.of(installation, edition, order.audience(), format);
            written.put(
                    folder,
                    ExportTree.write(
                            folder,
                            ExportBook.find(order.audience(), format)
                                    .orElseThrow()
                                    .apply(
                                            dossier,
                                            done -> progress.advance("writing " + format.word(), done, districts))));
            if (order.audience() == Audience.PUBLIC) {
                OwnerOnly.share(folder, installation.out());
            }
        }
        return new ExportOutcome(run, order.audience(), written);
    }

    /** What an audience can be given, as words for a message. */
    public static String words(Audience audience) {
        return ExportBook.list(audience).stream().map(ExportFormat::word).collect(Collectors.joining(", "));
    }

    private static void demandForm(Audience audience, ExportFormat format) {
        if (ExportBook.find(audience, format).isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.USAGE,
                    Issue.of(
                            IssueCode.NOT_FOUND,
                            SourceRef.ofFile("--format"),
                            "this audience is given no such format",
                            format.word() + " for " + audience.word(),
                            words(audience),
                            "name one of them, or another audience"));
        }
    }
}

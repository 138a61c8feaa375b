package org.determinations.application.export;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.application.Installation;
import org.determinations.application.Progress;
import org.determinations.application.audit.ExportAudit;
import org.determinations.application.database.ReadyDatabase;
import org.determinations.application.run.RunReports;
import org.determinations.application.verify.ContentGate;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.DistrictCode;
import org.determinations.model.release.Audience;
import org.determinations.model.release.ExportFormat;
import org.determinations.model.release.ReleaseStanding;
import org.determinations.model.run.OutputFile;
import org.determinations.model.run.RunHeader;
import org.determinations.report.dossier.RunDossier;
import org.determinations.report.form.Edition;
import org.determinations.report.form.ExportFile;
import org.determinations.report.form.ExportTree;
import org.determinations.report.form.OwnerOnly;
import org.determinations.report.letter.Letters;
import org.determinations.store.Database;
import org.determinations.store.Stores;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where runs are handed out in the forms people use. Holds the database until it is closed. What is handed out to the public, to
 * districts or to the federal office is held against what was computed and released first, and is told in the audit trail.
 */
public final class ExportDesk implements AutoCloseable {
    private final Installation installation;
    private final Progress progress;
    private final Database database;
    private final Stores stores;
    private final TransactionTemplate transaction;

    private ExportDesk(Installation installation, Progress progress, Database database) {
        this.installation = installation;
        this.progress = progress;
        this.database = database;
        this.stores = Stores.of(database, new TransactionAwareDataSourceProxy(database.dataSource()));
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(database.dataSource()));
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

    /**
     * One district's letter for somebody of the department who looks at it, the same file as among all of them. Refused with {@code SY-021} when
     * the run has no letters, with {@code SY-010} when it does not have the district.
     */
    public ExportFile letter(int number, DistrictCode district) {
        RunHeader run = stores.runs().find(number).orElseThrow(() -> RunReports.noSuchRun(number));
        DossierLoading loading = new DossierLoading(installation, stores);
        ExportGate.demandOpen(
                run,
                Audience.DEPARTMENT,
                loading.standing(run),
                stores.measures().findBasis(number));
        return Letters.pdf(loading.load(run), district)
                .orElseThrow(() -> Refusal.Kind.USAGE.of(
                        IssueCode.NOT_FOUND,
                        "run " + number,
                        "the run does not have this district",
                        district.digits(),
                        "",
                        "choose one of its districts"));
    }

    /** Writes what is asked for, a folder a format; refused before anything is written where the audience may not have it. */
    public ExportOutcome export(ExportOrder order) {
        RunHeader run = stores.runs().find(order.run()).orElseThrow(() -> RunReports.noSuchRun(order.run()));
        order.formats().forEach(format -> demandForm(order.audience(), format));
        DossierLoading loading = new DossierLoading(installation, stores);
        ReleaseStanding standing = loading.standing(run);
        ExportGate.demandOpen(run, order.audience(), standing, stores.measures().findBasis(run.number()));
        Edition edition = ExportFolders.edition(run, order.audience(), standing);
        if (order.audience() != Audience.DEPARTMENT) {
            ContentGate.demandComputed(stores, run);
        }
        RunDossier dossier = loading.load(run);
        List<ExportFile> released =
                order.audience() == Audience.PUBLIC ? ReleasedValues.files(installation, stores, dossier) : List.of();
        LocalDate on = order.on().or(standing::releasedOn).orElse(run.stageDate());
        demandPast(order, on, dossier);
        StoreFiles beside = StoreFiles.of(installation, stores, dossier, order.audience(), on);
        Map<Path, List<OutputFile>> written = new LinkedHashMap<>();
        for (ExportFormat format : order.formats()) {
            progress.accept("writing " + format.word());
            Path folder = ExportFolders.of(installation, edition, order.audience(), on, format);
            written.put(
                    folder,
                    ExportTree.write(
                            folder,
                            order.audience() == Audience.PUBLIC && format == ExportFormat.CSV
                                    ? released.stream()
                                    : Stream.concat(made(order.audience(), format, dossier), beside.files(format))));
            if (order.audience() == Audience.PUBLIC) {
                OwnerOnly.share(folder, installation.out());
            }
        }
        record(run, order.audience(), written);
        return new ExportOutcome(
                run,
                order.audience(),
                written,
                beside.notes(),
                dossier.plan().jurisdiction().words());
    }

    /** What stays with the department is told nowhere. */
    private void record(RunHeader run, Audience audience, Map<Path, List<OutputFile>> written) {
        if (audience == Audience.DEPARTMENT) {
            return;
        }
        transaction.executeWithoutResult(status -> written.forEach(
                (folder, files) -> ExportAudit.append(stores, installation, run.number(), folder, files)));
    }

    private Stream<ExportFile> made(Audience audience, ExportFormat format, RunDossier dossier) {
        int districts = dossier.results().determinations().size();
        return ExportBook.find(audience, format)
                .orElseThrow()
                .apply(dossier, done -> progress.advance("writing " + format.word(), done, districts));
    }

    /** Of a day to come nobody can say whether the year of a finding has passed. */
    private void demandPast(ExportOrder order, LocalDate on, RunDossier dossier) {
        LocalDate today = LocalDate.ofInstant(
                installation.clock().instant(), dossier.plan().zone());
        if (order.on().isPresent() && on.isAfter(today)) {
            throw Refusal.Kind.USAGE.of(
                    IssueCode.NOT_FOUND,
                    "--on",
                    "the day is still to come",
                    on.toString(),
                    "a day up to " + today,
                    "name another day");
        }
    }

    /** What an audience can be given. */
    public static List<ExportFormat> formats(Audience audience) {
        return ExportBook.list(audience);
    }

    private static void demandForm(Audience audience, ExportFormat format) {
        if (ExportBook.find(audience, format).isEmpty()) {
            throw Refusal.Kind.USAGE.of(
                    IssueCode.NOT_FOUND,
                    "--format",
                    "this format is not available for this audience",
                    format.word() + " for " + audience.word(),
                    formats(audience).stream().map(ExportFormat::word).collect(Collectors.joining(", ")),
                    "name one of them, or another audience");
        }
    }
}

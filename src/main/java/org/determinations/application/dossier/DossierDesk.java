package org.determinations.application.dossier;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.determinations.application.Installation;
import org.determinations.application.TextFiles;
import org.determinations.application.audit.DossierAudit;
import org.determinations.application.database.ActSession;
import org.determinations.application.reading.DistrictSearch;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.DistrictCode;
import org.determinations.model.Stage;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunState;
import org.determinations.report.district.DistrictRecord;
import org.determinations.report.district.DossierAudience;
import org.determinations.report.district.DossierFiles;
import org.determinations.report.district.PublicRecord;
import org.determinations.report.form.OwnerOnly;
import org.determinations.report.form.ReleaseNames;
import org.determinations.report.form.SafeFiles;
import org.determinations.report.form.WholeFolder;
import org.determinations.store.Stores;

/** Where the dossier of a district is made. Each that is written or handed to a browser is told in the audit trail. */
public final class DossierDesk implements AutoCloseable {
    private static final String FOLDER = "dossiers";

    private final ActSession session;
    private final Stores stores;

    private DossierDesk(ActSession session) {
        this.session = session;
        this.stores = session.stores();
    }

    /** Opens the installation's database; refused when there is none yet, or when another process holds it. */
    public static DossierDesk open(Installation installation) {
        return new DossierDesk(ActSession.open(installation));
    }

    @Override
    public void close() {
        session.close();
    }

    /** Today, in the zone of the default jurisdiction. */
    public LocalDate today() {
        return session.today();
    }

    /** A district for its page, on a day; refused with {@code SY-010} when no computed run determined it. */
    public DistrictRecord readForPage(DistrictCode district, LocalDate on) {
        return reading().readForPage(district, on);
    }

    /** What the newest secondary analysis that has the district answers; empty when there is none. */
    public Optional<DistrictRecord.Answers> answers(DistrictRecord record) {
        return reading().answers(record);
    }

    private DossierReading reading() {
        return new DossierReading(session.installation(), stores);
    }

    /**
     * Makes a dossier, and writes nothing. Refused with {@code SY-010} when no computed run determined the district, for public
     * records with {@code SY-180} when nothing about it was released, and with {@code SY-016} or {@code SY-046} when a released file
     * is not what was released.
     *
     * @param district a code, or part of a name that fits one district of the newest run
     * @param on day as of which findings and plans are told; public records have none
     */
    public Dossier make(String district, DossierAudience audience, LocalDate on) {
        DistrictCode code = find(district);
        if (audience == DossierAudience.DEPARTMENT) {
            DistrictRecord record = reading().read(code, on);
            return new Dossier(
                    code,
                    record.name(),
                    audience,
                    code + "-department-" + on + "-event-" + newest(record) + "-" + ReleaseNames.CONFIDENTIAL,
                    DossierFiles.of(record));
        }
        PublicRecord record = new PublicReading(session.installation(), stores).read(code);
        return new Dossier(
                code,
                record.name(),
                audience,
                code + "-public-records-run-" + record.newest().number(),
                DossierFiles.of(record));
    }

    /** Something that happened to the district since makes another dossier, with another name. */
    private static long newest(DistrictRecord record) {
        return record.events().stream()
                .mapToLong(DistrictRecord.TrailEvent::number)
                .max()
                .orElse(0);
    }

    /**
     * Writes a dossier below the outputs, into a new folder or as one archive; the same bytes may be there already, and anything else
     * is refused with {@code SY-008}.
     */
    public DossierOutcome write(Dossier dossier, boolean zip) {
        Path folder = session.installation().out().resolve(FOLDER).resolve(dossier.name());
        Path place = zip ? folder.resolveSibling(dossier.name() + ".zip") : folder;
        if (zip) {
            writeArchive(place, dossier.archive());
        } else {
            WholeFolder.write(folder, dossier.files().stream());
        }
        told(dossier, String.valueOf(place.getFileName()));
        return new DossierOutcome(
                dossier.district(), dossier.districtName(), dossier.audience(), place, dossier.listed());
    }

    /** The archive of a dossier for a browser; told in the audit trail before it is given. */
    public byte[] handOut(Dossier dossier) {
        byte[] archive = dossier.archive();
        told(dossier, dossier.name() + ".zip, to a browser");
        return archive;
    }

    private void told(Dossier dossier, String name) {
        DossierAudit.made(
                stores,
                session.installation().actor(),
                "district " + dossier.district() + ", for " + dossier.audience().word(),
                name,
                dossier.listed(),
                session.now());
    }

    private static void writeArchive(Path target, byte[] archive) {
        try {
            OwnerOnly.createFolders(target.resolveSibling(""));
            SafeFiles.writeWhole(target, archive);
        } catch (FileAlreadyExistsException e) {
            throw TextFiles.notWritable(target, "something else is there already, and nothing is overwritten");
        } catch (IOException e) {
            throw SafeFiles.refusal(target, e);
        }
    }

    private DistrictCode find(String district) {
        Optional<DistrictCode> whole = DistrictCode.find(district);
        List<RunHeader> runs = stores.runs().list().stream()
                .filter(run -> run.state() == RunState.COMPUTED && run.stage() != Stage.SECONDARY)
                .toList();
        if (whole.isPresent()
                && runs.stream()
                        .anyMatch(run -> stores.determinations()
                                .find(run.number(), whole.get())
                                .isPresent())) {
            return whole.get();
        }
        RunHeader newest = runs.stream().reduce((first, last) -> last).orElseThrow(() -> noRun(district));
        return new DistrictSearch(session.installation(), stores)
                .get(newest, district)
                .district();
    }

    private static Refusal noRun(String district) {
        return Refusal.Kind.USAGE.of(
                IssueCode.NOT_FOUND,
                "store",
                "there is no computed run, so there is no dossier",
                "\"" + district + "\"",
                "",
                "run a stage first: determinations run STAGE CYCLE_FOLDER");
    }
}

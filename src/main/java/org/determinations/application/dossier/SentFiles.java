package org.determinations.application.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.determinations.application.Installation;
import org.determinations.application.ReleaseFolders;
import org.determinations.application.WrittenFolder;
import org.determinations.application.audit.ExportAudit;
import org.determinations.model.DistrictCode;
import org.determinations.model.release.ReleaseEvent;
import org.determinations.model.run.OutputFile;
import org.determinations.report.district.DistrictRecord;
import org.determinations.store.AuditStore;
import org.determinations.store.Stores;

/** The files that releases and exports put out for one district, as they stand on disk, held against what was recorded of them. */
final class SentFiles {
    private static final Pattern FOR_DISTRICTS = Pattern.compile("export-\\d+-district");

    private final Installation installation;
    private final Stores stores;
    private final Pattern code;

    SentFiles(Installation installation, Stores stores, DistrictCode district) {
        this.installation = installation;
        this.stores = stores;
        this.code = Pattern.compile("(?<![0-9A-Za-z])" + Pattern.quote(district.digits()) + "(?![0-9A-Za-z])");
    }

    /** Oldest first. */
    List<DistrictRecord.Sent> list(List<DistrictRecord.InRun> runs, List<AuditStore.Event> trail) {
        List<DistrictRecord.Sent> sent = new ArrayList<>();
        runs.forEach(of -> sent.addAll(released(of)));
        Set<Integer> numbers = runs.stream().map(of -> of.run().number()).collect(Collectors.toSet());
        for (AuditStore.Event event : trail) {
            ExportAudit.read(event)
                    .filter(export -> numbers.contains(export.run())
                            && FOR_DISTRICTS.matcher(export.folder()).find())
                    .ifPresent(export -> sent.addAll(files(
                            export.run(),
                            "export",
                            event.at(),
                            installation.out().resolve(export.folder()),
                            stores.exports().list(export.event()))));
        }
        sent.sort(Comparator.comparing(DistrictRecord.Sent::at)
                .thenComparing(of -> of.recorded().name()));
        return sent;
    }

    private List<DistrictRecord.Sent> released(DistrictRecord.InRun of) {
        int run = of.run().number();
        List<DistrictRecord.Sent> sent = new ArrayList<>();
        for (ReleaseEvent event : stores.releases().list(run)) {
            if (event.action().putsOut()) {
                sent.addAll(files(
                        run,
                        event.action().word(),
                        event.at(),
                        ReleaseFolders.of(installation, of.run()),
                        stores.releases().listFiles(run, event.action())));
            }
        }
        return sent;
    }

    private List<DistrictRecord.Sent> files(int run, String how, Instant at, Path folder, List<OutputFile> recorded) {
        return recorded.stream()
                .filter(file -> code.matcher(file.name()).find())
                .map(file -> new DistrictRecord.Sent(run, how, at, file, bytes(folder, file)))
                .toList();
    }

    private Optional<byte[]> bytes(Path folder, OutputFile file) {
        if (new WrittenFolder(installation.out(), folder).difference(file).isPresent()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(folder.resolve(file.name())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

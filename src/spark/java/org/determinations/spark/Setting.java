package org.determinations.spark;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.determinations.ingest.cell.ReadContext;
import org.determinations.ingest.file.FileRecogniser;
import org.determinations.ingest.file.OnePass;
import org.determinations.model.layout.FileContract;
import org.determinations.model.schedule.CyclePlan;
import org.determinations.policyfile.CodeListFiles;
import org.determinations.policyfile.ContractFiles;
import org.determinations.policyfile.CycleFile;

/**
 * What every worker must know of the cycle: layouts, code lists, jurisdictions and the cycle's file, as their bytes. A worker needs no
 * installation of its own, and cannot have another version of one.
 */
final class Setting implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<String> FOLDERS = List.of("contracts", "codelists", "jurisdictions");

    /** One for each Java process and setting. */
    private static final Map<String, Known> KNOWN = new ConcurrentHashMap<>();

    private final TreeMap<String, byte[]> files;
    private final String id;

    /** The setting as objects, which cannot be sent. */
    record Known(ReadContext context, List<FileContract> contracts) {
        /** @param onePass reads each file that its first rows let recognize */
        FileRecogniser recogniser(OnePass onePass) {
            return new FileRecogniser(contracts, context.codes(), onePass);
        }
    }

    private Setting(TreeMap<String, byte[]> files, String id) {
        this.files = files;
        this.id = id;
    }

    /**
     * Reads what the workers must know.
     *
     * @param id of this counting, the same for every worker
     */
    static Setting read(Path app, Path cycle, String id) throws IOException {
        TreeMap<String, byte[]> files = new TreeMap<>();
        for (String folder : FOLDERS) {
            Path jobs = app.resolve("jobs");
            // Crosswalks lie in a folder of the contracts.
            try (Stream<Path> entries = Files.walk(jobs.resolve(folder))) {
                for (Path file : entries.filter(Files::isRegularFile).toList()) {
                    files.put(jobs.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                }
            }
        }
        files.put(CycleFile.NAME, Files.readAllBytes(cycle.resolve(CycleFile.NAME)));
        return new Setting(files, id);
    }

    /** Refused as the program itself would refuse it. */
    Known known() {
        return KNOWN.computeIfAbsent(id, first -> unpacked());
    }

    private Known unpacked() {
        try {
            Path folder = Files.createTempDirectory("determinations");
            try {
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    Path target = folder.resolve(file.getKey());
                    Files.createDirectories(target.getParent());
                    Files.write(target, file.getValue());
                }
                return known(folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Known known(Path folder) {
        CyclePlan plan = CycleFile.read(folder, folder.resolve("jurisdictions"));
        return new Known(
                ReadContext.of(plan.cycle(), plan.jurisdiction(), CodeListFiles.read(folder.resolve("codelists"))),
                ContractFiles.read(folder.resolve("contracts")));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

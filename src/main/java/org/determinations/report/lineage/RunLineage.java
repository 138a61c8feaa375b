package org.determinations.report.lineage;

import java.nio.ByteBuffer;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.determinations.model.Sha256;
import org.determinations.model.jurisdiction.JurisdictionFile;
import org.determinations.model.run.InputFileRecord;
import org.determinations.model.run.OutputFile;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunReport;
import org.determinations.report.column.Column;
import org.determinations.report.dossier.ExplanationContext;
import org.determinations.report.result.DeterminationRow;
import org.determinations.report.result.DeterminationsFile;

/**
 * Everything that the events of a run say. One per run; immutable.
 *
 * @param results of the run, whose input files have their hashes
 * @param jurisdiction as it was when the run was computed
 * @param written files of the run's own folder
 */
public record RunLineage(RunReport results, JurisdictionFile jurisdiction, List<OutputFile> written) {
    private static final Pattern NOT_IN_A_URN = Pattern.compile("[^A-Za-z0-9.-]+");
    private static final int VERSION_OF_UUID = 8;
    private static final long VERSION_BITS = 0xF000L;
    private static final int VERSION_PLACE = 12;

    /**
     * A file that went in or came out. One per event and file.
     *
     * @param producer of the event, which each part of it names
     * @param read of an input file; empty for the policy, the jurisdiction and every output
     * @param put of an output
     * @param fields columns, where the file is the table of determinations
     */
    record Dataset(
            String namespace,
            String name,
            String producer,
            String sha256,
            Optional<InputFileRecord> read,
            Optional<OutputFile> put,
            List<Column<DeterminationRow>> fields) {}

    public RunLineage {
        written = List.copyOf(written);
    }

    RunHeader run() {
        return results.run();
    }

    /** The program, with its version, as a name that no machine has. */
    String producer() {
        return "urn:determinations:program:"
                + NOT_IN_A_URN.matcher(run().programVersion()).replaceAll("-").replaceAll("^-|-$", "");
    }

    String namespace() {
        return "determinations:" + jurisdiction.name();
    }

    /** The same run has the same id wherever it is told; another one of the same number, in another store, has another. */
    UUID id() {
        String all = String.join(
                "\n",
                Integer.toString(run().number()),
                run().cycle().text(),
                run().stage().word(),
                run().inputSetHash(),
                run().packHash(),
                jurisdiction.sha256(),
                run().startedAt().truncatedTo(ChronoUnit.MICROS).toString());
        ByteBuffer bytes = ByteBuffer.wrap(HexFormat.of().parseHex(Sha256.hex(all)));
        long high = (bytes.getLong() & ~VERSION_BITS) | ((long) VERSION_OF_UUID << VERSION_PLACE);
        long low = (bytes.getLong() & (Long.MAX_VALUE >> 1)) | Long.MIN_VALUE;
        return new UUID(high, low);
    }

    /** Input files, the policy pack and the jurisdiction. */
    List<Dataset> inputs() {
        List<Dataset> inputs = new ArrayList<>();
        results.files()
                .forEach(file -> inputs.add(new Dataset(
                        of("inputs"),
                        file.name(),
                        producer(),
                        file.sha256(),
                        Optional.of(file),
                        Optional.empty(),
                        List.of())));
        inputs.add(rule("policy", run().packId(), run().packHash()));
        inputs.add(rule("jurisdictions", jurisdiction.name(), jurisdiction.sha256()));
        return inputs;
    }

    /** Files of the run's folder. */
    List<Dataset> outputs() {
        return written.stream()
                .map(file -> new Dataset(
                        of("outputs"),
                        run().stage().word() + "/run-" + run().number() + "/" + file.name(),
                        producer(),
                        file.sha256(),
                        Optional.empty(),
                        Optional.of(file),
                        file.name().equals(DeterminationsFile.NAME) ? columns() : List.of()))
                .toList();
    }

    private List<Column<DeterminationRow>> columns() {
        return DeterminationsFile.COLUMNS
                .in(ExplanationContext.of(results).shape())
                .list();
    }

    private Dataset rule(String space, String name, String sha256) {
        return new Dataset(
                "determinations:" + space, name, producer(), sha256, Optional.empty(), Optional.empty(), List.of());
    }

    private String of(String what) {
        return namespace() + ":" + run().cycle().text() + ":" + what;
    }
}

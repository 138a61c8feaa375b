package org.determinations.cli.verb.evidence;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.determinations.application.Installation;
import org.determinations.application.files.EvidenceDesk;
import org.determinations.model.ledger.EvidenceFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The file that an act names as evidence. */
public final class EvidenceOption {
    @Option(
            names = "--evidence",
            paramLabel = "FILE",
            description = "file that shows it: it is kept, and named with its SHA-256; never one that names a child")
    private @Nullable Path evidence;

    public boolean isGiven() {
        return evidence != null;
    }

    /** Does the act with the file that was given, which is kept then, or without one. */
    public <T> T naming(Installation installation, Function<Optional<EvidenceFile>, T> act) {
        return EvidenceDesk.of(installation)
                .naming(Optional.ofNullable(evidence).map(EvidenceDesk::at), act);
    }
}

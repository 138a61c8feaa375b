package org.determinations.cli.verb.evidence;

import java.util.stream.Stream;
import org.determinations.application.ledger.LedgerDesk;
import org.determinations.model.ledger.EvidenceFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** A file that an act about a finding names. */
@Command(
        name = "evidence",
        header = "Save a copy of a file that shows something of a finding, or delete what is kept of it.",
        description = "Either stands in the audit trail.")
public final class FindingEvidenceVerb extends EvidenceVerb {
    @Parameters(index = "0", paramLabel = "ID", description = "the finding")
    private String findingId = "";

    @Override
    protected String about() {
        return "finding: " + findingId;
    }

    @Override
    protected Stream<EvidenceFile> files() {
        try (LedgerDesk desk = LedgerDesk.open(options().installation())) {
            return desk.account(findingId, desk.today()).evidence().stream();
        }
    }
}

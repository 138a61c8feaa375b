package org.determinations.cli.verb.plans;

import java.util.stream.Stream;
import org.determinations.application.assistance.PlanDesk;
import org.determinations.cli.verb.evidence.EvidenceVerb;
import org.determinations.model.ledger.EvidenceFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** A file that an act about a plan names. */
@Command(
        name = "evidence",
        header = "Save a copy of a file that shows something of a plan, or delete what is kept of it.",
        description = "Either stands in the audit trail.")
final class PlanEvidenceVerb extends EvidenceVerb {
    @Mixin
    private final PlanChoice choice = new PlanChoice();

    @Override
    protected String about() {
        try (PlanDesk desk = PlanDesk.open(options().installation())) {
            return "plan: " + choice.of(desk).text();
        }
    }

    @Override
    protected Stream<EvidenceFile> files() {
        try (PlanDesk desk = PlanDesk.open(options().installation())) {
            return desk.account(choice.of(desk), desk.today()).evidence().stream();
        }
    }
}

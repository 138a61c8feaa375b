package org.determinations.model.assistance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.model.Sha256;
import org.determinations.model.ledger.EvidenceFile;

/**
 * What one event of the audit trail put into plans. Its hash stands in that event.
 *
 * @param proposals empty for an act of a person
 */
public record PlanRows(List<PlanProposal> proposals, List<PlanEntry> entries) {

    public PlanRows {
        proposals = List.copyOf(proposals);
        entries = List.copyOf(entries);
    }

    /** SHA-256 over every value in order. */
    public String hash() {
        List<String> parts = new ArrayList<>();
        proposals.forEach(proposal -> add(parts, proposal));
        entries.forEach(entry -> add(parts, entry));
        return Sha256.ofParts(parts);
    }

    private static void add(List<String> parts, PlanProposal of) {
        parts.addAll(List.of(
                "proposal",
                of.plan().text(),
                of.districtName(),
                of.on().toString(),
                Integer.toString(of.run()),
                text(of.analysis()),
                of.table().id(),
                of.table().sha256(),
                of.label(),
                of.engagement(),
                of.lead()));
    }

    private static void add(List<String> parts, PlanEntry of) {
        parts.addAll(
                List.of("act", of.plan().text(), of.act().name(), of.on().toString(), text(of.action()), of.note()));
        parts.add(of.evidence().map(EvidenceFile::name).orElse(""));
        parts.add(of.evidence().map(EvidenceFile::sha256).orElse(""));
        of.content().ifPresent(stated -> add(parts, stated));
    }

    private static void add(List<String> parts, PlanEntry.Stated of) {
        parts.addAll(List.of(
                of.ground().kind().name(),
                of.ground().key(),
                of.ground().words(),
                of.content().what(),
                of.content().area().name(),
                of.content().offer(),
                of.content().funds(),
                of.content().sources(),
                of.content().owner(),
                text(of.content().due())));
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}

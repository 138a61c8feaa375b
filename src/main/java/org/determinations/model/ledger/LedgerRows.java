package org.determinations.model.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.model.Sha256;

/**
 * What one event of the audit trail put into the ledger. Its hash stands in that event.
 *
 * @param statements of an import; empty for an act
 * @param entries of an act; empty for an import
 */
public record LedgerRows(List<Stated> statements, List<LedgerEntry> entries) {

    /** A statement with its place in a file. */
    public record Stated(FindingStatement statement, StatementOrigin origin) {}

    public LedgerRows {
        statements = List.copyOf(statements);
        entries = List.copyOf(entries);
    }

    public static LedgerRows ofEntries(List<LedgerEntry> entries) {
        return new LedgerRows(List.of(), entries);
    }

    public static LedgerRows ofStatements(List<Stated> statements) {
        return new LedgerRows(statements, List.of());
    }

    /** SHA-256 over every value in order. */
    public String hash() {
        List<String> parts = new ArrayList<>();
        statements.forEach(stated -> add(parts, stated));
        entries.forEach(entry -> add(parts, entry));
        return Sha256.ofParts(parts);
    }

    private static void add(List<String> parts, Stated stated) {
        FindingStatement of = stated.statement();
        parts.addAll(List.of(
                "statement",
                of.findingId(),
                of.district().digits(),
                of.districtName(),
                of.source().name(),
                of.noticeOn().toString(),
                of.report().criterion(),
                of.report().rating(),
                text(of.days().dueOn()),
                text(of.days().correctedOn()),
                text(of.days().verifiedOn()),
                text(of.days().enteredOn()),
                stated.origin().file(),
                Integer.toString(stated.origin().row()),
                stated.origin().sha256()));
    }

    private static void add(List<String> parts, LedgerEntry entry) {
        parts.addAll(List.of(
                "act",
                entry.findingId(),
                entry.act().name(),
                entry.on().toString(),
                entry.subject(),
                entry.note(),
                entry.details().who(),
                text(entry.details().until()),
                text(entry.details().data().map(DataShown::text)),
                entry.details().evidence().map(EvidenceFile::name).orElse(""),
                entry.details().evidence().map(EvidenceFile::sha256).orElse("")));
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}

package org.determinations.model.ledger;

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

    /** SHA-256 over every value in order, each with its length before it, so that no two contents can read the same. */
    public String hash() {
        StringBuilder content = new StringBuilder();
        statements.forEach(stated -> append(content, stated));
        entries.forEach(entry -> append(content, entry));
        return Sha256.hex(content.toString());
    }

    private static void append(StringBuilder content, Stated stated) {
        FindingStatement of = stated.statement();
        part(content, "statement");
        part(content, of.findingId());
        part(content, of.district().digits());
        part(content, of.districtName());
        part(content, of.source().name());
        part(content, of.noticeOn().toString());
        part(content, of.report().criterion());
        part(content, of.report().rating());
        part(content, text(of.days().dueOn()));
        part(content, text(of.days().correctedOn()));
        part(content, text(of.days().verifiedOn()));
        part(content, text(of.days().enteredOn()));
        part(content, stated.origin().file());
        part(content, Integer.toString(stated.origin().row()));
        part(content, stated.origin().sha256());
    }

    private static void append(StringBuilder content, LedgerEntry entry) {
        part(content, "act");
        part(content, entry.findingId());
        part(content, entry.act().name());
        part(content, entry.on().toString());
        part(content, entry.subject());
        part(content, entry.note());
        part(content, entry.details().who());
        part(content, text(entry.details().until()));
        part(content, text(entry.details().data().map(DataShown::text)));
        part(content, entry.details().evidence().map(EvidenceFile::name).orElse(""));
        part(content, entry.details().evidence().map(EvidenceFile::sha256).orElse(""));
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static void part(StringBuilder content, String part) {
        content.append(part.length()).append(':').append(part).append('\n');
    }
}

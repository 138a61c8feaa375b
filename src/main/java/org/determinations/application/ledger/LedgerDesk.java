package org.determinations.application.ledger;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.application.Installation;
import org.determinations.application.TextFiles;
import org.determinations.application.audit.LedgerAudit;
import org.determinations.application.database.ActSession;
import org.determinations.application.files.EvidenceDesk;
import org.determinations.application.policy.RunJurisdictions;
import org.determinations.application.run.CycleYears;
import org.determinations.followthrough.ActCheck;
import org.determinations.followthrough.FindingAccount;
import org.determinations.followthrough.FindingLedger;
import org.determinations.followthrough.FindingStanding;
import org.determinations.followthrough.ImportPlan;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.Sha256;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.model.ledger.LedgerEntry;
import org.determinations.model.ledger.LedgerRows;
import org.determinations.model.ledger.StatementOrigin;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunState;
import org.determinations.report.ledger.FindingFile;
import org.determinations.store.Stores;

/**
 * Where people keep the ledger of findings. What is recorded is asked of the ledger as it is at that moment, and goes in with
 * its audit event in one transaction. Nothing is ever changed or taken away.
 */
public final class LedgerDesk implements AutoCloseable {
    private final ActSession session;
    private final Stores stores;

    private LedgerDesk(ActSession session) {
        this.session = session;
        this.stores = session.stores();
    }

    /** Opens the installation's database; refused when there is none yet, or when another process holds it. */
    public static LedgerDesk open(Installation installation) {
        return new LedgerDesk(ActSession.open(installation));
    }

    @Override
    public void close() {
        session.close();
    }

    /** How what is determined is called where runs of several cycles are told together. */
    public UnitWords words() {
        return RunJurisdictions.ofAll(session.installation(), stores);
    }

    /** Today, in the zone of the default jurisdiction: the last evening of a year is not the day after. */
    public LocalDate today() {
        return session.today();
    }

    public FindingLedger ledger() {
        return new FindingLedger(
                stores.ledger().listStatements(), stores.ledger().listEntries());
    }

    /**
     * Codes of the districts that are no more and that one came of, by what the newest run that determined it has read of successors;
     * empty when no run did.
     *
     * @param district a whole code
     */
    public SortedSet<String> predecessors(String district) {
        for (RunHeader run : newestFirst()) {
            Optional<DistrictCode> own = stores.determinations().listDistricts(run.number()).stream()
                    .filter(code -> code.digits().equals(district))
                    .findFirst();
            if (own.isPresent()) {
                return CycleYears.before(stores, run).apply(own.get()).stream()
                        .map(DistrictCode::digits)
                        .collect(Collectors.toCollection(TreeSet::new));
            }
        }
        return new TreeSet<>();
    }

    private List<RunHeader> newestFirst() {
        return stores.runs().list().stream()
                .filter(run -> run.state() == RunState.COMPUTED)
                .sorted(Comparator.comparing(RunHeader::number).reversed())
                .toList();
    }

    /** One finding on a day; refused with {@code SY-010} when the ledger has none of this id. */
    public FindingAccount account(String findingId, LocalDate on) {
        FindingLedger ledger = ledger();
        return ledger.find(new ActCheck(ledger, findingId, today()).findingId(), on)
                .map(standing ->
                        new FindingAccount(standing, ledger.listStatements(findingId), ledger.listEntries(findingId)))
                .orElseThrow();
    }

    /**
     * Takes over the findings of a review file; a finding that the ledger has just so is not added again. It may be the first
     * thing that an installation does; a file that is refused makes no database.
     *
     * @param jurisdiction whose codes the file has; the default when empty
     * @param leaveOut ratings that are no finding, beside those that the pack of the cycle names
     */
    public static ImportOutcome importFile(
            Installation installation,
            Path file,
            SchoolYear cycle,
            Optional<String> jurisdiction,
            Set<String> leaveOut) {
        FindingImport read = FindingImport.read(installation, file, cycle, jurisdiction);
        try (LedgerDesk desk = new LedgerDesk(ActSession.openFirst(installation))) {
            return new ImportOutcome(
                    read.name(),
                    read.sha256(),
                    read.pack(),
                    read.clear().isPresent(),
                    desk.taken(read, leaveOut),
                    read.issues(),
                    read.refused());
        }
    }

    private ImportPlan taken(FindingImport read, Set<String> leaveOut) {
        return session.turn(() -> {
            ImportPlan plan = read.plan(ledger().newest(), leaveOut);
            List<LedgerRows.Stated> rows = Stream.concat(
                            plan.added().stream(), plan.changed().stream().map(ImportPlan.Changed::read))
                    .sorted(Comparator.comparing(ImportPlan.Read::row))
                    .map(row -> new LedgerRows.Stated(
                            row.statement(), new StatementOrigin(read.name(), row.row(), read.sha256())))
                    .toList();
            if (!rows.isEmpty()) {
                LedgerAudit.imported(
                        stores,
                        session.installation().actor(),
                        plan.added().size() + " new, " + plan.changed().size() + " changed, SHA-256 " + read.sha256()
                                + ", file: " + read.name(),
                        LedgerRows.ofStatements(rows),
                        session.now());
            }
            return plan;
        });
    }

    /** Records one act; refused as {@link ActCheck} says. */
    public FindingAccount record(LedgerEntry entry) {
        return record(entry.findingId(), ledger -> List.of(entry));
    }

    /**
     * Records acts about one finding, all or none.
     *
     * @param acts made from the finding as it is when its turn has come
     */
    public FindingAccount record(String findingId, Function<FindingAccount, List<LedgerEntry>> acts) {
        session.turn(() -> {
            List<LedgerEntry> entries = acts.apply(account(findingId, today()));
            FindingLedger before = ledger();
            List<String> words = new ArrayList<>();
            for (LedgerEntry entry : entries) {
                new ActCheck(before, findingId, today())
                        .demand(entry, session.installation().actor());
                words.add(entry.act().word());
            }
            EvidenceDesk.of(session.installation())
                    .demandKept(entries.stream().flatMap(entry -> entry.details().evidence().stream()));
            LedgerAudit.recorded(
                    stores,
                    session.installation().actor(),
                    String.join(", ", words.stream().distinct().toList()) + ", finding: " + findingId,
                    LedgerRows.ofEntries(entries),
                    session.now());
            return entries;
        });
        return account(findingId, today());
    }

    /**
     * Writes the findings as a day has them into a new file that a run reads like any other of its kind. Refused with
     * {@code SY-008} when something else is there already.
     */
    public WrittenFindings write(Path file, LocalDate on) {
        Path target = file.toAbsolutePath().normalize();
        List<FindingStanding> standings = ledger().standings(on);
        String text = FindingFile.text(standings);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        TextFiles.writeWhole(target, bytes);
        WrittenFindings written = new WrittenFindings(target, on, standings.size(), Sha256.hex(text));
        LedgerAudit.written(
                stores,
                session.installation().actor(),
                written.findings() + " findings as of " + on + ", SHA-256 " + written.sha256() + ", file: "
                        + target.getFileName(),
                session.now());
        return written;
    }
}

package org.determinations.application.contract;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.application.Installation;
import org.determinations.ingest.FileTotals;
import org.determinations.ingest.RowReader;
import org.determinations.ingest.RowState;
import org.determinations.ingest.cell.ReadContext;
import org.determinations.ingest.file.FileRecogniser;
import org.determinations.ingest.file.RecognisedFile;
import org.determinations.ingest.file.Recognition;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.SourceRef;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.fact.FactSource;
import org.determinations.model.jurisdiction.Jurisdiction;
import org.determinations.model.layout.FileContract;
import org.determinations.policyfile.CodeListFiles;
import org.determinations.policyfile.ContractFiles;
import org.determinations.policyfile.JurisdictionFiles;

/**
 * What one contract would read of one file. Nothing is kept.
 *
 * @param contract whose layout the file was read in
 * @param totals rows by what became of them
 * @param facts the first facts, each with the cells that it comes from
 * @param issues of the file and its rows, in the order found
 */
public record ContractTrial(FileContract contract, FileTotals totals, List<String> facts, List<Issue> issues) {
    private static final int FACTS_SHOWN = 3;
    private static final int FIRST_MONTH = 7;

    public ContractTrial {
        facts = List.copyOf(facts);
        issues = List.copyOf(issues);
    }

    /**
     * Reads a file through one contract alone; refused with the reasons when the file does not fit it.
     *
     * @param named id of a known contract, or its file
     * @param cycle for which the file is read; the school year of today when empty
     * @param jurisdiction whose codes the file has; the default when empty
     */
    public static ContractTrial of(
            Installation installation,
            String named,
            Path file,
            Optional<SchoolYear> cycle,
            Optional<String> jurisdiction) {
        FileContract contract = contract(installation, named);
        if (contract.kind().isOfRecords()) {
            throw refused(named, "student records are counted and never shown", "type validate with the cycle folder");
        }
        Jurisdiction whose = new JurisdictionFiles(installation.jurisdictions()).read(jurisdiction);
        ReadContext context = ReadContext.of(
                cycle.orElseGet(() -> today(installation)), whose, CodeListFiles.read(installation.codeLists()));
        Recognition recognition = new FileRecogniser(List.of(contract), whose.codes())
                .recognise(file, file.getFileName().toString());
        RecognisedFile known =
                recognition.file().orElseThrow(() -> new Refusal(Refusal.Kind.INPUT, recognition.issues()));
        return read(known, context);
    }

    private static ContractTrial read(RecognisedFile file, ReadContext context) {
        Tally tally = new Tally();
        RowReader.forEach(file, context, row -> {
            tally.totals = tally.totals.plus(row);
            tally.issues.addAll(row.issues());
            if (row.state() == RowState.ACCEPTED) {
                row.facts().stream()
                        .limit(FACTS_SHOWN - tally.facts.size())
                        .map(ContractTrial::shown)
                        .forEach(tally.facts::add);
            }
        });
        List<Issue> issues = new ArrayList<>(tally.totals.issues(file, context));
        issues.addAll(tally.issues);
        return new ContractTrial(file.contract(), tally.totals, tally.facts, issues);
    }

    private static final class Tally {
        private FileTotals totals = FileTotals.NONE;
        private final List<String> facts = new ArrayList<>();
        private final List<Issue> issues = new ArrayList<>();
    }

    private static String shown(Fact fact) {
        FactSource source = fact.source();
        Map<String, String> columns = source.columns().byField();
        return name(fact) + ", from " + source.row().text() + " " + columns;
    }

    private static String name(Fact fact) {
        return FactKinds.STUDENT_COUNT
                .find(fact)
                .map(count -> FactKinds.STUDENT_COUNT.key(count).id() + ": "
                        + count.students().value().map(n -> n.toString()).orElse("no count"))
                .or(() -> FactKinds.MEASURE
                        .find(fact)
                        .map(measure -> measure.district().digits() + " " + measure.title() + ": "
                                + measure.figures().status().word() + " "
                                + measure.figures().text()))
                .or(() -> FactKinds.LEVEL
                        .find(fact)
                        .map(level ->
                                level.district().digits() + ": " + level.level().text()))
                .orElseGet(() -> "a row of " + fact.getClass().getSimpleName());
    }

    private static FileContract contract(Installation installation, String named) {
        Path file = Path.of(named);
        if (Files.isRegularFile(file)) {
            return ContractFiles.readOne(file);
        }
        return ContractFiles.read(installation.contracts(), List.of(installation.ownContracts())).stream()
                .filter(c -> c.id().equals(named))
                .findFirst()
                .orElseThrow(
                        () -> refused(named, "there is no such contract", "name one of jobs/contracts, or a file"));
    }

    private static Refusal refused(String named, String wrong, String action) {
        return new Refusal(
                Refusal.Kind.INPUT,
                Issue.of(IssueCode.CONTRACT_INVALID, SourceRef.ofFile("contracts"), wrong, named, "", action));
    }

    private static SchoolYear today(Installation installation) {
        LocalDate day = LocalDate.now(installation.clock());
        return new SchoolYear(day.getMonthValue() >= FIRST_MONTH ? day.getYear() : day.getYear() - 1);
    }
}

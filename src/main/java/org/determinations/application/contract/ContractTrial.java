package org.determinations.application.contract;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.application.Installation;
import org.determinations.ingest.FileTotals;
import org.determinations.ingest.RowReader;
import org.determinations.ingest.RowResult;
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
import org.determinations.model.fact.FactFields;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.fact.FactSource;
import org.determinations.model.jurisdiction.Jurisdiction;
import org.determinations.model.layout.FileContract;
import org.determinations.model.student.RaceEthnicity;
import org.determinations.model.student.StudentCell;
import org.determinations.policyfile.CodeListFiles;
import org.determinations.policyfile.ContractFiles;
import org.determinations.policyfile.JurisdictionFiles;

/**
 * What one contract would read of one file. Nothing is kept.
 *
 * @param contract whose layout the file was read in
 * @param cycle for which it was read
 * @param totals rows by what became of them
 * @param facts the first facts, each with the cells that it comes from
 * @param issues of the file and its rows, in the order found; no more than {@value #MOST_ISSUES}
 * @param found how many issues there are
 */
public record ContractTrial(
        FileContract contract,
        SchoolYear cycle,
        FileTotals totals,
        List<FirstFact> facts,
        List<Issue> issues,
        int found) {
    /** Of how many issues a trial tells. */
    public static final int MOST_ISSUES = 1_000;

    private static final String NOT_STATED = "NOT_STATED";
    private static final int FACTS_SHOWN = 3;
    private static final int FIRST_MONTH = 7;

    /**
     * One of the first facts.
     *
     * @param says the fact in words
     * @param row file and row
     * @param columns field of ours to the column of the file that it was read from
     */
    public record FirstFact(String says, SourceRef row, SortedMap<String, String> columns) {
        public FirstFact {
            columns = Collections.unmodifiableSortedMap(new TreeMap<>(columns));
        }
    }

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
            throw refused(
                    named, "student records are counted and never shown", "", "type validate with the cycle folder");
        }
        Jurisdiction whose = new JurisdictionFiles(installation.jurisdictions()).read(jurisdiction);
        ReadContext context = ReadContext.of(
                cycle.orElseGet(() -> today(installation)), whose, CodeListFiles.read(installation.codeLists()));
        Recognition recognition =
                new FileRecogniser(List.of(contract), whose.codes()).recognise(file, FileRecogniser.nameOf(file));
        RecognisedFile known =
                recognition.file().orElseThrow(() -> new Refusal(Refusal.Kind.INPUT, recognition.issues()));
        return read(known, context);
    }

    private static ContractTrial read(RecognisedFile file, ReadContext context) {
        Tally tally = new Tally();
        RowReader.forEach(file, context, tally::take);
        List<Issue> notes = tally.totals.issues(file, context);
        List<Issue> issues = new ArrayList<>(notes);
        issues.addAll(tally.issues);
        return new ContractTrial(
                file.contract(),
                context.cycle(),
                tally.totals,
                tally.facts,
                issues.subList(0, Math.min(MOST_ISSUES, issues.size())),
                notes.size() + tally.found);
    }

    private static final class Tally {
        private FileTotals totals = FileTotals.NONE;
        private final List<FirstFact> facts = new ArrayList<>();
        private final List<Issue> issues = new ArrayList<>();
        private int found;

        void take(RowResult row) {
            totals = totals.plus(row);
            found += row.issues().size();
            row.issues().stream().limit(MOST_ISSUES - issues.size()).forEach(issues::add);
            if (row.state() == RowState.ACCEPTED) {
                row.facts().stream()
                        .limit(FACTS_SHOWN - facts.size())
                        .map(ContractTrial::shown)
                        .forEach(facts::add);
            }
        }
    }

    private static FirstFact shown(Fact fact) {
        FactSource source = fact.source();
        return new FirstFact(name(fact), source.row(), source.columns().byField());
    }

    private static String name(Fact fact) {
        return FactKinds.STUDENT_COUNT
                .find(fact)
                .map(count -> count.district().digits() + " (" + count.schoolYear() + ") "
                        + students(count.cell()) + ": "
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
                .or(() -> fact.described().compared().map(all -> told(fact, all)))
                .orElseGet(() -> fact.described().key().kind() + " "
                        + fact.described().key().id());
    }

    private static String students(StudentCell cell) {
        String groups = Stream.of(
                        cell.race().name(),
                        cell.income().name(),
                        cell.disability().name(),
                        cell.placement().name(),
                        cell.gradeSpan(),
                        cell.disabilityKind())
                .filter(group -> !group.isEmpty() && !group.equals(RaceEthnicity.ALL.name()))
                .collect(Collectors.joining(", "));
        return groups.isEmpty() ? "all students" : "students " + groups;
    }

    private static String told(Fact fact, FactFields all) {
        return fact.district().digits() + " " + all.name() + ": "
                + all.fields().entrySet().stream()
                        .filter(field ->
                                !field.getValue().isEmpty() && !field.getValue().equals(NOT_STATED))
                        .map(field -> field.getKey() + " " + field.getValue())
                        .collect(Collectors.joining(", "));
    }

    private static FileContract contract(Installation installation, String named) {
        Path file = Path.of(named);
        if (Files.isRegularFile(file)) {
            return ContractFiles.readOne(file);
        }
        List<FileContract> known = ContractFiles.read(installation.contracts(), List.of(installation.ownContracts()));
        return known.stream()
                .filter(c -> c.id().equals(named))
                .findFirst()
                .orElseThrow(() -> refused(
                        named,
                        "there is no such contract",
                        known.stream().map(FileContract::id).collect(Collectors.joining(", ")),
                        "name one of these, or the file of a contract"));
    }

    private static Refusal refused(String named, String wrong, String allowed, String action) {
        return Refusal.Kind.INPUT.of(IssueCode.CONTRACT_INVALID, "contracts", wrong, named, allowed, action);
    }

    private static SchoolYear today(Installation installation) {
        LocalDate day = LocalDate.now(installation.clock());
        return new SchoolYear(day.getMonthValue() >= FIRST_MONTH ? day.getYear() : day.getYear() - 1);
    }
}

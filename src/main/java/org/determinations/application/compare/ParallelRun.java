package org.determinations.application.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.determinations.application.Installation;
import org.determinations.application.policy.RunJurisdictions;
import org.determinations.application.run.CycleYears;
import org.determinations.application.run.RunReports;
import org.determinations.comparison.ParallelComparison;
import org.determinations.ingest.file.NamedTable;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.SourceRef;
import org.determinations.model.DistrictCode;
import org.determinations.model.jurisdiction.Jurisdiction;
import org.determinations.model.parallel.ComparedColumn;
import org.determinations.model.parallel.ComparedColumn.Meaning;
import org.determinations.model.parallel.OutsideTable;
import org.determinations.model.parallel.ParallelLine;
import org.determinations.model.parallel.ParallelReport;
import org.determinations.model.parallel.RunRow;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunReport;
import org.determinations.report.column.CellKind;
import org.determinations.report.column.ColumnForm;
import org.determinations.report.column.Forms;
import org.determinations.report.form.DataTable;
import org.determinations.report.result.DeterminationsFile;
import org.determinations.store.Stores;

/** Holds a run against a table that was made elsewhere. Nothing of it is saved. */
public final class ParallelRun {
    private final Installation installation;
    private final Stores stores;

    public ParallelRun(Installation installation, Stores stores) {
        this.installation = installation;
        this.stores = stores;
    }

    /**
     * What is equal, different, accepted and missing. The columns that the question names are compared; where it names none, those
     * of the same name. Refused with SY-010 when there is nothing to compare, and as {@link NamedTable#read} says.
     */
    public ParallelReport compare(RunHeader run, ParallelQuestion question) {
        RunReport results = RunReports.load(stores, run.number());
        Jurisdiction jurisdiction = RunJurisdictions.get(installation, stores, run.number());
        DataTable ours = DeterminationsFile.table(results);
        Map<String, String> named = question.columns(ours.columns());
        NamedTable table = NamedTable.read(question.file(), named.values(), question.sheet());
        List<ComparedColumn> columns = columns(ours, named, table);
        if (columns.isEmpty()) {
            throw nothing(table, ours);
        }
        Optional<AcceptedReading> accepted = AcceptedReading.read(question, jurisdiction.codes(), ours.columns());
        OutsideTable read = OutsideReading.read(
                table, named.getOrDefault(ComparedColumn.UNIT, ComparedColumn.UNIT), columns, jurisdiction.codes());
        ParallelComparison.Compared compared = ParallelComparison.compare(
                rows(ours),
                read.rows(),
                columns,
                results.categories(),
                accepted.map(AcceptedReading::rows).orElse(List.of()));
        return new ParallelReport(
                run,
                jurisdiction.words(),
                read,
                accepted.map(AcceptedReading::file),
                noted(run, compared.lines()),
                compared.unused());
    }

    /** A unit that one side lacks, with what the run's table of successors says of it. */
    private List<ParallelLine> noted(RunHeader run, List<ParallelLine> lines) {
        Function<DistrictCode, Set<DistrictCode>> before = CycleYears.before(stores, run);
        Function<DistrictCode, Set<DistrictCode>> since = CycleYears.since(stores, run);
        return lines.stream()
                .map(line -> switch (line.agreement()) {
                    case MISSING_IN_RUN ->
                        noted(line, "by the run's table of successors it is now ", since.apply(line.unit()));
                    case MISSING_IN_FILE ->
                        noted(line, "by the run's table of successors it came of ", before.apply(line.unit()));
                    default -> line;
                })
                .toList();
    }

    private static ParallelLine noted(ParallelLine line, String lead, Set<DistrictCode> others) {
        return others.isEmpty()
                ? line
                : line.noting(lead + others.stream().map(DistrictCode::digits).collect(Collectors.joining(", ")));
    }

    /** In the order of the run: the columns that were named; where none was, those that have the same name in the table. */
    private static List<ComparedColumn> columns(DataTable ours, Map<String, String> named, NamedTable table) {
        List<ComparedColumn> columns = new ArrayList<>();
        boolean byName = named.size() == 1;
        for (ColumnForm form : ours.forms()) {
            String theirs = byName && table.has(form.name()) ? form.name() : named.getOrDefault(form.name(), "");
            if (!theirs.isEmpty() && !form.name().equals(ComparedColumn.UNIT)) {
                table.demandOnce(theirs);
                columns.add(new ComparedColumn(form.name(), theirs, meaning(form)));
            }
        }
        return columns;
    }

    private static Meaning meaning(ColumnForm form) {
        if (form.name().equals(Forms.CATEGORY.name())) {
            return Meaning.CATEGORY;
        }
        return form.kind().rightAligned() || form.kind() == CellKind.FACT ? Meaning.NUMBER : Meaning.TEXT;
    }

    private static List<RunRow> rows(DataTable ours) {
        List<String> names = ours.columns();
        int code = names.indexOf(ComparedColumn.UNIT);
        int name = names.indexOf(Forms.DISTRICT_NAME.name());
        return ours.rows().stream()
                .map(row -> {
                    Map<String, String> cells = new LinkedHashMap<>();
                    for (int i = 0; i < names.size(); i++) {
                        cells.put(names.get(i), row.get(i));
                    }
                    return new RunRow(new DistrictCode(row.get(code)), row.get(name), cells);
                })
                .toList();
    }

    private static Refusal nothing(NamedTable table, DataTable ours) {
        return new Refusal(
                Refusal.Kind.USAGE,
                Issue.of(
                        IssueCode.NOT_FOUND,
                        SourceRef.ofRow(table.file(), table.headerRow()),
                        "the file has no column that is compared, beside the code; its columns are "
                                + String.join(", ", table.header()),
                        "",
                        String.join(", ", ours.columns()),
                        "say with --map NAME=COLUMN which column of the file is which of the run"));
    }
}

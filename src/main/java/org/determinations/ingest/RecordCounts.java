package org.determinations.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.determinations.ingest.cell.ReadContext;
import org.determinations.ingest.file.RecognisedFile;
import org.determinations.issue.Issue;
import org.determinations.issue.SourceRef;
import org.determinations.model.DistrictCode;
import org.determinations.model.Reported;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.FactSource;
import org.determinations.model.fact.StudentCount;
import org.determinations.model.student.DisabilityStatus;
import org.determinations.model.student.IncomeGroup;
import org.determinations.model.student.Placement;
import org.determinations.model.student.RaceEthnicity;
import org.determinations.model.student.StudentCell;

/**
 * What all records of a file came to, as small as it can be held.
 *
 * @param bytes of the file
 * @param rows those before the first record too
 */
public record RecordCounts(long bytes, RecordRows rows, StudentTallies tallies) {
    private static final int PART = 10_000;
    private static final StudentCell EVERYONE =
            StudentCell.of(RaceEthnicity.ALL, IncomeGroup.ALL, DisabilityStatus.ALL, Placement.ALL);

    /** The same as facts and issues of a file, by school year, district and cell. */
    public CountedRecords counted(RecognisedFile file, ReadContext context) {
        List<StudentCount> counts = new ArrayList<>();
        forEachPart(file, context, counts::addAll);
        return new CountedRecords(counts, totals(), issues(file, context));
    }

    /** Gives the facts in their order, some thousands at a time, so that those of a large state are never held together. */
    public void forEachPart(RecognisedFile file, ReadContext context, Consumer<List<StudentCount>> taker) {
        FactSource source = new FactSource(SourceRef.ofFile(file.name()), Map.of());
        List<StudentCount> part = new ArrayList<>();
        tallies.counts().forEach((firstYear, districts) -> {
            SchoolYear year = new SchoolYear(firstYear);
            TallyShape shape = TallyShape.of(new YearCodes(year, context.codeLists()));
            districts.forEach((district, of) -> {
                DistrictTally.of(shape, of)
                        .cells()
                        .forEach((cell, students) -> part.add(new StudentCount(
                                year, new DistrictCode(district), cell, Reported.of(students), source)));
                if (part.size() >= PART) {
                    taker.accept(List.copyOf(part));
                    part.clear();
                }
            });
        });
        tallies.incomplete()
                .forEach((firstYear, districts) -> districts.forEach(district -> part.add(StudentCount.unreadable(
                        new SchoolYear(firstYear),
                        new DistrictCode(district),
                        EVERYONE,
                        StudentCount.EVERY_COUNT,
                        source))));
        taker.accept(List.copyOf(part));
    }

    /** Rows by what became of them. */
    public FileTotals totals() {
        return rows.totals();
    }

    /** The notes of the file, and one issue for each kind of problem. */
    public List<Issue> issues(RecognisedFile file, ReadContext context) {
        List<Issue> issues = new ArrayList<>(file.notes());
        issues.addAll(new RecordIssues(file, context.jurisdiction()).list(rows.findings()));
        return issues;
    }
}

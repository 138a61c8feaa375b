package org.determinations.report.result;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.determinations.model.DistrictCode;
import org.determinations.model.result.Determination;
import org.determinations.model.result.ShapeWords;
import org.determinations.model.run.RunReport;
import org.determinations.report.column.Columns;
import org.determinations.report.dossier.Candidate;
import org.determinations.report.dossier.ExplanationContext;
import org.determinations.report.form.CsvRows;

/**
 * {@link ReviewListFile} of districts that come one after the other: of those that are in it only the cells are kept until
 * their order is known. One per run; used by one thread.
 */
public final class ReviewListRows {
    private final ShapeWords shape;
    private final Columns<Candidate> columns;
    private final Map<DistrictCode, List<String>> cells = new TreeMap<>();

    public ReviewListRows(ExplanationContext context) {
        this.shape = context.shape();
        this.columns = CandidateColumns.file(shape);
    }

    /** The names of the columns, in order. */
    public List<String> columns() {
        return columns.in(shape).names();
    }

    /** Keeps the district where the file is about it. */
    public void see(Determination determination) {
        if (!determination.onReviewList() && determination.isKnownJudged()) {
            return;
        }
        Candidate candidate = Candidate.of(determination);
        if (determination.onReviewList() || !candidate.unjudged().isEmpty()) {
            ReviewListFile.demandColumns(candidate, shape);
            cells.put(determination.district(), columns.cells(candidate));
        }
    }

    /** Writes what was seen. */
    public void write(CsvRows file, RunReport outline) {
        for (Candidate candidate : ReviewListFile.listed(outline)) {
            file.add(Objects.requireNonNull(cells.get(candidate.determination().district())));
        }
    }
}

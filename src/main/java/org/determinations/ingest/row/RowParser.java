package org.determinations.ingest.row;

import java.util.List;
import java.util.Optional;
import org.determinations.ingest.cell.Cells;
import org.determinations.ingest.cell.ColumnGroups;
import org.determinations.ingest.cell.ReadContext;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.FactKind;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.fact.FileKind;

/** Reads the rows of one kind of file: the cells of a row into facts, or into issues that reject the row. */
public interface RowParser {

    /**
     * One row of the cycle.
     *
     * @param cells through the columns that belong to no group
     */
    record Row(Cells cells, ColumnGroups groups, ReadContext context) {}

    /** Facts of the row; of no use when an issue of the row is an error. */
    List<Fact> parse(Row row);

    /**
     * What must be known of a row that is rejected, so that its absence is not taken for something else. Adds no issue.
     *
     * @param ragged whether the cells may have moved
     */
    default List<Fact> rejected(Row row, boolean ragged) {
        return List.of();
    }

    static RowParser of(FileKind kind) {
        return ofColumns(FactKinds.from(kind)).orElseGet(() -> ofItsOwn(kind));
    }

    private static <F extends Fact> Optional<RowParser> ofColumns(FactKind<F> kind) {
        return kind.plain().map(PlainRows::new);
    }

    private static RowParser ofItsOwn(FileKind kind) {
        return switch (kind) {
            case ACCOUNTABILITY_LEVELS, CORRECTED_LEVELS -> new LevelRows();
            case SPP_INDICATORS -> new IndicatorRows();
            case COMPLIANCE_DECISIONS -> new DecisionRows();
            case MCAS_DISCREPANCIES -> new DiscrepancyRows();
            case DISTRICT_SUCCESSORS -> new SuccessorRows();
            case STUDENT_COUNTS -> new CountRows();
            case SECONDARY_DECISIONS -> new SecondaryDecisionRows();
            case MEASURES -> new MeasureRows();
            case IEP_REVIEWS -> new ReviewRows();
            case IEP_REVIEW_SAMPLES -> new ReviewSampleRows();
            default -> throw new IllegalArgumentException("no contract can name this kind: " + kind.word());
        };
    }
}

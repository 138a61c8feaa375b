package org.determinations.store;

import static org.determinations.store.generated.default_schema.tables.ReviewFinding.REVIEW_FINDING;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.determinations.model.DistrictCode;
import org.determinations.model.FactSource;
import org.determinations.model.FindingFact;
import org.determinations.model.FindingSource;
import org.determinations.store.generated.default_schema.tables.ReviewFinding;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** Reviewers' findings in {@code review_finding}. */
final class FindingTable implements FactTable<FindingFact> {
    private static final ReviewFinding T = REVIEW_FINDING;

    @Override
    public Class<FindingFact> kind() {
        return FindingFact.class;
    }

    @Override
    public Table<?> table() {
        return T;
    }

    @Override
    public List<Field<?>> columns() {
        return List.of(
                T.FINDING_ID,
                T.DISTRICT_CODE,
                T.DISTRICT_NAME,
                T.FINDING_SOURCE,
                T.REPORT_DATE,
                T.CRITERION,
                T.RATING,
                T.CORRECTION_DUE_ON,
                T.CORRECTED_ON,
                T.VERIFIED_ON,
                T.ENTERED_ON);
    }

    @Override
    public void bind(BatchInsert row, FindingFact fact) throws SQLException {
        row.text(fact.findingId())
                .text(fact.district().digits())
                .text(fact.name())
                .word(fact.findingSource())
                .day(fact.reportDate())
                .text(fact.criterion())
                .text(fact.rating())
                .day(fact.correctionDueOn())
                .day(fact.correctedOn())
                .day(fact.verifiedOn())
                .day(fact.enteredOn());
    }

    @Override
    public FindingFact read(Record row, FactSource source) {
        return new FindingFact(
                row.get(T.FINDING_ID),
                new DistrictCode(row.get(T.DISTRICT_CODE)),
                row.get(T.DISTRICT_NAME),
                FindingSource.valueOf(row.get(T.FINDING_SOURCE)),
                row.get(T.REPORT_DATE),
                row.get(T.CRITERION),
                row.get(T.RATING),
                Optional.ofNullable(row.get(T.CORRECTION_DUE_ON)),
                Optional.ofNullable(row.get(T.CORRECTED_ON)),
                Optional.ofNullable(row.get(T.VERIFIED_ON)),
                Optional.ofNullable(row.get(T.ENTERED_ON)),
                source);
    }
}

package org.determinations.store;

import static org.determinations.store.generated.default_schema.tables.ReviewFinding.REVIEW_FINDING;

import java.util.Optional;
import org.determinations.model.CorrectionDays;
import org.determinations.model.DistrictCode;
import org.determinations.model.FactKind;
import org.determinations.model.FactKinds;
import org.determinations.model.FactSource;
import org.determinations.model.FindingFact;
import org.determinations.model.FindingReport;
import org.determinations.model.FindingSource;
import org.determinations.store.generated.default_schema.tables.ReviewFinding;
import org.jooq.Record;
import org.jooq.Table;

/** Reviewers' findings in {@code review_finding}. */
final class FindingTable implements FactTable<FindingFact> {
    private static final ReviewFinding T = REVIEW_FINDING;
    private static final RowColumns<FindingFact> COLUMNS = new RowColumns<FindingFact>()
            .text(T.FINDING_ID, FindingFact::findingId)
            .text(T.DISTRICT_CODE, fact -> fact.district().digits())
            .text(T.DISTRICT_NAME, FindingFact::name)
            .word(T.FINDING_SOURCE, FindingFact::findingSource)
            .day(T.REPORT_DATE, FindingFact::reportDate)
            .text(T.CRITERION, FindingFact::criterion)
            .text(T.RATING, FindingFact::rating)
            .dayIfAny(T.CORRECTION_DUE_ON, FindingFact::correctionDueOn)
            .dayIfAny(T.CORRECTED_ON, FindingFact::correctedOn)
            .dayIfAny(T.VERIFIED_ON, FindingFact::verifiedOn)
            .dayIfAny(T.ENTERED_ON, FindingFact::enteredOn);

    @Override
    public FactKind<FindingFact> kind() {
        return FactKinds.FINDING;
    }

    @Override
    public Table<?> table() {
        return T;
    }

    @Override
    public RowColumns<FindingFact> columns() {
        return COLUMNS;
    }

    @Override
    public FindingFact read(Record row, FactSource source) {
        return new FindingFact(
                row.get(T.FINDING_ID),
                new DistrictCode(row.get(T.DISTRICT_CODE)),
                row.get(T.DISTRICT_NAME),
                new FindingReport(
                        FindingSource.valueOf(row.get(T.FINDING_SOURCE)),
                        row.get(T.REPORT_DATE),
                        row.get(T.CRITERION),
                        row.get(T.RATING)),
                new CorrectionDays(
                        Optional.ofNullable(row.get(T.CORRECTION_DUE_ON)),
                        Optional.ofNullable(row.get(T.CORRECTED_ON)),
                        Optional.ofNullable(row.get(T.VERIFIED_ON)),
                        Optional.ofNullable(row.get(T.ENTERED_ON))),
                source);
    }
}

package org.determinations.model.fact;

import static org.determinations.model.FileField.needed;
import static org.determinations.model.FileField.useful;

import java.util.List;
import org.determinations.model.ColumnType;
import org.determinations.model.FileField;
import org.determinations.model.FindingSource;
import org.determinations.model.PlainColumns;
import org.determinations.model.PlainValues;

/**
 * Reviewers' findings of non-compliance. Their id is the key, whatever district they name. The day by which a finding must be
 * corrected is the printed one and never computed.
 */
final class FindingFactKind extends PlainFactKind<FindingFact> {
    private static final FileField ID = needed(FileFields.FINDING_ID, ColumnType.TEXT);
    private static final FileField NAME = useful(FileFields.DISTRICT_NAME, ColumnType.TEXT);
    private static final FileField SOURCE = needed(FileFields.FINDING_SOURCE, ColumnType.FINDING_SOURCE);
    private static final FileField REPORT_DATE = needed(FileFields.REPORT_DATE, ColumnType.DATE);
    private static final FileField CRITERION = useful(FileFields.CRITERION, ColumnType.TEXT);
    private static final FileField RATING = useful(FileFields.RATING, ColumnType.TEXT);
    private static final FileField DUE_ON = useful(FileFields.CORRECTION_DUE_ON, ColumnType.DATE);
    private static final FileField CORRECTED_ON = useful(FileFields.CORRECTED_ON, ColumnType.DATE);
    private static final FileField VERIFIED_ON = useful(FileFields.VERIFIED_ON, ColumnType.DATE);
    private static final FileField ENTERED_ON = useful(FileFields.ENTERED_ON, ColumnType.DATE);
    private static final List<FileField> LAYOUT = List.of(
            useful(FileFields.REPORT_YEAR, ColumnType.CYCLE_YEAR),
            ID,
            needed(FileFields.DISTRICT_CODE, ColumnType.DISTRICT_CODE),
            NAME,
            SOURCE,
            REPORT_DATE,
            CRITERION,
            RATING,
            DUE_ON,
            CORRECTED_ON,
            VERIFIED_ON,
            ENTERED_ON);

    FindingFactKind() {
        super(FindingFact.class, "review finding", FileKind.REVIEW_FINDINGS, LAYOUT, "review_finding");
    }

    @Override
    public void tell(PlainColumns<FindingFact> columns) {
        columns.id(ID, FindingFact::findingId);
        columns.unit(FindingFact::district);
        columns.word(SOURCE, FindingSource.class, "source of the finding", FindingFact::findingSource);
        columns.day(REPORT_DATE, FindingFact::reportDate);
        columns.text(CRITERION, FindingFact::criterion);
        columns.text(RATING, FindingFact::rating);
        columns.dayIfAny(DUE_ON, FindingFact::correctionDueOn);
        columns.dayIfAny(CORRECTED_ON, FindingFact::correctedOn);
        columns.dayIfAny(VERIFIED_ON, FindingFact::verifiedOn);
        columns.dayIfAny(ENTERED_ON, FindingFact::enteredOn);
        columns.ordered(REPORT_DATE, DUE_ON);
        columns.ordered(REPORT_DATE, CORRECTED_ON);
        columns.ordered(CORRECTED_ON, VERIFIED_ON);
        columns.ordered(REPORT_DATE, ENTERED_ON);
        columns.unitName(FindingFact::name);
    }

    @Override
    public FindingFact make(PlainValues values, FactSource source) {
        return new FindingFact(
                values.text(ID),
                values.unit(),
                values.text(NAME),
                new FindingReport(
                        values.word(SOURCE, FindingSource.class),
                        values.day(REPORT_DATE),
                        values.text(CRITERION),
                        values.text(RATING)),
                new CorrectionDays(
                        values.dayIfAny(DUE_ON),
                        values.dayIfAny(CORRECTED_ON),
                        values.dayIfAny(VERIFIED_ON),
                        values.dayIfAny(ENTERED_ON)),
                source);
    }

    @Override
    public String column(FileField field) {
        return field.equals(SOURCE) ? "finding_source" : super.column(field);
    }

    @Override
    public boolean makesUnitKnown() {
        return true;
    }

    @Override
    public FactTopic topic() {
        return FactTopic.ofCompliance(word());
    }

    @Override
    public FactKey key(FindingFact fact) {
        return new FactKey(title(fact), "");
    }

    @Override
    protected String title(FindingFact fact) {
        return "finding " + fact.findingId();
    }
}

package org.determinations.model.fact;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.model.ColumnType;
import org.determinations.model.FileField;

/**
 * Measures of districts: whatever a policy reads and no other kind of fact has. Several school years of one measure are
 * different facts. Only a shape of policy that says so reads them.
 */
public final class MeasureFactKind extends FactKind<MeasureFact> {
    public static final String MEASURE = "measure";
    public static final String VALUE = "value";
    public static final String N = "n";
    public static final String STATUS = "status";
    public static final String SCHOOL_YEAR = StudentFields.SCHOOL_YEAR;
    public static final String SUBMITTED_ON = FileFields.SUBMITTED_ON;
    /** What a blank value without a status means, as a contract alone may say. */
    public static final String BLANK_STATUS = "blank_status";

    static final List<FileField> LAYOUT = List.of(
            FileField.needed(FileFields.DISTRICT_CODE, ColumnType.DISTRICT_CODE),
            FileField.useful(FileFields.DISTRICT_NAME, ColumnType.TEXT),
            FileField.group(MEASURE, ColumnType.MEASURE),
            new FileField(VALUE, ColumnType.MEASURE_VALUE, true, FileField.Place.GROUP),
            new FileField(N, ColumnType.WHOLE_NUMBER, false, FileField.Place.EITHER),
            new FileField(STATUS, ColumnType.VALUE_STATUS, false, FileField.Place.EITHER),
            new FileField(SCHOOL_YEAR, ColumnType.SCHOOL_YEAR, true, FileField.Place.EITHER),
            new FileField(SUBMITTED_ON, ColumnType.DATE, false, FileField.Place.EITHER),
            new FileField(BLANK_STATUS, ColumnType.VALUE_STATUS, false, FileField.Place.CONTRACT));

    private static final Comparator<MeasureFact> IN_ROW =
            Comparator.comparing(MeasureFact::measure).thenComparing(MeasureFact::schoolYear);

    MeasureFactKind() {
        super(MeasureFact.class, "measure", Map.of(FileKind.MEASURES, LAYOUT));
    }

    @Override
    public boolean isReadByEveryShape() {
        return false;
    }

    @Override
    public boolean makesUnitKnown() {
        return true;
    }

    @Override
    public boolean isKeyedByUnit() {
        return true;
    }

    @Override
    public FactKey key(MeasureFact fact) {
        return new FactKey("measure " + fact.title(), fact.district().digits());
    }

    @Override
    public List<Object> content(MeasureFact fact) {
        MeasureFigures figures = fact.figures();
        return List.of(figures.status(), figures.plain(), figures.n(), fact.submittedOn());
    }

    @Override
    public String unitName(MeasureFact fact) {
        return fact.name();
    }

    @Override
    int inRow(MeasureFact one, MeasureFact other) {
        return IN_ROW.compare(one, other);
    }

    @Override
    public Optional<FactFields> compared(MeasureFact fact) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("value", fact.figures().plain());
        fields.put("status", fact.figures().status().word());
        fields.put("n", FactText.text(fact.figures().n()));
        fields.put("submitted on", FactText.text(fact.submittedOn()));
        return Optional.of(new FactFields(
                topic(), "measure " + fact.title(), fields, "", fact.source().row()));
    }
}

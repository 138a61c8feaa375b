package org.determinations.model.fact;

import static org.determinations.model.FileField.needed;
import static org.determinations.model.FileField.useful;

import java.util.List;
import org.determinations.model.ColumnType;
import org.determinations.model.FileField;
import org.determinations.model.PlainValues;
import org.determinations.model.Stage;
import org.determinations.model.equity.EquityDimension;

/** Counts of groups that student counts do not tell apart. Equity over the whole State alone reads them; no measure of a district does. */
final class GroupCountKind extends PlainFactKind<GroupCount> {
    private static final FileField YEAR = needed(StudentFields.SCHOOL_YEAR, ColumnType.SCHOOL_YEAR);
    private static final FileField DIMENSION = needed("dimension", ColumnType.TEXT);
    private static final FileField GROUP = needed("student_group", ColumnType.TEXT);
    private static final FileField TYPE = useful("district_type", ColumnType.TEXT);
    private static final FileField ENROLLED = useful("enrolled", ColumnType.STUDENTS);
    private static final FileField DISABLED = useful("with_disability", ColumnType.STUDENTS);
    private static final FileField SCHOOL_AGE = useful("school_age", ColumnType.STUDENTS);
    private static final FileField INSIDE_80 = useful("inside_80", ColumnType.STUDENTS);
    private static final FileField INSIDE_40 = useful("inside_40_to_79", ColumnType.STUDENTS);
    private static final FileField UNDER_40 = useful("inside_under_40", ColumnType.STUDENTS);
    private static final FileField SEPARATE = useful("separate_setting", ColumnType.STUDENTS);

    GroupCountKind() {
        super(
                GroupCount.class,
                "group count",
                FileKind.GROUP_COUNTS,
                List.of(
                        YEAR,
                        needed(FileFields.DISTRICT_CODE, ColumnType.DISTRICT_CODE),
                        DIMENSION,
                        GROUP,
                        TYPE,
                        ENROLLED,
                        DISABLED,
                        SCHOOL_AGE,
                        INSIDE_80,
                        INSIDE_40,
                        UNDER_40,
                        SEPARATE),
                "group_count");
    }

    @Override
    public void tell(PlainColumns<GroupCount> columns) {
        columns.schoolYear(YEAR, GroupCount::schoolYear);
        columns.unit(GroupCount::district);
        columns.word(DIMENSION, EquityDimension.class, "dimension", GroupCount::dimension);
        columns.text(GROUP, GroupCount::group);
        columns.text(TYPE, GroupCount::districtType);
        columns.numberIfAny(ENROLLED, fact -> fact.figures().enrolled());
        columns.numberIfAny(DISABLED, fact -> fact.figures().withDisability());
        columns.numberIfAny(SCHOOL_AGE, fact -> fact.figures().schoolAge());
        columns.numberIfAny(INSIDE_80, fact -> fact.figures().inside80());
        columns.numberIfAny(INSIDE_40, fact -> fact.figures().inside40To79());
        columns.numberIfAny(UNDER_40, fact -> fact.figures().insideUnder40());
        columns.numberIfAny(SEPARATE, fact -> fact.figures().separateSetting());
    }

    @Override
    public GroupCount make(PlainValues values, FactSource source) {
        return new GroupCount(
                values.schoolYear(YEAR),
                values.unit(),
                values.word(DIMENSION, EquityDimension.class),
                values.text(GROUP).strip(),
                values.text(TYPE).strip(),
                new GroupFigures(
                        values.numberIfAny(ENROLLED),
                        values.numberIfAny(DISABLED),
                        values.numberIfAny(SCHOOL_AGE),
                        values.numberIfAny(INSIDE_80),
                        values.numberIfAny(INSIDE_40),
                        values.numberIfAny(UNDER_40),
                        values.numberIfAny(SEPARATE)),
                source);
    }

    @Override
    public boolean isReadBy(Stage stage) {
        return stage == Stage.SECONDARY;
    }

    @Override
    public FactKey key(GroupCount fact) {
        return new FactKey(word(), title(fact) + " of " + fact.district().digits());
    }

    @Override
    protected String title(GroupCount fact) {
        return fact.schoolYear() + " " + fact.dimension() + " " + fact.group();
    }
}

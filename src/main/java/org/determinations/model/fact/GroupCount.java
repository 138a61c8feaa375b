package org.determinations.model.fact;

import static org.determinations.model.FileField.needed;
import static org.determinations.model.FileField.useful;

import java.util.List;
import java.util.Optional;
import org.determinations.model.ColumnType;
import org.determinations.model.DistrictCode;
import org.determinations.model.FileField;
import org.determinations.model.PlainColumns;
import org.determinations.model.PlainValues;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;
import org.determinations.model.student.EquityDimension;

/**
 * Students of one group of a district in one school year, which student counts do not tell apart. Grain: one per district, school
 * year, dimension and group.
 *
 * @param dimension disability, English learner or sex
 * @param group {@code YES} or {@code NO} of English learners, {@code FEMALE}, {@code MALE} or {@code NONBINARY} of sex, a category of
 *     disability as the file names it
 * @param districtType of what type the district is, as the file names it; empty when the file does not say
 */
public record GroupCount(
        SchoolYear schoolYear,
        DistrictCode district,
        EquityDimension dimension,
        String group,
        String districtType,
        Figures figures,
        FactSource source)
        implements Fact {

    @Override
    public DescribedFact<GroupCount> described() {
        return new DescribedFact<>(FactKinds.GROUP_COUNT, this);
    }

    /**
     * How many students a group has. Unit: students; absent when the file withholds the count or does not have it, and never zero for that.
     *
     * @param enrolled with and without a disability; absent for a category of disability
     * @param schoolAge with a disability and of school age: of whom placements are shares
     * @param inside80 inside the regular class 80 percent of the day or more
     * @param inside40To79 inside it 40 to 79 percent
     * @param insideUnder40 inside it less than 40 percent
     * @param separateSetting in a separate or residential school, at home or in a hospital
     */
    public record Figures(
            Optional<Integer> enrolled,
            Optional<Integer> withDisability,
            Optional<Integer> schoolAge,
            Optional<Integer> inside80,
            Optional<Integer> inside40To79,
            Optional<Integer> insideUnder40,
            Optional<Integer> separateSetting) {}

    /** Counts of groups that student counts do not tell apart. Equity over the whole State alone reads them; no measure of a district does. */
    static final class Kind extends PlainFactKind<GroupCount> {
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

        Kind() {
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
                    new Figures(
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
}

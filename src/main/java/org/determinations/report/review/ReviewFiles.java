package org.determinations.report.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.determinations.followthrough.review.DistrictRoll;
import org.determinations.followthrough.review.PublicPicture;
import org.determinations.model.review.Replacement;
import org.determinations.model.review.ReviewFields;
import org.determinations.model.review.SampleStatement;
import org.determinations.report.column.Column;
import org.determinations.report.column.ColumnForm;
import org.determinations.report.column.Columns;
import org.determinations.report.form.DataTable;

/** Files of quality reviews: a sample for those who read it, figures for the department, the picture of the State for the public. */
public final class ReviewFiles {
    private static final String YES = "Yes";
    private static final String NO = "No";

    private static final Columns<SampleStatement> SAMPLE = Columns.of(
            field(ReviewFields.DISTRICT_CODE, of -> of.record().district().digits()),
            field(
                    ReviewFields.SCHOOL_YEAR,
                    of -> of.record().round().schoolYear().text()),
            field(ReviewFields.ROUND, of -> Integer.toString(of.record().round().number())),
            field(ReviewFields.RECORD_REF, of -> of.record().number()),
            field(ReviewFields.SCHOOL_LEVEL, of -> of.stratum().schoolLevel().word()),
            field(ReviewFields.AGE_BAND, of -> of.stratum().ageBand().word()),
            field(ReviewFields.CHOSEN, of -> of.how().word()),
            field(ReviewFields.SEED, of -> text(of.selection().seed())),
            field(ReviewFields.READ_TWICE, of -> of.selection().readTwice() ? YES : NO),
            field(
                    ReviewFields.REPLACES_REF,
                    of -> text(of.selection().replaces().map(Replacement::number))),
            field(
                    ReviewFields.REPLACED_REASON,
                    of -> text(of.selection().replaces().map(by -> by.why().word()))));

    private static final Columns<PublicPicture.OfArea> PICTURE = Columns.of(
                    ReviewColumns.<PublicPicture.OfArea>area(PublicPicture.OfArea::area),
                    Column.text(
                            ColumnForm.file("title"),
                            "the area in full",
                            of -> of.area().title()),
                    shown("districts", "districts with ten or more records", of -> Optional.of(of.districts())),
                    shown("records", "records scored", of -> Optional.of(of.records())))
            .and(List.of(
                    shown(
                            "percent_at_3_or_4",
                            "percent of the records; empty where withheld",
                            PublicPicture.Shown::high),
                    shown("percent_at_2", "percent of the records; empty where withheld", PublicPicture.Shown::middle),
                    shown(
                            "percent_at_0_or_1",
                            "percent of the records; empty where withheld",
                            PublicPicture.Shown::low),
                    shown("mean", "mean score; empty where a share is withheld", PublicPicture.Shown::mean),
                    Column.text(ColumnForm.file("note"), "why something is not shown", ReviewFiles::note)));

    private ReviewFiles() {}

    /** A sample in the layout in which it can be imported again. */
    public static String sample(List<SampleStatement> sample) {
        return DataTable.of(SAMPLE, sample).csv();
    }

    /** Every area of every district. CONFIDENTIAL. */
    public static String rolls(List<DistrictRoll> rolls) {
        return DataTable.of(
                        ReviewColumns.OF_AN_AREA,
                        rolls.stream().flatMap(roll -> roll.lines().stream()).toList())
                .csv();
    }

    /** For the public. */
    public static String picture(PublicPicture picture) {
        return DataTable.of(PICTURE, picture.areas()).csv();
    }

    private static String note(PublicPicture.OfArea of) {
        boolean withheld = of.shown().filter(shown -> shown.mean().isEmpty()).isPresent();
        return withheld ? "shares that few records have are withheld" : of.why();
    }

    private static Column<PublicPicture.OfArea> shown(
            String name, String meaning, Function<PublicPicture.Shown, Optional<?>> value) {
        return Column.text(ColumnForm.file(name), meaning, of -> text(of.shown().flatMap(value)));
    }

    private static Column<SampleStatement> field(String name, Function<SampleStatement, String> value) {
        return Column.text(ColumnForm.file(name), "as the layout of review samples has it", value);
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}

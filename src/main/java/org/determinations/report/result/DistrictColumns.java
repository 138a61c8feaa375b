package org.determinations.report.result;

import java.util.Arrays;
import java.util.List;
import org.determinations.model.result.Determination;
import org.determinations.model.result.DeterminationStatus;
import org.determinations.model.run.RunHeader;
import org.determinations.report.column.Column;
import org.determinations.report.column.ColumnType;
import org.determinations.report.column.Forms;
import org.determinations.report.form.Words;

/** Columns that several tables with a row for a district have. */
public final class DistrictColumns {
    public static final Column<Determination> CODE = Column.of(
            Forms.DISTRICT_CODE,
            ColumnType.DISTRICT,
            "the district",
            d -> d.district().digits());
    public static final Column<Determination> NAME =
            Column.text(Forms.DISTRICT_NAME, "as published", Determination::name);
    public static final Column<Determination> CATEGORY = Column.text(
            Forms.CATEGORY, "final determination category; empty when undetermined", d -> Words.code(d.category()));
    public static final Column<Determination> LABEL = Column.text(Forms.LABEL, "as shown", Determination::label);
    static final Column<Determination> STATUS = Column.oneOf(
            Forms.STATUS,
            Arrays.stream(DeterminationStatus.values()).map(Enum::name).toList(),
            "whether there is a category",
            d -> d.status().name());
    static final Column<Determination> ON_REVIEW_LIST = Column.of(
            Forms.ON_REVIEW_LIST,
            ColumnType.YES_NO,
            "whether the screen lists the district for a person",
            d -> Words.yesNo(d.onReviewList()));
    static final Column<Determination> UNDETERMINED_REASON = Column.text(
            Forms.UNDETERMINED_REASON,
            "why there is no category and what a person must decide",
            Determination::undeterminedReason);

    /** Whose district, in the two columns that begin nearly every table. */
    static final List<Column<Determination>> DISTRICT = List.of(CODE, NAME);

    /** The run that a row is of: the same in every row, so that a sheet says it once. */
    static final List<Column<RunHeader>> RUN = List.of(
            Column.<RunHeader>text(
                            Forms.CYCLE,
                            "school year whose districts are determined: `2012-13`",
                            run -> run.cycle().text())
                    .fileOnly(),
            Column.<RunHeader>text(
                            Forms.STAGE,
                            "`provisional`, `preliminary`, `official` or `secondary`",
                            run -> run.stage().word())
                    .fileOnly(),
            Column.of(
                    Forms.STAGE_DATE,
                    ColumnType.DAY,
                    "date of the stage",
                    run -> run.stageDate().toString()),
            Column.text(Forms.POLICY_PACK, "policy pack and version", RunHeader::packId));

    private DistrictColumns() {}
}

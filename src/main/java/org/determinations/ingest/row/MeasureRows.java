package org.determinations.ingest.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.determinations.ingest.cell.Cells;
import org.determinations.ingest.cell.DistrictCells;
import org.determinations.issue.IssueCode;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.MeasureFact;
import org.determinations.model.fact.MeasureFactKind;
import org.determinations.model.fact.MeasureFigures;

/** Rows of measures: one fact a row in a long layout, one for each group of columns in a wide one. */
final class MeasureRows implements RowParser {
    /** No equals sign, colon or at sign, so that a what-if can name it. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9](?:(?: ?[A-Za-z0-9,._/+()-]){0,79})");

    @Override
    public List<Fact> parse(Row row) {
        Cells cells = row.cells();
        Optional<DistrictCode> code = DistrictCells.code(cells);
        String name = DistrictCells.name(cells);
        List<Fact> facts = new ArrayList<>();
        parts(row).forEach((part, measure) -> fact(part, measure, code, name).ifPresent(facts::add));
        return facts;
    }

    private static Map<Cells, String> parts(Row row) {
        Map<Cells, String> parts = new LinkedHashMap<>();
        row.groups().groups().forEach((group, columns) -> parts.put(row.cells().through(columns), group.name()));
        if (parts.isEmpty()) {
            measure(row.cells()).ifPresent(measure -> parts.put(row.cells(), measure));
        }
        return parts;
    }

    private static Optional<String> measure(Cells cells) {
        Optional<String> text = cells.needed(MeasureFactKind.MEASURE);
        if (text.isPresent() && !NAME.matcher(text.get()).matches()) {
            cells.issue(
                    IssueCode.UNKNOWN_VALUE,
                    MeasureFactKind.MEASURE,
                    "the text is not the name of a measure",
                    "letters, digits, single blanks and . , _ / + - ( ), beginning with a letter or digit, such as graduation rate");
            return Optional.empty();
        }
        return text;
    }

    private static Optional<Fact> fact(Cells cells, String measure, Optional<DistrictCode> code, String name) {
        Optional<MeasureFigures> figures = MeasureCells.read(cells, measure);
        Optional<SchoolYear> schoolYear = schoolYear(cells);
        Optional<LocalDate> submittedOn = cells.date(MeasureFactKind.SUBMITTED_ON);
        return code.isEmpty() || figures.isEmpty() || schoolYear.isEmpty()
                ? Optional.empty()
                : Optional.of(new MeasureFact(
                        code.get(), name, measure, schoolYear.get(), figures.get(), submittedOn, cells.source()));
    }

    private static Optional<SchoolYear> schoolYear(Cells cells) {
        Optional<String> text = cells.needed(MeasureFactKind.SCHOOL_YEAR);
        Optional<SchoolYear> read = text.flatMap(cells.context().years()::parse);
        if (text.isPresent() && read.isEmpty()) {
            cells.issue(
                    IssueCode.NOT_A_SCHOOL_YEAR,
                    MeasureFactKind.SCHOOL_YEAR,
                    "the text is not a school year",
                    "a school year such as " + cells.context().years().example(2011));
        }
        return read.flatMap(year -> cells.plausible(MeasureFactKind.SCHOOL_YEAR, year));
    }
}

package org.determinations.ingest.row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.ingest.cell.Cells;
import org.determinations.ingest.cell.DistrictCells;
import org.determinations.issue.IssueCode;
import org.determinations.model.DistrictCode;
import org.determinations.model.SppIndicators;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.FileFields;

/** Rows of SPP indicators: one fact a row in a long layout, one for each indicator in a wide one. */
final class IndicatorRows implements RowParser {

    @Override
    public List<Fact> parse(Row row) {
        Cells cells = row.cells();
        Optional<DistrictCode> code = DistrictCells.code(cells);
        String name = DistrictCells.name(cells);
        List<Fact> facts = new ArrayList<>();
        for (Map.Entry<String, Cells> part : parts(row).entrySet()) {
            IndicatorCells indicator = new IndicatorCells(part.getValue(), part.getKey(), row.context());
            code.ifPresent(c -> facts.add(indicator.fact(c, name)));
        }
        return facts;
    }

    private static Map<String, Cells> parts(Row row) {
        Map<String, Cells> parts = new LinkedHashMap<>();
        row.groups()
                .groups()
                .forEach((group, columns) -> parts.put(group.name(), row.cells().through(columns)));
        if (parts.isEmpty()) {
            indicator(row.cells()).ifPresent(i -> parts.put(i, row.cells()));
        }
        return parts;
    }

    private static Optional<String> indicator(Cells cells) {
        Optional<String> text = cells.needed(FileFields.INDICATOR);
        if (text.isPresent() && !SppIndicators.OF_DISTRICTS.contains(text.get())) {
            cells.issue(
                    IssueCode.UNKNOWN_VALUE,
                    FileFields.INDICATOR,
                    "the text is not an SPP indicator for districts",
                    String.join(", ", SppIndicators.OF_DISTRICTS));
            return Optional.empty();
        }
        return text;
    }
}

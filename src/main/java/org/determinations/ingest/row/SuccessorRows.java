package org.determinations.ingest.row;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.determinations.ingest.cell.Cells;
import org.determinations.ingest.cell.DistrictCells;
import org.determinations.issue.IssueCode;
import org.determinations.model.DistrictCode;
import org.determinations.model.SuccessionKind;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.FileFields;
import org.determinations.model.fact.SuccessorFact;

/** Rows of the successor table: one fact a row. Only OPENED has no predecessor, only CLOSED no successor. */
final class SuccessorRows implements RowParser {

    @Override
    public List<Fact> parse(Row row) {
        Cells cells = row.cells();
        Optional<SuccessionKind> kind = kind(cells);
        if (kind.isEmpty()) {
            return List.of();
        }
        boolean begins = kind.get() == SuccessionKind.OPENED;
        boolean ends = kind.get() == SuccessionKind.CLOSED;
        Optional<DistrictCode> predecessor = code(cells, FileFields.PREDECESSOR_CODE, begins, kind.get());
        Optional<DistrictCode> successor = code(cells, FileFields.SUCCESSOR_CODE, ends, kind.get());
        Optional<LocalDate> effectiveOn =
                cells.needed(FileFields.EFFECTIVE_ON).flatMap(text -> cells.neededDate(FileFields.EFFECTIVE_ON));
        successor.or(() -> predecessor).ifPresent(cells.issues()::ofDistrict);
        if (effectiveOn.isEmpty() || predecessor.isEmpty() != begins || successor.isEmpty() != ends) {
            return List.of();
        }
        return List.of(new SuccessorFact(
                predecessor, successor, kind.get(), effectiveOn.get(), cells.text(FileFields.NOTE), cells.source()));
    }

    private static Optional<SuccessionKind> kind(Cells cells) {
        Optional<String> text = cells.needed(FileFields.KIND);
        Optional<SuccessionKind> known = text.flatMap(SuccessionKind::find);
        if (text.isPresent() && known.isEmpty()) {
            String allowed =
                    Arrays.stream(SuccessionKind.values()).map(Enum::name).collect(Collectors.joining(", "));
            cells.issue(IssueCode.UNKNOWN_VALUE, FileFields.KIND, "the kind of succession is not known", allowed);
        }
        return known;
    }

    /** The code; empty, with an issue, when it must be there and is not, or is there and must not be. */
    private static Optional<DistrictCode> code(Cells cells, String field, boolean blank, SuccessionKind kind) {
        if (!blank) {
            return cells.needed(field).flatMap(text -> DistrictCells.code(cells, field, text));
        }
        if (!cells.text(field).isEmpty()) {
            cells.issue(IssueCode.UNKNOWN_VALUE, field, kind + " names a code here", "blank for " + kind);
        }
        return Optional.empty();
    }
}

package org.determinations.ingest.row;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.determinations.ingest.cell.Cells;
import org.determinations.ingest.cell.DistrictCells;
import org.determinations.ingest.cell.NumberCells;
import org.determinations.ingest.cell.Tokens;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Quote;
import org.determinations.model.AccountabilityLevel;
import org.determinations.model.DistrictCode;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.FileFields;
import org.determinations.model.fact.LevelFact;

/** Rows of accountability levels and of corrected ones, which also name their discrepancy: one fact a row. */
final class LevelRows implements RowParser {
    private static final String ALLOWED =
            "Level 1, Level 2, Level 3, Level 4, Level 5, each with or without *, Insufficient data, or blank";

    @Override
    public List<Fact> parse(Row row) {
        Cells cells = row.cells();
        Optional<DistrictCode> code = DistrictCells.code(cells);
        Optional<AccountabilityLevel> accountabilityLevel = accountabilityLevel(cells);
        String name = DistrictCells.name(cells);
        Optional<BigDecimal> ppiAll = index(cells, FileFields.PPI_ALL);
        Optional<BigDecimal> ppiHighNeeds = index(cells, FileFields.PPI_HIGH_NEEDS);
        Optional<String> discrepancyId = discrepancyId(cells);
        if (code.isEmpty() || accountabilityLevel.isEmpty() || discrepancyId.isEmpty()) {
            return List.of();
        }
        LevelFact fact = new LevelFact(
                code.get(),
                name,
                accountabilityLevel.get(),
                cells.text(FileFields.REASON),
                ppiAll,
                ppiHighNeeds,
                discrepancyId.get(),
                cells.source());
        if (fact.contradictsReason()) {
            contradiction(cells, fact);
        }
        return List.of(fact);
    }

    private static void contradiction(Cells cells, LevelFact fact) {
        cells.issues()
                .add(Issue.of(
                        IssueCode.LEVEL_CONTRADICTS_REASON,
                        cells.at(FileFields.ACCOUNTABILITY_LEVEL),
                        "the level is not the one that its published reason names",
                        Quote.of(fact.level().text()) + " beside " + Quote.of(fact.reason()),
                        "the level that the reason names",
                        "Find out which of them is right; the level counts as it is."));
    }

    private static Optional<AccountabilityLevel> accountabilityLevel(Cells cells) {
        String text = cells.text(FileFields.ACCOUNTABILITY_LEVEL);
        Optional<AccountabilityLevel> read = AccountabilityLevel.parse(text);
        if (read.isEmpty()) {
            cells.issue(
                    IssueCode.UNKNOWN_VALUE,
                    FileFields.ACCOUNTABILITY_LEVEL,
                    "the text is not an accountability level",
                    ALLOWED);
        }
        return read;
    }

    /** Empty text in a file of levels as first published; empty, with an issue, when a corrected level names none. */
    private static Optional<String> discrepancyId(Cells cells) {
        return cells.has(FileFields.DISCREPANCY_ID) ? cells.needed(FileFields.DISCREPANCY_ID) : Optional.of("");
    }

    private static Optional<BigDecimal> index(Cells cells, String field) {
        String text = cells.text(field);
        return text.isEmpty() || Tokens.contains(text)
                ? Optional.empty()
                : NumberCells.percent(cells, field, text, ", " + Tokens.WORDS);
    }
}

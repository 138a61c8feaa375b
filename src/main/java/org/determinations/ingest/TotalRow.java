package org.determinations.ingest;

import java.util.regex.Pattern;
import org.determinations.ingest.cell.Cells;
import org.determinations.model.fact.FileFields;
import org.determinations.model.jurisdiction.CodeForm;

/** Rows that a reserved code or their name gives away as a total over districts. */
final class TotalRow {
    private static final Pattern NAMED = Pattern.compile(
            "(state|statewide|grand|district|all districts)?[ -]*totals?|state|statewide|all districts"
                    + "|state ?(wide)? average",
            Pattern.CASE_INSENSITIVE);

    private TotalRow() {}

    /** Whether its code says so, and not its name alone. */
    static boolean isByCode(Cells cells) {
        return cells.context().codes().isTotal(cells.text(FileFields.DISTRICT_CODE));
    }

    /** Whether the row is a total and no district; the State's own code, which has no other meaning, is not asked about. */
    static boolean isOne(Cells cells) {
        CodeForm codes = cells.context().codes();
        return isByCode(cells)
                || NAMED.matcher(cells.text(FileFields.DISTRICT_NAME).strip()).matches()
                        && !codes.isState(cells.text(FileFields.DISTRICT_CODE));
    }
}

package org.determinations.ingest;

import java.util.regex.Pattern;
import org.determinations.model.DistrictCode;
import org.determinations.model.FileFields;

/** Rows that a code of nines or their name gives away as a total over districts. */
final class TotalRow {
    /** Codes that publishers give to a total; no district has four nines. */
    private static final Pattern RESERVED = Pattern.compile("9999(0000|9999)?");

    private static final Pattern NAMED = Pattern.compile(
            "(state|statewide|grand|district|all districts)?[ -]*totals?|state|statewide|all districts"
                    + "|state ?(wide)? average",
            Pattern.CASE_INSENSITIVE);

    private TotalRow() {}

    /** Whether the row is a total and no district; the State's own code, which has no other meaning, is not asked about. */
    static boolean isOne(Cells cells) {
        return RESERVED.matcher(cells.text(FileFields.DISTRICT_CODE)).matches()
                || NAMED.matcher(cells.text(FileFields.DISTRICT_NAME).strip()).matches()
                        && !DistrictCode.isState(cells.text(FileFields.DISTRICT_CODE));
    }
}

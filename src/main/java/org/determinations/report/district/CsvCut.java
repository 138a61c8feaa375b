package org.determinations.report.district;

import java.util.ArrayList;
import java.util.List;
import org.determinations.model.DistrictCode;

/** The rows of one district out of a released table whose first cell is the district's code. Changes no sign of them. */
public final class CsvCut {
    private CsvCut() {}

    /** The header and the district's rows, as they stand; the header alone where the table has none of the district. */
    public static String of(String csv, DistrictCode district) {
        List<String> records = records(csv);
        StringBuilder cut = new StringBuilder();
        String start = district.digits() + ",";
        for (int i = 0; i < records.size(); i++) {
            if (i == 0 || records.get(i).startsWith(start)) {
                cut.append(records.get(i));
            }
        }
        return cut.toString();
    }

    /** Each with its line end; a line end between quotation marks ends no record. */
    private static List<String> records(String csv) {
        List<String> records = new ArrayList<>();
        boolean quoted = false;
        int from = 0;
        for (int at = 0; at < csv.length(); at++) {
            char sign = csv.charAt(at);
            if (sign == '"') {
                quoted = !quoted;
            } else if (sign == '\n' && !quoted) {
                records.add(csv.substring(from, at + 1));
                from = at + 1;
            }
        }
        if (from < csv.length()) {
            records.add(csv.substring(from));
        }
        return records;
    }
}

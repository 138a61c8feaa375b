package org.determinations.report.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.determinations.model.DistrictCode;

/**
 * One letter to one district, in words and not yet in any form. Grain: one per district and run; immutable.
 *
 * @param district the only one that it speaks of
 * @param title for the window of a reader and for lists of files
 * @param mark stage and date, and CONFIDENTIAL where it is; stands on every page
 * @param dated date of the stage; the date of the file too
 * @param proof last line, in small print: the record of the approval; empty where there is none to name
 */
record Letter(
        DistrictCode district,
        String districtName,
        String title,
        String mark,
        LocalDate dated,
        boolean confidential,
        List<LetterBlock> blocks,
        String proof) {

    /** The language that templates and values are in. */
    static final String LANGUAGE = "en-US";

    Letter {
        blocks = List.copyOf(blocks);
    }

    /** What stands at the foot of every page. */
    String foot() {
        return districtName + " (" + district.digits() + ")";
    }

    /** Everything it says. */
    String text() {
        return title + "\n" + mark + "\n" + foot() + "\n"
                + blocks.stream().map(LetterBlock::text).collect(Collectors.joining("\n"))
                + (proof.isEmpty() ? "" : "\n" + proof);
    }
}

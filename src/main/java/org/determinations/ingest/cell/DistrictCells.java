package org.determinations.ingest.cell;

import java.util.Optional;
import java.util.regex.Pattern;
import org.determinations.issue.IssueCode;
import org.determinations.model.DistrictCode;
import org.determinations.model.fact.FileFields;
import org.determinations.model.jurisdiction.CodeForm;

/** The cells that say which district a row is about. The code is the key; the name never is. */
public final class DistrictCells {
    /** What UTF-8 looks like when it was read as another encoding and written again. */
    private static final Pattern DAMAGED = Pattern.compile(
            "[\u00C2\u00C3\u00E2][\u0080-\u00BF\u20AC\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152"
                    + "\u017D\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u017E\u0178]|\uFFFD");

    /** Up to here UTF-8 has one byte for a sign, which no encoding damages. */
    private static final char LAST_PLAIN = 0x7F;

    /** A note is written in words, or begins with its sign. */
    private static final Pattern WORDS = Pattern.compile("\\p{L}\\S* +\\S|^[*\u2020\u00A7]");

    private DistrictCells() {}

    /** The district of the row; empty, with an issue, when the cell holds no district code. */
    public static Optional<DistrictCode> code(Cells cells) {
        Optional<DistrictCode> code =
                cells.needed(FileFields.DISTRICT_CODE).flatMap(text -> code(cells, FileFields.DISTRICT_CODE, text));
        code.ifPresent(cells.issues()::ofDistrict);
        return code;
    }

    /** The district that a cell's text names; empty, with an issue, when it is no district code. */
    public static Optional<DistrictCode> code(Cells cells, String field, String text) {
        Optional<DistrictCode> code = cells.context().codes().parse(text);
        if (code.isPresent()) {
            padded(cells, field, code.get());
        } else {
            noCode(cells, field, text);
        }
        return code;
    }

    /** The name as it stands; empty when the file has none. */
    public static String name(Cells cells) {
        String name = cells.text(FileFields.DISTRICT_NAME);
        if (isDamaged(name)) {
            cells.issue(
                    IssueCode.NAME_DAMAGED,
                    FileFields.DISTRICT_NAME,
                    "the name was encoded twice before it reached this file; it is kept as it is",
                    "",
                    "Nothing to do: the code is the key. Export the file as UTF-8 to repair the name.");
        }
        return name;
    }

    /** Whether the text looks as if it had been encoded twice. */
    public static boolean isDamaged(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > LAST_PLAIN) { // Most names are plain, and no pattern is looked for in them.
                return DAMAGED.matcher(text).find();
            }
        }
        return false;
    }

    private static void padded(Cells cells, String field, DistrictCode code) {
        if (!cells.text(field).equals(code.digits())) {
            cells.issue(
                    IssueCode.CODE_PADDED,
                    field,
                    "the code is read as " + code.digits(),
                    "",
                    "Nothing to do, if that is the district meant. Keep codes as text.");
        }
    }

    private static void noCode(Cells cells, String field, String text) {
        CodeForm codes = cells.context().codes();
        String allowed = codes.words().allowed();
        if (codes.isSchool(text)) {
            cells.issue(IssueCode.NOT_A_DISTRICT, field, "the code is one of a school", allowed);
        } else if (codes.isState(text)) {
            cells.issue(
                    IssueCode.NOT_A_DISTRICT_CODE,
                    field,
                    "the code stands for the whole State, but the row is about one district",
                    allowed);
        } else if (cells.isFirstAlone() && WORDS.matcher(text).find()) {
            cells.issue(
                    IssueCode.NOT_A_DISTRICT_CODE,
                    field,
                    "the cell holds no district code; it looks like a note below the rows, as all other cells are blank",
                    allowed,
                    "Delete the row; or, if such files always have notes, set notesBelow: yes in the contract of the layout.");
        } else {
            cells.issue(IssueCode.NOT_A_DISTRICT_CODE, field, "the cell holds no district code", allowed);
        }
    }
}

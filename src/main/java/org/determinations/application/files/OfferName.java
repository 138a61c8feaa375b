package org.determinations.application.files;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.UnsafeCharacters;

/**
 * Names under which a file may be put into a folder: such as every machine takes, that lead nowhere else, that look like what they
 * are, and that a run does not pass over.
 */
public final class OfferName {
    private static final int LONGEST = 100;
    private static final int SHOWN = 120;
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 ._()+-]*\\.(csv|txt|tsv|xlsx)");
    /** What Windows takes for a device, whatever ending it has. */
    private static final Set<String> DEVICES = Set.of(
            "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1",
            "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private OfferName() {}

    /** Refused with {@code IN-093} when it is none. */
    public static void demand(String name) {
        demand(name, "a file of this name is not put into a folder");
    }

    /** The same in other words. */
    public static void demand(String name, String wrong) {
        String stem = name.substring(0, name.indexOf('.') < 0 ? name.length() : name.indexOf('.'));
        if (name.length() > LONGEST
                || !PLAIN.matcher(name).matches()
                || DEVICES.contains(stem.strip().toLowerCase(Locale.ROOT))) {
            String shown = name.length() > SHOWN ? name.substring(0, SHOWN) + "..." : name;
            throw Refusal.Kind.INPUT.of(
                    IssueCode.FILE_NAME_NOT_USABLE,
                    "file name",
                    name.isEmpty() ? "no file was chosen, or it has no name" : wrong,
                    UnsafeCharacters.visible(shown).replace("\n", "\\n").replace("\t", "\\t"),
                    "at most " + LONGEST + " letters from A to Z, digits, blanks and . _ - + ( ), a letter or"
                            + " digit first, the ending .csv, .txt, .tsv or .xlsx; no path",
                    "give the file such a name, then offer it again");
        }
    }
}

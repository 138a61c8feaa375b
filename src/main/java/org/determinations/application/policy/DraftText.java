package org.determinations.application.policy;

import java.util.ArrayList;
import java.util.List;

/** Files of a pack as those of a draft: the lines that name the pack, what it follows and who approved it, and no other. */
final class DraftText {
    private DraftText() {}

    /** {@code pack.yaml} of the draft. */
    static String pack(String text, String from, String name) {
        String named = replaced(
                replaced(text, "id", List.of(quoted("id", name))), "basedOn", List.of(quoted("basedOn", from)));
        return replaced(named, "approval", List.of("approval:", "  by: \"draft\"", "  on: \"none\""));
    }

    /** {@code scorecard.yaml} of the draft. */
    static String scorecard(String text, String name) {
        return replaced(text, "id", List.of(quoted("id", name)));
    }

    /** {@code CHANGES.md} of the draft; that of the pack before says what that one changed. */
    static String changes(String from, String name) {
        return "# " + name + "\n\nA draft, copied from " + from
                + ". Say here what changes against it, why, and whom it is expected to move.\n";
    }

    private static String quoted(String key, String value) {
        return key + ": \"" + value + "\"";
    }

    /** The text with a key of the first level, and whatever is indented below it, written anew. */
    private static String replaced(String text, String key, List<String> written) {
        List<String> lines = new ArrayList<>();
        boolean inside = false;
        for (String line : text.split("\n", -1)) {
            if (line.startsWith(key + ":")) {
                lines.addAll(written);
                inside = true;
            } else if (!inside || !line.startsWith(" ")) {
                lines.add(line);
                inside = false;
            }
        }
        return String.join("\n", lines);
    }
}

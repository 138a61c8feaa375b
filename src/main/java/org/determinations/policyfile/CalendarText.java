package org.determinations.policyfile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.determinations.policy.PolicyCalendar;

/**
 * {@code calendar.yaml} as a person wrote it, with one entry more or less and everything else as it was, comments too. Whether the text
 * says what was meant is seen when it is read again: the list may be written in a form that is not looked for here.
 */
record CalendarText(String text) {

    /** With an entry at the end. */
    String with(PolicyCalendar.Entry entry) {
        String jurisdiction =
                entry.jurisdiction().isEmpty() ? "" : "    jurisdiction: \"" + entry.jurisdiction() + "\"\n";
        return (text.endsWith("\n") ? text : text + "\n")
                + "  - pack: \"" + entry.packId() + "\"\n"
                + jurisdiction
                + "    from: \"" + entry.cycles().from() + "\"\n"
                + "    to: \"" + entry.cycles().to() + "\"\n";
    }

    /** With another pack in the entries of one. */
    String replacing(String before, String after) {
        return Pattern.compile(head(before), Pattern.MULTILINE)
                .matcher(text)
                .replaceAll(found -> found.group(1) + '"' + after + '"' + found.group(2));
    }

    /** Without the entries of a pack. */
    String without(String pack) {
        Pattern head = Pattern.compile(head(pack));
        List<String> kept = new ArrayList<>();
        boolean inside = false;
        for (String line : text.split("\n", -1)) {
            inside = head.matcher(line).matches() || (inside && line.matches("\\s{4,}\\S.*"));
            if (!inside) {
                kept.add(line);
            }
        }
        return String.join("\n", kept);
    }

    private static String head(String pack) {
        return "^(\\s*-\\s+pack:\\s*)\"?" + Pattern.quote(pack) + "\"?(\\s*(?:#.*)?)$";
    }
}

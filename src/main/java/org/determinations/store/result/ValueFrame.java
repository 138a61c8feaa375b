package org.determinations.store.result;

import java.util.List;
import java.util.Optional;
import org.determinations.model.EvidenceStrength;
import org.determinations.model.EvidenceValue;
import org.determinations.model.Missing;
import org.determinations.store.sql.JsonText;

/**
 * All of a value that a rule read but what differs from district to district: its text, its row, and the beginning of its name,
 * which may be the number of one finding.
 */
record ValueFrame(
        String name, Optional<Missing> missing, String file, String column, String note, EvidenceStrength shows) {
    private static final String COMMA = ", ";

    static ValueFrame of(EvidenceValue value) {
        return new ValueFrame(
                value.name().substring(unit(value).length()),
                value.missing(),
                value.where().file(),
                value.where().column(),
                value.note(),
                value.shows());
    }

    /** The beginning of the name, up to its first comma. */
    static String unit(EvidenceValue value) {
        int comma = value.name().indexOf(COMMA);
        return comma < 0 ? value.name() : value.name().substring(0, comma);
    }

    /**
     * The JSON of a value between what differs, as {@link RuleResultJson} writes it.
     *
     * @param name from the end of the unit to the text
     * @param file from the text to the row
     * @param rest from the row to the end
     */
    record Words(String name, String file, String rest) {
        List<String> all() {
            return List.of(name, file, rest);
        }
    }

    Words words() {
        String absent = missing.map(why -> ",\"missing\":\"" + why.name() + '"').orElse("");
        String evidence = shows == EvidenceStrength.NOT_A_FACTOR ? "" : ",\"shows\":\"" + shows.name() + '"';
        return new Words(
                JsonText.escaped(name) + "\",\"text\":\"",
                '"' + absent + ",\"file\":\"" + JsonText.escaped(file) + "\",\"row\":",
                ",\"column\":\"" + JsonText.escaped(column) + "\",\"note\":\"" + JsonText.escaped(note) + '"'
                        + evidence);
    }
}

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

    /** @param unit of the value */
    static ValueFrame of(EvidenceValue value, String unit) {
        return new ValueFrame(
                value.name().substring(unit.length()),
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

    /** As any record; asked for every value of every answer, where what Java makes for a record costs more than the question. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ValueFrame frame
                && shows == frame.shows
                && name.equals(frame.name)
                && column.equals(frame.column)
                && note.equals(frame.note)
                && file.equals(frame.file)
                && missing.equals(frame.missing);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * name.hashCode() + column.hashCode()) + note.hashCode()) + file.hashCode();
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

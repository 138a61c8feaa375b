package org.determinations.docs;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.determinations.determination.Alignment;
import org.determinations.report.column.Column;
import org.determinations.report.column.Columns;

/**
 * One kind of file that the program writes. One per kind of file; beside the test of its writer, because it takes the columns
 * from the writer's own constant: what they mean stands there.
 *
 * @param file its name; {@code <cycle>}, {@code <stage>}, {@code <run>}, {@code <date>}, {@code <district>} stand for values,
 *     and what is in brackets may be left out
 * @param places folders in which it stands; an archive counts as a folder
 * @param audience whom it is for, and whether it is confidential
 * @param meaning what it is, in one line
 * @param columns in order; empty for what is no table
 */
public record OutputDescription(
        String file, List<String> places, String audience, String meaning, List<Column<?>> columns) {
    private static final Pattern TABLES_OF_THE_DEPARTMENT =
            Pattern.compile(".*/export-<run>-department-CONFIDENTIAL/(csv|json|xlsx)");
    /** What names are held against, once for each place: there are thousands of names. */
    private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

    private static final Pattern SLOT = Pattern.compile("<([a-z]+)>|\\[([^]]+)\\]");

    public OutputDescription {
        places = List.copyOf(places);
        columns = List.copyOf(columns);
    }

    /** A table, described by the writer's own columns. */
    public static OutputDescription table(
            String file, List<String> places, String audience, String meaning, Columns<?> columns) {
        return new OutputDescription(
                file,
                places,
                audience,
                meaning,
                List.copyOf(columns.in(Alignment.WORDS).list()));
    }

    /** Something that is no table. */
    public static OutputDescription document(String file, List<String> places, String audience, String meaning) {
        return new OutputDescription(file, places, audience, meaning, List.of());
    }

    /**
     * Whether a file that was written is of this kind.
     *
     * @param path relative to the folder of outputs, with {@code /}; behind an archive the name of the entry
     */
    public boolean fits(String path) {
        return places.stream()
                .anyMatch(place -> pattern(place.replace("<out>/", "") + "/" + nameIn(place))
                        .matcher(path)
                        .matches());
    }

    /** The department's exported tables carry the word in their names too, as they are mailed without their folder. */
    private String nameIn(String place) {
        int ending = file.lastIndexOf('.');
        return TABLES_OF_THE_DEPARTMENT.matcher(place).matches() && !file.contains("CONFIDENTIAL")
                ? file.substring(0, ending) + "-CONFIDENTIAL" + file.substring(ending)
                : file;
    }

    private static Pattern pattern(String text) {
        return PATTERNS.computeIfAbsent(text, OutputDescription::compiled);
    }

    private static Pattern compiled(String text) {
        StringBuilder regex = new StringBuilder();
        Matcher slot = SLOT.matcher(text);
        int from = 0;
        while (slot.find()) {
            String part = slot.group(2) == null ? value(slot.group(1)) : "(" + Pattern.quote(slot.group(2)) + ")?";
            regex.append(Pattern.quote(text.substring(from, slot.start()))).append(part);
            from = slot.end();
        }
        return Pattern.compile(regex.append(Pattern.quote(text.substring(from))).toString());
    }

    private static String value(String slot) {
        return switch (slot) {
            case "cycle" -> "[0-9]{4}-[0-9]{2}";
            case "stage" -> "(provisional|preliminary|official|secondary)";
            case "run", "event" -> "[0-9]+";
            case "finding" -> "[A-Za-z0-9._-]+";
            case "act" -> "(release|amend|export)";
            // Of what an amendment changed, the day of the amendment stands behind that of the stage.
            case "date" -> "[0-9]{4}-[0-9]{2}-[0-9]{2}(-amendment-[0-9]{4}-[0-9]{2}-[0-9]{2})?";
            case "district" -> "[0-9]{8}";
            case "form" -> "(csv|json|xlsx)";
            case "picture" -> "[a-z0-9-]+";
            case "pack" -> "[a-z0-9.-]+";
            case "number" -> "[0-9]{3}";
            case "hash" -> "[0-9a-f]{8}";
            case "audience" -> "(department|district)";
            default -> throw new IllegalArgumentException("<" + slot + "> stands for nothing");
        };
    }
}

package org.determinations.ingest.row;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.determinations.ingest.cell.Cells;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.StudentFields;
import org.determinations.model.layout.CodeList;
import org.determinations.model.student.DisabilityStatus;
import org.determinations.model.student.IncomeGroup;
import org.determinations.model.student.Placement;
import org.determinations.model.student.RaceEthnicity;

/**
 * What the words of a row of student counts mean. A word is looked up as it stands and, failing that, without regard to case,
 * outer blanks, and blanks or hyphens in place of underscores. Adds no issue.
 */
final class CountSpelling {
    private static final String ALL = "ALL";
    private static final Pattern BETWEEN = Pattern.compile("[\\s\u00A0-]+");
    private static final Set<String> TOTALS = Set.of("", ALL, "TOTAL");
    private static final Map<String, RaceEthnicity> RACES = Arrays.stream(RaceEthnicity.values())
            .collect(Collectors.toMap(Enum::name, r -> r, (a, b) -> a, LinkedHashMap::new));
    private static final Map<String, IncomeGroup> INCOMES = incomes();
    private static final Map<String, DisabilityStatus> STATUSES = statuses();

    private CountSpelling() {}

    /**
     * A word and what it means.
     *
     * @param word as the list spells it
     */
    record Read<T>(T value, String word) {}

    /** Whether a cell that says which students a row is of says: all of them. */
    static boolean isTotal(String text) {
        return TOTALS.contains(spelled(text));
    }

    static Optional<Read<RaceEthnicity>> race(Cells cells) {
        return read(RACES, cells.text(StudentFields.RACE_ETHNICITY));
    }

    static Optional<Read<IncomeGroup>> income(Cells cells) {
        return read(INCOMES, cells.text(StudentFields.LOW_INCOME));
    }

    static Optional<Read<DisabilityStatus>> disability(Cells cells) {
        return read(STATUSES, cells.text(StudentFields.DISABILITY_STATUS));
    }

    /** A blank is a total, but for students without a disability, who have no placement. */
    static Optional<Read<Placement>> placement(
            Cells cells, SchoolYear schoolYear, Optional<DisabilityStatus> disability, CodeList list) {
        String text = cells.text(StudentFields.PLACEMENT).strip();
        if (text.isEmpty()) {
            boolean unplaced = disability.equals(Optional.of(DisabilityStatus.WITHOUT_DISABILITY));
            return Optional.of(new Read<>(unplaced ? Placement.NONE : Placement.ALL, ""));
        }
        return isTotal(text)
                ? Optional.of(new Read<>(Placement.ALL, text))
                : list.find(text, schoolYear)
                        .flatMap(e -> StudentCodes.placement(e.group()))
                        .map(p -> new Read<>(p, text));
    }

    /** Everything allowed, for a message. */
    static String races() {
        return String.join(", ", RACES.keySet());
    }

    static String incomeWords() {
        return String.join(", ", INCOMES.keySet());
    }

    static String statusWords() {
        return String.join(", ", STATUSES.keySet());
    }

    private static <T> Optional<Read<T>> read(Map<String, T> words, String text) {
        if (isTotal(text)) {
            return Optional.ofNullable(words.get(ALL)).map(all -> new Read<>(all, text));
        }
        String spelled = spelled(text);
        return words.entrySet().stream()
                .filter(w -> spelled(w.getKey()).equals(spelled))
                .findFirst()
                .map(w -> new Read<>(w.getValue(), w.getKey()));
    }

    private static String spelled(String text) {
        return BETWEEN.matcher(text.strip()).replaceAll("_").toUpperCase(Locale.ROOT);
    }

    private static Map<String, IncomeGroup> incomes() {
        Map<String, IncomeGroup> words = new LinkedHashMap<>();
        words.put("Yes", IncomeGroup.LOW_INCOME);
        words.put("No", IncomeGroup.NOT_LOW_INCOME);
        words.put("UNKNOWN", IncomeGroup.UNKNOWN);
        words.put(ALL, IncomeGroup.ALL);
        return words;
    }

    private static Map<String, DisabilityStatus> statuses() {
        Map<String, DisabilityStatus> words = new LinkedHashMap<>();
        words.put("Yes", DisabilityStatus.WITH_DISABILITY);
        words.put("No", DisabilityStatus.WITHOUT_DISABILITY);
        words.put(ALL, DisabilityStatus.ALL);
        return words;
    }
}

package org.determinations.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.determinations.model.DistrictCode;
import org.determinations.model.parallel.AcceptedDifference;
import org.determinations.model.parallel.Agreement;
import org.determinations.model.parallel.ComparedColumn;
import org.determinations.model.parallel.OutsideRow;
import org.determinations.model.parallel.ParallelLine;
import org.determinations.model.parallel.RunRow;
import org.determinations.model.parallel.UnusedAcceptance;
import org.determinations.model.result.CategoryDescription;

/**
 * Holds what a run says against a table that was made elsewhere, unit by unit and column by column. An accepted difference with
 * values accepts these values and no others: what a person looked at once does not hide what is different later.
 */
public final class ParallelComparison {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,15})?");

    private final List<ComparedColumn> columns;
    private final Map<String, String> categories = new HashMap<>();
    private final List<AcceptedDifference> accepted;
    private final Set<AcceptedDifference> used = new HashSet<>();
    private final List<ParallelLine> lines = new ArrayList<>();

    private ParallelComparison(
            List<ComparedColumn> columns, List<CategoryDescription> categories, List<AcceptedDifference> accepted) {
        this.columns = columns;
        this.accepted = accepted;
        for (CategoryDescription category : categories) {
            this.categories.put(word(category.name()), category.code().text());
        }
        // A code wins where another category has it for a name.
        categories.forEach(category -> this.categories.put(
                word(category.code().text()), category.code().text()));
    }

    /**
     * What came out.
     *
     * @param lines by unit, then in the order of the columns
     */
    public record Compared(List<ParallelLine> lines, List<UnusedAcceptance> unused) {
        public Compared {
            lines = List.copyOf(lines);
            unused = List.copyOf(unused);
        }
    }

    /**
     * Every unit of either side.
     *
     * @param columns without that of the unit
     * @param categories of the run's policy
     */
    public static Compared compare(
            List<RunRow> ours,
            List<OutsideRow> theirs,
            List<ComparedColumn> columns,
            List<CategoryDescription> categories,
            List<AcceptedDifference> accepted) {
        ParallelComparison comparison = new ParallelComparison(columns, categories, accepted);
        Map<DistrictCode, RunRow> mine = new TreeMap<>();
        ours.forEach(row -> mine.put(row.unit(), row));
        Map<DistrictCode, List<OutsideRow>> others =
                theirs.stream().collect(Collectors.groupingBy(OutsideRow::unit, TreeMap::new, Collectors.toList()));
        Set<DistrictCode> units = new TreeSet<>(mine.keySet());
        units.addAll(others.keySet());
        for (DistrictCode unit : units) {
            comparison.unit(unit, Optional.ofNullable(mine.get(unit)), others.getOrDefault(unit, List.of()));
        }
        return new Compared(comparison.lines, comparison.unused());
    }

    private void unit(DistrictCode unit, Optional<RunRow> ours, List<OutsideRow> theirs) {
        if (ours.isPresent() && theirs.size() == 1) {
            columns.forEach(column -> lines.add(cell(ours.get(), theirs.get(0), column)));
            return;
        }
        ParallelLine line = ParallelLine.of(
                unit,
                ours.map(RunRow::name).orElse(""),
                ComparedColumn.UNIT,
                new ParallelLine.Pair(
                        ours.isPresent() ? unit.digits() : "",
                        theirs.isEmpty() ? "" : unit.digits(),
                        theirs.isEmpty() ? 0 : theirs.get(0).row()),
                standing(theirs));
        lines.add(theirs.size() > 1 ? line.noting(several(ours, theirs)) : answered(line));
    }

    private static Agreement standing(List<OutsideRow> theirs) {
        return switch (theirs.size()) {
            case 0 -> Agreement.MISSING_IN_FILE;
            case 1 -> Agreement.MISSING_IN_RUN;
            default -> Agreement.NOT_COMPARED;
        };
    }

    private static String several(Optional<RunRow> ours, List<OutsideRow> theirs) {
        String rows = theirs.stream().map(row -> Integer.toString(row.row())).collect(Collectors.joining(", "));
        return "rows " + rows + " of the file have this code" + (ours.isPresent() ? "" : ", and the run lacks it");
    }

    private ParallelLine cell(RunRow ours, OutsideRow theirs, ComparedColumn column) {
        String mine = ours.cells().getOrDefault(column.name(), "");
        String other = theirs.cells().getOrDefault(column.name(), "");
        boolean equal = equal(mine, other, column.meaning());
        ParallelLine line = ParallelLine.of(
                ours.unit(),
                ours.name(),
                column.name(),
                new ParallelLine.Pair(mine, other, theirs.row()),
                equal ? Agreement.EQUAL : Agreement.DIFFERENT);
        if (equal) {
            return line;
        }
        return answered(
                column.meaning() == ComparedColumn.Meaning.CATEGORY
                                && !other.isBlank()
                                && category(other).isEmpty()
                        ? line.noting("the file's value is no category of the run's policy")
                        : line);
    }

    private boolean equal(String mine, String other, ComparedColumn.Meaning meaning) {
        String left = plain(mine);
        String right = plain(other);
        return left.equals(right)
                || switch (meaning) {
                    case TEXT -> false;
                    case NUMBER ->
                        NUMBER.matcher(left).matches()
                                && NUMBER.matcher(right).matches()
                                && new BigDecimal(left).compareTo(new BigDecimal(right)) == 0;
                    case CATEGORY ->
                        category(left)
                                .filter(code ->
                                        category(right).filter(code::equals).isPresent())
                                .isPresent();
                };
    }

    /** Code of the category that a cell names; empty for one that names none. */
    private Optional<String> category(String cell) {
        return Optional.ofNullable(categories.get(word(cell)));
    }

    /** The line as a person has accepted it; as it is where nobody has. */
    private ParallelLine answered(ParallelLine line) {
        for (AcceptedDifference row : accepted) {
            if (isAbout(row, line) && accepts(row, line)) {
                used.add(row);
                return line.accepted(row.reason());
            }
        }
        return line;
    }

    private static boolean isAbout(AcceptedDifference row, ParallelLine line) {
        return row.unit().equals(line.unit()) && row.column().equals(line.column());
    }

    private static boolean accepts(AcceptedDifference row, ParallelLine line) {
        return row.ours().map(value -> plain(value).equals(plain(line.ours()))).orElse(true)
                && row.theirs()
                        .map(value -> plain(value).equals(plain(line.theirs())))
                        .orElse(true);
    }

    private List<UnusedAcceptance> unused() {
        return accepted.stream()
                .filter(row -> !used.contains(row))
                .map(row -> new UnusedAcceptance(row, why(row)))
                .toList();
    }

    private String why(AcceptedDifference row) {
        Optional<ParallelLine> found =
                lines.stream().filter(line -> isAbout(row, line)).findFirst();
        if (found.isEmpty()) {
            return lines.stream().anyMatch(line -> line.unit().equals(row.unit()))
                    ? "nothing is compared there"
                    : "neither the run nor the file has the unit";
        }
        return switch (found.get().agreement()) {
            case EQUAL -> "both say the same";
            case ACCEPTED -> "another row accepts it";
            case NOT_COMPARED -> "the unit could not be compared";
            default -> "other values were accepted than there are";
        };
    }

    private static String plain(String cell) {
        return BLANKS.matcher(cell).replaceAll(" ").strip();
    }

    private static String word(String cell) {
        return plain(cell).toLowerCase(Locale.ROOT);
    }
}

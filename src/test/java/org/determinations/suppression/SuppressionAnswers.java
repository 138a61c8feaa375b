package org.determinations.suppression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.determinations.model.secondary.CountCell;
import org.determinations.model.secondary.CountLine;
import org.determinations.model.secondary.CountTable;

/** What the product does with a row of the case file, held against what the row expects to the letter. */
final class SuppressionAnswers {
    private static final String TOTAL = "total";

    private SuppressionAnswers() {}

    private static SuppressedTable suppressed(SuppressionRow row, CountTable table) {
        SuppressedTable suppressed = Suppressor.suppress(table, row.parameters(), Map.of());
        if (!AttackCheck.exposures(suppressed, Map.of(), row.parameters()).isEmpty()) {
            throw new AssertionError("the attack finds a withheld count of " + row);
        }
        return suppressed;
    }

    private static SuppressedTable ofCounts(SuppressionRow row, long... counts) {
        return suppressed(row, SuppressionCasesTest.row(counts));
    }

    /** The counts of a row that are withheld, without its total. */
    private static List<Long> withheld(SuppressedTable table, long... counts) {
        return LongStream.range(0, counts.length)
                .filter(i -> table.hidden().contains("c" + i))
                .mapToObj(i -> counts[(int) i])
                .toList();
    }

    /** A group, its members with the outcome, and the others, who are not printed. */
    private static SuppressedTable members(SuppressionRow row, long outcome, long students) {
        return suppressed(
                row,
                new CountTable(
                        List.of(
                                CountCell.of("n", 0, students),
                                CountCell.of("a", 0, outcome),
                                CountCell.unprinted("rest", 0, students - outcome)),
                        List.of(new CountLine("n", List.of("a", "rest"), true))));
    }

    static boolean twoCategories(SuppressionRow row) {
        MatchResult two = row.input("[a-z ]*?(\\d+)(?:;| and)[a-z ]*? (\\d+)");
        long first = Long.parseLong(two.group(1));
        long second = Long.parseLong(two.group(2));
        SuppressedTable table = ofCounts(row, first, second);
        MatchResult expected = row.expected("both (hidden|shown)(?:; total (\\d+) shown)?(?: \\(.*\\))?");
        boolean total = expected.group(2) == null
                || Long.parseLong(expected.group(2)) == first + second
                        && !table.hidden().contains(TOTAL);
        return total
                && withheld(table, first, second).size() == (expected.group(1).equals("hidden") ? 2 : 0);
    }

    /** The count beside two that are large; the label of what is withheld is the product's own. */
    static boolean oneCount(SuppressionRow row) {
        long large = 10L * row.parameters().k();
        boolean shown = !ofCounts(row, Long.parseLong(row.input()), large, large + 1)
                .hidden()
                .contains("c0");
        boolean expectsShown = row.expected("(shown)|hidden as -|nothing published|S|N<\\d+ label")
                        .group(1)
                != null;
        return shown == expectsShown;
    }

    static boolean bothEnds(SuppressionRow row) {
        Matcher ends =
                Pattern.compile("percent above ([\\d.]+) or below ([\\d.]+)").matcher(row.rule());
        ends.matches();
        SuppressionRow own = row.withEnds(ends.group(1), ends.group(2));
        MatchResult two = row.input("([\\d.]+) and ([\\d.]+)");
        return row.expected().equals(own.percent(two.group(1)) + " and " + own.percent(two.group(2)));
    }

    /** The ends are the source's own for each size, and every size has the pair of them that adds up to all. */
    static boolean endBySize(SuppressionRow row) {
        Matcher size = Pattern.compile("n (\\d+) (?:or more|to (\\d+))").matcher(row.rule());
        size.matches();
        MatchResult input = row.input("([\\d.]+) percent of (\\d+)");
        long students = Long.parseLong(input.group(2));
        boolean inSize = students >= Long.parseLong(size.group(1))
                && (size.group(2) == null || students <= Long.parseLong(size.group(2)));
        long from = Long.parseLong(size.group(1));
        String top = from >= 300 ? "99" : from >= 100 ? "98" : "95";
        String bottom = from >= 300 ? "1" : from >= 100 ? "2" : "5";
        return inSize && row.withEnds(top, bottom).percent(input.group(1)).equals(row.expected());
    }

    static boolean ofMembers(SuppressionRow row) {
        MatchResult input = row.input("(\\d+) with (\\d+) percent");
        long students = Long.parseLong(input.group(1));
        long outcome = students * Long.parseLong(input.group(2)) / 100;
        SuppressedTable table = members(row, outcome, students);
        boolean count = !table.hidden().contains("a");
        boolean percent = table.showsDerived(List.of("a", "n"));
        String end = row.percent(outcome, students);
        return switch (row.expected()) {
            case "count and percent" -> count && percent;
            case "percent only, no counts" -> !count && table.hidden().contains("n") && percent;
            default -> row.expected("(>=[\\d.]+) without the count").group(1).equals(end) && !count && percent;
        };
    }

    static boolean oneRow(SuppressionRow row) {
        MatchResult input = row.input("row ([\\d, ]+) with total (\\d+) shown");
        long[] counts = SuppressionRow.counts(input.group(1));
        SuppressedTable table = ofCounts(row, counts);
        List<Long> withheld = withheld(table, counts);
        long one = Long.parseLong(
                row.expected("(\\d+) and at least one more cell hidden").group(1));
        return Arrays.stream(counts).sum() == Long.parseLong(input.group(2))
                && !table.hidden().contains(TOTAL)
                && withheld.contains(one)
                && withheld.size() > 1;
    }

    static boolean twoIncomes(SuppressionRow row) {
        MatchResult input = row.input("SWD low income (\\d+); not low income (\\d+); total (\\d+)");
        long low = Long.parseLong(input.group(1));
        long other = Long.parseLong(input.group(2));
        SuppressedTable table = ofCounts(row, low, other);
        MatchResult expected = row.expected(
                "(\\d+) hidden; (\\d+) hidden; total shown; risks, ratio, interval, excess hidden for both");
        Set<Long> both = Set.of(Long.parseLong(expected.group(1)), Long.parseLong(expected.group(2)));
        return low + other == Long.parseLong(input.group(3))
                && both.equals(new HashSet<>(withheld(table, low, other)))
                && !table.hidden().contains(TOTAL)
                && !table.showsDerived(List.of("c0", TOTAL))
                && !table.showsDerived(List.of("c1", TOTAL));
    }

    static boolean severalGroups(SuppressionRow row) {
        MatchResult input = row.input("([\\d;]+) total (\\d+)");
        long[] counts = SuppressionRow.counts(input.group(1));
        List<Long> withheld = withheld(ofCounts(row, counts), counts);
        MatchResult expected = row.expected("hide ([\\d, ]+) \\(sum (\\d+)\\); show ([\\d, ]+)");
        List<Long> shown = new ArrayList<>(Arrays.stream(counts).boxed().toList());
        withheld.forEach(shown::remove);
        return Arrays.stream(counts).sum() == Long.parseLong(input.group(2))
                && withheld.equals(list(expected.group(1)))
                && shown.equals(list(expected.group(3)))
                && withheld.stream().mapToLong(n -> n).sum() == Long.parseLong(expected.group(2));
    }

    private static List<Long> list(String counts) {
        return Arrays.stream(SuppressionRow.counts(counts)).boxed().toList();
    }

    static boolean twoWay(SuppressionRow row) {
        String[] lines = row.input("(.+); all margins shown").group(1).split("; ");
        String[] names = new String[lines.length];
        long[][] counts = new long[lines.length][];
        for (int i = 0; i < lines.length; i++) {
            names[i] = lines[i].split(" ")[0];
            counts[i] = SuppressionRow.counts(lines[i].split(" ")[1].replace('/', ';'));
        }
        SuppressedTable table = suppressed(row, SuppressionCasesTest.twoWay(names, counts));
        Set<String> withheld = new HashSet<>();
        for (int i = 0; i < names.length; i++) {
            for (int column = 0; column < 2; column++) {
                if (table.hidden().contains(names[i] + (column == 0 ? "-sep" : "-not"))) {
                    withheld.add(names[i] + " " + counts[i][column]);
                }
            }
        }
        return withheld.size() == table.hidden().size()
                && withheld.equals(Set.copyOf(
                        SuppressionRow.words(row.expected("hide (.+)").group(1))));
    }

    static boolean derived(SuppressionRow row) {
        if (row.expects("hide the ratio too")) {
            row.input("risk ratio shown, comparison risk shown, group risk hidden");
            return ratioGoesWithItsRisk(row);
        }
        MatchResult input = row.input("group n (\\d+) shown, numerator (\\d+) hidden");
        long students = Long.parseLong(input.group(1));
        long outcome = Long.parseLong(input.group(2));
        SuppressedTable table = members(row, outcome, students);
        String risk = row.expected("risk ([\\d.]+%) hidden.*").group(1);
        return risk.equals(row.percent(outcome, students))
                && table.hidden().equals(Set.of("a"))
                && !table.showsDerived(List.of("a", "n"));
    }

    private static boolean ratioGoesWithItsRisk(SuppressionRow row) {
        SuppressedTable table = suppressed(
                row,
                new CountTable(
                        List.of(
                                CountCell.of("n", 0, 600),
                                CountCell.of("a", 0, row.parameters().k() - 1),
                                CountCell.of("m", 1, 400),
                                CountCell.of("b", 1, 80)),
                        List.of()));
        return table.showsDerived(List.of("b", "m"))
                && !table.showsDerived(List.of("a", "n"))
                && !table.showsDerived(List.of("a", "n", "b", "m"));
    }

    static boolean districts(SuppressionRow row) {
        row.input("one district hidden, list total shown");
        row.expected("hide a second district or the list total");
        return ofCounts(row, row.parameters().k() - 1, 30, 45, 80).hidden().size() > 1;
    }

    static boolean years(SuppressionRow row) {
        MatchResult input =
                row.input("pooled 3-year count (\\d+) shown, years (\\d+) and (\\d+) shown, year (\\d+) hidden");
        row.expected("hide the pooled count or a second year");
        long[] counts = LongStream.of(4, 2, 3)
                .map(g -> Long.parseLong(input.group((int) g)))
                .toArray();
        Set<String> hidden = ofCounts(row, counts).hidden();
        return Arrays.stream(counts).sum() == Long.parseLong(input.group(1))
                && hidden.contains("c0")
                && hidden.size() > 1;
    }

    static boolean share(SuppressionRow row) {
        MatchResult input = row.input("(\\d+) of (\\d+) .+");
        long outcome = Long.parseLong(input.group(1));
        long students = Long.parseLong(input.group(2));
        SuppressedTable table = members(row, outcome, students);
        return row.expected("show ([<>]=\\d+%) only").group(1).equals(row.percent(outcome, students))
                && table.hidden().contains("a")
                && table.showsDerived(List.of("a", "n"));
    }

    static boolean everythingShown(SuppressionRow row) {
        row.expected("all shown");
        return ofCounts(row, SuppressionRow.counts(row.input())).hidden().isEmpty();
    }

    static boolean nothingShown(SuppressionRow row) {
        row.expected("all hidden including the total");
        MatchResult input = row.input("([\\d;]+) total (\\d+)");
        long[] counts = SuppressionRow.counts(input.group(1));
        return Arrays.stream(counts).sum() == Long.parseLong(input.group(2))
                && ofCounts(row, counts).hidden().size() == counts.length + 1;
    }

    static boolean again(SuppressionRow row) {
        row.input("already masked file run again");
        row.expected("same output");
        SuppressedTable once = ofCounts(row, 40, 3, 12, 25, 0, 210, 15);
        SuppressedTable twice = Suppressor.suppress(once.masked(), row.parameters(), Map.of());
        return twice.hidden().equals(once.hidden()) && twice.published().equals(once.published());
    }
}

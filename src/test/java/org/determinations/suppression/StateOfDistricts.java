package org.determinations.suppression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.determinations.disproportionality.CountBook;
import org.determinations.disproportionality.PublicCounts;
import org.determinations.disproportionality.RandomState;
import org.determinations.model.DistrictCode;
import org.determinations.model.secondary.CountCell;
import org.determinations.model.secondary.CountLine;
import org.determinations.model.secondary.CountTable;
import org.determinations.policy.PolicyPack;
import org.determinations.policyfile.ShippedPolicies;

/**
 * A process of its own that withholds and attacks the sums of a large random State beside the public table of its districts, and prints
 * what came of it in one line. Argument: how many times the same two hundred districts are in the State.
 */
final class StateOfDistricts {
    private static final PolicyPack PACK = ShippedPolicies.massachusetts2012();
    private static final SuppressionParameters PARAMETERS = SuppressionRule.parameters(PACK);

    private StateOfDistricts() {}

    /** Prints counts shown, withheld, withheld for their own sake, and found out. */
    public static void main(String[] arguments) {
        SuppressedTable districts = districts(Integer.parseInt(arguments[0]));
        List<EarlierEdition> editions = List.of(new EarlierEdition(districts.table(), districts.published()));
        SuppressedTable state = Suppressor.suppressLinked(withSums(districts), PARAMETERS, editions);
        System.out.println(state.table().cells().size() + " cells, shown "
                + state.published().hashCode() + ", withheld " + state.hidden().hashCode() + ", primary "
                + state.primary().hashCode() + ", found out "
                + AttackCheck.exposures(state, editions, PARAMETERS).size());
    }

    private static SuppressedTable districts(int times) {
        CountBook book = CountBook.of(RandomState.YEAR, RandomState.of(7, 200));
        List<CountTable> tables = new ArrayList<>();
        SortedSet<String> primary = new TreeSet<>();
        SortedSet<String> hidden = new TreeSet<>();
        for (int time = 0; time < times; time++) {
            String name = time + ":";
            for (DistrictCode district : book.districts()) {
                CountTable table = PublicCounts.table(book, List.of(district), SuppressionRule.knownElsewhere(PACK));
                CountTable named = new CountTable(
                        table.cells().stream().map(cell -> named(name, cell)).toList(),
                        table.lines().stream()
                                .map(line -> new CountLine(
                                        name + line.total(),
                                        line.parts().stream()
                                                .map(part -> name + part)
                                                .toList(),
                                        line.tellsOfMembers()))
                                .toList());
                SuppressedTable suppressed = Suppressor.suppressAgain(named, PARAMETERS, List.of());
                primary.addAll(suppressed.primary());
                hidden.addAll(suppressed.hidden());
                tables.add(named);
            }
        }
        return new SuppressedTable(CountTable.joined(tables), primary, hidden);
    }

    private static CountCell named(String name, CountCell cell) {
        return new CountCell(
                name + cell.id(), cell.rank(), cell.count(), cell.printing(), cell.elsewhere(), Optional.empty());
    }

    /** Beside the districts each of their counts over the State. */
    private static CountTable withSums(SuppressedTable districts) {
        Set<String> shown = districts.published().keySet();
        SortedMap<String, List<CountCell>> byGroup = new TreeMap<>();
        for (CountCell cell : districts.cells()) {
            if (cell.count().isPresent()) {
                byGroup.computeIfAbsent(group(cell), group -> new ArrayList<>()).add(cell);
            }
        }
        List<CountCell> sums = new ArrayList<>();
        List<CountLine> lines = new ArrayList<>();
        byGroup.forEach((group, cells) -> {
            long sum = cells.stream().mapToLong(c -> c.count().orElseThrow()).sum();
            sums.add(CountCell.of(group, sums.size(), sum));
            lines.add(CountLine.of(group, cells.stream().map(CountCell::id).toList()));
        });
        return districts.table().beforeReaderOf(shown).and(sums, lines);
    }

    /** What stands in an id behind district and school year. */
    private static String group(CountCell cell) {
        String behindDistrict = cell.id().substring(cell.id().indexOf('|') + 1);
        return "STATE" + behindDistrict.substring(behindDistrict.indexOf('|'));
    }
}

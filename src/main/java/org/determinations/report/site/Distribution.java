package org.determinations.report.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.determinations.model.result.CategoryDescription;
import org.determinations.model.result.ShapeWords;
import org.determinations.report.chart.BarChart;

/** How many districts have which category and which basis: two pictures with their tables. */
final class Distribution {
    /** More are no groups of districts but values, such as scores: a bar for each shows nothing. */
    private static final int MOST_BASES = 12;

    private final List<DistrictEntry> districts;
    private final List<String> codes;
    private final List<String> names;
    private final String foot;
    private final ShapeWords shape;
    private final UnaryOperator<String> said;

    /**
     * @param categories from least to most serious
     * @param foot who may see it
     * @param shape of the policy
     * @param said says a sentence as the jurisdiction does
     */
    Distribution(
            List<CategoryDescription> categories,
            List<DistrictEntry> districts,
            String foot,
            ShapeWords shape,
            UnaryOperator<String> said) {
        this.shape = shape;
        this.said = said;
        this.districts = districts;
        this.foot = foot;
        List<String> known = categories.stream().map(c -> c.code().text()).toList();
        boolean all = districts.stream().allMatch(d -> known.contains(d.determinationCategory()));
        Stream<String> last = all ? Stream.of() : Stream.of(DistrictEntry.NO_CATEGORY);
        this.codes = Stream.concat(known.stream(), last).toList();
        List<String> words = new ArrayList<>(
                categories.stream().map(c -> c.name() + " (" + c.code() + ")").toList());
        words.add("Undetermined");
        this.names = words.subList(0, codes.size());
    }

    List<Picture> pictures() {
        if (codes.size() > BarChart.MOST) {
            return List.of();
        }
        return DistrictEntry.bases(districts).size() > MOST_BASES
                ? List.of(byCategory())
                : List.of(byCategory(), byLevel());
    }

    private Picture byCategory() {
        String title = said.apply("Districts by determination category");
        List<BarChart.Row> bars = new ArrayList<>();
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i);
            int count = count(code, "");
            List<Integer> counts = new ArrayList<>(Collections.nCopies(codes.size(), 0));
            counts.set(i, count);
            bars.add(new BarChart.Row(names.get(i), counts));
            rows.add(List.of(Cell.of(names.get(i)), Cell.number(count), share(count)));
        }
        rows.add(List.of(Cell.of(said.apply("All districts")), Cell.number(districts.size()), share(districts.size())));
        return new Picture(
                title,
                new BarChart("by-category", title, foot, names, bars, false).svg(),
                "",
                new Table(title, List.of("Category", "Districts", "Percent"), rows));
    }

    private Picture byLevel() {
        String title = said.apply("Districts by {basis} and category");
        List<String> levels = DistrictEntry.bases(districts);
        List<BarChart.Row> bars = new ArrayList<>();
        List<List<Cell>> rows = new ArrayList<>();
        for (String level : levels) {
            List<Integer> counts =
                    codes.stream().map(code -> count(code, level)).toList();
            String words = level.equals(DistrictEntry.NO_BASIS) ? said.apply("No {slot}") : level;
            bars.add(new BarChart.Row(words, counts));
            rows.add(row(words, counts));
        }
        rows.add(row(
                said.apply("All districts"),
                codes.stream().map(code -> count(code, "")).toList()));
        List<String> header = new ArrayList<>(List.of(said.apply("{Basis}")));
        header.addAll(codes);
        header.add("Districts");
        return new Picture(
                title,
                new BarChart("by-level", title, foot, names, bars, true).svg(),
                said.apply(shape.twoCategories()),
                new Table(title, header, rows));
    }

    private static List<Cell> row(String name, List<Integer> counts) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(name)));
        counts.forEach(count -> cells.add(Cell.number(count)));
        cells.add(Cell.number(counts.stream().mapToInt(Integer::intValue).sum()));
        return cells;
    }

    /** Districts with a category and a level; an empty level counts them all. */
    private int count(String code, String level) {
        return Math.toIntExact(districts.stream()
                .filter(d -> d.categoryCode().equals(code))
                .filter(d -> level.isEmpty() || d.basisWords().equals(level))
                .count());
    }

    private Cell share(int count) {
        return Cell.number(districts.isEmpty() ? "–" : BarChart.share(count, districts.size()));
    }
}

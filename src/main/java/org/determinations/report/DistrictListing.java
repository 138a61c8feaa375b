package org.determinations.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.determinations.model.Determination;
import org.determinations.model.DistrictCode;
import org.determinations.model.RunHeader;
import org.determinations.model.RunReport;

/**
 * The districts of some determination categories, as a commissioner asks for them. One per run and question; immutable.
 *
 * @param results of the run
 * @param categories codes in capitals, {@code UNDETERMINED} among them; empty for every district
 * @param earlier the run that moves are told against; empty when there is none
 */
public record DistrictListing(RunReport results, Set<String> categories, Optional<RunReport> earlier) {
    /** What a district without a category is asked for by. */
    public static final String UNDETERMINED = "UNDETERMINED";

    static final String KIND = "district-list/1";
    static final List<String> COLUMNS = List.of(
            "district_code",
            "district_name",
            "accountability_level",
            "category",
            "label",
            "moved_since",
            "moved_from",
            "reason");

    public DistrictListing {
        categories = Set.copyOf(categories);
    }

    /** For a terminal, the most serious category first. */
    public String text(Style style) {
        List<List<String>> rows = rows();
        Page page = new TextPage(style);
        String which = categories.isEmpty() ? "" : ": " + String.join(", ", named());
        page.title(RunSummaryText.heading(results.run()));
        page.section(TextLines.counted(rows.size(), "district", "districts") + which);
        if (rows.isEmpty()) {
            page.paragraph("No district of this run has that category.");
        } else {
            page.table(
                    List.of("district", "level", "label", moved(), "reason"),
                    rows.stream()
                            .map(row -> List.of(
                                    row.get(0) + " " + row.get(1),
                                    row.get(2),
                                    row.get(4),
                                    row.get(6).isEmpty() ? "not moved" : "was " + row.get(6),
                                    row.get(7)))
                            .toList());
        }
        return page.text();
    }

    /** For a spreadsheet; a cell that it would take for a formula is neutralised. */
    public String csv() {
        return CsvText.of(
                COLUMNS,
                rows().stream()
                        .map(row -> row.stream().map(FormulaGuard::neutral).toList())
                        .toList());
    }

    /** {@code district-list/1}. */
    public String json() {
        return JsonObject.document(
                KIND,
                json -> json.number("run", results.run().number())
                        .text("cycle", results.run().cycle().text())
                        .text("stage", results.run().stage().word())
                        .texts("categories", named())
                        .number("earlier_run", earlier.map(run -> run.run().number()))
                        .objects("districts", rows(), (district, row) -> {
                            for (int i = 0; i < COLUMNS.size(); i++) {
                                district.textOrNull(COLUMNS.get(i), row.get(i));
                            }
                        }));
    }

    private List<String> named() {
        return categories.stream().sorted().toList();
    }

    private String moved() {
        return earlier.map(run -> "since " + words(run.run())).orElse("since");
    }

    private static String words(RunHeader run) {
        return run.stage().word() + " " + run.cycle() + ", run " + run.number();
    }

    private List<List<String>> rows() {
        Map<DistrictCode, Determination> before = new TreeMap<>();
        earlier.ifPresent(run -> run.determinations().forEach(d -> before.put(d.district(), d)));
        List<String> order = RunOrder.of(results).categories().stream()
                .map(category -> category.code().text())
                .toList();
        ExplanationContext context = ExplanationContext.of(results);
        return RunOrder.of(results).determinations().stream()
                .filter(d -> categories.isEmpty() || categories.contains(code(d)))
                .sorted(Comparator.comparing(d -> -order.indexOf(code(d))))
                .map(d -> row(d, Optional.ofNullable(before.get(d.district())), context))
                .toList();
    }

    private List<String> row(Determination d, Optional<Determination> before, ExplanationContext context) {
        boolean moved = earlier.isPresent()
                && before.filter(b -> b.label().equals(d.label())).isEmpty();
        return List.of(
                d.district().digits(),
                d.name(),
                d.basisText(),
                Words.code(d.category()),
                d.label(),
                moved ? earlier.map(run -> words(run.run())).orElse("") : "",
                moved ? before.map(Determination::label).orElse("not in that run") : "",
                new ResultWords(d, context).inShort());
    }

    private static String code(Determination d) {
        return d.category()
                .map(category -> category.text().toUpperCase(Locale.ROOT))
                .orElse(UNDETERMINED);
    }
}

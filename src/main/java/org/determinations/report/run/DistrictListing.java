package org.determinations.report.run;

import static org.determinations.report.form.JsonTypes.CYCLE;
import static org.determinations.report.form.JsonTypes.STAGE;
import static org.determinations.report.form.JsonTypes.TEXT;
import static org.determinations.report.form.JsonTypes.WHOLE;
import static org.determinations.report.form.JsonTypes.listOf;
import static org.determinations.report.form.JsonTypes.orNull;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.determinations.model.DistrictCode;
import org.determinations.model.result.Determination;
import org.determinations.model.result.ShapeWords;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunReport;
import org.determinations.report.column.Column;
import org.determinations.report.column.ColumnForm;
import org.determinations.report.column.Columns;
import org.determinations.report.column.Forms;
import org.determinations.report.dossier.ExplanationContext;
import org.determinations.report.dossier.RunOrder;
import org.determinations.report.form.DataTable;
import org.determinations.report.form.JsonForm;
import org.determinations.report.form.Listing;
import org.determinations.report.form.Page;
import org.determinations.report.form.Style;
import org.determinations.report.form.TextLines;
import org.determinations.report.form.TextPage;
import org.determinations.report.result.BasisColumns;
import org.determinations.report.result.DistrictColumns;
import org.determinations.report.result.ResultWords;

/**
 * The districts of some determination categories, as a commissioner asks for them. One per run and question; immutable.
 *
 * @param results of the run
 * @param categories codes in capitals, {@code UNDETERMINED} among them; empty for every district
 * @param earlier the run that moves are told against; empty when there is none
 */
public record DistrictListing(RunReport results, Set<String> categories, Optional<RunReport> earlier)
        implements Listing {
    /** What a district without a category is asked for by. */
    public static final String UNDETERMINED = "UNDETERMINED";

    static final Columns<Row> COLUMNS = Columns.of(
            DistrictColumns.CODE.from(Row::own),
            DistrictColumns.NAME.from(Row::own),
            BasisColumns.BASIS.from(Row::own),
            DistrictColumns.CATEGORY.from(Row::own),
            DistrictColumns.LABEL.from(Row::own),
            Column.text(
                    ColumnForm.file("moved_since"), "the run since which it moved; empty when it did not", Row::since),
            Column.text(ColumnForm.file("moved_from"), "its label then; empty when it did not move", Row::from),
            Column.text(Forms.REASON, "why it has its result, in short", Row::reason));

    public static final JsonForm<DistrictListing> FORM = JsonForm.<DistrictListing>document(
                    "district-list/1",
                    "The districts of some categories, the most serious first. Output of list with --json.")
            .has("run", WHOLE, list -> list.results().run().number())
            .has("cycle", CYCLE, list -> list.results().run().cycle())
            .has("stage", STAGE, list -> list.results().run().stage())
            .has("categories", listOf(TEXT), DistrictListing::named)
            .says("What was asked for; empty for every district.")
            .has(
                    "earlier_run",
                    orNull(WHOLE),
                    list -> list.earlier().map(run -> run.run().number()))
            .says("The run that moves are told against.")
            .has("districts", listOf(JsonForm.<Row>of().columns(COLUMNS)), DistrictListing::rows);

    /**
     * A district of the listing.
     *
     * @param since the run since which its label is another; empty for the same
     * @param from its label in that run
     */
    record Row(Determination own, String since, String from, String reason) {}

    public DistrictListing {
        categories = Set.copyOf(categories);
    }

    /** For a terminal, the most serious category first. */
    @Override
    public String text(Style style) {
        Page page = TextPage.of(style);
        List<Row> rows = rows(page::said);
        String which = categories.isEmpty() ? "" : ": " + String.join(", ", named());
        page.title(RunSummaryText.heading(results.run()));
        page.section(TextLines.counted(rows.size(), "district", "districts") + which);
        if (rows.isEmpty()) {
            page.paragraph(page.said("No district of this run has that category."));
        } else {
            page.table(
                    Stream.of(Stream.of("district", shape().slot(), "label"), moved().stream(), Stream.of("reason"))
                            .flatMap(words -> words)
                            .toList(),
                    rows.stream().map(this::cells).toList());
        }
        return page.text();
    }

    /** Nothing is said of moves where there is no run to move from. */
    private List<String> cells(Row row) {
        Determination own = row.own();
        Stream<String> since = earlier.map(run -> row.from().isEmpty() ? "not moved" : "was " + row.from()).stream();
        return Stream.of(Stream.of(own.listed(), own.basisText(), own.label()), since, Stream.of(row.reason()))
                .flatMap(words -> words)
                .toList();
    }

    /** For a spreadsheet; a cell that it would take for a formula is neutralised. */
    @Override
    public String csv() {
        return DataTable.of(COLUMNS, rows()).in(shape()).csv();
    }

    /** {@link #FORM} for programs. */
    @Override
    public String json() {
        return FORM.in(shape()).render(this);
    }

    private ShapeWords shape() {
        return ExplanationContext.of(results).shape();
    }

    private List<String> named() {
        return categories.stream().sorted().toList();
    }

    private Optional<String> moved() {
        return earlier.map(run -> "since " + words(run.run()));
    }

    private static String words(RunHeader run) {
        return run.stage().word() + " " + run.cycle() + ", run " + run.number();
    }

    private List<Row> rows() {
        return rows(UnaryOperator.identity());
    }

    private List<Row> rows(UnaryOperator<String> said) {
        Map<DistrictCode, Determination> before = new TreeMap<>();
        earlier.ifPresent(run -> run.determinations().forEach(d -> before.put(d.district(), d)));
        List<String> order = RunOrder.of(results).categories().stream()
                .map(category -> category.code().text())
                .toList();
        ExplanationContext context = ExplanationContext.of(results);
        return RunOrder.of(results).determinations().stream()
                .filter(d -> categories.isEmpty() || categories.contains(code(d)))
                .sorted(Comparator.comparing(d -> -order.indexOf(code(d))))
                .map(d -> row(d, Optional.ofNullable(before.get(d.district())), new ResultWords(d, context, said)))
                .toList();
    }

    private Row row(Determination d, Optional<Determination> before, ResultWords words) {
        boolean moved = earlier.isPresent()
                && before.filter(b -> b.label().equals(d.label())).isEmpty();
        return new Row(
                d,
                moved ? earlier.map(run -> words(run.run())).orElse("") : "",
                moved ? before.map(Determination::label).orElse("not in that run") : "",
                words.inShort());
    }

    private static String code(Determination d) {
        return d.category()
                .map(category -> category.text().toUpperCase(Locale.ROOT))
                .orElse(UNDETERMINED);
    }
}

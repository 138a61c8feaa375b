package org.determinations.report.trial;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.determinations.model.CategoryCode;
import org.determinations.report.column.CellKind;
import org.determinations.report.column.Column;
import org.determinations.report.column.ColumnForm;
import org.determinations.report.column.Columns;
import org.determinations.report.column.Forms;
import org.determinations.report.form.DataTable;
import org.determinations.report.form.ReportOutline.OutlineSection;
import org.determinations.report.form.ReportOutline.OutlineTable;
import org.determinations.report.trial.TrialGroups.TrialGroup;
import org.determinations.report.trial.TrialSections.TrialSection;
import org.determinations.report.trial.TrialYears.TrialYear;

/** Who moves from which category to which, and what moved it. */
final class TrialMoveWords {
    private static final String WITHHELD = "withheld";
    private static final List<TrialMove> COUNTED =
            List.of(TrialMove.WORSE, TrialMove.SAME, TrialMove.BETTER, TrialMove.NEWLY_UNDETERMINED);

    private final TrialReport trial;
    private final TrialSaying saying;
    private final TrialMatrix matrix;

    TrialMoveWords(TrialReport trial, TrialSaying saying) {
        this.trial = trial;
        this.saying = saying;
        this.matrix = TrialMatrix.of(trial.head().categories(), trial.units());
    }

    OutlineSection matrix() {
        List<ColumnForm> forms = new ArrayList<>();
        forms.add(new ColumnForm("from", "Old category", 16, CellKind.TEXT));
        matrix.after().forEach(name -> forms.add(new ColumnForm(name, name, 14, CellKind.WHOLE)));
        List<List<String>> rows = IntStream.range(0, matrix.before().size())
                .mapToObj(i -> Stream.concat(
                                Stream.of(matrix.before().get(i)),
                                matrix.counts().get(i).stream().map(Object::toString))
                        .toList())
                .toList();
        return saying.section(
                "From which category to which",
                List.of(
                        "A row is the category of the run, a column that of the policy that is tried. Worse and better are"
                                + " by the new policy's order: "
                                + trial.head().categories().after().stream()
                                        .map(CategoryCode::text)
                                        .collect(Collectors.joining(", "))
                                + "."),
                List.of(
                        saying.table(
                                "Old and new category",
                                "Districts by old and new category",
                                new DataTable(forms, rows)),
                        saying.table(
                                "Directions",
                                "Districts by direction",
                                directions(),
                                List.copyOf(matrix.moves().keySet()))));
    }

    private Columns<TrialMove> directions() {
        return Columns.of(
                Column.sheet(ColumnForm.of("direction", 24, CellKind.TEXT), TrialMove::word),
                Column.sheet(
                        ColumnForm.of("districts", 11, CellKind.WHOLE), move -> Integer.toString(matrix.count(move))),
                Column.sheet(
                        new ColumnForm("share", "Percent of all", 11, CellKind.PERCENT),
                        move -> percent(matrix.count(move), trial.units().size())));
    }

    private static String percent(int part, int whole) {
        return BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    OutlineSection movers() {
        List<TrialUnit> movers =
                trial.units().stream().filter(unit -> unit.move().isMove()).toList();
        String heading = "Districts that move";
        if (movers.isEmpty()) {
            return saying.section(
                    heading,
                    List.of(saying.say(
                            "None of %s moves.", saying.units(trial.units().size()))),
                    List.of());
        }
        return saying.section(
                heading,
                List.of("The distance is that of the value to the nearest cut of the new policy. The single fact is the"
                        + " nearest one that alone would give the old category again, all others unchanged."),
                List.of(saying.table("Districts that move", "Districts that move", moverColumns(), movers)));
    }

    private Columns<TrialUnit> moverColumns() {
        return Columns.of(
                Column.sheet(Forms.DISTRICT_CODE, unit -> unit.code().digits()),
                Column.sheet(Forms.DISTRICT_NAME, TrialUnit::name),
                Column.sheet(new ColumnForm("from", "Old", 13, CellKind.TEXT), u -> side(u.before())),
                Column.sheet(new ColumnForm("to", "New", 13, CellKind.TEXT), u -> side(u.after())),
                Column.sheet(
                        ColumnForm.of("direction", 13, CellKind.TEXT),
                        unit -> unit.move().word()),
                Column.sheet(new ColumnForm("gave", "What gave the new one", 44, CellKind.PROSE), TrialColumns::gave),
                Column.sheet(
                        new ColumnForm("distance", "Distance to the cut", 22, CellKind.PROSE),
                        unit -> unit.why().cut().map(TrialSaying::cut).orElse("no cut is near: nothing compared")),
                Column.sheet(
                        new ColumnForm("back", "Single fact that would move it back", 34, CellKind.PROSE),
                        unit -> unit.why().back().map(TrialSaying::single).orElse("none alone")),
                Column.sheet(
                        new ColumnForm("sections", "Section that moved it", 30, CellKind.PROSE),
                        unit -> trial.sections().looked() ? String.join("; ", unit.sections()) : "not looked at"),
                Column.sheet(
                        new ColumnForm("lacks", "No row of", 26, CellKind.PROSE),
                        unit -> String.join(", ", unit.lacks())));
    }

    private static String side(TrialUnit.Side side) {
        String basis = side.basis();
        return side.shown() + (basis.isEmpty() || basis.equals(side.shown()) ? "" : " (" + basis + ")");
    }

    OutlineSection sections() {
        TrialSections sections = trial.sections();
        String heading = "Which section of the pack moves whom";
        if (!sections.looked()) {
            return saying.section(heading, List.of(notLooked()), List.of());
        }
        List<String> said = new ArrayList<>();
        said.add("One section after the other of the old policy becomes that of the new one, in the order of the pack."
                + " Another order would share the moves out in another way. Forms are part of the elements, and an element that only"
                + " the new policy has moves nobody before something adds it up.");
        if (!sections.unlike().isEmpty()) {
            said.add(saying.say(
                    "The old pack, asked again without its run, says something else than the run about %s: %s.",
                    saying.units(sections.unlike().size()), String.join(", ", sections.unlike())));
        }
        return saying.section(
                heading,
                said,
                List.of(saying.table(
                        "Sections",
                        "Districts by the section that moves them",
                        sectionColumns(),
                        sections.sections())));
    }

    private String notLooked() {
        String old = trial.difference().known()
                ? "the old policy is of the shape " + trial.head().run().shape()
                : "the pack of the old policy is not at hand";
        return "Sections can be set one for the other only where both policies are scorecards: " + old
                + ", the new one of the shape " + trial.head().tried().shape() + ".";
    }

    private static Columns<TrialSection> sectionColumns() {
        List<Column<TrialSection>> columns = new ArrayList<>();
        columns.add(Column.sheet(ColumnForm.of("section", 24, CellKind.TEXT), TrialSection::section));
        columns.add(Column.sheet(
                new ColumnForm("turned", "Districts it moves", 11, CellKind.WHOLE),
                section -> Integer.toString(section.turned().moved())));
        columns.add(Column.sheet(
                new ColumnForm("how", "Of these", 44, CellKind.PROSE), s -> TrialSaying.moves(s.turned())));
        columns.add(Column.sheet(
                new ColumnForm("differing", "Differing from the old so far", 14, CellKind.WHOLE),
                section -> Integer.toString(section.differing())));
        return new Columns<>(columns);
    }

    OutlineSection groups() {
        List<String> said = new ArrayList<>();
        List<OutlineTable> tables = new ArrayList<>();
        for (TrialGroups groups : trial.groups()) {
            if (groups.groups().isEmpty()) {
                said.add(saying.say(
                        "By %s: no row of the run's files gives a value of the measure \"%s\".",
                        groups.property(), groups.measure()));
            } else {
                said.add(fewest(groups));
                tables.add(saying.table(
                        "By " + groups.property().replace("share of ", ""),
                        "Districts by " + groups.property() + " (measure \"" + groups.measure() + "\")",
                        groupColumns(),
                        groups.groups()));
            }
        }
        return saying.section("Who moves", said, tables);
    }

    private String fewest(TrialGroups groups) {
        String source = groups.from().isEmpty()
                ? "neither policy has a rule of suppression, so " + groups.fewest() + " is used"
                : "by the rule of suppression of " + groups.from();
        return saying.say(
                "By %s: a group of fewer than %d districts is withheld (%s)%s.",
                groups.property(),
                groups.fewest(),
                source,
                groups.isWithheld() ? ", and a further one where it could be worked out" : "; none is so small");
    }

    private static Columns<TrialGroup> groupColumns() {
        List<Column<TrialGroup>> columns = new ArrayList<>();
        columns.add(Column.sheet(ColumnForm.of("group", 30, CellKind.PROSE), TrialGroup::name));
        columns.add(Column.sheet(
                ColumnForm.of("districts", 11, CellKind.WHOLE),
                group -> group.tally().isPresent() ? Integer.toString(group.units()) : WITHHELD));
        for (TrialMove move : COUNTED) {
            String word = move.word();
            columns.add(Column.sheet(
                    new ColumnForm(word.replace(' ', '_'), capital(word), 14, CellKind.WHOLE),
                    group -> count(group.tally(), move)));
        }
        columns.add(Column.sheet(
                ColumnForm.of("other", 14, CellKind.WHOLE),
                group -> group.tally()
                        .map(tally -> Integer.toString(group.units()
                                - COUNTED.stream().mapToInt(tally::count).sum()))
                        .orElse(WITHHELD)));
        return new Columns<>(columns);
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String count(Optional<TrialTally> tally, TrialMove move) {
        return tally.map(t -> Integer.toString(t.count(move))).orElse(WITHHELD);
    }

    OutlineSection years() {
        TrialYears years = trial.years();
        String heading = "Stability over the years";
        String looked = saying.say(
                "Looked at: the newest official run of every cycle in the store before %s, and rows of the measure category"
                        + " of earlier years in the run's files. The new policy was not asked about earlier years.",
                years.cycle());
        if (years.years().isEmpty()) {
            return saying.section(heading, List.of(looked, "Neither has a category of an earlier year."), List.of());
        }
        return saying.section(
                heading,
                List.of(looked),
                List.of(saying.table(
                        "Years", "Districts whose category is that of an earlier year", yearColumns(), years.years())));
    }

    private static Columns<TrialYear> yearColumns() {
        return Columns.of(
                Column.sheet(Forms.CYCLE, TrialYear::cycle),
                Column.sheet(new ColumnForm("from", "Where it stands", 40, CellKind.PROSE), TrialYear::from),
                Column.sheet(
                        new ColumnForm("known", "Districts with a category then", 14, CellKind.WHOLE),
                        year -> Integer.toString(year.known())),
                Column.sheet(
                        new ColumnForm("kept_before", "Same in this cycle, old policy", 14, CellKind.WHOLE),
                        year -> Integer.toString(year.keptBefore())),
                Column.sheet(
                        new ColumnForm("kept_after", "Same in this cycle, new policy", 14, CellKind.WHOLE),
                        year -> Integer.toString(year.keptAfter())));
    }
}

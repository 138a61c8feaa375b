package org.determinations.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.determinations.report.column.ColumnForm;
import org.determinations.report.dossier.RunDossier;
import org.determinations.report.export.RunRows;
import org.determinations.report.export.RunTables;
import org.determinations.report.form.DataTable;
import org.determinations.report.form.ExportFile;
import org.determinations.report.release.PublicRelease;
import org.determinations.report.result.DeterminationsFile;
import org.determinations.report.workbook.PublicWorkbook;
import org.determinations.report.workbook.RunWorkbook;
import org.determinations.report.workbook.Spreadsheet;
import org.dhatim.fastexcel.reader.CellType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The statewide workbook and its public edition: what stands in which sheet, and that it is the run's own words. */
class RunWorkbookTest {
    private static final List<String> SHEETS = List.of(
            "At a glance",
            "Summary",
            "Determinations",
            "Reassigned",
            "Review list",
            "Cannot be judged",
            "Undetermined",
            "Changes",
            "Technical assistance",
            "Local effort",
            "Rules run",
            "Policy parameters",
            "Sources",
            "Secondary answers",
            "Secondary measures",
            "Equity");

    private static final Spreadsheet OFFICIAL = department(InventedDossier.official());

    private static Spreadsheet department(RunDossier dossier) {
        return Spreadsheet.of(RunWorkbook.of(dossier).bytes());
    }

    @Test
    void every_sheet_is_there_in_its_order_whatever_the_run_has() {
        assertThat(OFFICIAL.names()).isEqualTo(SHEETS);
        assertThat(department(InventedDossier.preliminary()).names()).isEqualTo(SHEETS);
        assertThat(department(InventedDossier.amended()).names()).isEqualTo(SHEETS);
    }

    @Test
    void the_cells_are_those_of_the_csv_files() {
        DataTable csv = RunRows.of(InventedDossier.official()).determinations();
        int label = csv.columns().indexOf("label");
        assertThat(OFFICIAL.column("Determinations", "Label"))
                .containsExactlyElementsOf(
                        csv.rows().stream().map(r -> r.get(label)).toList());
        assertThat(OFFICIAL.column("Determinations", "District code"))
                .containsExactly("09010000", "09020000", "09030000", "09040000", "09050000");
        assertThat(OFFICIAL.column("Technical assistance", "District code")).hasSize(5);
        assertThat(OFFICIAL.column("Undetermined", "District code")).containsExactly("09040000", "09050000");
    }

    @Test
    void local_effort_follows_from_an_official_category_and_from_no_other() {
        assertThat(OFFICIAL.column("Local effort", "Category")).containsExactly("NSI", "MRAR", "NTA", "", "");
        assertThat(OFFICIAL.column("Local effort", "Local effort"))
                .containsExactly("may not be reduced", "not said", "may not be reduced", "", "");
        assertThat(OFFICIAL.column("Local effort", "What follows").get(0))
                .startsWith("The district may not reduce its local effort")
                .contains("34 CFR 300.608(a)");
        assertThat(OFFICIAL.column("Local effort", "Duty tables"))
                .containsExactly("federal.1", "federal.1, massachusetts.1", "massachusetts.1", "", "");
        assertThat(department(InventedDossier.preliminary())
                        .rows("Local effort")
                        .toString())
                .contains("follows from the official result; this run is preliminary");
        assertThat(RunTables.csv(InventedDossier.official()).map(ExportFile::path))
                .contains("local-effort.csv");
        assertThat(RunTables.csv(InventedDossier.preliminary()).map(ExportFile::path))
                .doesNotContain("local-effort.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Determinations", "Reassigned", "Review list", "Undetermined", "Technical assistance"})
    void codes_are_text_and_keep_their_zeros(String sheet) {
        for (int row = 1; row < OFFICIAL.rows(sheet).size(); row++) {
            assertThat(OFFICIAL.type(sheet, row, 0)).isEqualTo(CellType.STRING);
            assertThat(OFFICIAL.rows(sheet).get(row).get(0)).matches("0[0-9]{7}");
        }
    }

    @Test
    void counts_and_rows_are_numbers() {
        int rule = OFFICIAL.column("Rules run", "Rule").indexOf("MA12-ALIGN") + 1;
        assertThat(OFFICIAL.type("Rules run", rule, 3)).isEqualTo(CellType.NUMBER);
        int row = OFFICIAL.rows("Determinations").get(0).indexOf("Row");
        assertThat(OFFICIAL.type("Determinations", 1, row)).isEqualTo(CellType.NUMBER);
        assertThat(OFFICIAL.rows("Determinations").get(1).get(row)).isEqualTo("2");
    }

    @Test
    void a_cell_that_begins_like_a_formula_is_neutralised_and_counted_and_nothing_is_a_formula() {
        assertThat(OFFICIAL.column("Determinations", "District name")).contains("'=Formula Town|*");
        int safe = OFFICIAL.column("Summary", "Item").indexOf("cells made safe");
        assertThat(Integer.parseInt(OFFICIAL.column("Summary", "Value").get(safe)))
                .isEqualTo(4);
        OFFICIAL.parts()
                .forEach((name, text) ->
                        assertThat(text).as(name).doesNotContain("<f>").doesNotContain("<f "));
    }

    @Test
    void control_totals_add_up() {
        Map<String, Integer> totals = totals(OFFICIAL);
        assertThat(totals.get("districts")).isEqualTo(5);
        assertThat(totals.get("MR")
                        + totals.get("MRAR")
                        + totals.get("NTA")
                        + totals.get("NI")
                        + totals.get("NSI")
                        + totals.get("undetermined"))
                .isEqualTo(5);
        assertThat(totals.get("reassigned")).isEqualTo(1);
        assertThat(totals.get("on the review list")).isEqualTo(2);
    }

    private static Map<String, Integer> totals(Spreadsheet workbook) {
        Map<String, Integer> totals = new TreeMap<>();
        List<String> parts = workbook.column("Summary", "Part");
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).equals("Control totals")) {
                totals.put(
                        workbook.column("Summary", "Item").get(i),
                        Integer.parseInt(workbook.column("Summary", "Value").get(i)));
            }
        }
        return totals;
    }

    /** Five invented districts: what a commissioner reads first is counted from the same rows as the other sheets. */
    @Test
    void the_first_sheet_says_the_whole_in_counts() {
        assertThat(glance(OFFICIAL, "Categories"))
                .containsEntry("all districts", "5")
                .containsEntry(
                        "undetermined",
                        Integer.toString(OFFICIAL.rows("Undetermined").size() - 1));
        int counted = glance(OFFICIAL, "Categories").entrySet().stream()
                .filter(e -> !e.getKey().equals("all districts"))
                .mapToInt(e -> Integer.parseInt(e.getValue()))
                .sum();
        assertThat(counted).isEqualTo(5);
        assertThat(glance(OFFICIAL, "For people"))
                .containsEntry("reassigned", "1")
                .containsEntry("on the review list", "2");
        assertThat(glance(OFFICIAL, "Changes within the cycle"))
                .containsExactly(Map.entry("This run supersedes no earlier one.", ""));
    }

    @Test
    void the_first_sheet_says_how_results_moved_since_the_run_before() {
        Map<String, String> moved = glance(department(InventedDossier.amended()), "Changes within the cycle");
        int listed =
                InventedDossier.amended().changes().orElseThrow().listChanges().size();
        assertThat(listed).isPositive();
        assertThat(moved.values().stream().mapToInt(Integer::parseInt).sum()).isEqualTo(listed);
    }

    private static Map<String, String> glance(Spreadsheet workbook, String part) {
        Map<String, String> counts = new TreeMap<>();
        for (List<String> row : workbook.rows("At a glance")) {
            if (row.size() > 1 && row.get(0).equals(part)) {
                counts.put(row.get(1), row.size() > 2 ? row.get(2) : "");
            }
        }
        return counts;
    }

    @Test
    void a_reassigned_district_stands_with_evidence_and_decision() {
        List<String> row = OFFICIAL.rows("Reassigned").get(1);
        assertThat(row)
                .contains(
                        "09010000",
                        "Level 1-NSI",
                        "J. Doe",
                        "uncorrected findings since 2010",
                        "letters of May, Größe ungewiß",
                        "official/decisions.csv, row 2");
        assertThat(OFFICIAL.column("Reassigned", "Evidence that the rules saw").get(0))
                .contains("Indicator 11 is 62.5 percent, below 95.")
                .contains("[official/indicators.csv row 17]");
        assertThat(OFFICIAL.rows("Reassigned")).hasSize(2);
    }

    @Test
    void every_rule_of_the_catalogue_is_counted_also_one_that_never_answered() {
        assertThat(OFFICIAL.column("Rules run", "Rule"))
                .containsExactly(
                        "MA12-STAGE",
                        "MA12-ALIGN",
                        "MA12-NO-LEVEL",
                        "MA12-F1",
                        "MA12-F2",
                        "MA12-REASSIGN",
                        "MA12-CONTROL");
        assertThat(OFFICIAL.column("Rules run", "Applied")).containsExactly("0", "3", "2", "1", "1", "1", "1");
        assertThat(OFFICIAL.column("Rules run", "Not evaluated")).containsExactly("0", "0", "0", "0", "2", "0", "0");
        assertThat(OFFICIAL.column("Rules run", "Not applicable")).containsExactly("0", "0", "0", "0", "0", "2", "0");
        assertThat(OFFICIAL.column("Rules run", "Why not applicable or not evaluated, with counts")
                        .get(4))
                .isEqualTo("2: The stage has no file with the dates of submission.");
    }

    @Test
    void every_parameter_stands_with_source_and_confidence() {
        List<String> row = OFFICIAL.rows("Policy parameters").stream()
                .filter(r -> r.contains("significantBelow"))
                .findFirst()
                .orElseThrow();
        assertThat(row).contains("MA12-F1", "95", "percent", "assumed: product default", "S2", "an invented note");
        assertThat(OFFICIAL.column("Sources", "Source")).containsExactly("S1", "S2", "S3");
    }

    @Test
    void a_pack_that_is_gone_leaves_what_the_run_itself_remembers() {
        RunDossier known = InventedDossier.official();
        Spreadsheet workbook = department(new RunDossier(
                known.results(),
                known.changes(),
                known.histories(),
                known.decisions(),
                List.of(),
                known.standing(),
                known.plan(),
                known.letters(),
                known.secondary(),
                known.secondaryStanding(),
                known.effort(),
                known.amendment(),
                known.followUp()));
        assertThat(workbook.column("Policy parameters", "Parameter"))
                .containsExactly("significant_below", "present_below", "usual_number");
        assertThat(workbook.column("Rules run", "Rule"))
                .containsExactly("MA12-ALIGN", "MA12-F1", "MA12-F2", "MA12-REASSIGN", "MA12-NO-LEVEL", "MA12-CONTROL");
    }

    @Test
    void changes_and_near_moves_stand_with_their_cause_and_the_unchanged_do_not() {
        Spreadsheet amended = department(InventedDossier.amended());
        assertThat(amended.column("Changes", "District code"))
                .contains("09010000", "09020000", "09030000", "09040000", "09050000", "09070000")
                .doesNotContain("09060000");
        assertThat(amended.column("Changes", "Causes with their rows").get(0)).startsWith("corrected input: ");
    }

    @Test
    void an_empty_sheet_says_in_words_why() {
        Spreadsheet preliminary = department(InventedDossier.preliminary());
        assertThat(preliminary.rows("Reassigned").get(1).get(0))
                .isEqualTo("No district is reassigned: compliance is not considered at the preliminary stage.");
        assertThat(preliminary.rows("Secondary answers").get(1).get(0))
                .isEqualTo("There is no secondary analysis of a preliminary result: it rests on the released official"
                        + " one.");
        assertThat(preliminary.rows("Changes").get(1).get(0))
                .isEqualTo("This run supersedes no earlier run of its cycle and stage.");
        assertThat(OFFICIAL.rows("Secondary measures").get(1).get(0))
                .isEqualTo(
                        "No secondary analysis rests on this run yet; it follows the release of the official results.");
        assertThat(preliminary.parts().get("xl/worksheets/sheet4.xml")).doesNotContain("<autoFilter");
    }

    @Test
    void each_sheet_is_frozen_filtered_and_prints_with_its_header_and_page_numbers() {
        for (int i = 1; i <= SHEETS.size(); i++) {
            String sheet = OFFICIAL.parts().get("xl/worksheets/sheet" + i + ".xml");
            assertThat(sheet)
                    .as(SHEETS.get(i - 1))
                    .contains("state=\"frozen\"")
                    .contains("orientation=\"landscape\"")
                    .contains("fitToWidth=\"1\" fitToHeight=\"0\"")
                    .contains("Page &amp;P of &amp;N")
                    .contains("official results, cycle 2012-13, dated 2012-09-19")
                    .contains("customWidth=\"true\"");
        }
        assertThat(OFFICIAL.parts().get("xl/worksheets/sheet3.xml"))
                .contains("<autoFilter ref=\"A1:" + lastColumn() + "6\"");
        assertThat(OFFICIAL.parts().get("xl/workbook.xml").split("_xlnm.Print_Titles", -1))
                .hasSize(SHEETS.size() + 1);
    }

    @Test
    void the_departments_workbook_says_on_every_page_that_it_is_confidential_at_every_stage() {
        Spreadsheet preliminary = department(InventedDossier.preliminary());
        for (int i = 1; i <= SHEETS.size(); i++) {
            String name = "xl/worksheets/sheet" + i + ".xml";
            assertThat(preliminary.parts().get(name)).contains("CONFIDENTIAL - preliminary results");
            assertThat(OFFICIAL.parts().get(name)).contains("CONFIDENTIAL - official results");
        }
    }

    @Test
    void the_same_run_gives_the_same_bytes_in_another_zone_and_language_and_knows_no_moment() throws Exception {
        byte[] once = RunWorkbook.of(InventedDossier.official()).bytes();
        TimeZone zone = TimeZone.getDefault();
        Locale language = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/Denver"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(RunWorkbook.of(InventedDossier.official()).bytes()).isEqualTo(once);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(language);
        }
        assertThat(moments(once))
                .as("no part of the file knows when it was written")
                .containsExactly(LocalDateTime.of(1980, 2, 1, 0, 0));
        assertThat(Spreadsheet.of(once).parts().get("docProps/core.xml"))
                .contains("<dcterms:created xsi:type=\"dcterms:W3CDTF\">2012-09-19T00:00:00Z<");
    }

    /** Every moment that the parts of a zip file are dated, fixed ones alike. */
    private static Set<LocalDateTime> moments(byte[] file) throws IOException {
        Set<LocalDateTime> moments = new TreeSet<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                moments.add(part.getTimeLocal());
            }
        }
        return moments;
    }

    @Test
    void the_public_workbook_has_the_cells_of_the_release_and_no_others() {
        Spreadsheet open =
                Spreadsheet.of(PublicWorkbook.of(InventedDossier.released()).bytes());
        assertThat(open.names()).containsExactly("Determinations");
        List<List<String>> rows = open.rows("Determinations");
        DataTable csv = PublicRelease.table(Invented.officialRun());
        assertThat(rows.get(0)).hasSameSizeAs(PublicRelease.COLUMNS.names());
        for (int r = 0; r < csv.rows().size(); r++) {
            assertThat(rows.get(r + 1).subList(0, csv.columns().size() - 1))
                    .isEqualTo(csv.rows().get(r).subList(0, csv.columns().size() - 1));
        }
        assertThat(open.text())
                .doesNotContain("Doe")
                .doesNotContain("62.5")
                .doesNotContain("review")
                .doesNotContain("indicators.csv");
    }

    @Test
    void there_is_no_public_workbook_of_a_run_that_is_not_released_or_not_official() {
        assertThatThrownBy(() -> PublicWorkbook.of(InventedDossier.official()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PublicWorkbook.of(InventedDossier.of(
                        InventedYear.preliminary(), InventedDossier.released().standing())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** The letter of the last column that the sheet of determinations has. */
    private static char lastColumn() {
        long shown = DeterminationsFile.COLUMNS.forms().stream()
                .filter(ColumnForm::onSheet)
                .count();
        return (char) ('A' + shown - 1);
    }
}

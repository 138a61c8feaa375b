package org.determinations.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.determinations.model.OutputFile;
import org.determinations.report.workbook.ErrorReportWorkbook;
import org.determinations.report.workbook.RunWorkbook;
import org.determinations.report.workbook.Spreadsheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page that describes the outputs lists every file and every column, in order, and no other. */
class OutputsDocTest {
    private static final Path PAGE = Path.of("src/docs/outputs.md");
    private static final Pattern FILE = Pattern.compile("## `([^`]+)`.*");
    private static final Pattern COLUMN = Pattern.compile("\\| `([a-z0-9_]+)` \\| [^|]+ \\| [^|]+ \\|");

    private static final Pattern SHEET = Pattern.compile("(?m)^\\| \\*([A-Z][a-z ]+)\\* \\| [^|]+ \\|$");

    @TempDir
    Path out;

    @Test
    void every_file_of_a_run_is_described_in_the_order_of_writing() throws IOException {
        List<String> written =
                ExportFolder.write(out.resolve("run-3"), Invented.officialRun(), java.util.Optional.empty()).stream()
                        .map(OutputFile::name)
                        .toList();
        List<String> described = new ArrayList<>(columns().keySet());
        assertThat(described.subList(0, written.size())).isEqualTo(written);
        assertThat(described.subList(written.size(), described.size()))
                .containsExactly(
                        "decisions template",
                        SecondaryMeasuresFile.NAME,
                        SecondaryAnswersFile.NAME,
                        SecondaryFolder.DECISIONS_NAME,
                        SecondaryPublicFile.NAME,
                        SecondaryPublicFile.COUNTS_NAME);
    }

    @Test
    void every_sheet_of_the_workbooks_is_described_in_its_order() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(sheets(page, "# The statewide workbook"))
                .isEqualTo(Spreadsheet.of(
                                RunWorkbook.of(InventedDossier.official()).bytes())
                        .names());
        assertThat(sheets(page, "# What is to be mended in the input"))
                .isEqualTo(Spreadsheet.of(
                                ErrorReportWorkbook.of(InventedErrors.check()).bytes())
                        .names());
    }

    private static List<String> sheets(String page, String heading) {
        String part = page.substring(page.indexOf(heading));
        int next = part.indexOf("\n\n#");
        return SHEET.matcher(next < 0 ? part : part.substring(0, next))
                .results()
                .map(row -> row.group(1))
                .toList();
    }

    @Test
    void every_column_is_described_in_its_order() throws IOException {
        Map<String, List<String>> columns = columns();
        assertThat(columns.get("determinations.csv")).isEqualTo(DeterminationsFile.COLUMNS);
        assertThat(columns.get("review-list.csv")).isEqualTo(ReviewListFile.COLUMNS);
        assertThat(columns.get("technical-assistance.csv")).isEqualTo(TechnicalAssistanceFile.COLUMNS);
        assertThat(columns.get("input-issues.csv")).isEqualTo(InputIssueFile.COLUMNS);
        assertThat(columns.get("decisions template")).isEqualTo(DecisionTemplate.COLUMNS);
        assertThat(columns.get(SecondaryMeasuresFile.NAME)).isEqualTo(SecondaryMeasuresFile.COLUMNS);
        assertThat(columns.get(SecondaryAnswersFile.NAME)).isEqualTo(SecondaryAnswersFile.COLUMNS);
        assertThat(columns.get(SecondaryFolder.DECISIONS_NAME)).isEqualTo(SecondaryFolder.DECISION_COLUMNS);
        assertThat(columns.get(SecondaryPublicFile.NAME)).isEqualTo(SecondaryPublicFile.COLUMNS);
        assertThat(columns.get(SecondaryPublicFile.COUNTS_NAME)).isEqualTo(SecondaryPublicFile.COUNT_COLUMNS);
    }

    private static Map<String, List<String>> columns() throws IOException {
        Map<String, List<String>> files = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : Files.readAllLines(PAGE)) {
            Matcher file = FILE.matcher(line);
            Matcher column = COLUMN.matcher(line);
            if (file.matches()) {
                current = new ArrayList<>();
                files.put(file.group(1), current);
            } else if (column.matches()) {
                current.add(column.group(1));
            }
        }
        return files;
    }
}

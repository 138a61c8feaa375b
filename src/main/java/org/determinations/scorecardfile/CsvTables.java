package org.determinations.scorecardfile;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.policyfile.YamlForm;
import org.determinations.policyfile.YamlNode;

/** Tables of a pack in CSV: a column for each condition and each thing given; a blank cell asks and gives nothing. */
record CsvTables(Path folder, String shownFolder, List<Issue> issues) {
    /** A longer table is a CSV file, which a spreadsheet opens. */
    static final int MOST_ROWS_INLINE = 6;

    /** The rows as forms; none, with an issue, when the file cannot be read. */
    List<YamlForm> read(String name, SourceRef where) {
        if (!name.matches("tables/[a-z0-9][a-z0-9-]*\\.csv")) {
            problem(
                    where,
                    "this is no name of a table",
                    name,
                    "tables/NAME.csv, with small letters, digits and hyphens");
            return List.of();
        }
        if (!Files.isRegularFile(folder.resolve(name))) {
            problem(where, "the table is not there", name, "a file of the pack");
            return List.of();
        }
        List<YamlForm> forms = new ArrayList<>();
        List<List<String>> rows = lines(folder.resolve(name), shownFolder + name, issues, IssueCode.SCORECARD_TABLE);
        for (int i = 1; i < rows.size(); i++) {
            List<YamlNode.Entry> entries = new ArrayList<>();
            for (int c = 0; c < rows.get(0).size(); c++) {
                String cell = rows.get(i).get(c);
                if (!cell.isBlank()) {
                    entries.add(new YamlNode.Entry(rows.get(0).get(c), i + 1, YamlNode.text(i + 1, cell.trim())));
                }
            }
            forms.add(YamlForm.of(
                    YamlNode.mapping(i + 1, entries), shownFolder + name, IssueCode.SCORECARD_TABLE, issues));
        }
        return forms;
    }

    /** Every row of a CSV file, the header first, each as long as the header; none, with an issue, when it is no such file. */
    static List<List<String>> lines(Path file, String shown, List<Issue> issues, IssueCode code) {
        List<List<String>> rows = new ArrayList<>();
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser parser = CSVFormat.RFC4180
                        .builder()
                        .setIgnoreEmptyLines(false)
                        .get()
                        .parse(text)) {
            for (CSVRecord row : parser) {
                rows.add(row.toList());
            }
        } catch (IOException | java.io.UncheckedIOException e) {
            issues.add(Issue.of(
                    code,
                    SourceRef.ofFile(shown),
                    "the table cannot be read",
                    "",
                    "a CSV file in UTF-8 with a header",
                    "check that it is there"));
            return List.of();
        }
        if (rows.size() < 2 || new HashSet<>(rows.get(0)).size() < rows.get(0).size()) {
            issues.add(Issue.of(
                    code,
                    SourceRef.ofFile(shown),
                    "the table has no rows, or a column twice",
                    rows.isEmpty() ? "" : String.join(", ", rows.get(0)),
                    "a header with different names, and a row",
                    "correct the file"));
            return List.of();
        }
        return whole(rows, shown, issues, code) ? rows : List.of();
    }

    private static boolean whole(List<List<String>> rows, String shown, List<Issue> issues, IssueCode code) {
        int width = rows.get(0).size();
        Set<Integer> ragged = new HashSet<>();
        for (int i = 1; i < rows.size(); i++) {
            if (rows.get(i).size() != width) {
                ragged.add(i);
                issues.add(Issue.of(
                        code,
                        SourceRef.ofRow(shown, i + 1),
                        "the row has more or fewer cells than the header",
                        rows.get(i).size() + " cells",
                        width + " cells",
                        "correct the row; a cell with a comma stands between quotation marks"));
            }
        }
        return ragged.isEmpty();
    }

    private void problem(SourceRef where, String wrong, String found, String allowed) {
        issues.add(Issue.of(IssueCode.SCORECARD_TABLE, where, wrong, found, allowed, "correct the name"));
    }
}

package org.determinations.application.validate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.determinations.application.policy.PackTrial;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.SourceRef;
import org.determinations.model.CategoryCode;
import org.determinations.model.result.Determination;
import org.determinations.scorecardfile.ScenarioFiles;

/** What a case says must come out of its files: one row for each district, a blank cell expects nothing. */
final class CaseExpectations {
    static final String FILE = "expected/determinations.csv";

    private static final String DISTRICT = "district_code";
    private static final String SOURCE = "source";
    private static final String DIFFERS = "differs";
    private static final String UNDETERMINED = "undetermined";

    /** Column to what came out, as it is written there. */
    private static final Map<String, Function<Determination, String>> FOUND = found();

    private final String shown;
    private final List<Map<String, String>> rows;

    private CaseExpectations(String shown, List<Map<String, String>> rows) {
        this.shown = shown;
        this.rows = rows;
    }

    static boolean areIn(Path folder) {
        return Files.isRegularFile(folder.resolve(FILE));
    }

    /** Refused with PA-088 when the file cannot be read or has a column that there is not. */
    static CaseExpectations read(Path folder) {
        String shown = folder.getFileName() + "/" + FILE;
        List<Issue> issues = new ArrayList<>();
        List<List<String>> lines = ScenarioFiles.lines(folder.resolve(FILE), shown, issues);
        if (issues.isEmpty()) {
            issues.addAll(wrong(shown, lines));
        }
        if (!issues.isEmpty()) {
            throw new Refusal(Refusal.Kind.INPUT, issues);
        }
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < line.size(); i++) {
                row.put(lines.get(0).get(i), line.get(i).trim());
            }
            rows.add(row);
        }
        return new CaseExpectations(shown, rows);
    }

    /** Each row held against what came out for its district; one that has no result expects in vain. */
    List<PackTrial.Tried> against(List<Determination> results) {
        Map<String, Determination> byCode =
                results.stream().collect(Collectors.toMap(d -> d.district().digits(), d -> d));
        List<PackTrial.Tried> tried = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Map<String, String> row = rows.get(i);
            String code = row.getOrDefault(DISTRICT, "");
            Optional<Determination> result = Optional.ofNullable(byCode.get(code));
            List<PackTrial.Expected> values = new ArrayList<>();
            FOUND.forEach((column, found) -> {
                String expected = row.getOrDefault(column, "");
                if (!expected.isEmpty()) {
                    String got = result.map(found).orElse("no result");
                    values.add(new PackTrial.Expected(column, expected, got, got.equals(expected)));
                }
            });
            String reason = row.getOrDefault(DIFFERS, "");
            tried.add(new PackTrial.Tried(
                    result.map(d -> code + " " + d.name()).orElse(code),
                    shown + ":" + (i + 2),
                    row.getOrDefault(SOURCE, ""),
                    verdict(values, reason),
                    reason,
                    values));
        }
        return tried;
    }

    private static PackTrial.Verdict verdict(List<PackTrial.Expected> values, String reason) {
        if (values.stream().allMatch(PackTrial.Expected::isEqual)) {
            return PackTrial.Verdict.EQUAL;
        }
        return reason.isEmpty() ? PackTrial.Verdict.WRONG : PackTrial.Verdict.EXPLAINED;
    }

    private static List<Issue> wrong(String shown, List<List<String>> lines) {
        List<Issue> issues = new ArrayList<>();
        List<String> header = lines.isEmpty() ? List.of() : lines.get(0);
        String allowed = DISTRICT + ", " + String.join(", ", FOUND.keySet()) + ", " + SOURCE + ", " + DIFFERS;
        for (String column : header) {
            if (!List.of(DISTRICT, SOURCE, DIFFERS).contains(column) && !FOUND.containsKey(column)) {
                issues.add(problem(SourceRef.ofRow(shown, 1), "there is no such column", column, allowed));
            }
        }
        if (!header.contains(DISTRICT) || header.stream().noneMatch(FOUND::containsKey)) {
            issues.add(problem(
                    SourceRef.ofRow(shown, 1),
                    "the header lacks the district, or anything that is expected",
                    String.join(", ", header),
                    allowed));
        }
        for (int i = 1; i < lines.size(); i++) {
            int district = header.indexOf(DISTRICT);
            List<String> line = lines.get(i);
            boolean nothing = header.stream()
                    .filter(FOUND::containsKey)
                    .allMatch(column -> line.get(header.indexOf(column)).isBlank());
            if (district >= 0 && nothing) {
                issues.add(problem(
                        SourceRef.ofRow(shown, i + 1),
                        "the row expects nothing",
                        line.get(district),
                        "at least one of " + String.join(", ", FOUND.keySet())));
            }
        }
        if (lines.size() == 1) {
            issues.add(problem(SourceRef.ofRow(shown, 1), "the file has no row", "", "a row for each district"));
        }
        return issues;
    }

    private static Issue problem(SourceRef where, String wrong, String found, String allowed) {
        return Issue.of(
                IssueCode.SCENARIO_UNREADABLE, where, wrong, found, allowed, "correct the file and type it again");
    }

    private static Map<String, Function<Determination, String>> found() {
        Map<String, Function<Determination, String>> found = new LinkedHashMap<>();
        found.put("derived_category", d -> code(d.derived()));
        found.put("category", d -> code(d.category()));
        found.put("label", Determination::label);
        found.put("on_review_list", d -> d.onReviewList() ? "yes" : "no");
        return found;
    }

    private static String code(Optional<CategoryCode> category) {
        return category.map(CategoryCode::text).orElse(UNDETERMINED);
    }
}

package org.determinations.report.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Severity;
import org.determinations.model.DistrictCode;
import org.determinations.model.run.InputFileRecord;
import org.determinations.report.dossier.ControlTotals;
import org.determinations.report.dossier.FileStanding;
import org.determinations.report.dossier.RuleTally;
import org.determinations.report.dossier.RunOrder;
import org.determinations.report.form.Json;
import tools.jackson.core.JsonGenerator;

/** An error report for programs, {@code error-report/1}: every issue, the values as they stand. */
public final class ErrorReportJson {
    public static final String KIND = "error-report/1";

    private ErrorReportJson() {}

    /** Indented. */
    public static String render(ErrorReport errors) {
        return Json.pretty(json -> {
            json.writeStringProperty("kind", KIND);
            json.writeStringProperty("cycle", errors.cycle());
            json.writeStringProperty("dated", errors.dated().toString());
            if (errors.run().isPresent()) {
                json.writeNumberProperty("run", errors.run().get().number());
            } else {
                json.writeNullProperty("run");
            }
            Json.textOrNull(
                    json, "stage", errors.run().map(r -> r.stage().word()).orElse(""));
            Json.textOrNull(
                    json,
                    "district_code",
                    errors.district().map(DistrictCode::digits).orElse(""));
            Json.objects(json, "files", errors.files(), ErrorReportJson::file);
            Json.objects(json, "summary", summary(errors.issues()), ErrorReportJson::count);
            Json.objects(json, "rules_run", errors.rules(), ErrorReportJson::tally);
            Json.objects(json, "rows", errors.issues(), (j, issue) -> row(j, issue, errors));
        });
    }

    private static void file(JsonGenerator json, FileStanding file) {
        json.writeStringProperty("file", file.file());
        json.writeStringProperty("state", file.state().words());
        number(json, "rows_read", file, InputFileRecord::rowsRead);
        number(json, "accepted", file, InputFileRecord::accepted);
        number(json, "rejected", file, InputFileRecord::rejected);
        number(json, "not_this_cycle", file, InputFileRecord::notThisCycle);
        for (Severity severity : RunOrder.sorted(List.of(Severity.values()), Comparator.reverseOrder())) {
            json.writeNumberProperty(word(severity), file.issues().getOrDefault(severity, 0));
        }
    }

    private static void number(
            JsonGenerator json, String name, FileStanding file, ToIntFunction<InputFileRecord> part) {
        if (file.read().isPresent()) {
            json.writeNumberProperty(name, part.applyAsInt(file.read().get()));
        } else {
            json.writeNullProperty(name);
        }
    }

    /** Codes with their numbers of issues, the worst severity first. */
    private static List<Map.Entry<IssueCode, Integer>> summary(List<Issue> issues) {
        List<Map.Entry<IssueCode, Integer>> counts =
                new ArrayList<>(new TreeMap<>(ControlTotals.perCode(issues)).entrySet());
        counts.sort(Comparator.comparing(
                        (Map.Entry<IssueCode, Integer> e) -> e.getKey().severity())
                .reversed()
                .thenComparing(Map.Entry::getKey));
        return counts;
    }

    private static void count(JsonGenerator json, Map.Entry<IssueCode, Integer> count) {
        json.writeStringProperty("severity", word(count.getKey().severity()));
        json.writeStringProperty("code", count.getKey().code());
        json.writeStringProperty("title", count.getKey().title());
        json.writeNumberProperty("rows", count.getValue());
    }

    private static void tally(JsonGenerator json, RuleTally tally) {
        json.writeStringProperty("rule_id", tally.ruleId());
        Json.textOrNull(json, "title", tally.title());
        json.writeStringProperty("asked_of", tally.part());
        json.writeNumberProperty("fired", tally.fired());
        json.writeNumberProperty("not_fired", tally.notFired());
        json.writeNumberProperty("not_applicable", tally.notApplicable());
        json.writeNumberProperty("not_evaluated", tally.notEvaluated());
        Json.textOrNull(json, "why_not_asked", tally.why());
    }

    private static void row(JsonGenerator json, Issue issue, ErrorReport errors) {
        Json.all(json, InputIssueFile.COLUMNS, InputIssueFile.Row.of(errors.cycle(), issue, errors.names()));
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}

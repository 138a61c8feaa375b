package org.determinations.docs;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.cli.answer.CheckupAnswer;
import org.determinations.cli.answer.ContractAnswer;
import org.determinations.cli.answer.DecideAnswer;
import org.determinations.cli.answer.DossierAnswer;
import org.determinations.cli.answer.EvidenceAnswer;
import org.determinations.cli.answer.ExportAnswer;
import org.determinations.cli.answer.FilesAnswer;
import org.determinations.cli.answer.FindingsAnswer;
import org.determinations.cli.answer.NotesAnswer;
import org.determinations.cli.answer.PackDifferenceAnswer;
import org.determinations.cli.answer.PackDraftAnswer;
import org.determinations.cli.answer.PackTrialJson;
import org.determinations.cli.answer.PackTurnsAnswer;
import org.determinations.cli.answer.PeopleAnswer;
import org.determinations.cli.answer.PlansAnswer;
import org.determinations.cli.answer.PolicyJson;
import org.determinations.cli.answer.PracticeAnswer;
import org.determinations.cli.answer.PublicationAnswer;
import org.determinations.cli.answer.ReleaseAnswer;
import org.determinations.cli.answer.ReleasePreviewAnswer;
import org.determinations.cli.answer.ReviewsAnswer;
import org.determinations.cli.answer.ScheduleAnswer;
import org.determinations.cli.answer.SealAnswer;
import org.determinations.cli.answer.StatusAnswer;
import org.determinations.cli.answer.TablesAnswer;
import org.determinations.cli.answer.TransferAnswer;
import org.determinations.cli.answer.TrialAnswer;
import org.determinations.cli.answer.VerificationAnswer;
import org.determinations.cli.terminal.JsonLogLine;
import org.determinations.cli.verb.VersionVerb;
import org.determinations.determination.Programme;
import org.determinations.determination.programme.Programmes;
import org.determinations.model.result.ShapeWords;
import org.determinations.report.assistance.PlanListing;
import org.determinations.report.assistance.PlanPage;
import org.determinations.report.change.ChangeReportJson;
import org.determinations.report.decision.DecisionListing;
import org.determinations.report.district.DossierFiles;
import org.determinations.report.form.JsonForm;
import org.determinations.report.ledger.FindingListing;
import org.determinations.report.ledger.FindingPage;
import org.determinations.report.ledger.FindingReport;
import org.determinations.report.note.NoteListing;
import org.determinations.report.parallel.ParallelListing;
import org.determinations.report.release.ChecklistJson;
import org.determinations.report.result.DecisionTemplate;
import org.determinations.report.review.PicturePage;
import org.determinations.report.review.RoundList;
import org.determinations.report.review.RoundPage;
import org.determinations.report.run.DistrictListing;
import org.determinations.report.run.ErrorReportJson;
import org.determinations.report.run.IssuesJson;
import org.determinations.report.run.ReviewListJson;
import org.determinations.report.run.RunJson;
import org.determinations.report.run.RunListJson;
import org.determinations.report.run.StreakListing;
import org.determinations.report.schedule.DueListing;
import org.determinations.report.schedule.ScheduleJson;
import org.determinations.report.secondary.SecondaryDistrictJson;
import org.determinations.report.trail.TrailListing;
import org.determinations.web.server.AccessLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every document whose schema is made from the form that writes it. */
final class JsonDocuments {
    private static final int WIDTH = 190;
    private static final List<JsonForm<?>> FORMS = Stream.concat(
                    VerificationAnswer.FORMS.stream(),
                    Stream.<JsonForm<?>>of(
                            ChangeReportJson.FORM,
                            CheckupAnswer.FORM,
                            ChecklistJson.FORM,
                            DecideAnswer.FORM,
                            DecideAnswer.PREVIEW,
                            DecideAnswer.UNDONE,
                            DecisionListing.FORM,
                            DecisionTemplate.FORM,
                            DistrictListing.FORM,
                            DossierAnswer.FORM,
                            DossierFiles.FORM,
                            ErrorReportJson.FORM,
                            ContractAnswer.DRAFT,
                            ContractAnswer.TEMPLATE,
                            ContractAnswer.TRIAL,
                            ExportAnswer.FORM,
                            FilesAnswer.LIST,
                            FilesAnswer.LOOK,
                            EvidenceAnswer.FORM,
                            FindingListing.FORM,
                            NoteListing.FORM,
                            NotesAnswer.FORM,
                            FindingPage.FORM,
                            FindingReport.FORM,
                            FindingsAnswer.EXPORT,
                            FindingsAnswer.IMPORT,
                            AccessLine.FORM,
                            IssuesJson.FORM,
                            JsonLogLine.FORM,
                            ParallelListing.FORM,
                            PackDifferenceAnswer.FORM,
                            PackDraftAnswer.FORM,
                            PackTrialJson.FORM,
                            PackTurnsAnswer.FORM,
                            PeopleAnswer.ACCOUNT,
                            PeopleAnswer.CODE,
                            PeopleAnswer.LIST,
                            PlanListing.FORM,
                            PlanPage.FORM,
                            PlansAnswer.EXPORT,
                            PlansAnswer.PROPOSAL,
                            PolicyJson.FORM,
                            PolicyJson.LINT,
                            PublicationAnswer.FORM,
                            PublicationAnswer.TAKEN_BACK,
                            PracticeAnswer.FORM,
                            ReleaseAnswer.FORM,
                            ReleasePreviewAnswer.FORM,
                            ReviewListJson.FORM,
                            ReviewsAnswer.DRAW,
                            ReviewsAnswer.EXPORT,
                            ReviewsAnswer.IMPORT,
                            RoundList.FORM,
                            RoundPage.FORM,
                            PicturePage.FORM,
                            RunJson.CYCLE,
                            RunJson.SHOW,
                            RunJson.SUMMARY,
                            RunListJson.FORM,
                            ScheduleAnswer.FIRING,
                            DueListing.FORM,
                            ScheduleJson.LIST,
                            ScheduleJson.NEXT,
                            SealAnswer.KEY,
                            SealAnswer.WRITTEN,
                            SecondaryDistrictJson.ARITHMETIC,
                            SecondaryDistrictJson.FORM,
                            StatusAnswer.FORM,
                            StreakListing.FORM,
                            TablesAnswer.FORM,
                            TrailListing.FORM,
                            TransferAnswer.EXPORT,
                            TransferAnswer.IMPORT,
                            TrialAnswer.FORM,
                            VersionVerb.FORM))
            .toList();

    private JsonDocuments() {}

    /** The schema of each kind, as its file has it. */
    static SortedMap<String, String> schemas() {
        List<ShapeWords> shapes =
                Programmes.all().stream().map(Programme::words).toList();
        SortedMap<String, String> schemas = new TreeMap<>();
        for (JsonForm<?> form : FORMS) {
            StringBuilder text = new StringBuilder();
            print(JsonMapper.shared().readTree(form.schema(shapes)), 0, text);
            schemas.put(form.kind(), text.append('\n').toString());
        }
        return schemas;
    }

    /** On one line where it fits. */
    private static void print(JsonNode node, int depth, StringBuilder text) {
        String line = line(node);
        int used = text.length() - text.lastIndexOf("\n") - 1;
        if (depth > 0 && used + line.length() < WIDTH || !node.isContainer()) {
            text.append(line);
            return;
        }
        String inner = "\n" + "  ".repeat(depth + 1);
        String between = inner;
        text.append(node.isObject() ? '{' : '[');
        if (node.isObject()) {
            for (var property : node.properties()) {
                text.append(between)
                        .append(JsonMapper.shared().writeValueAsString(property.getKey()))
                        .append(": ");
                print(property.getValue(), depth + 1, text);
                between = "," + inner;
            }
        } else {
            for (JsonNode item : node) {
                text.append(between);
                print(item, depth + 1, text);
                between = "," + inner;
            }
        }
        text.append('\n').append("  ".repeat(depth)).append(node.isObject() ? '}' : ']');
    }

    private static String line(JsonNode node) {
        if (node.isObject()) {
            return node.properties().stream()
                    .map(p -> JsonMapper.shared().writeValueAsString(p.getKey()) + ": " + line(p.getValue()))
                    .collect(Collectors.joining(", ", "{ ", " }"));
        }
        if (node.isArray()) {
            return node.valueStream().map(JsonDocuments::line).collect(Collectors.joining(", ", "[", "]"));
        }
        return JsonMapper.shared().writeValueAsString(node);
    }
}

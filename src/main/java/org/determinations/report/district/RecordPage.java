package org.determinations.report.district;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.determinations.followthrough.FindingAccount;
import org.determinations.followthrough.FindingStanding;
import org.determinations.model.fact.DecisionFact;
import org.determinations.model.fact.DiscrepancyFact;
import org.determinations.model.result.ShapeWords;
import org.determinations.model.run.OutputFile;
import org.determinations.model.run.RunHeader;
import org.determinations.report.assistance.PlanPage;
import org.determinations.report.form.NestedPage;
import org.determinations.report.form.Page;
import org.determinations.report.form.TextLines;
import org.determinations.report.form.Words;
import org.determinations.report.ledger.FindingPage;
import org.determinations.report.note.NoteListing;
import org.determinations.report.result.ExplanationOutline;
import org.determinations.report.result.ResultWords;
import org.determinations.report.run.RunListText;
import org.determinations.report.secondary.SecondaryDistrictText;

/** The department's dossier of a district, from its newest result to the trail of what was done about it. */
public final class RecordPage {
    private final DistrictRecord record;

    public RecordPage(DistrictRecord record) {
        this.record = record;
    }

    /** What stands on every page of it. */
    public static String mark(DistrictRecord record) {
        return record.jurisdiction()
                .words()
                .in("CONFIDENTIAL - dossier of district " + record.district() + " on " + record.on()
                        + ", for the department only");
    }

    /**
     * Writes it, with the list of the files beside it at its end.
     *
     * @param files beside the page, in their order
     */
    public void write(Page page, List<OutputFile> files) {
        page.title(record.name() + said(", district ") + record.district());
        page.paragraph(mark(record) + ".");
        result(page);
        years(page);
        runs(page);
        page.section("Why: the newest run in full");
        ExplanationOutline.render(
                new NestedPage(page),
                record.newest().determination(),
                record.newest().context());
        discrepancies(page);
        decisions(page);
        notes(page);
        findings(page);
        plans(page);
        sent(page);
        secondary(page);
        trail(page);
        page.section("Files of this dossier");
        page.table(
                List.of("file", "SHA-256"),
                files.stream().map(file -> List.of(file.name(), file.sha256())).toList());
    }

    private String said(String sentence) {
        return record.jurisdiction().words().in(sentence);
    }

    private static String runName(RunHeader run) {
        return run.stage().word() + " " + run.cycle() + ", run " + run.number();
    }

    private void result(Page page) {
        DistrictRecord.InRun newest = record.newest();
        ResultWords words = new ResultWords(newest.determination(), newest.context(), this::said);
        page.section("Result and reason");
        page.facts(List.of(
                List.of("Result", words.result()),
                List.of("Shown as", newest.determination().label()),
                List.of(newest.context().shape().basisHeading(), words.basis()),
                List.of(
                        "Said by",
                        runName(newest.run()) + ", dated " + newest.run().stageDate() + ", "
                                + newest.state().word())));
        page.paragraph(words.inShort());
    }

    private void years(Page page) {
        page.section("Every year");
        if (record.years().results().isEmpty()) {
            page.paragraph(said("The store has no official result of this district yet."));
            return;
        }
        page.table(
                List.of(
                        "cycle",
                        said("district"),
                        record.newest().context().shape().slot(),
                        "shown as",
                        "run"),
                record.years().results().stream()
                        .map(of -> List.of(
                                of.cycle().text(),
                                of.district().and(of.name()),
                                ShapeWords.shown(of.basisText()),
                                of.label(),
                                "run " + of.run()))
                        .toList());
    }

    private void runs(Page page) {
        page.section("Every run");
        page.paragraph("Newest first. A run is never changed: a later one takes its place.");
        page.table(
                List.of("run", "dated", "state", "shown as", "policy", "computed by"),
                record.runs().stream()
                        .map(of -> List.of(
                                runName(of.run()),
                                of.run().stageDate().toString(),
                                of.state().word(),
                                of.determination().label(),
                                of.run().packId(),
                                of.run().startedBy()))
                        .toList());
    }

    private String none(String what) {
        return said("No " + what + " this district was read by " + itsRuns() + ".");
    }

    private String itsRuns() {
        return record.runs().size() == 1
                ? "its only run"
                : "its " + TextLines.number(record.runs().size()) + " runs";
    }

    /** Every report of a discrepancy that one of its runs read. */
    public void discrepancies(Page page) {
        page.section("Discrepancies");
        List<List<String>> rows = record.runs().stream()
                .flatMap(of -> of.discrepancies().stream().map(fact -> cells(of.run(), fact)))
                .toList();
        if (rows.isEmpty()) {
            page.paragraph(none("report of a discrepancy of"));
            return;
        }
        page.table(
                List.of("read by", "report", "about", "reported", "decision", "decided by", "reason", "where"), rows);
    }

    private static List<String> cells(RunHeader run, DiscrepancyFact fact) {
        return List.of(
                "run " + run.number(),
                fact.discrepancyId(),
                fact.kind()
                        + (fact.subject().isEmpty() ? "" : ", " + fact.subject())
                        + (fact.schoolCode().isEmpty() ? "" : ", school " + fact.schoolCode()),
                fact.reportedAt().toString(),
                fact.decision().name().toLowerCase(Locale.ROOT),
                fact.decidedBy() + fact.decidedOn().map(day -> " on " + day).orElse(""),
                fact.reason(),
                Words.where(fact.source().row()));
    }

    /** Every decision about it that one of its runs read. */
    public void decisions(Page page) {
        page.section("Decisions of persons");
        List<List<String>> rows = record.runs().stream()
                .flatMap(of -> of.decisions().stream().map(fact -> cells(of.run(), fact)))
                .toList();
        if (rows.isEmpty()) {
            page.paragraph(none("decision about"));
            return;
        }
        page.table(List.of("read by", "decision", "by", "on", "reason", "evidence", "where"), rows);
    }

    private static List<String> cells(RunHeader run, DecisionFact fact) {
        return List.of(
                "run " + run.number(),
                fact.kind().name() + fact.category().map(code -> " " + code).orElse(""),
                fact.decidedBy(),
                fact.decidedOn().toString(),
                fact.reason(),
                fact.evidence(),
                Words.where(fact.source().row()));
    }

    /** Every note of a reviewer, whichever run it was written at. */
    private void notes(Page page) {
        page.section("Notes of reviewers");
        if (record.notes().isEmpty()) {
            page.paragraph(said("Nobody has written a note about this district."));
            return;
        }
        page.paragraph("Opinions of the persons named. No run reads them, and they are no decisions.");
        page.table(
                List.of("note", "about", "what it says", "by", "state"),
                record.notes().stream().map(NoteListing::cells).toList());
    }

    private void findings(Page page) {
        page.section("Findings of non-compliance");
        List<FindingAccount> findings = record.followed().findings();
        if (findings.isEmpty()) {
            page.paragraph(said("The ledger has no finding of this district on " + record.on() + "."));
            return;
        }
        page.table(
                List.of("finding", "source", "notice", "due", "state"),
                findings.stream()
                        .map(FindingAccount::standing)
                        .map(RecordPage::cells)
                        .toList());
        findings.forEach(of -> FindingPage.write(new NestedPage(page), of));
    }

    private static List<String> cells(FindingStanding of) {
        return List.of(
                of.findingId(),
                of.statement().source().name(),
                of.statement().noticeOn().toString(),
                of.statement().dueOn().toString(),
                of.state().word());
    }

    private void plans(Page page) {
        page.section("Plans of assistance");
        if (record.followed().plans().isEmpty()) {
            page.paragraph(said("No plan of this district was proposed by " + record.on() + "."));
        }
        record.followed().plans().forEach(of -> PlanPage.write(new NestedPage(page), of));
    }

    /** Letters and bundles, as they were put out. */
    public void sent(Page page) {
        page.section("What was put out to it");
        if (record.sent().isEmpty()) {
            page.paragraph(
                    said(
                            "No release and no export of " + itsRuns()
                                    + " put out a file for this district. Letters that were printed in another way are not known here."));
            return;
        }
        page.table(
                List.of("run", "how", "on (UTC)", "file", "SHA-256", "in this dossier"),
                record.sent().stream()
                        .map(of -> List.of(
                                "run " + of.run(),
                                of.how(),
                                RunListText.moment(of.at()),
                                of.recorded().name(),
                                of.recorded().sha256(),
                                of.bytes().isPresent()
                                        ? "yes, as it was put out"
                                        : "no: the file is gone, or is not the one that was put out"))
                        .toList());
    }

    /** Its newest secondary analysis. */
    public void secondary(Page page) {
        page.section("Secondary analysis");
        record.analysis()
                .ifPresentOrElse(
                        of -> SecondaryDistrictText.write(new NestedPage(page), of.report(), of.district()),
                        () -> page.paragraph(
                                said("No secondary analysis that rests on one of these runs has the district.")));
    }

    /** What the audit trail tells of it. */
    public void trail(Page page) {
        page.section("The audit trail");
        page.paragraph(said("Events that name this district, one of its findings or plans, or a run that determined it."
                + " An event of a run can name other districts. Times are in UTC."));
        if (record.events().isEmpty()) {
            page.paragraph("The trail has no such event.");
            return;
        }
        page.table(
                List.of("event", "when", "who", "what", "details"),
                record.events().stream()
                        .map(of -> List.of(
                                Long.toString(of.number()),
                                RunListText.moment(of.at()),
                                Stream.of(of.who(), of.knownAs())
                                        .filter(text -> !text.isEmpty())
                                        .reduce((who, known) -> who + " (" + known + ")")
                                        .orElse(""),
                                of.what(),
                                of.details()))
                        .toList());
    }
}

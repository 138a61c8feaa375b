package org.determinations.report.release;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.determinations.model.DistrictCode;
import org.determinations.model.Stage;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.model.release.Proof;
import org.determinations.model.result.Determination;
import org.determinations.model.result.FinalResult;
import org.determinations.model.result.RuleOutcome;
import org.determinations.model.run.RunReport;
import org.determinations.model.schedule.CyclePlan;
import org.determinations.report.column.Audience;
import org.determinations.report.column.Columns;
import org.determinations.report.dossier.ExplanationContext;
import org.determinations.report.form.Archive;
import org.determinations.report.form.DataTable;
import org.determinations.report.form.Edition;
import org.determinations.report.form.ExportFile;
import org.determinations.report.form.Json;
import org.determinations.report.form.MarkdownPage;
import org.determinations.report.form.ReleaseFile;
import org.determinations.report.form.ReleaseNames;
import org.determinations.report.form.Style;
import org.determinations.report.form.TextPage;
import org.determinations.report.result.DeterminationColumns;
import org.determinations.report.result.DeterminationRow;
import org.determinations.report.result.ExplanationHead;
import org.determinations.report.result.ExplanationJson;
import org.determinations.report.result.ExplanationOutline;

/**
 * What one district is given of a provisional, preliminary or official run: its own result, explained, and nothing of any
 * other district. Every file carries stage and date, in its name and in its text, and CONFIDENTIAL unless the stage's
 * results are public.
 */
public final class DistrictBundle {
    public static final Columns<DeterminationRow> COLUMNS = DeterminationColumns.of(Audience.DISTRICT);
    static final String KIND = "district-bundle/1";

    private final ExplanationContext context;
    private final CyclePlan plan;
    private final Proof proof;
    private final OwnDistrict look;

    private DistrictBundle(RunReport runReport, CyclePlan plan, Proof proof) {
        Stage stage = runReport.run().stage();
        if (stage == Stage.SECONDARY) {
            throw new IllegalArgumentException("no district bundles at the " + stage.word() + " stage");
        }
        this.context = ExplanationContext.of(runReport);
        this.plan = plan;
        this.proof = proof;
        this.look = OwnDistrict.of(runReport, plan.jurisdiction());
    }

    /** The files of one district, cover first. A district that the run does not have is a program fault. */
    public static List<ReleaseFile> files(RunReport runReport, DistrictCode district, CyclePlan plan) {
        Determination own = runReport.determinations().stream()
                .filter(d -> d.district().equals(district))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the run has no district " + district));
        return of(runReport, plan, Proof.NONE).filesOf(own, Edition.released(runReport.run()), List.of());
    }

    /** @param proof what the cover names of the department's record */
    public static DistrictBundle of(RunReport runReport, CyclePlan plan, Proof proof) {
        return new DistrictBundle(runReport, plan, proof);
    }

    /**
     * The archive of one district of the run: its files and its letters.
     *
     * @param edition how the district's copy is named and marked
     * @param letters its letter in each form that is given, by the end of their names, such as {@code letter.pdf}
     */
    public ExportFile archive(Determination district, Edition edition, SortedMap<String, byte[]> letters) {
        String stem = ReleaseNames.bundle(edition, district.district());
        List<ExportFile> own = new ArrayList<>();
        letters.forEach((end, printed) -> own.add(ExportFile.of(stem + "-" + end, printed)));
        List<String> names = own.stream().map(ExportFile::path).toList();
        List<ExportFile> files = new ArrayList<>();
        filesOf(district, edition, names).forEach(file -> files.add(ExportFile.of(file.name(), file.text())));
        files.addAll(own);
        return ExportFile.of(stem + ".zip", Archive.of(files));
    }

    private List<ReleaseFile> filesOf(Determination whole, Edition edition, List<String> letters) {
        Determination own = copy(whole);
        DistrictCode district = own.district();
        String stem = ReleaseNames.bundle(edition, district) + "-";
        String mark = ReleaseNames.mark(edition, district, plan.jurisdiction());
        List<ReleaseFile> files = new ArrayList<>();
        files.add(new ReleaseFile(stem + "determination.csv", extract(own, mark)));
        files.add(new ReleaseFile(stem + "explanation.md", markdown(own, mark)));
        files.add(new ReleaseFile(stem + "explanation.txt", text(own, mark)));
        files.add(new ReleaseFile(stem + "explanation.json", json(own, mark)));
        List<String> names = new ArrayList<>(letters);
        files.forEach(file -> names.add(file.name()));
        files.add(0, new ReleaseFile(stem + "cover.txt", BundleCover.render(edition, own, plan, names, proof)));
        files.forEach(file -> look.demand(file.name(), file.text(), district));
        return List.copyOf(files);
    }

    /** Without rules that do not apply at the stage, and so without any early word of what they may say later. */
    private static Determination copy(Determination own) {
        return new Determination(
                own.district(),
                own.name(),
                own.basis(),
                new FinalResult(own.category(), own.label(), own.undeterminedReason(), own.reassigned(), false),
                own.rules().stream()
                        .filter(r -> r.outcome() != RuleOutcome.NOT_APPLICABLE)
                        .toList(),
                own.wouldChange());
    }

    private String extract(Determination own, String mark) {
        return DataTable.of(COLUMNS, List.of(DeterminationRow.marked(own, context, mark)))
                .in(context.shape())
                .neutral()
                .csv();
    }

    private String markdown(Determination own, String mark) {
        return "**" + mark + "**\n\n" + ExplanationOutline.renderForDistrict(MarkdownPage.in(words()), own, context)
                + "\n**" + mark + "**\n";
    }

    private String text(Determination own, String mark) {
        return mark + "\n\n" + ExplanationOutline.renderForDistrict(TextPage.of(Style.PLAIN.in(words())), own, context)
                + "\n" + mark + "\n";
    }

    private UnitWords words() {
        return plan.jurisdiction().words();
    }

    private String json(Determination own, String mark) {
        return Json.pretty(json -> {
            json.writeStringProperty("kind", KIND);
            json.writeStringProperty("confidentiality", mark);
            json.writeObjectPropertyStart("explanation");
            ExplanationJson.write(json, own, context, ExplanationHead.NUMBERED);
            json.writeEndObject();
        });
    }
}

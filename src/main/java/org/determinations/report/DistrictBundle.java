package org.determinations.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.determinations.model.CyclePlan;
import org.determinations.model.Determination;
import org.determinations.model.DistrictCode;
import org.determinations.model.OutputFile;
import org.determinations.model.RuleOutcome;
import org.determinations.model.RunHeader;
import org.determinations.model.RunReport;
import org.determinations.model.Stage;

/**
 * What one district is given of a provisional or preliminary run: its own result, explained, and nothing of any other
 * district. Every file carries stage, date and CONFIDENTIAL, in its name and in its text.
 */
public final class DistrictBundle {
    static final List<String> COLUMNS = List.of(
            "district_code",
            "district_name",
            "accountability_level",
            "category",
            "label",
            "undetermined_reason",
            "cycle",
            "stage",
            "stage_date",
            "confidentiality");
    static final String KIND = "district-bundle/1";

    private static final Pattern CODE = Pattern.compile("(?<![0-9A-Za-z])([0-9]{4})[0-9]{4}(?![0-9A-Za-z])");

    private final RunReport runReport;
    private final ExplanationContext context;
    private final CyclePlan plan;
    private final Set<String> known = new TreeSet<>();

    private DistrictBundle(RunReport runReport, CyclePlan plan) {
        Stage stage = runReport.run().stage();
        if (stage != Stage.PROVISIONAL && stage != Stage.PRELIMINARY) {
            throw new IllegalArgumentException("no district bundles at the " + stage.word() + " stage");
        }
        this.runReport = runReport;
        this.context = ExplanationContext.of(runReport);
        this.plan = plan;
        runReport.determinations().forEach(d -> known.add(d.district().digits()));
    }

    /** The files of one district, cover first. A district that the run does not have is a program fault. */
    public static List<ReleaseFile> files(RunReport runReport, DistrictCode district, CyclePlan plan) {
        return new DistrictBundle(runReport, plan).filesOf(district);
    }

    /** One archive for each district of the run, by code, into a folder that appears all at once. */
    public static List<OutputFile> writeArchives(Path folder, RunReport runReport, CyclePlan plan) {
        DistrictBundle bundle = new DistrictBundle(runReport, plan);
        return WholeFolder.write(folder, partial -> bundle.archives(partial));
    }

    private List<OutputFile> archives(Path partial) throws IOException {
        List<OutputFile> outputs = new ArrayList<>();
        for (DistrictCode district : runReport.determinations().stream()
                .map(Determination::district)
                .sorted()
                .toList()) {
            byte[] bytes = Archive.of(filesOf(district));
            String name = ReleaseNames.bundle(runReport.run(), district) + ".zip";
            SafeFiles.writeNew(partial.resolve(name), bytes);
            outputs.add(new OutputFile(name, SafeFiles.sha256(bytes), bytes.length));
        }
        return outputs;
    }

    private List<ReleaseFile> filesOf(DistrictCode district) {
        RunHeader run = runReport.run();
        Determination own = runReport.determinations().stream()
                .filter(d -> d.district().equals(district))
                .findFirst()
                .map(DistrictBundle::copy)
                .orElseThrow(() -> new IllegalArgumentException("the run has no district " + district));
        String stem = ReleaseNames.bundle(run, district) + "-";
        String mark = ReleaseNames.mark(run, district);
        List<ReleaseFile> files = new ArrayList<>();
        files.add(new ReleaseFile(stem + "determination.csv", extract(own, run, mark)));
        files.add(new ReleaseFile(stem + "explanation.md", markdown(own, mark)));
        files.add(new ReleaseFile(stem + "explanation.txt", text(own, mark)));
        files.add(new ReleaseFile(stem + "explanation.json", json(own, mark)));
        List<String> names = files.stream().map(ReleaseFile::name).toList();
        files.add(0, new ReleaseFile(stem + "cover.txt", BundleCover.render(run, own, plan, names)));
        files.forEach(file -> demandOwn(file, district));
        return List.copyOf(files);
    }

    /** Without rules that do not apply at the stage, and so without any early word of what they may say later. */
    private static Determination copy(Determination own) {
        return new Determination(
                own.district(),
                own.name(),
                own.level(),
                own.aligned(),
                own.category(),
                own.label(),
                own.undeterminedReason(),
                own.reassigned(),
                false,
                own.rules().stream()
                        .filter(r -> r.outcome() != RuleOutcome.NOT_APPLICABLE)
                        .toList(),
                own.wouldChange());
    }

    private static String extract(Determination own, RunHeader run, String mark) {
        List<String> row = List.of(
                own.district().digits(),
                own.name(),
                own.levelText(),
                Words.code(own.category()),
                own.label(),
                own.undeterminedReason(),
                run.cycle().text(),
                run.stage().word(),
                run.stageDate().toString(),
                mark);
        return CsvText.of(
                COLUMNS, List.of(row.stream().map(FormulaGuard::neutral).toList()));
    }

    private String markdown(Determination own, String mark) {
        return "**" + mark + "**\n\n" + ExplanationOutline.renderForDistrict(new MarkdownPage(), own, context) + "\n**"
                + mark + "**\n";
    }

    private String text(Determination own, String mark) {
        return mark + "\n\n" + ExplanationOutline.renderForDistrict(new TextPage(Style.PLAIN), own, context) + "\n"
                + mark + "\n";
    }

    private String json(Determination own, String mark) {
        return Json.pretty(json -> {
            json.writeStringProperty("kind", KIND);
            json.writeStringProperty("confidentiality", mark);
            json.writeObjectPropertyStart("explanation");
            ExplanationJson.write(json, own, context, true);
            json.writeEndObject();
        });
    }

    /** The last look before it leaves: a code of any other district of the run, or of a school there, stops everything. */
    private void demandOwn(ReleaseFile file, DistrictCode district) {
        Matcher code = CODE.matcher(file.text());
        while (code.find()) {
            String named = code.group(1) + "0000";
            if (!named.equals(district.digits()) && known.contains(named)) {
                throw new IllegalStateException(file.name() + " names another district");
            }
        }
    }
}

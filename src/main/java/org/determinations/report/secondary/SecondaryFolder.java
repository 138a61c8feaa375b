package org.determinations.report.secondary;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.determinations.model.DistrictCode;
import org.determinations.model.MeasureQuestion;
import org.determinations.model.equity.EquityReport;
import org.determinations.model.result.Determination;
import org.determinations.model.run.OutputFile;
import org.determinations.model.secondary.QuestionAnswer;
import org.determinations.report.column.Column;
import org.determinations.report.column.ColumnType;
import org.determinations.report.column.Columns;
import org.determinations.report.column.Forms;
import org.determinations.report.dossier.RunOrder;
import org.determinations.report.dossier.SecondaryReport;
import org.determinations.report.equity.EquityColumns;
import org.determinations.report.export.ExportFolder;
import org.determinations.report.form.DataTable;
import org.determinations.report.form.Edition;
import org.determinations.report.form.FormulaGuard;
import org.determinations.report.form.OwnerOnly;
import org.determinations.report.form.ReleaseNames;
import org.determinations.report.form.SafeFiles;
import org.determinations.report.form.WholeFolder;
import org.determinations.report.run.InputIssueFile;
import org.determinations.report.run.ManifestFile;

/**
 * The files of one secondary run: the department's directly in its folder, one confidential folder for each district, and a folder
 * that is the public copy.
 */
public final class SecondaryFolder {
    /** The folder in a run's folder that holds one confidential folder for each district. */
    static final String DISTRICTS = "districts/";

    /** The folder in a run's folder that holds the public copy. */
    static final String OPEN = "public/";

    private static final int DISTRICTS_AT_ONCE = 16;

    public static final String DECISIONS_NAME = "secondary-decisions-template.csv";
    public static final Columns<QuestionAnswer> DECISION_COLUMNS = Columns.of(
            Column.of(
                    Forms.DISTRICT_CODE,
                    ColumnType.DISTRICT,
                    "the district",
                    answer -> answer.subject().district().digits()),
            Column.oneOf(
                    Forms.QUESTION,
                    Arrays.stream(MeasureQuestion.values()).map(Enum::name).toList(),
                    "the question with a proposal",
                    answer -> answer.question().name()),
            Column.blank(Forms.DECISION, "`CONFIRM` or `DECLINE`"),
            Column.blank(Forms.DECIDED_BY, "name of the person"),
            Column.blank(Forms.DECIDED_ON, "day of the decision"),
            Column.blank(Forms.REASON, "the person's reason"));

    private final Path folder;
    private final SecondaryReport analysis;
    private final FormulaGuard guard = new FormulaGuard();
    private final List<OutputFile> outputs = new ArrayList<>();

    private SecondaryFolder(Path folder, SecondaryReport analysis) {
        this.folder = folder;
        this.analysis = analysis;
    }

    /** Writes everything, all at once or not at all; refused as {@link ExportFolder#write} is. */
    public static List<OutputFile> write(Path runFolder, SecondaryReport analysis) {
        return WholeFolder.write(runFolder, partial -> new SecondaryFolder(partial, analysis).fill());
    }

    private List<OutputFile> fill() throws IOException {
        put(SecondaryMeasuresFile.NAME, new SecondaryMeasuresFile(analysis).render());
        put(SecondaryAnswersFile.NAME, SecondaryAnswersFile.render(analysis, guard));
        put(SecondarySummary.NAME, SecondarySummary.render(analysis));
        put(DECISIONS_NAME, template());
        Optional<EquityReport> equity = analysis.equity().department();
        if (equity.isPresent()) {
            put(EquityColumns.NAME, EquityColumns.table(equity.get()).csv());
        }
        SecondarySections pages = new SecondarySections(analysis);
        put("", pages.state().files());
        SecondaryRelease.<IOException>copy(analysis, open -> put(OPEN + open.name(), open.text()));
        putDistricts(pages);
        put(
                InputIssueFile.NAME,
                InputIssueFile.render(
                        analysis.run().run().cycle().text(),
                        RunOrder.sorted(analysis.run().issues(), RunOrder.ISSUES),
                        names(),
                        guard));
        put(
                ManifestFile.NAME,
                ManifestFile.render(analysis.run(), outputs, guard.notes().size()));
        return List.copyOf(outputs);
    }

    /** Files of some districts are made side by side and written one after another, so that few are held at once. */
    private void putDistricts(SecondarySections pages) throws IOException {
        Map<DistrictCode, SecondaryReport> own = analysis.byDistrict();
        List<Determination> districts = analysis.districts();
        for (int from = 0; from < districts.size(); from += DISTRICTS_AT_ONCE) {
            List<Map<String, String>> made =
                    districts.subList(from, Math.min(from + DISTRICTS_AT_ONCE, districts.size())).parallelStream()
                            .map(d -> files(Objects.requireNonNull(own.get(d.district())), d, pages))
                            .toList();
            for (Map<String, String> files : made) {
                put("", files);
            }
        }
    }

    private static Map<String, String> files(SecondaryReport own, Determination district, SecondarySections pages) {
        String stem = ReleaseNames.bundle(Edition.department(own.run().run()), district.district());
        String folder = DISTRICTS + stem + "/";
        Map<String, String> files = new LinkedHashMap<>();
        files.put(folder + stem + "-measures.csv", new SecondaryMeasuresFile(own).render());
        files.put(folder + stem + "-answers.txt", SecondaryDistrictText.render(own, district));
        pages.district(district).files(stem).forEach((name, text) -> files.put(folder + name, text));
        return files;
    }

    /** A row for each proposal that nobody has decided yet. */
    private String template() {
        return DataTable.of(
                        DECISION_COLUMNS,
                        analysis.answers().stream()
                                .filter(QuestionAnswer::warranted)
                                .filter(a -> analysis.decision(a.subject().district(), a.question())
                                        .isEmpty())
                                .toList())
                .csv();
    }

    private void put(String within, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            put(within + file.getKey(), file.getValue());
        }
    }

    private void put(String name, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve(name);
        OwnerOnly.createFolders(Objects.requireNonNull(file.getParent()));
        SafeFiles.writeNew(file, bytes);
        outputs.add(new OutputFile(name, SafeFiles.sha256(bytes), bytes.length));
    }

    private SortedMap<String, String> names() {
        SortedMap<String, String> names = new TreeMap<>();
        analysis.districts().forEach(d -> names.put(d.district().digits(), d.name()));
        return names;
    }
}

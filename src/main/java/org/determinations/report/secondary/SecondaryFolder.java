package org.determinations.report.secondary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.determinations.model.MeasureQuestion;
import org.determinations.model.result.Determination;
import org.determinations.model.run.OutputFile;
import org.determinations.model.secondary.QuestionAnswer;
import org.determinations.report.chart.SecondaryContent;
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
    private final SecondarySections pages;
    private final SecondaryMeasuresFile measures;
    private final PublicCopy<OutputFile> open;
    private final FormulaGuard guard = new FormulaGuard();

    private SecondaryFolder(Path folder, SecondaryReport analysis) {
        this.folder = folder;
        this.analysis = analysis;
        this.pages = new SecondarySections(analysis);
        this.measures = new SecondaryMeasuresFile(analysis);
        this.open = new PublicCopy<>(analysis, pages, (name, pieces) -> written(folder, OPEN + name, pieces));
    }

    /** Writes everything, all at once or not at all; refused as {@link ExportFolder#write} is. */
    public static List<OutputFile> write(Path runFolder, SecondaryReport analysis) {
        return WholeFolder.write(runFolder, partial -> {
            try {
                return new SecondaryFolder(partial, analysis).fill();
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        });
    }

    /** What one district has in the folder: its own files, what the public copy has of it, and its rows of the measures. */
    private record Made(List<OutputFile> own, PublicCopy.Made<OutputFile> open, String measures) {}

    /** In one walk: what is found of a district is read once, and held by nobody when its files are written. */
    private List<OutputFile> fill() throws IOException {
        List<OutputFile> ofDistricts = new ArrayList<>();
        List<OutputFile> outputs = new ArrayList<>();
        outputs.add(SafeFiles.writeNew(folder.resolve(SecondaryMeasuresFile.NAME), SecondaryMeasuresFile.NAME, out -> {
            out.write(measures.heading().getBytes(StandardCharsets.UTF_8));
            DistrictWalk.<Made, IOException>each(analysis, this::make, made -> {
                out.write(made.measures().getBytes(StandardCharsets.UTF_8));
                ofDistricts.addAll(made.own());
                open.take(made.open());
            });
        }));
        outputs.add(put(SecondaryAnswersFile.NAME, SecondaryAnswersFile.render(analysis, guard)));
        outputs.add(put(SecondarySummary.NAME, SecondarySummary.render(analysis, open.state())));
        outputs.add(put(DECISIONS_NAME, template()));
        analysis.equity()
                .department()
                .ifPresent(equity -> outputs.add(
                        put(EquityColumns.NAME, EquityColumns.table(equity).csv())));
        SecondaryContent state = pages.state(open.state());
        state.inPieces(state.stem()).forEach((name, pieces) -> outputs.add(written(folder, name, pieces)));
        outputs.addAll(open.finish());
        outputs.addAll(ofDistricts);
        outputs.add(put(
                InputIssueFile.NAME,
                InputIssueFile.render(
                        analysis.run().run().cycle().text(),
                        RunOrder.sorted(analysis.run().issues(), RunOrder.ISSUES),
                        names(),
                        guard)));
        outputs.add(put(
                ManifestFile.NAME,
                ManifestFile.render(analysis.run(), outputs, guard.notes().size())));
        return List.copyOf(outputs);
    }

    private Made make(DistrictWalk.District of) {
        Determination district = of.determination();
        String stem = ReleaseNames.bundle(Edition.department(analysis.run().run()), district.district());
        String within = DISTRICTS + stem + "/";
        String rows = measures.rows(district, of.findings());
        List<OutputFile> own = new ArrayList<>(List.of(
                put(within + stem + "-measures.csv", measures.heading() + rows),
                put(within + stem + "-answers.txt", SecondaryDistrictText.render(analysis, district, of.findings()))));
        pages.district(of).files(stem).forEach((name, text) -> own.add(put(within + name, text)));
        return new Made(own, open.make(of), rows);
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

    private OutputFile put(String name, String text) {
        return written(folder, name, List.of(text));
    }

    /** One file of a folder; files may be written side by side. @param pieces of its text, one behind the other */
    static OutputFile written(Path folder, String name, List<String> pieces) {
        try {
            Path file = folder.resolve(name);
            OwnerOnly.createFolders(Objects.requireNonNull(file.getParent()));
            return SafeFiles.writeNew(file, name, out -> {
                for (String piece : pieces) {
                    out.write(piece.getBytes(StandardCharsets.UTF_8));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SortedMap<String, String> names() {
        SortedMap<String, String> names = new TreeMap<>();
        analysis.districts().forEach(d -> names.put(d.district().digits(), d.name()));
        return names;
    }
}

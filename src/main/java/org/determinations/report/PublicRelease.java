package org.determinations.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.model.CategoryDescription;
import org.determinations.model.Determination;
import org.determinations.model.OutputFile;
import org.determinations.model.RunHeader;
import org.determinations.model.RunReport;
import org.determinations.model.Stage;

/**
 * What the public is given of an official run: each district's level, category and label, and a page that says what it
 * is. No evidence, no review list, no person's name or reason, no file of the department's.
 */
public final class PublicRelease {
    static final String NAME = "determinations.csv";
    static final String ABOUT = "about.txt";
    static final List<String> COLUMNS = List.of(
            "district_code",
            "district_name",
            "accountability_level",
            "category",
            "category_name",
            "label",
            "cycle",
            "stage",
            "dated");

    private PublicRelease() {}

    /**
     * The two files. Whether they may leave is for the checklist; a run of another stage is a program fault.
     *
     * @param releasedOn day in the cycle's zone
     * @param amendment note of an amendment; empty for a first release
     */
    public static List<ReleaseFile> files(RunReport runReport, LocalDate releasedOn, String amendment) {
        demandOfficial(runReport.run().stage());
        RunReport ordered = RunOrder.of(runReport);
        return List.of(
                new ReleaseFile(NAME, determinations(ordered)),
                new ReleaseFile(ABOUT, about(ordered, releasedOn, amendment)));
    }

    /** Writes the two files into a folder that appears all at once. */
    public static List<OutputFile> write(Path folder, RunReport runReport, LocalDate releasedOn, String amendment) {
        List<ReleaseFile> files = files(runReport, releasedOn, amendment);
        return WholeFolder.write(folder, partial -> written(partial, files));
    }

    private static List<OutputFile> written(Path partial, List<ReleaseFile> files) throws IOException {
        List<OutputFile> outputs = new ArrayList<>();
        for (ReleaseFile file : files) {
            byte[] bytes = file.bytes();
            SafeFiles.writeNew(partial.resolve(file.name()), bytes);
            outputs.add(new OutputFile(file.name(), SafeFiles.sha256(bytes), bytes.length));
        }
        return outputs;
    }

    private static String determinations(RunReport runReport) {
        return rows(runReport).csv();
    }

    /** The rows of the released file, made safe for a spreadsheet; a run of another stage is a program fault. */
    static DataTable table(RunReport runReport) {
        demandOfficial(runReport.run().stage());
        return rows(RunOrder.of(runReport));
    }

    private static void demandOfficial(Stage stage) {
        if (stage != Stage.OFFICIAL) {
            throw new IllegalArgumentException("nothing is public at the " + stage.word() + " stage");
        }
    }

    private static DataTable rows(RunReport runReport) {
        return new DataTable(
                COLUMNS,
                runReport.determinations().stream()
                        .map(d -> row(d, runReport))
                        .map(row -> row.stream().map(FormulaGuard::neutral).toList())
                        .toList());
    }

    private static List<String> row(Determination d, RunReport runReport) {
        RunHeader run = runReport.run();
        Optional<CategoryDescription> described = runReport.categories().stream()
                .filter(c -> d.category().equals(Optional.of(c.code())))
                .findFirst();
        return List.of(
                d.district().digits(),
                d.name(),
                d.levelText(),
                Words.code(d.category()),
                described.map(CategoryDescription::name).orElse(""),
                d.label(),
                run.cycle().text(),
                run.stage().word(),
                run.stageDate().toString());
    }

    private static String about(RunReport runReport, LocalDate releasedOn, String amendment) {
        RunHeader run = runReport.run();
        Page page = new TextPage(Style.PLAIN);
        page.title("Special education determinations, cycle " + run.cycle());
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Stage", run.stage().word()));
        rows.add(List.of("Dated", run.stageDate().toString()));
        rows.add(List.of(amendment.isEmpty() ? "Released" : "Amended", releasedOn.toString()));
        if (!amendment.isEmpty()) {
            rows.add(List.of("What changed", amendment));
        }
        rows.add(
                List.of("Districts", TextLines.number(runReport.determinations().size())));
        page.facts(rows);
        page.section("Determination categories");
        page.facts(runReport.categories().stream()
                .map(c -> List.of(c.code().text(), c.name()))
                .toList());
        page.section("How to read it");
        page.paragraph(
                "A district takes the category of its accountability level, unless significant non-compliance makes"
                        + " it more serious; the label shows both, as in Level 1 with another category. A district without a"
                        + " category could not be determined from the data there were.");
        return page.text();
    }
}

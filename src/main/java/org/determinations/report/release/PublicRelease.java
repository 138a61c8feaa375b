package org.determinations.report.release;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.model.Stage;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.model.release.Amendment;
import org.determinations.model.release.Proof;
import org.determinations.model.run.OutputFile;
import org.determinations.model.run.RunReport;
import org.determinations.report.column.Columns;
import org.determinations.report.dossier.PublicResults;
import org.determinations.report.dossier.PublicRow;
import org.determinations.report.form.DataTable;
import org.determinations.report.form.Page;
import org.determinations.report.form.ReleaseFile;
import org.determinations.report.form.SafeFiles;
import org.determinations.report.form.Style;
import org.determinations.report.form.TextLines;
import org.determinations.report.form.TextPage;
import org.determinations.report.form.WholeFolder;
import org.determinations.report.form.Words;
import org.determinations.report.result.DeterminationColumns;

/**
 * What the public is given of an official run: each district's level, category and label, and a page that says what it
 * is. No evidence, no review list, no person's name or reason, no file of the department's.
 */
public final class PublicRelease {
    public static final String NAME = "determinations.csv";
    static final String ABOUT = "about.txt";
    public static final Columns<PublicRow> COLUMNS = DeterminationColumns.open();

    private PublicRelease() {}

    /**
     * The two files. Whether they may leave is for the checklist; a run of another stage is a program fault.
     *
     * @param releasedOn day in the cycle's zone
     * @param amendment the releases whose place it takes; empty for a first release
     * @param proof what the page names of the department's record
     * @param words of the jurisdiction, in which the page is said
     */
    public static List<ReleaseFile> files(
            RunReport runReport, LocalDate releasedOn, Optional<Amendment> amendment, Proof proof, UnitWords words) {
        return files(PublicResults.of(runReport, releasedOn, amendment, proof), words);
    }

    /** The two files, made from the public values alone. */
    static List<ReleaseFile> files(PublicResults results, UnitWords words) {
        return List.of(new ReleaseFile(NAME, determinations(results)), new ReleaseFile(ABOUT, about(results, words)));
    }

    /** Writes the two files into a folder that appears all at once. */
    public static List<OutputFile> write(
            Path folder,
            RunReport runReport,
            LocalDate releasedOn,
            Optional<Amendment> amendment,
            Proof proof,
            UnitWords words) {
        List<ReleaseFile> files = files(runReport, releasedOn, amendment, proof, words);
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

    private static String determinations(PublicResults results) {
        return rows(results).csv();
    }

    /** The rows of the released file, made safe for a spreadsheet; a run of another stage is a program fault. */
    public static DataTable table(RunReport runReport) {
        return rows(PublicResults.of(runReport, runReport.run().stageDate(), Optional.empty(), Proof.NONE));
    }

    private static DataTable rows(PublicResults results) {
        return DataTable.of(
                        COLUMNS,
                        results.districts().stream()
                                .map(d -> new PublicRow(d, results.cycle(), Stage.OFFICIAL, results.dated()))
                                .toList())
                .in(results.shape())
                .neutral();
    }

    private static String about(PublicResults results, UnitWords words) {
        Page page = TextPage.of(Style.PLAIN.in(words));
        page.title("Special education determinations, cycle " + results.cycle());
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Stage", Stage.OFFICIAL.word()));
        rows.add(List.of("Dated", results.dated().toString()));
        boolean first = results.amendment().isEmpty();
        rows.add(List.of(first ? "Released" : "Amended", results.releasedOn().toString()));
        if (!first) {
            results.replaces()
                    .ifPresent(day -> rows.add(List.of("Takes the place of", "the results released on " + day)));
            rows.add(List.of("Why", results.amendment()));
        }
        rows.add(List.of("Districts", TextLines.number(results.districts().size())));
        rows.addAll(Words.proof(results.proof()));
        page.facts(rows);
        if (!first) {
            page.section("What the amendment changed");
            page.bullets(PublicWords.changes(results));
        }
        page.section("Determination categories");
        page.facts(results.categories().stream()
                .map(c -> List.of(c.code().text(), c.name()))
                .toList());
        page.section("How to read it");
        page.paragraph(page.said(results.shape().howToRead()));
        return page.text();
    }
}

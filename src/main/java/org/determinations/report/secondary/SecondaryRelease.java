package org.determinations.report.secondary;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.model.release.Proof;
import org.determinations.model.run.OutputFile;
import org.determinations.model.run.RunHeader;
import org.determinations.report.dossier.SecondaryReport;
import org.determinations.report.form.Page;
import org.determinations.report.form.ReleaseFile;
import org.determinations.report.form.Style;
import org.determinations.report.form.TextLines;
import org.determinations.report.form.TextPage;
import org.determinations.report.form.WholeFolder;
import org.determinations.report.form.Words;
import org.determinations.suppression.PublicShare;

/**
 * What the public is given of a secondary analysis: the suppressed copy that the run's folder holds, and a page that says what
 * it is. No district's own copy, no decision, no person's name.
 */
public final class SecondaryRelease {
    private static final String ABOUT = "about.txt";

    private SecondaryRelease() {}

    /**
     * Writes the copy and the page into a folder that appears all at once. Whether they may leave is for the checklist.
     *
     * @param releasedOn day in the cycle's zone
     * @param amendment note of an amendment; empty for a first release
     * @param proof what the page names of the department's record
     */
    public static List<OutputFile> write(
            Path folder, SecondaryReport analysis, LocalDate releasedOn, String amendment, Proof proof) {
        return WholeFolder.write(folder, partial -> {
            try {
                return give(
                        analysis,
                        releasedOn,
                        amendment,
                        proof,
                        (name, pieces) -> SecondaryFolder.written(partial, name, pieces));
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        });
    }

    private static <T> List<T> give(
            SecondaryReport analysis,
            LocalDate releasedOn,
            String amendment,
            Proof proof,
            PublicCopy.Storing<T> storing) {
        List<T> given = new ArrayList<>(PublicCopy.of(analysis, storing));
        given.add(storing.store(ABOUT, List.of(about(analysis, releasedOn, amendment, proof))));
        return given;
    }

    /** The files that {@link #write} writes. */
    public static List<ReleaseFile> files(
            SecondaryReport analysis, LocalDate releasedOn, String amendment, Proof proof) {
        return give(
                analysis,
                releasedOn,
                amendment,
                proof,
                (name, pieces) -> new ReleaseFile(name, String.join("", pieces)));
    }

    private static String about(SecondaryReport analysis, LocalDate releasedOn, String amendment, Proof proof) {
        RunHeader run = analysis.run().run();
        UnitWords words = analysis.drawing().heading().words();
        Page page = TextPage.of(Style.PLAIN.in(words));
        page.title("Secondary analysis of special education, cycle " + run.cycle());
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Students of", analysis.newest().text()));
        rows.add(List.of("Dated", run.stageDate().toString()));
        rows.add(List.of(amendment.isEmpty() ? "Released" : "Amended", releasedOn.toString()));
        if (!amendment.isEmpty()) {
            rows.add(List.of("What changed", amendment));
        }
        rows.add(List.of("Districts", TextLines.number(analysis.districts().size())));
        rows.addAll(Words.proof(proof));
        page.facts(rows);
        page.section("How to read it");
        page.paragraph(
                words.in(
                        analysis.shape()
                                .in(
                                        "The districts are those at the officially released {basis}s that are analysed. The analysis"
                                                + " changes no determination. A status describes counts; it is no finding about any child or teacher.")));
        page.paragraph("\"" + PublicShare.NOT_SHOWN
                + "\" stands for a count that could tell of a student, for one that would give such a count away, and for"
                + " whatever is computed from either. It is neither zero nor \"no concern\".");
        return page.text();
    }
}

package org.determinations.report.secondary;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.model.release.Proof;
import org.determinations.model.result.Determination;
import org.determinations.model.run.OutputFile;
import org.determinations.model.run.RunHeader;
import org.determinations.report.dossier.SecondaryReport;
import org.determinations.report.equity.EquityColumns;
import org.determinations.report.form.Page;
import org.determinations.report.form.ReleaseFile;
import org.determinations.report.form.SafeFiles;
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
    private static final int DISTRICTS_AT_ONCE = 16;

    private SecondaryRelease() {}

    /**
     * Takes one file after the other.
     *
     * @param <X> why it cannot
     */
    @FunctionalInterface
    interface FileTaker<X extends Exception> {
        void take(ReleaseFile file) throws X;
    }

    /**
     * Gives the files that may become public, as the run's own folder holds them too: those of some districts are made side by side and
     * given one after another, so that few are held at once.
     */
    static <X extends Exception> void copy(SecondaryReport analysis, FileTaker<X> taker) throws X {
        SecondarySections pages = new SecondarySections(analysis);
        for (ReleaseFile file : ofState(analysis, pages)) {
            taker.take(file);
        }
        List<Determination> districts = analysis.districts();
        for (int from = 0; from < districts.size(); from += DISTRICTS_AT_ONCE) {
            List<SortedMap<String, String>> made =
                    districts.subList(from, Math.min(from + DISTRICTS_AT_ONCE, districts.size())).parallelStream()
                            .map(district -> pages.publicDistrict(district).files())
                            .toList();
            for (SortedMap<String, String> own : made) {
                for (Map.Entry<String, String> file : own.entrySet()) {
                    taker.take(new ReleaseFile(file.getKey(), file.getValue()));
                }
            }
        }
    }

    private static List<ReleaseFile> ofState(SecondaryReport analysis, SecondarySections pages) {
        SecondaryPublicFile open = new SecondaryPublicFile(analysis);
        List<ReleaseFile> files = new ArrayList<>(List.of(
                new ReleaseFile(SecondaryPublicFile.NAME, open.render()),
                new ReleaseFile(SecondaryPublicFile.COUNTS_NAME, open.renderCounts())));
        analysis.equity()
                .open()
                .map(equity ->
                        EquityColumns.table(equity, analysis.suppression()).csv())
                .ifPresent(csv -> files.add(new ReleaseFile(EquityColumns.OPEN_NAME, csv)));
        pages.publicState().files().forEach((name, text) -> files.add(new ReleaseFile(name, text)));
        return files;
    }

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
            List<OutputFile> outputs = new ArrayList<>();
            SecondaryRelease.<IOException>give(
                    analysis, releasedOn, amendment, proof, file -> outputs.add(written(partial, file)));
            return outputs;
        });
    }

    private static <X extends Exception> void give(
            SecondaryReport analysis, LocalDate releasedOn, String amendment, Proof proof, FileTaker<X> taker)
            throws X {
        copy(analysis, taker);
        taker.take(new ReleaseFile(ABOUT, about(analysis, releasedOn, amendment, proof)));
    }

    /** The files that {@link #write} writes. */
    public static List<ReleaseFile> files(
            SecondaryReport analysis, LocalDate releasedOn, String amendment, Proof proof) {
        List<ReleaseFile> files = new ArrayList<>();
        SecondaryRelease.<RuntimeException>give(analysis, releasedOn, amendment, proof, files::add);
        return files;
    }

    private static OutputFile written(Path partial, ReleaseFile file) throws IOException {
        SafeFiles.writeNew(partial.resolve(file.name()), file.bytes());
        return new OutputFile(file.name(), SafeFiles.sha256(file.bytes()), file.bytes().length);
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

package org.determinations.report.letter;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.determinations.model.release.Proof;
import org.determinations.model.run.AuditHead;
import org.determinations.model.run.OutputFile;
import org.determinations.report.dossier.RunDossier;
import org.determinations.report.form.ExportFile;
import org.determinations.report.form.WholeFolder;
import org.determinations.report.release.BundleIndex;
import org.determinations.report.release.DistrictBundle;

/** The letters in each district's bundle, beside its cover and its explanation. */
public final class DistrictLetters {
    private static final String PDF = "letter.pdf";
    private static final String DOCX = "letter.docx";

    private DistrictLetters() {}

    /**
     * For an export: one archive for each district with its letter as PDF and as DOCX, and the department's index of them. The
     * stream is to be closed.
     *
     * @param letters is told after each letter in PDF how many are printed
     */
    public static Stream<ExportFile> bundles(RunDossier dossier, IntConsumer letters) {
        Letters own = Letters.of(LetterRound.of(dossier));
        DistrictBundle bundle = DistrictBundle.of(
                dossier.results(),
                dossier.plan(),
                new Proof(AuditHead.NONE, dossier.standing().approval()));
        BundleIndex index = new BundleIndex();
        Stream<ExportFile> archives = own.pdf(letters).map(pdf -> {
            SortedMap<String, byte[]> forms =
                    new TreeMap<>(Map.of(PDF, pdf.bytes(), DOCX, DocxPress.print(pdf.words())));
            return index.listed(pdf.own(), bundle.archive(pdf.own(), pdf.edition(), forms));
        });
        return Stream.concat(archives, Stream.of(index.file()));
    }

    /**
     * For a release: one archive for each district with its letter as PDF, into a folder that appears all at once.
     *
     * @param proof what the covers name of the department's record
     * @param letters is told after each letter how many are printed
     */
    public static List<OutputFile> writeBundles(Path folder, LetterRound round, Proof proof, IntConsumer letters) {
        Letters own = Letters.of(round);
        DistrictBundle bundle = DistrictBundle.of(round.results(), round.plan(), proof);
        return WholeFolder.write(
                folder,
                own.pdf(letters)
                        .map(pdf -> bundle.archive(pdf.own(), pdf.edition(), new TreeMap<>(Map.of(PDF, pdf.bytes())))));
    }
}

package org.determinations.report.letter;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.determinations.model.DistrictCode;
import org.determinations.model.run.AuditHead;
import org.determinations.model.run.OutputFile;
import org.determinations.report.dossier.RunDossier;
import org.determinations.report.form.ExportFile;
import org.determinations.report.release.BundleIndex;
import org.determinations.report.release.DistrictBundle;

/** The letters in each district's bundle, beside its cover and its explanation. */
public final class DistrictLetters {
    private static final String PDF = "letter.pdf";
    private static final String DOCX = "letter.docx";

    private DistrictLetters() {}

    /**
     * For an export: one archive for each district with its letter as PDF and as DOCX, and the department's index of them.
     *
     * @param letters is told after each letter in PDF how many are printed
     */
    public static List<ExportFile> bundles(RunDossier dossier, IntConsumer letters) {
        Letters own = Letters.of(LetterRound.of(dossier));
        SortedMap<String, SortedMap<DistrictCode, byte[]>> printed = new TreeMap<>();
        printed.put(PDF, own.pdf(letters));
        printed.put(DOCX, own.docx());
        List<ExportFile> archives =
                DistrictBundle.archives(dossier.results(), dossier.plan(), own.editions(), printed, AuditHead.NONE);
        List<ExportFile> files = new ArrayList<>(archives);
        files.add(BundleIndex.of(dossier.results(), archives));
        return List.copyOf(files);
    }

    /**
     * For a release: one archive for each district with its letter as PDF, into a folder that appears all at once.
     *
     * @param trail end of the audit trail before the release, for the covers
     * @param letters is told after each letter how many are printed
     */
    public static List<OutputFile> writeBundles(Path folder, LetterRound round, AuditHead trail, IntConsumer letters) {
        Letters own = Letters.of(round);
        SortedMap<String, SortedMap<DistrictCode, byte[]>> printed = new TreeMap<>();
        printed.put(PDF, own.pdf(letters));
        return DistrictBundle.writeArchives(folder, round.results(), round.plan(), own.editions(), printed, trail);
    }
}

package org.determinations.report.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.determinations.model.DistrictCode;
import org.determinations.report.form.ExportFile;

/**
 * Letters one behind the other, for the department's printer and its folding machine: all of them, and once more those whose
 * result changed. Each letter begins on a sheet of its own where a printer prints both sides. No more than {@value #MOST}
 * letters are in one file, so that memory does not grow with the State. Never handed to a district: they name all. For paper
 * alone: the letters themselves are tagged, these files are not.
 */
final class PrintFiles {
    /** Letters in one file. */
    static final int MOST = 500;

    private static final String ALL = "DEPARTMENT-ONLY-letters-to-print";
    private static final String CHANGED = "DEPARTMENT-ONLY-letters-that-changed";

    private final Set<DistrictCode> changed;
    private final Volume all;
    private final Volume moved;

    private PrintFiles(Set<DistrictCode> changed, int most) {
        this.changed = Set.copyOf(changed);
        this.all = new Volume(ALL, most);
        this.moved = new Volume(CHANGED, most);
    }

    /**
     * Each letter, and behind the last one of a file that file.
     *
     * @param changed whose result is another than in the run that this one supersedes or than was released
     */
    static Stream<ExportFile> with(Stream<Letters.Printed> letters, Set<DistrictCode> changed) {
        return with(letters, changed, MOST);
    }

    /** The same with another bound. */
    static Stream<ExportFile> with(Stream<Letters.Printed> letters, Set<DistrictCode> changed, int most) {
        PrintFiles print = new PrintFiles(changed, most);
        return Stream.concat(
                letters.flatMap(print::taken), Stream.of(print.all, print.moved).flatMap(Volume::rest));
    }

    private Stream<ExportFile> taken(Letters.Printed letter) {
        List<ExportFile> files = new ArrayList<>();
        files.add(letter.file("letter.pdf"));
        all.add(letter, files);
        if (changed.contains(letter.own().district())) {
            moved.add(letter, files);
        }
        return files.stream();
    }

    /** Letters that are not written yet, of all or of those that changed. */
    private static final class Volume {
        private final String name;
        private final int most;
        private final List<List<COSDictionary>> waiting = new ArrayList<>();
        private int files;
        private LocalDate dated = LocalDate.EPOCH;

        Volume(String name, int most) {
            this.name = name;
            this.most = most;
        }

        void add(Letters.Printed letter, List<ExportFile> full) {
            waiting.add(letter.paper());
            dated = letter.words().dated();
            if (waiting.size() == most) {
                full.add(file());
            }
        }

        /** The last file; none where every letter is in one already or there is none. */
        Stream<ExportFile> rest() {
            return waiting.isEmpty() ? Stream.of() : Stream.of(file());
        }

        private ExportFile file() {
            files++;
            ExportFile file = ExportFile.of(String.format(Locale.ROOT, "%s-%03d.pdf", name, files), joined());
            waiting.clear();
            return file;
        }

        /** One font of each kind for all letters; a printer reads no tags. */
        private byte[] joined() {
            try (PDDocument whole = new PDDocument();
                    NarrowFonts narrow = new NarrowFonts()) {
                Map<COSBase, COSBase> fonts = narrow.named();
                for (List<COSDictionary> letter : waiting) {
                    Map<COSBase, COSBase> known = new IdentityHashMap<>(fonts);
                    letter.forEach(page -> whole.addPage(new PDPage((COSDictionary) PdfParts.copy(page, known))));
                    if (whole.getNumberOfPages() % 2 != 0) {
                        whole.addPage(new PDPage(
                                whole.getPage(whole.getNumberOfPages() - 1).getMediaBox()));
                    }
                }
                PdfPress.date(whole, dated);
                return PdfFile.of(whole, name + " " + files);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

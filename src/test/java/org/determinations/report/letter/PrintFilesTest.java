package org.determinations.report.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.determinations.model.DistrictCode;
import org.determinations.model.Stage;
import org.determinations.report.form.ExportFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Letters one behind the other: every letter once, each on a sheet of its own, and those that changed once more. */
class PrintFilesTest {
    private static List<Letters.Printed> letters = List.of();

    /** Not where the class begins: the presses run side by side and would wait for it. */
    @BeforeAll
    static void print() {
        try (Stream<Letters.Printed> printed = Letters.of(
                        LetterCase.round(LetterCase.run(Stage.OFFICIAL), LetterCase.plan(), LetterCase.shipped()))
                .pdf(n -> {})) {
            PrintFilesTest.letters = printed.toList();
        }
    }

    private static TreeMap<String, ExportFile> files(List<Letters.Printed> letters, Set<DistrictCode> changed) {
        TreeMap<String, ExportFile> files = new TreeMap<>();
        PrintFiles.with(letters.stream(), changed).forEach(file -> files.put(file.path(), file));
        return files;
    }

    private static PDDocument read(ExportFile file) throws IOException {
        return Loader.loadPDF(file.bytes());
    }

    @Test
    void every_letter_is_in_the_print_file_once_and_begins_on_a_sheet_of_its_own() throws IOException {
        TreeMap<String, ExportFile> files = files(letters, Set.of());
        assertThat(files).hasSize(letters.size() + 1);
        try (PDDocument whole = read(files.get("DEPARTMENT-ONLY-letters-to-print-001.pdf"))) {
            int page = 1;
            for (Letters.Printed letter : letters) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                assertThat(text.getText(whole)).contains(letter.own().district().digits());
                assertThat(page % 2).as("front of a sheet").isEqualTo(1);
                try (PDDocument own = Loader.loadPDF(letter.bytes())) {
                    page += own.getNumberOfPages() + own.getNumberOfPages() % 2;
                }
            }
            assertThat(whole.getNumberOfPages()).isEqualTo(page - 1);
        }
    }

    /** ISO 32000-1, 7.7.3.2 and 9.8: readers refuse a page, or what describes a font, that has no number. The library reads it. */
    @Test
    void pages_and_descriptions_of_fonts_have_numbers() throws IOException {
        ExportFile all = files(letters, Set.of()).get("DEPARTMENT-ONLY-letters-to-print-001.pdf");
        for (byte[] file : List.of(all.bytes(), letters.get(0).bytes())) {
            try (PDDocument document = Loader.loadPDF(file)) {
                COSArray pages = document.getPages().getCOSObject().getCOSArray(COSName.KIDS);
                assertThat(pages.iterator())
                        .toIterable()
                        .isNotEmpty()
                        .allSatisfy(page -> assertThat(page).isInstanceOf(COSObject.class));
                PDResources resources = document.getPage(0).getResources();
                for (COSName name : resources.getFontNames()) {
                    COSArray parts = resources.getFont(name).getCOSObject().getCOSArray(COSName.DESCENDANT_FONTS);
                    COSDictionary font = (COSDictionary) parts.getObject(0);
                    assertThat(font.getItem(COSName.FONT_DESC)).isInstanceOf(COSObject.class);
                }
            }
        }
    }

    @Test
    void those_that_changed_are_in_a_file_of_their_own_and_where_none_changed_there_is_no_file() throws IOException {
        Letters.Printed second = letters.get(1);
        TreeMap<String, ExportFile> files = files(letters, Set.of(second.own().district()));
        assertThat(files).hasSize(letters.size() + 2);
        try (PDDocument changed = read(files.get("DEPARTMENT-ONLY-letters-that-changed-001.pdf"))) {
            String text = new PDFTextStripper().getText(changed);
            assertThat(text).contains(second.own().district().digits());
            assertThat(text).doesNotContain(letters.get(0).own().district().digits());
        }
        assertThat(files(letters, Set.of()).keySet()).noneMatch(name -> name.contains("changed"));
    }

    @Test
    void a_file_is_full_at_its_bound_and_the_rest_follows_in_another() {
        int all = letters.size();
        assertThat(all).isGreaterThan(1);
        for (int most : List.of(all - 1, all, all + 1)) {
            assertThat(PrintFiles.with(letters.stream(), Set.of(), most)
                            .map(ExportFile::path)
                            .filter(name -> name.contains("to-print")))
                    .as("at most " + most)
                    .hasSize(most < all ? 2 : 1);
        }
    }

    @Test
    void the_same_letters_give_the_same_bytes_and_no_letters_no_file() {
        assertThat(files(letters, Set.of())
                        .get("DEPARTMENT-ONLY-letters-to-print-001.pdf")
                        .bytes())
                .isEqualTo(files(letters, Set.of())
                        .get("DEPARTMENT-ONLY-letters-to-print-001.pdf")
                        .bytes());
        assertThat(files(List.of(), Set.of())).isEmpty();
    }
}

package org.determinations.report.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.determinations.model.Stage;
import org.determinations.model.release.LetterKind;
import org.determinations.report.form.ExportFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Fonts that are cut out once: what is printed in them is what the whole fonts would print, whatever was printed before. */
class NarrowFontsTest {
    private static final String ENGLISH = "Ferrow 0901 & \"Sons\" [b] {c} ~50% – ‘an’ § 7 … • “it” —\u00a0no";
    private static final String OTHER = "Zoë Łódź";

    @ParameterizedTest
    @CsvSource({
        "0020, true", "007e, true", "001f, false", "007f, false", "0009, true", "000a, true", "00a0, true",
                "00a1, false",
        "00a7, true", "00e9, false", "2013, true", "2014, true", "2015, false", "2018, true", "2019, true",
                "201a, false",
        "201c, true", "201d, true", "2022, true", "2026, true", "2027, false", "d83d, false"
    })
    void a_text_is_printed_in_them_where_they_have_every_character(String hex, boolean suffice) {
        assertThat(NarrowFonts.suffice("a" + (char) Integer.parseInt(hex, 16) + "z"))
                .isEqualTo(suffice);
    }

    @ParameterizedTest
    @EnumSource(PdfFace.class)
    void a_word_is_as_wide_as_in_the_whole_font(PdfFace face) throws IOException {
        try (NarrowFonts narrow = new NarrowFonts();
                PDDocument document = new PDDocument();
                TrueTypeFont font = face.whole()) {
            PDFont whole = PDType0Font.load(document, font, false);
            assertThat(narrow.fonts().get(face).getStringWidth(ENGLISH)).isEqualTo(whole.getStringWidth(ENGLISH));
            assertThat(narrow.fonts().get(face).getStringWidth("W"))
                    .isNotEqualTo(narrow.fonts().get(face).getStringWidth("i"));
        }
    }

    /** Numbers that the library gave to parts of one letter never show in the next. */
    @Test
    void a_letter_has_the_same_bytes_whatever_was_printed_before_it() {
        byte[] alone;
        byte[] other;
        try (PdfPress press = new PdfPress()) {
            alone = press.print(letter(ENGLISH)).bytes();
        }
        try (PdfPress press = new PdfPress()) {
            other = press.print(letter(OTHER)).bytes();
            assertThat(press.print(letter("Another")).bytes()).isNotEqualTo(alone);
            assertThat(press.print(letter(ENGLISH)).bytes()).isEqualTo(alone);
            assertThat(press.print(letter(OTHER)).bytes()).isEqualTo(other);
        }
        assertThat(Spoken.of(alone)).contains("Dear " + ENGLISH);
        assertThat(Spoken.of(other)).contains("Dear " + OTHER);
    }

    @Test
    void a_file_for_a_printer_has_each_font_once_and_the_characters_of_every_letter() throws IOException {
        List<Letters.Printed> letters = Stream.of("One", "Two", "Three", OTHER)
                .map(NarrowFontsTest::printed)
                .toList();
        ExportFile file = PrintFiles.with(letters.stream(), Set.of())
                .reduce((first, last) -> last)
                .orElseThrow();
        try (PDDocument whole = Loader.loadPDF(file.bytes())) {
            Set<Object> ofEnglish = new HashSet<>();
            for (PDPage page : whole.getPages()) {
                PDResources resources = page.getResources();
                for (COSName name : resources == null ? List.<COSName>of() : resources.getFontNames()) {
                    PDFont font = resources.getFont(name);
                    if (font.getName().startsWith("ENGLSH+")) {
                        ofEnglish.add(font.getCOSObject());
                    }
                }
            }
            assertThat(ofEnglish).hasSize(2);
            assertThat(new PDFTextStripper().getText(whole)).contains("Dear One", "Dear Three", "Dear " + OTHER);
        }
    }

    private static Letters.Printed printed(String name) {
        try (Stream<Letters.Printed> printed = Letters.of(round(name)).pdf(n -> {})) {
            return printed.findFirst().orElseThrow();
        }
    }

    private static LetterRound round(String name) {
        return LetterCase.round(
                LetterCase.renamed(LetterCase.run(Stage.OFFICIAL), code -> name),
                LetterCase.plan(),
                LetterCase.template(LetterKind.OFFICIAL, "# For {{district_name}}\n\nDear {{district_name}}"));
    }

    private static Letter letter(String name) {
        return Letters.of(round(name)).listWords().get(0);
    }
}

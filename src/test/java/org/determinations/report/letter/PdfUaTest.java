package org.determinations.report.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.determinations.model.Stage;
import org.determinations.model.release.LetterKind;
import org.determinations.model.release.LetterTexts;
import org.determinations.model.run.RunReport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** One letter of each kind is PDF/UA-1, as an independent validator sees it. */
class PdfUaTest {
    @BeforeAll
    static void start() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private static List<String> broken(byte[] pdf) throws IOException, VeraPDFException {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isGreaterThan(1000);
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"PROVISIONAL", "PRELIMINARY", "OFFICIAL"})
    void every_letter_of_a_stage_is_pdf_ua(Stage stage) throws IOException, VeraPDFException {
        Letters letters = Letters.of(LetterCase.round(LetterCase.run(stage), LetterCase.plan(), LetterCase.shipped()));
        for (byte[] pdf : LetterCase.pdf(letters).values()) {
            assertThat(broken(pdf)).isEmpty();
        }
    }

    @Test
    void so_is_one_with_a_long_name_links_and_lists_within_lists() throws IOException, VeraPDFException {
        String name =
                "Northeast Metropolitan Regional Vocational Technical and Agricultural Charter Academy – Zoë \"A\\B\"";
        RunReport run = LetterCase.renamed(LetterCase.run(Stage.OFFICIAL), code -> name);
        LetterTexts texts = LetterCase.template(
                LetterKind.OFFICIAL,
                "# To {{district_name}}\n\nSee *the* [page](https://example.org/).\n\n1. one\n   - within\n2. two\n\n"
                        + "### Skipped rank\n\n{{summary}}\n\n{{categories}}\n");
        byte[] pdf = LetterCase.pdf(Letters.of(LetterCase.round(run, LetterCase.plan(), texts)))
                .values()
                .iterator()
                .next();
        assertThat(broken(pdf)).isEmpty();
        assertThat(LetterCase.pages(pdf).get(0)).contains("To " + name, name + " (09010000)");
        assertThat(Spoken.of(pdf))
                .startsWith(" To " + name + " See the page. 1. one within 2. two Skipped rank What Result")
                .contains("Category Code What it calls for Meets Requirements MR");
    }

    @Test
    void language_title_headings_lists_and_tables_are_told_to_a_reader() throws IOException {
        byte[] pdf = LetterCase.pdf(Letters.of(
                        LetterCase.round(LetterCase.run(Stage.OFFICIAL), LetterCase.plan(), LetterCase.shipped())))
                .values()
                .iterator()
                .next();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-US");
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Special education determination for 2012-13: official result, Ferrow 0901");
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .hasToString("2012-09-19T00:00:00Z");
            StringBuilder tags = new StringBuilder();
            tags(document.getDocumentCatalog().getStructureTreeRoot(), tags);
            assertThat(tags.toString().toLowerCase(Locale.ROOT))
                    .containsOnlyOnce(" h1 ")
                    .contains(" h2 ", " l ", " li ", " lbody ", " table ", " tr ", " th ", " td ");
        }
    }

    private static void tags(PDStructureNode node, StringBuilder tags) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.append(' ').append(element.getStructureType()).append(' ');
                tags(element, tags);
            }
        }
    }
}

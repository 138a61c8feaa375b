package org.determinations.report.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.determinations.model.Stage;
import org.determinations.model.Worded;
import org.determinations.model.release.LetterKind;
import org.determinations.model.release.LetterTexts;
import org.determinations.model.run.RunReport;
import org.determinations.policyfile.ShippedPolicies;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.core.VeraPDFException;

/** One letter of each kind is PDF/UA-1, as an independent validator sees it. */
class PdfUaTest {
    @ParameterizedTest
    @EnumSource
    void every_kind_of_letter_is_pdf_ua(LetterKind kind) throws IOException, VeraPDFException {
        for (byte[] pdf : LetterCase.pdf(AmendmentLetterTest.of(kind, LetterCase.shipped()))
                .values()) {
            assertThat(PdfUa.broken(pdf)).isEmpty();
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
        assertThat(PdfUa.broken(pdf)).isEmpty();
        assertThat(LetterCase.pages(pdf).get(0)).contains("To " + name, name + " (09010000)");
        assertThat(Spoken.of(pdf))
                .startsWith(" To " + name + " See the page. 1. one within 2. two Skipped rank What Result")
                .contains("Category Code What it calls for Meets Requirements MR");
    }

    /** Each template of every pack, to invented districts: a pack of one kind alone would be refused if a letter were of another. */
    @Test
    @Tag("long")
    void so_is_each_template_that_ships() throws IOException, VeraPDFException {
        Map<String, List<String>> broken = new TreeMap<>();
        Map<LetterKind, Integer> templates = new EnumMap<>(LetterKind.class);
        int letters = 0;
        for (Path template : templates()) {
            LetterKind kind = Worded.find(
                            LetterKind.class, template.getFileName().toString().replace(".md", ""))
                    .orElseThrow();
            templates.merge(kind, 1, Integer::sum);
            LetterTexts texts = LetterCase.template(kind, Files.readString(template));
            for (byte[] pdf :
                    LetterCase.pdf(AmendmentLetterTest.of(kind, texts)).values()) {
                letters++;
                List<String> found = PdfUa.broken(pdf);
                if (!found.isEmpty()) {
                    broken.put(template.toString(), found);
                }
            }
        }
        System.out.println(
                "PdfUaTest: " + letters + " letters of " + templates + ", " + broken.size() + " templates broken");
        assertThat(broken).isEmpty();
        assertThat(templates).containsOnlyKeys(LetterKind.values());
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(ShippedPolicies.folder())) {
            return files.filter(file -> file.toString().matches(".*[/\\\\]letters[/\\\\][^/\\\\]+\\.md"))
                    .sorted()
                    .toList();
        }
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

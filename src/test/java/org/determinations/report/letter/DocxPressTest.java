package org.determinations.report.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.determinations.model.Stage;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class DocxPressTest {
    private static final Map<String, String> PARTS = LetterCase.parts(LetterCase.docx(Letters.of(
                    LetterCase.round(LetterCase.run(Stage.PRELIMINARY), LetterCase.plan(), LetterCase.shipped())))
            .values()
            .iterator()
            .next());

    private static Document read(String part) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(PARTS.getOrDefault(part, ""))));
    }

    @Test
    void every_part_is_well_formed_and_has_its_type() throws Exception {
        NodeList overrides = read("[Content_Types].xml").getElementsByTagName("Override");
        assertThat(overrides.getLength()).isEqualTo(PARTS.size() - 3);
        for (int i = 0; i < overrides.getLength(); i++) {
            String name = ((Element) overrides.item(i)).getAttribute("PartName").substring(1);
            assertThat(PARTS).containsKey(name);
            assertThat(read(name).getDocumentElement()).isNotNull();
        }
        assertThat(PARTS.keySet().iterator().next()).isEqualTo("[Content_Types].xml");
    }

    @Test
    void every_relationship_leads_to_a_part() throws Exception {
        NodeList targets = read("word/_rels/document.xml.rels").getElementsByTagName("Relationship");
        assertThat(targets.getLength()).isEqualTo(5);
        for (int i = 0; i < targets.getLength(); i++) {
            assertThat(PARTS).containsKey("word/" + ((Element) targets.item(i)).getAttribute("Target"));
        }
    }

    @Test
    void every_style_and_list_that_the_letter_uses_is_there() throws Exception {
        NodeList used = read("word/document.xml").getElementsByTagName("w:pStyle");
        assertThat(used.getLength()).isGreaterThan(20);
        for (int i = 0; i < used.getLength(); i++) {
            String style = ((Element) used.item(i)).getAttribute("w:val");
            assertThat(PARTS.get("word/styles.xml")).contains("w:styleId=\"" + style + "\"");
        }
        NodeList lists = read("word/document.xml").getElementsByTagName("w:numId");
        assertThat(lists.getLength()).isGreaterThan(5);
        for (int i = 0; i < lists.getLength(); i++) {
            String number = ((Element) lists.item(i)).getAttribute("w:val");
            assertThat(PARTS.get("word/numbering.xml")).contains("<w:num w:numId=\"" + number + "\">");
        }
    }

    @Test
    void headings_lists_tables_language_and_mark_are_real() {
        assertThat(PARTS.get("word/document.xml"))
                .contains("<w:pStyle w:val=\"Heading1\"/>", "<w:pStyle w:val=\"Heading2\"/>", "<w:numPr>", "<w:tbl>")
                .contains("<w:tblHeader/>");
        assertThat(PARTS.get("word/styles.xml")).contains("<w:lang w:val=\"en-US\"");
        assertThat(PARTS.get("word/header1.xml"))
                .contains("CONFIDENTIAL - preliminary results, cycle 2012-13, dated 2012-08-13");
        assertThat(PARTS.get("word/footer1.xml")).contains("PAGE", "NUMPAGES", "Ferrow 0901 (09010000)");
        assertThat(PARTS.get("docProps/core.xml"))
                .contains("<dc:title>Special education determination for 2012-13: preliminary result, Ferrow 0901<")
                .contains("2012-08-13T00:00:00Z");
    }
}

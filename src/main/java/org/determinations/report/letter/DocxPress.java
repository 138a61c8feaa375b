package org.determinations.report.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.determinations.report.form.Archive;
import org.determinations.report.form.ExportFile;

/** A letter as DOCX, for those who edit it: real headings, lists and tables, with the mark in the header of every page. */
final class DocxPress {
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
    private static final String NAMESPACES =
            " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"" + OFFICE + "\"";
    private static final String STYLES = resource("styles.xml");

    private DocxPress() {}

    /** The letter as one file; the same letter gives the same bytes everywhere. */
    static byte[] print(Letter letter) {
        DocxBody body = DocxBody.of(letter);
        return Archive.of(List.of(
                ExportFile.of("[Content_Types].xml", XML + types()),
                ExportFile.of("_rels/.rels", XML + relationships(packageParts())),
                ExportFile.of("docProps/core.xml", XML + properties(letter)),
                ExportFile.of("word/document.xml", XML + document(body)),
                ExportFile.of("word/_rels/document.xml.rels", XML + relationships(documentParts(body))),
                ExportFile.of("word/styles.xml", STYLES),
                ExportFile.of("word/settings.xml", XML + settings()),
                ExportFile.of("word/numbering.xml", XML + numbering(body.numberedLists())),
                ExportFile.of("word/header1.xml", XML + header(letter)),
                ExportFile.of("word/footer1.xml", XML + footer(letter))));
    }

    private static String types() {
        StringBuilder types = new StringBuilder("<Types xmlns=\"" + PACKAGE + "/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/docProps/core.xml\""
                + " ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>");
        type(types, "document", "document.main");
        type(types, "styles", "styles");
        type(types, "settings", "settings");
        type(types, "numbering", "numbering");
        type(types, "header1", "header");
        type(types, "footer1", "footer");
        return types.append("</Types>").toString();
    }

    private static void type(StringBuilder types, String part, String kind) {
        types.append("<Override PartName=\"/word/")
                .append(part)
                .append(".xml\" ContentType=\"")
                .append(WORD)
                .append(kind)
                .append("+xml\"/>");
    }

    private static String packageParts() {
        return relationship("document", OFFICE + "/officeDocument", "word/document.xml", "")
                + relationship("core", PACKAGE + "/relationships/metadata/core-properties", "docProps/core.xml", "");
    }

    private static String documentParts(DocxBody body) {
        StringBuilder parts = new StringBuilder();
        for (String part : List.of("styles", "settings", "numbering")) {
            parts.append(relationship(part, OFFICE + "/" + part, part + ".xml", ""));
        }
        parts.append(relationship("header", OFFICE + "/header", "header1.xml", ""));
        parts.append(relationship("footer", OFFICE + "/footer", "footer1.xml", ""));
        for (int i = 0; i < body.links().size(); i++) {
            parts.append(relationship(
                    "link" + (i + 1), OFFICE + "/hyperlink", body.links().get(i), " TargetMode=\"External\""));
        }
        return parts.toString();
    }

    private static String relationship(String id, String type, String target, String mode) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + XmlText.escaped(target) + "\"" + mode
                + "/>";
    }

    private static String relationships(String entries) {
        return "<Relationships xmlns=\"" + PACKAGE + "/relationships\">" + entries + "</Relationships>";
    }

    private static String properties(Letter letter) {
        String moment = "<dcterms:%s xsi:type=\"dcterms:W3CDTF\">" + letter.dated() + "T00:00:00Z</dcterms:%s>";
        return "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>"
                + XmlText.escaped(letter.title()) + "</dc:title><dc:subject>" + XmlText.escaped(letter.mark())
                + "</dc:subject><dc:language>" + Letter.LANGUAGE + "</dc:language>"
                + moment.replace("%s", "created") + moment.replace("%s", "modified") + "</cp:coreProperties>";
    }

    private static String document(DocxBody body) {
        return "<w:document" + NAMESPACES + "><w:body>" + body.xml()
                + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header\"/>"
                + "<w:footerReference w:type=\"default\" r:id=\"footer\"/><w:pgSz w:w=\"12240\" w:h=\"15840\"/>"
                + "<w:pgMar w:top=\"1361\" w:right=\"1247\" w:bottom=\"1134\" w:left=\"1247\" w:header=\"624\""
                + " w:footer=\"567\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>";
    }

    /** As the newest word processors do it, so that none opens the letter as one of an old version. */
    private static String settings() {
        return "<w:settings" + NAMESPACES + "><w:compat><w:compatSetting w:name=\"compatibilityMode\""
                + " w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat></w:settings>";
    }

    private static String numbering(int numberedLists) {
        StringBuilder xml = new StringBuilder("<w:numbering" + NAMESPACES + ">");
        xml.append("<w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"hybridMultilevel\"/>");
        levels(xml, "bullet", "\u2022");
        xml.append("</w:abstractNum><w:abstractNum w:abstractNumId=\"1\">")
                .append("<w:multiLevelType w:val=\"hybridMultilevel\"/>");
        levels(xml, "decimal", "%");
        xml.append("</w:abstractNum><w:num w:numId=\"")
                .append(DocxBody.BULLETS)
                .append("\"><w:abstractNumId w:val=\"0\"/></w:num>");
        for (int i = 1; i <= numberedLists; i++) {
            xml.append("<w:num w:numId=\"").append(DocxBody.BULLETS + i).append("\"><w:abstractNumId w:val=\"1\"/>");
            for (int level = 0; level < 9; level++) {
                xml.append("<w:lvlOverride w:ilvl=\"")
                        .append(level)
                        .append("\"><w:startOverride w:val=\"1\"/></w:lvlOverride>");
            }
            xml.append("</w:num>");
        }
        return xml.append("</w:numbering>").toString();
    }

    private static void levels(StringBuilder xml, String format, String sign) {
        for (int level = 0; level < 9; level++) {
            xml.append("<w:lvl w:ilvl=\"")
                    .append(level)
                    .append("\"><w:start w:val=\"1\"/><w:numFmt w:val=\"")
                    .append(format)
                    .append("\"/><w:lvlText w:val=\"")
                    .append("%".equals(sign) ? sign + (level + 1) + "." : sign)
                    .append("\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"")
                    .append(360 * (level + 1))
                    .append("\" w:hanging=\"360\"/></w:pPr></w:lvl>");
        }
    }

    private static String header(Letter letter) {
        return "<w:hdr" + NAMESPACES + "><w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr><w:r>"
                + (letter.confidential() ? "<w:rPr><w:b/></w:rPr>" : "") + text(letter.mark())
                + "</w:r></w:p></w:hdr>";
    }

    private static String footer(Letter letter) {
        return "<w:ftr" + NAMESPACES + "><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr><w:r>" + text(letter.foot())
                + "</w:r><w:r><w:tab/>" + text("Page ") + "</w:r>" + field("PAGE") + "<w:r>" + text(" of ") + "</w:r>"
                + field("NUMPAGES") + "</w:p></w:ftr>";
    }

    private static String field(String name) {
        return "<w:fldSimple w:instr=\" " + name + " \"><w:r><w:t>1</w:t></w:r></w:fldSimple>";
    }

    private static String text(String words) {
        return "<w:t xml:space=\"preserve\">" + XmlText.escaped(words) + "</w:t>";
    }

    private static String resource(String name) {
        try (InputStream in = DocxPress.class.getResourceAsStream("docx/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program has no docx/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

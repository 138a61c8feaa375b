package org.determinations.report.letter;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Prints letters as tagged PDF (PDF/UA-1) with embedded fonts. The fonts are read once and are the program's own, so the
 * machine's fonts never matter; ids and dates follow from the letter, so the same letter gives the same bytes. For one
 * thread; closed when the last letter is printed.
 */
final class PdfPress implements AutoCloseable {
    static {
        XRLog.setLoggingEnabled(false);
    }

    private final NarrowFonts narrow = new NarrowFonts();
    private final Map<PdfFace, TrueTypeFont> whole = new EnumMap<>(PdfFace.class);
    private final DocumentBuilder parser = parser();
    private final LetterStyle style = new LetterStyle();

    /**
     * A letter as it was printed.
     *
     * @param bytes one PDF file
     * @param paper its pages as they are put into a file for a printer, by {@link NarrowFonts#copies}
     */
    record Print(byte[] bytes, List<COSDictionary> paper) {}

    /**
     * The letter as one PDF file. The writers of XML inside it are those of Java itself: they are looked for anew for each
     * letter, which takes as long as the letter does where every jar of the program is searched.
     */
    Print print(Letter letter) {
        Thread printing = Thread.currentThread();
        ClassLoader before = printing.getContextClassLoader();
        printing.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            return printed(letter);
        } finally {
            printing.setContextClassLoader(before);
        }
    }

    private Print printed(Letter letter) {
        boolean english = NarrowFonts.suffice(letter.text());
        try (PDDocument document = new PDDocument()) {
            Map<PdfFace, PDType0Font> fonts = english ? narrow.fonts() : whole(document);
            try (PdfBoxRenderer renderer = renderer(letter, document, fonts)) {
                renderer.createPDFWithoutClosing();
                date(document, letter.dated());
                if (!english) {
                    cut(document, fonts.values());
                }
                byte[] bytes = PdfFile.of(document, letter.text());
                return new Print(bytes, PdfParts.pages(document, narrow.names()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        narrow.close();
        try {
            for (TrueTypeFont font : whole.values()) {
                font.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of which the characters of the letter are cut out when it is written. */
    private Map<PdfFace, PDType0Font> whole(PDDocument document) throws IOException {
        Map<PdfFace, PDType0Font> fonts = new EnumMap<>(PdfFace.class);
        for (PdfFace face : PdfFace.values()) {
            fonts.put(face, PDType0Font.load(document, whole.computeIfAbsent(face, PdfFace::whole), true));
        }
        return fonts;
    }

    private static void cut(PDDocument document, Collection<PDType0Font> fonts) throws IOException {
        for (PDType0Font font : fonts) {
            if (PdfParts.uses(document, font)) {
                font.subset();
            }
        }
    }

    private PdfBoxRenderer renderer(Letter letter, PDDocument document, Map<PdfFace, PDType0Font> fonts)
            throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(page(letter), "");
        builder.useNamespaceHandler(style);
        builder.usePdfUaAccessibility(true);
        builder.usePDDocument(document);
        builder.withProducer("determinations");
        fonts.forEach((face, font) ->
                builder.useFont(new PDFontSupplier(font), PdfFace.FAMILY, face.weight(), face.style(), true));
        return builder.buildPdfRenderer();
    }

    /** The letter's page as nodes, by a parser that is made once: the library would look for one, and copy what it read, each time. */
    private Document page(Letter letter) throws IOException {
        try {
            return parser.parse(new InputSource(new StringReader(LetterHtml.render(letter))));
        } catch (SAXException e) {
            throw new IllegalStateException("the page of a letter is no XML", e);
        }
    }

    private static DocumentBuilder parser() {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
            return factory.newDocumentBuilder();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Midnight of that day in UTC, as PDF writes it. */
    static void date(PDDocument document, LocalDate day) {
        COSDictionary information = document.getDocumentInformation().getCOSObject();
        String moment = "D:" + DateTimeFormatter.BASIC_ISO_DATE.format(day) + "000000Z";
        information.setString(COSName.CREATION_DATE, moment);
        information.setString(COSName.MOD_DATE, moment);
    }
}

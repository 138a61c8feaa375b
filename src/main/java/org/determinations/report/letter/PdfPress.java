package org.determinations.report.letter;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
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
    private static final String FAMILY = "Liberation Sans";

    static {
        XRLog.setLoggingEnabled(false);
    }

    /** A font of the family as the style asks for it. */
    private record Face(TrueTypeFont font, int weight, FontStyle style) {}

    private final List<Face> faces = new ArrayList<>();
    private final DocumentBuilder parser = parser();

    PdfPress() {
        faces.add(new Face(font("Regular"), 400, FontStyle.NORMAL));
        faces.add(new Face(font("Bold"), 700, FontStyle.NORMAL));
        faces.add(new Face(font("Italic"), 400, FontStyle.ITALIC));
    }

    /**
     * The letter as one PDF file. The writers of XML inside it are those of Java itself: they are looked for anew for each
     * letter, which takes as long as the letter does where every jar of the program is searched.
     */
    byte[] print(Letter letter) {
        Thread printing = Thread.currentThread();
        ClassLoader before = printing.getContextClassLoader();
        printing.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            return printed(letter);
        } finally {
            printing.setContextClassLoader(before);
        }
    }

    private byte[] printed(Letter letter) {
        try (PDDocument document = new PDDocument();
                PdfBoxRenderer renderer = renderer(letter, document)) {
            renderer.createPDFWithoutClosing();
            date(document, letter.dated());
            document.setDocumentId((long) letter.text().hashCode());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            for (Face face : faces) {
                face.font().close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PdfBoxRenderer renderer(Letter letter, PDDocument document) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(page(letter), "");
        builder.usePdfUaAccessibility(true);
        builder.usePDDocument(document);
        builder.withProducer("determinations");
        for (Face face : faces) {
            PDFontSupplier supplier = new PDFontSupplier(PDType0Font.load(document, face.font(), true));
            builder.useFont(supplier, FAMILY, face.weight(), face.style(), true);
        }
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

    private static TrueTypeFont font(String face) {
        String name = "fonts/LiberationSans-" + face + ".ttf";
        try (InputStream in = PdfPress.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program has no " + name);
            }
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            // Ligatures: two thirds of the time, and words that a search does not find.
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

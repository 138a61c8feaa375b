package org.determinations.report.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The words of a tagged PDF in the order in which a screen reader speaks them; running heads are not spoken. */
final class Spoken {
    private final Map<String, String> words = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final PDDocument document;

    private Spoken(PDDocument document) {
        this.document = document;
    }

    static String of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Spoken spoken = new Spoken(document);
            for (PDPage page : document.getPages()) {
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                extractor.getMarkedContents().forEach(content -> spoken.collect(page, content));
            }
            spoken.speak(document.getDocumentCatalog().getStructureTreeRoot());
            return spoken.text.toString().replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void collect(PDPage page, PDMarkedContent content) {
        String own = content.getContents().stream()
                .filter(TextPosition.class::isInstance)
                .map(position -> ((TextPosition) position).getUnicode())
                .collect(Collectors.joining());
        words.merge(key(page, content.getMCID()), own, String::concat);
        content.getContents().stream()
                .filter(PDMarkedContent.class::isInstance)
                .forEach(inner -> collect(page, (PDMarkedContent) inner));
    }

    private String key(PDPage page, int id) {
        return document.getPages().indexOf(page) + "/" + id;
    }

    private void speak(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                boolean block = element.getStructureType().matches("P|H[1-6]|TD|TH|LI|Lbl");
                text.append(block ? " " : "");
                speak(element);
                text.append(block ? " " : "");
            } else if (kid instanceof PDMarkedContentReference reference) {
                text.append(words.getOrDefault(key(reference.getPage(), reference.getMCID()), ""));
            } else if (kid instanceof Integer id && node instanceof PDStructureElement element) {
                text.append(words.getOrDefault(key(element.getPage(), id), ""));
            }
        }
    }
}

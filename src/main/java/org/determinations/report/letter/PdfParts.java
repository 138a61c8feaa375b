package org.determinations.report.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Copies of parts of a PDF document that belong to no document, so that they can be put into another one. Streams stay packed as they are.
 */
final class PdfParts {
    /** What of a page is printed on paper: no tags and no links. */
    private static final List<COSName> ON_PAPER =
            List.of(COSName.TYPE, COSName.MEDIA_BOX, COSName.RESOURCES, COSName.CONTENTS);

    private PdfParts() {}

    /**
     * The pages of a document as paper shows them.
     *
     * @param instead what is not copied, and what stands in its place
     */
    static List<COSDictionary> pages(PDDocument document, Map<COSBase, COSBase> instead) {
        List<COSDictionary> pages = new ArrayList<>();
        Map<COSBase, COSBase> known = new IdentityHashMap<>(instead);
        for (PDPage page : document.getPages()) {
            untagged(page, known);
            COSDictionary printed = new COSDictionary();
            for (COSName key : ON_PAPER) {
                COSBase value = page.getCOSObject().getDictionaryObject(key);
                if (value != null) {
                    printed.setItem(key, copy(value, known));
                }
            }
            pages.add(printed);
        }
        return pages;
    }

    /** Each stretch of a page has a tag, by its name; without the tree of tags all of them say nothing. */
    private static void untagged(PDPage page, Map<COSBase, COSBase> known) {
        COSDictionary tags = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
        if (tags != null) {
            COSDictionary nothing = new COSDictionary();
            nothing.setDirect(true);
            for (COSName name : tags.keySet()) {
                known.put(tags.getDictionaryObject(name), nothing);
            }
        }
    }

    /** Whether a page of the document is printed in the font. */
    static boolean uses(PDDocument document, PDFont font) {
        for (PDPage page : document.getPages()) {
            COSDictionary used = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            if (used != null
                    && used.keySet().stream().anyMatch(key -> used.getDictionaryObject(key) == font.getCOSObject())) {
                return true;
            }
        }
        return false;
    }

    /**
     * A copy with everything that it refers to.
     *
     * @param known what is copied already or has something else in its place; gets what is copied now
     */
    static COSBase copy(COSBase part, Map<COSBase, COSBase> known) {
        COSBase there = known.get(part);
        if (there != null) {
            return there;
        }
        if (part instanceof COSObject reference) {
            return copy(reference.getObject(), known);
        }
        if (part instanceof COSDictionary dictionary) {
            COSDictionary copy = dictionary instanceof COSStream stream ? packed(stream) : new COSDictionary();
            copy.setDirect(dictionary.isDirect());
            known.put(part, copy);
            dictionary.entrySet().forEach(entry -> copy.setItem(entry.getKey(), copy(entry.getValue(), known)));
            return copy;
        }
        if (part instanceof COSArray array) {
            COSArray copy = new COSArray();
            copy.setDirect(array.isDirect());
            known.put(part, copy);
            array.forEach(element -> copy.add(copy(element, known)));
            return copy;
        }
        return part; // A number, a name or a text, which never changes.
    }

    private static COSStream packed(COSStream stream) {
        COSStream copy = new COSStream();
        try (InputStream in = stream.createRawInputStream();
                OutputStream out = copy.createRawOutputStream()) {
            in.transferTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return copy;
    }
}

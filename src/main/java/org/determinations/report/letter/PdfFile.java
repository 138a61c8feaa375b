package org.determinations.report.letter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.determinations.model.Sha256;

/**
 * The bytes of a PDF document (ISO 32000-1, 7.5: objects in a packed stream, the table of places as a stream). The library's own writer numbers each
 * array and each dictionary, and leaves the numbers in the parts; this one numbers what is a stream, says its type or is named twice, in a table of its own, so that
 * parts such as fonts may be in many documents. The same document and mark give the same bytes. One for each document.
 */
final class PdfFile {
    /** What a reader sees first: the version, and bytes that say that a file is no text. */
    private static final byte[] BEGIN = {
        '%', 'P', 'D', 'F', '-', '1', '.', '7', '\n', '%', (byte) 0xe2, (byte) 0xe3, (byte) 0xcf, (byte) 0xd3, '\n'
    };

    /** Of an entry in the table of places: its kind, where it is, and its place in the packed stream. */
    private static final int[] WIDTHS = {1, 4, 4};

    private static final int ENTRY = Arrays.stream(WIDTHS).sum();
    private static final int IN_FILE = 1;
    private static final int IN_PACKED = 2;
    private static final int ID_BYTES = 16;

    /** Of a letter, about: what is larger grows. */
    private static final int PARTS = 2_000;

    private static final int BYTES = 64 * 1024;

    /** The number of each part that is written apart; nothing of a part that stands where it is named. */
    private final Map<COSBase, Integer> numbers = new IdentityHashMap<>(PARTS);

    private final List<COSBase> apart = new ArrayList<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(BYTES);

    private PdfFile() {}

    /**
     * The document as one file. Fonts of which only some characters are embedded must have been cut out.
     *
     * @param mark what tells this document from others; the file's identity follows from it
     */
    static byte[] of(PDDocument document, String mark) throws IOException {
        COSDictionary trailer = document.getDocument().getTrailer();
        return new PdfFile()
                .written(
                        trailer.getCOSDictionary(COSName.ROOT),
                        document.getDocumentInformation().getCOSObject(),
                        mark);
    }

    private byte[] written(COSDictionary root, COSDictionary information, String mark) throws IOException {
        number(root);
        number(information);
        parts(root);
        parts(information);
        int packed = apart.size() + 1;
        int table = packed + 1;
        ByteBuffer places = ByteBuffer.allocate((table + 1) * ENTRY);
        places.position(ENTRY); // Of number zero: there is no such part.
        Packed rest = new Packed();
        out.write(BEGIN);
        for (int i = 0; i < apart.size(); i++) {
            if (apart.get(i) instanceof COSStream stream) {
                place(places, IN_FILE, out.size(), 0);
                begin(i + 1);
                stream(stream);
            } else {
                place(places, IN_PACKED, packed, rest.count);
                rest.add(i + 1, apart.get(i));
            }
        }
        place(places, IN_FILE, out.size(), 0);
        begin(packed);
        rest.writeTo(out);
        int at = out.size();
        place(places, IN_FILE, at, 0);
        begin(table);
        table(places.array(), root, information, mark);
        text(out, "startxref\n" + at + "\n%%EOF\n");
        return out.toByteArray();
    }

    // --- which parts are written apart ---------------------------------------------------------------------

    private void number(COSBase part) {
        apart.add(part);
        numbers.put(part, apart.size());
    }

    private void meet(COSBase part) {
        if (part instanceof COSObject reference) {
            meet(reference.getObject());
        } else if (part instanceof COSDictionary || part instanceof COSArray) {
            Integer there = numbers.get(part);
            if (there == null) {
                if (isApart(part)) {
                    number(part);
                } else {
                    numbers.put(part, 0);
                }
                parts(part);
            } else if (there == 0) {
                number(part);
            }
        }
    }

    /** Streams must be, and pages, fonts and what describes them: each of those says its type. */
    private static boolean isApart(COSBase part) {
        return part instanceof COSStream
                || (part instanceof COSDictionary dictionary
                        && !dictionary.isDirect()
                        && dictionary.containsKey(COSName.TYPE));
    }

    private void parts(COSBase part) {
        if (part instanceof COSDictionary dictionary) {
            for (COSBase value : dictionary.getValues()) {
                meet(value);
            }
        } else if (part instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                meet(array.get(i));
            }
        }
    }

    // --- bytes ---------------------------------------------------------------------------------------------

    private static void place(ByteBuffer places, int kind, int where, int index) {
        places.put((byte) kind).putInt(where).putInt(index);
    }

    private static void text(OutputStream to, String ascii) throws IOException {
        to.write(ascii.getBytes(StandardCharsets.US_ASCII));
    }

    private void begin(int number) throws IOException {
        text(out, number + " 0 obj\n");
    }

    private void stream(COSStream stream) throws IOException {
        content(stream, out);
        text(out, "\nstream\n");
        try (InputStream in = stream.createRawInputStream()) {
            in.transferTo(out);
        }
        text(out, "\nendstream\nendobj\n");
    }

    private void named(COSBase part, OutputStream to) throws IOException {
        if (part instanceof COSObject reference) {
            named(reference.getObject(), to);
            return;
        }
        Integer number = numbers.get(part);
        if (number != null && number > 0) {
            text(to, number + " 0 R");
        } else {
            content(part, to);
        }
    }

    private void content(COSBase part, OutputStream to) throws IOException {
        if (part instanceof COSDictionary dictionary) {
            text(to, "<<");
            for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
                entry.getKey().writePDF(to);
                to.write(' ');
                named(entry.getValue(), to);
            }
            text(to, ">>");
        } else if (part instanceof COSArray array) {
            to.write('[');
            for (int i = 0; i < array.size(); i++) {
                if (i > 0) {
                    to.write(' ');
                }
                named(array.get(i), to);
            }
            to.write(']');
        } else {
            single(part, to);
        }
    }

    private static void single(COSBase part, OutputStream to) throws IOException {
        if (part instanceof COSName name) {
            name.writePDF(to);
        } else if (part instanceof COSInteger number) {
            number.writePDF(to);
        } else if (part instanceof COSFloat number) {
            number.writePDF(to);
        } else if (part instanceof COSString string) {
            COSWriter.writeString(string, to);
        } else if (part instanceof COSBoolean yes) {
            yes.writePDF(to);
        } else if (part == null || part instanceof COSNull) {
            text(to, "null");
        } else {
            throw new IllegalStateException("a part of a PDF document that has no form: " + part);
        }
    }

    /** The table of places, which says where the document begins, too. */
    private void table(byte[] places, COSDictionary root, COSDictionary information, String mark) throws IOException {
        COSDictionary about = new COSDictionary();
        about.setItem(COSName.TYPE, COSName.XREF);
        about.setInt(COSName.SIZE, places.length / ENTRY);
        about.setItem(
                COSName.W, COSArray.ofCOSIntegers(Arrays.stream(WIDTHS).boxed().toList()));
        about.setItem(COSName.ROOT, root);
        about.setItem(COSName.INFO, information);
        byte[] hash = Sha256.digest().digest(mark.getBytes(StandardCharsets.UTF_8));
        COSString id = new COSString(Arrays.copyOf(hash, ID_BYTES));
        COSArray ids = new COSArray();
        ids.add(id);
        ids.add(id);
        about.setItem(COSName.ID, ids);
        packed(about, places, out);
    }

    private void packed(COSDictionary about, byte[] content, OutputStream to) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflating = new DeflaterOutputStream(packed)) {
            deflating.write(content);
        }
        about.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        about.setInt(COSName.LENGTH, packed.size());
        content(about, to);
        text(to, "\nstream\n");
        packed.writeTo(to);
        text(to, "\nendstream\nendobj\n");
    }

    /** The parts that are no streams, one behind the other. */
    private final class Packed {
        private final ByteArrayOutputStream index = new ByteArrayOutputStream();
        private final ByteArrayOutputStream contents = new ByteArrayOutputStream(BYTES);
        private int count;

        void add(int number, COSBase part) throws IOException {
            text(index, number + " " + contents.size() + " ");
            content(part, contents);
            contents.write('\n');
            count++;
        }

        void writeTo(OutputStream to) throws IOException {
            COSDictionary about = new COSDictionary();
            about.setItem(COSName.TYPE, COSName.OBJ_STM);
            about.setInt(COSName.N, count);
            about.setInt(COSName.FIRST, index.size());
            contents.writeTo(index);
            packed(about, index.toByteArray(), to);
        }
    }
}

package org.determinations.report.letter;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font of the family that letters are printed in, as the style asks for it. Its file is the program's own. */
enum PdfFace {
    REGULAR("Regular", 400, FontStyle.NORMAL),
    BOLD("Bold", 700, FontStyle.NORMAL),
    ITALIC("Italic", 400, FontStyle.ITALIC);

    static final String FAMILY = "Liberation Sans";

    private final String file;
    private final int weight;
    private final FontStyle style;

    PdfFace(String file, int weight, FontStyle style) {
        this.file = file;
        this.weight = weight;
        this.style = style;
    }

    int weight() {
        return weight;
    }

    FontStyle style() {
        return style;
    }

    /** With every character that the font has. To be closed. */
    TrueTypeFont whole() {
        String name = "fonts/LiberationSans-" + file + ".ttf";
        try (InputStream in = PdfFace.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program has no " + name);
            }
            return parsed(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static TrueTypeFont parsed(byte[] program) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(program));
        // Ligatures: two thirds of the time, and words that a search does not find.
        font.setEnableGsub(false);
        return font;
    }
}

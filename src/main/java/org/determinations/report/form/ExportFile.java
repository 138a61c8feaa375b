package org.determinations.report.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * One file of an export: its path and what writes its content. A file of one district is whole in memory; one of the whole run
 * is made while it is written. One per export and path.
 */
public final class ExportFile {
    private final String path;
    private final Content content;

    /** Writes a file's content, the same whenever it is asked; the stream stays open. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private ExportFile(String path, Content content) {
        this.path = path;
        this.content = content;
    }

    /** A file that is made while it is written. */
    public static ExportFile of(String path, Content content) {
        return new ExportFile(path, content);
    }

    /** A file with these bytes, which are not copied: whoever made them hands them over. */
    public static ExportFile of(String path, byte[] bytes) {
        return new ExportFile(path, new Whole(bytes));
    }

    /** A text file in UTF-8 without a byte order mark. */
    public static ExportFile of(String path, String text) {
        return of(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same content under another path. */
    public ExportFile named(String other) {
        return new ExportFile(other, content);
    }

    /** Relative to the export's folder, with {@code /} between folders on every machine. */
    public String path() {
        return path;
    }

    public Content content() {
        return content;
    }

    /** The whole content in memory: for a file of one district. Not a copy where it is there already: not to be changed. */
    public byte[] bytes() {
        if (content instanceof Whole whole) {
            return whole.bytes();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            content.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The content of a text file. */
    public String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    private record Whole(byte[] bytes) implements Content {
        @Override
        public void writeTo(OutputStream out) throws IOException {
            out.write(bytes);
        }
    }
}

package org.determinations.report.form;

import java.nio.charset.StandardCharsets;

/** One file of an export, whole in memory. One per export and path; immutable. */
public final class ExportFile {
    private final String path;
    private final byte[] bytes;

    private ExportFile(String path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes;
    }

    /** A file with these bytes, which are not copied: whoever made them hands them over. */
    public static ExportFile of(String path, byte[] bytes) {
        return new ExportFile(path, bytes);
    }

    /** A text file in UTF-8 without a byte order mark. */
    public static ExportFile of(String path, String text) {
        return new ExportFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same content under another path. */
    public ExportFile named(String other) {
        return new ExportFile(other, bytes);
    }

    /** Relative to the export's folder, with {@code /} between folders on every machine. */
    public String path() {
        return path;
    }

    /** The content itself, not a copy: not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** The content of a text file. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}

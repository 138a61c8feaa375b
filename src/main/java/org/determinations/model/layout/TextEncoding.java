package org.determinations.model.layout;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.determinations.model.Worded;

/** How the characters of a text file are written. A contract names the one of its layout. */
public enum TextEncoding implements Worded {
    UTF_8("utf-8", StandardCharsets.UTF_8),
    /** Western European Windows: what older programs save. */
    WINDOWS_1252("windows-1252", Charset.forName("windows-1252")),
    /** With its byte order mark: what a spreadsheet saves as "Unicode text". */
    UTF_16("utf-16", StandardCharsets.UTF_16);

    private final String word;
    private final Charset charset;

    TextEncoding(String word, Charset charset) {
        this.word = word;
        this.charset = charset;
    }

    /** As contracts spell it. */
    @Override
    public String word() {
        return word;
    }

    public Charset charset() {
        return charset;
    }
}

package org.determinations.web.route;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;

/** The style sheet of every page, as it is shipped. */
final class StyleSheet {
    static final MediaType TYPE = new MediaType("text", "css", StandardCharsets.UTF_8);

    private StyleSheet() {}

    static String read() {
        try (InputStream in = StyleSheet.class.getResourceAsStream("/org/determinations/web/desk.css")) {
            if (in == null) {
                throw new IllegalStateException("the style sheet is part of the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

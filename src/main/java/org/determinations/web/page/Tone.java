package org.determinations.web.page;

import java.util.Locale;

/** How a word is meant; always said in words too, never by color alone. */
public enum Tone {
    GOOD,
    WARN,
    BAD,
    PLAIN;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

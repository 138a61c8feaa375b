package org.determinations.model.review;

import java.util.List;
import java.util.Locale;

/** Names by which a policy could ask for quality reviews. */
public final class ReviewNames {
    private static final List<String> NAMES = List.of("iep review", "iep quality", "quality review", "quality of ieps");

    private ReviewNames() {}

    /** Whether the text names them, in whatever case and with whatever signs between the words. */
    public static boolean isIn(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ");
        return NAMES.stream().anyMatch(plain::contains);
    }
}

package org.determinations.cli;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a reader of a page sees, and where its links lead. */
final class PageText {
    private static final Pattern UNSEEN = Pattern.compile("(?s)<style>.*?</style>|<script>.*?</script>");
    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:[.,][0-9]+)*");

    private static final Pattern PROOF = Pattern.compile("Approved: record \\d+, fingerprint [0-9a-f]+, key [0-9a-f]+");

    private PageText() {}

    /** The words without elements, attributes, style and script; one blank between them. */
    static String of(String page) {
        return UNSEEN.matcher(page)
                .replaceAll(" ")
                .replaceAll("<[^>]*>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ");
    }

    static List<String> links(String page) {
        return found(LINK, page);
    }

    static List<String> ids(String page) {
        return found(ID, page);
    }

    /** Every number in a text as it stands there; what the approval's record is known by is none. */
    static List<String> numbers(String text) {
        return NUMBER.matcher(PROOF.matcher(text).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static List<String> found(Pattern pattern, String page) {
        return pattern.matcher(page).results().map(m -> m.group(1)).toList();
    }
}

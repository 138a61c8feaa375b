package org.determinations.model.jurisdiction;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.determinations.issue.Issue;

/**
 * The words of a jurisdiction for the unit that is determined, for the agency that determines it and for the whole of them. The
 * product's own sentences are written with <em>district</em>, <em>department</em> and <em>State</em>; this says them in the
 * jurisdiction's words. It is applied to sentences of the product, before a name, a value or a person's words are put in.
 * Immutable.
 *
 * @param singular such as {@code district} or {@code LEA}
 * @param plural such as {@code districts} or {@code LEAs}
 * @param article {@code a} or {@code an}, as the singular is spoken
 * @param department short word for the agency, such as {@code department} or {@code office}
 * @param state word for the whole of the units, such as {@code State} or {@code District}
 */
public record UnitWords(String singular, String plural, String article, String department, String state) {
    /** The words that the product's own sentences are written with. */
    public static final UnitWords OWN = new UnitWords("district", "districts", "a", "department", "State");

    /** What stands in quotation marks, or is part of a file's, a column's or a setting's name, is nobody's word. */
    private static final Pattern WORDS = Pattern.compile("\"[^\"]*\"|\\{[^}]*\\}|[\\w./-]*[_/][\\w./-]*"
            + "|(?<![#.\\w-])(?:([Aa])(n?) )?(?:school )?([Dd]istricts?|[Dd]epartment|State)\\b(?![-.][a-z])");

    /** The sentence in the jurisdiction's words. */
    public String in(String sentence) {
        if (equals(OWN)) {
            return sentence;
        }
        Matcher words = WORDS.matcher(sentence);
        StringBuilder said = new StringBuilder();
        while (words.find()) {
            words.appendReplacement(
                    said, Matcher.quoteReplacement(words.group(3) == null ? words.group() : said(words)));
        }
        return words.appendTail(said).toString();
    }

    /** A message whose sentences are in the jurisdiction's words; what was found stays as it is. */
    public Issue in(Issue issue) {
        return equals(OWN) ? issue : issue.saying(this::in);
    }

    private String said(Matcher words) {
        String word = words.group(3);
        String own = own(word);
        boolean capital = !word.equals("State") && Character.isUpperCase(word.charAt(0));
        String form = capital ? own.substring(0, 1).toUpperCase(Locale.ROOT) + own.substring(1) : own;
        return words.group(1) == null ? form : article(words, word) + " " + form;
    }

    private String own(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "district" -> singular;
            case "districts" -> plural;
            case "department" -> department;
            default -> state;
        };
    }

    private String article(Matcher words, String word) {
        String as = word.equalsIgnoreCase("district") ? article : words.group(1) + words.group(2);
        return Character.isUpperCase(words.group(1).charAt(0))
                ? as.substring(0, 1).toUpperCase(Locale.ROOT) + as.substring(1)
                : as.toLowerCase(Locale.ROOT);
    }
}

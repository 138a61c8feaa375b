package org.determinations.model.result;

import java.util.List;
import java.util.Locale;
import org.determinations.model.Stage;

/**
 * The words of one shape of policy: how reports, letters and messages name what its determinations rest on. One per shape;
 * immutable.
 *
 * @param slot what the pack's labels call the basis, such as {@code level}
 * @param basis the basis in a sentence, such as {@code accountability level}
 * @param basisForms for the catalog: which texts a basis has
 * @param derived the category that follows from the basis alone, such as {@code aligned}
 * @param factors the rules that weigh evidence beside the basis; none in a shape that has none
 * @param cause why a person makes a category more serious: {@code significant non-compliance}
 * @param howToRead for the public: how a category comes about and what a label shows
 * @param basedOn for the public: which data the results are of
 */
public record ShapeWords(
        String slot,
        String basis,
        String basisForms,
        String derived,
        EvidenceWords factors,
        String cause,
        String howToRead,
        String basedOn) {

    private static final List<String> NUMBERS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    /**
     * The words of the rules that weigh evidence.
     *
     * @param one of them in a sentence, such as {@code factor}
     * @param all of them, such as {@code compliance factors}
     * @param columns a column of the review list for each, in order
     */
    public record EvidenceWords(String one, String all, List<EvidenceColumn> columns) {
        /** Of a shape that has no such rules. */
        public static final EvidenceWords NONE = new EvidenceWords("rule", "rules", List.of());

        public EvidenceWords {
            columns = List.copyOf(columns);
        }
    }

    /**
     * The column of one rule that weighs evidence.
     *
     * @param heading for people, short
     * @param meaning for the catalog
     */
    public record EvidenceColumn(String heading, String meaning) {}

    /** The basis as the heading of a column or a fact: {@code Accountability level}. */
    public String basisHeading() {
        return heading(basis);
    }

    /** The basis as the name of a column and of a property: {@code accountability_level}. */
    public String basisName() {
        return name(basis);
    }

    /** The category that follows from the basis alone: {@code aligned category}. */
    public String derivedCategory() {
        return derived + " category";
    }

    /** The same as the name of a column and of a property. */
    public String derivedName() {
        return name(derivedCategory());
    }

    /** For the public: what can make a category another one than the basis alone gives. */
    public String otherThanBasis() {
        return isReckoned()
                ? in(
                        "A step of the policy, where it has any, or a recorded decision can give another category than the {basis} alone.")
                : in("{Cause} can make a category more serious than that of the {basis}, never less.");
    }

    /** Beside a picture of bases and categories: why a row can have two. */
    public String twoCategories() {
        return isReckoned()
                ? in(
                        "A row with two patterns has districts to which a step of the policy or a recorded decision gave another category.")
                : in(
                        "A district takes the category of its {slot}; a row with two patterns has districts with a more serious one.");
    }

    /** Whether a stage leaves out evidence that rules of the shape weigh at another. */
    public boolean leavesOutCompliance(Stage stage) {
        return !factors.columns().isEmpty() && !stage.considersCompliance();
    }

    /** After a number of cycles in a row: whether it can change a category, which tables of a pack may say. */
    public String afterStreak() {
        return factors.columns().isEmpty() ? "" : " Information only: it changes no category.";
    }

    /** After a list of the districts that await a person: its order, in a shape whose evidence has more or less strength. */
    public String strongestFirst() {
        return factors.columns().isEmpty() ? "" : ", strongest evidence first";
    }

    /** Whether the tables of the policy reckon the basis; else it is published, and what stands in its place is, too. */
    public boolean isReckoned() {
        return factors.columns().isEmpty();
    }

    /** In place of the basis where there is none: {@code no level}. */
    public String noBasis() {
        return "no " + slot;
    }

    /** {@code an accountability level}: the basis with its article. */
    public String oneBasis() {
        return ("aeiou".indexOf(Character.toLowerCase(basis.charAt(0))) < 0 ? "a " : "an ") + basis;
    }

    /** {@code The four compliance factors}: as many as the shape has. */
    public String allFactors() {
        int count = factors.columns().size();
        return "The " + (count < NUMBERS.size() ? NUMBERS.get(count) + " " : "") + factors.all();
    }

    /** The basis of a district as shown; {@code none} where there is none. */
    public static String shown(String basisText) {
        return basisText.isEmpty() ? "none" : basisText;
    }

    /** One rule that weighs evidence, as a heading: {@code Factor}. */
    public String factorHeading() {
        return heading(factors.one());
    }

    /**
     * A text of the program in the words of the shape. What stands in braces is filled in: {@code {basis}}, {@code {Basis}},
     * {@code {basis_name}}, {@code {derived}}, {@code {derived_name}}, {@code {slot}}, {@code {Slot}}, {@code {factor}}, {@code {Factor}}, {@code {factors}}, {@code {cause}}.
     */
    public String in(String text) {
        return text.indexOf('{') < 0
                ? text
                : text.replace("{basis}", basis)
                        .replace("{Basis}", basisHeading())
                        .replace("{basis_name}", basisName())
                        .replace("{basis_forms}", basisForms)
                        .replace("{derived}", derivedCategory())
                        .replace("{Derived}", heading(derivedCategory()))
                        .replace("{derived_name}", derivedName())
                        .replace("{slot}", slot)
                        .replace("{Slot}", heading(slot))
                        .replace("{factor}", factors.one())
                        .replace("{Factor}", factorHeading())
                        .replace("{factors}", factors.all())
                        .replace("{cause}", cause)
                        .replace("{Cause}", heading(cause));
    }

    private static String heading(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String name(String words) {
        return words.toLowerCase(Locale.ROOT).replace(' ', '_');
    }
}

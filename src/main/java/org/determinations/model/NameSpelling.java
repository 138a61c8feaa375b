package org.determinations.model;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A person's name without what people spell differently: case, width, accents, invisible characters, and everything between
 * the words. A Cyrillic or Greek letter counts as the Latin one that it or its capital looks like. Immutable.
 *
 * @param words letters and digits, in the order of the name
 */
record NameSpelling(List<String> words) {
    /** By turns a letter and the Latin one that it looks like. */
    private static final String LOOKALIKES =
            "аaвbгrеeкkмmнhоoпnрpсcтtуyхxіiјjѕsһhԁdԛqԝwѵvαaβbγyεeζzηhιiκkμmνnοoρpςcσcτtυyχxωwϳjϲc";

    /** The last sign of ASCII, of which every letter is Latin. */
    private static final char PLAIN = 0x7F;

    /** Scripts that one name of East Asia is written in together. */
    private static final Set<UnicodeScript> EAST_ASIAN = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO);

    static NameSpelling of(String name) {
        String visible = Normalizer.normalize(name.replaceAll("\\p{Cf}", ""), Normalizer.Form.NFKD);
        String folded =
                Normalizer.normalize(visible.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        StringBuilder text = new StringBuilder();
        folded.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                text.appendCodePoint(latin(c));
            } else if (!isMark(c)) {
                text.append(' ');
            }
        });
        return new NameSpelling(Arrays.stream(text.toString().split(" "))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /** All of them, without anything between. */
    String letters() {
        return String.join("", words);
    }

    /** {@code Reviewer, B.} has the words of {@code B. Reviewer}. */
    List<String> sortedWords() {
        return words.stream().sorted().toList();
    }

    /** The first letter that is not of the script of most letters of the name; empty when all are of one. */
    static OptionalInt foreignLetter(String name) {
        if (isPlain(name)) {
            return OptionalInt.empty();
        }
        int[] letters = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .codePoints()
                .filter(Character::isLetter)
                .filter(c -> script(c) != UnicodeScript.COMMON)
                .toArray();
        long most = 0;
        UnicodeScript own = UnicodeScript.COMMON;
        for (int letter : letters) {
            UnicodeScript of = script(letter);
            long number = Arrays.stream(letters).filter(c -> script(c) == of).count();
            if (number > most) {
                most = number;
                own = of;
            }
        }
        UnicodeScript script = own;
        return Arrays.stream(letters).filter(c -> script(c) != script).findFirst();
    }

    /** All letters of it are of one script, without a look at each beside all others. */
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > PLAIN) {
                return false;
            }
        }
        return true;
    }

    private static UnicodeScript script(int letter) {
        UnicodeScript script = UnicodeScript.of(letter);
        if (script == UnicodeScript.INHERITED) {
            return UnicodeScript.COMMON;
        }
        return EAST_ASIAN.contains(script) ? UnicodeScript.HAN : script;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT;
    }

    private static int latin(int letter) {
        for (int i = 0; i < LOOKALIKES.length(); i += 2) {
            if (LOOKALIKES.charAt(i) == letter) {
                return LOOKALIKES.charAt(i + 1);
            }
        }
        return letter;
    }
}

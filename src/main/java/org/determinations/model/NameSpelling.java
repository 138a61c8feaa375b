package org.determinations.model;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

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

    private static final int FIRST_AFTER_ASCII = 0x80;

    static NameSpelling of(String name) {
        String visible = decomposed(isAscii(name) ? name : name.replaceAll("\\p{Cf}", ""));
        String folded = decomposed(visible.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT));
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
        if (isAscii(name)) {
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

    /**
     * Nothing in it is invisible, its letters are all Latin, and no form of Unicode writes it otherwise. Asked first because every command
     * asks for the name of its user, and what Java knows of scripts and forms takes longer to load than all else that is asked of a name.
     */
    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < FIRST_AFTER_ASCII);
    }

    private static String decomposed(String text) {
        return isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
    }

    /** Scripts that one name of East Asia is written in together. */
    private static boolean isEastAsian(UnicodeScript script) {
        return switch (script) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
            default -> false;
        };
    }

    private static UnicodeScript script(int letter) {
        UnicodeScript script = UnicodeScript.of(letter);
        if (script == UnicodeScript.INHERITED) {
            return UnicodeScript.COMMON;
        }
        return isEastAsian(script) ? UnicodeScript.HAN : script;
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

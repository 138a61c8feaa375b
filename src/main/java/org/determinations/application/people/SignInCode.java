package org.determinations.application.people;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.Sha256;
import org.determinations.model.people.Account;

/**
 * What a person chooses a password with: told once to whoever asked for it, and handed on. A hundred random bits.
 *
 * @param code as it is told, in groups of five
 */
public record SignInCode(Account account, String code, Instant goodUntil) {
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 20;
    private static final int GROUP = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    static SignInCode of(Account account, Instant goodUntil) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                text.append('-');
            }
            text.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return new SignInCode(account, text.toString(), goodUntil);
    }

    /** Of the signs alone: hyphens, blanks and small letters make no difference. */
    static String hash(String typed) {
        return Sha256.hex(typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", ""));
    }

    /** Refused with {@code SY-132}, in the same words whatever of it is wrong. */
    static Refusal noneSuch() {
        return Refusal.Kind.INPUT.of(
                IssueCode.PASSWORD_NOT_POSSIBLE,
                "code",
                "the code is not the one of this login, was used, or is older than three days",
                "",
                "the newest code that determinations people add or people password printed",
                "type it again, or have another one printed: determinations people password LOGIN");
    }
}

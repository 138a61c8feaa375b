package org.determinations.web.signin;

/**
 * The same library with the least work it allows, for tests of desks on which many people sign in: none of them is about how long a look
 * takes. {@link PasswordsTest} and a desk that is started as a command have the program's own.
 */
public final class QuickPasswords {
    private static final int KIBIBYTES = 64;
    private static final int PASSES = 1;

    private QuickPasswords() {}

    public static Passwords make() {
        return new Passwords(KIBIBYTES, PASSES);
    }
}

package org.determinations.application.people;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret that a person's second factor and the desk have, and the codes that follow from it: RFC 6238 with SHA-1, six digits and steps
 * of thirty seconds, as every such program of a telephone has it. One per person; immutable.
 */
public final class Totp {
    private static final String ALGORITHM = "HmacSHA1";
    /** RFC 4226, section 4: 160 bits are recommended. */
    private static final int BYTES = 20;

    private static final int STEP_SECONDS = 30;
    /** One step early or late, for clocks that are apart and people who type (RFC 6238, section 5.2). */
    private static final int STEPS_APART = 1;

    private static final int MODULUS = 1_000_000;
    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS_OF_SIGN = 5;
    private static final int GROUP = 4;
    private static final Pattern CODE = Pattern.compile("[0-9]{6}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] secret;

    /** @param secret that somebody has */
    public static Totp of(byte[] secret) {
        return new Totp(secret);
    }

    private Totp(byte[] secret) {
        this.secret = secret.clone();
    }

    /** A secret that nobody has. */
    public static Totp fresh() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return new Totp(secret);
    }

    byte[] secret() {
        return secret.clone();
    }

    /** Which step the code is of, now or one step aside; empty when it is of none. Blanks in it make no difference. */
    OptionalLong step(String typed, Instant now) {
        String code = typed.replaceAll("\\s", "");
        long step = Math.floorDiv(now.getEpochSecond(), STEP_SECONDS);
        for (long each = step - STEPS_APART; each <= step + STEPS_APART; each++) {
            if (CODE.matcher(code).matches() && code(each).equals(code)) {
                return OptionalLong.of(each);
            }
        }
        return OptionalLong.empty();
    }

    /** The code of a moment. */
    public String code(Instant at) {
        return code(Math.floorDiv(at.getEpochSecond(), STEP_SECONDS));
    }

    /** RFC 4226, section 5.3. */
    private String code(long step) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int from = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash, from, Integer.BYTES).getInt() & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%06d", number % MODULUS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    /** As a person types it into a telephone: signs of RFC 4648's base 32, in groups of four. */
    public String typed() {
        StringBuilder text = new StringBuilder();
        int signs = 0;
        for (String sign : base32().split("")) {
            text.append(signs > 0 && signs % GROUP == 0 ? " " : "").append(sign);
            signs++;
        }
        return text.toString();
    }

    /** As a telephone takes it in at once. */
    public String address(String login) {
        return "otpauth://totp/determinations:" + URLEncoder.encode(login, StandardCharsets.UTF_8) + "?secret="
                + base32() + "&issuer=determinations";
    }

    private String base32() {
        StringBuilder text = new StringBuilder();
        int bits = 0;
        int held = 0;
        for (byte each : secret) {
            held = held << Byte.SIZE | each & 0xff;
            bits += Byte.SIZE;
            while (bits >= BITS_OF_SIGN) {
                bits -= BITS_OF_SIGN;
                text.append(SIGNS.charAt(held >> bits & SIGNS.length() - 1));
                held &= (1 << bits) - 1;
            }
        }
        return text.toString();
    }
}

package org.determinations.cli.answer;

import static org.determinations.report.form.JsonTypes.HASH;
import static org.determinations.report.form.JsonTypes.TEXT;
import static org.determinations.report.form.JsonTypes.WHOLE;

import org.determinations.application.seal.SealKeyState;
import org.determinations.report.form.JsonForm;
import org.determinations.report.form.TextLines;

/** The key of a home and what it sealed, for a person and for a program. Never its private half. */
public final class SealAnswer {
    /** The key, for a program. */
    public static final JsonForm<SealKeyState> KEY = JsonForm.<SealKeyState>document(
                    "seal-key/1",
                    "The public half of the key with which a home seals. Output of people key with --json.")
            .has("key_id", HASH, SealKeyState::id)
            .says("SHA-256 over the public half in its X.509 form.")
            .has("public_key", TEXT, SealKeyState::pem)
            .says("As PEM.")
            .has("known_keys", WHOLE, SealKeyState::known)
            .says("How many keys the store was told of, those of before and of other homes among them.");

    /** Records that were written, for a program. */
    public static final JsonForm<Integer> WRITTEN = JsonForm.<Integer>document(
                    "sealed-records/1",
                    "Sealed records that were written as files. Output of people seals with --json.")
            .has("records", WHOLE, records -> records);

    private SealAnswer() {}

    public static String text(SealKeyState key) {
        return "Key " + key.id() + "\n" + key.pem() + "The store knows " + TextLines.counted(key.known(), "key", "keys")
                + ".\n";
    }

    public static String text(int records) {
        return TextLines.counted(records, "record", "records")
                + " written. Check them in that folder: sh verify.sh\nCONFIDENTIAL: names and notes of people.\n";
    }
}

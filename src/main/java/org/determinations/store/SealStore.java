package org.determinations.store;

import static org.determinations.store.generated.default_schema.tables.ActSeal.ACT_SEAL;
import static org.determinations.store.generated.default_schema.tables.SealKey.SEAL_KEY;

import java.util.List;
import org.determinations.store.sql.Transactions;

/** The sealed records of what people did about releases, and the public keys that they are checked with. */
public final class SealStore {
    private final Transactions transactions;

    SealStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * A public key.
     *
     * @param event number of the audit event that tells of it
     * @param publicKey base64 of its X.509 form
     */
    public record Key(long event, String id, String publicKey) {}

    /**
     * A sealed record.
     *
     * @param event number of the audit event of the act
     * @param signature base64
     */
    public record Seal(long event, int run, String record, String keyId, String signature) {}

    /** Adds a key; in the transaction of its event. */
    public void append(Key key) {
        transactions.run((connection, sql) -> sql.insertInto(SEAL_KEY)
                .set(SEAL_KEY.EVENT_NUMBER, key.event())
                .set(SEAL_KEY.KEY_ID, key.id())
                .set(SEAL_KEY.PUBLIC_KEY, key.publicKey())
                .execute());
    }

    /** Adds a seal; in the transaction of the act. */
    public void append(Seal seal) {
        transactions.run((connection, sql) -> sql.insertInto(ACT_SEAL)
                .set(ACT_SEAL.EVENT_NUMBER, seal.event())
                .set(ACT_SEAL.RUN_NUMBER, seal.run())
                .set(ACT_SEAL.RECORD, seal.record())
                .set(ACT_SEAL.KEY_ID, seal.keyId())
                .set(ACT_SEAL.SIGNATURE, seal.signature())
                .execute());
    }

    /** Every key, the oldest first. */
    public List<Key> listKeys() {
        return transactions.call((connection, sql) -> sql.selectFrom(SEAL_KEY)
                .orderBy(SEAL_KEY.EVENT_NUMBER)
                .fetch(row -> new Key(row.getEventNumber(), row.getKeyId(), row.getPublicKey())));
    }

    /** Every seal, the oldest first. */
    public List<Seal> list() {
        return transactions.call((connection, sql) -> sql.selectFrom(ACT_SEAL)
                .orderBy(ACT_SEAL.EVENT_NUMBER)
                .fetch(row -> new Seal(
                        row.getEventNumber(),
                        row.getRunNumber(),
                        row.getRecord(),
                        row.getKeyId(),
                        row.getSignature())));
    }
}

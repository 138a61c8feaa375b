package org.determinations.store;

import static org.determinations.store.generated.default_schema.tables.PolicyPackFile.POLICY_PACK_FILE;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.determinations.store.sql.Transactions;

/** Every file of every policy pack that a run of this store used, so that a run never depends on a folder. */
public final class PackStore {
    private final Transactions transactions;

    PackStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Adds the files of a pack; those that another process adds at the same time are the same. */
    public void append(String packId, String packHash, SortedMap<String, byte[]> files) {
        transactions.run((connection, sql) -> {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Optional<String> text = text(file.getValue());
                sql.insertInto(POLICY_PACK_FILE)
                        .set(POLICY_PACK_FILE.PACK_HASH, packHash)
                        .set(POLICY_PACK_FILE.FILE_NAME, file.getKey())
                        .set(POLICY_PACK_FILE.PACK_ID, packId)
                        .set(POLICY_PACK_FILE.IS_BASE64, text.isEmpty())
                        .set(
                                POLICY_PACK_FILE.CONTENT,
                                text.orElseGet(() -> Base64.getEncoder().encodeToString(file.getValue())))
                        .onConflictDoNothing()
                        .execute();
            }
        });
    }

    /** The files of a pack by name, as they were; empty for a pack that is not kept. */
    public SortedMap<String, byte[]> files(String packHash) {
        return transactions.call((connection, sql) -> {
            SortedMap<String, byte[]> files = new TreeMap<>();
            sql.selectFrom(POLICY_PACK_FILE)
                    .where(POLICY_PACK_FILE.PACK_HASH.eq(packHash))
                    .forEach(row -> files.put(
                            row.getFileName(),
                            row.getIsBase64()
                                    ? decoded(row.getContent())
                                    : row.getContent().getBytes(StandardCharsets.UTF_8)));
            return files;
        });
    }

    /** The hashes of the packs that are kept under an id: one, unless somebody changed a pack before it was forbidden. */
    public SortedSet<String> hashes(String packId) {
        return transactions.call((connection, sql) -> new TreeSet<>(sql.selectDistinct(POLICY_PACK_FILE.PACK_HASH)
                .from(POLICY_PACK_FILE)
                .where(POLICY_PACK_FILE.PACK_ID.eq(packId))
                .fetch(POLICY_PACK_FILE.PACK_HASH)));
    }

    /** What was altered into no base64 at all comes back as it stands, so that its hash tells. */
    private static byte[] decoded(String content) {
        try {
            return Base64.getDecoder().decode(content);
        } catch (IllegalArgumentException altered) {
            return content.getBytes(StandardCharsets.UTF_8);
        }
    }

    /** As text, when that gives back the same bytes in every database. */
    private static Optional<String> text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.indexOf('\u0000') >= 0 ? Optional.empty() : Optional.of(text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}

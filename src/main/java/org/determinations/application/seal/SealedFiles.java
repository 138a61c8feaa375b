package org.determinations.application.seal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.determinations.application.TextFiles;
import org.determinations.report.form.OwnerOnly;
import org.determinations.report.form.SafeFiles;
import org.determinations.report.form.WholeFolder;
import org.determinations.store.SealStore;
import org.determinations.store.Stores;

/** Sealed records as files that public tools check, without this program. */
final class SealedFiles {
    private static final String SCRIPT = "verify.sh";

    private SealedFiles() {}

    /**
     * Writes every record, its signature and the keys into a new folder.
     *
     * @return how many records
     */
    static int write(Stores stores, Path folder) {
        Path target = folder.toAbsolutePath().normalize();
        if (Files.exists(target)) {
            throw TextFiles.notWritable(target, "something is there already, and nothing is overwritten");
        }
        try {
            return WholeFolder.makeNew(target, partial -> written(stores, partial));
        } catch (IOException e) {
            throw TextFiles.notWritable(target, "the files cannot be written there");
        }
    }

    private static int written(Stores stores, Path target) throws IOException {
        OwnerOnly.createFolders(target);
        for (SealStore.Key key : stores.seals().listKeys()) {
            write(target, "key-" + key.id() + ".pem", SealKey.pem(key.publicKey()));
        }
        List<SealStore.Seal> seals = stores.seals().list();
        StringBuilder list = new StringBuilder();
        for (SealStore.Seal seal : seals) {
            String name = String.format(Locale.ROOT, "event-%06d-run-%d", seal.event(), seal.run());
            write(target, name + ".json", seal.record());
            SafeFiles.writeNew(
                    target.resolve(name + ".sig"), Base64.getDecoder().decode(seal.signature()));
            list.append(name).append(' ').append(seal.keyId()).append('\n');
        }
        write(target, "records.txt", list.toString());
        write(target, SCRIPT, script());
        return seals.size();
    }

    private static String script() throws IOException {
        try (InputStream in = Objects.requireNonNull(SealedFiles.class.getResourceAsStream(SCRIPT))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void write(Path folder, String name, String text) throws IOException {
        SafeFiles.writeNew(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }
}

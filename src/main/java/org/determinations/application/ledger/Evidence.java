package org.determinations.application.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.SourceRef;
import org.determinations.issue.UnsafeCharacters;
import org.determinations.model.Sha256;
import org.determinations.model.ledger.EvidenceFile;

/** Files that are named as evidence: their name and hash are kept, and nothing that is in them. */
public final class Evidence {
    private static final int BUFFER = 1 << 16;

    private Evidence() {}

    /** Refused with {@code SY-010} when the file cannot be read, or its name holds what nobody sees. */
    public static EvidenceFile of(Path file) {
        String name = String.valueOf(file.getFileName());
        if (UnsafeCharacters.findInLine(name).isPresent()) {
            throw refused("the name of the file holds a control character or a mark of direction", name);
        }
        MessageDigest digest = Sha256.digest();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        } catch (IOException e) {
            throw refused("the file cannot be read", name);
        }
        return new EvidenceFile(name, Sha256.hex(digest));
    }

    private static Refusal refused(String wrong, String name) {
        return new Refusal(
                Refusal.Kind.USAGE,
                Issue.of(
                        IssueCode.NOT_FOUND,
                        SourceRef.ofFile("--evidence"),
                        wrong,
                        UnsafeCharacters.visible(name),
                        "",
                        "name a file that you can read"));
    }
}

package org.determinations.report.form;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Optional;
import org.determinations.model.Sha256;

/** Content whose hash another file names: known once it was written, made out before where somebody asks earlier. One per file. */
public final class HashedContent implements ExportFile.Content {
    private final ExportFile.Content content;
    private Optional<String> hash = Optional.empty();

    public HashedContent(ExportFile.Content content) {
        this.content = content;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        MessageDigest digest = Sha256.digest();
        OutputStream hashed = new DigestOutputStream(out, digest);
        content.writeTo(hashed);
        hashed.flush();
        hash = Optional.of(Sha256.hex(digest));
    }

    /** SHA-256 of the content. */
    public String sha256() throws IOException {
        if (hash.isEmpty()) {
            writeTo(OutputStream.nullOutputStream());
        }
        return hash.orElseThrow();
    }
}

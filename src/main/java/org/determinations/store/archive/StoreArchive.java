package org.determinations.store.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.SourceRef;
import org.determinations.model.Sha256;
import org.determinations.store.sql.SchemaScripts;

/** An archive of a store that is open for reading, once all of it was held against its manifest. */
public final class StoreArchive implements AutoCloseable {
    private static final int LONGEST_MANIFEST = 1_000_000;

    private final String name;
    private final ZipFile zip;
    private final ArchiveManifest manifest;

    private StoreArchive(String name, ZipFile zip, ArchiveManifest manifest) {
        this.name = name;
        this.zip = zip;
        this.manifest = manifest;
    }

    /**
     * Opens an archive. Refused with {@code SY-010} when there is no such file, {@code SY-060} when it is no archive of a
     * store, or a file in it is missing, was added or is not what the manifest says, {@code SY-061} when it is of another
     * schema than this program's.
     */
    public static StoreArchive open(Path file) {
        String name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file)) {
            throw Refusal.Kind.USAGE.of(
                    IssueCode.NOT_FOUND,
                    name,
                    "there is no such file",
                    "",
                    "an archive that determinations db export wrote",
                    "name the archive");
        }
        StoreArchive archive = null;
        try {
            archive = unchecked(name, new ZipFile(file.toFile(), StandardCharsets.UTF_8));
            archive.check();
            StoreArchive sound = archive;
            archive = null;
            return sound;
        } catch (IOException e) {
            throw damaged(name, "the file is no archive of a store, or a part of it is missing");
        } finally {
            if (archive != null) {
                archive.close();
            }
        }
    }

    public ArchiveManifest manifest() {
        return manifest;
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw damaged(name, "the file cannot be closed");
        }
    }

    /** The bytes of a table's file. */
    DigestInputStream open(ArchiveManifest.Table table) throws IOException {
        ZipEntry entry = zip.getEntry(table.file());
        if (entry == null) {
            throw damaged(name, table.file() + " is missing");
        }
        return new DigestInputStream(zip.getInputStream(entry), Sha256.digest());
    }

    /** Refuses unless all that was read from {@code table} is what the manifest says. */
    void requireSame(ArchiveManifest.Table table, DigestInputStream read) {
        String found = Sha256.hex(read.getMessageDigest());
        if (!found.equals(table.sha256())) {
            throw new Refusal(
                    Refusal.Kind.DIFFERS,
                    issue(
                            IssueCode.ARCHIVE_DAMAGED,
                            name,
                            table.file() + " is not as it was written",
                            "SHA-256 " + found,
                            "SHA-256 " + table.sha256()));
        }
    }

    Refusal damaged(String wrong) {
        return damaged(name, wrong);
    }

    private static StoreArchive unchecked(String name, ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(StoreExport.MANIFEST);
        Optional<ArchiveManifest> manifest = Optional.empty();
        if (entry != null) {
            try (InputStream text = zip.getInputStream(entry)) {
                byte[] bytes = text.readNBytes(LONGEST_MANIFEST + 1);
                manifest = Optional.of(new String(bytes, StandardCharsets.UTF_8))
                        .filter(read -> bytes.length <= LONGEST_MANIFEST)
                        .flatMap(ArchiveManifest::read);
            }
        }
        if (manifest.isEmpty()) {
            zip.close();
            throw damaged(name, "the file is no archive of a store: it has no " + StoreExport.MANIFEST + " of one");
        }
        return new StoreArchive(name, zip, manifest.get());
    }

    private void check() throws IOException {
        Set<String> present = zip.stream().map(ZipEntry::getName).collect(Collectors.toCollection(HashSet::new));
        Set<String> listed = manifest.tables().stream()
                .map(ArchiveManifest.Table::file)
                .collect(Collectors.toCollection(HashSet::new));
        listed.add(StoreExport.MANIFEST);
        listed.add(StoreExport.READ_ME);
        present.removeAll(listed);
        if (!present.isEmpty()) {
            throw damaged(name, present.iterator().next() + " was added: the manifest does not list it");
        }
        for (ArchiveManifest.Table table : manifest.tables()) {
            try (DigestInputStream bytes = open(table)) {
                bytes.transferTo(OutputStream.nullOutputStream());
                requireSame(table, bytes);
            }
        }
        requireSchema();
    }

    private void requireSchema() {
        if (manifest.schema() != SchemaScripts.NEWEST_SCHEMA) {
            throw Refusal.Kind.SYSTEM.of(
                    IssueCode.ARCHIVE_OTHER_SCHEMA,
                    name,
                    "the archive has the tables of another version of the program",
                    "schema " + manifest.schema() + ", written by determinations " + manifest.program(),
                    "schema " + SchemaScripts.NEWEST_SCHEMA,
                    manifest.schema() < SchemaScripts.NEWEST_SCHEMA
                            ? "import it with the program that wrote it, then type determinations db migrate"
                                    + " with this one"
                            : "use the program that wrote it, or a newer one");
        }
    }

    private static Refusal damaged(String name, String wrong) {
        return new Refusal(Refusal.Kind.DIFFERS, issue(IssueCode.ARCHIVE_DAMAGED, name, wrong, "", ""));
    }

    private static Issue issue(IssueCode code, String name, String wrong, String found, String allowed) {
        return Issue.of(
                code,
                SourceRef.ofFile(name),
                wrong,
                found,
                allowed,
                "nothing was imported; restore the archive from a copy, or export it again");
    }
}

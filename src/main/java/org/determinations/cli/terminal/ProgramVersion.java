package org.determinations.cli.terminal;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/** Version and commit of this program, as the build wrote them into its archive. */
public final class ProgramVersion {
    private static final String UNPACKED = "unpackaged";
    private static final String ARCHIVE = "jar:";

    private ProgramVersion() {}

    /** {@code 0.1.0 (commit 1a2b3c4)}; {@code unpackaged} when the classes do not run from the built archive. */
    public static String read() {
        String location = ProgramVersion.class
                .getResource(ProgramVersion.class.getSimpleName() + ".class")
                .toString();
        int bang = location.indexOf("!/");
        if (bang < 0 || !location.startsWith(ARCHIVE)) {
            return UNPACKED;
        }
        // Not by an address of the inside of the archive: Java would look through every library for who reads such
        // addresses.
        try (JarFile archive = new JarFile(new File(URI.create(location.substring(ARCHIVE.length(), bang))))) {
            Manifest manifest = archive.getManifest();
            return manifest == null ? UNPACKED : describe(manifest.getMainAttributes());
        } catch (IOException | IllegalArgumentException e) {
            return UNPACKED;
        }
    }

    private static String describe(Attributes manifest) {
        String version = manifest.getValue(Attributes.Name.IMPLEMENTATION_VERSION);
        String commit = manifest.getValue("Git-Commit");
        if (version == null) {
            return UNPACKED;
        }
        return commit == null || commit.equals("unknown")
                ? version
                : version + " (commit " + commit.substring(0, Math.min(12, commit.length()))
                        + (commit.endsWith("-dirty") ? ", changed)" : ")");
    }
}

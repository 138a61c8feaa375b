package org.determinations.cli.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/** Version and commit of this program, as the build wrote them into its archive. */
public final class ProgramVersion {
    private static final String UNPACKED = "unpackaged";

    private ProgramVersion() {}

    /** {@code 0.1.0 (commit 1a2b3c4)}; {@code unpackaged} when the classes do not run from the built archive. */
    public static String read() {
        String location = ProgramVersion.class
                .getResource(ProgramVersion.class.getSimpleName() + ".class")
                .toString();
        int bang = location.indexOf("!/");
        if (bang < 0) {
            return UNPACKED;
        }
        try (InputStream in = new URL(location.substring(0, bang) + "!/META-INF/MANIFEST.MF").openStream()) {
            return describe(new Manifest(in).getMainAttributes());
        } catch (IOException e) {
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

package org.determinations.report.form;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Files and folders that their owner alone may read, whatever the machine would give a new one; and those that everybody may,
 * once somebody says so. On a file system without such permissions nothing is set and nothing is told: there the folder's
 * access list protects what is in it.
 */
public final class OwnerOnly {
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> SHARED_FOLDER = PosixFilePermissions.fromString("rwxr-xr-x");
    private static final Set<PosixFilePermission> SHARED_FILE = PosixFilePermissions.fromString("rw-r--r--");
    private static final FileAttribute<?>[] NONE = {};

    private OwnerOnly() {}

    /** Whether the file system has permissions of owner, group and others. */
    public static boolean isKnown(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** Makes the folder with every one above it that is missing; those that are there stay as they are. */
    public static void createFolders(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path parent = folder.toAbsolutePath().getParent();
        if (parent != null) {
            createFolders(parent);
        }
        try {
            Files.createDirectory(folder, atCreation(folder, FOLDER));
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }

    /** For the creation of a file. */
    static FileAttribute<?>[] ofNewFile(Path file) {
        return atCreation(file, FILE);
    }

    /** Closes a file that is there to everybody else; a file that is somebody else's stays as it is. */
    public static void close(Path file) {
        set(file, FILE);
    }

    /** Lets everybody read a folder of the public tree with all that is in it, and pass through those above it. */
    public static void share(Path tree, Path above) {
        for (Path folder = tree.getParent(); folder != null && folder.startsWith(above); folder = folder.getParent()) {
            set(folder, SHARED_FOLDER);
        }
        try (var entries = Files.walk(tree)) {
            entries.forEach(entry ->
                    set(entry, Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS) ? SHARED_FOLDER : SHARED_FILE));
        } catch (IOException e) {
            throw SafeFiles.refusal(tree, e);
        }
    }

    /** Whether anybody but the owner may do anything with it; never of what is not there. */
    public static boolean isOpenToOthers(Path path) {
        if (!isKnown(path) || !Files.exists(path)) {
            return false;
        }
        try {
            Set<PosixFilePermission> others = EnumSet.copyOf(PosixFilePermissions.fromString("---rwxrwx"));
            others.retainAll(Files.getPosixFilePermissions(path));
            return !others.isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    /** What is directly in the folder, by name; nothing when it is not there or cannot be read. */
    public static List<Path> entries(Path folder) {
        try {
            return Files.isDirectory(folder) ? SafeFiles.list(folder) : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static FileAttribute<?>[] atCreation(Path path, Set<PosixFilePermission> permissions) {
        return isKnown(path) ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)} : NONE;
    }

    private static void set(Path path, Set<PosixFilePermission> permissions) {
        if (!isKnown(path) || Files.isSymbolicLink(path)) {
            return;
        }
        try {
            if (!Objects.equals(Files.getPosixFilePermissions(path), permissions)) {
                Files.setPosixFilePermissions(path, permissions);
            }
        } catch (IOException e) {
            // Somebody else's, or a disk that cannot: doctor tells.
        }
    }
}

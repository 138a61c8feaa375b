package org.determinations.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;

/** Folders of tests stand in one place, unless a test asks for Java's own. */
class ScratchFolderTest {
    private static final Path ORDINARY = Path.of(System.getProperty("java.io.tmpdir"));

    @TempDir
    Path scratch;

    @TempDir(factory = TempDirFactory.Standard.class)
    Path startable;

    @Test
    void a_folder_nobody_chose_a_place_for_stands_with_the_others() throws IOException {
        Path other = ScratchFolder.make("another");
        Files.delete(other);
        assertThat(scratch.getParent()).isEqualTo(other.getParent()).isIn(ScratchFolder.MEMORY, ORDINARY);
        assertThat(scratch).isNotEqualTo(other);
    }

    @Test
    void who_starts_what_it_writes_gets_the_ordinary_place() {
        assertThat(startable.getParent()).isEqualTo(ORDINARY);
    }
}

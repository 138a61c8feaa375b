package org.determinations.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.determinations.report.release.ReleaseMovesMarkdown;
import org.junit.jupiter.api.Test;

/** The README shows the table of release moves that the code has. */
class ReadmeReleaseTest {
    private static final String MARK = "<!-- release moves: made from the code, held to it by ReadmeReleaseTest -->\n";

    @Test
    void the_table_of_states_and_moves_is_that_of_the_code() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int start = readme.indexOf(MARK) + MARK.length();
        assertThat(readme).containsOnlyOnce(MARK);
        String table = readme.substring(start, readme.indexOf("\nEvery other move", start));
        assertThat(table.strip()).isEqualTo(ReleaseMovesMarkdown.render().strip());
    }
}

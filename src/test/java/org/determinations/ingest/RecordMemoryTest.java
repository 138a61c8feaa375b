package org.determinations.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.determinations.application.ForkedJava;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counting needs memory for districts and codes, and for a few blocks of the file; not for the file. */
class RecordMemoryTest {
    @TempDir
    private Path scratch;

    @Test
    void a_file_is_counted_in_a_third_of_its_size() throws Exception {
        ForkedJava.Ending ending = ForkedJava.start(
                        scratch,
                        List.of("-Xmx" + ManyRecords.BYTES / 3),
                        ManyRecords.class.getName(),
                        scratch.toString())
                .end();
        assertThat(ending.code()).as(ending.err()).isZero();
        assertThat(ending.out().strip())
                .isEqualTo("accepted " + ManyRecords.RECORDS + " rejected 0, districts " + ManyRecords.DISTRICTS);
    }
}

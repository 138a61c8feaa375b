package org.determinations.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;

/** A person reads what is wrong with a file, and neither the name of an exception nor a path. */
class FaultWordsTest {
    @Test
    void every_fault_of_a_file_is_said_in_words() {
        assertThat(FaultWords.of(new NoSuchFileException("/home/a/levels.csv"))).isEqualTo("it is not there");
        assertThat(FaultWords.of(new AccessDeniedException("/home/a/levels.csv")))
                .isEqualTo("access is denied");
        assertThat(FaultWords.of(new MalformedInputException(1))).isEqualTo("it is not text in UTF-8");
        assertThat(FaultWords.of(new ZipException("zip END header not found"))).isEqualTo("it is damaged or cut off");
        assertThat(FaultWords.of(new FileSystemException("/home/a/x", null, "Not a directory")))
                .isEqualTo("the system says: not a directory");
        assertThat(FaultWords.of(new IOException("Is a directory"))).isEqualTo("the system says: is a directory");
        assertThat(FaultWords.of(new IOException())).isEqualTo("the system gives no reason");
        assertThat(FaultWords.of(new IOException("cannot open /home/a/x"))).isEqualTo("the system gives no reason");
        assertThat(FaultWords.of(new IllegalStateException("row 7"))).isEqualTo("its parts do not fit together");
    }
}

package org.determinations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jdk.jfr.consumer.RecordingFile;
import org.determinations.application.ForkedJava;
import org.determinations.application.TestInstallation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run leaves Java's flight recorder alone, unless somebody started it with the process. */
@Tag("long")
class RecorderTest {
    @TempDir
    Path scratch;

    @Test
    void a_recording_that_was_asked_for_has_the_steps_of_a_run() throws IOException, InterruptedException {
        Path recording = scratch.resolve("run.jfr");
        Path cycle = TestInstallation.cycle(scratch.resolve("cycle"));
        ForkedJava.Ending ending = ForkedJava.start(
                        Files.createDirectory(scratch.resolve("process")),
                        List.of("-XX:StartFlightRecording:filename=" + recording),
                        Main.class.getName(),
                        "run",
                        "official",
                        cycle.toString(),
                        "--home",
                        scratch.resolve("home").toString())
                .end();
        assertThat(ending.code()).as(ending.err()).isIn(0, 4);
        assertThat(RecordingFile.readAllEvents(recording))
                .filteredOn(event -> event.getEventType().getName().endsWith("StepExecutionEvent"))
                .extracting(event -> event.getString("stepName"))
                .contains("read", "determine", "export");
    }
}

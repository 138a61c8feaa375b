package org.determinations.application.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.determinations.application.Installation;
import org.determinations.application.TextFiles;
import org.determinations.ingest.file.FileRecogniser;
import org.determinations.ingest.file.RecognisedFile;
import org.determinations.ingest.file.Recognition;
import org.determinations.issue.Refusal;

/**
 * An input that the program itself writes into the home from what the store holds, so that it is read, hashed, stored, verified and
 * replayed as everything else that a run reads.
 *
 * @param name below the home; the same name always has the same content
 */
record WrittenInput(String name, String content) {

    /** The files as a run recognizes them; refused with all issues when one cannot be used. */
    static List<RecognisedFile> recognised(
            List<WrittenInput> inputs, Installation installation, FileRecogniser recogniser) {
        List<Recognition> recognitions = inputs.stream()
                .map(input -> input.recognised(installation, recogniser))
                .toList();
        recognitions.stream()
                .filter(found -> found.file().isEmpty())
                .findFirst()
                .ifPresent(found -> {
                    throw new Refusal(Refusal.Kind.INPUT, found.issues());
                });
        return recognitions.stream().flatMap(found -> found.file().stream()).toList();
    }

    private Recognition recognised(Installation installation, FileRecogniser recogniser) {
        Path file = installation.home().resolve(name);
        try {
            Files.createDirectories(installation.home().resolve(name.substring(0, name.lastIndexOf('/'))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!Files.isRegularFile(file) || !TextFiles.read(file).equals(content)) {
            TextFiles.write(file, content);
        }
        return recogniser.recognise(file, name);
    }
}

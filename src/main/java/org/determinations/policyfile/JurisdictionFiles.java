package org.determinations.policyfile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.determinations.issue.FaultWords;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.jurisdiction.Jurisdiction;
import org.determinations.model.jurisdiction.JurisdictionFile;

/** Reads who uses the program, {@code jobs/jurisdictions/*.yaml}: one file a jurisdiction, and one that says which is the default. */
public final class JurisdictionFiles {
    /** Name of the file whose first line names the jurisdiction of a cycle that names none. */
    static final String DEFAULT = "default.txt";

    private static final String SUFFIX = ".yaml";
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,59}");

    private final Path folder;

    /** The files of a folder, none of them read yet. */
    public JurisdictionFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * The jurisdiction of that name; of no name, the default.
     *
     * @throws Refusal with PA-071 when there is none, or every PA-004, PA-007 and PA-070 of its file; the owner of the file acts
     *     on it
     */
    public Jurisdiction read(Optional<String> name) {
        String named = name.orElseGet(this::defaultName);
        if (!NAME.matcher(named).matches() || !Files.isRegularFile(folder.resolve(named + SUFFIX))) {
            throw unknown(name.isPresent() ? CycleFile.NAME : DEFAULT, named);
        }
        Path file = folder.resolve(named + SUFFIX);
        try {
            byte[] bytes = Files.readAllBytes(file);
            JurisdictionFile kept = new JurisdictionFile(named, hash(bytes), new String(bytes, StandardCharsets.UTF_8));
            return read(file, kept, name.isPresent());
        } catch (IOException e) {
            throw unknown(file.getFileName().toString(), FaultWords.of(e));
        }
    }

    /** Whether the folder still has a file as it was read once. */
    public boolean has(JurisdictionFile once) {
        try {
            Path file = folder.resolve(once.name() + SUFFIX);
            return Files.isRegularFile(file) && hash(Files.readAllBytes(file)).equals(once.sha256());
        } catch (IOException e) {
            return false;
        }
    }

    private static String hash(byte[] bytes) {
        return String.join("", FileHashes.of(Map.of("", bytes)).byName().values());
    }

    private static Jurisdiction read(Path file, JurisdictionFile kept, boolean byName) {
        List<Issue> issues = new ArrayList<>();
        String shown = "jurisdictions/" + kept.name() + SUFFIX;
        Optional<Jurisdiction> read = YamlForm.read(file, shown, issues)
                .flatMap(form -> new JurisdictionReading(form, issues).jurisdiction(kept, byName));
        return read.filter(j -> issues.isEmpty()).orElseThrow(() -> new Refusal(Refusal.Kind.INPUT, issues));
    }

    /** Name of the jurisdiction of a cycle that names none. */
    public String defaultName() {
        try {
            return Files.readString(folder.resolve(DEFAULT), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("")
                    .strip();
        } catch (IOException e) {
            throw unknown(DEFAULT, FaultWords.of(e));
        }
    }

    private Refusal unknown(String where, String found) {
        return Refusal.Kind.INPUT.of(
                IssueCode.NO_JURISDICTION,
                where,
                "there is no jurisdiction file of that name",
                found,
                names(),
                "correct the name, or write jobs/jurisdictions/NAME.yaml after one that is there");
    }

    private String names() {
        try (Stream<Path> files = Files.list(folder)) {
            return String.join(
                    ", ",
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(SUFFIX))
                            .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                            .sorted()
                            .toList());
        } catch (IOException none) {
            return "";
        }
    }
}

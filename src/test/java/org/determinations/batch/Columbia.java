package org.determinations.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.determinations.application.Installation;
import org.determinations.application.TestInstallation;

/**
 * An installation of the invented State of Columbia: its jurisdiction, a policy pack of its own made of the shipped one, and the
 * invented cycle with its codes, years and words.
 */
public final class Columbia {
    private static final String PACK = "columbia-2012.1";

    private final Path scratch;
    private final Path cycle;

    private Columbia(Path scratch, Path cycle) {
        this.scratch = scratch;
        this.cycle = cycle;
    }

    /** Everything in a folder of the test's. */
    public static Columbia in(Path scratch) throws IOException {
        Path jobs = TestInstallation.copy(TestInstallation.app().resolve("jobs"), scratch.resolve("app/jobs"));
        Files.copy(
                TestInstallation.app().resolve("src/test/resources/jurisdictions/columbia.yaml"),
                jobs.resolve("jurisdictions/columbia.yaml"));
        pack(jobs.resolve("policies"));
        Path cycle = TestInstallation.cycle(scratch.resolve("cycle"));
        for (Path file : files(cycle)) {
            translate(
                    file,
                    text -> text.replaceAll("\\b09([0-9]{2})0000\\b", "09-0$1")
                            .replaceAll("\\b9120000\\b", "9012")
                            .replaceAll("\\b2011-12\\b", "SY12")
                            .replace("Alder Hollow", "Alder School District"));
        }
        translate(cycle.resolve("official/levels.csv"), text -> text + "9-9-9,No Place,Level 1,Meeting goals,,\n");
        TestInstallation.put(
                cycle,
                "cycle.yaml",
                "cycle: SY13\ntitle: Columbia SY13\njurisdiction: columbia\nstages:\n  official: 2012-09-19\n");
        return new Columbia(scratch, cycle);
    }

    Path cycle() {
        return cycle;
    }

    Path jurisdiction() {
        return scratch.resolve("app/jobs/jurisdictions/columbia.yaml");
    }

    /** In the hands of one person. */
    public Installation as(String actor) {
        Path home = scratch.resolve("home");
        return new Installation(
                scratch.resolve("app"),
                home,
                home.resolve("out"),
                Optional.empty(),
                actor,
                "0-test",
                Clock.fixed(TestInstallation.NOW, ZoneOffset.UTC));
    }

    private static void pack(Path policies) throws IOException {
        Path pack = TestInstallation.copy(policies.resolve("massachusetts-2012.2"), policies.resolve(PACK));
        StringBuilder lock = new StringBuilder(Files.readString(policies.resolve("policies.lock")));
        for (Path file : files(pack)) {
            boolean letter = file.getParent().endsWith("letters");
            translate(file, text -> letter ? letter(text) : policy(text));
            lock.append(hash(Files.readAllBytes(file)))
                    .append("  ")
                    .append(PACK)
                    .append('/')
                    .append(pack.relativize(file).toString().replace('\\', '/'))
                    .append('\n');
        }
        Files.writeString(policies.resolve("policies.lock"), lock);
        translate(
                policies.resolve("calendar.yaml"),
                text -> text.replace(
                        "pack: \"massachusetts-2012.2\"\n",
                        "pack: \"" + PACK + "\"\n    jurisdiction: \"columbia\"\n"));
    }

    private static String policy(String text) {
        return text.replace("basedOn: \"massachusetts-2012.1\"", "basedOn: \"none\"")
                .replace("massachusetts-2012.2", PACK)
                .replace("Massachusetts", "Columbia")
                .replace("The department", "The office")
                .replaceAll("\\b([Tt])he district\\b", "$1he LEA");
    }

    private static String letter(String text) {
        return text.replace("Office of Special Education Planning and Policy", "{{office}}")
                .replace("department", "office")
                .replaceAll("(?<!\\{)\\bdistricts\\b(?!_)", "{{units}}")
                .replaceAll("(?<!\\{)\\bdistrict\\b(?!_)", "{{unit}}");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void translate(Path file, java.util.function.UnaryOperator<String> words) throws IOException {
        Files.writeString(file, words.apply(Files.readString(file)), StandardCharsets.UTF_8);
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

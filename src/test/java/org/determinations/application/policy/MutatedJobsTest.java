package org.determinations.application.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.determinations.application.Installation;
import org.determinations.application.TestInstallation;
import org.determinations.application.validate.PackCases;
import org.determinations.ingest.MutatedBytes;
import org.determinations.issue.Issue;
import org.determinations.issue.Refusal;
import org.determinations.model.SchoolYear;
import org.determinations.policyfile.AssistanceFiles;
import org.determinations.policyfile.CodeListFiles;
import org.determinations.policyfile.ContractFiles;
import org.determinations.policyfile.CycleFile;
import org.determinations.policyfile.DutyFiles;
import org.determinations.policyfile.EquityFile;
import org.determinations.policyfile.FederalLayoutFiles;
import org.determinations.policyfile.JobFiles;
import org.determinations.policyfile.JurisdictionFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.scheduling.support.CronExpression;

/**
 * Every kind of file that a State keeps, below {@code jobs} and in a cycle folder, changed at random: it is read, or refused with
 * file, place and what to do. A file of no kind that is known here fails, so that a new kind is in by itself or is missed.
 * {@code -Dmutation.inputs} and {@code -Dmutation.seed} choose how many and which.
 */
class MutatedJobsTest {
    private static final int FEW = 120;
    private static final int MANY = Integer.getInteger("mutation.inputs", 20_000);

    /** Read by people and by editors alone. */
    private static final Pattern NOT_READ =
            Pattern.compile("(.*/)?(README\\.md|\\.gitattributes|schema/[a-z-]+\\.schema\\.json)");

    @TempDir
    Path scratch;

    private Installation installation;

    /** What reads a file. */
    @FunctionalInterface
    private interface Reading {
        void read(Installation installation, Path file) throws IOException;
    }

    /** One kind of file: its names below the folder of the program, and what the program does with it. */
    private enum Kind {
        JOB(
                "jobs/[a-z]+\\.yaml",
                (at, file) -> new JobFiles(
                                List.of("provisional", "preliminary", "official", "secondary", "correct"),
                                CronExpression::isValidExpression,
                                ZoneOffset.UTC)
                        .read(at.jobs())),
        CONTRACT("jobs/contracts/[a-z0-9-]+\\.yaml", (at, file) -> ContractFiles.readOne(file)),
        CROSSWALK("jobs/contracts/crosswalks/[a-z-]+\\.csv", (at, file) -> {
            for (Path contract : files(at.contracts())) {
                if (contract.toString().endsWith(".yaml")
                        && Files.readString(contract).contains("crosswalks/" + file.getFileName())) {
                    ContractFiles.readOne(contract);
                }
            }
        }),
        CODE_LIST("jobs/codelists/[A-Z0-9]+\\.csv", (at, file) -> CodeListFiles.read(at.codeLists())),
        JURISDICTION(
                "jobs/jurisdictions/[a-z0-9-]+\\.yaml",
                (at, file) -> new JurisdictionFiles(at.jurisdictions()).read(Optional.of(stem(file)))),
        DEFAULT_JURISDICTION(
                "jobs/jurisdictions/default\\.txt",
                (at, file) -> new JurisdictionFiles(at.jurisdictions()).read(Optional.empty())),
        DUTY(
                "jobs/duties/[a-z0-9.-]+\\.yaml",
                (at, file) -> DutyFiles.read(at.jobs(), stem(file).replaceAll("\\.\\d+$", ""), new SchoolYear(2012))),
        ASSISTANCE("jobs/assistance/[a-z0-9.-]+\\.yaml", (at, file) -> new AssistanceFiles(at.assistance()).list()),
        EQUITY("jobs/equity/equity\\.yaml", (at, file) -> EquityFile.read(at.jobs())),
        FEDERAL_LAYOUT(
                "jobs/federal/[a-z-]+\\.yaml",
                (at, file) -> FederalLayoutFiles.read(at.jobs().resolve("federal"), stem(file))),
        CALENDAR("jobs/policies/calendar\\.yaml", (at, file) -> Policies.files().loadCalendar(at.policies())),
        LOCK(
                "jobs/policies/policies\\.lock",
                (at, file) -> Policies.files().load(at.policies(), new SchoolYear(2012), Set.of(""))),
        SCENARIO(
                "jobs/policies/[^/]+/scenarios/[a-z0-9-]+\\.csv",
                (at, file) ->
                        new PackScenarios(at).run(file.getParent().getParent().toString(), List.of())),
        CASE(
                "jobs/policies/scenarios/.+",
                (at, file) -> new PackCases(at).run(at.policies().resolve("massachusetts-2012.2"), List.of())),
        PACK(
                "jobs/policies/[^/]+\\.\\d+/((letters|tables)/)?[^/]+",
                (at, file) -> Policies.files()
                        .loadFolder(at.policies()
                                .resolve(at.policies()
                                        .relativize(file)
                                        .getName(0)
                                        .toString()))),
        CYCLE("data-samples/[^/]+/cycle\\.yaml", (at, file) -> CycleFile.read(file.getParent(), at.jurisdictions()));

        private final Pattern names;
        private final Reading reading;

        Kind(String names, Reading reading) {
            this.names = Pattern.compile(names);
            this.reading = reading;
        }

        private static String stem(Path file) {
            return file.getFileName().toString().replaceAll("\\.yaml$", "");
        }
    }

    @BeforeEach
    void copy() throws IOException {
        Path app = scratch.resolve("app");
        TestInstallation.copy(TestInstallation.app().resolve("jobs"), app.resolve("jobs"));
        for (Path cycle : files(TestInstallation.app().resolve("data-samples"))) {
            if (cycle.endsWith(CycleFile.NAME)) {
                Path target =
                        app.resolve(TestInstallation.app().relativize(cycle).toString());
                Files.createDirectories(target.getParent());
                Files.copy(cycle, target);
            }
        }
        installation = new Installation(
                app,
                scratch.resolve("home"),
                scratch.resolve("out"),
                Optional.empty(),
                "tester",
                "0-test",
                java.time.Clock.fixed(TestInstallation.NOW, ZoneOffset.UTC));
    }

    @Test
    void every_file_is_of_a_kind_and_is_read_as_it_ships() throws IOException {
        Map<Kind, List<Path>> kinds = kinds();
        assertThat(kinds.keySet()).containsExactly(Kind.values());
        for (Map.Entry<Kind, List<Path>> kind : kinds.entrySet()) {
            if (kind.getKey() != Kind.CASE) {
                kind.getKey().reading.read(installation, kind.getValue().get(0));
            }
        }
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void a_few_mutated_files_are_read_or_refused() throws IOException {
        mutate(FEW, 20_261_130L);
    }

    @Test
    @Tag("long")
    @Timeout(value = 180, unit = TimeUnit.MINUTES)
    void many_mutated_files_are_read_or_refused() throws IOException {
        mutate(MANY, Long.getLong("mutation.seed", System.nanoTime()));
    }

    private void mutate(int times, long seed) throws IOException {
        Random random = new Random(seed);
        Map<Kind, List<Path>> kinds = kinds();
        Map<String, int[]> counts = new TreeMap<>();
        Map<String, String> crashes = new TreeMap<>();
        for (int i = 0; i < times; i++) {
            Kind kind = Kind.values()[i % Kind.values().length];
            Path file = kinds.get(kind).get(random.nextInt(kinds.get(kind).size()));
            byte[] sound = Files.readAllBytes(file);
            Files.write(file, MutatedBytes.settings(sound, random));
            String where = "seed " + seed + ", file " + i + " from "
                    + installation.jobs().getParent().relativize(file);
            int[] count = counts.computeIfAbsent(kind.name(), name -> new int[2]);
            count[0]++;
            try {
                kind.reading.read(installation, file);
            } catch (Refusal refused) {
                count[1]++;
                assertThat(refused.issues()).as(where).isNotEmpty().allSatisfy(MutatedJobsTest::isInWords);
            } catch (RuntimeException | StackOverflowError | AssertionError | IOException e) {
                StackTraceElement[] at = e.getStackTrace();
                if (crashes.putIfAbsent(e.getClass() + " " + (at.length > 0 ? at[0] : ""), where) == null) {
                    System.out.println(
                            "MutatedJobsTest: " + where + ":\n" + Files.readString(file, StandardCharsets.ISO_8859_1));
                    e.printStackTrace(System.out);
                }
            } finally {
                Files.write(file, sound);
            }
        }
        counts.forEach((kind, count) -> System.out.println("MutatedJobsTest: seed " + seed + ", " + kind + ": "
                + count[0] + " changed, " + count[1] + " refused"));
        assertThat(crashes).as("neither read nor refused").isEmpty();
        assertThat(counts.values().stream().mapToInt(count -> count[1]).sum())
                .as("refused, seed %d", seed)
                .isGreaterThan(times / 10);
    }

    private static void isInWords(Issue issue) {
        assertThat(issue.where().file()).isNotBlank();
        assertThat(issue.action()).isNotBlank();
        assertThat(issue.line()).doesNotContain("Exception");
    }

    /** The files of each kind, in the order of the kinds; one that is of no kind fails. */
    private Map<Kind, List<Path>> kinds() throws IOException {
        Map<Kind, List<Path>> kinds = new EnumMap<>(Kind.class);
        Path app = scratch.resolve("app");
        for (Path file : files(app)) {
            String name = app.relativize(file).toString().replace('\\', '/');
            if (NOT_READ.matcher(name).matches()) {
                continue;
            }
            List<Kind> of = Stream.of(Kind.values())
                    .filter(kind -> kind.names.matcher(name).matches())
                    .toList();
            assertThat(of).as("kinds of %s", name).isNotEmpty();
            kinds.computeIfAbsent(of.get(0), kind -> new ArrayList<>()).add(file);
        }
        return kinds;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.determinations.policyfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.determinations.issue.FaultWords;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.schedule.ScheduledJob;

/** Reads what runs when: {@code jobs/*.yaml}, one job a file. */
public final class JobFiles {
    private static final String SUFFIX = ".yaml";

    private final List<String> works;
    private final Predicate<String> usableCron;
    private final ZoneId zone;

    /**
     * @param works words that a job may start, in the order of the year
     * @param usableCron whether a cron expression of six fields can be read
     * @param zone of the cycle, in which jobs are meant that name no other
     */
    public JobFiles(List<String> works, Predicate<String> usableCron, ZoneId zone) {
        this.works = List.copyOf(works);
        this.usableCron = usableCron;
        this.zone = zone;
    }

    /**
     * Every job of a folder, in the order of what they run, then of their names.
     *
     * @throws Refusal with every PA-004 and PA-007 of every file; who keeps the job files acts on it
     */
    public List<ScheduledJob> read(Path folder) {
        List<Issue> issues = new ArrayList<>();
        List<ScheduledJob> jobs = new ArrayList<>();
        for (Path file : files(folder)) {
            String name = file.getFileName().toString();
            YamlForm.read(file, "jobs/" + name, issues)
                    .flatMap(form -> new JobReading(form, issues, works, usableCron)
                            .job(zone, name.substring(0, name.length() - SUFFIX.length())))
                    .ifPresent(jobs::add);
        }
        if (!issues.isEmpty()) {
            throw new Refusal(Refusal.Kind.INPUT, issues);
        }
        return Stream.iterate(0, i -> i < works.size(), i -> i + 1)
                .flatMap(i -> jobs.stream().filter(job -> job.runs().equals(works.get(i))))
                .toList();
    }

    private static List<Path> files(Path folder) {
        String found = "a folder without a .yaml file";
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> files = entries.filter(Files::isRegularFile)
                    .filter(f -> f.getFileName().toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
            if (!files.isEmpty()) {
                return files;
            }
        } catch (IOException e) {
            found = FaultWords.of(e);
        }
        throw Refusal.Kind.INPUT.of(
                IssueCode.UNREADABLE_POLICY,
                "jobs",
                "there are no job files to read",
                found,
                "one .yaml file for each job",
                "restore jobs/ from the release");
    }
}

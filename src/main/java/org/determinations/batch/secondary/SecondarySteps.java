package org.determinations.batch.secondary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.determinations.disproportionality.AnalysisRules;
import org.determinations.disproportionality.CountBook;
import org.determinations.disproportionality.DisproportionalityParameters;
import org.determinations.disproportionality.DistrictAnalysis;
import org.determinations.disproportionality.PValueAdjustment;
import org.determinations.disproportionality.QuestionAnswers;
import org.determinations.issue.Issue;
import org.determinations.model.Determination;
import org.determinations.model.DistrictCode;
import org.determinations.model.Fact;
import org.determinations.model.MeasureQuestion;
import org.determinations.model.MeasureResult;
import org.determinations.model.MeasureSubject;
import org.determinations.model.OutputFile;
import org.determinations.model.QuestionAnswer;
import org.determinations.model.SchoolYear;
import org.determinations.model.SecondaryDecision;
import org.determinations.model.StudentCount;
import org.determinations.policy.PolicyPack;
import org.determinations.report.SecondaryFolder;
import org.determinations.report.SecondaryReport;
import org.jspecify.annotations.Nullable;

/**
 * The steps of one secondary run, in the order of their methods. Each reads what is stored, so that any of them can be the
 * first of a process that goes on where another was killed.
 */
public final class SecondarySteps {
    /** Districts in one transaction. */
    private static final int DISTRICTS_AT_ONCE = 25;

    private final SecondaryWork work;
    private final DisproportionalityParameters parameters;
    private @Nullable SecondaryBooks books;
    private @Nullable SecondaryUnits units;
    private final Map<SchoolYear, DistrictAnalysis> analyses = new TreeMap<>();

    public SecondarySteps(SecondaryWork work) {
        this.work = work;
        this.parameters = AnalysisRules.parameters(work.pack());
    }

    /** What counts and decisions show only together. */
    public List<Issue> check() {
        List<StudentCount> counts = counts();
        SecondaryBooks checked = SecondaryBooks.of(counts, work.official().cycle(), parameters, units());
        books = checked;
        List<Issue> issues = new ArrayList<>(
                SecondaryCheck.counts(checked, counts, work.official().cycle(), parameters));
        issues.addAll(
                SecondaryCheck.decisions(work.stores().facts().list(work.run(), SecondaryDecision.class), districts()));
        return issues;
    }

    /** What the counts of a folder show together, before any run; which districts are analysed is not known then. */
    public static List<Issue> folderIssues(List<Fact> facts, SchoolYear cycle, PolicyPack pack) {
        List<StudentCount> counts = facts.stream()
                .filter(StudentCount.class::isInstance)
                .map(StudentCount.class::cast)
                .toList();
        DisproportionalityParameters parameters = AnalysisRules.parameters(pack);
        return SecondaryCheck.counts(
                SecondaryBooks.of(counts, cycle, parameters, SecondaryUnits.UNKNOWN), counts, cycle, parameters);
    }

    /** Stores the groups of the whole State and the official run that all rests on. */
    public void state() {
        work.stores().measures().appendBasis(work.run(), work.official().number());
        books().byYear()
                .forEach((year, book) -> work.stores()
                        .measures()
                        .appendState(work.run(), year, books().state(book).list()));
    }

    /**
     * Stores the measures of the next districts.
     *
     * @return whether districts are left
     */
    public boolean measures() {
        Set<DistrictCode> done = work.stores().measures().districts(work.run());
        List<DistrictCode> left = districts().stream()
                .filter(d -> !done.contains(d) && hasCounts(d))
                .toList();
        List<MeasureResult> results = new ArrayList<>();
        left.stream().limit(DISTRICTS_AT_ONCE).forEach(d -> results.addAll(measuresOf(d)));
        work.stores().measures().append(work.run(), results);
        return left.size() > DISTRICTS_AT_ONCE;
    }

    /** Stores adjusted p-values; needs the measures of all districts. */
    public void adjust() {
        work.stores()
                .measures()
                .appendAdjusted(work.run(), adjusted(work.stores().measures().list(work.run())));
    }

    /** Stores the answers of the newest school year. */
    public void answers() {
        List<MeasureResult> results = work.stores().measures().list(work.run());
        Map<DistrictCode, List<MeasureResult>> byDistrict = results.stream()
                .collect(Collectors.groupingBy(r -> r.subject().district(), TreeMap::new, Collectors.toList()));
        QuestionAnswers questions = new QuestionAnswers(parameters);
        List<QuestionAnswer> answers = new ArrayList<>();
        for (Determination district : scope()) {
            MeasureSubject subject = new MeasureSubject(district.district(), books().newest());
            List<MeasureResult> own = byDistrict.getOrDefault(district.district(), List.of());
            for (MeasureQuestion question : MeasureQuestion.values()) {
                answers.add(questions.answer(subject, district.name(), question, own));
            }
        }
        work.stores().measures().appendAnswers(work.run(), answers);
    }

    /** Withholds what the public table must not show, and stores what it does show. */
    public void suppress() {
        work.stores().measures().appendPublic(work.run(), publication().withheld());
    }

    /** Refused with {@code SY-020} when a withheld count can be worked out from all that is or was published. */
    public void attack() {
        publication().attack(work.stores().measures().listPublic(work.run()));
    }

    /** Writes the run's folder. */
    public List<OutputFile> export(Path folder) {
        return SecondaryFolder.write(folder, new SecondaryLoading(work, books(), scope()).load());
    }

    private SecondaryPublication publication() {
        return new SecondaryPublication(work, books(), districts());
    }

    private List<MeasureResult> measuresOf(DistrictCode district) {
        List<MeasureResult> results = new ArrayList<>();
        books().byYear().forEach((year, book) -> {
            if (!books().copies().contains(year)) {
                results.addAll(analysis(year, book).measures(district));
            }
        });
        return results;
    }

    private DistrictAnalysis analysis(SchoolYear year, CountBook book) {
        return analyses.computeIfAbsent(year, y -> new DistrictAnalysis(book, books().state(book), parameters));
    }

    /** School year by school year: p-values of different years are not tested together. */
    private static List<MeasureResult> adjusted(List<MeasureResult> results) {
        return results.stream()
                .collect(Collectors.groupingBy(r -> r.subject().schoolYear(), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(ofYear -> PValueAdjustment.adjust(ofYear).stream())
                .sorted(Comparator.comparing(MeasureResult::subject).thenComparing(MeasureResult::key))
                .toList();
    }

    private boolean hasCounts(DistrictCode district) {
        return books().byYear().entrySet().stream()
                .anyMatch(b -> !books().copies().contains(b.getKey())
                        && b.getValue().districts().contains(district));
    }

    private List<StudentCount> counts() {
        return work.stores().facts().list(work.run(), StudentCount.class);
    }

    private SecondaryBooks books() {
        SecondaryBooks loaded = books;
        if (loaded == null) {
            loaded = SecondaryBooks.of(counts(), work.official().cycle(), parameters, units());
            books = loaded;
        }
        return loaded;
    }

    private List<DistrictCode> districts() {
        return units().districts();
    }

    private List<Determination> scope() {
        return units().analysed();
    }

    private SecondaryUnits units() {
        SecondaryUnits loaded = units;
        if (loaded == null) {
            loaded = SecondaryUnits.of(
                    work.stores().determinations().list(work.official().number()), AnalysisRules.scope(work.pack()));
            units = loaded;
        }
        return loaded;
    }

    /** For a person who reads: what a run came to, from the store alone. */
    public Optional<SecondaryReport> loaded() {
        return books().isEmpty() ? Optional.empty() : Optional.of(new SecondaryLoading(work, books(), scope()).load());
    }
}

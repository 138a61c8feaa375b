package org.determinations.report.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Severity;
import org.determinations.model.DistrictCode;
import org.determinations.model.jurisdiction.Jurisdiction;
import org.determinations.model.run.InputFileRecord;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunReport;
import org.determinations.model.schedule.CyclePlan;
import org.determinations.report.dossier.FileStanding;
import org.determinations.report.dossier.RuleTally;
import org.determinations.report.dossier.RunDossier;
import org.determinations.report.dossier.RunOrder;
import org.determinations.report.form.DataTable;
import org.determinations.report.form.Edition;
import org.determinations.report.form.FormulaGuard;
import org.determinations.report.form.ReleaseNames;

/**
 * What is to be mended in the files of a cycle folder: the same records for a spreadsheet, a CSV file and a program. One
 * per run, or per check without a run; immutable.
 *
 * @param jurisdiction whose codes tell a district in a text
 * @param cycle such as {@code 2012-13}
 * @param dated day that the report gives as its own: that of the stage, or the last one of the cycle without a run
 * @param run empty for a check that computed nothing
 * @param district whose copy this is; empty for the department's, which has every issue
 * @param files what became of each file; none in a district's copy
 * @param issues by file, row and code
 * @param names name of each district by its code
 * @param rules how often each rule answered what; none without a run and in a district's copy
 */
public record ErrorReport(
        Jurisdiction jurisdiction,
        String cycle,
        LocalDate dated,
        Optional<RunHeader> run,
        Optional<DistrictCode> district,
        List<FileStanding> files,
        List<Issue> issues,
        SortedMap<String, String> names,
        List<RuleTally> rules) {
    /** Name of its files, without the ending. */
    public static final String STEM = "input-issues";

    /** Of a file with one of these, no row is worth mending before the file itself. */
    private static final Set<IssueCode> STRUCTURAL = Collections.unmodifiableSet(EnumSet.of(
            IssueCode.EMPTY_FILE,
            IssueCode.NOT_TEXT,
            IssueCode.NOT_UTF8,
            IssueCode.UNKNOWN_HEADER,
            IssueCode.LINE_TOO_LONG,
            IssueCode.OPEN_QUOTE,
            IssueCode.NO_ROWS,
            IssueCode.UNREADABLE_FILE,
            IssueCode.STRAY_QUOTE));

    public ErrorReport {
        files = List.copyOf(files);
        issues = List.copyOf(issues);
        names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
        rules = List.copyOf(rules);
    }

    /** Of a run, with its rules. */
    public static ErrorReport of(RunDossier dossier) {
        return of(dossier, RuleTally.list(dossier.results(), dossier.rules()));
    }

    /** Of a run without its rules: for the districts' copies, which tell nothing of them. */
    public static ErrorReport withoutRules(RunDossier dossier) {
        return of(dossier, List.of());
    }

    private static ErrorReport of(RunDossier dossier, List<RuleTally> rules) {
        RunReport results = dossier.results();
        SortedMap<String, String> names = new TreeMap<>();
        results.determinations().forEach(d -> names.put(d.district().digits(), d.name()));
        List<Issue> issues = withoutSuppressed(results.issues());
        return new ErrorReport(
                dossier.plan().jurisdiction(),
                results.run().cycle().text(),
                results.run().stageDate(),
                Optional.of(results.run()),
                Optional.empty(),
                FileStanding.list(results.files(), issues),
                issues,
                names,
                rules);
    }

    /** Of a check that touched no database. */
    public static ErrorReport ofCheck(
            CyclePlan plan, Collection<InputFileRecord> files, List<Issue> found, Map<String, String> names) {
        List<Issue> issues = withoutSuppressed(found);
        return new ErrorReport(
                plan.jurisdiction(),
                plan.cycle().text(),
                plan.lastStageDate(),
                Optional.empty(),
                Optional.empty(),
                FileStanding.list(files, issues),
                issues,
                new TreeMap<>(names),
                List.of());
    }

    private static List<Issue> withoutSuppressed(List<Issue> issues) {
        Set<String> unsound = new TreeSet<>();
        issues.stream()
                .filter(i -> STRUCTURAL.contains(i.code()))
                .forEach(i -> unsound.add(i.where().file()));
        return RunOrder.sorted(issues, RunOrder.ISSUES).stream()
                .filter(i -> i.severity() == Severity.CRITICAL
                        || !unsound.contains(i.where().file()))
                .toList();
    }

    /**
     * One copy for each district of which a row must be mended or looked at, by code. A copy has the district's own issues
     * alone; one that names another district stays with the department.
     */
    public List<ErrorReport> districtCopies() {
        Set<String> districts = new TreeSet<>();
        issues.stream()
                .filter(i -> i.severity() != Severity.INFO && isDistrict(i.district()))
                .forEach(i -> districts.add(i.district()));
        Map<String, List<Issue>> byDistrict = issues.stream().collect(Collectors.groupingBy(Issue::district));
        List<ErrorReport> copies = new ArrayList<>();
        for (String digits : districts) {
            List<Issue> own = byDistrict.getOrDefault(digits, List.of()).stream()
                    .filter(i -> !namesAnother(i, digits))
                    .toList();
            if (own.stream().anyMatch(i -> i.severity() != Severity.INFO)) {
                copies.add(copy(new DistrictCode(digits), own));
            }
        }
        return List.copyOf(copies);
    }

    private ErrorReport copy(DistrictCode code, List<Issue> own) {
        SortedMap<String, String> name = new TreeMap<>();
        name.put(code.digits(), names.getOrDefault(code.digits(), ""));
        return new ErrorReport(jurisdiction, cycle, dated, run, Optional.of(code), List.of(), own, name, List.of());
    }

    private boolean namesAnother(Issue issue, String own) {
        return Stream.of(issue.wrong(), issue.found(), issue.allowed(), issue.action())
                .flatMap(jurisdiction.codes()::unitsIn)
                .anyMatch(code -> !code.equals(own));
    }

    private boolean isDistrict(String digits) {
        return jurisdiction.codes().parseWhole(digits).isPresent();
    }

    /** Every row, made safe for a spreadsheet; each cell that had to be is a row of its own at the end. */
    public DataTable rows() {
        return InputIssueFile.table(cycle, issues, names, new FormulaGuard());
    }

    /** Name of its files without the ending: a district's says whose it is and how confidential. */
    public String stem() {
        if (district.isEmpty()) {
            return STEM;
        }
        String folder = run.map(Edition::department).map(ReleaseNames::folder).orElse(cycle);
        return "districts/" + folder + "-" + district.get() + "-" + STEM;
    }

    /** What stands on each page: stage, date, whether it is confidential, and for whom it is. */
    public String mark() {
        String words = run.map(Edition::department).map(ReleaseNames::mark).orElse("input check, cycle " + cycle);
        return district.map(code -> words + ", for " + jurisdiction.words().singular() + " " + code + " only")
                .orElse(words);
    }
}

package org.determinations.application.run;

import java.util.ArrayList;
import java.util.List;
import org.determinations.determination.DecisionCheck;
import org.determinations.determination.FactDateCheck;
import org.determinations.determination.IndicatorCoverage;
import org.determinations.determination.Programme;
import org.determinations.determination.StageDistricts;
import org.determinations.determination.WordsCheck;
import org.determinations.determination.programme.Programmes;
import org.determinations.facts.MeasureDoubts;
import org.determinations.facts.RepeatedFiles;
import org.determinations.facts.StageView;
import org.determinations.facts.UnnamedDistricts;
import org.determinations.facts.YearOfMeasures;
import org.determinations.ingest.file.RecognisedFile;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.DistrictCode;
import org.determinations.model.jurisdiction.NamedDistricts;
import org.determinations.model.stage.DistrictFacts;
import org.determinations.policy.PolicyPack;

/**
 * The checks that need all rows of a stage, in the order in which their issues are told. They are told of the districts portion
 * by portion; of districts only those with a recorded decision are kept. One per stage and look; used by one thread.
 */
public final class StageChecks {
    private final CycleInputs inputs;
    private final PolicyPack pack;
    private final StageDistricts stage;
    private final List<Issue> ofRows = new ArrayList<>();
    private final List<Issue> dated = new ArrayList<>();
    private final List<Issue> absent = new ArrayList<>();
    private final List<DistrictFacts> decided = new ArrayList<>();
    private final List<DistrictCode> districts = new ArrayList<>();
    private final WordsCheck words;
    private final MeasureDoubts doubts;
    private final YearOfMeasures years;
    private final UnnamedDistricts unnamed = new UnnamedDistricts();

    /** @param stage the districts that the checks are told of */
    public StageChecks(CycleInputs inputs, PolicyPack pack, StageDistricts stage) {
        this.inputs = inputs;
        this.pack = pack;
        this.stage = stage;
        Programme programme = Programmes.of(pack.shape());
        this.years = new YearOfMeasures(
                programme.measuresRead(pack),
                stage.frame().cycle(),
                stage.frame().dataYear());
        this.doubts = new MeasureDoubts(programme.percentages(pack), programme.counted(pack));
        this.words = new WordsCheck(inputs.plan().jurisdiction().codes());
    }

    /**
     * What is wrong beyond single rows.
     *
     * @param view every accepted fact of the stage, put together
     */
    public static List<Issue> issues(CycleInputs inputs, PolicyPack pack, StageView view) {
        StageChecks checks = new StageChecks(inputs, pack, StageDistricts.of(view.facts()));
        checks.see(view);
        return checks.issues(List.of());
    }

    /** The same of a stage that is read portion by portion. */
    public static List<Issue> issues(CycleInputs inputs, PolicyPack pack, StageRead stage) {
        StageChecks checks = new StageChecks(inputs, pack, stage);
        RepeatedFiles repeated = new RepeatedFiles();
        stage.forEachView(repeated, checks::see);
        return checks.issues(repeated.issues());
    }

    /** Checks some districts. */
    public void see(StageView portion) {
        ofRows.addAll(portion.issues());
        dated.addAll(FactDateCheck.check(portion.facts()));
        absent.addAll(IndicatorCoverage.absent(portion.facts(), stage.indicatorsHeld()));
        for (DistrictFacts district : portion.facts().districts()) {
            districts.add(district.code());
            words.see(district);
            doubts.see(district.measures());
            years.see(district.measures());
            unnamed.see(district);
            if (district.decision().isPresent()) {
                decided.add(district);
            }
        }
    }

    /** The districts that were seen, in their order. */
    public List<DistrictCode> districts() {
        return districts;
    }

    /**
     * Every issue; to be asked after the last district was seen.
     *
     * @param repeated of rows that another file repeats, where no portion tells of them
     */
    public List<Issue> issues(List<Issue> repeated) {
        List<Issue> issues = new ArrayList<>(StageNeeds.wouldRead(pack, inputs.stage(), inputs.kinds()));
        issues.addAll(ofRows);
        issues.addAll(repeated);
        issues.addAll(DecisionCheck.check(Programmes.of(pack.shape()), stage, decided, pack));
        issues.addAll(wordsOfOthers());
        issues.addAll(dated);
        issues.addAll(doubts.issues());
        issues.addAll(years.issues());
        issues.addAll(unnamed.issues(inputs.stage()));
        issues.addAll(IndicatorCoverage.nowhere(stage.frame(), stage.indicatorsHeld(), pack));
        issues.addAll(absent);
        return issues;
    }

    /** What a district would be given with the code of another one in it. */
    private List<Issue> wordsOfOthers() {
        NamedDistricts named =
                NamedDistricts.of(districts.stream(), inputs.plan().jurisdiction());
        List<Issue> issues = new ArrayList<>();
        for (RecognisedFile file : inputs.files()) {
            named.any(file.name()).ifPresent(code -> issues.add(inName(file, code)));
        }
        issues.addAll(words.issues(named));
        return issues;
    }

    private static Issue inName(RecognisedFile file, String code) {
        return Issue.of(
                IssueCode.WORDS_NAME_ANOTHER,
                SourceRef.ofFile(file.name()),
                "the name of the file has the code of a district in it, and an explanation names the files that it rests on: the run cannot"
                        + " be approved where another district's rests on it",
                code,
                "a name without the code of a district or of a school",
                "rename the file and run the stage again");
    }
}

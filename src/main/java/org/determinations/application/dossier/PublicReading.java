package org.determinations.application.dossier;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.application.Installation;
import org.determinations.application.ReleaseFolders;
import org.determinations.application.TextFiles;
import org.determinations.application.WrittenFolder;
import org.determinations.application.policy.RunJurisdictions;
import org.determinations.application.run.RunReports;
import org.determinations.determination.programme.Programmes;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.DistrictCode;
import org.determinations.model.Stage;
import org.determinations.model.jurisdiction.Jurisdiction;
import org.determinations.model.release.ReleaseAction;
import org.determinations.model.release.ReleaseEvent;
import org.determinations.model.release.ReleaseMoves;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.result.CategoryDescription;
import org.determinations.model.result.Determination;
import org.determinations.model.run.OutputFile;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunPlan;
import org.determinations.model.run.RunState;
import org.determinations.report.district.CsvCut;
import org.determinations.report.district.PublicRecord;
import org.determinations.report.dossier.PublicResults;
import org.determinations.report.dossier.PublicRow;
import org.determinations.report.form.DataTable;
import org.determinations.report.release.OwnDistrict;
import org.determinations.report.release.PublicRelease;
import org.determinations.report.secondary.SecondaryPublicFile;
import org.determinations.store.Stores;

/** What was released to the public about one district, out of the released files themselves, each held against its recorded hash. */
record PublicReading(Installation installation, Stores stores) {
    PublicRecord read(DistrictCode district) {
        List<PublicRecord.Released> released = new ArrayList<>();
        List<PublicRecord.Cut> cuts = new ArrayList<>();
        for (RunHeader run : newestFirst(Stage.OFFICIAL)) {
            Optional<Determination> found = stores.determinations().find(run.number(), district);
            if (found.isPresent() && isOut(run)) {
                PublicRecord.Released result = result(run, found.get());
                cuts.add(cut(run, result));
                released.add(result);
            }
        }
        if (released.isEmpty()) {
            throw nothing(district).saying(RunJurisdictions.ofAll(installation, stores)::in);
        }
        RunHeader newest = released.get(0).run();
        Set<Integer> bases = released.stream().map(of -> of.run().number()).collect(Collectors.toSet());
        for (RunHeader run : newestFirst(Stage.SECONDARY)) {
            boolean rests = stores.measures()
                    .findBasis(run.number())
                    .filter(bases::contains)
                    .isPresent();
            if (rests && state(run) == ReleaseState.RELEASED) {
                cuts.addAll(analysis(run, district));
            }
        }
        Jurisdiction jurisdiction = RunJurisdictions.get(installation, stores, newest.number());
        OwnDistrict look = OwnDistrict.of(RunReports.withoutRules(stores, newest.number()), jurisdiction);
        cuts.forEach(cut -> look.demand(cut.path(), cut.text(), district));
        return new PublicRecord(district, released.get(0).result().called(), jurisdiction, released, cuts);
    }

    private List<RunHeader> newestFirst(Stage stage) {
        return stores.runs().list().stream()
                .filter(run -> run.stage() == stage && run.state() == RunState.COMPUTED)
                .sorted(Comparator.comparing(RunHeader::number).reversed())
                .toList();
    }

    private ReleaseState state(RunHeader run) {
        return ReleaseMoves.stateAfter(stores.releases().list(run.number()));
    }

    /** Whether the public has been given it, an earlier edition that was amended later included. */
    private boolean isOut(RunHeader run) {
        ReleaseState state = state(run);
        return (state == ReleaseState.RELEASED || state == ReleaseState.SUPERSEDED)
                && lastOut(run).isPresent();
    }

    private Optional<ReleaseEvent> lastOut(RunHeader run) {
        return stores.releases().list(run.number()).stream()
                .filter(event -> event.action().putsOut())
                .reduce((first, last) -> last);
    }

    private PublicRecord.Released result(RunHeader run, Determination found) {
        List<CategoryDescription> categories =
                stores.policies().get(run.number()).categories();
        String name = categories.stream()
                .filter(of -> found.category().equals(Optional.of(of.code())))
                .map(CategoryDescription::name)
                .findFirst()
                .orElse("");
        ReleaseEvent out = lastOut(run).orElseThrow();
        ZoneId zone = stores.plans()
                .find(run.number())
                .map(RunPlan::zone)
                .orElseGet(() ->
                        RunJurisdictions.get(installation, stores, run.number()).zone());
        return new PublicRecord.Released(
                run,
                LocalDate.ofInstant(out.at(), zone),
                PublicResults.district(found, name),
                (out.action() == ReleaseAction.AMEND ? ", as an amendment" : "")
                        + (state(run) == ReleaseState.SUPERSEDED ? ", amended later" : ""),
                Programmes.words(run.shape()).howToRead());
    }

    /** What the released table says of the district, which the store must say too. */
    private PublicRecord.Cut cut(RunHeader run, PublicRecord.Released result) {
        OutputFile file = recorded(run).stream()
                .filter(of -> of.name().equals(PublicRelease.NAME))
                .findFirst()
                .orElseThrow(() -> gone(run, PublicRelease.NAME));
        String text = CsvCut.of(read(run, file), result.result().code());
        String stored = DataTable.of(
                        PublicRelease.COLUMNS,
                        List.of(new PublicRow(result.result(), run.cycle(), run.stage(), run.stageDate())))
                .in(Programmes.words(run.shape()))
                .neutral()
                .csv();
        if (!text.equals(stored)) {
            throw Refusal.Kind.DIFFERS.of(
                    IssueCode.RELEASED_VALUES_DIFFER,
                    "run " + run.number() + ": district " + result.result().code(),
                    "the store says something else than was released",
                    stored,
                    text,
                    "type determinations runs verify " + run.number() + " and find out who changed it");
        }
        return new PublicRecord.Cut(run, path(run, file.name()), file.sha256(), text);
    }

    private List<PublicRecord.Cut> analysis(RunHeader run, DistrictCode district) {
        Pattern code = Pattern.compile("(?<![0-9A-Za-z])" + Pattern.quote(district.digits()) + "(?![0-9A-Za-z])");
        List<PublicRecord.Cut> cuts = new ArrayList<>();
        for (OutputFile file : recorded(run)) {
            boolean table =
                    file.name().equals(SecondaryPublicFile.NAME) || file.name().equals(SecondaryPublicFile.COUNTS_NAME);
            boolean own = code.matcher(file.name()).find();
            if (table || own) {
                String whole = read(run, file);
                String text = own ? whole : CsvCut.of(whole, district);
                if (own || text.lines().count() > 1) {
                    cuts.add(new PublicRecord.Cut(run, path(run, file.name()), file.sha256(), text));
                }
            }
        }
        return cuts;
    }

    private static String path(RunHeader run, String name) {
        return "from-release-" + run.number() + "/" + name;
    }

    private List<OutputFile> recorded(RunHeader run) {
        return Stream.of(ReleaseAction.values())
                .filter(ReleaseAction::putsOut)
                .flatMap(action -> stores.releases().listFiles(run.number(), action).stream())
                .toList();
    }

    private String read(RunHeader run, OutputFile file) {
        WrittenFolder folder = new WrittenFolder(installation.out(), ReleaseFolders.of(installation, run));
        folder.difference(file).ifPresent(issue -> {
            throw new Refusal(Refusal.Kind.DIFFERS, issue);
        });
        return TextFiles.read(ReleaseFolders.of(installation, run).resolve(file.name()));
    }

    private static Refusal gone(RunHeader run, String name) {
        return Refusal.Kind.DIFFERS.of(
                IssueCode.FILE_DIFFERS,
                path(run, name),
                "the release put out no such file",
                "",
                name,
                "type determinations runs verify " + run.number());
    }

    private static Refusal nothing(DistrictCode district) {
        return Refusal.Kind.GATE.of(
                IssueCode.DOSSIER_HAS_NOTHING_PUBLIC,
                "district " + district,
                "no official result of this district is released",
                "",
                "a district of an official run that is released",
                "release the official run first, or make the dossier for the department");
    }
}

package org.determinations.report.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.determinations.issue.IssueCode;
import org.determinations.model.result.CategoryDescription;
import org.determinations.model.result.ShapeWords;
import org.determinations.model.run.InputFileRecord;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunReport;
import org.determinations.report.dossier.ControlTotals;
import org.determinations.report.dossier.RunDossier;

/** Makes the department's page of data and method. One per site. */
final class DataPageMaker {
    private final RunDossier dossier;
    private final RunReport results;

    DataPageMaker(RunDossier dossier) {
        this.dossier = dossier;
        this.results = dossier.results();
    }

    DataPage page(Frame frame) {
        List<Table> tables = new ArrayList<>();
        tables.add(files("Input files", results.files()));
        dossier.secondary()
                .ifPresent(s -> tables.add(
                        files("Input files of the secondary analysis", s.run().files())));
        tables.add(issues());
        tables.add(categories("Determination categories, from least to most serious", results.categories()));
        return new DataPage(frame, run(), tables, reading(), confidentiality());
    }

    private List<Fact> run() {
        RunHeader run = results.run();
        List<Fact> facts = new ArrayList<>(List.of(
                new Fact("Run", Integer.toString(run.number())),
                new Fact("Cycle and stage", run.cycle() + ", " + run.stage().word() + ", dated " + run.stageDate()),
                new Fact("Standing", dossier.standing().state().word())));
        dossier.standing().releasedOn().ifPresent(day -> facts.add(new Fact("Released on", day.toString())));
        if (!dossier.standing().note().isEmpty()) {
            facts.add(new Fact("Amendment", dossier.standing().note()));
        }
        run.supersedes().ifPresent(number -> facts.add(new Fact("Supersedes", "run " + number)));
        facts.addAll(List.of(
                new Fact("Run by", run.startedBy()),
                new Fact("Begun at", run.startedAt().toString()),
                new Fact("Time zone of the cycle", dossier.plan().zone().getId()),
                new Fact("Input files, SHA-256 of the set", run.inputSetHash()),
                new Fact("Policy pack", run.packId()),
                new Fact("Policy pack, SHA-256", run.packHash()),
                new Fact("Program", run.programVersion())));
        dossier.secondary()
                .ifPresent(s -> facts.add(new Fact(
                        "Secondary analysis",
                        "run " + s.run().run().number() + ", dated "
                                + s.run().run().stageDate()
                                + dossier.secondaryStanding()
                                        .map(standing -> ", " + standing.state().word())
                                        .orElse(""))));
        return facts;
    }

    private static Table files(String caption, List<InputFileRecord> files) {
        return new Table(
                caption,
                List.of("File", "Layout", "Rows", "Accepted", "Rejected", "Not this cycle", "Bytes", "SHA-256"),
                files.stream()
                        .map(f -> List.of(
                                Cell.of(f.name()),
                                Cell.of(f.contract()),
                                Cell.number(f.rowsRead()),
                                Cell.number(f.accepted()),
                                Cell.number(f.rejected()),
                                Cell.number(f.notThisCycle()),
                                Cell.number(f.bytes()),
                                Cell.of(f.sha256())))
                        .toList());
    }

    private Table issues() {
        Map<IssueCode, Integer> counts = ControlTotals.perCode(results.issues());
        return new Table(
                "Input issues by code",
                List.of("Code", "Severity", "What it says", "Number"),
                counts.entrySet().stream()
                        .map(e -> List.of(
                                Cell.of(e.getKey().code()),
                                Cell.of(e.getKey().severity().name().toLowerCase(java.util.Locale.ROOT)),
                                Cell.of(e.getKey().title()),
                                Cell.number(e.getValue())))
                        .toList());
    }

    static Table categories(String caption, List<CategoryDescription> categories) {
        return new Table(
                caption,
                List.of("Code", "Name", "Assistance", "What it calls for"),
                categories.stream()
                        .map(c -> List.of(
                                Cell.of(c.code().text()),
                                Cell.of(c.name()),
                                Cell.of(c.assistance()),
                                Cell.of(c.assistanceText())))
                        .toList());
    }

    private List<String> reading() {
        ShapeWords shape = dossier.shape();
        return List.of(
                dossier.plan().jurisdiction().words().in(shape.howToRead()),
                shape.allFactors()
                        + " are evidence for a person. By themselves they change no category; only the"
                        + " recorded decision of a named person does, and only to a more serious one.",
                "A value that is absent keeps the reason: not due, due but not reported, not applicable, suppressed, nobody to"
                        + " count, blank. None of these is zero.",
                "Rows are those that a spreadsheet shows: the header is row 1.",
                "A number or threshold that is marked as assumed is a product default: no published source says it.",
                "The pages are made from the stored run alone. The same run always gives the same pages, byte for byte.");
    }

    private List<String> confidentiality() {
        List<String> words = new ArrayList<>();
        words.add(
                "This is the department's edition. It holds evidence, names of those who decided and their reasons, and must"
                        + " not be published.");
        if (results.run().stage().isConfidential()) {
            words.add("Results of the " + results.run().stage().word()
                    + " stage are confidential: each district may be given its own page and no other.");
        }
        words.add("The page of a district names no other district.");
        words.add("The public edition is made apart, from public values alone: determinations export "
                + results.run().number() + " --format html --audience public, once the official run is released.");
        return words.stream().map(dossier.plan().jurisdiction().words()::in).toList();
    }
}

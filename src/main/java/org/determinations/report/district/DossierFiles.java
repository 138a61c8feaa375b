package org.determinations.report.district;

import static org.determinations.report.form.JsonTypes.CYCLE;
import static org.determinations.report.form.JsonTypes.DAY;
import static org.determinations.report.form.JsonTypes.DISTRICT;
import static org.determinations.report.form.JsonTypes.HASH;
import static org.determinations.report.form.JsonTypes.LARGE;
import static org.determinations.report.form.JsonTypes.STAGE;
import static org.determinations.report.form.JsonTypes.TEXT;
import static org.determinations.report.form.JsonTypes.WHOLE;
import static org.determinations.report.form.JsonTypes.listOf;
import static org.determinations.report.form.JsonTypes.orNull;
import static org.determinations.report.form.JsonTypes.word;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.determinations.followthrough.FindingAccount;
import org.determinations.model.DistrictCode;
import org.determinations.model.Sha256;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.model.run.OutputFile;
import org.determinations.model.run.RunHeader;
import org.determinations.report.assistance.PlanPage;
import org.determinations.report.form.ExportFile;
import org.determinations.report.form.JsonForm;
import org.determinations.report.form.Page;
import org.determinations.report.form.Style;
import org.determinations.report.form.TextPage;
import org.determinations.report.form.WordedPage;
import org.determinations.report.ledger.FindingPage;
import org.determinations.report.result.ExplanationJson;
import org.determinations.report.result.ExplanationText;
import org.determinations.report.secondary.SecondaryDistrictJson;
import org.determinations.report.site.HtmlPage;

/** The files of a dossier: a page to read, the same as text, what it rests on, and a manifest with the hash of each. */
public final class DossierFiles {
    private static final String INDEX = "index.html";
    private static final String TEXT_INDEX = "index.txt";
    private static final String MANIFEST = "manifest.json";

    private static final JsonForm<OutputFile> FILE = JsonForm.<OutputFile>of()
            .has("name", TEXT, OutputFile::name)
            .has("sha256", HASH, OutputFile::sha256)
            .has("bytes", LARGE, OutputFile::bytes);

    private static final JsonForm<RunHeader> RUN = JsonForm.<RunHeader>of()
            .has("run", WHOLE, RunHeader::number)
            .has("cycle", CYCLE, RunHeader::cycle)
            .has("stage", STAGE, RunHeader::stage)
            .has("stage_date", DAY, RunHeader::stageDate)
            .has("policy_pack", TEXT, RunHeader::packId)
            .has("policy_pack_sha256", HASH, RunHeader::packHash);

    public static final JsonForm<Manifest> FORM = JsonForm.<Manifest>document(
                    "dossier-manifest/1",
                    "What the dossier of a district is made from, and its files. A file of each dossier.")
            .has("district_code", DISTRICT, Manifest::district)
            .has("audience", word(DossierAudience.class, DossierAudience::word), Manifest::audience)
            .has("on", orNull(DAY), Manifest::on)
            .says("Day as of which findings and plans are told; null for public records, which have none.")
            .has("runs", listOf(RUN), Manifest::runs)
            .says("Newest first.")
            .has("files", listOf(FILE), Manifest::files)
            .says("Every other file of the folder.");

    private DossierFiles() {}

    /** What a dossier is made from. */
    public record Manifest(
            DistrictCode district,
            DossierAudience audience,
            Optional<LocalDate> on,
            List<RunHeader> runs,
            List<OutputFile> files) {}

    /** For the department. */
    public static List<ExportFile> of(DistrictRecord record) {
        Style style = Style.PLAIN.in(record.jurisdiction().words());
        List<ExportFile> files = new ArrayList<>();
        for (DistrictRecord.InRun of : record.runs()) {
            String stem = "explanations/run-" + of.run().number();
            files.add(ExportFile.of(stem + ".txt", ExplanationText.render(of.determination(), of.context(), style)));
            String json = ExplanationJson.render(of.determination(), of.context(), record.years());
            files.add(ExportFile.of(stem + ".json", json));
        }
        for (FindingAccount of : record.followed().findings()) {
            String name = numbered(files) + safe(of.standing().findingId());
            files.add(ExportFile.of("findings/" + name + ".json", FindingPage.FORM.render(of)));
        }
        record.followed()
                .plans()
                .forEach(of -> files.add(
                        ExportFile.of("plans/" + of.standing().plan().cycle() + ".json", PlanPage.FORM.render(of))));
        for (DistrictRecord.Sent of : record.sent()) {
            String folder = "sent/" + numbered(files) + of.how().replace(' ', '-') + "-run-" + of.run() + "/";
            of.bytes()
                    .map(bytes -> ExportFile.of(folder + of.recorded().name(), bytes))
                    .ifPresent(files::add);
        }
        record.analysis()
                .ifPresent(of -> files.add(
                        ExportFile.of("secondary.json", SecondaryDistrictJson.render(of.report(), of.district()))));
        return whole(
                files,
                new Told(RecordPage.mark(record), true, style.words()),
                new RecordPage(record)::write,
                hashed -> new Manifest(
                        record.district(),
                        DossierAudience.DEPARTMENT,
                        Optional.of(record.on()),
                        record.runs().stream().map(DistrictRecord.InRun::run).toList(),
                        hashed));
    }

    /** For whoever asks for public records. */
    public static List<ExportFile> of(PublicRecord record) {
        List<ExportFile> files = record.cuts().stream()
                .map(cut -> ExportFile.of(cut.path(), cut.text()))
                .collect(Collectors.toCollection(ArrayList::new));
        return whole(
                files,
                new Told(
                        PublicRecordPage.mark(record),
                        false,
                        record.jurisdiction().words()),
                new PublicRecordPage(record)::write,
                hashed -> new Manifest(
                        record.district(),
                        DossierAudience.PUBLIC_RECORDS,
                        Optional.empty(),
                        record.released().stream()
                                .map(PublicRecord.Released::run)
                                .toList(),
                        hashed));
    }

    /** What is the same on the page and on its copy in text. */
    private record Told(String mark, boolean confidential, UnitWords words) {}

    /** How a manifest is made of the other files. */
    @FunctionalInterface
    private interface Manifested {
        Manifest of(List<OutputFile> files);
    }

    private static List<ExportFile> whole(
            List<ExportFile> beside, Told told, BiConsumer<Page, List<OutputFile>> says, Manifested manifest) {
        List<OutputFile> hashed = hashed(beside);
        HtmlPage page = new HtmlPage(
                told.mark(),
                told.confidential(),
                "The manifest beside this page has the hash of this page too.",
                hashed.stream().map(OutputFile::name).collect(Collectors.toSet()));
        says.accept(WordedPage.of(page, told.words()), hashed);
        Page text = TextPage.of(Style.PLAIN.in(told.words()));
        says.accept(text, hashed);
        List<ExportFile> files = new ArrayList<>(
                List.of(page.file(INDEX), ExportFile.of(TEXT_INDEX, text.text() + "\n" + told.mark() + "\n")));
        files.addAll(beside);
        files.add(ExportFile.of(MANIFEST, FORM.render(manifest.of(hashed(files)))));
        return List.copyOf(files);
    }

    private static List<OutputFile> hashed(List<ExportFile> files) {
        return files.stream()
                .map(file -> new OutputFile(file.path(), Sha256.hex(file.bytes()), file.bytes().length))
                .toList();
    }

    /** Two things of the same name are two files. */
    private static String numbered(List<ExportFile> before) {
        return before.size() + 1 + "-";
    }

    /** An identifier as the name of a file: what a file system might take otherwise is a hyphen. */
    private static String safe(String id) {
        return id.replaceAll("[^A-Za-z0-9._-]", "-").replaceAll("^\\.+", "-");
    }
}

package org.determinations.report.letter;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.DistrictCode;
import org.determinations.model.jurisdiction.Jurisdiction;
import org.determinations.model.release.ApprovedRecord;
import org.determinations.model.release.LetterKind;
import org.determinations.model.result.Determination;
import org.determinations.model.result.ResultChange;
import org.determinations.model.run.RunHeader;
import org.determinations.report.dossier.ExplanationContext;
import org.determinations.report.dossier.RunDossier;
import org.determinations.report.dossier.RunOrder;
import org.determinations.report.form.Edition;
import org.determinations.report.form.ExportFile;
import org.determinations.report.form.ReleaseNames;
import org.determinations.report.release.OwnDistrict;
import org.determinations.report.result.EffortWords;

/** The letters of one run, one for each district, in the words of the templates that the run was computed under. */
public final class Letters {
    private final LetterRound round;
    private final List<Determination> districts;
    private final ExplanationContext context;
    private final OwnDistrict look;
    private final Map<DistrictCode, ResultChange> changes;
    private final Map<LetterKind, LetterTemplate> templates = new EnumMap<>(LetterKind.class);

    /**
     * A district's letter in one form, with its words.
     *
     * @param paper its pages for a file for a printer; empty in another form than PDF
     */
    record Printed(Determination own, Edition edition, Letter words, byte[] bytes, List<COSDictionary> paper) {

        ExportFile file(String name) {
            return ExportFile.of(ReleaseNames.bundle(edition, own.district()) + "-" + name, bytes);
        }
    }

    private Letters(LetterRound round) {
        this.round = round;
        this.districts = RunOrder.of(round.results()).determinations();
        this.context = ExplanationContext.of(round.results());
        this.look = OwnDistrict.of(round.results(), round.plan().jurisdiction());
        this.changes = round.changes();
        districts.forEach(own -> templates.computeIfAbsent(kind(own), kind -> template(round, kind)));
    }

    /**
     * Every letter, by district code, written when it is asked for. Refused with {@code SY-021} when the templates are not at
     * hand any more; a letter that names another district with {@code SY-159}.
     */
    public static Letters of(LetterRound round) {
        return new Letters(round);
    }

    private static LetterTemplate template(LetterRound round, LetterKind kind) {
        return LetterTemplate.parse(round.texts().find(kind).orElseThrow(() -> noTemplate(round, kind)));
    }

    /**
     * A PDF file for each district; the stream is to be closed.
     *
     * @param printed is told after each letter how many are printed, by whatever thread prints
     */
    public static Stream<ExportFile> pdf(RunDossier dossier, IntConsumer printed) {
        return of(LetterRound.of(dossier)).pdf(printed).map(letter -> letter.file("letter.pdf"));
    }

    /** One district's letter as PDF, as it is among all of them; empty when the run does not have the district. */
    public static Optional<ExportFile> pdf(RunDossier dossier, DistrictCode district) {
        Letters letters = of(LetterRound.of(dossier));
        List<Determination> own = letters.districts.stream()
                .filter(of -> of.district().equals(district))
                .toList();
        try (Stream<Printed> printed = letters.pdf(own, done -> {})) {
            return printed.map(letter -> letter.file("letter.pdf")).findFirst();
        }
    }

    /** The same, and the letters one behind the other for a printer, all of them and those that changed. */
    public static Stream<ExportFile> pdfToPrint(RunDossier dossier, IntConsumer printed) {
        LetterRound round = LetterRound.of(dossier);
        Set<DistrictCode> changed = new HashSet<>(round.changes().keySet());
        dossier.changes().ifPresent(report -> report.listChanges().forEach(change -> changed.add(change.district())));
        return PrintFiles.with(of(round).pdf(printed), changed);
    }

    /** A DOCX file for each district. */
    public static Stream<ExportFile> docx(RunDossier dossier) {
        return of(LetterRound.of(dossier)).docx().map(letter -> letter.file("letter.docx"));
    }

    /** A district's letter in plain words; empty when the run does not have the district. */
    public static Optional<String> text(LetterRound round, DistrictCode district) {
        Letters letters = of(round);
        return letters.districts.stream()
                .filter(own -> own.district().equals(district))
                .findFirst()
                .map(own -> letters.letter(own).text());
    }

    /** The letters as PDF, telling after each one how many are printed; the stream is to be closed. */
    Stream<Printed> pdf(IntConsumer count) {
        return pdf(districts, count);
    }

    private Stream<Printed> pdf(List<Determination> chosen, IntConsumer count) {
        return new PdfPresses(count)
                .print(chosen, this::letter)
                .map(sheet -> new Printed(
                        sheet.own(),
                        edition(sheet.own()),
                        sheet.words(),
                        sheet.print().bytes(),
                        sheet.print().paper()));
    }

    /** The letters as DOCX. */
    Stream<Printed> docx() {
        return districts.stream().map(own -> {
            Letter words = letter(own);
            return new Printed(own, edition(own), words, DocxPress.print(words), List.of());
        });
    }

    /** The letters in plain words, for those who compare. */
    List<Letter> listWords() {
        return districts.stream().map(this::letter).toList();
    }

    /** How the district's copy is named and marked. */
    Edition edition(Determination own) {
        return round.edition(changes.containsKey(own.district()));
    }

    private LetterKind kind(Determination own) {
        return round.kind(changes.containsKey(own.district()));
    }

    private Letter letter(Determination own) {
        Optional<AmendedResult> amended =
                Optional.ofNullable(changes.get(own.district())).map(change -> new AmendedResult(change, round, look));
        LetterFields fields = new LetterFields(own, context, round.plan(), amended, NextDate.of(own, kind(own), round));
        List<LetterBlock> blocks =
                new ArrayList<>(Objects.requireNonNull(templates.get(kind(own))).fill(fields));
        blocks.addAll(afterwards(own));
        Letter letter = letter(own, edition(own), blocks, round);
        look.demand("the letter", letter.text(), letter.district());
        return letter;
    }

    /**
     * What follows from an official category by law, below the words of the pack: those are the same for all its letters, and
     * what a published pack says never changes.
     */
    private List<LetterBlock> afterwards(Determination own) {
        return EffortWords.of(
                        own,
                        context,
                        round.effort(),
                        round.plan().jurisdiction().words())
                .map(words -> List.<LetterBlock>of(
                        new LetterBlock.Heading(2, Span.line("Local effort")),
                        LetterBlock.Paragraph.of(words.sentences())))
                .orElse(List.of());
    }

    /** Between the letterhead and the signature of the jurisdiction, where it has them. */
    private static Letter letter(Determination own, Edition edition, List<LetterBlock> blocks, LetterRound round) {
        Jurisdiction jurisdiction = round.plan().jurisdiction();
        String title = blocks.isEmpty() ? "" : blocks.get(0).text();
        return new Letter(
                own.district(),
                own.called(),
                String.format(Locale.ROOT, "%s, %s", title, own.called()),
                ReleaseNames.mark(edition, own.district(), jurisdiction),
                edition.amendedOn().orElse(edition.run().stageDate()),
                edition.confidential(),
                Stream.of(
                                lines(jurisdiction.names().letterhead()),
                                blocks,
                                lines(jurisdiction.names().signature()))
                        .flatMap(List::stream)
                        .toList(),
                round.standing().approval().map(ApprovedRecord::line).orElse(""));
    }

    private static List<LetterBlock> lines(List<String> lines) {
        return lines.stream().<LetterBlock>map(LetterBlock.Paragraph::of).toList();
    }

    private static Refusal noTemplate(LetterRound round, LetterKind kind) {
        RunHeader run = round.run();
        boolean none = round.texts().byKind().isEmpty();
        return Refusal.Kind.GATE.of(
                IssueCode.EXPORT_NOT_ALLOWED,
                "run " + run.number(),
                none
                        ? "the letter templates that the run was computed under are not here"
                        : "policy pack " + run.packId() + " has no letter of the kind " + kind.word(),
                none
                        ? "no folder " + round.texts().packId() + " whose files have the hash that the run recorded"
                        : "letters of other kinds, which would not be true of this run",
                none
                        ? "policy pack " + run.packId() + " with hash " + run.packHash()
                        : "a policy pack with letters/" + kind.word() + ".md",
                none
                        ? "restore that folder in jobs/policies, or run the stage again with --again"
                        : "run the stage again with --again once the policy pack in force has the letter; a new version gets it: "
                                + "determinations policy new " + run.packId()
                                + " NAME, then determinations policy publish NAME --in-place-of " + run.packId());
    }
}

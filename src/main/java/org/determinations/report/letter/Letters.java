package org.determinations.report.letter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.SourceRef;
import org.determinations.model.DistrictCode;
import org.determinations.model.jurisdiction.Jurisdiction;
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

/** The letters of one run, one for each district, in the words of the templates that the run was computed under. */
public final class Letters {
    private final List<Letter> letters;
    private final SortedMap<DistrictCode, Edition> editions;

    private Letters(List<Letter> letters, SortedMap<DistrictCode, Edition> editions) {
        this.letters = List.copyOf(letters);
        this.editions = editions;
    }

    /**
     * Every letter, by district code, in words. Refused with {@code SY-021} when the templates are not at hand any more;
     * a letter that names another district is a program fault.
     */
    public static Letters of(LetterRound round) {
        ExplanationContext context = ExplanationContext.of(round.results());
        OwnDistrict look =
                OwnDistrict.of(round.results(), round.plan().jurisdiction().codes());
        Map<DistrictCode, ResultChange> changes = round.changes();
        Map<LetterKind, LetterTemplate> templates = new EnumMap<>(LetterKind.class);
        List<Letter> letters = new ArrayList<>();
        SortedMap<DistrictCode, Edition> editions = new TreeMap<>();
        for (Determination own : RunOrder.of(round.results()).determinations()) {
            Optional<ResultChange> change = Optional.ofNullable(changes.get(own.district()));
            Edition edition = round.edition(change.isPresent());
            LetterTemplate template =
                    templates.computeIfAbsent(round.kind(change.isPresent()), kind -> template(round, kind));
            LetterFields fields =
                    new LetterFields(own, context, round.plan(), change.map(c -> new AmendedResult(c, round)));
            Letter letter =
                    letter(own, edition, template.fill(fields), round.plan().jurisdiction());
            look.demand("a letter", letter.text(), letter.district());
            letters.add(letter);
            editions.put(own.district(), edition);
        }
        return new Letters(letters, editions);
    }

    private static LetterTemplate template(LetterRound round, LetterKind kind) {
        return LetterTemplate.parse(round.texts().find(kind).orElseThrow(() -> noTemplate(round, kind)));
    }

    /**
     * A PDF file for each district.
     *
     * @param printed is told after each letter how many are printed, by whatever thread prints
     */
    public static List<ExportFile> pdf(RunDossier dossier, IntConsumer printed) {
        Letters letters = of(LetterRound.of(dossier));
        return letters.files(letters.pdf(printed), "letter.pdf");
    }

    /** A DOCX file for each district. */
    public static List<ExportFile> docx(RunDossier dossier) {
        Letters letters = of(LetterRound.of(dossier));
        return letters.files(letters.docx(), "letter.docx");
    }

    /** How each district's copy is named and marked, by code. */
    SortedMap<DistrictCode, Edition> editions() {
        return editions;
    }

    /** The letters as PDF. */
    public SortedMap<DistrictCode, byte[]> pdf() {
        return pdf(count -> {});
    }

    /** The same, telling after each letter how many are printed. Printed side by side where the machine has several processors; each by one of them alone. */
    SortedMap<DistrictCode, byte[]> pdf(IntConsumer count) {
        AtomicInteger done = new AtomicInteger();
        int presses = Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors()));
        SortedMap<DistrictCode, byte[]> printed = Collections.synchronizedSortedMap(new TreeMap<>());
        IntStream.range(0, presses).parallel().forEach(own -> {
            try (PdfPress press = new PdfPress()) {
                for (int i = own; i < letters.size(); i += presses) {
                    printed.put(letters.get(i).district(), press.print(letters.get(i)));
                    count.accept(done.incrementAndGet());
                }
            }
        });
        return printed;
    }

    /** The letters as DOCX. */
    public SortedMap<DistrictCode, byte[]> docx() {
        return printed(DocxPress::print);
    }

    /** The letters in plain words, for those who compare. */
    List<Letter> listWords() {
        return letters;
    }

    private SortedMap<DistrictCode, byte[]> printed(Function<Letter, byte[]> press) {
        SortedMap<DistrictCode, byte[]> printed = new TreeMap<>();
        letters.forEach(letter -> printed.put(letter.district(), press.apply(letter)));
        return printed;
    }

    private List<ExportFile> files(SortedMap<DistrictCode, byte[]> printed, String name) {
        return printed.entrySet().stream()
                .map(entry -> ExportFile.of(
                        ReleaseNames.bundle(edition(entry.getKey()), entry.getKey()) + "-" + name, entry.getValue()))
                .toList();
    }

    private Edition edition(DistrictCode district) {
        return Objects.requireNonNull(editions.get(district));
    }

    /** Between the letterhead and the signature of the jurisdiction, where it has them. */
    private static Letter letter(
            Determination own, Edition edition, List<LetterBlock> blocks, Jurisdiction jurisdiction) {
        String title = blocks.isEmpty() ? "" : blocks.get(0).text();
        return new Letter(
                own.district(),
                own.name(),
                String.format(Locale.ROOT, "%s, %s", title, own.name()),
                ReleaseNames.mark(edition, own.district(), jurisdiction),
                edition.amendedOn().orElse(edition.run().stageDate()),
                edition.confidential(),
                Stream.of(
                                lines(jurisdiction.names().letterhead()),
                                blocks,
                                lines(jurisdiction.names().signature()))
                        .flatMap(List::stream)
                        .toList());
    }

    private static List<LetterBlock> lines(List<String> lines) {
        return lines.stream().<LetterBlock>map(LetterBlock.Paragraph::of).toList();
    }

    private static Refusal noTemplate(LetterRound round, LetterKind kind) {
        RunHeader run = round.run();
        boolean none = round.texts().byKind().isEmpty();
        return new Refusal(
                Refusal.Kind.GATE,
                Issue.of(
                        IssueCode.EXPORT_NOT_ALLOWED,
                        SourceRef.ofFile("run " + run.number()),
                        none
                                ? "the letter templates that the run was computed under are not here"
                                : "policy pack " + run.packId() + " has no letter of the kind " + kind.word(),
                        none
                                ? "no folder " + round.texts().packId()
                                        + " whose files have the hash that the run recorded"
                                : "letters of other kinds, which would not be true of this run",
                        none
                                ? "policy pack " + run.packId() + " with hash " + run.packHash()
                                : "a policy pack with letters/" + kind.word() + ".md",
                        none
                                ? "restore that folder in jobs/policies, or run the stage again with --again"
                                : "run the stage again with --again under the policy pack now in force"));
    }
}

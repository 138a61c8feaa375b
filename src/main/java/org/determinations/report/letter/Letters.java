package org.determinations.report.letter;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.SourceRef;
import org.determinations.model.CyclePlan;
import org.determinations.model.Determination;
import org.determinations.model.DistrictCode;
import org.determinations.model.LetterTexts;
import org.determinations.model.RunHeader;
import org.determinations.model.RunReport;
import org.determinations.report.ExplanationContext;
import org.determinations.report.ExportFile;
import org.determinations.report.OwnDistrict;
import org.determinations.report.ReleaseNames;
import org.determinations.report.RunDossier;
import org.determinations.report.RunOrder;

/** The letters of one run, one for each district, in the words of the templates that the run was computed under. */
public final class Letters {
    private final List<Letter> letters;
    private final RunHeader run;

    private Letters(RunHeader run, List<Letter> letters) {
        this.run = run;
        this.letters = List.copyOf(letters);
    }

    /**
     * Every letter, by district code, in words. Refused with {@code SY-021} when the templates are not at hand any more;
     * a letter that names another district is a program fault.
     */
    public static Letters of(RunReport results, CyclePlan plan, LetterTexts texts) {
        RunHeader run = results.run();
        LetterTemplate template =
                LetterTemplate.parse(texts.find(run.stage()).orElseThrow(() -> noTemplate(run, texts)));
        ExplanationContext context = ExplanationContext.of(results);
        OwnDistrict look = OwnDistrict.of(results);
        return new Letters(
                run,
                RunOrder.of(results).determinations().stream()
                        .map(own -> letter(template, own, context, plan))
                        .peek(letter -> look.demand("a letter", letter.text(), letter.district()))
                        .toList());
    }

    /**
     * A PDF file for each district.
     *
     * @param printed is told after each letter how many are printed, by whatever thread prints
     */
    public static List<ExportFile> pdf(RunDossier dossier, IntConsumer printed) {
        Letters letters = of(dossier.results(), dossier.plan(), dossier.letters());
        return letters.files(letters.pdf(printed), "letter.pdf");
    }

    /** A DOCX file for each district. */
    public static List<ExportFile> docx(RunDossier dossier) {
        Letters letters = of(dossier.results(), dossier.plan(), dossier.letters());
        return letters.files(letters.docx(), "letter.docx");
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
                .map(entry -> ExportFile.of(ReleaseNames.bundle(run, entry.getKey()) + "-" + name, entry.getValue()))
                .toList();
    }

    private static Letter letter(
            LetterTemplate template, Determination own, ExplanationContext context, CyclePlan plan) {
        List<LetterBlock> blocks = template.fill(new LetterFields(own, context, plan));
        RunHeader run = context.run();
        String title = blocks.isEmpty() ? "" : blocks.get(0).text();
        return new Letter(
                own.district(),
                own.name(),
                String.format(Locale.ROOT, "%s, %s", title, own.name()),
                ReleaseNames.mark(run, own.district()),
                run.stageDate(),
                run.stage().isConfidential(),
                blocks);
    }

    private static Refusal noTemplate(RunHeader run, LetterTexts texts) {
        return new Refusal(
                Refusal.Kind.GATE,
                Issue.of(
                        IssueCode.EXPORT_NOT_ALLOWED,
                        SourceRef.ofFile("run " + run.number()),
                        "the letter templates that the run was computed under are not here",
                        "no folder " + texts.packId() + " whose files have the hash that the run recorded",
                        "policy pack " + run.packId() + " with hash " + run.packHash(),
                        "bring that folder back under jobs/policies, or run the stage again with --again"));
    }
}

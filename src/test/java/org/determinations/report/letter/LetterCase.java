package org.determinations.report.letter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.determinations.comparison.InventedRun;
import org.determinations.determination.FindingDraft;
import org.determinations.determination.Given;
import org.determinations.determination.IndicatorDraft;
import org.determinations.model.DecisionKind;
import org.determinations.model.DistrictCode;
import org.determinations.model.FindingSource;
import org.determinations.model.RunReportDraft;
import org.determinations.model.Stage;
import org.determinations.model.release.LetterKind;
import org.determinations.model.release.LetterTexts;
import org.determinations.model.release.ReleaseStanding;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.result.Determination;
import org.determinations.model.result.FinalResult;
import org.determinations.model.run.RunReport;
import org.determinations.model.schedule.CyclePlan;
import org.determinations.model.schedule.DiscrepancyWindow;
import org.determinations.policyfile.PackFiles;
import org.determinations.policyfile.ShippedDuties;
import org.determinations.policyfile.ShippedJurisdiction;
import org.determinations.policyfile.ShippedPolicies;
import org.determinations.report.dossier.CorrectionDates;
import org.determinations.report.dossier.LetterMatter;

/** Runs over invented districts, the shipped templates, and letters read back as words. */
final class LetterCase {
    static final String PACK = "massachusetts-2012.2";

    private LetterCase() {}

    /** The shipped pack's own templates. */
    static LetterTexts shipped() {
        return PackFiles.letters(ShippedPolicies.folder(), PACK, Given.pack().hash());
    }

    static LetterTexts template(LetterKind kind, String markdown) {
        return new LetterTexts(PACK, Map.of(kind, markdown));
    }

    /** Every letter as PDF, by district. */
    static SortedMap<DistrictCode, byte[]> pdf(Letters letters) {
        try (Stream<Letters.Printed> printed = letters.pdf(count -> {})) {
            return byDistrict(printed);
        }
    }

    /** Every letter as DOCX, by district. */
    static SortedMap<DistrictCode, byte[]> docx(Letters letters) {
        return byDistrict(letters.docx());
    }

    private static SortedMap<DistrictCode, byte[]> byDistrict(Stream<Letters.Printed> printed) {
        SortedMap<DistrictCode, byte[]> byDistrict = new TreeMap<>();
        printed.forEach(letter -> byDistrict.put(letter.own().district(), letter.bytes()));
        return byDistrict;
    }

    /** Letters of a released run that amends nothing. */
    static LetterRound round(RunReport run, CyclePlan plan, LetterTexts texts) {
        ReleaseStanding released =
                new ReleaseStanding(ReleaseState.RELEASED, Optional.of(LocalDate.parse("2012-09-20")), "");
        return new LetterRound(run, plan, matter(texts), released, ShippedDuties.effort(), Optional.empty());
    }

    /** Of a run that read no finding. */
    static LetterMatter matter(LetterTexts texts) {
        return new LetterMatter(texts, CorrectionDates.NONE);
    }

    static CyclePlan plan() {
        return new CyclePlan(
                Given.CYCLE,
                "",
                ShippedJurisdiction.massachusetts(),
                ZoneId.of("America/New_York"),
                Map.of(),
                Optional.of(
                        new DiscrepancyWindow(LocalDate.parse("2012-08-06"), LocalDateTime.parse("2012-08-10T17:00"))));
    }

    static CyclePlan planWithoutWindow() {
        return new CyclePlan(
                Given.CYCLE,
                "",
                ShippedJurisdiction.massachusetts(),
                ZoneId.of("America/New_York"),
                Map.of(),
                Optional.empty());
    }

    /** Five districts at a stage: reassigned, starred, undetermined, assigned or without any level, and a plain one. */
    static RunReport run(Stage stage) {
        return renamed(
                InventedRun.of(
                                Given.district("09010000")
                                        .levelText("Level 1", "Meeting gap narrowing goals")
                                        .with(IndicatorDraft.of("11").percent("62.5"))
                                        .with(FindingDraft.of(FindingSource.CPR, "2011-01-10")
                                                .due("2012-01-10"))
                                        .decided(DecisionKind.REASSIGN, "NSI"),
                                Given.district("09020000").levelText("Level 3*"),
                                Given.district("09030000").levelText("Insufficient data"),
                                Given.district("09040000").levelText("").decided(DecisionKind.ASSIGN, "NTA"),
                                Given.district("09050000").levelText("Level 2"))
                        .at(stage, day(stage))
                        .snapshot()
                        .results(),
                code -> "Ferrow " + code.substring(0, 4));
    }

    /** A state of so many districts with levels of every kind, each with a name of its own. */
    static RunReport state(Stage stage, int districts) {
        List<String> levels =
                List.of("Level 1", "Level 2", "Level 3", "Level 4", "Level 5", "Insufficient data", "", "Level 3*");
        Given[] given = new Given[districts];
        for (int i = 0; i < districts; i++) {
            given[i] =
                    Given.district(String.format(Locale.ROOT, "9%03d0000", i)).levelText(levels.get(i % levels.size()));
        }
        return renamed(
                InventedRun.of(given).at(stage, day(stage)).snapshot().results(),
                code -> "Quillbridge " + code.substring(0, 4));
    }

    static String day(Stage stage) {
        return switch (stage) {
            case PROVISIONAL -> "2012-06-15";
            case PRELIMINARY -> "2012-08-13";
            case OFFICIAL, SECONDARY -> "2012-09-19";
        };
    }

    static RunReport renamed(RunReport run, UnaryOperator<String> name) {
        List<Determination> districts = new ArrayList<>();
        for (Determination d : run.determinations()) {
            districts.add(new Determination(
                    d.district(),
                    name.apply(d.district().digits()),
                    d.basis(),
                    new FinalResult(d.category(), d.label(), d.undeterminedReason(), d.reassigned(), d.onReviewList()),
                    d.rules(),
                    d.wouldChange()));
        }
        return RunReportDraft.of(run).determinations(districts).report();
    }

    /** What a reader sees on each page, with single blanks. */
    static List<String> pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).replaceAll("\\s+", " "));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every part of a DOCX file, by its name in the archive. */
    static Map<String, String> parts(byte[] docx) {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    /** What a reader sees of a DOCX file, header and footer included. */
    static String words(byte[] docx) {
        StringBuilder words = new StringBuilder();
        parts(docx).forEach((name, xml) -> {
            if (name.startsWith("word/") || name.startsWith("docProps/")) {
                words.append(xml.replaceAll("</w:p>", " ").replaceAll("<[^>]+>", ""))
                        .append(' ');
            }
        });
        return words.toString()
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ");
    }
}

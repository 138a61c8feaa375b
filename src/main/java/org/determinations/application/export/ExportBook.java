package org.determinations.application.export;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.determinations.application.validate.ErrorReports;
import org.determinations.model.release.Audience;
import org.determinations.model.release.ExportFormat;
import org.determinations.report.dossier.RunDossier;
import org.determinations.report.export.RunTables;
import org.determinations.report.form.ExportFile;
import org.determinations.report.form.ReleaseNames;
import org.determinations.report.letter.DistrictLetters;
import org.determinations.report.letter.Letters;
import org.determinations.report.release.PublicTables;
import org.determinations.report.run.ErrorReport;
import org.determinations.report.site.ReportSite;
import org.determinations.report.workbook.PublicWorkbook;
import org.determinations.report.workbook.RunWorkbook;

/** Every form that every audience is given, listed by hand: what is not here is not handed out. */
final class ExportBook {
    /** The files of one form for one audience, each made when it is asked for; the stream is to be closed. */
    @FunctionalInterface
    interface Form extends Function<RunDossier, Stream<ExportFile>> {

        /** The same; a form that takes long tells after each district how many are done. */
        default Stream<ExportFile> apply(RunDossier dossier, IntConsumer districtsDone) {
            return apply(dossier);
        }
    }

    private static final Map<Audience, Map<ExportFormat, Form>> FORMS = Map.of(
            Audience.DEPARTMENT,
            forms(Map.of(
                    ExportFormat.CSV,
                            marked(with(
                                    RunTables::csv,
                                    dossier ->
                                            ErrorReports.copies(ErrorReport.withoutRules(dossier), ExportFormat.CSV))),
                    ExportFormat.JSON,
                            marked(with(
                                    RunTables::json,
                                    dossier -> ErrorReports.files(ErrorReport.of(dossier), ExportFormat.JSON))),
                    ExportFormat.XLSX,
                            marked(with(
                                    dossier -> Stream.of(RunWorkbook.of(dossier)),
                                    dossier -> ErrorReports.files(ErrorReport.of(dossier), ExportFormat.XLSX))),
                    ExportFormat.PDF, counted(Letters::pdfToPrint),
                    ExportFormat.DOCX, Letters::docx,
                    ExportFormat.HTML, ReportSite::department)),
            Audience.DISTRICT,
            forms(Map.of(
                    ExportFormat.PDF, counted(Letters::pdf),
                    ExportFormat.DOCX, Letters::docx,
                    ExportFormat.ZIP, counted(DistrictLetters::bundles))),
            Audience.PUBLIC,
            forms(Map.of(
                    ExportFormat.CSV,
                    PublicTables::csv,
                    ExportFormat.XLSX,
                    dossier -> Stream.of(PublicWorkbook.of(dossier)),
                    ExportFormat.HTML,
                    ReportSite::published)),
            // All of it rests on facts and the ledger too: StoreFiles makes it.
            Audience.FEDERAL,
            forms(Map.of(ExportFormat.CSV, dossier -> Stream.empty())));

    private ExportBook() {}

    /** The form; empty when the audience is given none of that format. */
    static Optional<Form> find(Audience audience, ExportFormat format) {
        return Optional.ofNullable(FORMS.getOrDefault(audience, Map.of()).get(format));
    }

    /** What the audience can be given, in the order of the formats. */
    static List<ExportFormat> list(Audience audience) {
        return List.copyOf(FORMS.getOrDefault(audience, Map.of()).keySet());
    }

    /** The run's own files, then what is to be mended in its input, in the same form; the tables have the whole list. */
    private static Form with(Form own, Form errors) {
        return dossier -> Stream.concat(own.apply(dossier), Stream.of(dossier).flatMap(errors::apply));
    }

    /** A table is mailed without its folder: its name says what it is. Pages name each other and carry the word inside. */
    private static Form marked(Form form) {
        return dossier -> form.apply(dossier).map(file -> file.named(ReleaseNames.confidential(file.path())));
    }

    private static Form counted(BiFunction<RunDossier, IntConsumer, Stream<ExportFile>> form) {
        return new Form() {
            @Override
            public Stream<ExportFile> apply(RunDossier dossier) {
                return form.apply(dossier, done -> {});
            }

            @Override
            public Stream<ExportFile> apply(RunDossier dossier, IntConsumer districtsDone) {
                return form.apply(dossier, districtsDone);
            }
        };
    }

    private static Map<ExportFormat, Form> forms(Map<ExportFormat, Form> forms) {
        return Collections.unmodifiableMap(new EnumMap<>(forms));
    }
}

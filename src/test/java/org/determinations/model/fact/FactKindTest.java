package org.determinations.model.fact;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.model.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of fact has one descriptor, and every kind of file gives facts of one kind. */
class FactKindTest {

    private static List<FactKind<?>> every() {
        return Stream.of(FactKinds.ALL, FactKinds.APART)
                .<FactKind<?>>flatMap(List::stream)
                .toList();
    }

    private static Set<FileKind> readBy(Stage stage) {
        return Arrays.stream(FileKind.values())
                .filter(file -> FactKinds.from(file).isReadBy(stage))
                .collect(Collectors.toSet());
    }

    @Test
    void every_class_of_facts_has_a_descriptor_of_its_own() {
        List<Class<?>> facts = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackagesOf(Fact.class).stream()
                        .filter(type -> type.isAssignableTo(Fact.class) && !type.isInterface())
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
        assertThat(every()).hasSameSizeAs(facts).doesNotHaveDuplicates();
        assertThat(every().stream().map(FactKind::word)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void rows_of_a_file_give_facts_of_one_kind(FileKind file) {
        assertThat(every().stream().filter(kind -> kind.files().contains(file)))
                .singleElement()
                .isEqualTo(FactKinds.from(file));
    }

    @Test
    void moves_between_runs_are_listed_in_the_order_of_kinds_and_rejected_rows_last() {
        assertThat(Stream.of(
                                FactKinds.LEVEL,
                                FactKinds.INDICATOR,
                                FactKinds.FINDING,
                                FactKinds.DECISION,
                                FactKinds.MEASURE)
                        .map(kind -> kind.topic().order()))
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(order -> order < FactTopic.REJECTED_ROW.order());
        assertThat(Stream.of(
                                FactKinds.LEVEL,
                                FactKinds.INDICATOR,
                                FactKinds.FINDING,
                                FactKinds.DECISION,
                                FactKinds.MEASURE)
                        .map(kind -> kind.topic().words()))
                .containsExactly(
                        "accountability level", "SPP indicator", "review finding", "compliance decision", "measure");
    }

    @Test
    void files_about_students_are_for_the_secondary_analysis_alone() {
        assertThat(readBy(Stage.SECONDARY))
                .containsExactlyInAnyOrder(
                        FileKind.STUDENT_COUNTS,
                        FileKind.STUDENT_RECORDS,
                        FileKind.COUNTED_RECORDS,
                        FileKind.SECONDARY_DECISIONS,
                        FileKind.GROUP_COUNTS);
        assertThat(readBy(Stage.OFFICIAL))
                .isEqualTo(readBy(Stage.PROVISIONAL))
                .isEqualTo(readBy(Stage.PRELIMINARY))
                .doesNotContainAnyElementsOf(readBy(Stage.SECONDARY))
                .hasSize(FileKind.values().length - 7);
    }

    @Test
    void measures_alone_are_for_shapes_of_policy_that_say_so() {
        assertThat(FactKinds.ALL.stream()
                        .filter(kind -> !kind.isReadByEveryShape())
                        .toList())
                .isEqualTo(List.of(FactKinds.MEASURE));
    }

    @Test
    void levels_indicators_findings_and_measures_make_a_district_known_and_nothing_else_does() {
        assertThat(FactKinds.ALL.stream().filter(FactKind::makesUnitKnown).toList())
                .isEqualTo(List.of(FactKinds.LEVEL, FactKinds.INDICATOR, FactKinds.FINDING, FactKinds.MEASURE));
    }

    /** The wall between quality reviews and determinations: no stage, no shape, no job, no table of runs. */
    @Test
    void quality_reviews_are_kept_apart_from_every_run() {
        assertThat(Arrays.stream(FileKind.values()).filter(FileKind::isKeptApart))
                .containsExactly(FileKind.IEP_REVIEWS, FileKind.IEP_REVIEW_SAMPLES);
        assertThat(FactKinds.APART).allSatisfy(kind -> {
            assertThat(kind.isReadByEveryShape()).isFalse();
            assertThat(kind.makesUnitKnown()).isFalse();
            assertThat(Stage.values()).noneMatch(kind::isReadBy);
            assertThat(FactKinds.ALL).doesNotContain(kind);
        });
    }

    @Test
    void a_kind_is_said_with_its_shortened_words_in_capitals() {
        assertThat(FileKind.SPP_INDICATORS.words()).isEqualTo("SPP indicators");
        assertThat(FileKind.IEP_REVIEW_SAMPLES.words()).isEqualTo("IEP review samples");
        assertThat(FileKind.MCAS_DISCREPANCIES.words()).isEqualTo("MCAS discrepancies");
        assertThat(FileKind.ACCOUNTABILITY_LEVELS.words()).isEqualTo("accountability levels");
    }
}

package org.determinations.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What is said in one list is said in one list: the columns of an output, the columns of a table of the store with their values,
 * the parts of a big record. Decision record 39.
 */
class OneListTest {
    private static final int PARTS = 8;
    private static final String COLUMN_LISTS = "org.determinations.report.column";
    private static final String INSERT = "org.determinations.store.sql.BatchInsert";
    private static final String ROW_COLUMNS = "org.determinations.store.sql.RowColumns";

    /** Records that are still built at several places. Nothing may be added. */
    private static final Set<String> STILL_AT_SEVERAL_PLACES = Set.of("Determination");

    private static final JavaClasses WRITTEN =
            Product.classes().that(describe("are written by people", Product::isWritten));

    @Test
    void no_record_of_more_than_eight_parts_is_built_by_position_at_two_places() {
        TreeMap<String, Set<String>> places = new TreeMap<>();
        for (JavaClass type : WRITTEN) {
            for (JavaConstructorCall call : type.getConstructorCallsFromSelf()) {
                JavaClass built = call.getTargetOwner();
                boolean big = built.isRecord()
                        && call.getTarget().getRawParameterTypes().size() > PARTS;
                if (big && !call.getOriginOwner().equals(built)) {
                    places.computeIfAbsent(built.getSimpleName(), name -> new TreeSet<>())
                            .add(call.getOrigin().getFullName());
                }
            }
        }
        places.keySet().removeAll(STILL_AT_SEVERAL_PLACES);
        places.values().removeIf(at -> at.size() < 2);
        assertThat(places)
                .as("build it in one factory, or put smaller values into it: a swap of two texts compiles")
                .isEmpty();
    }

    @Test
    void rows_are_bound_by_name() {
        Set<String> outside = WRITTEN.stream()
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().getName().equals(INSERT))
                .map(JavaMethodCall::getOriginOwner)
                .map(JavaClass::getName)
                .filter(name -> !name.startsWith(INSERT) && !name.startsWith(ROW_COLUMNS))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(outside)
                .as("name each column with its value in RowColumns; only it may give values by position")
                .isEmpty();
    }

    @Test
    void the_columns_of_an_output_are_columns_and_no_list_of_names() {
        Set<String> names = WRITTEN
                .that(describe("write outputs", type -> type.getPackageName().startsWith("org.determinations.report")))
                .stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getName().endsWith("COLUMNS")
                        && field.getRawType().isAssignableTo(java.util.Collection.class))
                .map(JavaField::getFullName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(names)
                .as("a Columns says name, look, audience, meaning and value at once; a second list drifts")
                .isEmpty();
    }

    @Test
    void a_list_of_columns_knows_no_output() {
        classes()
                .that()
                .resideInAPackage(COLUMN_LISTS)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", COLUMN_LISTS, "org.determinations.model..", "org.jspecify.annotations")
                .because("files, sheets, JSON and pages are made from it, not it from them")
                .check(Product.classes());
    }
}

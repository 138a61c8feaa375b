package org.determinations.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where a record with many components is built: two of them that change places are seen by nobody, so one class alone does it. */
class FactoryTest {
    private static final int MOST_BY_POSITION = 8;

    @Test
    void a_record_of_more_than_eight_components_is_built_by_position_in_one_class_besides_itself() {
        Map<String, Set<String>> built = new TreeMap<>();
        Product.classes().stream()
                .filter(type -> type.isRecord() && Product.isWritten(type) && components(type) > MOST_BY_POSITION)
                .forEach(type -> built.put(type.getSimpleName(), builders(type)));
        assertThat(built.keySet()).as("seen at all").contains("RunDossier", "DistrictPage", "SecondaryReport");
        built.values().removeIf(classes -> classes.size() <= 1);
        assertThat(built)
                .as("use instead: a smaller record inside, a method of the record, or one factory")
                .isEmpty();
    }

    private static long components(JavaClass record) {
        return record.getFields().stream()
                .map(JavaField::getModifiers)
                .filter(modifiers -> !modifiers.contains(JavaModifier.STATIC))
                .count();
    }

    /** Outermost classes that call a constructor of the record or hand it on, without the one in which it stands. */
    private static Set<String> builders(JavaClass record) {
        return record.getConstructors().stream()
                .flatMap(constructor -> Stream.<JavaAccess<?>>concat(
                        constructor.getCallsOfSelf().stream(), constructor.getReferencesToSelf().stream()))
                .map(access -> outermost(access.getOriginOwner()))
                .filter(name -> !name.equals(outermost(record)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String outermost(JavaClass type) {
        return type.getName().replaceFirst("\\$.*", "");
    }
}

package org.openapa.testkit.internal.providers;

import net.jqwik.api.providers.TypeUsage;
import org.openapa.model.Edition;
import org.openapa.testkit.AssessmentArbitrary;
import org.openapa.testkit.Clean;
import org.openapa.testkit.Compact;
import org.openapa.testkit.Full;
import org.openapa.testkit.Hostile;
import org.openapa.testkit.OfEdition;

/** What the annotations of a parameter say. */
final class Annotations {
    private Annotations() {}

    static AssessmentArbitrary configured(AssessmentArbitrary assessments, TypeUsage type) {
        AssessmentArbitrary configured = assessments;
        if (type.isAnnotated(OfEdition.class)) {
            configured = configured.edition(editions(type));
        }
        if (type.isAnnotated(Compact.class)) {
            configured = configured.compact();
        }
        if (type.isAnnotated(Full.class)) {
            configured = configured.full();
        }
        if (type.isAnnotated(Clean.class)) {
            configured = configured.clean();
        }
        if (type.isAnnotated(Hostile.class)) {
            configured = configured.hostile();
        }
        return configured;
    }

    static Edition[] editions(TypeUsage type) {
        return type.findAnnotation(OfEdition.class).map(OfEdition::value).orElseGet(Edition::values);
    }
}

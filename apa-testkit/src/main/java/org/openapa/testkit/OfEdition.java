package org.openapa.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.openapa.model.Edition;

/** On a parameter with {@code @ForAll}: assessments, histories or tables of these editions alone. As {@link AssessmentArbitrary#edition}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface OfEdition {
    /** {@return the editions, at least one} */
    Edition[] value();
}

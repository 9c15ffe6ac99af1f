package org.openapa.model;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How Immutables writes this module's values: hidden behind our own types, with strict builders. Our builders have the public
 * methods for lists and maps, which look for null; what they call of the generated ones is named here.
 */
@Value.Style(
        strictBuilder = true,
        jdkOnly = false,
        typeImmutable = "Immutable*",
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        add = "append*",
        addAll = "appendAll*",
        put = "enter*",
        putAll = "enterAll*",
        nullableAnnotation = "Nullable",
        allowedClasspathAnnotations = CanIgnoreReturnValue.class)
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@interface ValueStyle {}

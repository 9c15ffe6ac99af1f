package org.openapa.examples.validate;

import java.lang.module.ModuleDescriptor;
import java.util.Optional;

/** Tells the version the jar was built as. */
final class Version {
    private Version() {}

    /** {@return the version by the jar's manifest or else the module's descriptor, or that there is none outside both} */
    static String number() {
        return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .or(() -> Optional.ofNullable(Main.class.getModule().getDescriptor())
                        .flatMap(ModuleDescriptor::rawVersion))
                .orElse("(not packaged)");
    }
}

package org.openapa.examples.validate;

import picocli.CommandLine;

/** Tells the version the jar was built as. */
final class Version implements CommandLine.IVersionProvider {
    /** {@return the version, or that there is none outside the jar} */
    static String number() {
        String version = Main.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }

    @Override
    public String[] getVersion() {
        return new String[] {"apa " + number()};
    }
}

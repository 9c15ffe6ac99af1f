/** A command-line program that checks assessments in JSON and prints what it makes of them. */
module org.openapa.examples.validate {
    requires info.picocli;
    requires org.openapa.json;
    requires static com.google.errorprone.annotations;

    opens org.openapa.examples.validate to
            info.picocli;
}

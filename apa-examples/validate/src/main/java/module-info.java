/** The program {@code apa}: checks assessments in JSON, tells of rules, and helps to type letters. */
module org.openapa.examples.validate {
    requires de.siegmar.fastcsv;
    requires java.xml;
    requires org.openapa.json;
    requires static com.google.errorprone.annotations;
}

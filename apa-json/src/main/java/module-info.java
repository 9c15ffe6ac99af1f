/** The JSON form of assessments and reports: a front door for untrusted bytes, and a module for Jackson's ObjectMapper. */
module org.openapa.json {
    requires transitive org.openapa.rules;
    requires transitive com.fasterxml.jackson.databind;
    requires static com.google.errorprone.annotations;

    exports org.openapa.json;

    provides com.fasterxml.jackson.databind.Module with
            org.openapa.json.ApaModule;
}

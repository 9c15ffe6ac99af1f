package org.openapa.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openapa.model.AuthorityRegister;
import org.openapa.model.LaNumber;
import org.openapa.model.LocalAuthority;

/** Tools in other languages have the councils of the register as a table. */
class AuthoritiesFileTest {
    private static final Path FILE =
            Path.of(System.getProperty("basedir", "")).resolve("src/main/resources/conformance/authorities.csv");

    @Test
    void theTableHasTheCouncilsOfTheRegister() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("la_number,gss_code,name,short_name,type,region,abolished_on,successors,later_gss_codes,other_names");
        AuthorityRegister.england2005().authorities().forEach(council -> lines.add(line(council)));
        if (Boolean.getBoolean("apa.update")) {
            Files.write(FILE, lines);
        }
        assertThat(Files.readAllLines(FILE))
                .as("stale table of councils; write it with: mvn test -Dapa.update=true")
                .isEqualTo(lines);
    }

    private static String line(LocalAuthority council) {
        return String.join(
                ",",
                council.number().toString(),
                council.gssCode().toString(),
                council.name(),
                council.shortName(),
                council.type().code(),
                council.region().code(),
                council.abolishedOn().map(Object::toString).orElse(""),
                council.successors().stream().map(LaNumber::toString).collect(Collectors.joining(";")),
                council.laterGssCodes().entrySet().stream()
                        .map(later -> later.getKey() + "@" + later.getValue())
                        .collect(Collectors.joining(";")),
                String.join(";", council.otherNames()));
    }
}

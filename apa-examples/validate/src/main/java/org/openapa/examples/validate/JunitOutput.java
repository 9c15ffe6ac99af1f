package org.openapa.examples.validate;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.openapa.rules.Severity;

/**
 * Prints results as JUnit does those of tests, for places that show these: a file is a suite, and a rule that ran is a test. It fails
 * from a severity on, is skipped where all it found is known, and what could not be read is an error.
 */
final class JunitOutput implements Output {
    private final PrintWriter out;
    private final XMLStreamWriter xml;
    private final Severity failOn;

    JunitOutput(PrintWriter out, Severity failOn) {
        this.out = out;
        this.failOn = failOn;
        try {
            this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void begin() {
        write(() -> {
            xml.writeStartDocument("UTF-8", "1.0");
            line(0);
            xml.writeStartElement("testsuites");
            xml.writeAttribute("name", "apa");
        });
    }

    @Override
    public void print(Result result) {
        List<JunitTest> tests = JunitTest.of(result, failOn);
        if (!tests.isEmpty()) {
            write(() -> suite(Printable.of(result.name()), tests));
        }
    }

    @Override
    public void end(Tally tally, Ledger ledger) {
        write(() -> {
            line(0);
            xml.writeEndElement();
            line(0);
            xml.flush();
        });
        out.flush();
    }

    private void suite(String name, List<JunitTest> tests) throws XMLStreamException {
        line(1);
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", name);
        xml.writeAttribute("tests", Integer.toString(tests.size()));
        xml.writeAttribute("failures", count(tests, JunitTest.Kind.FAILED));
        xml.writeAttribute("errors", count(tests, JunitTest.Kind.ERROR));
        xml.writeAttribute("skipped", count(tests, JunitTest.Kind.SKIPPED));
        for (JunitTest test : tests) {
            test(name, test);
        }
        line(1);
        xml.writeEndElement();
    }

    private static String count(List<JunitTest> tests, JunitTest.Kind kind) {
        return Long.toString(tests.stream().filter(test -> test.kind() == kind).count());
    }

    private void test(String suite, JunitTest test) throws XMLStreamException {
        line(2);
        boolean bare = test.kind() == JunitTest.Kind.PASSED && test.text().isEmpty();
        if (bare) {
            xml.writeEmptyElement("testcase");
        } else {
            xml.writeStartElement("testcase");
        }
        xml.writeAttribute("classname", suite);
        xml.writeAttribute("name", test.name());
        if (bare) {
            return;
        }
        line(3);
        xml.writeStartElement(
                test.kind() == JunitTest.Kind.PASSED
                        ? "system-out"
                        : test.kind().element());
        if (test.kind() != JunitTest.Kind.PASSED) {
            if (!test.type().isEmpty()) {
                xml.writeAttribute("type", test.type());
            }
            xml.writeAttribute("message", Printable.of(test.message()));
        }
        xml.writeCharacters(test.text().lines().map(Printable::of).collect(Collectors.joining("\n")));
        xml.writeEndElement();
        line(2);
        xml.writeEndElement();
    }

    private void line(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    /** Writes to the document. */
    private interface Step {
        void write() throws XMLStreamException;
    }

    private static void write(Step step) {
        try {
            step.write();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a document that is not well-formed", e);
        }
    }
}

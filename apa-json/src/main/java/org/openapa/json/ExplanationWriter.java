package org.openapa.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.openapa.rules.grading.Explanation;
import org.openapa.rules.grading.GradeConstraint;
import org.openapa.rules.grading.GradeOptions;

/**
 * Writes explanations of grades in the format {@code apa-explanation/1}, with areas and grades as their {@code toString()}, since any
 * enum may be an area or a grade.
 */
final class ExplanationWriter<A extends Enum<A>, G extends Enum<G>> {
    private final Explanation<A, G> explanation;
    private final JsonGenerator out;

    private ExplanationWriter(Explanation<A, G> explanation, JsonGenerator out) {
        this.explanation = explanation;
        this.out = out;
    }

    static <A extends Enum<A>, G extends Enum<G>> void write(Explanation<A, G> explanation, JsonGenerator out)
            throws IOException {
        new ExplanationWriter<>(explanation, out).explanation();
    }

    private void explanation() throws IOException {
        out.writeStartObject();
        out.writeStringField(Wire.FORMAT, Wire.EXPLANATION_FORMAT);
        out.writeObjectFieldStart("grades");
        for (A area : explanation.table().areas()) {
            out.writeStringField(area.toString(), explanation.table().get(area).toString());
        }
        out.writeEndObject();
        out.writeArrayFieldStart("constraints");
        for (Explanation.Step<A, G> step : explanation.steps()) {
            step(step);
        }
        out.writeEndArray();
        out.writeArrayFieldStart("areas");
        for (GradeOptions<A, G> options : explanation.options()) {
            options(options);
        }
        out.writeEndArray();
        strings("lines", explanation.lines());
        out.writeEndObject();
    }

    private void step(Explanation.Step<A, G> step) throws IOException {
        GradeConstraint<A, G> constraint = step.constraint();
        out.writeStartObject();
        out.writeStringField("id", constraint.id());
        out.writeStringField("summary", constraint.summary());
        out.writeStringField("basis", constraint.basis().toString());
        out.writeArrayFieldStart("scope");
        for (A area : constraint.scope()) {
            out.writeString(area.toString());
        }
        out.writeEndArray();
        out.writeStringField("verdict", Ascii.toLowerCase(step.verdict().name()));
        out.writeEndObject();
    }

    private void options(GradeOptions<A, G> options) throws IOException {
        out.writeStartObject();
        out.writeStringField("area", options.area().toString());
        Optional<G> grade = explanation.table().grade(options.area());
        if (grade.isPresent()) {
            out.writeStringField("grade", grade.get().toString());
        }
        out.writeObjectFieldStart("objections");
        for (Map.Entry<G, ImmutableList<String>> objection :
                options.objections().entrySet()) {
            strings(objection.getKey().toString(), objection.getValue());
        }
        out.writeEndObject();
        out.writeEndObject();
    }

    private void strings(String name, Iterable<String> strings) throws IOException {
        out.writeArrayFieldStart(name);
        for (String string : strings) {
            out.writeString(string);
        }
        out.writeEndArray();
    }
}

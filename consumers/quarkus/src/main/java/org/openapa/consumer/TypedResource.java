package org.openapa.consumer;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.openapa.json.ApaJson;
import org.openapa.json.ApaMismatchException;
import org.openapa.model.Assessment;
import org.openapa.rules.Report;
import org.openapa.rules.catalogue.ApaRules;

/** The typed way: Quarkus reads and writes the library's types through its own ObjectMapper. */
@Path("/assessments/validate")
public class TypedResource {
    @POST
    public Report validate(Assessment assessment) {
        return ApaRules.standard().check(assessment);
    }

    @ServerExceptionMapper
    public Response refused(ApaMismatchException e) {
        return Response.status(400)
                .type(MediaType.APPLICATION_JSON)
                .entity(ApaJson.strict().write(e.problems()))
                .build();
    }
}

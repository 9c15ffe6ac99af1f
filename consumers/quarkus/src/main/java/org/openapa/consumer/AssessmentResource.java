package org.openapa.consumer;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.openapa.json.Limits;

/** Bytes in, bytes out: Quarkus' ObjectMapper is not asked. */
@Path("/assessments")
public class AssessmentResource {
    private static final int MOST = Limits.standard().recordBytes();
    private final Assessments assessments;

    AssessmentResource(Store store) {
        assessments = new Assessments(store);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response put(InputStream body) throws IOException {
        Reply reply = assessments.put(body.readNBytes(MOST + 1));
        return Response.status(reply.status()).entity(reply.body()).build();
    }
}

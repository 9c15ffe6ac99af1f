package org.openapa.consumer;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.openapa.json.Limits;

/** Bytes in, bytes out, with nothing between but the servlet container. */
final class AssessmentServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final int MOST = Limits.standard().recordBytes();
    private final transient Assessments assessments;

    AssessmentServlet(Store store) {
        assessments = new Assessments(store);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Reply reply = assessments.put(request.getInputStream().readNBytes(MOST + 1));
        response.setStatus(reply.status());
        response.setContentType("application/json");
        response.getOutputStream().write(reply.body());
    }
}

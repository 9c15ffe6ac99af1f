package org.openapa.consumer;

import java.io.IOException;
import java.io.InputStream;
import org.openapa.json.Limits;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Bytes in, bytes out: Spring's message converters are not asked. */
@RestController
class AssessmentController {
    private static final int MOST = Limits.standard().recordBytes();
    private final Assessments assessments;

    AssessmentController(Store store) {
        assessments = new Assessments(store);
    }

    @PostMapping(path = "/assessments", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> put(InputStream body) throws IOException {
        Reply reply = assessments.put(body.readNBytes(MOST + 1));
        return ResponseEntity.status(reply.status())
                .contentType(MediaType.APPLICATION_JSON)
                .body(reply.body());
    }
}

package org.kith.activity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.activity.DeviceRegisters;
import org.kith.activity.Operation;
import org.kith.activity.Registers;
import org.kith.kernel.ChangedMeanwhile;
import org.kith.ui.NotFound;
import org.kith.ui.Words;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import tools.jackson.databind.json.JsonMapper;

/** What a phone sends of a register, and gets of it, in JSON: {@code docs/registers.md}. */
@Controller
class MarksController {
  /** The header that names the account whose phone it is. */
  static final String ACCOUNT = "Kith-Account";

  private static final String MARKS = SessionsController.PATH + "/{id:[0-9a-f-]{36}}/marks";
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Access access;
  private final DeviceRegisters devices;
  private final KeptRegisters kept;

  MarksController(Access access, DeviceRegisters devices, KeptRegisters kept) {
    this.access = access;
    this.devices = devices;
    this.kept = kept;
  }

  /** The register, and a fresh token for sending: the one of an older session does no more. */
  @GetMapping(MARKS)
  ResponseEntity<String> look(@PathVariable UUID id, Words words, HttpServletRequest request) {
    access.requireSomewhere(Registers.KEEP);
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("account", access.who().name());
    if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
      answer.put("token", token.getToken());
    }
    answer.put("register", kept.of(id, words));
    return json(answer);
  }

  /** Takes what was said, which may be nothing, and tells where the register stands. */
  @PostMapping(MARKS)
  ResponseEntity<String> take(@PathVariable UUID id, Words words, HttpServletRequest request)
      throws IOException {
    access.requireSomewhere(Registers.KEEP);
    if (!access.who().name().equals(request.getHeader(ACCOUNT))) {
      throw new SomebodyElse();
    }
    List<Operation> sent = MarksSent.read(request.getInputStream());
    try {
      List<DeviceRegisters.Taken> taken = devices.take(id, sent);
      return json(
          Map.of(
              "taken",
              taken.stream()
                  .map(each -> Map.of("id", each.operation(), "outcome", each.outcome().id()))
                  .toList(),
              "register",
              kept.of(id, words)));
    } catch (ChangedMeanwhile unknown) {
      throw new NotFound();
    }
  }

  private static ResponseEntity<String> json(Object answer) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .body(JSON.writeValueAsString(answer));
  }
}

package org.kith.access.web;

import com.webauthn4j.util.exception.WebAuthnException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.kith.access.Access;
import org.kith.access.AccountRefused;
import org.kith.access.Passkeys;
import org.kith.access.Passkeys.Place;
import org.kith.access.SignedIn;
import org.kith.ui.View;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.authentication.HttpSessionPublicKeyCredentialRequestOptionsRepository;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.registration.HttpSessionPublicKeyCredentialCreationOptionsRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What {@code passkeys.js} asks, in JSON. */
@Controller
class PasskeyController {
  private static final int LONGEST_LABEL = 60;
  private static final JsonMapper JSON =
      JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

  private final HttpSessionPublicKeyCredentialCreationOptionsRepository creations =
      new HttpSessionPublicKeyCredentialCreationOptionsRepository();
  private final HttpSessionPublicKeyCredentialRequestOptionsRepository requests =
      new HttpSessionPublicKeyCredentialRequestOptionsRepository();
  private final Passkeys passkeys;
  private final Access access;
  private final Entrance entrance;

  PasskeyController(Passkeys passkeys, Access access, Entrance entrance) {
    this.passkeys = passkeys;
    this.access = access;
    this.entrance = entrance;
  }

  @PostMapping("/team/own/passkeys/options")
  ResponseEntity<String> askForNew(HttpServletRequest request, HttpServletResponse response) {
    PublicKeyCredentialCreationOptions options =
        passkeys.creation(new SignedIn(access.area(), access.who().name()), place(request));
    creations.save(request, response, options);
    return json(options);
  }

  @PostMapping("/team/own/passkeys")
  ResponseEntity<String> keep(
      @RequestBody String made,
      @RequestParam String label,
      HttpServletRequest request,
      HttpServletResponse response) {
    PublicKeyCredentialCreationOptions asked = creations.load(request);
    creations.save(request, response, null);
    if (asked == null) {
      return refused();
    }
    try {
      passkeys.keep(
          access.who().name(),
          asked,
          JSON.readValue(
              made, new TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>>() {}),
          label.strip().substring(0, Math.min(LONGEST_LABEL, label.strip().length())),
          place(request));
      return json(Map.of("next", "/team/own"));
    } catch (JacksonException
        | IllegalArgumentException
        | AccountRefused
        | WebAuthnException wrong) {
      return refused();
    }
  }

  @PostMapping("/team/own/passkeys/{id}/remove")
  View remove(@PathVariable String id, HttpServletRequest request) {
    passkeys.remove(access.who().name(), id, request.getSession().getId());
    return View.seeOther("/team/own");
  }

  @PostMapping("/sign-in/passkey/options")
  ResponseEntity<String> askForKey(HttpServletRequest request, HttpServletResponse response) {
    PublicKeyCredentialRequestOptions options = passkeys.request(place(request));
    requests.save(request, response, options);
    return json(options);
  }

  @PostMapping("/sign-in/passkey")
  ResponseEntity<String> letIn(
      @RequestBody String answer,
      @RequestParam(defaultValue = "/team") String next,
      HttpServletRequest request,
      HttpServletResponse response) {
    PublicKeyCredentialRequestOptions asked = requests.load(request);
    requests.save(request, response, null);
    if (asked == null) {
      return refused();
    }
    try {
      String account =
          passkeys.answered(
              asked,
              JSON.readValue(
                  answer,
                  new TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>>() {}),
              place(request));
      entrance.letIn(account, request, response);
      return json(Map.of("next", Entrance.next(next)));
    } catch (JacksonException | IllegalArgumentException | WebAuthnException wrong) {
      return refused();
    }
  }

  private static Place place(HttpServletRequest request) {
    return new Place(request.getServerName(), Entrance.origin(request));
  }

  private static ResponseEntity<String> json(Object answer) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .body(JSON.writeValueAsString(answer));
  }

  private static ResponseEntity<String> refused() {
    return ResponseEntity.unprocessableContent().contentType(MediaType.APPLICATION_JSON).body("{}");
  }
}

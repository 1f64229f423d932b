package dev.culprit.report.redaction;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Set;

/** A secret in the forms in which programs write it elsewhere. */
final class SecretForms {
  /** A short password is too often an ordinary word; it goes only where it shows itself as one. */
  private static final int SHORTEST = 6;

  private SecretForms() {}

  /** The secret as it stands, with and without escapes, for an address, and in base 64. */
  static Set<String> of(String secret) {
    Set<String> forms = new LinkedHashSet<>();
    add(forms, secret);
    add(forms, secret.replaceAll("\\\\+(.)", "$1"));
    for (String plain : Set.copyOf(forms)) {
      add(forms, plain.replace("\\", "\\\\").replace("\"", "\\\""));
      add(forms, URLEncoder.encode(plain, StandardCharsets.UTF_8));
      add(forms, Base64.getEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8)));
      addDecoded(forms, plain);
    }
    return forms;
  }

  private static void addDecoded(Set<String> forms, String secret) {
    try {
      add(forms, URLDecoder.decode(secret, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException noAddress) {
      // A percent sign that begins no code: nothing was encoded.
    }
    try {
      byte[] bytes = Base64.getDecoder().decode(secret);
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(java.nio.ByteBuffer.wrap(bytes)).toString();
      // The credentials of HTTP's basic scheme are user:password.
      add(forms, text);
      add(forms, text.substring(text.indexOf(':') + 1));
    } catch (IllegalArgumentException | CharacterCodingException noText) {
      // It is no text in base 64.
    }
  }

  private static void add(Set<String> forms, String form) {
    if (form.length() >= SHORTEST) {
      forms.add(form);
    }
  }
}

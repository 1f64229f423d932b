package dev.culprit.fleet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes the logs of a fleet on which twelve faults were planted: 2 to 200 KB a machine, most of it
 * what an agent logs anyway; in folders, archives and single files; 3 % with an error that nobody
 * documented, 1 % broken archives. The same seed gives the same fleet.
 *
 * <p>Also a program: {@code PlausibleFleet FOLDER MACHINES [SEED]}; it prints machine and cause.
 */
final class PlausibleFleet {
  /** What a machine is said to have when no case explains its error. */
  static final String UNEXPLAINED = "unexplained";

  /** What a machine is said to have when its archive is broken. */
  static final String BROKEN = "broken";

  private static final int SMALLEST = 2 << 10;
  private static final int LARGEST = 200 << 10;
  private static final Instant EPOCH = Instant.parse("2026-03-02T06:00:00Z");

  /**
   * A fault.
   *
   * @param answer without which several suspects remain; empty when the log says it all
   * @param proxy whether its machines use a proxy
   * @param lines with {@code TIME}, {@code HOST}, {@code ID} and {@code REGION}
   */
  record Fault(String cause, String answer, boolean proxy, String lines) {}

  private static final String ARM =
      "TIME level=error msg=\"Failed to AzcmagentConnect ARM resource\" Error=\"";
  private static final String MACHINE =
      "https://management.azure.com/subscriptions/ID/resourceGroups/arc/providers/Microsoft.HybridCompute/machines/HOST?api-version=2022-12-27";

  static final List<Fault> FAULTS =
      List.of(
          new Fault(
              "dns-name-not-found",
              "",
              false,
              unavailable("no IP addresses found for gbl.his.arc.azure.com")),
          new Fault(
              "private-route-missing",
              "",
              false,
              unavailable(get("dial tcp 10.20.30.5:443: i/o timeout"))),
          new Fault(
              "private-record-points-elsewhere",
              "",
              false,
              unavailable(
                  get(
                      "tls: failed to verify certificate: x509: certificate is valid for *.guestconfiguration.azure.com, not gbl.his.arc.azure.com"))),
          new Fault(
              "tls-inspection",
              "",
              false,
              "TIME level=debug msg=\"Agent Version: 1.64.03414.2961\"\n"
                  + unavailable(get("remote error: tls: handshake failure"))),
          new Fault(
              "file-limit-reached",
              "",
              false,
              "TIME level=error msg=\"error connecting machine to Azure: failed to send a heartbeat: Post \\\"https://weu.his.arc.azure.com/heartbeat\\\": dial tcp 51.116.145.136:443: socket: too many open files\""),
          new Fault(
              "firewall-refuses-endpoint",
              "",
              false,
              ARM + "Get \\\"" + MACHINE + "\\\": Forbidden\""),
          new Fault(
              "name-is-reserved",
              "",
              false,
              ARM
                  + "RequestCorrelationId:ID Message: The resource name 'HOST' or a part of the name is a trademarked or reserved word. Code: ReservedResourceName httpStatusCode:400 \""),
          new Fault(
              "subscription-disabled",
              "",
              false,
              ARM
                  + "RequestCorrelationId:ID Message: The subscription 'ID' is disabled and therefore marked as read only. You cannot perform any write actions on this subscription until it is re-enabled. Code: ReadOnlyDisabledSubscription httpStatusCode:409 \""),
          new Fault(
              "application-switched-off",
              "",
              false,
              "TIME level=error msg=\"Failed to acquire authorization token from SPN\" Application Id=ID Error=\"ClientSecretCredential authentication failed\\nPOST https://login.microsoftonline.com/ID/oauth2/v2.0/token\\n----\\nRESPONSE 401 Unauthorized\\n----\\n{\\n  \\\"error\\\": \\\"invalid_client\\\",\\n  \\\"error_description\\\": \\\"AADSTS7000112: Application 'ID'(arc-onboarding) is disabled.\\\"\\n}\""),
          new Fault(
              "token-too-old",
              "",
              false,
              ARM + "RESPONSE 401: 401 Unauthorized\\nERROR CODE: ExpiredAuthenticationToken\""),
          new Fault(
              "agent-uses-wrong-proxy",
              "proxy-is-intended=no",
              true,
              ARM + "Put \\\"" + MACHINE + "\\\": Forbidden\""),
          new Fault(
              "wrong-subscription-or-group",
              "is-that-the-place=no",
              false,
              ARM
                  + "RequestCorrelationId:ID Message: The client 'ID' with object id 'ID' does not have authorization to perform action 'Microsoft.HybridCompute/machines/read' over scope '/subscriptions/ID/resourcegroups/arc/providers/Microsoft.HybridCompute/machines/HOST' or the scope is invalid. Code: AuthorizationFailed httpStatusCode:403 \""));

  private static final List<String> UNDOCUMENTED =
      List.of(
          "TIME level=error msg=\"cannot seal the quux ledger of HOST: arena 48213 is worn out\"",
          "TIME level=error msg=\"the tidal clock drifts by 30512 beats\" Path=/var/opt/quux/tide.db",
          "TIME level=fatal msg=\"quux broker quux-3.example.net refused the lantern\"");

  private static final List<String> REGIONS =
      List.of("westeurope", "northeurope", "francecentral", "eastus", "southeastasia");
  private static final List<String> VERSIONS =
      List.of("1.45.02769.319", "1.51.03008.304", "1.53.03080.1580", "1.55.03150.2400");

  private static final List<String> USUAL =
      List.of(
          "TIME level=debug msg=\"Loading AgentConfig file from: /var/opt/azcmagent/agentconfig.json\"",
          "TIME level=debug msg=\"Starting client connection on: /var/opt/azcmagent/socks/himds.sock\"",
          "TIME level=debug msg=\"Awaiting status message from agent...\"",
          "TIME level=debug msg=\"Status Message received\"",
          "TIME level=debug msg=\"Cancelled change token\"",
          "TIME level=debug msg=\"Checking for Azure cloud provider...\"",
          "TIME level=debug msg=\"Validating HTTP response. getting a non-200 response (404 Not Found)\" Endpoint=\"http://169.254.169.254/latest/dynamic/instance-identity/document\"",
          "TIME level=debug msg=\"Cloud provider: N/A\"",
          "TIME level=debug msg=\"HIS host name: gbl.his.arc.azure.com, IPv4 address: 203.0.113.97\"",
          "TIME level=debug msg=\"Reading metadata of disk ID\" Size=NUMBER",
          "TIME level=debug msg=\"Heartbeat prepared\" Sequence=NUMBER Resource=ID");

  /** Not the label {@code Application Id=}. */
  private static final Pattern ID = Pattern.compile("\\bID\\b");

  private final Random random;

  PlausibleFleet(long seed) {
    this.random = new Random(seed);
  }

  public static void main(String[] arguments) throws IOException {
    long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
    StringBuilder truth = new StringBuilder("machine,planted\n");
    new PlausibleFleet(seed)
        .write(Path.of(arguments[0]), Integer.parseInt(arguments[1]))
        .forEach(
            (machine, planted) -> truth.append(machine).append(',').append(planted).append('\n'));
    System.out.print(truth);
  }

  /**
   * Writes so many machines into a folder.
   *
   * @return machine and what was planted on it: a cause, {@link #UNEXPLAINED} or {@link #BROKEN}
   */
  SortedMap<String, String> write(Path folder, int machines) throws IOException {
    Files.createDirectories(folder);
    SortedMap<String, String> planted = new TreeMap<>();
    for (int i = 0; i < machines; i++) {
      String host = "srv-%06d".formatted(i);
      int lot = i % 100;
      if (lot == 50) {
        Files.write(folder.resolve(host + ".zip"), broken(host));
        planted.put(host, BROKEN);
      } else if (lot == 20 || lot == 51 || lot == 80) {
        write(folder, host, UNDOCUMENTED.get(i / 7 % UNDOCUMENTED.size()), false);
        planted.put(host, UNEXPLAINED);
      } else {
        Fault fault = FAULTS.get(fault(i));
        write(folder, host, fault.lines(), fault.proxy());
        planted.put(host, fault.cause());
      }
    }
    return planted;
  }

  /** The first faults hit more machines than the last ones. */
  private static int fault(int machine) {
    int lot = machine % 20;
    return lot < FAULTS.size() ? lot : (lot - FAULTS.size()) / 2;
  }

  private void write(Path folder, String host, String error, boolean proxy) throws IOException {
    byte[] log = log(host, error, proxy).getBytes(StandardCharsets.UTF_8);
    int kind = random.nextInt(20);
    if (kind < 4) {
      Files.write(folder.resolve(host + ".zip"), zip(log));
    } else if (kind < 5) {
      Files.write(folder.resolve(host + ".log"), log);
    } else {
      Files.write(Files.createDirectory(folder.resolve(host)).resolve("azcmagent.log"), log);
    }
  }

  /** A run that fails, after what the agent logs anyway; sizes are spread evenly by magnitude. */
  private String log(String host, String error, boolean proxy) {
    int size = (int) (SMALLEST * Math.pow((double) LARGEST / SMALLEST, random.nextDouble()));
    Instant time = EPOCH.plusSeconds(random.nextInt(36 * 3600));
    String region = REGIONS.get(random.nextInt(REGIONS.size()));
    StringBuilder log = new StringBuilder(size + 1000);
    for (String line :
        List.of(
            "TIME level=debug msg=\"Agent Version: "
                + VERSIONS.get(random.nextInt(VERSIONS.size()))
                + "\"",
            "TIME level=debug msg=\"Agent Command: connect\"",
            "TIME level=debug msg=\"Checking connectivity to https://REGION-gas.guestconfiguration.azure.com, proxy status: "
                + (proxy ? "proxy set via config command" : "proxy is not used")
                + "\"")) {
      log.append(filled(line, host, region, time)).append('\n');
    }
    while (log.length() < size) {
      time = time.plusMillis(random.nextInt(900));
      log.append(filled(USUAL.get(random.nextInt(USUAL.size())), host, region, time)).append('\n');
    }
    for (String line : error.split("\n")) {
      log.append(filled(line, host, region, time)).append('\n');
    }
    return log.toString();
  }

  private String filled(String line, String host, String region, Instant time) {
    String filled =
        line.replace("TIME", "time=\"" + time.toString().substring(0, 19) + "Z\"")
            .replace("HOST", host)
            .replace("REGION", region);
    while (filled.contains("NUMBER")) {
      filled = filled.replaceFirst("NUMBER", String.valueOf(random.nextInt(1_000_000)));
    }
    return ID.matcher(filled).replaceAll(guid());
  }

  private String guid() {
    return "%08x-0000-4000-8000-%012x".formatted(random.nextInt(), random.nextInt(1 << 20));
  }

  private static byte[] zip(byte[] log) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("azcmagent.log"));
      zip.write(log);
      zip.closeEntry();
      zip.putNextEntry(new ZipEntry("himds.log"));
      zip.write(
          "time=\"2026-03-02T06:00:00Z\" level=info msg=\"himds started\"\n"
              .getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }

  private byte[] broken(String host) throws IOException {
    byte[] whole = zip(log(host, "", false).getBytes(StandardCharsets.UTF_8));
    return Arrays.copyOf(whole, whole.length / 3);
  }

  private static String unavailable(String error) {
    return "TIME level=fatal msg=\"required endpoints unavailable: https://gbl.his.arc.azure.com/ (error: "
        + error
        + ")\"";
  }

  private static String get(String error) {
    return "Get \\\"https://gbl.his.arc.azure.com/connectivitytest\\\": " + error;
  }

  /**
   * The answers without which some faults stay open, each for the machines that have such a proxy.
   */
  static List<GroupAnswer> answers() {
    List<GroupAnswer> answers = new ArrayList<>();
    for (Fault fault : FAULTS) {
      if (!fault.answer().isEmpty()) {
        String[] sides = fault.answer().split("=");
        String proxy = fault.proxy() ? "configured" : "none";
        answers.add(new GroupAnswer("proxy", proxy, sides[0], sides[1]));
      }
    }
    return answers;
  }
}

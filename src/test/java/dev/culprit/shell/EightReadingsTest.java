package dev.culprit.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * What nobody should be asked when a log says it: the agent's version, platform, login, cloud,
 * region, proxy, private link, and whether the command ran elevated.
 */
class EightReadingsTest {
  @TempDir Path folder;

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "examples/healthy/linux/azcmagent.log, agent-version, 1.51.03008.304",
        "examples/printouts/show-windows.txt, agent-version, 1.64.03414.2961",
        "examples/printouts/version-then-code.txt, agent-version, 1.33.02399.1309",
        "examples/printouts/install-windows.txt, agent-version, 1.64.03414.2961",
        "examples/healthy/linux/azcmagent.log, platform, linux",
        "examples/printouts/systemctl-linux.txt, platform, linux",
        "examples/printouts/gc_ext.log, platform, linux",
        "examples/printouts/sc-query-windows-fr.txt, platform, windows",
        "examples/printouts/check-windows.txt, platform, windows",
        "examples/token-forbidden/linux/azcmagent.log, login, service-principal",
        "examples/device-code-forbidden/windows/azcmagent.log, login, device-code",
        "examples/printouts/show-linux.json, cloud, AzureUSGovernment",
        "examples/printouts/check-windows.txt, cloud, AzureCloud",
        "examples/printouts/show-linux.json, region, usgovvirginia",
        "examples/printouts/show-windows.txt, region, westeurope",
        "examples/printouts/show-windows.txt, proxy, configured",
        "examples/printouts/show-linux.json, proxy, none",
        "examples/printouts/check-linux.json, proxy, configured",
        "examples/printouts/check-windows.txt, proxy, none",
        "examples/noisy/net-private-link-fr.log, private-link, yes",
        "examples/printouts/check-private-half.json, private-link, yes",
        "examples/printouts/check-all-well.txt, private-link, no",
        "examples/printouts/systemctl-linux.txt, elevated, yes",
        "examples/printouts/check-windows.txt, elevated, yes",
        "examples/noisy/install-root-wrapped.log, elevated, no"
      })
  void comesFromWhatWasRead(String file, String context, String value) {
    assertEquals(value, context(file).path(context).asString(), context(file).toString());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      quoteCharacter = '`',
      delimiter = ';',
      value = {
        "azcmagent connect --use-azcli --location x; login; azure-cli",
        "sudo azcmagent connect --access-token t; login; access-token",
        "azcmagent connect --service-principal-cert c.pem; login; service-principal",
        "INFO    Please login using the pop-up browser to authenticate.; login; browser",
        "azcmagent connect --cloud \"AzureChinaCloud\"; cloud; AzureChinaCloud",
        "azcmagent connect --location \"japaneast\"; region; japaneast",
        "azcmagent connect --private-link-scope /subscriptions/x; private-link; yes",
        "You must be root to execute /usr/bin/azcmagent; elevated; no",
        "[root@srv01 ~]# azcmagent connect; elevated; yes",
        "PS C:\\WINDOWS\\system32> azcmagent connect; elevated; yes",
        "Unpacking azcmagent (1.28.02260.736) ...; agent-version; 1.28.02260.736",
        "Installing : azcmagent-1.51.03008-304.x86_64   1/1; agent-version; 1.51.03008-304"
      })
  void comesFromOneLine(String line, String context, String value) throws Exception {
    Path log = Files.writeString(folder.resolve("azcmagent.log"), line + "\n");
    assertEquals(value, context(log.toString()).path(context).asString(), line);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"root@srv01:~#, ruled-out", "ada@srv01:~$, suspected"})
  void whatTheLogSaysIsAnswered(String prompt, String status) throws Exception {
    Path log =
        Files.writeString(
            folder.resolve("azcmagent.log"),
            prompt + " azcmagent show\nFATAL   AZCM0061: No response\n");
    JsonNode suspects = report(log.toString()).get("incidents").get(0).get("suspects");
    for (JsonNode suspect : suspects) {
      if (suspect.get("cause").asString().equals("not-elevated")) {
        assertEquals(status, suspect.get("status").asString());
        return;
      }
    }
    fail(suspects.toString());
  }

  private static JsonNode context(String file) {
    return report(file).get("context");
  }

  private static JsonNode report(String file) {
    ProjectRun run = ProjectRun.of("diagnose", file, "--no-questions", "--format", "json");
    return new ObjectMapper().readTree(run.out());
  }
}

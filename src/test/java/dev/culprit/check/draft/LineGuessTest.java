package dev.culprit.check.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineGuessTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "dial tcp lookup login.windows.net: no such host | dial tcp lookup {host:host}: no such host",
        "dial tcp 40.126.9.7:443: network is unreachable"
            + " | dial tcp {ip:ip}:443: network is unreachable",
        "Get \"https://a.example.org/x?y=1\": EOF | Get {name:quoted}: EOF",
        "Post https://a.example.org/x: Forbidden | Post {url:url}: Forbidden",
        "machine 9C1B7F7E-2d0a-4b8f-9a63-5e4d1c2b3a49 is gone | machine {guid:guid} is gone",
        "user 'sam' and user 'alex' | user {name:quoted} and user {name-2:quoted}",
        "exit code 1603 of process 20417 after 12 tries"
            + " | exit code 1603 of process {number:number} after 12 tries",
        "AADSTS700016: no application | AADSTS700016: no application",
        "himds.exe stopped at 0x80004005 | himds.exe stopped at {number:number}",
        "can't open C:\\ProgramData\\himds.log | can't open {path:path}",
        "can't open /var/opt/himds.log: denied | can't open {path:path}: denied",
        "2026-01-02 10:11:12.123 ERROR: the disk is full | the disk is full",
        "[2026-01-02T10:11:12Z] [Error] the disk is full | the disk is full",
        "time=\"2026-01-02T10:11:12Z\" level=error msg=\"lookup a.example.org on 10.0.0.1: no such host\""
            + " | lookup {host:host} on {ip:ip}: no such host",
        "agent 1.34.02201.1063 starts | agent 1.34.02201.1063 starts",
      })
  void keepsWhatStaysTheSame(String line, String pattern) {
    assertEquals(pattern, LineGuess.of(line).pattern());
  }

  @Test
  void tellsWhatItReplaced() {
    assertEquals(
        List.of(
            new LineGuess.Placeholder("host", "host", "a.example.org"),
            new LineGuess.Placeholder("host-2", "host", "b.example.org")),
        LineGuess.of("from a.example.org to b.example.org").placeholders());
  }
}

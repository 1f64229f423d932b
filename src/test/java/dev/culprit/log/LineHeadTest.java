package dev.culprit.log;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineHeadTest {
  /** time (empty: none) | level | program (empty: none) | line. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      quoteCharacter = '\u0000',
      emptyValue = "",
      textBlock =
          """
          2022-09-30T10:04:09Z|DEBUG||time="2022-09-30T10:04:09Z" level=debug msg="Agent Command: connect"
          2023-05-05T09:25:32Z|FATAL||time="2023-05-05T10:25:32+01:00" level=fatal msg="level=info"
          2022-09-30T10:04:09Z|WARNING||level=warning ts=2022-09-30T10:04:09Z msg=short
          |ERROR||level=error msg="time=2022"
          |ERROR||ERROR[0002] Failed to AzcmagentConnect ARM resource       Error="x"
          |FATAL||FATAL[0001] Private Link Scope
          |FATAL||FATA[0001] truncated as older logrus does
          |INFO||INFO    Connecting machine to Azure... This might take a few minutes.
          |INFO||  INFO    Creating resource in Azure...
          |INFO||  20% [==>            ]  INFO    Creating resource in Azure...
          |NONE||  20% [==>            ]
          |ERROR||\u001b[31mERROR\u001b[0m[0002] coloured
          |DEBUG||VERBOSE: Error The operation has timed out. checking if we are in Azure
          |NONE||ERRORS were found
          |NONE||Error: a sentence
          2024-05-26T03:01:21.330Z|INFO||<GCLOG>[2024-05-26 03:01:21.330] [PID 49720] [TID 43280] [TELEMETRY Timer Manager] [INFO] [cf1eac9f-2055-4d55-8806-b1aa9a6fa703] Run pull refresh</GCLOG>
          2019-11-18T13:33:38.941Z|ERROR||[2019-11-18 13:33:38.941] [PID 6788] [TID 11552] [AZURE_CNC_INFO] [ERROR] [00000000-0000-0000-0000-000000000000] Return code = 500
          |NONE|CRON|Nov 24 10:00:00 host CRON[123]: (root) CMD (true)
          |ERROR|azcmagent|Nov  4 10:00:00 host azcmagent[123]: level=error msg="x"
          2022-09-30T10:04:09Z|FATAL|himds|<11>Nov 24 10:00:00 host /opt/azcmagent/bin/himds[1]: time="2022-09-30T10:04:09Z" level=fatal msg="x"
          2026-11-24T10:00:00.123456Z|NONE|sshd|2026-11-24T10:00:00.123456+00:00 host sshd[9]: Failed password
          2026-11-24T09:00:00Z|NONE|systemd|2026-11-24T10:00:00+0100 host systemd[1]: Started
          2026-11-24T10:00:00Z|ERROR|nginx|2026/11/24 10:00:00 [error] 123#123: *1 open() failed (403: Forbidden)
          |ERROR|klog|E1124 10:00:00.123456   12345 kubelet.go:123] 403 Forbidden
          |ERROR|kubelet|Nov 24 10:00:00 host kubelet[7]: E1124 10:00:00.123456   12345 kubelet.go:123] 403
          |NONE|access-log|10.0.0.1 - - [24/Nov/2026:10:00:00 +0000] "GET / HTTP/1.1" 403 153
          2022-02-24T18:50:40Z|FATAL||{"level":"fatal","msg":"sshproxy: x","time":"2022-02-24T13:50:40-05:00"}
          2022-02-24T18:50:40Z|WARNING||{"msg":"a \\"level\\":\\"info\\" b","in":{"level":"info"},"@timestamp":"2022-02-24T18:50:40Z","severity":"WARN"}
          |NONE|kubelet|{"SYSLOG_IDENTIFIER":"kubelet","PRIORITY":"3","MESSAGE":"x"}
          2026-11-24T10:00:00.500Z|ERROR||2026-11-24 10:00:00,500 ERROR [main] o.e.Thing: failed
          2026-11-24T10:00:00Z|ERROR||2026-11-24T10:00:00Z ERROR azcmagent: not a program tag
          2026-11-24T10:00:00Z|NONE||2026-11-24 10:00:00 Onboarding stopped: not a program tag
          |NONE||time="2022-13-45T10:04:09Z" msg="no such month"
          |NONE||To sign in, use a web browser to open the page
          """)
  void saysWhenHowGraveAndWhoseTheLineIs(String time, Level level, String program, String line) {
    LineHead head = LineHead.of(line);
    assertEquals(
        new LineHead(
            time == null || time.isEmpty() ? null : Instant.parse(time),
            level,
            program == null ? "" : program),
        head);
  }
}
